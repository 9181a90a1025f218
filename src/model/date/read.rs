//! Dates as people type them.
//!
//! A text is tried as EDTF, then as words and numbers, then as numbers typed on a keyboard that
//! has letters in their place.

use super::FuzzyDate;
use super::MAX_CHARS;
use super::day::Day;
use super::edtf::Edtf;
use super::error::{DateError, quoted};

mod clause;
mod keyboard;
mod numeric;
mod point;
mod side;
mod token;

/// What a text is read against.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ReadContext {
    /// The day on which the text is typed; "yesterday" and dates without a year need it.
    pub today: Day,
}

/// What a text can mean.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Reading {
    /// One date.
    One(FuzzyDate),
    /// Several, the day-first reading first: the person has to choose.
    Ambiguous(Vec<FuzzyDate>),
}

/// Which number of `03/04/22` is the day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Order {
    DayFirst,
    /// Also reads `Jan 22` as a month and a year.
    MonthFirst,
}

/// What is the same for every part of one text.
#[derive(Clone, Copy, Debug)]
struct Context {
    today: Day,
    order: Order,
}

/// Every value that the text can mean.
pub(super) fn readings(text: &str, today: Day) -> Result<Vec<Edtf>, DateError> {
    if text.chars().nth(MAX_CHARS).is_some() {
        return Err(DateError::TooLong);
    }
    let text = text.trim();
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    if let Some(edtf) = written_as_edtf(text) {
        return Ok(vec![edtf]);
    }
    in_words(text, today).or_else(|error| {
        let typed = keyboard::digits(text).ok_or(error.clone())?;
        in_words(&typed, today).map_err(|_| error)
    })
}

/// EDTF, and what differs from it by a hair: small letters, `?` for a digit, a space before
/// the time of day, a sign in front that is meant for the whole date.
fn written_as_edtf(text: &str) -> Option<Edtf> {
    let capital = text.to_uppercase();
    if let Some(rest) = capital.strip_prefix(['~', '?', '%'])
        && !rest.contains(['~', '?', '%', '/', ','])
        && let Some(sign) = capital.chars().next()
        && let Ok(edtf) = format!("{rest}{sign}").parse()
    {
        return Some(edtf);
    }
    if let Ok(edtf) = capital.parse() {
        return Some(edtf);
    }
    let mask = |sign: char| sign.is_ascii_digit() || matches!(sign, '-' | '?');
    if capital.chars().all(mask) {
        return capital.replace('?', "X").parse().ok();
    }
    let (day, time) = capital.split_once([' ', 'T'])?;
    let seconds = if time.len() == 5 { ":00" } else { "" };
    // EDTF has no fractions of a second.
    let (clock, rest) = time.split_once('.').unwrap_or((time, ""));
    let zone = rest.trim_start_matches(|sign: char| sign.is_ascii_digit());
    format!("{day}T{clock}{seconds}{zone}").parse().ok()
}

/// Reads the numbers day first and month first; keeps both where they differ.
fn in_words(text: &str, today: Day) -> Result<Vec<Edtf>, DateError> {
    let tokens = token::tokens(text)?;
    let read = |order| {
        let context = Context { today, order };
        // `5-янв` is one date and `5-9` two: a dash beside a word is tried as both.
        clause::read(&token::joined(&tokens), context)
            .or_else(|error| clause::read(&tokens, context).map_err(|_| error))
    };
    let unclear = || DateError::Unclear(quoted(text));
    match (read(Order::DayFirst), read(Order::MonthFirst)) {
        (Ok(one), Ok(other)) if one != other => Ok(vec![one, other]),
        (Ok(one), _) | (Err(_), Ok(one)) => Ok(vec![one]),
        (Err(error), Err(_)) => Err(error.unwrap_or_else(unclear)),
    }
}

#[cfg(test)]
mod tests;
