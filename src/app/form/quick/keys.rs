//! What a key does in the quick line. What it does not do in its own way, it
//! does as any form.

use super::{Ahead, QuickSlot};
use crate::app::around::Around;
use crate::app::form::carried::Carried;
use crate::app::form::keys::{page, told, wait};
use crate::app::form::{Form, Stage, Took};
use crate::app::keymap::{Action, FormAction, Key, Name, RecordAction};
use crate::app::reaction::Reaction;

/// Keys and pastes that are kept while a line is being stored.
const AHEAD: usize = 1_000;

impl Form {
    /// Gives the line a key, and what that does there.
    pub(in crate::app::form) fn quick_key(
        &mut self,
        key: Key,
        action: Option<Action>,
        carried: &mut Carried,
        around: &Around,
    ) -> Reaction {
        if self.hold(|| Ahead::Key(key)) {
            let full = self.ahead.len() >= AHEAD;
            return if full { wait(around) } else { Reaction::default() };
        }
        match action {
            // What became of it is seen before it is stored.
            Some(Action::Form(FormAction::Save)) if self.holds_line() => self.take_line(around),
            // Enter takes what the arrows have chosen.
            Some(Action::Form(FormAction::Save)) if self.popup.chosen.is_some() => {
                self.take_slot(false, carried, around)
            }
            Some(action) => self.act(action, carried, around),
            None => self.press_slot(key, carried, around),
        }
    }

    /// Does what an action says in a quick line and not in other forms.
    pub(in crate::app::form) fn quick_act(
        &mut self,
        action: Action,
        carried: &Carried,
        around: &Around,
    ) -> Option<Reaction> {
        let reader = around.reader;
        if action == Action::Record(RecordAction::Repeat) {
            return Some(self.repeat_last(carried, around));
        }
        let Action::Form(action) = action else { return None };
        Some(match action {
            FormAction::NextField => self.take_slot(true, carried, around),
            FormAction::PreviousField => {
                self.pass(carried, around, |form| form.step_slot(false, reader))
            }
            FormAction::FullForm => {
                self.quick = None;
                Reaction::of(self.ask(around))
            }
            FormAction::AddPart => {
                let before = self.focus;
                let reaction = self.go(carried, around, |form| form.add_entry(reader));
                let still = self.focus == before;
                let notice = if still { told("notice-part-empty", around).notice } else { None };
                Reaction { notice, ..reaction }
            }
            FormAction::RemovePart => self.remove_entry(around),
            FormAction::Save
            | FormAction::MoreFields
            | FormAction::UndoTyping
            | FormAction::RedoTyping => return None,
        })
    }

    /// Keeps what is typed while the line before is on its way to the store.
    fn hold(&mut self, typed: impl FnOnce() -> Ahead) -> bool {
        let busy = self.stage != Stage::Filling;
        if busy && self.is_quick() && self.ahead.len() < AHEAD {
            self.ahead.push(typed());
        }
        busy
    }

    /// Whether a paste can be put in now; else it is kept for the next line.
    pub(in crate::app::form) fn takes_paste(&mut self, text: &str) -> bool {
        !self.hold(|| Ahead::Paste(text.to_owned()))
    }

    /// Fills the line as the last incident was, but for who was involved.
    pub(in crate::app::form) fn repeat_last(
        &mut self,
        carried: &Carried,
        around: &Around,
    ) -> Reaction {
        let Some(last) = &carried.last else {
            return Reaction::refuse(around.failure("refused-no-last"));
        };
        self.settle_focus(Some(last), around.reader);
        self.repeat(last, around.reader);
        self.dirty = !self.is_blank();
        Reaction::of(self.follow(around))
    }

    /// Takes what was chosen, or with `top` what is offered first; else gives what
    /// is typed its place. Then it moves on.
    fn take_slot(&mut self, top: bool, carried: &Carried, around: &Around) -> Reaction {
        let reader = around.reader;
        if self.holds_line() {
            return self.take_line(around);
        }
        if top && self.list_namesakes() {
            return Reaction::default();
        }
        match self.take(top, reader) {
            Ok(Took::First) => Reaction::of(self.follow(around)),
            Ok(Took::Offered) => {
                self.follow_by(carried.last.as_ref(), reader);
                self.step_on(reader);
                Reaction::of(self.follow(around))
            }
            Ok(Took::Nothing) => self.go(carried, around, |form| form.step_slot(true, reader)),
            Err(problem) => {
                self.refuse(problem);
                Reaction::default()
            }
        }
    }

