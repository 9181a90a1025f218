//! One day of the calendar as a number.

use std::fmt;

use serde::{Serialize, Serializer};

/// Years beyond this stand for "without end"; no date that is read reaches it.
const LIMIT_YEAR: i64 = 1_000_000_000_000;

/// One day, as the number of days since 1970-01-01.
///
/// The calendar is the proleptic Gregorian one with a year 0, as in ISO 8601.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Day(i64);

impl Day {
    /// Stands for an open or unknown start: before every date that can be written.
    pub const MIN: Self = Self(number_of(-LIMIT_YEAR, 1, 1));
    /// Stands for an open or unknown end: after every date that can be written.
    pub const MAX: Self = Self(number_of(LIMIT_YEAR, 12, 31));

    /// The day with this number; one outside [`Day::MIN`] and [`Day::MAX`] becomes the nearer.
    pub fn from_number(number: i64) -> Self {
        Self(number.clamp(Self::MIN.0, Self::MAX.0))
    }

    /// The number of days since 1970-01-01, negative before it.
    pub fn number(self) -> i64 {
        self.0
    }

    /// The day of this year, month (1 to 12) and day of the month, if there is one.
    pub fn from_civil(year: i64, month: u8, day: u8) -> Option<Self> {
        let known = (-LIMIT_YEAR..=LIMIT_YEAR).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        known.then(|| Self(number_of(year, i64::from(month), i64::from(day))))
    }

    /// Year, month and day of the month.
    pub fn civil(self) -> (i64, u8, u8) {
        let shifted = self.0 + DAYS_TO_EPOCH;
        let era = shifted.div_euclid(DAYS_IN_ERA);
        let day_of_era = shifted.rem_euclid(DAYS_IN_ERA);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * march_month + 2) / 5 + 1;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        (year, small(month), small(day))
    }

    /// The day of the week as in ISO 8601: 1 is Monday, 7 is Sunday.
    pub fn weekday(self) -> u8 {
        // 1970-01-01 was a Thursday.
        small((self.0 + 3).rem_euclid(7) + 1)
    }

    /// The day so many days later, or earlier if negative.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self::from_number(self.0.saturating_add(days))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        let sign = if year < 0 { "-" } else { "" };
        write!(f, "{sign}{:04}-{month:02}-{day:02}", year.abs())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// How many days the month (1 to 12) has.
pub(super) fn days_in_month(year: i64, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The calendar repeats after 400 years.
const DAYS_IN_ERA: i64 = 146_097;
/// From 0000-03-01, where an era starts, to 1970-01-01.
const DAYS_TO_EPOCH: i64 = 719_468;

/// Counts years from March, so that the leap day is the last one of a year.
const fn number_of(year: i64, month: i64, day: i64) -> i64 {
    let march_year = if month <= 2 { year - 1 } else { year };
    let era = march_year.div_euclid(400);
    let year_of_era = march_year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * DAYS_IN_ERA + day_of_era - DAYS_TO_EPOCH
}

/// A month, a day or a weekday, all of which fit.
fn small(number: i64) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_epoch_is_a_thursday_with_number_zero() {
        let day = Day::from_civil(1970, 1, 1).unwrap();
        assert_eq!((day.number(), day.weekday()), (0, 4));
    }

    #[test]
    fn known_days_have_their_numbers() {
        let number = |y, m, d| Day::from_civil(y, m, d).unwrap().number();
        assert_eq!(number(2000, 3, 1), 11_017);
        assert_eq!(number(1969, 12, 31), -1);
        assert_eq!(number(0, 3, 1), -719_468);
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for (year, month, day) in [(2022, 2, 29), (1900, 2, 29), (2022, 0, 1), (2022, 13, 1)] {
            assert_eq!(Day::from_civil(year, month, day), None);
        }
        assert_eq!(Day::from_civil(i64::MAX, 1, 1), None);
        assert_eq!(Day::from_civil(2022, 4, 0), None);
    }

    #[test]
    fn a_day_is_written_as_in_iso_8601() {
        assert_eq!(Day::from_civil(2022, 1, 5).unwrap().to_string(), "2022-01-05");
        assert_eq!(Day::from_civil(-44, 3, 15).unwrap().to_string(), "-0044-03-15");
    }

    proptest! {
        #[test]
        fn year_month_and_day_read_back(number in -400_000_000_i64..400_000_000) {
            let day = Day::from_number(number);
            let (year, month, date) = day.civil();
            prop_assert_eq!(Day::from_civil(year, month, date), Some(day));
        }

        #[test]
        fn no_number_overflows(number: i64, step: i64) {
            let day = Day::from_number(number).plus(step);
            prop_assert!((Day::MIN..=Day::MAX).contains(&day));
            prop_assert!(!day.to_string().is_empty());
            prop_assert!((1..=7).contains(&day.weekday()));
        }
    }
}
