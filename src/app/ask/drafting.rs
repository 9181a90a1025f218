//! What is asked about what is being typed.

use super::Question;
use crate::model::draft::{Draft, DraftId};

/// All drafts, newest first.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ReadDrafts {
    /// Whether it is only to tell that there are some, as the program starts.
    pub at_start: bool,
}

/// Keep what is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct KeepDraft(pub Draft);

/// Forget the draft of a form that needs none any more.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct DropDraft(pub DraftId);

/// Forget drafts that a person drops.
#[derive(Clone, Debug, PartialEq)]
pub struct DropDrafts(pub Vec<Draft>);

/// Keep again the drafts that were dropped.
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreDrafts(pub Vec<Draft>);

impl Question for ReadDrafts {
    type Answer = Vec<Draft>;
    const TASK: &'static str = "task-read-drafts";
}

impl Question for KeepDraft {
    type Answer = ();
    const TASK: &'static str = "task-keep-draft";
}

impl Question for DropDraft {
    type Answer = ();
    const TASK: &'static str = "task-drop-draft";
}

impl Question for DropDrafts {
    type Answer = ();
    const TASK: &'static str = "task-drop-draft";
}

impl Question for RestoreDrafts {
    type Answer = ();
    const TASK: &'static str = "task-keep-draft";
}
