//! What reaches the model from the world.

use super::ask::Reply;
use super::effect::Clipboard;
use super::jobs::JobReply;
use super::outside::Edited;
use crate::app::keymap::Key;
use crate::model::Day;
use crate::model::progress::Progress;
use crate::words::{Fault, Here};

/// Something that happened outside the model.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// Esc and this key came at once, as terminals tell the key with Alt.
    Escaped(Key),
    /// Characters, tabs and ends of lines came at once: a paste, where the
    /// terminal does not tell it from keys.
    Unbracketed(Vec<Key>),
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
    /// How far the job is.
    Progress(Progress),
    /// How far a long change is on its way to the disk.
    Storing(Progress),
    /// The job ended.
    JobDone(Box<JobReply>),
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
    /// The system asks the program to stop for a while.
    Suspend,
    /// It was stopped, and others may have written on its screen.
    Resumed,
    /// The terminal is gone or the system asks the program to end.
    Terminate,
}

impl Message {
    /// Whether the person did something.
    pub(super) fn is_deed(&self) -> bool {
        matches!(
            self,
            Self::Key(_)
                | Self::Escaped(_)
                | Self::Unbracketed(_)
                | Self::Paste(_)
                | Self::Mouse { .. }
        )
    }
}

/// Why a text was not written to a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Unwritten {
    /// There is a file of that name.
    Exists,
    /// The system says why.
    Failed(Box<Fault>),
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

impl Moment {
    /// Minutes since midnight where the person is.
    pub fn minutes(self) -> u16 {
        let minutes = (self.millis / 60_000).cast_signed() + i64::from(self.offset);
        // Less than those of a day.
        u16::try_from(minutes.rem_euclid(24 * 60)).unwrap_or_default()
    }

    /// Where and when the person reads.
    pub fn here(self) -> Here {
        Here { today: self.today, offset: self.offset }
    }
}
