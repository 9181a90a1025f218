//! What the program can be asked to do, by who does it.

#![warn(clippy::wildcard_enum_match_arm)]

mod handing;
mod program;
mod rival;
mod typing;
mod viewing;

pub use handing::HandingAction;
pub use program::{JobAction, Setting, TourAction};
pub use rival::RivalAction;
pub use typing::{FormAction, TextAction};
pub use viewing::PictureAction;

use crate::model::duplicate::Judgement;
use crate::model::near::Nearness;

/// Something that the program can be asked to do.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Action {
    /// Leave the program.
    Quit,
    /// Close the casebook and ask for its passphrase.
    Lock,
    /// Draw the whole screen anew.
    Redraw,
    /// Close the top layer, or go back one level.
    Close,
    /// Do what the line in focus says.
    Accept,
    /// Undo the last step.
    Undo,
    /// Redo what was undone.
    Redo,
    /// Move the choice, or what is shown.
    Move(Move),
    /// Show a window.
    Show(Sheet),
    /// To the hit of the last search after this one, or before.
    Hit(HitAction),
    /// Something to do with lists and panes.
    Browse(BrowseAction),
    /// Something to do with records.
    Record(RecordAction),
    /// Something to do in a form.
    Form(FormAction),
    /// Something to do with a long text.
    Text(TextAction),
    /// Use what is kept under a name, or keep something.
    Saved(SavedAction),
    /// Show incidents near to the one that is being entered.
    Near(Nearness),
    /// Something to do with two records that may be one.
    Pair(PairAction),
    /// Something to do with what sources say of a field.
    Rival(RivalAction),
    /// Something to do with a picture that is shown.
    Picture(PictureAction),
    /// Something to do with records that are handed on.
    Handing(HandingAction),
    /// Something that takes long, or its end.
    Job(JobAction),
    /// Something that is chosen of the program.
    Setting(Setting),
    /// Something to do with the tour.
    Tour(TourAction),
}

/// Moves that lists, records and windows share.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Move {
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// To the first row.
    First,
    /// To the last row.
    Last,
}

impl Move {
    /// How many rows it goes down, where a page has so many; all, to an end.
    pub(in crate::app) fn rows(self, page: isize) -> isize {
        match self {
            Self::Up => -1,
            Self::Down => 1,
            Self::PageUp => -page,
            Self::PageDown => page,
            Self::First => isize::MIN,
            Self::Last => isize::MAX,
        }
    }

    /// Whether it goes to the first or the last row.
    pub(in crate::app) fn is_to_an_end(self) -> bool {
        matches!(self, Self::First | Self::Last)
    }
}

/// Which hit of the last search to go to.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum HitAction {
    /// To the next.
    Next,
    /// To the one before.
    Previous,
}

/// A window, or a view that is no list, that a command shows, by what settings
/// call that: `history`. Its name is the text `action-history`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Sheet(pub &'static str);

impl Sheet {
    /// The keys.
    pub const HELP: Self = Self("help");
    /// Every action by its name.
    pub const PALETTE: Self = Self("palette");
    /// Search everything.
    pub const SEARCH: Self = Self("search");
    /// Go to a date in the list.
    pub const GO_TO_DATE: Self = Self("go-to-date");
    /// What was being typed and not saved.
    pub const DRAFTS: Self = Self("drafts");
    /// The columns of the list, and by which it is sorted.
    pub const COLUMNS: Self = Self("columns");
    /// The last steps, to be undone or redone.
    pub const HISTORY: Self = Self("history");
}

/// Something to do with lists and panes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum BrowseAction {
    /// Narrow the list.
    Filter,
    /// To the next pane.
    NextPane,
    /// To the pane before.
    PreviousPane,
    /// To a view, by its number from 1.
    View(u8),
    /// Open the row; enter the pane to the right.
    Open,
    /// Back to the pane to the left.
    Back,
    /// Sort by the next column.
    Sort,
    /// Turn the order round.
    Reverse,
    /// Show the trash, or the list again.
    ShowTrash,
    /// Mark the row, or take its mark away.
    Mark,
    /// Begin or end a range of rows to mark.
    MarkRange,
    /// Mark every row that passes the filter.
    MarkAll,
    /// Take all marks away.
    Unmark,
    /// Give the pane the whole screen, or the others their room again.
    Zoom,
    /// Make the pane larger.
    Larger,
    /// Make the pane smaller.
    Smaller,
    /// Show the next record of the list whole.
    NextRecord,
    /// Show the record before whole.
    PreviousRecord,
}

/// Something to do with records.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum RecordAction {
    /// New incident, in the quick line.
    NewIncident,
    /// New incident that repeats the last but for who was involved.
    Repeat,
    /// New record of the kind that the view shows.
    NewRecord,
    /// Edit the record.
    Edit,
    /// Edit one field of the record.
    EditField,
    /// Show what sources say of its fields, to decide between them.
    Sayings,
    /// Add a source that supports the record.
    AddCitation,
    /// Move the record to the trash.
    Trash,
    /// Bring the record back from the trash.
    Restore,
    /// Add tags and take them away.
    Tag,
    /// Move to a case.
    MoveToCase,
    /// Give a field a value.
    SetField,
    /// Copy the record as text.
    Copy,
    /// Copy one thing that the record says.
    CopyValue,
    /// Lay two marked records side by side: are they one?
    Compare,
    /// Write the record to a file as text.
    WriteText,
}

