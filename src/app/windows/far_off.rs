//! That the clock is far off, before something is written.

use super::Layer;
use crate::app::around::Around;
use crate::app::keymap::{Action, Key};
use crate::app::reaction::{Order, Reaction};
use crate::model::history::FarOff;

/// The question whether the clock is right.
#[derive(Clone, Debug, PartialEq)]
pub struct ClockIsFarOff(pub FarOff);

impl Layer for ClockIsFarOff {
    /// A key answers, or does nothing. Letters may have been meant for the form
    /// below.
    fn act(&mut self, action: Action, key: Option<Key>, around: &Around) -> Option<Reaction> {
        let letter = matches!(key, Some(Key::Char(_)));
        if !letter && action == Action::Accept {
            return Some(self.accept(around));
        }
        let closes = !letter && action == Action::Close;
        Some(if closes { self.close(around) } else { Reaction::default() })
    }

    fn accept(&mut self, _around: &Around) -> Reaction {
        Reaction::order(Order::ClockIsRight)
    }

    fn close(&mut self, _around: &Around) -> Reaction {
        Reaction::order(Order::ClockIsWrong)
    }
}
