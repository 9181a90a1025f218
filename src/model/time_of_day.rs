//! Times of day as sources give them: a clock, from one to another, about, a part of the day.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Value, json};

use super::date::{DateError, Language, quoted};

mod apart;
mod day_part;
mod hour_words;
mod hours;

pub use apart::{Apart, apart};
pub use day_part::DayPart;

/// Minutes since the day began; those of the next day are 1440 and more.
pub type Minute = u16;

/// Minutes of a day.
pub const DAY: Minute = 24 * 60;

/// A time longer than this is refused before it is looked at.
const MAX_CHARS: usize = 100;

/// A time of day as a source gives it: the text as typed and what it means.
///
/// The clock is that of the place, as it was written. A time zone stays in the text and moves
/// nothing, nor do seconds.
#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq)]
#[serde(try_from = "TimeInFile")]
pub struct TimeOfDay {
    text: String,
    within: WithinDay,
}

/// What a text means: where within a day.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum WithinDay {
    /// From one clock to another, which are the same where one is named. The end is on the next
    /// day where it comes before the start: `23:00..01:30`.
    Clock {
        /// The first minute.
        from: Minute,
        /// The last minute, less than [`DAY`] as well.
        to: Minute,
        /// Whether that is rough.
        about: bool,
    },
    /// A part of the day.
    Part(DayPart),
}

impl TimeOfDay {
    /// Understands a time of day typed in English, Russian, Kazakh or Uzbek.
    ///
    /// | typed | canonical form |
    /// | --- | --- |
    /// | `14:30`, `в 14 ч 30 мин`, `2.30 pm`, `T14:30:00+0500` | `14:30` |
    /// | `~14:30`, `около 14:30`, `14:30 шамасында` | `~14:30` |
    /// | `23:00-01:30`, `from 11 pm to 1.30 am` | `23:00..01:30` |
    /// | `ночью`, `early in the morning`, `kechqurun` | `night`, `early-morning`, `evening` |
    ///
    /// # Errors
    ///
    /// Fails on what is no time of day, and on hours and minutes that no clock has.
    pub fn read(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(DateError::Empty);
        }
        if text.chars().nth(MAX_CHARS).is_some() {
            return Err(DateError::TooLong);
        }
        let within = match WithinDay::canonical(text) {
            Some(within) => within,
            None => hours::read(text).map(|(within, _)| within).ok_or_else(|| refused(text))?,
        };
        Ok(Self { text: text.to_owned(), within })
    }

    /// Reads a time as the history and files hold it; `None` for anything else.
    pub fn of(value: &Value) -> Option<Self> {
        serde_json::from_value(value.clone()).ok()
    }

    /// The time as the history holds it: `{text, clock}`.
    pub fn to_value(&self) -> Value {
        json!({ "text": self.text, "clock": self.within.to_string() })
    }

    /// The text as typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What the text means.
    pub fn within(&self) -> WithinDay {
        self.within
    }

    /// The time in words: `14:30`, `~14:30`, `23:00–01:30`, `early morning`.
    ///
    /// What is shown, in whatever language, reads back as the same.
    pub fn display(&self, language: Language) -> String {
        self.within.display(language)
    }
}

/// Why a text is no time of day.
fn refused(text: &str) -> DateError {
    if hours::looks_like_clock(text) {
        DateError::NoSuchTime(quoted(text))
    } else {
        DateError::NoTime(quoted(text))
    }
}

impl WithinDay {
    /// The clock of one minute.
    pub fn at(minute: Minute) -> Self {
        Self::Clock { from: minute, to: minute, about: false }
    }

    /// The first minute that it can mean, less than [`DAY`], and the last, which may be on the
    /// next day.
    pub fn bounds(self) -> (Minute, Minute) {
        match self {
            Self::Clock { from, to, .. } if to < from => (from, to + DAY),
            Self::Clock { from, to, .. } => (from, to),
            Self::Part(part) => part.bounds(),
        }
    }

    /// Reads the canonical form, and nothing else.
    pub fn canonical(text: &str) -> Option<Self> {
        if let Some(part) = DayPart::parse(text) {
            return Some(Self::Part(part));
        }
        let rest = text.strip_prefix('~');
        let clocks = rest.unwrap_or(text);
        let (from, to) = clocks.split_once("..").unwrap_or((clocks, clocks));
        Some(Self::Clock { from: minute(from)?, to: minute(to)?, about: rest.is_some() })
    }

    /// As [`TimeOfDay::display`].
    pub fn display(self, language: Language) -> String {
        match self {
            Self::Clock { .. } => self.to_string().replace("..", "–"),
            Self::Part(part) => hour_words::shown(part, language),
        }
    }
}

/// The minute of a clock that is written with all its digits.
fn minute(text: &str) -> Option<Minute> {
    let (hour, minute) = text.split_once(':')?;
    let number = |text: &str| {
        let plain = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<Minute>().ok().filter(|_| plain)
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

impl std::fmt::Display for WithinDay {
    /// The canonical form.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Clock { from, to, about } => {
                let clock = |minute: &Minute| format!("{:02}:{:02}", minute / 60, minute % 60);
                f.write_str(if *about { "~" } else { "" })?;
                f.write_str(&clock(from))?;
                if to == from { Ok(()) } else { write!(f, "..{}", clock(to)) }
            }
            Self::Part(part) => f.write_str(part.slug()),
        }
    }
}

impl Ord for TimeOfDay {
    /// By the first, then the last minute that it can mean.
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |time: &Self| (time.within.bounds(), time.within);
        key(self).cmp(&key(other)).then_with(|| self.text.cmp(&other.text))
    }
}

impl PartialOrd for TimeOfDay {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}

/// A time as files hold it.
#[derive(Deserialize)]
#[serde(untagged)]
enum TimeInFile {
    Clock(String),
    Whole { text: Option<String>, clock: String },
}

impl TryFrom<TimeInFile> for TimeOfDay {
    type Error = DateError;

    fn try_from(stored: TimeInFile) -> Result<Self, DateError> {
        let (text, clock) = match stored {
            TimeInFile::Clock(clock) => (None, clock),
            TimeInFile::Whole { text, clock } => (text, clock),
        };
        let within =
            WithinDay::canonical(&clock).ok_or_else(|| DateError::NoTime(quoted(&clock)))?;
        Ok(Self { text: text.unwrap_or(clock), within })
    }
}

#[cfg(test)]
mod tests;