/// Something to do with filters and templates that are kept under a name.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum SavedAction {
    /// Choose a saved filter.
    Filters,
    /// List the people whose consent runs out, the soonest first.
    Consents,
    /// Keep the filter in force under a name.
    SaveFilter,
    /// Fill a form as a template says.
    Templates,
    /// Keep what is typed as a template.
    SaveTemplate,
    /// Give what is chosen another name.
    Rename,
}

/// Something to do with two records that may be one.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum PairAction {
    /// Say of the pair what it is.
    Judge(Judgement),
    /// Leave the pair for later.
    Later,
    /// Keep the other record of the pair.
    Swap,
}

impl Action {
    /// Whether it can be done whatever is on the screen, and changes nothing of it.
    pub(in crate::app) fn is_anywhere(self) -> bool {
        matches!(
            self,
            Self::Show(Sheet::HELP | Sheet::PALETTE)
                | Self::Lock
                | Self::Redraw
                | Self::Job(JobAction::BackUp)
                | Self::Setting(_)
        )
    }

    /// Whether it changes the file.
    pub(in crate::app) fn writes(self) -> bool {
        match self {
            Self::Record(action) => action.writes(),
            Self::Saved(action) => action.writes(),
            Self::Rival(action) => action.writes(),
            Self::Handing(action) => action.writes(),
            Self::Undo
            | Self::Redo
            | Self::Pair(PairAction::Judge(_))
            | Self::Job(
                JobAction::Import
                | JobAction::TakeIn
                | JobAction::WriteOut
                | JobAction::ShowPicture,
            ) => true,
            Self::Quit
            | Self::Lock
            | Self::Redraw
            | Self::Close
            | Self::Accept
            | Self::Move(_)
            | Self::Show(_)
            | Self::Hit(_)
            | Self::Browse(_)
            | Self::Form(_)
            | Self::Text(_)
            | Self::Near(_)
            | Self::Picture(_)
            | Self::Pair(PairAction::Later | PairAction::Swap)
            | Self::Job(
                JobAction::Duplicates | JobAction::Verify | JobAction::BackUp | JobAction::Stop,
            )
            | Self::Setting(_)
            | Self::Tour(_) => false,
        }
    }

    /// Whether something disappears by it. No character stands for such an action.
    pub(in crate::app) fn is_destructive(self) -> bool {
        matches!(self, Self::Record(RecordAction::Trash) | Self::Form(FormAction::RemovePart))
    }

    /// Whether people would be lost in a place where it has no key, that had one.
    pub(super) fn is_needed(self) -> bool {
        matches!(
            self,
            Self::Close
                | Self::Accept
                | Self::Show(Sheet::PALETTE)
                | Self::Form(FormAction::Save | FormAction::NextField)
                | Self::Job(JobAction::Stop)
        )
    }

    /// Whether it only moves about: a key, and no command to be looked up.
    pub(in crate::app) fn is_move(self) -> bool {
        matches!(
            self,
            Self::Move(Move::Up | Move::Down | Move::PageUp | Move::PageDown)
                | Self::Browse(BrowseAction::Open)
                | Self::Form(FormAction::NextField | FormAction::PreviousField)
                | Self::Accept
                | Self::Show(Sheet::PALETTE)
                | Self::Close
                | Self::Text(
                    TextAction::Select
                        | TextAction::Word
                        | TextAction::DeleteWord
                        | TextAction::Edge
                )
        )
    }
}

impl RecordAction {
    /// Whether it is done to the record that is chosen, or to those marked.
    pub(in crate::app) fn is_of_chosen(self) -> bool {
        match self {
            Self::Edit
            | Self::EditField
            | Self::Sayings
            | Self::AddCitation
            | Self::Trash
            | Self::Restore
            | Self::Tag
            | Self::MoveToCase
            | Self::SetField
            | Self::Copy
            | Self::CopyValue
            | Self::Compare
            | Self::WriteText => true,
            Self::NewIncident | Self::Repeat | Self::NewRecord => false,
        }
    }

    fn writes(self) -> bool {
        match self {
            Self::NewIncident
            | Self::Repeat
            | Self::NewRecord
            | Self::Edit
            | Self::EditField
            | Self::AddCitation
            | Self::Trash
            | Self::Restore
            | Self::Tag
            | Self::MoveToCase
            | Self::SetField => true,
            Self::Copy | Self::CopyValue | Self::Compare | Self::WriteText | Self::Sayings => false,
        }
    }
}

impl SavedAction {
    fn writes(self) -> bool {
        match self {
            Self::SaveFilter | Self::Templates | Self::SaveTemplate | Self::Rename => true,
            Self::Filters | Self::Consents => false,
        }
    }
}
