//! Which key does what, and where: the table of what holds unless it is changed.

mod bindings;
mod change;
mod context;
mod key;
mod parse;
mod saved;
mod table;
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
    /// What was typed and not saved.
    Drafts,
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
    /// Read records from a file.
    Import,
    /// Copy the casebook to another place.
    BackUp,
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
    /// Use an editor outside the program for long texts, or no longer.
    OutsideEditor,
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

/// Every key, unless `config.toml` changes it. Inner contexts come before [`Context::Global`].
pub const KEYMAP: &[Binding] =
    &joined::<{ text::BINDINGS.len() + OTHERS.len() }>(text::BINDINGS, OTHERS);

const OTHERS: &[Binding] =
    &joined::<{ table::BINDINGS.len() + saved::BINDINGS.len() }>(table::BINDINGS, saved::BINDINGS);

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

#[cfg(test)]
mod tests {
    use super::Key::Named;
    use super::Name::Esc;
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
