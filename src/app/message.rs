//! What reaches the model from the world.

use super::Key;
use super::effect::{Clipboard, Request, Slot};
use super::fault::{Fault, Outcome};
use super::outside::Edited;
use crate::model::bulk::{Span, Touched};
use crate::model::draft::{Draft, DraftId};
use crate::model::duplicate::{Duplicate, Judgement};

use crate::model::find::{Candidate, Editable, Hit};
use crate::model::listing::{Anchor, Count, Listing, Page, Query, Scope};
use crate::model::near::{Near, Nearness, Sketch};
use crate::model::progress::Progress;
use crate::model::records::saved_filter::KeptFilter;
use crate::model::records::template::KeptTemplate;
use crate::model::rows::Rows;
use crate::model::whole::{Changed, Named, Whole};
use crate::model::{Day, RecordId};

/// Something that happened outside the model.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// The mouse did something at a cell.
    Mouse {
        /// The column of the cell.
        column: u16,
        /// Its row.
        row: u16,
        /// What it did.
        kind: Mouse,
    },
    /// The terminal has this many columns and rows.
    Resize(u16, u16),
    /// It is now this time; sent before other messages when it has changed.
    Now(Moment),
    /// The time of [`super::Effect::Remind`] has passed.
    Reminder,
    /// The store answered.
    Reply(Box<Reply>),
    /// Parties that may be recorded twice, best first: what the job found.
    Duplicates(Vec<Duplicate>),
    /// How far the job is.
    Progress(Progress),
    /// How far a long change is on its way to the disk.
    Storing(Progress),
    /// The job ended.
    JobDone(Result<Outcome, Fault>),
    /// Something went wrong that nobody was waiting for.
    Failed(Fault),
    /// Text was put on a clipboard, as far as that can be told.
    Copied(Clipboard),
    /// Text could not be put on a clipboard.
    NotCopied {
        /// The text.
        text: String,
        /// On which.
        to: Clipboard,
    },
    /// Text was written to the file named here, or why not.
    Written(Result<String, Unwritten>),
    /// A text came back from an editor outside the program.
    Edited(Edited),
    /// The terminal is gone or the system asks the program to end.
    Terminate,
}

/// Why a text was not written to a file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Unwritten {
    /// There is a file of that name.
    Exists,
    /// The system says why.
    Failed(Failure),
}

/// Whose the mouse is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Pointer {
    /// The terminal's, which selects text by it.
    #[default]
    Terminal,
    /// The program's, which acts where it points.
    Program,
}

/// What a mouse does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mouse {
    /// Its left button was pressed.
    Click,
    /// Its wheel was turned away from the person.
    WheelUp,
    /// Its wheel was turned towards the person.
    WheelDown,
}

/// A point in time as the person's clock and calendar show it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Moment {
    /// Milliseconds since 1970.
    pub millis: u64,
    /// The day where the person is.
    pub today: Day,
    /// Minutes east of UTC.
    pub offset: i32,
}

