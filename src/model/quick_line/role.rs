//! People after the word for their role, and names of organisations.

use super::mark::{begins_a_name, plain};
use super::{Slot, names};
use crate::model::vocabulary::Vocabulary;

/// The most words that a role takes in any language.
const ROLE_WORDS: usize = 3;

/// The role of those who did it.
const PERPETRATOR: &str = "perpetrator";

/// Roles that an organisation can have after the word for the role.
const OF_BODIES: &[&str] =
    &["victim", "observer", "signatory", "addressee", "source", "mentioned", "author", "host"];

/// Words that only organisations have in their names, whole.
const WORDS: &[&str] = &[
    "court",
    "courts",
    "tribunal",
    "police",
    "ministry",
    "procuracy",
    "department",
    "committee",
    "office",
    "суд",
    "суда",
    "суде",
    "суду",
    "судом",
    "суды",
    "судов",
    "трибунал",
    "коллегия",
    "гувд",
    "мвд",
    "ровд",
    "сизо",
    "уип",
    "сот",
    "соты",
    "сотта",
    "соттың",
    "сотының",
    "сотында",
    "sud",
    "sudi",
    "sudining",
    "sudida",
    "sudga",
    "iib",
    "iiv",
    "dxx",
];

/// Beginnings of words that only organisations have in their names.
const BEGINNINGS: &[&str] = &[
    "prosecutor's",
    "prosecutors",
    "прокуратур",
    "prokuratur",
    "полици",
    "милици",
    "politsiya",
    "militsiya",
    "министерств",
    "министрлі",
    "vazirlig",
    "департамент",
    "departament",
    "управлени",
    "басқарма",
    "boshqarma",
    "комитет",
    "qomita",
    "комисси",
    "комиссия",
    "komissiya",
    "администраци",
    "әкімдіг",
    "hokimlig",
    "трибунал",
];

/// Whether a name is that of an organisation by one of its words.
///
/// ```
/// # use casebook::model::quick_line::names_an_organisation;
/// assert!(names_an_organisation("Суд Заречного района"));
/// assert!(!names_an_organisation("А. Судаков"));
/// ```
pub fn names_an_organisation(name: &str) -> bool {
    let separates =
        |char: char| !(char.is_alphanumeric() || matches!(char, '\'' | '’' | 'ʻ' | 'ʼ'));
    name.split(separates).map(plain).any(|word| {
        WORDS.contains(&word.as_str()) || BEGINNINGS.iter().any(|begin| word.starts_with(begin))
    })
}

/// People after the word for their role, in any language: only before what may
/// be the name of a person. A court in the role of a court keeps its name.
pub(super) fn in_role(text: &str) -> Option<Slot> {
    let ends = text.char_indices().filter(|(_, char)| char.is_whitespace()).map(|(at, _)| at);
    for end in ends.take(ROLE_WORDS).collect::<Vec<_>>().into_iter().rev() {
        let (word, rest) = text.split_at(end);
        let Ok(role) = Vocabulary::Role.read(word) else { continue };
        if role.as_str() == PERPETRATOR {
            return Some(Slot::By(names(rest)));
        }
        if names_an_organisation(word) {
            return Some(Slot::Who(role, names(text)));
        }
        let fits = !names_an_organisation(rest) || OF_BODIES.contains(&role.as_str());
        return (fits && begins_a_name(rest)).then(|| Slot::Who(role, names(rest)));
    }
    None
}
