//! What the program knows and how it changes: a [`Model`], the [`Message`]s
//! that reach it, and the [`Effect`]s it asks for in return.
//!
//! Nothing here reads a file, a clock or a terminal, so a test is a list of
//! messages and a look at the model.

mod cells;
mod editor;
mod effect;
mod form;
mod keymap;
mod labels;
mod message;
mod update;

pub use cells::{cells, cut, is_hidden};
pub use editor::{Editor, Extent, Pressed, View as TextView};
pub use effect::{Effect, Job, Request, Slot};
pub use form::{Focus, Form, FormField, Linked, Novel, Part, Popup, Reader, Section, Suggestion};
pub use keymap::{Action, Binding, Context, KEYMAP, Key, Name};
pub use labels::{detail as detail_label, field as field_label, kind as kind_label};
pub use message::{Failure, Message, Moment, Reply, Saved};

use crate::model::Language;

/// Everything the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The form on top, if one is open.
    pub form: Option<Form>,
    /// What time it is.
    pub now: Moment,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// What the bottom line says.
    pub notice: Option<Notice>,
    /// The language of the interface.
    pub language: Language,
    /// The number of the next draft.
    pub next_draft: i64,
}

/// A line for the person.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Notice {
    /// Something went as asked.
    Done(String),
    /// Something failed, and what to do about it.
    Failed(Failure),
}
