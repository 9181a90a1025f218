//! A change of many records, made as one step.

use serde_json::Value;

use super::called::Named;
use super::change::Step;
use super::duplicate::PairVerdict;
use super::field::Fields;
use super::id::RecordId;
use super::listing::SortKey;
use super::part::PartLayout;
use super::rows::Rows;
use super::whole::Deed;

/// A change of many records.
#[derive(Clone, Debug, PartialEq)]
pub struct Bulk {
    /// Which records.
    pub whom: Whom,
    /// Records that are made before, to which the fields may link.
    pub before: Step,
    /// What is done to each.
    pub each: Each,
}

/// Which records a change is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Whom {
    /// One.
    Record(RecordId),
    /// Those in these rows.
    Rows(Rows),
}

/// What is done to each record.
#[derive(Clone, Debug, PartialEq)]
pub enum Each {
    /// Move it to the trash.
    Trash,
    /// Bring it back from the trash.
    Restore,
    /// Give fields new values; `Null` empties one.
    Set(Fields),
    /// Give one of its details a new value; `Null` empties it.
    Detail(&'static str, Value),
    /// Make it a part with these fields: a source, someone involved.
    Add(&'static PartLayout, Fields),
    /// Add tags and take others away; which of them it has does not matter.
    Tag {
        /// To be added.
        add: Vec<String>,
        /// To be taken away.
        remove: Vec<String>,
    },
}

/// What a step did to the first of its records.
#[derive(Clone, Debug, PartialEq)]
pub struct FirstDeed {
    /// What it did.
    pub deed: Deed,
    /// Names of the fields that changed.
    pub fields: Vec<String>,
}

/// The records that a step was about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Touched {
    /// How many there are.
    pub count: u64,
    /// The first of them.
    pub first: Vec<Named>,
    /// Which of these it made.
    pub new: Vec<RecordId>,
    /// How many steps were undone or redone, where some were.
    pub steps: u64,
    /// What was done to the first, where a step of the history tells.
    pub deed: Option<FirstDeed>,
    /// What was said of two of them, where that is what the step was.
    pub judged: Option<PairVerdict>,
}

/// Two rows of a list and all between them, as the list is ordered.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// Where one stands.
    pub from: SortKey,
    /// Where the other stands.
    pub to: SortKey,
}

impl Whom {
    /// How many records there are.
    pub fn count(&self) -> u64 {
        match self {
            Self::Record(_) => 1,
            Self::Rows(rows) => rows.count(),
        }
    }
}
