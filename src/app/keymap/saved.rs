//! What can be done with what is kept under a name and with what is near, and
//! with which keys.

use super::Key::{Char, Ctrl, Named};
use super::Name::{Delete, F, PageDown, PageUp};
use super::{Action, Binding, Context, bind};
use crate::model::near::Nearness;

/// What can be done with filters and templates that are kept under a name.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum SavedAction {
    /// Choose a saved filter.
    Filters,
    /// Keep the filter in force under a name.
    SaveFilter,
    /// Fill a form as a template says.
    Templates,
    /// Keep what is typed as a template.
    SaveTemplate,
    /// Give what is chosen another name.
    Rename,
}

/// The keys.
pub(super) const BINDINGS: &[Binding] = &[
    bind(Context::List, Char('b'), Action::Saved(SavedAction::Filters), 0),
    bind(Context::List, Char('B'), Action::Saved(SavedAction::SaveFilter), 0),
    bind(Context::Form, Ctrl('t'), Action::Saved(SavedAction::Templates), 0),
    bind(Context::Form, Ctrl('k'), Action::Saved(SavedAction::SaveTemplate), 0),
    bind(Context::Quick, Ctrl('d'), Action::Near(Nearness::Same), 3),
    bind(Context::Quick, Ctrl('r'), Action::Near(Nearness::Similar), 9),
    bind(Context::Quick, Ctrl('t'), Action::Saved(SavedAction::Templates), 8),
    bind(Context::Quick, Ctrl('k'), Action::Saved(SavedAction::SaveTemplate), 0),
    bind(Context::Saved, Named(F(4)), Action::Saved(SavedAction::Rename), 3),
    bind(Context::Saved, Named(Delete), Action::Trash, 4),
    bind(Context::Saved, Ctrl('z'), Action::Undo, 5),
    bind(Context::Near, Named(PageDown), Action::PageDown, 3),
    bind(Context::Near, Named(PageUp), Action::PageUp, 0),
    bind(Context::Global, Char('M'), Action::Saved(SavedAction::Templates), 0),
    bind(Context::Global, Ctrl('t'), Action::Saved(SavedAction::Templates), 0),
];
