//! One side of an interval, or a date alone: a point with what narrows or qualifies it.

use super::Context;
use super::point::{self, Parts, Surroundings, YearSpan};
use super::portion::Portion;
use super::token::Token;
use crate::model::date::edtf::{Partial, Qualifier};
use crate::model::date::error::DateError;
use crate::model::date::words::Word;

/// A point in time as read, before missing years are known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Side {
    pub(super) parts: Parts,
    part: Option<Portion>,
    qualifier: Qualifier,
}

impl Side {
    /// Reads "about" off both edges, "late" and the like anywhere, and the point that remains.
    pub(super) fn read(tokens: &[Token], place: Surroundings, context: Context) -> Option<Self> {
        let mut qualifier = Qualifier::None;
        let mut rest = tokens;
        loop {
            match rest {
                [token, inner @ ..] | [inner @ .., token] if qualifier_named(*token).is_some() => {
                    qualifier = qualifier.and(qualifier_named(*token).unwrap_or_default());
                    rest = inner;
                }
                _ => break,
            }
        }
        let mut part = None;
        let mut point = Vec::with_capacity(rest.len());
        for token in rest {
            match Portion::named(*token) {
                Some(_) if part.is_some() => return None,
                Some(named) => part = Some(named),
                None => point.push(*token),
            }
        }
        let mut parts = point::read(&point, place, context)?;
        if let (Some(Portion::Half(half)), None, YearSpan::Year) = (part, parts.month, parts.whole)
        {
            parts.month = Some(39 + half);
            part = None;
        }
        Some(Self { parts, part, qualifier })
    }

    /// Whether only a part is meant, on some day of which it was.
    pub(super) fn is_window(&self) -> bool {
        self.part.is_some_and(|part| !part.is_rough())
    }

    /// Drops "the end of" where that adds nothing: `until the end of May` is until May is over.
    pub(super) fn takes_its_end(&mut self) -> bool {
        let ends = self.part == Some(Portion::Late);
        if ends {
            self.part = None;
        }
        ends
    }

    /// The first and the last date that it covers, which are one unless a part is named.
    ///
    /// Nothing if the point has no such part.
    pub(super) fn span(&self, context: Context) -> Result<Option<(Partial, Partial)>, DateError> {
        let parts = with_latest_year(self.parts, context);
        let Some(year) = parts.year else { return Ok(None) };
        if parts.day.is_some() && parts.month.is_none() {
            return Ok(None);
        }
        let whole = date(parts, year)?;
        check_weekday(parts, &whole)?;
        let span = match self.part {
            None => Some((whole.clone(), whole)),
            Some(part) => part.of(parts, year),
        };
        let doubt = self.qualifier;
        Ok(span.map(|(first, last)| (first.qualified(doubt), last.qualified(doubt))))
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
    let date = match parts.whole {
        YearSpan::Decade | YearSpan::Years => Partial::decade(year),
        YearSpan::Century => Partial::century(year),
        YearSpan::Year => Partial::new(year, parts.month, parts.day),
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
pub(super) fn with_latest_year(parts: Parts, context: Context) -> Parts {
    // Eight years hold every date once: 29 February is missing in 1900 and its like.
    const YEARS: i64 = 8;
    if parts.year.is_some() || parts.month.is_none() {
        return parts;
    }
    let today = context.today;
    let (this_year, ..) = today.civil();
    let begun = |year: &i64| {
        let date = Partial::new(*year, parts.month, parts.day);
        date.is_some_and(|date| date.span().0 <= today)
    };
    let year = (this_year - YEARS..=this_year).rev().find(begun);
    Parts { year: year.or(Some(this_year)), ..parts }
}
