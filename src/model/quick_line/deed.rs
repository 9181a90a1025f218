//! A kind of incident inside a sentence: `был задержан полицией`,
//! `sentenced to 5 years`, `15 тәулікке қамалды`.
//!
//! Only words of the tables below may stand around it, so that `не задержан`
//! or `арест отменён` are read as nothing. By whom and for how long are not
//! taken apart: whoever reads a sentence keeps it as it was typed.

use super::mark::{DID_IT, plain};
use crate::model::vocabulary::{Term, Vocabulary};

/// Words before the deed that add nothing to it.
const AUXILIARIES: &[&str] =
    &["was", "were", "is", "are", "been", "being", "got", "has", "have", "был", "была", "было"];

/// Words between a deed and how long it holds.
const FOR: &[&str] = &["for", "to", "на", "к"];

/// What time is counted in, as it stands after a number: English, Russian,
/// Kazakh, Uzbek.
#[rustfmt::skip]
const UNITS: &[&str] = &[
    "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
    "час", "часа", "часов", "сутки", "суток", "суткам", "день", "дня", "дней", "дням",
    "неделю", "недели", "недель", "месяц", "месяца", "месяцев", "месяцам",
    "год", "года", "лет", "годам",
    "сағатқа", "тәулікке", "күнге", "аптаға", "айға", "жылға",
    "soatga", "sutkaga", "kunga", "haftaga", "oyga", "yilga",
];

/// Words after a deed with which the words for who did it begin.
#[rustfmt::skip]
const BY_WHOM: &[&str] = &[
    "by", "полицией", "полицейскими", "полицейским", "милицией", "сотрудниками", "сотрудником",
    "силовиками", "военными", "неизвестными", "неизвестным", "судом", "следователем",
    "следователями", "прокуратурой", "властями", "пограничниками", "охраной", "охранниками",
    "конвоем", "надзирателями", "омоном", "омоновцами", "росгвардией", "кнб", "снб", "сгб", "фсб",
    "мвд",
];

/// Digits of a number of days or years.
const DIGITS: usize = 3;

/// The kind of incident that a sentence tells of, by the longest phrase in it
/// that is known.
pub(super) fn told(text: &str) -> Option<Term> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain: Vec<String> = words.iter().map(|word| self::plain(word)).collect();
    let plain: Vec<&str> = plain.iter().map(String::as_str).collect();
    for length in (1..words.len()).rev() {
        for start in 0..=words.len() - length {
            let (before, rest) = plain.split_at(start);
            let (Some(phrase), Some(after)) =
                (words.get(start..start + length), rest.get(length..))
            else {
                continue;
            };
            if may_precede(before)
                && may_follow(after)
                && let Ok(kind) = Vocabulary::IncidentKind.read(&phrase.join(" "))
            {
                return Some(kind);
            }
        }
    }
    None
}

fn may_precede(words: &[&str]) -> bool {
    let rest = match words.iter().position(|word| DID_IT.contains(word)) {
        Some(0) => return false,
        Some(at) => words.get(at + 1..).unwrap_or_default(),
        None => words,
    };
    match rest {
        [] => true,
        [word, rest @ ..] if AUXILIARIES.contains(word) => may_precede(rest),
        [number, unit, rest @ ..] if is_term(number, unit) => may_precede(rest),
        _ => false,
    }
}

fn may_follow(words: &[&str]) -> bool {
    match words {
        [] => true,
        ["by"] => false,
        [word, ..] if BY_WHOM.contains(word) => true,
        [number, unit, rest @ ..] if is_term(number, unit) => may_follow(rest),
        [word, number, unit, rest @ ..] if FOR.contains(word) && is_term(number, unit) => {
            may_follow(rest)
        }
        _ => false,
    }
}

fn is_term(number: &str, unit: &str) -> bool {
    let is_number = number.len() <= DIGITS && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number && UNITS.contains(&unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deed_is_read_with_who_did_it_and_for_how_long() {
        for (text, kind) in [
            ("задержан полицией", "detention"),
            ("был задержан сотрудниками КНБ", "detention"),
            ("осуждён на 5 лет", "sentence"),
            ("приговорён к 5 годам", "sentence"),
            ("взят под стражу на 2 месяца", "arrest"),
            ("5 жылға сотталды", "sentence"),
            ("полиция тарапынан ұсталды", "detention"),
            ("politsiya tomonidan ushlandi", "detention"),
            ("was detained by police", "detention"),
            ("sentenced to 5 years", "sentence"),
            ("detained for 3 days by unknown men", "detention"),
        ] {
            let found = told(text).map(|kind| kind.as_str().to_owned());
            assert_eq!(found.as_deref(), Some(kind), "{text}");
        }
    }

    #[test]
    fn a_sentence_that_may_say_something_else_is_read_as_nothing() {
        for text in [
            "не задержан",
            "арест отменён",
            "не был задержан полицией",
            "detained by",
            "was not detained by police",
            "задержан Иванов",
            "detained 5 days ago",
            "тарапынан ұсталды",
            "сотрудники полиции",
            "police",
            "был",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }
}
