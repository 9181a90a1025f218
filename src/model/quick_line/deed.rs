//! A kind of incident inside a sentence: `был задержан полицией`,
//! `sentenced to 5 years`, `15 тәулікке қамалды`.
//!
//! Only words of the tables below may stand around it, so that `не задержан`
//! or `арест отменён` are read as nothing. By whom and for how long are not
//! taken apart: whoever reads a sentence keeps it as it was typed.

use super::mark::{DID_IT, plain};
use super::role::names_an_organisation;
use super::telling::telling;
use crate::model::fold::fold;
use crate::model::vocabulary::{Entry, Term, Vocabulary};

/// Words before the deed that add nothing to it.
const AUXILIARIES: &[&str] =
    &["was", "were", "is", "are", "been", "being", "got", "has", "have", "был", "была", "было"];

/// Words between a deed and how long it holds.
const FOR: &[&str] = &["for", "to", "на", "к"];

/// Hours and days, as they stand after a number: English, Russian, Kazakh, Uzbek.
#[rustfmt::skip]
const DAYS: &[&str] = &[
    "hour", "hours", "day", "days",
    "час", "часа", "часов", "сутки", "суток", "суткам", "день", "дня", "дней", "дням",
    "сағатқа", "тәулікке", "күнге",
    "soatga", "sutkaga", "kunga",
];

/// What is longer than days.
#[rustfmt::skip]
const LONGER: &[&str] = &[
    "week", "weeks", "month", "months", "year", "years",
    "неделю", "недели", "недель", "месяц", "месяца", "месяцев", "месяцам",
    "год", "года", "лет", "годам",
    "аптаға", "айға", "жылға",
    "haftaga", "oyga", "yilga",
];

/// Years among these.
const YEARS: &[&str] = &["year", "years", "год", "года", "лет", "годам", "жылға", "yilga"];

/// Words after a term of years with which it is said how they are spent.
#[rustfmt::skip]
const SPENT: &[&str] = &[
    "in", "of", "prison", "jail", "imprisonment", "colony",
    "лишения", "свободы", "колонии", "тюрьмы", "общего", "строгого", "особого", "режима",
    "условно", "заключения",
];

/// Words that tell of a sentence where they are for years.
const FOR_YEARS: &[&str] = &["jailed", "қамалды", "qamaldi"];

/// Arrests that are administrative where they are for days.
#[rustfmt::skip]
const FOR_DAYS: &[&str] = &[
    "jailed", "арестован", "арестована", "арестованы", "арестовали", "қамалды", "qamaldi",
];

/// Days of those that nothing else is counted in: `15 суток` is an arrest.
const ARREST_DAYS: &[&str] = &["сутки", "суток", "тәулік", "тәулікке", "sutka", "sutkaga"];

/// Words before a number of days that make an administrative arrest of it.
const GOT_DAYS: &[&str] = &["получил", "получила", "получили"];

/// Slugs of the kinds that days or years tell apart.
const SENTENCE: &str = "sentence";
const ARREST: &str = "arrest";
const ADMINISTRATIVE: &str = "administrative-arrest";

/// Words after a deed with which the words for who did it begin.
#[rustfmt::skip]
const BY_WHOM: &[&str] = &[
    "by", "полицией", "полицейскими", "полицейским", "милицией", "сотрудниками", "сотрудником",
    "силовиками", "военными", "неизвестными", "неизвестным", "судом", "следователем",
    "следователями", "прокуратурой", "властями", "пограничниками", "охраной", "охранниками",
    "конвоем", "надзирателями", "омоном", "омоновцами", "росгвардией", "кнб", "снб", "сгб", "фсб",
    "мвд",
];

/// Words that go on with who did it, besides those of which organisations are called.
#[rustfmt::skip]
const OFFICES: &[&str] = &[
    "the", "of", "local", "city", "district", "state", "national", "security", "special", "secret",
    "riot", "border", "prison", "unknown", "unidentified", "masked", "armed", "plainclothes",
    "men", "people", "persons", "officers", "officer", "agents", "forces", "services", "guards",
    "soldiers", "authorities",
    "в", "масках", "штатском", "людьми", "лицами", "районным", "городским", "областным",
    "районной", "городской", "областной", "кнб", "снб", "сгб", "фсб", "мвд", "увд", "овд", "ровд",
    "белгісіз", "адамдар", "тұлғалар", "ұқк", "іім",
    "nomalum", "shaxslar", "odamlar",
];

/// Digits of a number of days or years.
const DIGITS: usize = 3;

/// The kind of incident that a sentence tells of, by the longest phrase in it
/// that is known.
pub(super) fn told(text: &str) -> Option<Term> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain: Vec<String> = words.iter().map(|word| self::plain(word)).collect();
    let plain: Vec<&str> = plain.iter().map(String::as_str).collect();
    let days_alone = match plain[..] {
        [number, unit] => is_term(number, unit, ARREST_DAYS),
        [got, number, unit] => GOT_DAYS.contains(&got) && is_term(number, unit, DAYS),
        _ => false,
    };
    if days_alone {
        return Some(Term::own(ADMINISTRATIVE));
    }
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
                return by_days(kind, rest.get(..length)?, &[before, after]);
            }
        }
    }
    None
}

/// Whether words for a kind say more than its label: which sentence it was, or
/// who did it.
pub fn says_more(text: &str) -> bool {
    let (plain, folded) = (plain(text), fold(text));
    let mut labels = Vocabulary::IncidentKind.terms().flat_map(Entry::folded_labels);
    if labels.any(|label| label == folded) {
        return false;
    }
    telling().any(|word| plain.starts_with(word)) || told(text).is_some()
}

