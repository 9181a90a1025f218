//! Two records that may be about one party, and what a person says to it.

use super::called::Named;
use super::matching::Reason;

/// A proposal: two records that may be about one party.
#[derive(Clone, Debug, PartialEq)]
pub struct Duplicate {
    /// The record that would be kept: the one with more incidents, else the older.
    pub a: Named,
    /// The other.
    pub b: Named,
    /// How likely it is, from 0 to 1.
    pub score: f64,
    /// What speaks for it and against it, names first.
    pub reasons: Vec<Reason>,
}

/// What a person says of two records.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Judgement {
    /// They are about one party.
    Same,
    /// They are about two.
    Different,
    /// It cannot be told.
    Unsure,
}

impl Judgement {
    /// Every judgement.
    pub const ALL: [Self; 3] = [Self::Same, Self::Different, Self::Unsure];

    /// The kind of relation that records it.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Same => "same-as",
            Self::Different => "not-the-same",
            Self::Unsure => "unsure",
        }
    }
}
