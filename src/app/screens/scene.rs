//! What a view that is no list is to the keys.

use crate::app::around::Around;
use crate::app::effect::Effect;
use crate::app::keymap::{BrowseAction, Keys, Move};
use crate::app::reaction::Reaction;

/// What a view that is no list is to the keys.
pub(in crate::app) trait Scene {
    /// Its keys, which go before those of the program.
    fn keys(&self) -> &'static Keys;

    /// Moves in it.
    fn go(&mut self, step: Move, around: &Around) -> Reaction;

    /// Does what an action says that it takes: opening what is chosen.
    fn open(&mut self, around: &Around) -> Reaction;

    /// The id of why an action for lists cannot be done here. The views, the
    /// panes and going back are those of all screens.
    fn refusal(&self, action: BrowseAction) -> Option<&'static str> {
        match action {
            BrowseAction::View(_)
            | BrowseAction::Back
            | BrowseAction::Open
            | BrowseAction::NextPane
            | BrowseAction::PreviousPane => None,
            BrowseAction::Filter
            | BrowseAction::Sort
            | BrowseAction::Reverse
            | BrowseAction::ShowTrash
            | BrowseAction::Mark
            | BrowseAction::MarkRange
            | BrowseAction::MarkAll
            | BrowseAction::Unmark
            | BrowseAction::Zoom
            | BrowseAction::Larger
            | BrowseAction::Smaller
            | BrowseAction::NextRecord
            | BrowseAction::PreviousRecord => Some("refused-no-list"),
        }
    }

    /// Asks for what it shows and does not know.
    fn settle(&mut self, around: &Around) -> Vec<Effect>;
}