/// What an arrest is that is said to be for days; which one is not guessed where
/// the word for it tells no more.
fn by_days(kind: Term, phrase: &[&str], around: &[&[&str]]) -> Option<Term> {
    let mut pairs = around.iter().flat_map(|words| words.windows(2));
    let for_days = pairs.any(|pair| matches!(pair, [number, unit] if is_term(number, unit, DAYS)));
    let mut pairs = around.iter().flat_map(|words| words.windows(2));
    let for_years =
        pairs.any(|pair| matches!(pair, [number, unit] if is_term(number, unit, YEARS)));
    match phrase {
        [word] if kind.as_str() == ARREST && for_years && FOR_YEARS.contains(word) => {
            Some(Term::own(SENTENCE))
        }
        _ if kind.as_str() != ARREST || !for_days => Some(kind),
        [word] if FOR_DAYS.contains(word) => Some(Term::own(ADMINISTRATIVE)),
        _ => None,
    }
}

fn may_precede(words: &[&str]) -> bool {
    let rest = match words.iter().position(|word| DID_IT.contains(word)) {
        Some(at) => {
            let (by_whom, rest) = words.split_at(at);
            if by_whom.is_empty() || !by_whom.iter().all(|word| is_of_office(word)) {
                return false;
            }
            rest.get(1..).unwrap_or_default()
        }
        None => words,
    };
    match rest {
        [] => true,
        [word, rest @ ..] if AUXILIARIES.contains(word) => may_precede(rest),
        [number, unit, rest @ ..] if is_any_term(number, unit) => may_precede(rest),
        _ => false,
    }
}

fn may_follow(words: &[&str]) -> bool {
    match words {
        [] => true,
        ["by"] => false,
        [word, rest @ ..] if BY_WHOM.contains(word) => rest.iter().all(|word| is_of_office(word)),
        [number, unit, rest @ ..] if is_any_term(number, unit) => may_follow_term(rest),
        [word, number, unit, rest @ ..] if FOR.contains(word) && is_any_term(number, unit) => {
            may_follow_term(rest)
        }
        _ => false,
    }
}

fn may_follow_term(words: &[&str]) -> bool {
    words.iter().all(|word| SPENT.contains(word)) || may_follow(words)
}

fn is_of_office(word: &str) -> bool {
    OFFICES.contains(&word) || names_an_organisation(word)
}

fn is_any_term(number: &str, unit: &str) -> bool {
    is_term(number, unit, DAYS) || is_term(number, unit, LONGER)
}

fn is_term(number: &str, unit: &str, units: &[&str]) -> bool {
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
    (1..=DIGITS).contains(&number.len()) && is_number && units.contains(&unit)
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
            ("арестован на 15 суток", "administrative-arrest"),
            ("15 тәулікке қамалды", "administrative-arrest"),
            ("15 sutkaga qamaldi", "administrative-arrest"),
            ("получил 10 суток", "administrative-arrest"),
            ("15 суток", "administrative-arrest"),
            ("15 тәулік", "administrative-arrest"),
            ("15 sutka", "administrative-arrest"),
            ("осуждён на 7 лет колонии", "sentence"),
            ("приговорён к 7 годам лишения свободы", "sentence"),
            ("sentenced to 5 years in prison", "sentence"),
            ("5 жылға қамалды", "sentence"),
            ("5 yilga qamaldi", "sentence"),
            ("арестован на 2 месяца", "arrest"),
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
            "задержан колонии",
            "осуждён на 7 лет Иванов",
            "задержан полицией Иванов",
            "задержан полицией не был",
            "арест судом отменён",
            "допрос следователем не проводился",
            "иск судом отклонён",
            "was detained by no one",
            "appeal by 5 March 2022",
            "arrested by 5 January",
            "не полиция тарапынан ұсталды",
            "взят под стражу на 10 суток",
            "осуждён ... лет",
            "detained 5 days ago",
            "тарапынан ұсталды",
            "сотрудники полиции",
            "police",
            "15 дней",
            "15 days",
            "суток",
            "был",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }

    #[test]
    fn words_that_say_more_than_the_kind_are_known() {
        for text in [
            "задержан полицией",
            "Оштрафован",
            "айыппұл салынды",
            "jarima solindi",
            "вызвали на допрос",
            "soʻroqqa chaqirildi",
            "условный срок",
            "заседание отложено",
            "ушёл в отставку",
            "oʻz joniga qasd qildi",
        ] {
            assert!(says_more(text), "{text}");
        }
        for text in ["задержан", "взят под стражу", "detained", "ұстап алынды", "приговор"]
        {
            assert!(!says_more(text), "{text}");
        }
    }

    #[test]
    fn what_says_more_is_a_word_of_a_kind() {
        let kinds = Vocabulary::IncidentKind.entries().iter();
        let known: Vec<String> = kinds.flat_map(Entry::forms).map(plain).collect();
        for begins in telling() {
            assert!(known.iter().any(|word| word.starts_with(begins)), "{begins}");
        }
    }

    #[test]
    fn the_kinds_that_days_tell_apart_are_in_the_list() {
        for slug in [ARREST, ADMINISTRATIVE, SENTENCE] {
            assert!(Vocabulary::IncidentKind.entry(slug).is_some(), "{slug}");
        }
    }
}
