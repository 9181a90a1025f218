//! What identifies a record: for the program an id, for people a reference.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::wordless::wordless;

/// Identifies one record for ever and on every laptop: a UUID of version 7.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct RecordId(pub Uuid);

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for RecordId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Self)
    }
}

/// What people say for a record: `I-412`. Two laptops may give one number to
/// two records; then the later one carries its device's tag: `I-412.k7`.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Reference {
    /// The letter of its kind, `I`.
    pub prefix: char,
    /// Counts from 1 within the letter.
    pub number: u32,
    /// Tag of the device, empty where the number is unique.
    pub tag: String,
}

/// Why a reference was not understood.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ReferenceError;

wordless!(ReferenceError);

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.prefix, self.number)?;
        if self.tag.is_empty() { Ok(()) } else { write!(f, ".{}", self.tag) }
    }
}

impl FromStr for Reference {
    type Err = ReferenceError;

    /// Reads `I-412`, `i412` and `I-412.k7`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut chars = text.trim().chars();
        let prefix = chars.next().filter(char::is_ascii_alphabetic).ok_or(ReferenceError)?;
        let rest = chars.as_str().trim_start_matches('-');
        let (number, tag) = rest.split_once('.').unwrap_or((rest, ""));
        let tag_fits = tag.len() <= 16 && tag.chars().all(|c| c.is_ascii_alphanumeric());
        let digits = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
        match number.parse() {
            Ok(number) if digits && tag_fits => {
                Ok(Self { prefix: prefix.to_ascii_uppercase(), number, tag: tag.to_owned() })
            }
            _ => Err(ReferenceError),
        }
    }
}

impl Serialize for Reference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_reads_back_what_it_writes() {
        for text in ["I-412", "P-1", "O-7.k7"] {
            assert_eq!(text.parse::<Reference>().unwrap().to_string(), text);
        }
        assert_eq!("i412".parse::<Reference>().unwrap().to_string(), "I-412");
    }

    #[test]
    fn what_is_no_reference_is_refused() {
        for text in ["", "I", "I-", "412", "I-+4", "I-4.%%", "I-99999999999", "Ж-4"] {
            assert!(text.parse::<Reference>().is_err(), "{text}");
        }
    }
}