/// The answer to a [`Request`].
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// Rows of a list.
    Page {
        /// For which pane.
        slot: Slot,
        /// Of which list.
        query: Query,
        /// From where they were asked.
        anchor: Anchor,
        /// The rows.
        page: Page,
    },
    /// How many rows a list has.
    Count {
        /// For which pane.
        slot: Slot,
        /// Which list.
        query: Query,
        /// How many.
        count: Count,
    },
    /// The rows of a list, to be marked.
    Marked {
        /// For which pane.
        slot: Slot,
        /// Which list.
        query: Query,
        /// Between which two rows.
        span: Option<Span>,
        /// The rows.
        rows: Rows,
    },
    /// Rows that a list no longer has.
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
    /// Records to be copied.
    Wholes {
        /// The records.
        wholes: Vec<Whole>,
        /// Whether they are to be written to a file.
        write: bool,
    },
    /// A change of many records is on disk.
    Changed {
        /// Which records.
        touched: Touched,
        /// When, in milliseconds since 1970.
        millis: u64,
    },
    /// A long change was stopped; nothing of it is kept.
    Stopped(Box<Request>),
    /// A record; `None` where it is gone.
    Whole(RecordId, Option<Box<Whole>>),
    /// A record to be edited; `None` where it is gone.
    Editable(RecordId, Option<Box<Editable>>),
    /// What a search found.
    Found {
        /// What was typed.
        text: String,
        /// The records, best first.
        hits: Vec<Hit>,
    },
    /// What typed text may mean.
    Candidates {
        /// Which question.
        ticket: u64,
        /// What was typed.
        text: String,
        /// The records, best first.
        candidates: Vec<Candidate>,
    },
    /// Changes are on disk.
    Saved(Saved),
    /// Two records to be compared; `None` where one is gone.
    Compared(Option<Box<[Whole; 2]>>),
    /// What was said of two parties is on disk.
    Judged {
        /// What was said.
        judgement: Judgement,
        /// The two; the first was kept, if one was.
        pair: Box<[Named; 2]>,
        /// When, in milliseconds since 1970.
        millis: u64,
    },
    /// A step was undone or redone; `None` where there was none.
    Undone(Option<Saved>),
    /// A step was redone; `None` where there was none.
    Redone(Option<Saved>),
    /// A draft is on disk.
    DraftKept {
        /// Which.
        id: DraftId,
        /// When, in milliseconds since 1970.
        millis: u64,
    },
    /// A draft is gone.
    DraftDropped,
    /// So many drafts that a person dropped are gone.
    DraftsDropped(usize),
    /// So many drafts are kept again.
    DraftsRestored(usize),
    /// The casebook was copied to the file named here.
    BackedUp(String),
    /// How far the tour is will be remembered.
    TourKept,
    /// What the program is to remember is on disk.
    Remembered,
    /// The drafts, newest first.
    Drafts(Vec<Draft>),
    /// The saved filters by name.
    Filters(Vec<KeptFilter>),
    /// The templates by name.
    Templates(Vec<KeptTemplate>),
    /// How many records a saved filter lets pass.
    SavedCount(RecordId, Count),
    /// Incidents near to one that is being entered, the nearest first.
    Near {
        /// What was known of it.
        sketch: Sketch,
        /// What they are to it.
        nearness: Nearness,
        /// The incidents.
        found: Vec<Near>,
    },
    /// A record to be looked at; `None` where it is gone.
    Looked(RecordId, Option<Box<Whole>>),
    /// The last steps, newest first.
    History(Vec<Changed>),
    /// It could not be done.
    Failed {
        /// What was asked.
        request: Box<Request>,
        /// Why not.
        fault: Fault,
    },
}

impl Reply {
    /// Whether it says that a change that was asked for is on disk.
    pub(super) fn is_change(&self) -> bool {
        matches!(
            self,
            Self::Saved(_)
                | Self::Changed { .. }
                | Self::Judged { .. }
                | Self::Undone(_)
                | Self::Redone(_)
                | Self::DraftKept { .. }
                | Self::DraftDropped
                | Self::DraftsDropped(_)
                | Self::DraftsRestored(_)
        )
    }
}

/// What was stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saved {
    /// The records that were touched, in the order of the changes.
    pub records: Vec<Named>,
    /// Which of them were made by the change, or by the one undone or redone.
    pub new: Vec<RecordId>,
    /// When, in milliseconds since 1970.
    pub millis: u64,
}

/// Why something could not be done, and what to do about it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Failure {
    /// What failed.
    pub what: String,
    /// What to do, if anything can be done.
    pub advice: Option<String>,
}

impl Failure {
    /// What failed and what to do, as sentences.
    pub fn sentence(&self) -> String {
        let stop = if self.what.ends_with(['.', '?', '!']) { "" } else { "." };
        format!("{}{stop} {}", self.what, self.advice.as_deref().unwrap_or_default())
    }
}
