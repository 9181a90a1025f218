//! Transitions of the form: keys, pastes, answers of the store.

pub(super) mod keys;
mod long_text;
mod outside;
mod paste;
#[cfg(test)]
mod tests;

use crate::words;
use std::time::Duration;

use super::quick;
use super::receive::tell;
use crate::app::ask::{Answer, Complete, DropDraft, KeepDraft, Purpose, Save, Saved};
use crate::app::form::Stage;
use crate::app::{Action, Effect, Form, Model, Notice, texts};
use crate::model::Kind;
use crate::model::draft::{Draft, DraftId};
use crate::model::find::Editable;
use crate::model::part::Part;
use crate::model::records::party::PartyForm;
use crate::model::whole::Whole;

pub(crate) use keys::key;
use outside::kept;
pub(crate) use outside::{edited, hold, not_kept};
pub(crate) use paste::paste;

/// How long keys must pause before what is typed is kept as a draft.
const PAUSE: Duration = Duration::from_millis(400);

/// Opens a form for a new record; `party` is the form of a new party.
pub(crate) fn open(model: &mut Model, kind: Kind, party: Option<&PartyForm>) {
    let reader = model.reader();
    let mut form = Form::new(kind, next_draft(model), reader);
    if let Some(party) = party {
        form.preset("form", party.as_str(), reader);
    }
    model.form = Some(form);
}

/// Opens a form to edit a record.
pub(crate) fn edit(model: &mut Model, editable: &Editable) {
    model.form = Some(Form::edit(editable, next_draft(model), model.reader()));
}

/// Opens the form that was kept as a draft; says whether it could be read.
pub(crate) fn restore(model: &mut Model, draft: &Draft) -> bool {
    let form = Form::from_draft(draft, model.reader());
    let read = form.is_some();
    model.form = form.or(model.form.take());
    read
}

/// Adds a source to the record in the form, and goes there.
pub(crate) fn add_citation(model: &mut Model) {
    let reader = model.reader();
    if let Some(form) = model.form.as_mut().filter(|f| f.kind.parts().contains(&Part::Source)) {
        form.add(Part::Source, reader);
    }
}

pub(super) fn next_draft(model: &mut Model) -> DraftId {
    let id = DraftId(model.next_draft);
    model.next_draft = model.next_draft.saturating_add(1);
    id
}

/// Keeps the form as a draft, if something changed since it was last kept.
pub(crate) fn reminder(model: &mut Model) -> Vec<Effect> {
    let (millis, language) = (model.now.millis, model.language);
    let mut drafts = model.keeping.again().to_vec();
    if let Some(form) = model.form.as_mut().filter(|form| form.is_kept()) {
        form.dirty = false;
        drafts.push(form.to_draft(millis, language));
    }
    drafts.into_iter().map(|draft| Effect::ask(KeepDraft(draft))).collect()
}

/// Takes in what a text may mean. A question that a newer one interrupted has
/// not failed.
pub(crate) fn candidates(
    model: &mut Model,
    asked: &Complete,
    answer: Answer<Complete>,
) -> Vec<Effect> {
    let Some(form) = model.form.as_mut().filter(|form| form.draft == asked.form) else {
        return vec![];
    };
    match answer {
        Ok(candidates) => _ = form.answer(asked, candidates, model.language),
        Err(fault) => {
            if form.give_up(asked) {
                form.stage = Stage::Filling;
                tell(model, &fault);
            }
            return vec![];
        }
    }
    match form.stage {
        // A newer question is on its way: to ask anew would make its
        // answer an old one too.
        _ if form.is_waiting() => vec![],
        Stage::Asking => save(model),
        Stage::Filling | Stage::Saving => ask(model),
    }
}

/// Takes in that a draft is on disk.
pub(crate) fn draft_kept(model: &mut Model, draft: &Draft) {
    if let Some(form) = model.form.as_mut().filter(|form| form.draft == draft.id) {
        form.kept = form.kept.max(Some(draft.millis));
    }
}

/// Takes in that a draft is on disk as it was handed over last.
pub(crate) fn all_kept(model: &mut Model, draft: &Draft) -> Vec<Effect> {
    if let Some(form) = model.form.as_mut().filter(|form| form.draft == draft.id) {
        form.unkept = false;
    }
    kept(model, draft)
}

/// The form of a draft that is being stored, if it is open.
fn storing(model: &mut Model, draft: DraftId) -> Option<&mut Form> {
    let is_it = |form: &&mut Form| form.draft == draft && form.stage == Stage::Saving;
    model.form.as_mut().filter(is_it)
}

