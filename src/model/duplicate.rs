//! Two records that may be about one party, and what a person says to it.

use serde_json::{Value, json};

use super::called::Named;

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
    pub reasons: Vec<String>,
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

impl Duplicate {
    /// `{a: {ref, name}, b: {ref, name}, score, reasons}`.
    pub fn to_value(&self) -> Value {
        let score = (self.score * 1000.0).round() / 1000.0;
        json!({
            "a": self.a.told(), "b": self.b.told(), "score": score, "reasons": self.reasons,
        })
    }
}
