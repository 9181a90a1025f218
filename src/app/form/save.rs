//! Handing the form to the store, or staying at the field that is wrong.

use super::carried::Carried;
use super::{Form, Popup, Stage};
use crate::app::around::Around;
use crate::app::ask::{ChangeMany, Purpose, Save};
use crate::app::effect::Effect;
use crate::app::reaction::{Done, Reaction};

impl Form {
    /// Asks to store the form, or leaves it open at the field that is wrong. What
    /// names mean is looked up first: a place that exists is not made again.
    pub(super) fn save(&mut self, carried: &Carried, around: &Around) -> Reaction {
        self.stage = Stage::Filling;
        if let Some(failure) = around.read_only() {
            return Reaction::refuse(failure);
        }
        if self.many.is_some() {
            return self.save_many(around);
        }
        if self.is_quick() {
            if self.is_blank() {
                return Reaction::tell(around.text("notice-nothing-typed"));
            }
            // Whether a text is the name of a place, the store has to say first.
            if let Some(reaction) = self.look_up() {
                return reaction;
            }
            if !self.settle_all(carried.last.as_ref(), around.reader) {
                return self.stay(around);
            }
        }
        let Some(step) = self.read_step(around.reader) else { return self.stay(around) };
        if let Some(reaction) = self.look_up() {
            return reaction;
        }
        if self.is_quick() && self.show_unseen(around.reader) {
            let notice = Reaction::tell(around.text("notice-known-name"));
            return Reaction { effects: self.follow(around), ..notice };
        }
        if step.is_empty() {
            let unchanged = around.text("notice-unchanged");
            return Reaction { done: Some(Done::CloseUnchanged), ..Reaction::tell(unchanged) };
        }
        (self.stage, self.popup) = (Stage::Saving, Popup::default());
        Reaction::ask(Save { step, purpose: Purpose::Form(self.draft) })
    }

    /// Asks to store what the form of one field says.
    fn save_many(&mut self, around: &Around) -> Reaction {
        if let Some(reaction) = self.look_up() {
            return reaction;
        }
        let Some(bulk) = self.bulk(around.reader) else { return self.stay(around) };
        let Some(many) = &self.many else { return Reaction::default() };
        let (kind, listing) = (many.about.kind, many.about.listing);
        let change = Effect::ask(ChangeMany { bulk, kind, listing });
        Reaction { effects: vec![change], ..Reaction::done(Done::SetAside) }
    }

    /// Has the store say first what names mean that it was not asked about.
    fn look_up(&mut self) -> Option<Reaction> {
        let question = self.next_question()?;
        self.stage = Stage::Asking;
        Some(Reaction::ask(question))
    }

    /// Leaves the form open at the field that says what is wrong: the whole form,
    /// where that lies outside the slots of a quick line. What was typed ahead
    /// waits for the next line.
    fn stay(&mut self, around: &Around) -> Reaction {
        if self.slot_at(self.focus).is_none() {
            self.quick = None;
        }
        Reaction::refuse(around.failure("refused-form"))
    }
}
