//! What actions are called: in full for palette and help, short for the footer.

use crate::app::keymap::Action;

/// Action, name, word for the footer.
const ACTIONS: &[(Action, &str, &str)] = &[
    (Action::NewIncident, "New incident", "New"),
    (Action::Repeat, "Repeat the last incident, but for who", "Repeat"),
    (Action::NewRecord, "New record of the kind shown", "New record"),
    (Action::Edit, "Edit the record", "Edit"),
    (Action::AddCitation, "Add a source to the record", "Add source"),
    (Action::Trash, "Move the record to the trash", "Trash"),
    (Action::Restore, "Restore the record from the trash", "Restore"),
    (Action::Undo, "Undo the last change", "Undo"),
    (Action::Redo, "Redo what was undone", "Redo"),
    (Action::Search, "Search everything", "Search"),
    (Action::Filter, "Narrow the list", "Filter"),
    (Action::GoToDate, "Go to a date", "Date"),
    (Action::Sort, "Sort by the next column", "Sort"),
    (Action::Reverse, "Turn the order round", "Reverse"),
    (Action::View(1), "Show cases", "Cases"),
    (Action::View(2), "Show the timeline", "Timeline"),
    (Action::View(3), "Show people", "People"),
    (Action::View(4), "Show organisations", "Organisations"),
    (Action::View(5), "Show sources", "Sources"),
    (Action::Drafts, "Show drafts", "Drafts"),
    (Action::ShowTrash, "Show the trash, or the list again", "Trash"),
    (Action::History, "Show who changed what", "History"),
    (Action::Copy, "Copy the record as text", "Copy"),
    (Action::Verify, "Check that the casebook is whole", "Check"),
    (Action::Open, "Open", "Open"),
    (Action::Back, "Go back", "Back"),
    (Action::NextPane, "Next pane", "Pane"),
    (Action::PreviousPane, "Previous pane", "Previous pane"),
    (Action::Up, "Up", "Up"),
    (Action::Down, "Down", "Down"),
    (Action::PageUp, "A page up", "Page up"),
    (Action::PageDown, "A page down", "Page down"),
    (Action::First, "To the first", "First"),
    (Action::Last, "To the last", "Last"),
    (Action::NextField, "Next field; takes what is suggested", "Next"),
    (Action::PreviousField, "Field before", "Back"),
    (Action::FullForm, "The full form of what is typed", "Full form"),
    (Action::Save, "Save", "Save"),
    (Action::AddPart, "Add another person, name or source", "Add"),
    (Action::RemovePart, "Take the part out", "Remove part"),
    (Action::MoreFields, "Show the rare fields, or hide them", "More fields"),
    (Action::UndoTyping, "Undo typing", "Undo typing"),
    (Action::RedoTyping, "Redo typing", "Redo typing"),
    (Action::Accept, "Do it", "OK"),
    (Action::StopJob, "Stop what is under way", "Stop"),
    (Action::Palette, "All commands by name", "Commands"),
    (Action::Help, "Show the keys", "Help"),
    (Action::Close, "Close, or go back one level; q leaves at the top", "Close"),
    (Action::Quit, "Leave the program", "Leave"),
];

fn find(action: Action) -> Option<(&'static str, &'static str)> {
    ACTIONS.iter().find(|(known, _, _)| *known == action).map(|(_, name, short)| (*name, *short))
}

/// What an action is called.
pub fn name(action: Action) -> &'static str {
    find(action).map_or("", |(name, _)| name)
}

/// An action in a word or two.
pub fn short(action: Action) -> &'static str {
    find(action).map_or("", |(_, short)| short)
}

/// Every action in the order of the palette.
pub(in crate::app) fn all() -> impl Iterator<Item = Action> {
    ACTIONS.iter().map(|(action, _, _)| *action)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::keymap::KEYMAP;

    #[test]
    fn everything_a_key_does_has_a_name() {
        for binding in KEYMAP {
            assert!(!name(binding.action).is_empty(), "{:?}", binding.action);
            assert!(!short(binding.action).is_empty(), "{:?}", binding.action);
        }
    }
}
