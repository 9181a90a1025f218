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
pub(super) mod clock;
pub(super) mod column;
mod hours_behind;
mod idiom;
mod keyboard;
mod night;
mod numeric;
mod point;
mod portion;
mod share;
mod side;
mod token;

/// Stands before EDTF that a person would take for something else.
pub(super) const EDTF: &str = "EDTF ";

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

/// What comes first in dates of numbers; the day of `03/04/22`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum NumberOrder {
    Day,
    /// Also reads `Jan 22` as a month and a year, and `2000/01` as two years.
    Month,
    /// Reads `22-01-05` as a year, a month and a day.
    Year,
}

/// What is the same for every part of one text.
#[derive(Clone, Copy, Debug)]
struct Context {
    today: Day,
    /// The last year that two digits can stand for.
    last_year: i64,
    order: NumberOrder,
}

/// Every value that the text can mean.
pub(super) fn readings(text: &str, today: Day) -> Result<Vec<Edtf>, DateError> {
    read(text, today, today.civil().0 + 1)
}

/// Whether the text means something else on another day.
pub(super) fn depends_on_today(text: &str, today: Day) -> bool {
    /// Another year, month, day of the month and day of the week.
    const AWAY: i64 = 400;
    let last_year = today.civil().0 + 1;
    read(text, today, last_year) != read(text, today.plus(-AWAY), last_year)
}

fn read(text: &str, today: Day, last_year: i64) -> Result<Vec<Edtf>, DateError> {
    if text.chars().nth(MAX_CHARS).is_some() {
        return Err(DateError::TooLong);
    }
    let text = text.trim();
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    if let Some((sign, edtf)) = text.split_at_checked(EDTF.len())
        && sign.eq_ignore_ascii_case(EDTF)
    {
        return edtf.to_uppercase().parse().map(|edtf| vec![edtf]);
    }
    if let Some(edtf) = written_as_edtf(text) {
        let mut all = vec![edtf];
        if is_two_years(text) {
            all.extend(in_words(text, today, last_year).unwrap_or_default());
        }
        return Ok(all);
    }
    if let Some(edtf) = column::read(text) {
        return Ok(vec![edtf]);
    }
    let read = in_words(text, today, last_year).or_else(|error| {
        let typed = keyboard::digits(text).ok_or(error.clone())?;
        in_words(&typed, today, last_year).map_err(|_| error)
    });
    read.map_err(|error| clock::wrong(text).map_or(error, DateError::NoSuchTime))
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

/// Whether a person can have meant two years by what is a season or a part of a year in EDTF.
pub(super) fn is_two_years(text: &str) -> bool {
    let plain = text.trim_matches(['~', '?', '%']);
    let Some((year, part)) = plain.split_once('-') else { return false };
    let number = |digits: &str, length| {
        let plain = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse::<u16>().ok().filter(|_| plain)
    };
    match (number(year, 4), number(part, 2)) {
        (Some(year), Some(part)) => part > 12 && part > year % 100,
        _ => false,
    }
}

/// Reads the numbers day first, month first and year first; keeps what differs.
fn in_words(text: &str, today: Day, last_year: i64) -> Result<Vec<Edtf>, DateError> {
    let mut all: Vec<Edtf> = Vec::new();
    let mut problem = None;
    for order in [NumberOrder::Day, NumberOrder::Month, NumberOrder::Year] {
        match in_order(text, Context { today, last_year, order }) {
            Ok(edtf) if !all.contains(&edtf) => all.push(edtf),
            Ok(_) => {}
            Err(error) => {
                problem.get_or_insert(error);
            }
        }
    }
    match (all.is_empty(), problem) {
        (true, Some(error)) => Err(error),
        _ => Ok(all),
    }
}

fn in_order(text: &str, context: Context) -> Result<Edtf, DateError> {
    let tokens = token::tokens(text, context.order)?;
    let mut problem = None;
    // A comma belongs to `5 Jan, 2022` or stands between two dates; `5-янв` is one date and
    // `5-9` two: a dash beside a word is tried as both.
    let timed = hours_behind::day(&token::joined(&token::without_commas(&tokens)), context);
    for listed in [token::without_commas(&tokens), tokens] {
        for pieces in [token::joined(&listed), listed] {
            match clause::read(&pieces, context) {
                Ok(edtf) if is_timed(text) && !edtf.is_of_days() => {}
                Ok(edtf) => return Ok(edtf),
                Err(error) => problem = problem.or(error),
            }
        }
    }
    timed.ok_or_else(|| problem.unwrap_or_else(|| DateError::Unclear(quoted(text))))
}

/// Whether it holds a time of day, which only a day can have.
fn is_timed(text: &str) -> bool {
    clock::plain(text).contains(clock::TIME)
}

#[cfg(test)]
mod tests;
