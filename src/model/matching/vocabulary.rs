//! The words that names of organisations are made of, by meaning.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::ending::rows;
use crate::model::fold::fold;

const WORDS: &str = include_str!("../../../assets/fold/organisation_words.tsv");
const SMALL_WORDS: &str = include_str!("../../../assets/fold/small_words.tsv");
const ACRONYMS: &str = include_str!("../../../assets/fold/acronyms.tsv");

/// How many letters an inflected word may have beyond its beginning.
const INFLECTION: usize = 5;

static VOCABULARY: LazyLock<Dictionary> = LazyLock::new(Dictionary::read);

struct Dictionary {
    /// Beginnings of words, folded; sorted, so that the longest that fits is the last.
    meanings: Vec<(String, Meaning)>,
    small: Vec<String>,
    /// By the letters of the acronym, as [`letters`] gives them.
    acronyms: HashMap<String, Vec<&'static str>>,
}

/// What a word means, whatever its language.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Meaning {
    pub(super) name: &'static str,
    /// Whether it is a place, which tells organisations apart.
    pub(super) place: bool,
}

impl Dictionary {
    fn read() -> Self {
        let mut meanings = vec![];
        for [name, kind, beginnings] in rows(WORDS) {
            let meaning = Meaning { name, place: kind == "place" };
            let beginnings = beginnings.split(' ');
            meanings.extend(beginnings.map(|word| (fold(word).replace(' ', ""), meaning)));
        }
        meanings.sort_by_key(|(beginning, _)| std::cmp::Reverse(beginning.len()));
        let small = rows(SMALL_WORDS).map(|[word]| fold(word)).collect();
        let mut acronyms = HashMap::new();
        for [written, meaning] in rows(ACRONYMS) {
            for acronym in written.split(' ') {
                acronyms.insert(letters(acronym), meaning.split(' ').collect());
            }
        }
        Self { meanings, small, acronyms }
    }
}

/// What a folded word means, if names of many organisations have it.
pub(super) fn meaning(word: &str) -> Option<Meaning> {
    let mut fitting = VOCABULARY.meanings.iter().filter(|(beginning, _)| {
        let short = beginning.len() < 4;
        word.strip_prefix(beginning.as_str())
            .is_some_and(|ending| ending.len() <= if short { 2 } else { INFLECTION })
    });
    fitting.next().map(|(_, meaning)| *meaning)
}

/// Whether a folded word only joins others.
pub(super) fn is_small(word: &str) -> bool {
    VOCABULARY.small.iter().any(|small| small == word)
}

/// The words that a known acronym stands for, by their meaning.
pub(super) fn known_acronym(letters: &str) -> Option<&'static [&'static str]> {
    VOCABULARY.acronyms.get(letters).map(Vec::as_slice)
}

/// The letters of an acronym, each folded by itself to its first letter.
pub(super) fn letters(acronym: &str) -> String {
    acronym.chars().filter_map(initial).collect()
}

/// The first letter of a folded letter: of Ч and of Ch alike.
pub(super) fn initial(letter: char) -> Option<char> {
    fold(letter.encode_utf8(&mut [0; 4])).chars().next()
}
