//! What is asked while a person types.

use super::Question;
use crate::model::RecordId;
use crate::model::draft::DraftId;
use crate::model::field::Target;
use crate::model::filter::Filter;
use crate::model::find::{Candidate, Hit};
use crate::model::near::{Near, Nearness, Sketch};
use crate::model::whole::Whole;

/// Records of any kind by what is in them, the best first.
#[derive(Clone, Debug, PartialEq)]
pub struct FindRecords {
    /// What was typed; the last word may be unfinished.
    pub text: String,
    /// How it is understood.
    pub filter: Filter,
    /// At most how many.
    pub limit: usize,
}

/// Records that text typed into a form may mean, the best first.
#[derive(Clone, Debug, PartialEq)]
pub struct Complete {
    /// Which form.
    pub form: DraftId,
    /// Which of its questions.
    pub ticket: u64,
    /// Which records.
    pub target: Target,
    /// What was typed.
    pub text: String,
    /// At most how many.
    pub limit: usize,
}

/// Incidents near to one that is being entered, the nearest first.
#[derive(Clone, Debug, PartialEq)]
pub struct FindNear {
    /// What is known of it.
    pub sketch: Sketch,
    /// What they have to be to it.
    pub nearness: Nearness,
    /// At most how many.
    pub limit: usize,
}

/// One of these whole, to be looked at; the answer is none where it is gone.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct LookAt(pub RecordId);

impl Question for FindRecords {
    type Answer = Vec<Hit>;
    const TASK: &'static str = "task-search";
    const IS_LOOK_UP: bool = true;
}

impl Question for Complete {
    type Answer = Vec<Candidate>;
    const TASK: &'static str = "task-complete";
    const IS_LOOK_UP: bool = true;
}

impl Question for FindNear {
    type Answer = Vec<Near>;
    const TASK: &'static str = "task-near";
}

impl Question for LookAt {
    type Answer = Option<Box<Whole>>;
    const TASK: &'static str = "task-read-record";
}
