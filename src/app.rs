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
pub use form::{
    Focus, Form, FormField, LABEL, Linked, Novel, Part, Popup, Reader, Section, Stage, Suggestion,
    text_width,
};
pub use keymap::{Action, Binding, Context, KEYMAP, Key, Name};
pub use labels::{detail as detail_label, field as field_label, kind as kind_label};
pub use message::{Failure, Message, Moment, Reply, Saved};

pub use update::update;

use crate::model::Language;

/// Everything the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The file that is open.
    pub session: Session,
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
    /// How it is coloured.
    pub theme: Theme,
}

/// How the screen is coloured.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Theme {
    /// In the 16 colours of the terminal, on its own background.
    #[default]
    Color,
    /// Without any colour.
    Mono,
}

/// A line for the person.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Notice {
    /// Something went as asked.
    Done(String),
    /// Something failed, and what to do about it.
    Failed(Failure),
}

/// The file that is open, as the person should know it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Session {
    /// The name of the file.
    pub title: String,
    /// Whether it is encrypted.
    pub protection: Protection,
    /// Who has it open elsewhere, so that it can only be read here.
    pub read_only: Option<String>,
}

/// Whether a file is encrypted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Protection {
    /// With a passphrase.
    Encrypted,
    /// Not at all.
    Plain,
}

impl Model {
    /// A model of which nothing has been read yet.
    pub fn new(session: Session, now: Moment, size: (u16, u16), theme: Theme) -> Self {
        Self {
            session,
            now,
            size,
            language: Language::English,
            theme,
            form: None,
            notice: None,
            next_draft: 1,
        }
    }
}
