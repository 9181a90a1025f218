//! Dates as sources give them: exact, rough, since, before, one of two.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Value, json};

mod day;
mod display;
mod edtf;
mod error;
mod language;
mod look;
mod read;
mod words;

pub use day::Day;
pub use edtf::Edtf;
pub use error::DateError;
pub(super) use error::quoted;
pub use language::Language;
pub use look::{is_month_word, looks_like_date, year_beside_name};
pub(in crate::model) use read::clock::dotted_clock;
pub use read::{ReadContext, Reading};
pub(super) use words::fold as fold_word;

/// A date longer than this is refused before it is looked at.
pub const MAX_CHARS: usize = 200;

/// A date as a source gives it: the text as typed and what it means.
///
/// What it means is an [`Edtf`] value, and the earliest and the latest day that it can be.
/// Ordered by the earliest, then the latest day.
#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq)]
#[serde(try_from = "DateInFile")]
pub struct FuzzyDate {
    text: String,
    edtf: Edtf,
    earliest: Day,
    latest: Day,
}

impl FuzzyDate {
    /// Understands a date typed in English, Russian, Kazakh, Uzbek or as EDTF.
    ///
    /// - A day or month without a year is the latest that is not after today.
    /// - *Early*, *mid* and *late* are the days 1–10, 11–20 and 21 to the end of a month; the
    ///   months 1–4, 5–8 and 9–12 of a year; the years 0–3, 4–6 and 7–9 of a decade. Both ends
    ///   are marked approximate.
    /// - *Since* and *until* give an interval with an open end that includes the day named;
    ///   *before* and *after* give one unknown day (`[..2018]` is before 2019) and exclude it.
    /// - *Between* two dates is some time of those (`[A..B]`); *from* one *to* another is all of it.
    /// - A time of day stays in the text; the date is its day.
    /// - A night before a day, `в ночь на 6 января`, is that day and the one before it.
    /// - A year of two digits is at most one year ahead of today, else it is in the 1900s.
    /// - What two people would read differently has both readings, as `03/04/22` and `2021-22`, or
    ///   is refused, as `March 1965 or 1966`.
    ///
    /// # Errors
    ///
    /// Fails on what is not a date, on days that do not exist and on reversed intervals.
    pub fn read(text: &str, context: &ReadContext) -> Result<Reading, DateError> {
        let readings = read::readings(text, context.today)?;
        let mut dates: Vec<Self> =
            readings.into_iter().map(|edtf| Self::new(text.trim().to_owned(), edtf)).collect();
        match (dates.pop(), dates.is_empty()) {
            (Some(date), true) => Ok(Reading::One(date)),
            (Some(date), false) => {
                dates.push(date);
                Ok(Reading::Ambiguous(dates))
            }
            (None, _) => Err(DateError::Empty),
        }
    }

    /// Understands a date in a file, of which it is not known when it was written: as
    /// [`FuzzyDate::read`], but `yesterday` and dates without a year are refused.
    ///
    /// Only the century of a year of two digits still depends on `context`.
    ///
    /// # Errors
    ///
    /// As [`FuzzyDate::read`], and [`DateError::NoYear`] where the date depends on today.
    pub fn import(text: &str, context: &ReadContext) -> Result<Reading, DateError> {
        let read = Self::read(text, context)?;
        if read::depends_on_today(text, context.today) {
            return Err(DateError::NoYear(error::quoted(text.trim())));
        }
        Ok(read)
    }

    /// Whether its text, typed on this day, would have meant another date on another day:
    /// `yesterday`, a day without a year.
    pub fn is_told_by_today(&self, context: &ReadContext) -> bool {
        read::depends_on_today(&self.text, context.today)
    }

    /// Puts a stored date together again.
    ///
    /// # Errors
    ///
    /// Fails if `edtf` is not EDTF.
    pub fn from_parts(text: impl Into<String>, edtf: &str) -> Result<Self, DateError> {
        Ok(Self::new(text.into(), edtf.parse()?))
    }

    /// Reads a date as the history and files hold it; `None` for anything else.
    pub fn of(value: &Value) -> Option<Self> {
        serde_json::from_value(value.clone()).ok()
    }

    /// The date as the history holds it: `{text, edtf}`, since bounds follow from EDTF.
    pub fn to_value(&self) -> Value {
        json!({ "text": self.text, "edtf": self.edtf.to_string() })
    }

