//! The words of a name by which somebody is recognised in a text.

use super::ending;
use super::person::{self, PersonName};
use super::reason::NamePart;
use super::vocabulary;
use super::word::NameWord;
use crate::model::fold::fold;
use crate::model::records::party::PartyForm;

/// What a name consists of.
#[derive(Clone, Debug, PartialEq)]
pub enum NamePieces {
    /// Of a person: each word can tell who it is.
    Words {
        /// Folded, without initials.
        telling: Vec<String>,
        /// Folded: what only goes along with the others, as a patronymic does.
        along: Vec<String>,
    },
    /// Of others: all words in their order, folded, without those that only join.
    Whole(Vec<String>),
}

/// The words of a name of such a party; none where nothing is left of it.
pub fn pieces(form: &PartyForm, name: &str) -> Option<NamePieces> {
    match form {
        PartyForm::Person | PartyForm::Other(_) if !describes(name) => personal(name),
        PartyForm::Person | PartyForm::Other(_) | PartyForm::Organisation | PartyForm::Group => {
            whole(name)
        }
    }
}

fn whole(name: &str) -> Option<NamePieces> {
    let folded = fold(name);
    let words: Vec<_> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let telling = words.iter().filter(|word| !vocabulary::is_small(word));
    let telling: Vec<_> = telling.map(|word| (*word).to_owned()).collect();
    (!telling.is_empty()).then_some(NamePieces::Whole(telling))
}

/// Whether a name only says who is meant, as `Lawyer of the family`: it has words in
/// small letters that are no part of names, beside others in capitals.
fn describes(name: &str) -> bool {
    let pieces = || name.split(|c: char| c.is_whitespace() || c == '-');
    let words = || pieces().filter(|word| word.starts_with(char::is_alphabetic));
    let is_small = |word: &str| word.starts_with(char::is_lowercase);
    let of_name = |word: &str| {
        let folded = fold(word);
        person::is_particle(&folded) || ending::of_word(&folded).is_some()
    };
    words().any(|word| word.starts_with(char::is_uppercase))
        && words().any(|word| is_small(word) && !of_name(word))
}

fn personal(name: &str) -> Option<NamePieces> {
    let read = PersonName::read(name)?;
    let full: Vec<_> = read.words.iter().filter(|word| !word.initial).collect();
    let is_along = |part: NamePart| part == NamePart::Patronymic;
    // Of two words a patronymic stands for the family.
    let lone = full.iter().filter(|word| !is_along(word.part)).count() < 2;
    let spell = |along: bool| {
        let words = full.iter().filter(|word| (!lone && is_along(word.part)) == along);
        // Of a name with a hyphen each half stands alone too.
        let halves = |word: &&NameWord| {
            let folded = fold(&word.text);
            if folded.contains(' ') {
                folded.split(' ').map(str::to_owned).collect()
            } else {
                vec![word.spelling.to_string()]
            }
        };
        words.flat_map(halves).collect::<Vec<_>>()
    };
    let (telling, along) = (spell(false), spell(true));
    (!telling.is_empty()).then_some(NamePieces::Words { telling, along })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patronymic_only_goes_along_and_initials_tell_nobody() {
        let words = |name: &str| pieces(&PartyForm::Person, name).unwrap();
        let NamePieces::Words { telling, along } = words("Абзал Канатович Кұспан")
        else {
            panic!("a person")
        };
        assert_eq!((telling.len(), along.len()), (2, 1), "{telling:?} {along:?}");
        let NamePieces::Words { telling, along } = words("A. Akhmedov") else { panic!("a person") };
        assert_eq!((telling, along), (vec!["ahmedov".to_owned()], vec![]));
    }

    #[test]
    fn who_is_only_described_is_known_by_the_whole_of_it() {
        let of = |name: &str| pieces(&PartyForm::Person, name).unwrap();
        assert!(matches!(of("Lawyer of the family"), NamePieces::Whole(_)));
        for name in ["Timur Bakir uulu", "saule yermekova", "Абу аль-Хасан"] {
            assert!(matches!(of(name), NamePieces::Words { .. }), "{name}");
        }
    }

    #[test]
    fn an_organisation_is_known_by_all_its_words() {
        let bureau = pieces(&PartyForm::Organisation, "Bureau for Human Rights").unwrap();
        let words = ["bureau", "human", "rights"].map(fold).to_vec();
        assert_eq!(bureau, NamePieces::Whole(words));
        assert_eq!(pieces(&PartyForm::Group, " – "), None);
    }
}
