//! One date of which parts may be missing, unspecified or in doubt.

use std::fmt;

use super::qualifier::Qualifier;
use super::year::{Masked, Year};
use crate::model::date::day::{Day, days_in_month};

/// One date: a year, perhaps a month or a season, perhaps a day, perhaps a time of day.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(crate) struct Partial {
    pub(crate) year: Year,
    /// 01 to 12, or the codes 21 to 41 of seasons, quarters and parts of a year.
    pub(crate) month: Option<Masked<2>>,
    pub(crate) day: Option<Masked<2>>,
    /// Of the year, the month and the day.
    pub(crate) qualifiers: [Qualifier; 3],
    /// What follows the `T`.
    pub(crate) time: Option<Box<str>>,
}

impl Partial {
    /// A date without doubts, if the calendar has it and EDTF can write it.
    pub(crate) fn new(year: i64, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let part = |number: u8| Masked::of(i64::from(number));
        let date = Self {
            year: Year::of(year),
            month: month.map(part),
            day: day.map(part),
            qualifiers: [Qualifier::None; 3],
            time: None,
        };
        if month.is_some() && matches!(date.year, Year::Long { .. }) {
            return None;
        }
        date.bounds().is_some().then_some(date)
    }

    pub(crate) fn of_day(day: Day) -> Option<Self> {
        let (year, month, date) = day.civil();
        Self::new(year, Some(month), Some(date))
    }

    /// All ten years from `year`, which ends in 0.
    pub(crate) fn decade(year: i64) -> Option<Self> {
        let mut date = Self::new(year, None, None)?;
        let Year::Short { digits: Masked([.., last]), .. } = &mut date.year else { return None };
        *last = None;
        Some(date)
    }

    /// All hundred years from `year`, which ends in 00.
    pub(crate) fn century(year: i64) -> Option<Self> {
        let mut date = Self::decade(year)?;
        let Year::Short { digits: Masked([.., tens, _]), .. } = &mut date.year else { return None };
        *tens = None;
        Some(date)
    }

    /// The year, month or day after this one or, with a step of -1, before it; for anything
    /// else the day.
    pub(crate) fn neighbour(&self, step: i64) -> Option<Self> {
        let next = match self.known() {
            Some((year, None, None)) => Self::new(year + step, None, None)?,
            Some((year, Some(month @ 1..=12), None)) => {
                let months = year * 12 + i64::from(month) - 1 + step;
                let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
                Self::new(months.div_euclid(12), Some(month), None)?
            }
            _ if step < 0 => Self::of_day(self.span().0.plus(step))?,
            _ => Self::of_day(self.span().1.plus(step))?,
        };
        Some(next.qualified(self.qualifier().unwrap_or_default()))
    }

    /// The same date with every part as doubtful as `qualifier` or more.
    #[must_use]
    pub(crate) fn qualified(mut self, qualifier: Qualifier) -> Self {
        let parts = self.parts();
        for own in self.qualifiers.iter_mut().take(parts) {
            *own = own.and(qualifier);
        }
        self
    }

    /// The doubt of the date as a whole, if all its parts are equally sure.
    pub(crate) fn qualifier(&self) -> Option<Qualifier> {
        let [year, month, day] = self.qualifiers;
        let same = (self.month.is_none() || month == year) && (self.day.is_none() || day == year);
        same.then_some(year)
    }

    /// 1 for a year, 2 for a month or a season, 3 for a day.
    pub(crate) fn parts(&self) -> usize {
        1 + usize::from(self.month.is_some()) + usize::from(self.day.is_some())
    }

    /// Year, month or season, and day, if every digit is known and there is no time.
    pub(crate) fn known(&self) -> Option<(i64, Option<u8>, Option<u8>)> {
        let number = |part: Masked<2>| u8::try_from(part.known()?).ok();
        let month = match self.month {
            Some(month) => Some(number(month)?),
            None => None,
        };
        let day = match self.day {
            Some(day) => Some(number(day)?),
            None => None,
        };
        self.time.is_none().then_some((self.year.known()?, month, day))
    }

    /// The earliest and the latest day that it can mean.
    pub(crate) fn span(&self) -> (Day, Day) {
        self.bounds().unwrap_or((Day::MIN, Day::MAX))
    }

    /// As [`Partial::span`], or nothing if the calendar has no such date.
    pub(crate) fn bounds(&self) -> Option<(Day, Day)> {
        let (first, last) = self.year.span();
        let Some(month) = self.month else {
            return Some((Day::from_civil(first, 1, 1)?, Day::from_civil(last, 12, 31)?));
        };
        if let Some(&(_, start, end)) =
            SEASONS.iter().find(|(code, ..)| month.known() == Some(i64::from(*code)))
        {
            let next = last + i64::from(end < start);
            let start = if end < start { 1 } else { start };
            let first = Day::from_civil(first, start, 1)?;
            return self
                .day
                .is_none()
                .then_some((first, Day::from_civil(next, end, days_in_month(next, end))?));
        }
        let mut years = (first..=last).filter(|year| self.year.matches(*year));
        let earliest = years.clone().find_map(|year| self.days_of(year).next())?;
        let latest = years.rfind(|year| self.days_of(*year).next().is_some())?;
        Some((earliest, self.days_of(latest).next_back()?))
    }

    /// The days of the year that it can mean, where a month without a day is its first and last.
    fn days_of(&self, year: i64) -> impl DoubleEndedIterator<Item = Day> {
        let fits = |mask: Option<Masked<2>>, number: u8| {
            mask.is_none_or(|mask| mask.matches(i64::from(number)))
        };
        let (month_mask, day_mask) = (self.month, self.day);
        (1..=12).filter(move |month| fits(month_mask, *month)).flat_map(move |month| {
            (1..=31)
                .filter(move |day| fits(day_mask, *day))
                .filter_map(move |day| Day::from_civil(year, month, day))
        })
    }
}

/// The codes after the year that are not months, with their first and last month.
///
/// Where the last comes before the first, the season spans the turn of the year.
pub(crate) const SEASONS: [(u8, u8, u8); 21] = [
    (21, 3, 5),
    (22, 6, 8),
    (23, 9, 11),
    (24, 12, 2),
    (25, 3, 5),
    (26, 6, 8),
    (27, 9, 11),
    (28, 12, 2),
    (29, 9, 11),
    (30, 12, 2),
    (31, 3, 5),
    (32, 6, 8),
    (33, 1, 3),
    (34, 4, 6),
    (35, 7, 9),
    (36, 10, 12),
    (37, 1, 4),
    (38, 5, 8),
    (39, 9, 12),
    (40, 1, 6),
    (41, 7, 12),
];

impl fmt::Display for Partial {
    /// One sign after the parts that share a doubt from the left, or one before each part.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.parts();
        let [year, ..] = self.qualifiers;
        let used = self.qualifiers.iter().take(parts);
        let shared = used.clone().take_while(|own| **own == year).count();
        let grouped = used.skip(shared).all(|own| *own == Qualifier::None);
        for (index, qualifier) in self.qualifiers.iter().enumerate().take(parts) {
            f.write_str(if index == 0 { "" } else { "-" })?;
            f.write_str(if grouped { "" } else { qualifier.sign() })?;
            match index {
                0 => self.year.fmt(f)?,
                1 => self.month.iter().try_for_each(|month| month.fmt(f))?,
                _ => self.day.iter().try_for_each(|day| day.fmt(f))?,
            }
            f.write_str(if grouped && index + 1 == shared { year.sign() } else { "" })?;
        }
        self.time.as_deref().map_or(Ok(()), |time| write!(f, "T{time}"))
    }
}
