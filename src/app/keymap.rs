//! Which key does what, and where.

mod action;
mod change;
mod context;
mod in_force;
mod parse;
mod usual;

pub use super::key::{Key, Name};
pub use action::{
    Action, BrowseAction, FormAction, HandingAction, HitAction, JobAction, Move, PairAction,
    PictureAction, RecordAction, RivalAction, SavedAction, Setting, Sheet, TextAction, TourAction,
};
pub use change::{Change, Conflict, Doubt};
pub use context::Context;
pub(super) use context::{Keys, Takes};
pub use in_force::Keymap;
pub use parse::KeyError;
pub use usual::Usual;

/// A key and what it does in a context.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Binding {
    /// Where it holds.
    pub context: Context,
    /// The key.
    pub key: Key,
    /// What it does.
    pub action: Action,
    /// Whether the footer shows it, if there is room; lower comes first, 0 never.
    pub footer: u8,
}
