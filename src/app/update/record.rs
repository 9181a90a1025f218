//! What is done to records outside forms.

use super::done;
use crate::app::view::{Editing, Errand};
use crate::app::{Action, Effect, Failure, Model, Notice, Request, Saved, View, texts};
use crate::model::change::{Change, Step};
use crate::model::find::Editable;
use crate::model::listing::Anchor;
use crate::model::whole::Named;
use crate::model::{Kind, RecordId};

/// Opens a quick line; to repeat, it is filled as the last incident was.
pub(super) fn new_incident(model: &mut Model, action: Action) -> Vec<Effect> {
    super::quick::open(model);
    if action == Action::Repeat { super::quick::repeat(model) } else { vec![] }
}

pub(super) fn new_record(model: &mut Model) -> Vec<Effect> {
    let (kind, party) = match model.view {
        View::Cases => (Kind::Case, None),
        View::Timeline => (Kind::Incident, None),
        View::People => (Kind::Party, Some("person")),
        View::Organisations => (Kind::Party, Some("organisation")),
        View::Sources => (Kind::Source, None),
    };
    super::form::open(model, kind, party);
    vec![]
}

/// Reads the record for its form; `citation` adds a source to it at once.
pub(super) fn edit(model: &mut Model, citation: bool) -> Vec<Effect> {
    let Some(record) = model.current() else { return vec![] };
    model.editing = Some(Editing { id: record.id, citation });
    vec![Effect::Ask(Request::Editable(record.id))]
}

/// Opens the form, unless the person has gone elsewhere meanwhile.
pub(super) fn editable(
    model: &mut Model,
    id: RecordId,
    editable: Option<Box<Editable>>,
) -> Vec<Effect> {
    let Some(editing) = model.editing.take_if(|editing| editing.id == id) else { return vec![] };
    if model.form.is_some() || model.overlay.is_some() {
        return vec![];
    }
    match editable {
        Some(editable) => {
            super::form::edit(model, &editable);
            if editing.citation {
                super::form::add_citation(model);
            }
        }
        None => model.notice = Some(Notice::Failed(failure(&model.text("record-gone")))),
    }
    vec![]
}

fn failure(what: &str) -> Failure {
    Failure { what: what.to_owned(), advice: None }
}

/// Trashes or restores the record, or all that are marked.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if model.has_marks() {
        return super::bulk::act(model, action);
    }
    let Some(record) = model.current() else { return vec![] };
    match action {
        Action::Trash => change(model, Errand::Trash, Change::Trash(record.id)),
        _ => change(model, Errand::Restore, Change::Restore(record.id)),
    }
}

fn change(model: &mut Model, errand: Errand, change: Change) -> Vec<Effect> {
    model.errand = Some(errand);
    vec![Effect::Ask(Request::Save { step: Step { changes: vec![change] }, draft: None })]
}

/// Says what was stored, and reads anew what may have changed.
pub(super) fn saved(model: &mut Model, saved: &Saved) {
    let language = model.language;
    model.saved_at = Some(saved.millis);
    if let Some(errand) = model.errand.take() {
        match errand {
            Errand::Trash | Errand::TrashSaved => {
                model.notice = Some(done(texts::trashed(&saved.records, language)));
            }
            Errand::Restore => {
                model.notice = Some(done(texts::restored(&saved.records, language)));
            }
            Errand::Keep | Errand::Replace | Errand::Rename => {
                super::saved::kept(model, errand, saved);
            }
        }
        if model.detail.pinned.is_some() && errand == Errand::Trash {
            super::navigate::retreat(model);
        }
    } else if model.notice.is_none() {
        model.notice = Some(done(texts::saved(&saved.records, language)));
    }
    refresh(model);
}

/// Shows the record that a form has stored, where its list is on screen.
pub(super) fn show_new(model: &mut Model, saved: &Saved) {
    let at_home = |record: &&Named| View::home(record.kind, &record.reference) == Some(model.view);
    let Some(record) = saved.records.iter().find(at_home) else { return };
    let known = model.list().rows.iter().position(|row| row.id == record.id);
    if known.is_none() && !model.in_trash() {
        model.list_mut().go(Anchor::Record(record.id));
    }
}

/// Asks to undo the last step, or to redo what was undone.
/// What was dropped of the drafts is no step of the store, and comes in its turn.
pub(super) fn undo(model: &mut Model, action: Action) -> Vec<Effect> {
    if let Some(effects) = super::drafts::undo(model, action) {
        return effects;
    }
    let request = if action == Action::Redo { Request::Redo } else { Request::Undo };
    vec![Effect::Ask(request)]
}

/// Says what was undone or redone.
pub(super) fn undone(model: &mut Model, saved: Option<Saved>, redo: bool) -> Vec<Effect> {
    let language = model.language;
    model.storing = None;
    let text = match (&saved, redo) {
        (Some(saved), false) => texts::undone(saved, language),
        (Some(saved), true) => texts::redone(saved, language),
        (None, false) => model.text("notice-nothing-to-undo").into_owned(),
        (None, true) => model.text("notice-nothing-to-redo").into_owned(),
    };
    model.notice = Some(done(text));
    if let Some(saved) = saved {
        model.saved_at = Some(saved.millis);
        refresh(model);
    }
    vec![]
}

/// Has every list and the record read anew when next on screen.
pub(super) fn refresh(model: &mut Model) {
    for view in View::ALL {
        model.lists.get_mut(view).refresh();
    }
    model.related.refresh();
    model.detail.refresh();
    model.saved.refresh();
}
