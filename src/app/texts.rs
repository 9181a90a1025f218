//! What is said of what only the program on the screen knows: its actions,
//! views and what was saved.

mod actions;
mod made;
mod notices;
mod views;

#[cfg(test)]
pub(super) use actions::all;
pub use actions::{action, commands, name, name_in, short, short_in, slug};
pub(super) use notices::{
    and_handed_on, hidden, main_of, redone, restored, saved, saved_form, trashed, undone,
};
pub use notices::{step, too_small};
pub use views::{related, view};

use super::editor::Overfull;
use crate::model::Language;
use crate::words::with;

/// Why no more fits a text.
pub fn overfull(error: Overfull, language: Language) -> String {
    let arguments = [("room", error.room.into()), ("given", error.given.into())];
    with(language, "problem-overfull", &arguments)
}
