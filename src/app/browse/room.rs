//! How much of the screen each pane has, as the person has set it.

use serde::{Deserialize, Serialize};

use super::{Browse, Pane, View};

/// Parts that the screen is shared out in.
pub(super) const PARTS: i16 = 20;

/// How the panes of a view share the screen, beside what they have at first.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Room {
    /// Twentieths of the screen that the record has more than at first; less, where below 0.
    pub detail: i16,
    /// The same of the related list against the list.
    pub related: i16,
    /// Whether the pane in focus has the whole screen.
    pub alone: bool,
}

/// The [`Room`] of each view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rooms([Room; View::ALL.len()]);

impl Rooms {
    /// How the panes of a view share the screen.
    pub fn get(&self, view: View) -> Room {
        self.0.get(view as usize).copied().unwrap_or_default()
    }

    /// The same, to be changed.
    pub(in crate::app) fn get_mut(&mut self, view: View) -> &mut Room {
        // Total: there is one for each view, in their order.
        let last = View::ALL.len() - 1;
        &mut self.0[(view as usize).min(last)]
    }
}

impl Room {
    /// The most that a pane is made larger or smaller by, in parts.
    const MOST: i16 = PARTS / 2;

    /// The same within what a person can make of it, as another version may have
    /// kept it otherwise.
    #[must_use]
    pub(in crate::app) fn within(self) -> Self {
        let within = |parts: i16| parts.clamp(-Self::MOST, Self::MOST);
        Self { detail: within(self.detail), related: within(self.related), ..self }
    }
}

impl Browse {
    /// Gives the pane in focus the whole screen, or the others their room again.
    pub(super) fn stand_alone(&mut self) {
        let room = self.rooms.get_mut(self.view);
        room.alone = !room.alone;
    }

    /// Makes the pane in focus larger by a step, or smaller. Where it has the
    /// whole screen, the others come back.
    pub(super) fn resize(&mut self, larger: bool) {
        let focus = self.focus;
        let room = self.rooms.get_mut(self.view);
        if room.alone {
            room.alone = false;
            return;
        }
        let step = if larger { 1 } else { -1 };
        match focus {
            Pane::Detail => room.detail += step,
            Pane::Related => room.related += step,
            Pane::List => room.detail -= step,
        }
        *room = room.within();
    }
}
