//! The keys of the panes.

use crate::app::keymap::Key::{Char, Ctrl, Named};
use crate::app::keymap::Name::{
    Delete, Down, End, Enter, Esc, Home, Left, PageDown, PageUp, Right, Up,
};
use crate::app::keymap::{
    Action, BrowseAction, Context, Keys, Move, RecordAction, SavedAction, Sheet, Takes,
};

pub(in crate::app) static KEYS: [Keys; 3] = [
    Keys {
        context: Context::MARKED,
        head: "help-marked",
        takes: Takes::Commands,
        over: &[Context::LIST, Context::GLOBAL],
        bound: &[
            (Named(Esc), Action::Browse(BrowseAction::Unmark), 1),
            (Named(Delete), Action::Record(RecordAction::Trash), 1),
            (Char('g'), Action::Record(RecordAction::Tag), 1),
            (Char('m'), Action::Record(RecordAction::MoveToCase), 1),
            (Char('f'), Action::Record(RecordAction::SetField), 1),
        ],
    },
    Keys {
        context: Context::LIST,
        head: "help-list",
        takes: Takes::Commands,
        over: &[Context::GLOBAL],
        bound: &[
            (Named(Up), Action::Move(Move::Up), 0),
            (Char('k'), Action::Move(Move::Up), 0),
            (Named(Down), Action::Move(Move::Down), 0),
            (Char('j'), Action::Move(Move::Down), 0),
            (Named(PageUp), Action::Move(Move::PageUp), 0),
            (Named(PageDown), Action::Move(Move::PageDown), 0),
            (Named(Home), Action::Move(Move::First), 0),
            (Named(End), Action::Move(Move::Last), 0),
            (Named(Enter), Action::Browse(BrowseAction::Open), 2),
            (Named(Right), Action::Browse(BrowseAction::Open), 0),
            (Char('l'), Action::Browse(BrowseAction::Open), 0),
            (Named(Left), Action::Browse(BrowseAction::Back), 0),
            (Char('h'), Action::Browse(BrowseAction::Back), 0),
            (Char('t'), Action::Show(Sheet::GO_TO_DATE), 9),
            (Char('o'), Action::Browse(BrowseAction::Sort), 11),
            (Char('O'), Action::Browse(BrowseAction::Reverse), 0),
            (Named(Delete), Action::Record(RecordAction::Trash), 8),
            (Char('R'), Action::Record(RecordAction::Restore), 1),
            (Char(' '), Action::Browse(BrowseAction::Mark), 13),
            (Char('v'), Action::Browse(BrowseAction::MarkRange), 0),
            (Ctrl('a'), Action::Browse(BrowseAction::MarkAll), 0),
            (Char('b'), Action::Saved(SavedAction::Filters), 0),
            (Char('B'), Action::Saved(SavedAction::SaveFilter), 0),
        ],
    },
    Keys {
        context: Context::DETAIL,
        head: "help-detail",
        takes: Takes::Commands,
        over: &[Context::GLOBAL],
        bound: &[
            (Named(Up), Action::Move(Move::Up), 0),
            (Char('k'), Action::Move(Move::Up), 0),
            (Named(Down), Action::Move(Move::Down), 0),
            (Char('j'), Action::Move(Move::Down), 0),
            (Named(PageUp), Action::Move(Move::PageUp), 0),
            (Named(PageDown), Action::Move(Move::PageDown), 0),
            (Named(Home), Action::Move(Move::First), 0),
            (Named(End), Action::Move(Move::Last), 0),
            (Named(Enter), Action::Browse(BrowseAction::Open), 2),
            (Named(Right), Action::Browse(BrowseAction::Open), 0),
            (Named(Left), Action::Browse(BrowseAction::Back), 0),
            (Char('h'), Action::Browse(BrowseAction::Back), 0),
            (Named(Delete), Action::Record(RecordAction::Trash), 8),
            (Char('R'), Action::Record(RecordAction::Restore), 1),
        ],
    },
];
