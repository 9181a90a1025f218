//! Parts of months, years, decades and centuries.

use super::point::{Parts, YearSpan};
use super::token::Token;
use crate::model::date::day::days_in_month;
use crate::model::date::edtf::{Partial, Qualifier};
use crate::model::date::words::Word;

/// A part of a longer time.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Portion {
    Early,
    Mid,
    Late,
    /// The first or the second half.
    Half(u8),
    /// So many times seven days from the first.
    Week(u8),
    LastWeek,
    /// Ten days from the 1st, the 11th or the 21st, which is as long as its month.
    TenDays(u8),
    /// The days that begin with this digit: `в 20-х числах`.
    Digit(u8),
}

impl Portion {
    pub(super) fn named(token: Token) -> Option<Self> {
        match token {
            Token::Word(Word::Early) => Some(Self::Early),
            Token::Word(Word::Mid) => Some(Self::Mid),
            Token::Word(Word::Late) => Some(Self::Late),
            Token::Part(part) => Some(part),
            _ => None,
        }
    }

    /// Whether its edges are not sharp.
    pub(super) fn is_rough(self) -> bool {
        matches!(self, Self::Early | Self::Mid | Self::Late)
    }

    /// The first and the last date of this part, if there is one.
    pub(super) fn of(self, parts: Parts, year: i64) -> Option<(Partial, Partial)> {
        let years = |bounds: Option<(i64, i64)>| {
            let (first, last) = bounds?;
            let at = |offset| Partial::new(year + offset, None, None);
            Some((at(first)?, at(last)?))
        };
        let (first, last) = match (parts.month, parts.day, parts.whole) {
            (None, None, YearSpan::Decade | YearSpan::Years) => {
                years(self.third([(0, 3), (4, 6), (7, 9)], [(0, 4), (5, 9)]))
            }
            (None, None, YearSpan::Century) => {
                years(self.third([(0, 33), (34, 66), (67, 99)], [(0, 49), (50, 99)]))
            }
            (None, None, YearSpan::Year) => {
                let (first, last) = self.third([(1, 4), (5, 8), (9, 12)], [(1, 6), (7, 12)])?;
                let month = |month| Partial::new(year, Some(month), None);
                Some((month(first)?, month(last)?))
            }
            (Some(month @ 1..=12), None, _) => {
                let (first, last) = self.days(days_in_month(year, month))?;
                let day = |day| Partial::new(year, Some(month), Some(day));
                Some((day(first)?, day(last)?))
            }
            _ => None,
        }?;
        let doubt = if self.is_rough() { Qualifier::Approximate } else { Qualifier::None };
        Some((first.qualified(doubt), last.qualified(doubt)))
    }

    fn third<T: Copy>(self, thirds: [(T, T); 3], halves: [(T, T); 2]) -> Option<(T, T)> {
        match self {
            Self::Early => thirds.first(),
            Self::Mid => thirds.get(1),
            Self::Late => thirds.get(2),
            Self::Half(half) => halves.get(usize::from(half.checked_sub(1)?)),
            _ => None,
        }
        .copied()
    }

    fn days(self, length: u8) -> Option<(u8, u8)> {
        match self {
            Self::Week(week @ 1..=4) => Some((7 * week - 6, 7 * week)),
            Self::Week(5) => (length > 28).then_some((29, length)),
            Self::LastWeek => Some((length - 6, length)),
            Self::TenDays(tens @ 1..=2) => Some((10 * tens - 9, 10 * tens)),
            Self::TenDays(3) => Some((21, length)),
            Self::Digit(tens @ 1..=3) => Some((10 * tens, (10 * tens + 9).min(length))),
            _ => self.third([(1, 10), (11, 20), (21, length)], [(1, 15), (16, length)]),
        }
    }
}
