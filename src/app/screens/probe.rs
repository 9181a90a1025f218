//! A view that is no list, for tests: it counts its moves.

use std::time::Duration;

use super::Scene;
use crate::app::around::Around;
use crate::app::effect::Effect;
use crate::app::keymap::{Action, BrowseAction, Context, Key, Keys, Move, Name, Takes};
use crate::app::reaction::{Done, Reaction};

pub(super) static KEYS: Keys = Keys {
    context: Context("probe"),
    head: "help-list",
    takes: Takes::Commands,
    over: &[Context::GLOBAL],
    bound: &[
        (Key::Named(Name::Down), Action::Move(Move::Down), 0),
        (Key::Named(Name::Enter), Action::Browse(BrowseAction::Open), 1),
    ],
};

/// A view that counts its moves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Probe {
    /// How far it was moved.
    pub moved: isize,
    asked: isize,
}

impl Scene for Probe {
    fn keys(&self) -> &'static Keys {
        &KEYS
    }

    fn go(&mut self, step: Move, _around: &Around) -> Reaction {
        self.moved += step.rows(10);
        Reaction::default()
    }

    fn open(&mut self, around: &Around) -> Reaction {
        Reaction::done(Done::GoTo(around.reader.today))
    }

    /// Asks to be reminded of each move, once.
    fn settle(&mut self, _around: &Around) -> Vec<Effect> {
        let moved = std::mem::replace(&mut self.asked, self.moved) != self.moved;
        if moved { vec![Effect::Remind(Duration::from_secs(7))] } else { vec![] }
    }
}
