//! What left the casebook with a disclosure.

use super::id::RecordId;

/// How a record left.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Manner {
    /// As it is.
    Whole,
    /// Without some of its fields, or with less in them.
    InPart,
    /// Under a pseudonym.
    Pseudonym,
    /// Counted in a number.
    Number,
}

/// A record that left with a disclosure.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Disclosed {
    /// Which record.
    pub record: RecordId,
    /// How it left.
    pub manner: Manner,
    /// A digest of what of it left.
    pub digest: [u8; 16],
}

impl Manner {
    /// Every manner, in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::Whole, Self::InPart, Self::Pseudonym, Self::Number];

    /// The number by which files know it.
    pub fn number(self) -> u8 {
        match self {
            Self::Whole => 0,
            Self::InPart => 1,
            Self::Pseudonym => 2,
            Self::Number => 3,
        }
    }

    /// Its word in files: `in-part`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::InPart => "in-part",
            Self::Pseudonym => "pseudonym",
            Self::Number => "number",
        }
    }

    /// The manner of that word.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|manner| manner.slug() == slug)
    }

    /// The manner of that number.
    pub fn numbered(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|manner| manner.number() == number)
    }
}
