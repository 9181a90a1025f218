//! Steps of the history that a person asks for.

use super::Question;
use crate::model::bulk::{Bulk, FirstDeed, Touched};
use crate::model::called::Named;
use crate::model::change::Step;
use crate::model::draft::DraftId;
use crate::model::duplicate::{Judgement, PairVerdict};
use crate::model::listing::Listing;
use crate::model::past_step::StepRow;
use crate::model::{Kind, Language, RecordId};

/// Make changes, and drop the draft they come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Save {
    /// The changes.
    pub step: Step,
    /// What for.
    pub purpose: Purpose,
}

/// What changes are for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Purpose {
    /// To store what the form of this draft says.
    Form(DraftId),
    /// To move a record to the trash.
    Trash,
    /// To bring a record back from it.
    Restore,
    /// To move a saved filter or a template to the trash.
    TrashKept,
    /// To keep something under a new name.
    Keep,
    /// To keep something under a name that there is, in place of what it was.
    Replace,
    /// To give what is kept another name.
    Rename,
    /// To decide between what sources say.
    Decide,
}

/// What was stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saved {
    /// The records that were touched, in the order of the changes.
    pub records: Vec<Named>,
    /// Which of them were made by the change, or by the one undone or redone.
    pub new: Vec<RecordId>,
    /// Which of them are in the trash since, or unmade.
    pub gone: Vec<RecordId>,
    /// How many there are, where not all are among these; else 0.
    pub count: u64,
    /// How many steps were undone or redone.
    pub steps: u64,
    /// What the step that was undone or redone had done to the first.
    pub deed: Option<FirstDeed>,
    /// What the step that was undone or redone said of two records, if that.
    pub judged: Option<PairVerdict>,
    /// With how many disclosures those left of whom less is agreed to since.
    pub handed_on: u64,
    /// When, in milliseconds since 1970.
    pub millis: u64,
}

/// Change many records as one step.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeMany {
    /// The change.
    pub bulk: Bulk,
    /// The kind of the records.
    pub kind: Kind,
    /// The list that they stand in; none for records of any kind.
    pub listing: Option<Listing>,
}

/// Record what was said of two parties.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Judge {
    /// What was said.
    pub judgement: Judgement,
    /// The two; the first is kept, if one is.
    pub pair: [RecordId; 2],
    /// In which language a note tells what they say otherwise.
    pub language: Language,
}

/// What was said of two parties is on disk.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// The two; the first was kept, if one was.
    pub pair: Box<[Named; 2]>,
    /// When, in milliseconds since 1970.
    pub millis: u64,
}

/// Undo the last step; the answer is none where there was none.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Undo {
    /// Whether it is what was said last of two parties, where pairs are judged.
    pub judgement: bool,
}

/// Redo what was last undone; the answer is none where nothing was.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Redo;

/// Undo steps back to one that a person chose, and with it, or redo them up to it;
/// the answer is none where that one does not stand so.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct StepTo {
    /// The one chosen.
    pub step: StepRow,
    /// Whether they are redone.
    pub redo: bool,
    /// How many go.
    pub steps: usize,
}

/// What a person waits for with a step of the history that no form has asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Waited {
    /// A change is stored.
    Save,
    /// Many records are changed.
    Many,
    /// Records come in from a file.
    Import,
    /// Files of evidence come in.
    Files,
    /// A picture is read, to be shown.
    Picture,
    /// What would leave is found out.
    Weighing,
    /// Records are handed on.
    HandingOn,
    /// Two parties are judged.
    Judgement,
    /// A step is undone or redone; whether it is a judgement.
    Step(bool),
}

/// How something ended that a person can stop.
#[derive(Clone, Debug, PartialEq)]
pub enum Ended<T> {
    /// It was done.
    Done(T),
    /// It was stopped; nothing of it is kept.
    Stopped,
}

impl Purpose {
    /// The draft that is dropped with it.
    pub fn draft(self) -> Option<DraftId> {
        match self {
            Self::Form(draft) => Some(draft),
            Self::Trash
            | Self::Restore
            | Self::TrashKept
            | Self::Keep
            | Self::Replace
            | Self::Rename
            | Self::Decide => None,
        }
    }
}

impl Waited {
    /// Whether it goes through many records or files.
    pub(in crate::app) fn is_of_many(self) -> bool {
        match self {
            Self::Many
            | Self::Import
            | Self::Files
            | Self::Picture
            | Self::Weighing
            | Self::HandingOn => true,
            Self::Save | Self::Judgement | Self::Step(_) => false,
        }
    }

    /// The id of what is said while a person is told how far it is.
    pub(in crate::app) fn under_way(self) -> &'static str {
        match self {
            Self::Import => "job-importing",
            Self::Files => "job-taking-in",
            Self::Picture => "job-reading-picture",
            Self::Weighing => "job-weighing",
            Self::HandingOn => "job-handing-on",
            Self::Save | Self::Many | Self::Judgement | Self::Step(_) => "job-storing",
        }
    }
}

impl Question for Save {
    type Answer = Saved;
    const TASK: &'static str = "task-save";

    fn waited(&self) -> Option<Waited> {
        self.purpose.draft().is_none().then_some(Waited::Save)
    }
}

impl Question for ChangeMany {
    /// The records, and when it was stored in milliseconds since 1970.
    type Answer = Ended<(Touched, u64)>;
    const TASK: &'static str = "task-change";
    const IS_LONG: bool = true;

    fn waited(&self) -> Option<Waited> {
        Some(Waited::Many)
    }
}

impl Question for Judge {
    type Answer = Judged;
    const TASK: &'static str = "task-judge";

    fn waited(&self) -> Option<Waited> {
        Some(Waited::Judgement)
    }
}

impl Question for Undo {
    type Answer = Ended<Option<Saved>>;
    const TASK: &'static str = "task-undo";
    const IS_LONG: bool = true;

    fn waited(&self) -> Option<Waited> {
        Some(Waited::Step(self.judgement))
    }
}

impl Question for StepTo {
    type Answer = Ended<Option<Saved>>;
    const TASK: &'static str = "task-step-to";
    const IS_LONG: bool = true;

    fn waited(&self) -> Option<Waited> {
        Some(Waited::Step(false))
    }
}

impl Question for Redo {
    type Answer = Ended<Option<Saved>>;
    const TASK: &'static str = "task-redo";
    const IS_LONG: bool = true;

    fn waited(&self) -> Option<Waited> {
        Some(Waited::Step(false))
    }
}
