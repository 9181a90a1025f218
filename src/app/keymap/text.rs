//! What can be done in a long text, and with which keys.

use super::Key::{Alternate, Control, Ctrl, Named, Shift};
use super::Name::{Backspace, Delete, Down, End, Enter, Esc, F, Home, Insert, Left, Right, Up};
use super::{Action, Binding, Context, bind};

/// Something to do with a long text.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum TextAction {
    /// Write the text in focus on the whole screen.
    Open,
    /// Back to the form; the text is kept.
    Leave,
    /// Select what the cursor passes over: the key says where it goes.
    Select,
    /// Select what the cursor passes over from now on, without Shift.
    Mark,
    /// Select everything.
    SelectAll,
    /// Copy what is selected.
    Copy,
    /// Cut what is selected.
    Cut,
    /// Put in what was copied or cut.
    Paste,
    /// Find something in the text.
    Find,
    /// To the next place that was found.
    NextFound,
    /// To the place before that was found.
    PreviousFound,
    /// Move the line over the one before.
    LineUp,
    /// Move the line over the one after.
    LineDown,
    /// A word back or on: the key says where.
    Word,
    /// Delete a word before or after the cursor: the key says which.
    DeleteWord,
    /// To the beginning or the end of the text: the key says which.
    Edge,
}

/// A key in a long text.
const fn text(key: super::Key, action: TextAction, footer: u8) -> Binding {
    bind(Context::Text, key, Action::Text(action), footer)
}

/// A key in the line that finds.
const fn find(key: super::Key, action: TextAction, footer: u8) -> Binding {
    bind(Context::Find, key, Action::Text(action), footer)
}

/// The keys of a long text. What terminals may keep for themselves, such as
/// Shift with an arrow or Ctrl+V, has a function key too.
pub(super) const BINDINGS: &[Binding] = &[
    bind(Context::Text, Named(Esc), Action::Close, 0),
    text(Ctrl('s'), TextAction::Leave, 1),
    text(Named(F(4)), TextAction::Leave, 0),
    text(Shift(Left), TextAction::Select, 0),
    text(Shift(Right), TextAction::Select, 0),
    text(Shift(Up), TextAction::Select, 0),
    text(Shift(Down), TextAction::Select, 0),
    text(Named(F(3)), TextAction::Mark, 5),
    text(Ctrl(' '), TextAction::Mark, 0),
    text(Ctrl('a'), TextAction::SelectAll, 0),
    text(Named(F(5)), TextAction::Copy, 2),
    text(Control(Insert), TextAction::Copy, 0),
    text(Named(F(6)), TextAction::Cut, 3),
    text(Ctrl('x'), TextAction::Cut, 0),
    text(Shift(Delete), TextAction::Cut, 0),
    text(Named(F(8)), TextAction::Paste, 4),
    text(Ctrl('v'), TextAction::Paste, 0),
    text(Shift(Insert), TextAction::Paste, 0),
    text(Named(F(7)), TextAction::Find, 6),
    text(Ctrl('f'), TextAction::Find, 0),
    text(Alternate(Up), TextAction::LineUp, 0),
    text(Control(Up), TextAction::LineUp, 0),
    text(Alternate(Down), TextAction::LineDown, 0),
    text(Control(Down), TextAction::LineDown, 0),
    bind(Context::Text, Ctrl('z'), Action::UndoTyping, 8),
    bind(Context::Text, Ctrl('y'), Action::RedoTyping, 0),
    text(Control(Left), TextAction::Word, 0),
    text(Control(Right), TextAction::Word, 0),
    text(Control(Backspace), TextAction::DeleteWord, 0),
    text(Control(Delete), TextAction::DeleteWord, 0),
    text(Control(Home), TextAction::Edge, 0),
    text(Control(End), TextAction::Edge, 0),
    bind(Context::Text, Named(F(1)), Action::Help, 7),
    bind(Context::Text, Named(F(2)), Action::Palette, 9),
    bind(Context::Text, Ctrl('p'), Action::Palette, 0),
    find(Named(Enter), TextAction::NextFound, 1),
    find(Named(F(7)), TextAction::NextFound, 0),
    find(Named(Down), TextAction::NextFound, 0),
    find(Ctrl('f'), TextAction::NextFound, 0),
    find(Named(Up), TextAction::PreviousFound, 2),
    bind(Context::Find, Named(Esc), Action::Close, 3),
    bind(Context::Find, Named(F(1)), Action::Help, 4),
    bind(Context::Find, Named(F(2)), Action::Palette, 0),
    bind(Context::Find, Ctrl('p'), Action::Palette, 0),
];