    /// Begins to put the parts of the line in When into their slots.
    pub(in crate::app::form) fn take_line(&mut self, around: &Around) -> Reaction {
        self.begin_line();
        self.go_on_with_line(around)
    }

    /// Goes on with that, now that the store has said more.
    pub(in crate::app::form) fn go_on_with_line(&mut self, around: &Around) -> Reaction {
        self.read_line(around.reader);
        while self.knows_asked() {
            self.read_line(around.reader);
        }
        let mut effects = self.follow(around);
        if self.settle_line(around.reader) {
            effects.extend(self.ask(around));
        }
        Reaction::of(effects)
    }

    /// Leaves the slot: what is typed there is given its place first. What is to
    /// repeat the last incident and cannot, is not left.
    fn go(
        &mut self,
        carried: &Carried,
        around: &Around,
        leave: impl FnOnce(&mut Self),
    ) -> Reaction {
        let last = carried.last.as_ref();
        if self.holds_line() {
            return self.take_line(around);
        }
        if self.settle_focus(last, around.reader) {
            self.follow_by(last, around.reader);
            leave(self);
        }
        Reaction::of(if self.dirty { self.follow(around) } else { self.ask(around) })
    }

    /// Goes back, where another slot may be corrected first: whether a text is one
    /// name or several stays open, and is asked again before anything is stored.
    fn pass(
        &mut self,
        carried: &Carried,
        around: &Around,
        leave: impl FnOnce(&mut Self),
    ) -> Reaction {
        let open = !self.holds_line() && self.keeps_place(self.focus, around.reader);
        if open && self.field().is_some_and(|field| field.several().is_some()) {
            leave(self);
            return Reaction::of(self.ask(around));
        }
        self.go(carried, around, leave)
    }

    /// Goes to the entry after, or before. Of those of one slot, what is wrong with
    /// one is said there, and stops nobody who looks at the next.
    fn walk(&mut self, forward: bool, carried: &Carried, around: &Around) -> Reaction {
        let entries = self.slot_at(self.focus).map_or(0, |slot| self.entries(slot).len());
        let held = self.holds_line() || self.repeats();
        if entries > 1 && !held && !self.settle_focus(carried.last.as_ref(), around.reader) {
            self.step_entry(forward, around.reader);
            return Reaction::of(self.ask(around));
        }
        let leave = |form: &mut Self| form.step_entry(forward, around.reader);
        if forward { self.go(carried, around, leave) } else { self.pass(carried, around, leave) }
    }

    /// Takes the entry in focus out; of a slot's only entry, the text.
    fn remove_entry(&mut self, around: &Around) -> Reaction {
        let Some(slot) = self.slot_at(self.focus) else { return Reaction::default() };
        if slot == QuickSlot::By {
            self.say_by();
        }
        if self.entries(slot).len() > 1 && self.remove() {
            self.go_to_slot(slot, around.reader);
        } else if let Some(field) = self.field_mut() {
            field.write("");
            self.changed();
            self.forget_role();
        }
        Reaction::of(self.follow(around))
    }

    fn press_slot(&mut self, key: Key, carried: &Carried, around: &Around) -> Reaction {
        match key {
            Key::Named(Name::Up) if self.choose(false) => Reaction::default(),
            Key::Named(Name::Down) if self.choose(true) => Reaction::default(),
            Key::Named(turned @ (Name::PageUp | Name::PageDown))
                if self.turn_page(turned == Name::PageDown, page(around.size)) =>
            {
                Reaction::default()
            }
            Key::Named(Name::Up | Name::PageUp) => self.walk(false, carried, around),
            Key::Named(Name::Down | Name::PageDown) => self.walk(true, carried, around),
            key => {
                if self.slot_at(self.focus) == Some(QuickSlot::By) {
                    self.say_by();
                }
                self.stay_after_line();
                let reaction = self.press(key, around);
                self.forget_role();
                reaction
            }
        }
    }
}
