//! What a form takes over from those before it, as far as that still lives.

use std::collections::HashSet;

use super::LastIncident;
use crate::app::ask::Saved;
use crate::model::RecordId;

/// Incidents of which it is known what their slots held: as many steps are undone.
const KEPT: usize = 100;

/// What a form takes over from those before it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carried {
    /// The incident last entered, which the quick line can repeat.
    pub last: Option<LastIncident>,
    /// The case in which the person is, as it would be typed.
    pub case: Option<String>,
    /// What was last copied or cut out of a text.
    pub clip: String,
    /// Those that were entered, the last last, whether they still live or not.
    entered: Vec<LastIncident>,
    /// Records that went to the trash, or whose making was undone.
    gone: HashSet<RecordId>,
}

impl Carried {
    /// Takes in the incident that was entered.
    pub(super) fn enter(&mut self, incident: LastIncident) {
        if self.entered.len() >= KEPT {
            self.entered.remove(0);
        }
        self.entered.push(incident);
        self.look_back();
    }

    /// Takes in what came of a step that was undone or redone. Where not all of it
    /// is told, nothing is known to live.
    pub(super) fn stepped(&mut self, saved: &Saved) {
        let untold = saved.steps > 1 || saved.count > saved.records.len() as u64;
        if untold {
            self.forget();
        }
        let (gone, back): (Vec<_>, Vec<_>) =
            saved.records.iter().map(|named| named.id).partition(|id| saved.gone.contains(id));
        self.went(&gone, true);
        self.went(&back, false);
    }

    /// Takes in that records went to the trash, or came back.
    pub(super) fn went(&mut self, records: &[RecordId], gone: bool) {
        for id in records {
            let _changed = if gone { self.gone.insert(*id) } else { self.gone.remove(id) };
        }
        self.look_back();
    }

    /// Takes over nothing of what was entered so far.
    pub(super) fn forget(&mut self) {
        self.entered.clear();
        self.look_back();
    }

    /// The last is the last that lives, with what of it lives.
    fn look_back(&mut self) {
        let mut living = self.entered.iter().rev();
        self.last = living.find_map(|incident| incident.living(&self.gone));
    }
}
