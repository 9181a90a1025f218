//! What the store answers to a form.

use super::forms::PAUSE;
use super::{Form, Forms, LastIncident, Stage};
use crate::app::around::Around;
use crate::app::ask::{Complete, Saved};
use crate::app::effect::Effect;
use crate::app::reaction::Reaction;
use crate::app::texts;
use crate::model::called::Named;
use crate::model::draft::{Draft, DraftId};
use crate::model::find::Candidate;
use crate::model::{Kind, RecordId};

impl Forms {
    /// Takes in what a text may mean.
    pub(in crate::app) fn candidates(
        &mut self,
        asked: &Complete,
        found: Vec<Candidate>,
        around: &Around,
    ) -> Reaction {
        let Some(form) = self.open.as_mut().filter(|form| form.draft == asked.form) else {
            return Reaction::default();
        };
        form.answer(asked, found, around.reader.language);
        match form.stage {
            // A newer question is on its way: to ask anew would make its
            // answer an old one too.
            _ if form.is_waiting() => Reaction::default(),
            _ if form.is_reading_line() => form.go_on_with_line(around),
            Stage::Asking => form.save(&self.carried, around),
            Stage::Filling | Stage::Saving => Reaction::of(form.ask(around)),
        }
    }

    /// Gives up a question that could not be answered; says whether it was the
    /// last. One that a newer question interrupted has not failed.
    pub(in crate::app) fn give_up(&mut self, asked: &Complete) -> bool {
        let form = self.open.as_mut().filter(|form| form.draft == asked.form);
        form.is_some_and(|form| {
            let last = form.give_up(asked);
            if last {
                form.stage = Stage::Filling;
            }
            last
        })
    }

    /// Takes in that a draft is on disk; `last` if as it was handed over last.
    pub(in crate::app) fn draft_kept(&mut self, draft: &Draft, last: bool) {
        if let Some(form) = self.open.as_mut().filter(|form| form.draft == draft.id) {
            form.kept = form.kept.max(Some(draft.millis));
            form.unkept &= !last;
        }
    }

    /// The form of a draft that is being stored, if it is open.
    fn storing(&mut self, draft: DraftId) -> Option<&mut Form> {
        let is_it = |form: &&mut Form| form.draft == draft && form.stage == Stage::Saving;
        self.open.as_mut().filter(is_it)
    }

    /// Closes the form only now that its record is on disk; a quick line makes
    /// room for the next.
    pub(in crate::app) fn saved(
        &mut self,
        draft: DraftId,
        saved: &Saved,
        around: &Around,
    ) -> Reaction {
        let language = around.reader.language;
        let Some(form) = self.storing(draft) else { return Reaction::default() };
        let text = match form.main_of(&saved.records) {
            Some(named) => texts::saved_form(named, saved, language),
            None => around.text("notice-stored"),
        };
        let next = self.go_on(&saved.records, around);
        Reaction { effects: next, ..Reaction::tell(text) }
    }

    fn go_on(&mut self, records: &[Named], around: &Around) -> Vec<Effect> {
        let Some(form) = self.open.take() else { return vec![] };
        if form.kind == Kind::Incident && form.record().is_none() {
            self.carried.enter(LastIncident::of(&form, records, around.reader));
        }
        let next = form.is_quick() || !form.ahead.is_empty();
        if next { self.next_line(form.ahead, around) } else { vec![] }
    }

    /// Gives the form back to the person, with all that was typed.
    pub(in crate::app) fn not_saved(&mut self, draft: DraftId) -> Reaction {
        let Some(form) = self.storing(draft) else { return Reaction::default() };
        form.stage = Stage::Filling;
        // What was not kept while it was being saved is kept now.
        Reaction::of(vec![Effect::Remind(PAUSE)])
    }

    /// The draft that is to be kept, if something changed since one was.
    pub(in crate::app) fn reminder(&mut self, around: &Around) -> Option<Draft> {
        let form = self.open.as_mut().filter(|form| form.is_kept())?;
        form.dirty = false;
        Some(form.to_draft(around.millis, around.reader.language))
    }

    /// Takes in what came of a step that was undone or redone.
    pub(in crate::app) fn stepped(&mut self, saved: &Saved) {
        self.carried.stepped(saved);
    }

    /// Takes in that records went to the trash, or came back.
    pub(in crate::app) fn went(&mut self, records: &[RecordId], gone: bool) {
        self.carried.went(records, gone);
    }

    /// Takes over nothing of what was entered so far: much went to the trash.
    pub(in crate::app) fn forget_entered(&mut self) {
        self.carried.forget();
    }
}
