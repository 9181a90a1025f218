//! Two records that may be about one party, and what a person says to it.

use serde_json::Value;

use super::called::Named;
use super::field::Field;
use super::id::Reference;
use super::kind::Kind;
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

/// What one of two records that become one said otherwise than the other, whose
/// words stand: it is kept in a note.
#[derive(Clone, Debug)]
pub struct Otherwise<'a> {
    /// Which of the two said it.
    pub of: &'a Reference,
    /// The kind of record whose fields these are: its own, or that of a part.
    pub kind: Kind,
    /// What it said in which fields.
    pub fields: Vec<(&'static Field, &'a Value)>,
}

/// Puts that into words for the note, in the language of the person who makes
/// the two one.
pub type Noting<'a> = &'a dyn Fn(&Otherwise) -> String;

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

/// What a step said of two records.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PairVerdict {
    /// What.
    pub judgement: Judgement,
    /// The first, which is kept where the two were made one.
    pub kept: Reference,
    /// The second.
    pub other: Reference,
}

/// Notes for tests that speak no language.
#[cfg(test)]
pub(crate) fn plainly(otherwise: &Otherwise) -> String {
    let said =
        |(field, value): &(&Field, &Value)| format!("{} {}", field.name, field.shape.write(value));
    let said: Vec<String> = otherwise.fields.iter().map(said).collect();
    [&otherwise.of.to_string(), "also:", &said.join("; ")].join(" ")
}
