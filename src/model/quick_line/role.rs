//! People after the word for their role, and names of organisations.

use super::mark::{DID_IT, Mark, begins_a_name, mark, plain};
use super::{LineSlot, QuickLineError, names};
use crate::model::records::involvement::Role;
use crate::model::vocabulary::Vocabulary;

/// The most words that a role takes in any language.
const ROLE_WORDS: usize = 3;

/// Roles that an organisation can have after the word for the role.
const OF_BODIES: &[&str] = &[
    Role::Victim.as_str(),
    "observer",
    "signatory",
    "addressee",
    "source",
    "mentioned",
    "author",
    "host",
];

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
pub(super) fn in_role(text: &str) -> Option<LineSlot> {
    let ends = text.char_indices().filter(|(_, char)| char.is_whitespace()).map(|(at, _)| at);
    for end in ends.take(ROLE_WORDS).collect::<Vec<_>>().into_iter().rev() {
        let (word, rest) = text.split_at(end);
        let Ok(role) = Vocabulary::Role.read(word) else { continue };
        if role.as_str() == Role::Perpetrator.as_str() {
            return Some(LineSlot::By(names(rest)));
        }
        if names_an_organisation(word) {
            return Some(LineSlot::Who(role, names(text)));
        }
        let fits = !names_an_organisation(rest) || OF_BODIES.contains(&role.as_str());
        return (fits && begins_a_name(rest)).then(|| LineSlot::Who(role, names(rest)));
    }
    None
}

/// Small words with which names of people begin.
const PARTICLES: &[&str] = &[
    "al", "el", "ibn", "bin", "bint", "abu", "de", "da", "di", "du", "del", "la", "le", "van",
    "von", "der", "den", "ter", "аль", "эль", "ибн", "бин", "абу", "де", "да", "ди", "дю", "ла",
    "ле", "ван", "фон", "дер",
];

/// Shortened words for places that words for roles begin with too.
const OF_PLACES: &[&str] = &["пос"];

/// Whether a text only begins what is said of somebody: it is the word for a
/// role or for a slot, and no name.
pub fn only_begins(text: &str) -> bool {
    const NAME: &str = "Anna Name";
    let joined = format!("{} {NAME}", text.trim());
    let marked = mark(&joined);
    let whose = matches!(marked, Some((Mark::Who | Mark::By, NAME)));
    let role = matches!(in_role(&joined), Some(LineSlot::Who(_, names)) if names == [NAME]);
    !text.trim().is_empty() && (whose || role)
}

/// Refuses a name before which a role was shortened: `wit A. Person`, `Свид. А.`.
pub(super) fn no_role(name: &str) -> Result<(), QuickLineError> {
    let Some((word, rest)) = name.split_once(char::is_whitespace) else { return Ok(()) };
    let short = word.strip_suffix('.');
    let letters = short.unwrap_or(word);
    let small = !letters.contains(char::is_uppercase) && letters.chars().count() > 2;
    let stopped = short.is_some() && letters.chars().count() > 1;
    let lower = letters.to_lowercase();
    let known = PARTICLES.contains(&lower.as_str()) || OF_PLACES.contains(&lower.as_str());
    let whole = letters.chars().all(char::is_alphabetic);
    if !whole || known || !(small || stopped) || !begins_a_name(rest) {
        return Ok(());
    }
    let Some(role) = Vocabulary::Role.begun(letters) else { return Ok(()) };
    let (word, rest) = (word.to_owned(), rest.trim().to_owned());
    Err(QuickLineError::Role { word, rest, role })
}

/// Endings of small words that say who did it: `сотрудниками полиции`.
const BY_WHOM: &[&str] = &["ами", "ями", "ьми"];

/// Refuses as a name what tells a deed: by whom it was done, or for how long it
/// holds, as `5 жылға сотталды`.
pub(super) fn no_deed(name: &str) -> Result<(), QuickLineError> {
    let words: Vec<_> = name.split_whitespace().collect();
    let small = words.first().filter(|word| word.starts_with(char::is_lowercase));
    let by_whom = small.is_some_and(|word| BY_WHOM.iter().any(|end| word.ends_with(end)));
    if by_whom || words.iter().any(|word| DID_IT.contains(&plain(word).as_str())) {
        return Err(QuickLineError::Small(name.to_owned()));
    }
    match words[..] {
        [number, _, deed]
            if number.starts_with(|char: char| char.is_ascii_digit())
                && Vocabulary::IncidentKind.read(deed).is_ok() =>
        {
            Err(QuickLineError::Number(name.to_owned()))
        }
        _ => Ok(()),
    }
}

/// Refuses as the name of a person what begins with a small word or with a
/// role that was shortened. A body keeps its name.
pub(super) fn is_name(name: &str) -> Result<(), QuickLineError> {
    let word = name.split_whitespace().next().unwrap_or_default();
    if names_an_organisation(word) {
        return Ok(());
    }
    no_role(name)?;
    let small = word.chars().next().is_some_and(char::is_lowercase);
    let particle = word.contains(char::is_uppercase) || PARTICLES.contains(&word);
    if small && !particle && !names_an_organisation(name) {
        return Err(QuickLineError::Small(name.to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_roles_of_bodies_are_in_the_list() {
        for slug in OF_BODIES {
            assert!(Vocabulary::Role.entry(slug).is_some(), "{slug}");
        }
    }
}
