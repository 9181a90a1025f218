//! What is typed so far, and how the words that it begins may be spelled.
//!
//! Letters fold together: `tsh` is `ch`, `zh` is `j`. So a beginning that ends
//! between them folds to what the whole word does not begin with. Every way in
//! which the last letters can go on is tried, and what each makes of them is
//! looked for too.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::{fold, fold_words, letters, spelling};

/// Letters with which others fold together, and the most of them in a row.
const CONSONANTS: &[char] = &['c', 'h', 'j', 's', 'z'];
const MOST_CONSONANTS: usize = 3;
const VOWELS: &[char] = &['a', 'e', 'i', 'o', 'u', 'y'];
const MOST_VOWELS: usize = 2;

/// Marks that make another letter of the one before.
const MARKS: &[char] = &[
    '\u{301}', '\u{302}', '\u{303}', '\u{304}', '\u{306}', '\u{307}', '\u{308}', '\u{30c}',
    '\u{327}', '\u{328}',
];

static ENDINGS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let marks = MARKS.iter().map(char::to_string);
    rows_of(CONSONANTS, MOST_CONSONANTS)
        .into_iter()
        .chain(rows_of(VOWELS, MOST_VOWELS))
        .chain(marks)
        .collect()
});

/// Every row of up to so many of some letters.
fn rows_of(letters: &[char], most: usize) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    let mut last = vec![String::new()];
    for _ in 0..most {
        last = last
            .iter()
            .flat_map(|row| letters.iter().map(move |letter| format!("{row}{letter}")))
            .collect();
        rows.extend(last.iter().cloned());
    }
    rows
}

/// A word that is typed, as far as it is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Typed {
    /// What folded words begin with that it begins, what is typed first.
    beginnings: Vec<String>,
    /// Whether it is a letter alone.
    letter: bool,
}

/// The words of what is typed.
///
/// ```
/// # use casebook::model::fold::{fold, typed};
/// let words = typed("Davlats");
/// assert!(words[0].begins(&fold("Davlatshoev")));
/// assert!(words[0].begins(&fold("Davlatson")));
/// ```
pub fn typed(text: &str) -> Vec<Typed> {
    let mut words = Vec::new();
    fold_words(text, |range, folded| {
        words.push(Typed::of(text.get(range).unwrap_or_default(), folded));
    });
    words
}

/// What folded texts begin with that begin with all that is typed.
pub fn wholes(words: &[Typed]) -> Vec<String> {
    let Some((last, others)) = words.split_last() else { return Vec::new() };
    let head: String = others.iter().flat_map(|word| [word.folded(), " "]).collect();
    last.beginnings.iter().map(|end| format!("{head}{end}")).collect()
}

impl Typed {
    fn of(word: &str, folded: &str) -> Self {
        let letter = word.chars().filter(|letter| letters::is_letter(*letter)).count() == 1;
        let letter = letter && folded.len() == 1;
        let mut beginnings = vec![folded.to_owned()];
        if !letter {
            beginnings.extend(others(word, folded));
        }
        Self { beginnings, letter }
    }

    /// The word as it is, folded.
    pub fn folded(&self) -> &str {
        self.beginnings.first().map_or("", String::as_str)
    }

    /// What folded words begin with that it begins.
    pub fn beginnings(&self) -> &[String] {
        &self.beginnings
    }

    /// Whether it is a letter alone, which begins too many words.
    pub fn is_letter(&self) -> bool {
        self.letter
    }

    /// Whether a folded word begins so.
    pub fn begins(&self, word: &str) -> bool {
        self.beginnings.iter().any(|beginning| word.starts_with(beginning))
    }
}

