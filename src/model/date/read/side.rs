//! One side of an interval, or a date alone: a point with what narrows or qualifies it.

use super::Context;
use super::point::{self, Parts, Place};
use super::token::Token;
use crate::model::date::day::{Day, days_in_month};
use crate::model::date::edtf::{Partial, Qualifier};
use crate::model::date::error::DateError;
use crate::model::date::words::Word;

/// Part of a month, a year or a decade.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Third {
    Early,
    Mid,
    Late,
}

/// A point in time as read, before missing years are known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Side {
    pub(super) parts: Parts,
    third: Option<Third>,
    qualifier: Qualifier,
}

impl Side {
    /// Reads "about", "late" and the like off both edges, and the point between them.
    pub(super) fn read(tokens: &[Token], place: Place, context: Context) -> Option<Self> {
        let (mut third, mut qualifier) = (None, Qualifier::None);
        let mut rest = tokens;
        loop {
            let (edge, inner) = match rest {
                [first, inner @ ..] if is_edge(*first) => (*first, inner),
                [inner @ .., last] if is_edge(*last) => (*last, inner),
                _ => break,
            };
            rest = inner;
            match third_named(edge) {
                Some(_) if third.is_some() => return None,
                Some(named) => third = Some(named),
                None => qualifier = qualifier.and(qualifier_named(edge).unwrap_or_default()),
            }
        }
        let parts = point::read(rest, place, context)?;
        Some(Self { parts, third, qualifier })
    }

    /// The first and the last date that it covers, which are one unless a third is named.
    ///
    /// Nothing if the point has no such third.
    pub(super) fn span(&self, today: Day) -> Result<Option<(Partial, Partial)>, DateError> {
        let parts = with_latest_year(self.parts, today);
        let Some(year) = parts.year else { return Ok(None) };
        if parts.day.is_some() && parts.month.is_none() {
            return Ok(None);
        }
        let whole = date(parts, year)?;
        check_weekday(parts, &whole)?;
        let span = match self.third {
            None => Some((whole.clone(), whole)),
            Some(third) => third.of(parts, year).map(|(first, last)| {
                (first.qualified(Qualifier::Approximate), last.qualified(Qualifier::Approximate))
            }),
        };
        let doubt = self.qualifier;
        Ok(span.map(|(first, last)| (first.qualified(doubt), last.qualified(doubt))))
    }
}

impl Third {
    fn pick<T>(self, early: T, mid: T, late: T) -> T {
        match self {
            Self::Early => early,
            Self::Mid => mid,
            Self::Late => late,
        }
    }

    fn of(self, parts: Parts, year: i64) -> Option<(Partial, Partial)> {
        match (parts.month, parts.day) {
            (None, None) if parts.decade => {
                let (first, last) = self.pick((0, 3), (4, 6), (7, 9));
                let year_at = |offset| Partial::new(year + offset, None, None);
                Some((year_at(first)?, year_at(last)?))
            }
            (None, None) => {
                let (first, last) = self.pick((1, 4), (5, 8), (9, 12));
                let month = |month| Partial::new(year, Some(month), None);
                Some((month(first)?, month(last)?))
            }
            (Some(month @ 1..=12), None) => {
                let (first, last) = self.pick((1, 10), (11, 20), (21, days_in_month(year, month)));
                let day = |day| Partial::new(year, Some(month), Some(day));
                Some((day(first)?, day(last)?))
            }
            _ => None,
        }
    }
}

fn is_edge(token: Token) -> bool {
    let noise = token == Token::Word(Word::Noise);
    noise || third_named(token).is_some() || qualifier_named(token).is_some()
}

fn third_named(token: Token) -> Option<Third> {
    match token {
        Token::Word(Word::Early) => Some(Third::Early),
        Token::Word(Word::Mid) => Some(Third::Mid),
        Token::Word(Word::Late) => Some(Third::Late),
        _ => None,
    }
}

/// The doubt that a word or a sign expresses.
pub(super) fn qualifier_named(token: Token) -> Option<Qualifier> {
    match token {
        Token::Word(Word::About) => Some(Qualifier::Approximate),
        Token::Word(Word::Uncertain) => Some(Qualifier::Uncertain),
        Token::Sign(qualifier) => Some(qualifier),
        _ => None,
    }
}

fn date(parts: Parts, year: i64) -> Result<Partial, DateError> {
    let date = if parts.decade {
        Partial::decade(year)
    } else {
        Partial::new(year, parts.month, parts.day)
    };
    date.ok_or_else(|| {
        let part = |part: Option<u8>| part.map(|part| format!("-{part:02}")).unwrap_or_default();
        DateError::NoSuchDay(format!("{year:04}{}{}", part(parts.month), part(parts.day)))
    })
}

fn check_weekday(parts: Parts, date: &Partial) -> Result<(), DateError> {
    let day = date.span().0;
    match parts.weekday {
        Some(weekday) if parts.day.is_some() && weekday != day.weekday() => {
            Err(DateError::Weekday(day.to_string()))
        }
        _ => Ok(()),
    }
}

/// With the latest year in which the date starts not after today, if it names none.
fn with_latest_year(parts: Parts, today: Day) -> Parts {
    // Eight years hold every date once: 29 February is missing in 1900 and its like.
    const YEARS: i64 = 8;
    if parts.year.is_some() || parts.month.is_none() {
        return parts;
    }
    let (this_year, ..) = today.civil();
    let begun = |year: &i64| {
        let date = Partial::new(*year, parts.month, parts.day);
        date.is_some_and(|date| date.span().0 <= today)
    };
    let year = (this_year - YEARS..=this_year).rev().find(begun);
    Parts { year: year.or(Some(this_year)), ..parts }
}

/// Gives each of two sides what only the other names: `5–9 Jan`, `Jan 5–9, 2022`, `1990–95`.
///
/// Nothing if a day stands beside a month, as in `5–Jan`: it is not clear what they share.
pub(super) fn complete(left: &mut Parts, right: &mut Parts, today: Day) -> Option<()> {
    if left.day.is_some() && left.month.is_none() && right.day.is_none() {
        return None;
    }
    if right.day.is_some() && right.month.is_none() {
        match (left.month, left.year) {
            (Some(month), year) => {
                right.month = Some(month);
                right.year = right.year.or(year);
            }
            (None, Some(year)) if left.day.is_none() && right.year.is_none() => {
                let last = year / 100 * 100 + i64::from(right.day.take()?);
                right.year = Some(Some(last).filter(|last| *last > year)?);
            }
            _ => {}
        }
    }
    if left.day.is_some() && left.month.is_none() {
        left.month = right.month;
    }
    if left.year.is_none() && right.year.is_none() {
        *left = with_latest_year(*left, today);
    }
    let turns = i64::from(is_later_in_year(*left, *right));
    match (left.year, right.year) {
        (None, Some(year)) => left.year = Some(year - turns),
        (Some(year), None) => right.year = Some(year + turns),
        _ => {}
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
