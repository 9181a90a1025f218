//! What the program knows and how it changes: a [`Model`], the [`Message`]s
//! that reach it, and the [`Effect`]s it asks for in return.
//!
//! Nothing here reads a file, a clock or a terminal, so a test is a list of
//! messages and a look at the model.

mod editor;
mod effect;
mod keymap;
mod message;

pub use editor::{Editor, Extent, Pressed, View, cells};
pub use effect::{Effect, Job, Request, Slot};
pub use keymap::{Action, Binding, Context, KEYMAP, Key, Name};
pub use message::{Failure, Message, Moment, Reply, Saved};