/// What the word goes on to, where that does not begin as the word itself folds.
fn others(word: &str, folded: &str) -> Vec<String> {
    let mut found = BTreeSet::new();
    let mut latin = String::new();
    letters::romanize(word, &mut latin);
    let mut with = |ending: &str| {
        let whole = fold(&format!("{word}{ending}"));
        if !whole.starts_with(folded) {
            found.insert(whole);
        }
    };
    ENDINGS.iter().for_each(|ending| with(ending));
    letters::seconds(word).for_each(|letter| with(&letter.to_string()));
    spelling::endings(&latin).for_each(&mut with);
    found.extend(turkic(word, folded));
    let all = found.clone();
    let shorter = |one: &String| all.iter().any(|other| other != one && one.starts_with(other));
    found.retain(|one| !shorter(one));
    found.into_iter().collect()
}

/// What the word begins as, where a later letter shows that it is Turkic.
fn turkic(word: &str, folded: &str) -> Option<String> {
    if !word.contains(['c', 'C']) {
        return None;
    }
    let [one, other] = ["ə", "ı"].map(|ending| fold(&format!("{word}{ending}")));
    let same = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let common = one.get(..same).filter(|common| !common.is_empty())?;
    (!common.starts_with(folded)).then(|| common.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The beginnings of a word that none of what is looked for finds.
    fn lost(word: &str) -> Vec<String> {
        let whole = fold(word);
        let mut lost = Vec::new();
        for (at, letter) in word.char_indices() {
            let beginning = &word[..at + letter.len_utf8()];
            let typed = typed(beginning);
            let finds = match typed.as_slice() {
                [typed] => typed.is_letter() || typed.begins(&whole),
                _ => true,
            };
            if !finds {
                lost.push(beginning.to_owned());
            }
        }
        lost
    }

    #[test]
    fn every_beginning_of_a_name_is_one_of_what_it_folds_to() {
        for name in [
            "Davlatshoev",
            "Mamadshoev",
            "Khursheda",
            "Kazhegeldin",
            "Khadzhiev",
            "Schukin",
            "Shchukin",
            "Amardschargal",
            "Szarszen",
            "Czimed",
            "Maxim",
            "Alexandr",
            "Oxana",
            "Xenia",
            "Hacıyev",
            "Djuraev",
            "Yondon",
            "Yerzhan",
            "Ievhen",
            "Sattoriy",
            "Акһмедов",
            "Давлатшоев",
            "Каўцэвіч",
            "Сатторий",
            "Ёндон",
            "Саи\u{306}дов",
            "C\u{30c}apek",
            "Սարգսյանու",
            "G‘ulomov",
            "Григор'єв",
            "Юлия",
            "Aigul",
            "Tschechow",
            "Zhanaozen",
            "raion",
            "Xolmatov",
            "Wächter",
            "Qurbonov",
            "Ghafurov",
        ] {
            assert_eq!(lost(name), [""; 0], "{name}");
        }
    }

    #[test]
    fn what_cannot_go_on_otherwise_is_looked_for_as_it_is() {
        assert_eq!(typed("almaty")[0].beginnings(), ["almati"]);
        assert_eq!(typed("kh")[0].beginnings(), ["h"]);
        assert!(!typed("kh")[0].is_letter());
        assert!(typed("k")[0].is_letter() && typed("х")[0].is_letter());
        assert_eq!(wholes(&typed("Amir Davlats")), ["amir davlats", "amir davlach"]);
    }

    proptest! {
        #[test]
        fn every_beginning_of_a_latin_word_finds_it(word in "[a-z']{1,9}") {
            prop_assert_eq!(lost(&word), [""; 0]);
        }

        #[test]
        fn every_beginning_of_letters_that_fold_together_finds_it(word in "[tscdhzjkgxieoya]{1,8}") {
            prop_assert_eq!(lost(&word), [""; 0]);
        }

        #[test]
        fn every_beginning_of_a_word_in_other_letters_finds_it(
            word in "[а-яёіїєўқғҳңөүұһҷəşğöçıčřščžЁЖШЩ]{1,9}"
        ) {
            prop_assert_eq!(lost(&word), [""; 0]);
        }
    }
}
