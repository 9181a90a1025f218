//! What the model can ask of the world.

use std::time::Duration;

use super::ask::Request;
use super::jobs::Job;
use super::pointer::Pointer;

/// Something to be done outside the model; its outcome returns as a message.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum Effect {
    /// Ask the store something.
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
    /// Draw the whole screen anew, whatever stands there.
    Redraw,
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

impl Effect {
    /// Asks the store a question.
    pub(super) fn ask(question: impl Into<Request>) -> Self {
        Self::Ask(question.into())
    }

    /// Starts a job.
    pub(super) fn start(job: impl Into<Job>) -> Self {
        Self::Start(job.into())
    }
}
