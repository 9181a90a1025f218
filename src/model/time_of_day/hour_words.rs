//! What the words in times of day mean, in every language.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::DayPart;
use crate::model::date::{Language, fold_word};

/// Meaning, language, forms; forms are folded when the table is loaded.
const TABLE: &str = include_str!("../../../assets/dates/times.tsv");

/// Words of the longest form.
const LONGEST: usize = 5;

/// What a word, or several together, stand for in a time of day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum HourWord {
    Part(DayPart),
    Midnight,
    Am,
    Pm,
    Hour,
    Minute,
    About,
    Since,
    To,
    /// Behind the end of a span, as in `11-ге дейін`.
    Until,
    /// The ablative of Turkic languages, behind the start of a span.
    From,
    /// Another case ending.
    Ending,
    /// Before a clock.
    At,
    Zone,
}

const NAMES: [(&str, HourWord); 13] = [
    ("midnight", HourWord::Midnight),
    ("am", HourWord::Am),
    ("pm", HourWord::Pm),
    ("hour", HourWord::Hour),
    ("minute", HourWord::Minute),
    ("about", HourWord::About),
    ("since", HourWord::Since),
    ("to", HourWord::To),
    ("until", HourWord::Until),
    ("from", HourWord::From),
    ("ending", HourWord::Ending),
    ("at", HourWord::At),
    ("zone", HourWord::Zone),
];

static WORDS: LazyLock<HashMap<String, HourWord>> = LazyLock::new(|| {
    let each = rows().filter_map(|(meaning, _, forms)| Some((word_named(meaning)?, forms)));
    let forms = each.flat_map(|(word, forms)| forms.map(move |form| (plain(form), word)));
    let mut words = HashMap::new();
    for (form, word) in forms {
        words.entry(form).or_insert(word);
    }
    words
});

/// The meaning, the language and the forms of each row of the table.
fn rows() -> impl Iterator<Item = (&'static str, &'static str, std::str::SplitWhitespace<'static>)>
{
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.next()?, columns.next()?.split_whitespace()))
    })
}

fn word_named(meaning: &str) -> Option<HourWord> {
    let named = NAMES.iter().find(|(name, _)| *name == meaning).map(|(_, word)| *word);
    named.or_else(|| DayPart::parse(meaning).map(HourWord::Part))
}

/// A form of the table, or some words with `_` between them, as they are compared.
fn plain(form: &str) -> String {
    let letters: String = form.chars().filter(|letter| !is_apostrophe(*letter)).collect();
    fold_word(&letters)
}

pub(super) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`' | 'ʻ' | 'ʼ')
}

/// What the first of some words mean, as many as have a meaning together, and how many these are.
pub(super) fn look_up(words: &[&str]) -> Option<(HourWord, usize)> {
    (1..=words.len().min(LONGEST)).rev().find_map(|length| {
        let form = plain(&words.get(..length)?.join("_"));
        WORDS.get(&form).map(|word| (*word, length))
    })
}

/// The word by which a part of the day is shown.
pub(super) fn shown(part: DayPart, language: Language) -> String {
    let mut own =
        rows().filter(|(meaning, code, _)| *meaning == part.slug() && *code == language.code());
    let form = own.find_map(|(_, _, mut forms)| forms.next()).unwrap_or(part.slug());
    form.replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_has_a_known_meaning() {
        for (meaning, language, forms) in rows() {
            assert!(word_named(meaning).is_some() && forms.count() > 0, "{meaning}");
            assert!(Language::from_code(language).is_some(), "{language}");
        }
        let lines = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(rows().count(), lines, "a row without its three columns");
    }

    #[test]
    fn no_form_has_two_meanings() {
        let mut seen = HashMap::new();
        for (meaning, _, forms) in rows() {
            for form in forms {
                let other = seen.insert(plain(form), meaning);
                assert!(other.is_none_or(|other| other == meaning), "{form}: {other:?}, {meaning}");
                assert!(form.split('_').count() <= LONGEST, "{form}");
            }
        }
    }

    #[test]
    fn every_part_of_the_day_has_a_word_in_every_language() {
        for language in Language::ALL {
            let words = DayPart::ALL.map(|part| shown(part, language));
            assert!(words.iter().all(|word| !word.contains('-')), "{words:?}");
        }
    }
}
