//! What is asked about records that are known.

use super::Question;
use crate::model::RecordId;
use crate::model::find::Editable;
use crate::model::listing::Listing;
use crate::model::past_step::{PastStep, StepRow};
use crate::model::rows::Rows;
use crate::model::whole::Whole;

/// One record whole; the answer is none where it is gone.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ReadWhole(pub RecordId);

/// One record and its parts, to be edited; none where it is gone.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ReadEditable {
    /// Which.
    pub id: RecordId,
    /// Where the person begins.
    pub from: EditFrom,
}

/// Where a person begins to edit a record.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum EditFrom {
    /// At its first field.
    Start,
    /// At a source that is added to it at once.
    NewSource,
    /// At the field of that name.
    Field(&'static str),
}

/// Two records whole, to be compared; none where one is gone.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ReadPair(pub [RecordId; 2]);

/// The records that are marked, whole.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadMarked {
    /// The list in which they are marked.
    pub listing: Listing,
    /// Their rows.
    pub rows: Rows,
    /// What for.
    pub aim: MarkedAim,
}

/// What marked records are read for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum MarkedAim {
    /// To be copied as text.
    Copy,
    /// To be written to a file as text.
    Write,
    /// To be laid side by side.
    Compare,
}

/// The last steps, newest first, to be looked through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ReadHistory {
    /// Only those before this one.
    pub before: Option<StepRow>,
    /// At most how many.
    pub limit: usize,
}

impl Question for ReadWhole {
    type Answer = Option<Box<Whole>>;
    const TASK: &'static str = "task-read-record";
}

impl Question for ReadEditable {
    type Answer = Option<Box<Editable>>;
    const TASK: &'static str = "task-read-record";
}

impl Question for ReadPair {
    type Answer = Option<Box<[Whole; 2]>>;
    const TASK: &'static str = "task-read-records";
}

impl Question for ReadMarked {
    type Answer = Vec<Whole>;
    const TASK: &'static str = "task-read-records";
}

impl Question for ReadHistory {
    type Answer = Vec<PastStep>;
    const TASK: &'static str = "task-read-history";
}
