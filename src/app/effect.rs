//! What the model can ask of the world.

use std::time::Duration;

use super::message::Pointer;
use super::tour::TourStep;
use crate::model::bulk::{Bulk, Span};
use crate::model::change::Step;
use crate::model::draft::{Draft, DraftId};
use crate::model::duplicate::Judgement;
use crate::model::field::Target;
use crate::model::filter::Filter;
use crate::model::listing::{Anchor, Listing, Query, Scope};
use crate::model::near::{Nearness, Sketch};
use crate::model::rows::Rows;
use crate::model::{Kind, RecordId};

/// Something to be done outside the model; its outcome returns as a message.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum Effect {
    /// Ask the store something; it answers in order.
    Ask(Request),
    /// Start a long job.
    Start(Job),
    /// Stop the job under way; what it did is undone.
    StopJob,
    /// Send [`super::Message::Reminder`] once when this time has passed without
    /// another of these, and at the latest a second after the first of them.
    Remind(Duration),
    /// Give the mouse to the program or back to the terminal.
    Mouse(Pointer),
    /// Put text on a clipboard.
    Copy {
        /// The text.
        text: String,
        /// On which.
        to: Clipboard,
    },
    /// Let an editor outside the program change a text; the screen is its own
    /// until it ends.
    EditOutside {
        /// How it is started.
        command: String,
        /// The text.
        text: String,
    },
    /// Write text to a new file that only the person can read.
    WriteText {
        /// The file as it was typed.
        path: String,
        /// The text.
        text: String,
    },
}

/// Where text can be copied to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Clipboard {
    /// The clipboard of the computer.
    System,
    /// The terminal, which may put it on the clipboard of the computer that
    /// the person sits at, and does not tell.
    Terminal,
}

/// Which pane a page of a list is for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Slot {
    /// The list of the view.
    List,
    /// The timeline that belongs to the row selected in it.
    Related,
}

/// What the store can do at once. Each is answered by one [`super::Reply`].
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Rows of a list.
    Page {
        /// For which pane.
        slot: Slot,
        /// Which list.
        query: Query,
        /// From where.
        anchor: Anchor,
        /// At most how many rows.
        limit: usize,
    },
    /// How many rows a list has; stops counting at a limit.
    Count {
        /// For which pane.
        slot: Slot,
        /// Which list.
        query: Query,
    },
    /// The numbers of the rows of a list, to mark them.
    Mark {
        /// For which pane.
        slot: Slot,
        /// Which list.
        query: Query,
        /// Between which two rows; none for all of them.
        span: Option<Span>,
    },
    /// Those of some rows that a list no longer has.
    Gone {
        /// For which pane.
        slot: Slot,
        /// Which list.
        listing: Listing,
        /// What it is about.
        scope: Scope,
        /// The rows.
        rows: Rows,
    },
    /// Some records whole, to be copied.
    Wholes {
        /// Their rows.
        rows: Rows,
        /// Whether they are to be written to a file.
        write: bool,
    },
    /// Change many records as one step.
    Change(Bulk),
    /// One record whole.
    Whole(RecordId),
    /// One record and its parts, to be edited.
    Editable(RecordId),
    /// Records of any kind by what is in them.
    Search {
        /// What was typed; the last word may be unfinished.
        text: String,
        /// How it is understood.
        filter: Filter,
        /// At most how many.
        limit: usize,
    },
    /// Records that typed text may mean.
    Complete {
        /// Which question this is; returned with the answer.
        ticket: u64,
        /// Which records.
        target: Target,
        /// What was typed.
        text: String,
        /// At most how many.
        limit: usize,
    },
    /// Make changes, and drop the draft they come from.
    Save {
        /// The changes.
        step: Step,
        /// The draft.
        draft: Option<DraftId>,
    },
    /// Two records whole, to be compared.
    Compare([RecordId; 2]),
    /// Record what was said of two parties.
    Judge {
        /// What was said.
        judgement: Judgement,
        /// The two; the first is kept, if one is.
        pair: [RecordId; 2],
    },
    /// Undo the last step.
    Undo,
    /// Redo what was last undone.
    Redo,
    /// Keep what is being typed.
    KeepDraft(Draft),
    /// Forget a draft.
    DropDraft(DraftId),
    /// Forget drafts that a person drops.
    DropDrafts(Vec<Draft>),
    /// Keep again the drafts that were dropped.
    RestoreDrafts(Vec<Draft>),
    /// Keep what the program is to remember, in the place of what it was.
    Remember(String),
    /// Copy the casebook to a new file, named as it was typed.
    BackUp(String),
    /// All drafts, newest first.
    Drafts,
    /// Remember how far the tour is; `None` once it is over.
    KeepTour(Option<TourStep>),
    /// Filters, or templates, that are kept under a name.
    Saved(Kind),
    /// How many records a saved filter lets pass; stops counting at a limit.
    CountSaved(RecordId, Query),
    /// Incidents near to one that is being entered, the nearest first.
    Near {
        /// What is known of it.
        sketch: Sketch,
        /// What they have to be to it.
        nearness: Nearness,
        /// At most how many.
        limit: usize,
    },
    /// One of these whole, to be looked at.
    Look(RecordId),
    /// Who changed what when, newest first.
    History {
        /// At most how many steps.
        limit: usize,
    },
}

/// Work long enough to need a progress bar.
#[derive(Clone, Debug, PartialEq)]
pub enum Job {
    /// Check the history and the tables.
    Verify,
    /// Look for parties that may be recorded twice.
    Duplicates {
        /// At most how many pairs.
        limit: usize,
    },
}

impl Request {
    /// Whether it is to put on disk what a person did or typed. Not what the
    /// program remembers by itself.
    pub(super) fn is_change(&self) -> bool {
        matches!(
            self,
            Self::Save { .. }
                | Self::Change(_)
                | Self::Judge { .. }
                | Self::Undo
                | Self::Redo
                | Self::KeepDraft(_)
                | Self::DropDraft(_)
                | Self::DropDrafts(_)
                | Self::RestoreDrafts(_)
        )
    }

    /// The id of what completes the words “Could not …”.
    pub fn task(&self) -> &'static str {
        match self {
            Self::Page { .. } | Self::Count { .. } => "task-read-list",
            Self::Whole(_) | Self::Editable(_) | Self::Look(_) => "task-read-record",
            Self::Mark { .. } | Self::Gone { .. } => "task-mark",
            Self::Compare(_) | Self::Wholes { .. } => "task-read-records",
            Self::Change(_) => "task-change",
            Self::Judge { .. } => "task-judge",
            Self::Search { .. } => "task-search",
            Self::Complete { .. } => "task-complete",
            Self::Save { .. } => "task-save",
            Self::Undo => "task-undo",
            Self::Redo => "task-redo",
            Self::KeepDraft(_) | Self::RestoreDrafts(_) => "task-keep-draft",
            Self::DropDraft(_) | Self::DropDrafts(_) => "task-drop-draft",
            Self::BackUp(_) => "task-back-up",
            Self::Drafts => "task-read-drafts",
            Self::Near { .. } => "task-near",
            Self::Saved(_) => "task-read-saved",
            Self::CountSaved(..) => "task-count",
            Self::Remember(_) => "task-remember",
            Self::KeepTour(_) => "task-keep-tour",
            Self::History { .. } => "task-read-history",
        }
    }
}
