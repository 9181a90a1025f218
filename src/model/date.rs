//! PLACEHOLDER until the real module lands: ISO days, months, years only.
use serde::{Deserialize, Serialize};
use thiserror::Error;
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Day(pub i64);
impl Day {
    pub const MIN: Day = Day(-719_528);
    pub const MAX: Day = Day(2_932_896);
    pub fn from_civil(y: i64, m: u8, d: u8) -> Option<Day> {
        let date = chrono::NaiveDate::from_ymd_opt(i32::try_from(y).ok()?, m.into(), d.into())?;
        Some(Day(date.signed_duration_since(chrono::NaiveDate::default()).num_days()))
    }
}
impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", chrono::NaiveDate::default() + chrono::Duration::days(self.0))
    }
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Default)]
pub enum Language {
    #[default]
    English,
    Russian,
    Kazakh,
    Uzbek,
}
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[error("Write the date as 2022-01-05.")]
pub struct DateError;
pub struct ReadContext {
    pub today: Day,
}
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    One(FuzzyDate),
    Ambiguous(Vec<FuzzyDate>),
}
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Raw", into = "Raw")]
pub struct FuzzyDate {
    text: String,
    edtf: String,
    earliest: Day,
    latest: Day,
}
#[derive(Clone, Serialize, Deserialize)]
#[serde(untagged)]
enum Raw {
    Full {
        text: String,
        edtf: String,
        #[serde(default)]
        earliest: Option<String>,
        #[serde(default)]
        latest: Option<String>,
    },
    Plain(String),
}
impl TryFrom<Raw> for FuzzyDate {
    type Error = DateError;
    fn try_from(r: Raw) -> Result<Self, DateError> {
        match r {
            Raw::Full { text, edtf, .. } => Self::from_parts(&text, &edtf),
            Raw::Plain(t) => Self::from_parts(&t, &t),
        }
    }
}
impl From<FuzzyDate> for Raw {
    fn from(d: FuzzyDate) -> Raw {
        Raw::Full {
            earliest: Some(d.earliest.to_string()),
            latest: Some(d.latest.to_string()),
            text: d.text,
            edtf: d.edtf,
        }
    }
}
impl FuzzyDate {
    pub fn from_parts(text: &str, edtf: &str) -> Result<Self, DateError> {
        let p: Vec<u32> =
            edtf.split('-').map(|x| x.parse().map_err(|_| DateError)).collect::<Result<_, _>>()?;
        let y = i64::from(*p.first().ok_or(DateError)?);
        let (a, b) = match p.len() {
            1 => (Day::from_civil(y, 1, 1), Day::from_civil(y, 12, 31)),
            2 => (Day::from_civil(y, p[1] as u8, 1), Day::from_civil(y, p[1] as u8, 28)),
            _ => (
                Day::from_civil(y, p[1] as u8, p[2] as u8),
                Day::from_civil(y, p[1] as u8, p[2] as u8),
            ),
        };
        Ok(Self {
            text: text.into(),
            edtf: edtf.into(),
            earliest: a.ok_or(DateError)?,
            latest: b.ok_or(DateError)?,
        })
    }
    pub fn read(text: &str, _: &ReadContext) -> Result<Reading, DateError> {
        Self::from_parts(text, text).map(Reading::One)
    }
    pub fn text(&self) -> &str {
        &self.text
    }
    pub fn edtf(&self) -> &str {
        &self.edtf
    }
    pub fn earliest(&self) -> Day {
        self.earliest
    }
    pub fn latest(&self) -> Day {
        self.latest
    }
    pub fn display(&self, _: Language) -> String {
        self.text.clone()
    }
    pub fn compact(&self) -> String {
        self.edtf.clone()
    }
    pub fn of(value: &serde_json::Value) -> Option<Self> {
        serde_json::from_value(value.clone()).ok()
    }
    pub fn to_value(&self) -> serde_json::Value {
        serde_json::json!({"text": self.text, "edtf": self.edtf})
    }
}
