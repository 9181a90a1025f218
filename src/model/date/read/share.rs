//! What the dates of one interval or set take from each other.

use super::Context;
use super::clause::Unread;
use super::point::{Parts, YearSpan};
use super::side::with_latest_year;

/// What stands between two dates.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Joint {
    Dash,
    /// "To", "until" and the like.
    Word,
    /// "Or", "and", a comma.
    List,
}

/// Gives each date what only another names: `5–9 Jan`, `Jan 5, 7 and 9, 2022`, `1990–95`.
///
/// Refuses what two people would read differently, as `5–Jan` and `March 1965 or 1966`.
pub(super) fn share(all: &mut [Parts], joint: Joint, context: Context) -> Result<(), Unread> {
    let dated: Vec<bool> = all.iter().map(|parts| parts.year.is_some()).collect();
    short_years(all);
    decades(all, joint).ok_or(None)?;
    months(all).ok_or(None)?;
    let own: Vec<Parts> = all.to_vec();
    if all.iter().all(|parts| parts.year.is_none())
        && let [first, ..] = all
    {
        *first = with_latest_year(*first, context);
    }
    years(all, joint).ok_or(None)?;
    let clear = own.windows(2).zip(&dated).all(|(pair, dated)| match pair {
        [left, right] => are_clear(*left, *right, *dated, joint),
        _ => true,
    });
    if clear { Ok(()) } else { Err(None) }
}

/// Two digits after a year are a year: `1990–95`, `1999–00`.
fn short_years(all: &mut [Parts]) {
    let mut before: Option<i64> = None;
    for parts in all.iter_mut() {
        let year_alone = parts.year.filter(|_| parts.month.is_none() && parts.day.is_none());
        if let (Some(year), Some(number), None, None) = (before, parts.day, parts.month, parts.year)
        {
            let number = i64::from(number);
            let last = year / 100 * 100 + number;
            let next = (year + 1) % 100 == number;
            let meant = if next { Some(year + 1) } else { Some(last).filter(|last| *last > year) };
            if let Some(year) = meant {
                (parts.year, parts.day) = (Some(year), None);
            }
        }
        before = year_alone.or(parts.year.filter(|_| parts.day.is_none() && parts.month.is_none()));
    }
}

/// `1920–1930s` are two decades; `2015–2020 жылдар` are years.
fn decades(all: &mut [Parts], joint: Joint) -> Option<()> {
    let [left, right] = all else { return Some(()) };
    let bare = left.whole == YearSpan::Year && left.month.is_none() && left.day.is_none();
    match (left.year, right.whole) {
        (Some(year), YearSpan::Decade) if bare && year % 10 == 0 && joint != Joint::List => {
            left.whole = YearSpan::Decade;
        }
        (Some(_), YearSpan::Decade) if bare => return None,
        (Some(year), YearSpan::Years) if bare && year % 10 == 0 => return None,
        (Some(_), YearSpan::Years) if bare => right.whole = YearSpan::Year,
        _ => {}
    }
    Some(())
}

/// A day takes the month that is named next, else the one named before.
fn months(all: &mut [Parts]) -> Option<()> {
    for at in (0..all.len()).rev() {
        let next = all.get(at + 1).copied();
        let parts = all.get_mut(at)?;
        if parts.day.is_some()
            && parts.month.is_none()
            && let Some(next) = next
            && next.month.is_some()
        {
            next.day?;
            parts.month = next.month;
        }
    }
    for at in 1..all.len() {
        let before = all.get(at - 1).copied()?;
        let parts = all.get_mut(at)?;
        if parts.day.is_some() && parts.month.is_none() {
            before.day?;
            parts.month = before.month;
        }
    }
    all.iter().all(|parts| parts.day.is_none() || parts.month.is_some()).then_some(())
}

/// A date without a year takes that of the next, else that of the one before.
fn years(all: &mut [Parts], joint: Joint) -> Option<()> {
    for at in (0..all.len().saturating_sub(1)).rev() {
        let (left, right) = (*all.get(at)?, *all.get(at + 1)?);
        if left.year.is_none()
            && let Some(year) = right.year
        {
            let year = year - i64::from(is_later_in_year(left, right));
            let known = all.get(..at)?.iter().rev().find_map(|parts| parts.year);
            if known.is_some_and(|known| known != year) {
                return None;
            }
            all.get_mut(at)?.year = Some(year);
        }
    }
    for at in 1..all.len() {
        let (left, right) = (*all.get(at - 1)?, *all.get(at)?);
        if right.year.is_none()
            && let Some(year) = left.year
        {
            let turns = is_later_in_year(left, right);
            if turns && joint == Joint::List {
                return None;
            }
            all.get_mut(at)?.year = Some(year + i64::from(turns));
        }
    }
    Some(())
}

/// Whether the months run over the turn of a year, as from December to January.
fn is_later_in_year(left: Parts, right: Parts) -> bool {
    match (left.month, right.month) {
        (Some(one), Some(other)) => (one <= 12) == (other <= 12) && one > other,
        _ => false,
    }
}

/// Whether a finer date before a coarser one says what it means. `dated`: the left has a year.
fn are_clear(left: Parts, right: Parts, dated: bool, joint: Joint) -> bool {
    let level = |parts: Parts| u8::from(parts.month.is_some()) + u8::from(parts.day.is_some());
    let year = level(right) == 0 && right.whole == YearSpan::Year;
    level(left) <= level(right)
        || match joint {
            Joint::List => false,
            Joint::Dash => !year && (dated || level(right) > 0),
            Joint::Word => dated || level(right) > 0,
        }
}
