//! Which key does what, and where: the table of what holds unless it is changed.

mod bindings;
mod change;
mod context;
mod key;
mod parse;
mod saved;
mod text;

pub use bindings::Keymap;
pub use change::{Change, Conflict, Doubt};
pub use key::{Key, Name};
pub use parse::KeyError;
pub use saved::SavedAction;
pub use text::TextAction;

use super::{Keyboard, Theme};
use crate::model::Language;
use crate::model::duplicate::Judgement;
use crate::model::near::Nearness;

/// Where keys go.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Context {
    /// Everywhere, in a text too.
    Anywhere,
    /// Anywhere but in a text.
    Global,
    /// A list of records.
    List,
    /// The detail of a record.
    Detail,
    /// A form.
    Form,
    /// The quick line.
    Quick,
    /// A long text on the whole screen.
    Text,
    /// The line that finds something in it.
    Find,
    /// A line that is typed into: filter, search, go to date.
    Line,
    /// The palette, help and other lists on top of the screen.
    Overlay,
    /// Pairs of records that may be one.
    Duplicates,
    /// Filters and templates to choose from.
    Saved,
    /// Incidents near to the one that is being entered.
    Near,
    /// A list with rows that are marked.
    Marked,
    /// A job under way.
    Job,
    /// The tour, where nothing lies over the lists.
    Tour,
}

/// Something that the program can be asked to do.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Action {
    /// Leave the program.
    Quit,
    /// Close the casebook and ask for its passphrase.
    Lock,
    /// Close the top layer, or go back one level.
    Close,
    /// Show the keys.
    Help,
    /// Find an action by its name.
    Palette,
    /// Search everything.
    Search,
    /// Narrow the list.
    Filter,
    /// To the next pane.
    NextPane,
    /// To the pane before.
    PreviousPane,
    /// To a view, by its number from 1.
    View(u8),
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
    /// Open the row; enter the pane to the right.
    Open,
    /// Back to the pane to the left.
    Back,
    /// Go to a date in the list.
    GoToDate,
    /// Sort by the next column.
    Sort,
    /// Turn the order round.
    Reverse,
    /// New incident, in the quick line.
    NewIncident,
    /// New incident that repeats the last but for who was involved.
    Repeat,
    /// New record of the kind that the view shows.
    NewRecord,
    /// Edit the record.
    Edit,
    /// Add a source that supports the record.
    AddCitation,
    /// Move the record to the trash.
    Trash,
    /// Bring the record back from the trash.
    Restore,
    /// Mark the row, or take its mark away.
    Mark,
    /// Begin or end a range of rows to mark.
    MarkRange,
    /// Mark every row that passes the filter.
    MarkAll,
    /// Take all marks away.
    Unmark,
    /// Add tags and take them away.
    Tag,
    /// Move to a case.
    MoveToCase,
    /// Give a field a value.
    SetField,
    /// Show the trash, or the list again.
    ShowTrash,
    /// Undo the last step.
    Undo,
    /// Redo what was undone.
    Redo,
    /// Show what was being typed and not saved.
    Drafts,
    /// Show who changed what when.
    History,
    /// Look for what may be recorded twice.
    Duplicates,
    /// Say of the pair what it is.
    Judge(Judgement),
    /// Leave the pair for later.
    Later,
    /// Keep the other record of the pair.
    SwapPair,
    /// Check the history and the tables.
    Verify,
    /// Copy the record as text.
    Copy,
    /// Write the record to a file as text.
    WriteText,
    /// To the next field; takes the top suggestion.
    NextField,
    /// To the field before.
    PreviousField,
    /// The full form of what is typed into the quick line.
    FullForm,
    /// Save the form.
    Save,
    /// Add another person, name or source to the form.
    AddPart,
    /// Take the part in focus out of the form.
    RemovePart,
    /// Show the rare fields of the part in focus, or hide them again.
    MoreFields,
    /// Something to do with a long text.
    Text(TextAction),
    /// Undo typing in the field.
    UndoTyping,
    /// Redo typing in the field.
    RedoTyping,
    /// Show the interface in a language.
    Language(Language),
    /// Colour the screen by a theme.
    Theme(Theme),
    /// Use the mouse, or leave it to the terminal again.
    Mouse,
    /// Take commands as from a keyboard layout, or find the layout out.
    Keyboard(Option<Keyboard>),
    /// Do what the line in focus says.
    Accept,
    /// Use what is kept under a name, or keep something.
    Saved(SavedAction),
    /// Show incidents near to the one that is being entered.
    Near(Nearness),
    /// Stop the job.
    StopJob,
    /// Show the tour.
    Tour,
    /// On to the next step of the tour.
    TourNext,
    /// End the tour.
    TourEnd,
}

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

