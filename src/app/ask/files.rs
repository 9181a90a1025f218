//! Files of evidence, in and out. Paths are as they were typed.

use super::{Ended, Question, Waited};
use crate::model::RecordId;
use crate::model::called::Named;
use crate::model::field::Fields;
use crate::model::picture::Seen;
use crate::words::Fault;

/// Take in a file, or all files of a folder.
#[derive(Clone, Debug, PartialEq)]
pub struct TakeIn {
    /// Where they are.
    pub path: String,
    /// What is said of each.
    pub fields: Fields,
}

/// What came in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CameIn {
    /// How many pieces of evidence were made.
    pub new: u64,
    /// How many files were here already.
    pub known: u64,
    /// The first of them.
    pub first: Option<Named>,
    /// Why one could not, after which no more was taken in.
    pub failed: Option<Fault>,
    /// When, in milliseconds since 1970.
    pub millis: u64,
}

/// Write the file of evidence to a path, and note that; the answer is the whole path.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WriteOut {
    /// Which evidence.
    pub evidence: RecordId,
    /// Where to.
    pub path: String,
}

/// Read the file of evidence as a picture, and note that it is shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ShowPicture {
    /// Which evidence.
    pub evidence: RecordId,
}

impl Question for TakeIn {
    type Answer = Ended<CameIn>;
    const TASK: &'static str = "task-take-in";
    const IS_LONG: bool = true;

    fn waited(&self) -> Option<Waited> {
        Some(Waited::Files)
    }
}

impl Question for WriteOut {
    type Answer = String;
    const TASK: &'static str = "task-write-out";
}

impl Question for ShowPicture {
    type Answer = Ended<Seen>;
    const TASK: &'static str = "task-show-picture";
    const IS_LONG: bool = true;

    fn waited(&self) -> Option<Waited> {
        Some(Waited::Picture)
    }
}
