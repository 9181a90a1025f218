//! Keys by which records that are worth comparing find each other.

use super::organisation::OrganisationName;
use super::person::PersonName;
use super::reason::NamePart;
use super::skeleton::first_sound;
use super::word::NameWord;
use super::{Names, Prepared};

/// Begins the keys that serve only to find names with initials.
pub(super) const ABBREVIATED: char = '.';

/// Whether a name of the party has an initial.
pub(super) fn is_abbreviated(profile: &Prepared) -> bool {
    match &profile.names {
        Names::Personal(names) => names.iter().any(|name| name.words.iter().any(|it| it.initial)),
        Names::Official(_) => false,
    }
}

/// The keys of a profile, sorted.
pub(super) fn keys(profile: &Prepared) -> Vec<String> {
    let mut keys = vec![];
    match &profile.names {
        Names::Personal(names) => {
            for name in names {
                person_keys(name, &profile.cases, &mut keys);
            }
        }
        Names::Official(names) => {
            for name in names {
                name.keys(&mut keys);
            }
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// A skeleton with the beginning of another word's; the same with the first
/// sound alone, for names with initials; and for those of whom a single word is
/// known, a skeleton with the cases that name them.
fn person_keys(name: &PersonName, cases: &[u32], keys: &mut Vec<String>) {
    let is_core = |word: &NameWord| !word.initial && word.part != NamePart::Patronymic;
    // Bakir uulu Tursunbai has no family name.
    let fathers = name.words.iter().filter(|word| is_core(word)).count() < 2;
    let counts = |word: &NameWord| is_core(word) || fathers && !word.initial;
    let words: Vec<(&NameWord, Vec<String>)> =
        name.words.iter().map(|word| (word, word.skeletons())).collect();
    for (at, (_, skeletons)) in words.iter().enumerate().filter(|(_, (word, _))| counts(word)) {
        let others = words.iter().enumerate().filter(|(place, _)| *place != at);
        let others: Vec<_> = others.map(|(_, other)| other).collect();
        for skeleton in skeletons {
            if name.words.len() == 1 {
                keys.push(skeleton.clone());
            }
            keys.extend(cases.iter().map(|case| format!("{skeleton} {case}")));
            for (other, beginnings) in
                others.iter().filter(|(other, _)| other.initial || counts(other))
            {
                let sound = first_sound(&other.spelling);
                keys.extend(sound.map(|sound| format!("{ABBREVIATED}{skeleton} {sound}")));
                if !other.initial {
                    let beginnings = beginnings.iter().map(|other| other.get(..2).unwrap_or(other));
                    keys.extend(beginnings.map(|beginning| format!("{skeleton} {beginning}")));
                }
            }
        }
    }
}

/// The first name with its words in the order of the alphabet.
pub(super) fn sort_key(profile: &Prepared) -> String {
    let mut words: Vec<&str> = match &profile.names {
        Names::Personal(names) => {
            names.iter().take(1).flat_map(|name| name.words.iter()).map(NameWord::stem).collect()
        }
        Names::Official(names) => names.iter().take(1).map(OrganisationName::spelling).collect(),
    };
    words.sort_unstable();
    words.join(" ")
}