const fn bind(context: Context, key: Key, action: Action, footer: u8) -> Binding {
    Binding { context, key, action, footer }
}

use Key::{Char, Control, Ctrl, Named};
use Name::{
    BackTab, Delete, Down, End, Enter, Esc, F, Home, Insert, Left, PageDown, PageUp, Right, Tab, Up,
};

/// Every key, unless `config.toml` changes it. Inner contexts come before [`Context::Global`].
pub const KEYMAP: &[Binding] =
    &joined::<{ text::BINDINGS.len() + OTHERS.len() }>(text::BINDINGS, OTHERS);

const OTHERS: &[Binding] =
    &joined::<{ BINDINGS.len() + saved::BINDINGS.len() }>(BINDINGS, saved::BINDINGS);

const fn joined<const LENGTH: usize>(first: &[Binding], second: &[Binding]) -> [Binding; LENGTH] {
    let mut all = [first[0]; LENGTH];
    let mut index = 1;
    while index < LENGTH {
        let before = index < first.len();
        all[index] = if before { first[index] } else { second[index - first.len()] };
        index += 1;
    }
    all
}

const BINDINGS: &[Binding] = &[
    bind(Context::Marked, Named(Esc), Action::Unmark, 1),
    bind(Context::Marked, Named(Delete), Action::Trash, 1),
    bind(Context::Marked, Char('g'), Action::Tag, 1),
    bind(Context::Marked, Char('m'), Action::MoveToCase, 1),
    bind(Context::Marked, Char('f'), Action::SetField, 1),
    bind(Context::List, Named(Up), Action::Up, 0),
    bind(Context::List, Char('k'), Action::Up, 0),
    bind(Context::List, Named(Down), Action::Down, 0),
    bind(Context::List, Char('j'), Action::Down, 0),
    bind(Context::List, Named(PageUp), Action::PageUp, 0),
    bind(Context::List, Named(PageDown), Action::PageDown, 0),
    bind(Context::List, Named(Home), Action::First, 0),
    bind(Context::List, Named(End), Action::Last, 0),
    bind(Context::List, Named(Enter), Action::Open, 2),
    bind(Context::List, Named(Right), Action::Open, 0),
    bind(Context::List, Char('l'), Action::Open, 0),
    bind(Context::List, Named(Left), Action::Back, 0),
    bind(Context::List, Char('h'), Action::Back, 0),
    bind(Context::List, Char('t'), Action::GoToDate, 9),
    bind(Context::List, Char('o'), Action::Sort, 11),
    bind(Context::List, Char('O'), Action::Reverse, 0),
    bind(Context::List, Named(Delete), Action::Trash, 8),
    bind(Context::List, Char('R'), Action::Restore, 1),
    bind(Context::List, Char(' '), Action::Mark, 13),
    bind(Context::List, Char('v'), Action::MarkRange, 0),
    bind(Context::List, Ctrl('a'), Action::MarkAll, 0),
    bind(Context::Detail, Named(Up), Action::Up, 0),
    bind(Context::Detail, Char('k'), Action::Up, 0),
    bind(Context::Detail, Named(Down), Action::Down, 0),
    bind(Context::Detail, Char('j'), Action::Down, 0),
    bind(Context::Detail, Named(PageUp), Action::PageUp, 0),
    bind(Context::Detail, Named(PageDown), Action::PageDown, 0),
    bind(Context::Detail, Named(Home), Action::First, 0),
    bind(Context::Detail, Named(End), Action::Last, 0),
    bind(Context::Detail, Named(Enter), Action::Open, 2),
    bind(Context::Detail, Named(Right), Action::Open, 0),
    bind(Context::Detail, Named(Left), Action::Back, 0),
    bind(Context::Detail, Char('h'), Action::Back, 0),
    bind(Context::Detail, Named(Delete), Action::Trash, 8),
    bind(Context::Detail, Char('R'), Action::Restore, 1),
    bind(Context::Form, Named(Tab), Action::NextField, 1),
    bind(Context::Form, Named(BackTab), Action::PreviousField, 9),
    bind(Context::Form, Ctrl('s'), Action::Save, 3),
    bind(Context::Form, Named(F(5)), Action::AddPart, 4),
    bind(Context::Form, Named(F(3)), Action::MoreFields, 6),
    bind(Context::Form, Named(F(9)), Action::RemovePart, 8),
    bind(Context::Form, Named(F(4)), Action::Text(TextAction::Open), 2),
    bind(Context::Form, Ctrl('z'), Action::UndoTyping, 0),
    bind(Context::Form, Ctrl('y'), Action::RedoTyping, 0),
    bind(Context::Form, Named(Esc), Action::Close, 5),
    bind(Context::Form, Named(F(1)), Action::Help, 7),
    bind(Context::Form, Named(F(2)), Action::Palette, 10),
    bind(Context::Form, Ctrl('p'), Action::Palette, 0),
    bind(Context::Quick, Named(Tab), Action::NextField, 1),
    bind(Context::Quick, Named(BackTab), Action::PreviousField, 0),
    bind(Context::Quick, Named(Enter), Action::Save, 2),
    bind(Context::Quick, Ctrl('s'), Action::Save, 0),
    bind(Context::Quick, Named(F(6)), Action::Repeat, 3),
    bind(Context::Quick, Named(F(3)), Action::FullForm, 4),
    bind(Context::Quick, Named(F(5)), Action::AddPart, 6),
    bind(Context::Quick, Named(F(9)), Action::RemovePart, 0),
    bind(Context::Quick, Ctrl('z'), Action::UndoTyping, 0),
    bind(Context::Quick, Ctrl('y'), Action::RedoTyping, 0),
    bind(Context::Quick, Named(Esc), Action::Close, 5),
    bind(Context::Quick, Named(F(1)), Action::Help, 7),
    bind(Context::Quick, Named(F(2)), Action::Palette, 8),
    bind(Context::Quick, Ctrl('p'), Action::Palette, 0),
    bind(Context::Line, Named(Enter), Action::Accept, 1),
    bind(Context::Line, Named(Esc), Action::Close, 2),
    bind(Context::Line, Named(Up), Action::Up, 0),
    bind(Context::Line, Named(Down), Action::Down, 0),
    bind(Context::Line, Named(Tab), Action::NextField, 0),
    bind(Context::Line, Named(F(2)), Action::Palette, 0),
    bind(Context::Line, Ctrl('p'), Action::Palette, 0),
    bind(Context::Overlay, Named(Enter), Action::Accept, 1),
    bind(Context::Overlay, Named(Esc), Action::Close, 2),
    bind(Context::Overlay, Named(Up), Action::Up, 0),
    bind(Context::Overlay, Named(Down), Action::Down, 0),
    bind(Context::Overlay, Named(PageUp), Action::PageUp, 0),
    bind(Context::Overlay, Named(PageDown), Action::PageDown, 0),
    bind(Context::Overlay, Named(Home), Action::First, 0),
    bind(Context::Overlay, Named(End), Action::Last, 0),
    bind(Context::Overlay, Named(Delete), Action::Trash, 0),
    bind(Context::Overlay, Char('q'), Action::Close, 0),
    bind(Context::Overlay, Named(F(2)), Action::Palette, 0),
    bind(Context::Overlay, Ctrl('p'), Action::Palette, 0),
    bind(Context::Duplicates, Char('s'), Action::Judge(Judgement::Same), 1),
    bind(Context::Duplicates, Char('d'), Action::Judge(Judgement::Different), 2),
    bind(Context::Duplicates, Char('x'), Action::Judge(Judgement::Different), 0),
    bind(Context::Duplicates, Char('u'), Action::Judge(Judgement::Unsure), 3),
    bind(Context::Duplicates, Char(' '), Action::Later, 4),
    bind(Context::Duplicates, Char('o'), Action::SwapPair, 5),
    bind(Context::Duplicates, Char('z'), Action::Undo, 6),
    bind(Context::Duplicates, Ctrl('z'), Action::Undo, 0),
    bind(Context::Duplicates, Char('j'), Action::Down, 0),
    bind(Context::Duplicates, Char('k'), Action::Up, 0),
    bind(Context::Duplicates, Named(Esc), Action::Close, 7),
    bind(Context::Job, Named(Esc), Action::StopJob, 1),
    bind(Context::Tour, Ctrl('n'), Action::TourNext, 0),
    bind(Context::Global, Char('n'), Action::NewIncident, 1),
    bind(Context::Global, Named(Insert), Action::NewIncident, 0),
    bind(Context::Global, Char('r'), Action::Repeat, 0),
    bind(Context::Global, Named(F(6)), Action::Repeat, 0),
    bind(Context::Global, Char('N'), Action::NewRecord, 0),
    bind(Context::Global, Named(F(3)), Action::NewRecord, 0),
    bind(Context::Global, Char('e'), Action::Edit, 3),
    bind(Context::Global, Named(F(4)), Action::Edit, 0),
    bind(Context::Global, Char('s'), Action::AddCitation, 0),
    bind(Context::Global, Char('/'), Action::Filter, 4),
    bind(Context::Global, Named(F(7)), Action::Search, 5),
    bind(Context::Global, Ctrl('f'), Action::Search, 0),
    bind(Context::Global, Named(Tab), Action::NextPane, 6),
    bind(Context::Global, Named(BackTab), Action::PreviousPane, 0),
    bind(Context::Global, Char('1'), Action::View(1), 0),
    bind(Context::Global, Char('2'), Action::View(2), 0),
    bind(Context::Global, Char('3'), Action::View(3), 0),
    bind(Context::Global, Char('4'), Action::View(4), 0),
    bind(Context::Global, Char('5'), Action::View(5), 0),
    bind(Context::Global, Control(Right), Action::NextPane, 0),
    bind(Context::Global, Char('z'), Action::Undo, 10),
    bind(Context::Global, Ctrl('z'), Action::Undo, 0),
    bind(Context::Global, Char('Z'), Action::Redo, 0),
    bind(Context::Global, Ctrl('y'), Action::Redo, 0),
    bind(Context::Global, Char('y'), Action::Copy, 0),
    bind(Context::Global, Char('Y'), Action::WriteText, 0),
    bind(Context::Global, Char('g'), Action::Tag, 0),
    bind(Context::Global, Char('m'), Action::MoveToCase, 0),
    bind(Context::Global, Char('f'), Action::SetField, 0),
    bind(Context::Global, Char('d'), Action::Drafts, 0),
    bind(Context::Global, Char('T'), Action::ShowTrash, 0),
    bind(Context::Global, Char('H'), Action::History, 0),
    bind(Context::Global, Char('D'), Action::Duplicates, 0),
    bind(Context::Global, Named(F(2)), Action::Palette, 7),
    bind(Context::Global, Ctrl('p'), Action::Palette, 0),
    bind(Context::Global, Char(':'), Action::Palette, 0),
    bind(Context::Global, Char('?'), Action::Help, 12),
    bind(Context::Global, Named(F(1)), Action::Help, 0),
    bind(Context::Global, Char('q'), Action::Close, 0),
    bind(Context::Global, Named(Esc), Action::Close, 0),
    bind(Context::Global, Ctrl('c'), Action::Close, 0),
    bind(Context::Global, Ctrl('q'), Action::Quit, 0),
    bind(Context::Anywhere, Ctrl('l'), Action::Lock, 0),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_footer_shows_what_a_key_does_where_several_contexts_bind_it() {
        let keymap = Keymap::default();
        let hints = keymap.hints(&[Context::Job, Context::Marked, Context::List, Context::Global]);
        let esc: Vec<_> = hints.iter().filter(|b| b.key == Named(Esc)).map(|b| b.action).collect();
        assert_eq!(esc, [Action::StopJob]);
    }

    #[test]
    fn no_key_is_bound_twice_in_a_context() {
        for (index, binding) in KEYMAP.iter().enumerate() {
            let twice = KEYMAP[..index]
                .iter()
                .any(|other| other.context == binding.context && other.key == binding.key);
            assert!(!twice, "{} in {:?}", binding.key, binding.context);
        }
    }
}
