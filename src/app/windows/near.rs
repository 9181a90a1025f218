//! A window of incidents near to the one that is being entered: those that are
//! probably the same, to be looked at, or similar ones, to be filled from.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{Choosing, Layer, chooses};
use crate::app::around::Around;
use crate::app::keymap::{Action, Context, Key, Keys, Move, Name, Takes};
use crate::app::reaction::{Done, Reaction};
use crate::model::RecordId;
use crate::model::near::{Near, Nearness, Sketch};
use crate::model::whole::Whole;

static KEYS: Keys = Keys {
    context: Context::NEAR,
    head: "help-near",
    takes: Takes::Nothing,
    over: &[Context::OVERLAY],
    bound: &[
        (Key::Named(Name::PageDown), Action::Move(Move::PageDown), 3),
        (Key::Named(Name::PageUp), Action::Move(Move::PageUp), 0),
    ],
};

/// Lines that a page of a record goes.
const PAGE: usize = 8;

/// Incidents near to the one being entered, and the one that is looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct NearWindow {
    /// What they are to it.
    pub nearness: Nearness,
    /// The nearest first; none until they have come.
    pub found: Option<Vec<Near>>,
    /// An index into them.
    pub choosing: Choosing,
    /// The one that is looked at, once it has been read.
    pub whole: Option<Box<Whole>>,
    /// The first line shown of what it says.
    pub scroll: usize,
    /// What was asked.
    pub(in crate::app) sketch: Sketch,
    asked: Option<RecordId>,
}

impl NearWindow {
    pub(in crate::app) fn new(
        nearness: Nearness,
        sketch: Sketch,
        found: Option<Vec<Near>>,
    ) -> Self {
        Self {
            nearness,
            found,
            choosing: Choosing::default(),
            whole: None,
            scroll: 0,
            sketch,
            asked: None,
        }
    }

    /// The one that is looked at.
    pub fn chosen(&self) -> Option<&Near> {
        self.found.as_ref()?.get(self.choosing.selected)
    }

    /// What it says, if that has been read.
    pub fn shown(&self) -> Option<&Whole> {
        let id = self.chosen()?.record.id;
        self.whole.as_deref().filter(|whole| whole.record.id == id)
    }

    /// The record that is to be read, if it has not been asked for.
    pub(in crate::app) fn ask(&mut self) -> Option<RecordId> {
        let id = self.chosen().filter(|_| self.shown().is_none())?.record.id;
        if self.asked == Some(id) {
            return None;
        }
        self.asked = Some(id);
        Some(id)
    }
}

impl Layer for NearWindow {
    fn own_keys() -> Option<&'static Keys> {
        Some(&KEYS)
    }

    chooses!(list);

    fn count(&self, _around: &Around) -> usize {
        self.found.as_ref().map_or(0, Vec::len)
    }

    fn moved(&mut self, _around: &Around) -> Reaction {
        self.scroll = 0;
        Reaction::default()
    }

    fn act(&mut self, action: Action, _key: Option<Key>, _around: &Around) -> Option<Reaction> {
        let Action::Move(step) = action else { return None };
        match step {
            Move::Up | Move::Down | Move::First | Move::Last => return None,
            Move::PageUp => self.scroll = self.scroll.saturating_sub(PAGE),
            Move::PageDown => self.scroll = self.scroll.saturating_add(PAGE),
        }
        Some(Reaction::default())
    }

    /// Fills the line from the one chosen; one that was only looked at changes
    /// nothing.
    fn accept(&mut self, _around: &Around) -> Reaction {
        if self.nearness == Nearness::Same {
            return Reaction::done(Done::Close);
        }
        let whole = self.shown().cloned();
        whole.map_or_else(Reaction::default, |whole| Reaction::done(Done::FillAs(Box::new(whole))))
    }
}