/// Closes the form only now that its record is on disk.
pub(crate) fn saved(model: &mut Model, draft: DraftId, saved: &Saved) -> Vec<Effect> {
    let language = model.language;
    let Some(form) = storing(model, draft) else { return vec![] };
    let record = form.main_of(&saved.records);
    let text = match record {
        Some(named) => texts::saved_form(named, saved, language),
        None => model.text("notice-stored").into_owned(),
    };
    model.notice = Some(Notice::Done(text));
    quick::saved(model, &saved.records)
}

/// Gives the form back to the person, with all that was typed.
pub(crate) fn not_saved(model: &mut Model, draft: DraftId) -> Vec<Effect> {
    let Some(form) = storing(model, draft) else { return vec![] };
    form.stage = Stage::Filling;
    // What was not kept while it was being saved is kept now.
    vec![Effect::Remind(PAUSE)]
}

/// Asks to store the form, or leaves it open at the field that is wrong. What
/// names mean is looked up first: a place that exists is not made again.
pub(super) fn save(model: &mut Model) -> Vec<Effect> {
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    form.stage = Stage::Filling;
    if model.session.read_only.is_some() {
        let refused = crate::app::refusal(model, Action::NewIncident);
        model.notice = refused.map(Notice::Failed);
        return vec![];
    }
    if form.many.is_some() {
        return super::bulk::submit(model);
    }
    if form.is_quick() {
        if form.is_blank() {
            model.notice = Some(Notice::Done(model.text("notice-nothing-typed").into_owned()));
            return vec![];
        }
        // Whether a text is the name of a place, the store has to say first.
        if let Some(question) = form.next_question() {
            form.stage = Stage::Asking;
            return vec![Effect::ask(question)];
        }
        if !form.settle_all(model.last.as_ref(), reader) {
            return refused(model);
        }
    }
    let Some(step) = form.step(reader) else { return refused(model) };
    if let Some(question) = form.next_question() {
        form.stage = Stage::Asking;
        return vec![Effect::ask(question)];
    }
    if step.is_empty() {
        return close_unchanged(model);
    }
    form.stage = Stage::Saving;
    form.popup = crate::app::Popup::default();
    vec![Effect::ask(Save { step, purpose: Purpose::Form(form.draft) })]
}

/// Leaves the form open at the field that says what is wrong.
pub(super) fn refused(model: &mut Model) -> Vec<Effect> {
    if let Some(form) = &mut model.form {
        quick::refused(form);
    }
    model.notice = Some(Notice::Failed(words::failure(model.language, "refused-form", &[])));
    vec![]
}

fn close_unchanged(model: &mut Model) -> Vec<Effect> {
    let form = model.form.take();
    model.notice = Some(Notice::Done(model.text("notice-unchanged").into_owned()));
    let kept = form.filter(|form| form.kept.is_some());
    kept.map(|form| Effect::ask(DropDraft(form.draft))).into_iter().collect()
}

/// Closes the form; what was typed is kept as a draft.
pub(super) fn close(model: &mut Model) -> Vec<Effect> {
    let millis = model.now.millis;
    let Some(mut form) = model.form.take() else { return vec![] };
    if form.many.is_some() {
        return vec![];
    }
    let ahead = std::mem::take(&mut form.ahead);
    let mut effects = Vec::new();
    if !form.is_blank() {
        let draft = form.to_draft(millis, model.language);
        model.keeping.close(draft.id);
        effects.push(Effect::ask(KeepDraft(draft)));
    } else if form.kept.is_some() {
        effects.push(Effect::ask(DropDraft(form.draft)));
    }
    effects.extend(quick::spill(model, ahead));
    effects
}

/// Does what an action says in the form, unless that is on its way to the store.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(form) = model.form.as_mut().filter(|form| form.stage != Stage::Saving) else {
        return vec![];
    };
    form.stage = Stage::Filling;
    let quick = form.is_quick();
    if quick { quick::act(model, action) } else { keys::act(model, action) }
}

/// Fills the form as another incident is.
pub(super) fn fill_as(model: &mut Model, whole: &Whole) -> Vec<Effect> {
    let reader = model.reader();
    if let Some(form) = &mut model.form {
        form.fill_as(whole, reader);
    }
    follow(model)
}

/// What follows a change: a draft soon, and a question to the store.
pub(super) fn follow(model: &mut Model) -> Vec<Effect> {
    let effects = vec![Effect::Remind(PAUSE)];
    effects.into_iter().chain(ask(model)).collect()
}

pub(super) fn ask(model: &mut Model) -> Vec<Effect> {
    let form = model.form.as_mut();
    let question = form.and_then(|form| {
        form.language = model.language;
        form.next_question()
    });
    question.map(Effect::ask).into_iter().collect()
}
