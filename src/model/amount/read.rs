//! Reading what a person types for how many.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{AmountError, Decimal, Exactness, SIGNS};
use crate::model::fold::fold;

/// What words mean, and their forms.
const TABLE: &str = include_str!("../../../assets/amounts/words.tsv");

/// Characters of an amount; what is longer is told otherwise.
const MAX_CHARS: usize = 60;

/// What a word beside a number says.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Word {
    Sign(Exactness),
    /// It stands for more than that many.
    Order(i64),
    Times(i64),
    Ending,
}

static WORDS: LazyLock<HashMap<String, Word>> = LazyLock::new(|| {
    let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
    let rows = rows.filter_map(|line| line.split_once('\t'));
    let mut words = HashMap::new();
    for (meaning, forms) in rows.filter_map(|(name, forms)| Some((meant(name)?, forms))) {
        for form in forms.split(';').map(fold).filter(|form| !form.is_empty()) {
            words.entry(form).or_insert(meaning);
        }
    }
    words
});

fn meant(name: &str) -> Option<Word> {
    match name.split_once(' ') {
        Some(("order", number)) => number.parse().ok().map(Word::Order),
        Some(("times", number)) => number.parse().ok().map(Word::Times),
        Some(_) => None,
        None if name == "ending" => Some(Word::Ending),
        None => {
            let sign = SIGNS.iter().find(|(sign, _)| *sign == name);
            Some(Word::Sign(sign.map_or(Exactness::Exact, |(_, bound)| *bound)))
        }
    }
}

/// The start of a text on one line, to be quoted in a message.
pub(super) fn quoted(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(40).collect()
}

/// What a text says.
pub(super) fn read(text: &str) -> Result<(Exactness, Decimal, Decimal), AmountError> {
    let none = || AmountError::NoNumber(quoted(text));
    let unknown = |text: &str| AmountError::Unknown(quoted(text.trim()));
    if text.chars().nth(MAX_CHARS).is_some() {
        return Err(none());
    }
    let (Some(start), Some(last)) =
        (text.find(|c: char| c.is_ascii_digit()), text.rfind(|c: char| c.is_ascii_digit()))
    else {
        let Some(Word::Order(number)) = WORDS.get(&fold(text)) else { return Err(none()) };
        let number = Decimal::canonical(&number.to_string()).ok_or_else(none)?;
        return Ok((Exactness::MoreThan, number, number));
    };
    let (before, rest) = text.split_at(start);
    let (numbers, after) = rest.split_at(last + 1 - start);
    let (from, to) = range(numbers).ok_or_else(|| unknown(numbers))?;
    let (factor, behind) = after_number(after).ok_or_else(|| unknown(after))?;
    let ranged = from != to && ["from", "between", "от", "с"].map(fold).contains(&fold(before));
    let ahead = if ranged { None } else { sign(before)? };
    let bound = match (ahead, behind) {
        (Some(one), Some(other)) if one != other => return Err(unknown(text)),
        (ahead, behind) => ahead.or(behind).unwrap_or(Exactness::Exact),
    };
    let times = |number: Decimal| number.times(factor).ok_or_else(none);
    Ok((bound, times(from)?, times(to)?))
}

/// What stands before a number; nothing where nothing does.
fn sign(text: &str) -> Result<Option<Exactness>, AmountError> {
    let text = text.trim();
    let signs = [("≥", ">="), ("≤", "<="), ("≈", "~"), ("=", "")];
    let sign = signs.iter().find(|(sign, _)| *sign == text).map_or(text, |(_, sign)| sign);
    if let Some((sign, bound)) = SIGNS.iter().find(|(own, _)| *own == sign) {
        return Ok((!sign.is_empty()).then_some(*bound));
    }
    match WORDS.get(&fold(text)) {
        Some(Word::Sign(bound)) => Ok(Some(*bound)),
        Some(Word::Order(_) | Word::Times(_) | Word::Ending) | None => {
            Err(AmountError::Unknown(quoted(text)))
        }
    }
}

/// What stands behind a number: by what it is multiplied, and what it says then.
fn after_number(text: &str) -> Option<(i64, Option<Exactness>)> {
    if text.trim() == "+" {
        return Some((1, Some(Exactness::AtLeast)));
    }
    let folded = fold(text);
    let mut words: &[&str] = &folded.split_whitespace().collect::<Vec<_>>();
    if words.is_empty() {
        return text.chars().all(|c| c.is_whitespace() || c == '.').then_some((1, None));
    }
    let (mut factor, ending) = (1, |word: &str| WORDS.get(word) == Some(&Word::Ending));
    while let Some((first, rest)) = words.split_first() {
        if let Some(times) = multiplier(first) {
            factor = times;
        } else if !ending(first) {
            break;
        }
        words = rest;
    }
    match WORDS.get(&words.join(" ")) {
        _ if words.is_empty() => Some((factor, None)),
        Some(Word::Sign(bound)) => Some((factor, Some(*bound))),
        Some(Word::Order(_) | Word::Times(_) | Word::Ending) | None => None,
    }
}

/// By what a word multiplies, with its ending: `мыңнан`.
fn multiplier(word: &str) -> Option<i64> {
    let of = |form: &str| match WORDS.get(form) {
        Some(Word::Times(times)) => Some(*times),
        Some(Word::Sign(_) | Word::Order(_) | Word::Ending) | None => None,
    };
    let bare = |length: &usize| {
        let (form, end) = word.split_at_checked(*length)?;
        of(form).filter(|_| WORDS.get(end) == Some(&Word::Ending))
    };
    of(word).or_else(|| (3..word.len()).find_map(|length| bare(&length)))
}

/// One number, or two.
fn range(text: &str) -> Option<(Decimal, Decimal)> {
    for between in ["–", "—", "-", "..", " to ", " and ", " до "] {
        if let Some((from, to)) = text.split_once(between) {
            return Some((number(from.trim())?, number(to.trim())?));
        }
    }
    number(text).map(|number| (number, number))
}

/// A number with thousands set apart or not. Digits in threes behind one sign are thousands,
/// as in `10,000`; else the sign is that of decimals.
fn number(text: &str) -> Option<Decimal> {
    let apart = |c: char| c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\'' | '’');
    let parts: Vec<&str> = text.split(|c| apart(c) || c == ',' || c == '.').collect();
    let (first, others) = parts.split_first()?;
    let threes = |parts: &[&str]| parts.iter().all(|part| part.len() == 3);
    let whole = (1..=3).contains(&first.len()) && !others.is_empty() && *first != "0";
    let decimal = text.rfind([',', '.']);
    if others.is_empty() || whole && threes(others) {
        return Decimal::canonical(&parts.concat());
    }
    // Behind the last sign stand decimals.
    let (decimals, thousands) = others.split_last()?;
    let whole = if thousands.is_empty() || threes(thousands) {
        format!("{first}{}", thousands.concat())
    } else {
        return None;
    };
    let point = decimal? + 1 + decimals.len() == text.len();
    if point { Decimal::canonical(&format!("{whole}.{decimals}")) } else { None }
}
