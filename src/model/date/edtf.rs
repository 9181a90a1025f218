//! Dates in the Extended Date/Time Format.

use std::fmt;
use std::str::FromStr;

use super::day::Day;
use super::error::DateError;

mod parse;
mod partial;
mod qualifier;
#[cfg(test)]
pub(super) mod tests;
mod year;

pub(super) use partial::Partial;
pub(super) use qualifier::Qualifier;
pub(super) use year::{Masked, Year};

/// A value of the [Extended Date/Time Format] of the Library of Congress (ISO 8601-2).
///
/// All of levels 0, 1 and 2 is understood. The text form is canonical: parsing it gives the
/// same value, and values that mean the same by their qualifiers have the same text.
///
/// - A time of day is kept in the text; the bounds are those of its day, as written.
/// - Seasons (21 to 28) are those of the northern hemisphere. A winter can be either of the two
///   that touch its year, so its bounds run from 1 January to the end of the next February.
///
/// [Extended Date/Time Format]: https://www.loc.gov/standards/datetime/
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Edtf(pub(super) Shape);

/// What an EDTF value consists of.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(super) enum Shape {
    Date(Partial),
    Interval(End, End),
    /// `[..]`: one of these, not known which.
    OneOf(Vec<Member>),
    /// `{..}`: all of these.
    AllOf(Vec<Member>),
}

/// One end of an interval.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(super) enum End {
    Date(Partial),
    /// `..`: it has no end, or none yet.
    Open,
    /// Left out: it has an end that is not known.
    Unknown,
}

/// One element of a set.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(super) enum Member {
    Date(Partial),
    /// `1670..1672`
    Range(Partial, Partial),
    /// `..1760-12-03`
    UpTo(Partial),
    /// `1760-12..`
    From(Partial),
}

impl Edtf {
    /// The earliest and the latest day that the value can mean.
    ///
    /// An open or unknown end is [`Day::MIN`] or [`Day::MAX`].
    pub fn bounds(&self) -> (Day, Day) {
        match &self.0 {
            Shape::Date(date) => date.span(),
            Shape::Interval(start, end) => (start.first_day(), end.last_day()),
            Shape::OneOf(members) | Shape::AllOf(members) => {
                let spans = members.iter().map(Member::span);
                spans
                    .reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)))
                    .unwrap_or((Day::MIN, Day::MAX))
            }
        }
    }
}

impl Edtf {
    /// Whether it is some time within its bounds, and not all of the time between two dates.
    /// Of two ends that are both about so, it is some time: `late May`.
    pub fn is_some_time(&self) -> bool {
        let is_about = |end: &End| match end {
            End::Date(date) => date.qualifier() == Some(Qualifier::Approximate),
            End::Open | End::Unknown => false,
        };
        match &self.0 {
            Shape::Date(_) | Shape::OneOf(_) => true,
            Shape::Interval(start, end) => is_about(start) && is_about(end),
            Shape::AllOf(_) => false,
        }
    }

    /// Whether every date in it names a day.
    pub(super) fn is_of_days(&self) -> bool {
        let end = |end: &End| match end {
            End::Date(date) => date.day.is_some(),
            End::Open | End::Unknown => true,
        };
        match &self.0 {
            Shape::Date(date) => date.day.is_some(),
            Shape::Interval(start, last) => end(start) && end(last),
            Shape::OneOf(members) | Shape::AllOf(members) => {
                members.iter().all(|member| match member {
                    Member::Range(first, last) => first.day.is_some() && last.day.is_some(),
                    Member::Date(date) | Member::UpTo(date) | Member::From(date) => {
                        date.day.is_some()
                    }
                })
            }
        }
    }
}

impl End {
    fn first_day(&self) -> Day {
        match self {
            Self::Date(date) => date.span().0,
            Self::Open | Self::Unknown => Day::MIN,
        }
    }

    fn last_day(&self) -> Day {
        match self {
            Self::Date(date) => date.span().1,
            Self::Open | Self::Unknown => Day::MAX,
        }
    }
}

impl Member {
    fn span(&self) -> (Day, Day) {
        match self {
            Self::Date(date) => date.span(),
            Self::Range(first, last) => (first.span().0, last.span().1),
            Self::UpTo(last) => (Day::MIN, last.span().1),
            Self::From(first) => (first.span().0, Day::MAX),
        }
    }
}

impl FromStr for Edtf {
    type Err = DateError;

    /// # Errors
    ///
    /// Fails on what is not EDTF, on days that do not exist and on intervals that end before
    /// they start.
    fn from_str(text: &str) -> Result<Self, DateError> {
        parse::edtf(text)
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Shape::Date(date) => date.fmt(f),
            Shape::Interval(start, end) => write!(f, "{start}/{end}"),
            Shape::OneOf(members) => write_set(f, '[', members, ']'),
            Shape::AllOf(members) => write_set(f, '{', members, '}'),
        }
    }
}

fn write_set(
    f: &mut fmt::Formatter<'_>,
    open: char,
    members: &[Member],
    close: char,
) -> fmt::Result {
    write!(f, "{open}")?;
    for (index, member) in members.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(f, "{comma}{member}")?;
    }
    write!(f, "{close}")
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => date.fmt(f),
            Self::Open => f.write_str(".."),
            Self::Unknown => Ok(()),
        }
    }
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => date.fmt(f),
            Self::Range(first, last) => write!(f, "{first}..{last}"),
            Self::UpTo(last) => write!(f, "..{last}"),
            Self::From(first) => write!(f, "{first}.."),
        }
    }
}