    fn new(text: String, edtf: Edtf) -> Self {
        let (earliest, latest) = edtf.bounds();
        Self { text, edtf, earliest, latest }
    }

    /// The text as typed, or the EDTF form where nothing was typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What the text means.
    pub fn edtf(&self) -> &Edtf {
        &self.edtf
    }

    /// The earliest day that it can mean; [`Day::MIN`] if the start is open or unknown.
    pub fn earliest(&self) -> Day {
        self.earliest
    }

    /// The latest day that it can mean; [`Day::MAX`] if the end is open or unknown.
    pub fn latest(&self) -> Day {
        self.latest
    }

    /// The date so many days later or earlier, as doubtful as this one.
    ///
    /// Only one whole day without a time can be moved.
    #[must_use]
    pub fn step(&self, days: i32) -> Option<Self> {
        let edtf::Shape::Date(date) = &self.edtf.0 else { return None };
        date.known()?.2?;
        let mut moved = edtf::Partial::of_day(self.earliest.plus(days.into()))?;
        moved.qualifiers = date.qualifiers;
        Some(Edtf(edtf::Shape::Date(moved)).into())
    }

    /// The date in words, such as `5 Jan 2022` or `late May 2023`.
    ///
    /// What is printed, in whatever language, reads back to the same EDTF value. Where a
    /// language has no short words for a value, this is EDTF, with `?` for unspecified digits.
    pub fn display(&self, language: Language) -> String {
        display::words(&self.edtf, language)
    }

    /// The date for a column: one form that begins with the year and reads back as the same date.
    ///
    /// | form | meaning |
    /// | --- | --- |
    /// | `2022-01-05`, `2022-01`, `2022` | as far as the date is known |
    /// | `2022-01-??`, `199?` | digits that are not known |
    /// | `~2022-01`, `?2022-01`, `%2022-01` | about, uncertain, both |
    /// | `2022-01-05..09`, `2022-11..12`, `2021-12-20..2022-01-05` | from one date to another |
    /// | `[2022-01-05..09]` | some time between them |
    /// | `2022-01-06..`, `..2022-01-06` | since, until |
    /// | `2022-01-06..?`, `?..2022-01-06` | with an end or a start that is not known |
    /// | `<2019`, `>2019` | before, after |
    /// | `2022-S1`, `2022-Q1`, `2022-T1`, `2022-H1` | season from spring, quarter, third, half |
    ///
    /// Anything else is EDTF.
    pub fn compact(&self) -> String {
        display::compact(&self.edtf)
    }

    /// As [`FuzzyDate::compact`], but in at most `width` cells: what does not fit is left out by
    /// whole numbers, which `…` says.
    pub fn compact_within(&self, width: usize) -> String {
        display::clipped(&self.compact(), width)
    }
}

impl From<Edtf> for FuzzyDate {
    /// A date that nobody typed: its text is the EDTF form.
    fn from(edtf: Edtf) -> Self {
        Self::new(edtf.to_string(), edtf)
    }
}

impl Ord for FuzzyDate {
    /// The EDTF form and the text only decide between dates of the same bounds.
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |date: &Self| (date.earliest, date.latest);
        key(self)
            .cmp(&key(other))
            .then_with(|| self.edtf.cmp(&other.edtf))
            .then_with(|| self.text.cmp(&other.text))
    }
}

impl PartialOrd for FuzzyDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Serialize for FuzzyDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Written<'a> {
            text: &'a str,
            edtf: String,
            earliest: Option<Day>,
            latest: Option<Day>,
        }
        Written {
            text: &self.text,
            edtf: self.edtf.to_string(),
            earliest: Some(self.earliest).filter(|day| *day != Day::MIN),
            latest: Some(self.latest).filter(|day| *day != Day::MAX),
        }
        .serialize(serializer)
    }
}

/// A date as files hold it; bounds are not read but computed.
#[derive(Deserialize)]
#[serde(untagged)]
enum DateInFile {
    Edtf(String),
    Whole { text: Option<String>, edtf: String },
}

impl TryFrom<DateInFile> for FuzzyDate {
    type Error = DateError;

    fn try_from(stored: DateInFile) -> Result<Self, DateError> {
        match stored {
            DateInFile::Edtf(edtf) | DateInFile::Whole { text: None, edtf } => {
                edtf.parse::<Edtf>().map(Self::from)
            }
            DateInFile::Whole { text: Some(text), edtf } => Self::from_parts(text, &edtf),
        }
    }
}

#[cfg(test)]
mod tests;
