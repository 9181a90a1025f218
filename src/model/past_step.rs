//! A step of this copy as it is told, to be undone or redone.

use super::bulk::Touched;

/// The place of a step among those of this copy.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct StepRow(pub i64);

/// A step that a person took.
#[derive(Clone, Debug, PartialEq)]
pub struct PastStep {
    /// Its place.
    pub row: StepRow,
    /// When, in milliseconds since 1970.
    pub millis: u64,
    /// The records it was about.
    pub about: Touched,
    /// Whether it holds.
    pub standing: StepStanding,
}

/// Whether a step holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StepStanding {
    /// It does, and can be undone.
    Holds,
    /// It was undone, and can be done again.
    Undone,
    /// It was undone, and something was done since.
    Left,
}
