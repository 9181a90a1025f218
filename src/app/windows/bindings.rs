//! The keys of all windows, and of those with a line.

use crate::app::keymap::Key::{Char, Ctrl, Named};
use crate::app::keymap::Name::{Down, End, Enter, Esc, F, Home, PageDown, PageUp, Tab, Up};
use crate::app::keymap::{Action, Context, FormAction, Keys, Move, Sheet, Takes};

pub(in crate::app) static KEYS: [Keys; 2] = [
    Keys {
        context: Context::LINE,
        head: "help-line",
        takes: Takes::Text,
        over: &[Context::OVERLAY],
        bound: &[
            (Named(Enter), Action::Accept, 1),
            (Named(Esc), Action::Close, 2),
            (Named(Up), Action::Move(Move::Up), 0),
            (Named(Down), Action::Move(Move::Down), 0),
            (Named(Tab), Action::Form(FormAction::NextField), 0),
            (Named(F(1)), Action::Show(Sheet::HELP), 0),
            (Named(F(2)), Action::Show(Sheet::PALETTE), 0),
            (Ctrl('p'), Action::Show(Sheet::PALETTE), 0),
        ],
    },
    Keys {
        context: Context::OVERLAY,
        head: "help-overlay",
        takes: Takes::Nothing,
        over: &[],
        bound: &[
            (Named(Enter), Action::Accept, 1),
            (Named(Esc), Action::Close, 2),
            (Named(Up), Action::Move(Move::Up), 0),
            (Named(Down), Action::Move(Move::Down), 0),
            (Named(PageUp), Action::Move(Move::PageUp), 0),
            (Named(PageDown), Action::Move(Move::PageDown), 0),
            (Named(Home), Action::Move(Move::First), 0),
            (Named(End), Action::Move(Move::Last), 0),
            (Char('q'), Action::Close, 0),
            (Named(F(1)), Action::Show(Sheet::HELP), 0),
            (Named(F(2)), Action::Show(Sheet::PALETTE), 0),
            (Ctrl('p'), Action::Show(Sheet::PALETTE), 0),
        ],
    },
];
