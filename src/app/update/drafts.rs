//! The window of drafts: going on with one, dropping some, bringing them back.

use super::{close, copy, done, form};
use crate::app::overlay::Drafts;
use crate::app::{Action, Effect, Fault, Form, Model, Notice, Overlay, Request, refusal, texts};
use crate::model::draft::{Draft, DraftId};

/// Opens the window.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    model.overlay = Some(Overlay::Drafts(Drafts::default()));
    vec![Effect::Ask(Request::Drafts)]
}

/// What a key of the window does; none where it is not one of its own.
pub(super) fn press(model: &mut Model, action: Option<Action>) -> Option<Vec<Effect>> {
    let action = action.filter(|_| matches!(model.overlay, Some(Overlay::Drafts(_))))?;
    if !matches!(action, Action::Trash | Action::Mark | Action::Undo) {
        return None;
    }
    if let Some(failure) = refusal(model, action) {
        model.notice = Some(Notice::Failed(failure));
        return Some(vec![]);
    }
    Some(match action {
        Action::Trash => drop(model),
        Action::Undo => take_back(model),
        _ => {
            shown(model).map(Drafts::mark);
            vec![]
        }
    })
}

fn shown(model: &mut Model) -> Option<&mut Drafts> {
    model.overlays_mut().find_map(|overlay| match overlay {
        Overlay::Drafts(list) => Some(list),
        _ => None,
    })
}

/// Enter: goes on with the chosen draft.
pub(super) fn accept(model: &mut Model) -> Vec<Effect> {
    let Some(draft) = shown(model).and_then(|list| list.chosen().cloned()) else { return vec![] };
    if let Some(failure) = refusal(model, Action::NewIncident) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    if form::restore(model, &draft) {
        model.overlay = None;
    } else {
        let failure = texts::failure(model.language, "refused-draft", &[]);
        model.notice = Some(Notice::Failed(failure));
    }
    vec![]
}

/// Del: forgets those that are marked, or the chosen one.
fn drop(model: &mut Model) -> Vec<Effect> {
    let drafts = shown(model).map(Drafts::take).unwrap_or_default();
    if drafts.is_empty() {
        return vec![];
    }
    model.dropped.drop(drafts.clone());
    vec![Effect::Ask(Request::DropDrafts(drafts))]
}

/// z: brings back what was dropped last, and nothing else.
fn take_back(model: &mut Model) -> Vec<Effect> {
    if let Some(drafts) = model.dropped.take_back() {
        return vec![Effect::Ask(Request::RestoreDrafts(drafts))];
    }
    model.notice = Some(done(model.text("notice-drafts-none-dropped")));
    vec![]
}

/// Brings back what was dropped, or drops it again, where that is what an
/// action would undo or redo.
pub(super) fn undo(model: &mut Model, action: Action) -> Option<Vec<Effect>> {
    let request = match action {
        Action::Redo => Request::DropDrafts(model.dropped.redo()?),
        _ => Request::RestoreDrafts(model.dropped.undo()?),
    };
    Some(vec![Effect::Ask(request)])
}

/// Takes in that nothing was dropped, or brought back, after all.
pub(super) fn failed(model: &mut Model, request: &Request) -> Vec<Effect> {
    match request {
        Request::RestoreDrafts(_) => _ = model.dropped.redo(),
        _ => _ = model.dropped.undo(),
    }
    read(model)
}

/// Says how many drafts were dropped or are kept again.
pub(super) fn changed(model: &mut Model, id: &str, number: usize) -> Vec<Effect> {
    let arguments = [("number", number.into())];
    model.notice = Some(done(texts::with(model.language, id, &arguments)));
    read(model)
}

/// Reads the drafts anew where they are shown.
fn read(model: &mut Model) -> Vec<Effect> {
    shown(model).map(|_| Effect::Ask(Request::Drafts)).into_iter().collect()
}

/// Shows the drafts; at the start it only says that there are some.
pub(super) fn came(model: &mut Model, drafts: &[Draft]) -> Vec<Effect> {
    let last = drafts.iter().map(|draft| draft.id.0).max().unwrap_or(0);
    model.next_draft = model.next_draft.max(last.saturating_add(1));
    if let Some(list) = shown(model) {
        list.receive(drafts);
    } else if !drafts.is_empty() && model.notice.is_none() {
        let arguments = [("number", drafts.len().into())];
        model.notice = Some(done(texts::with(model.language, "notice-drafts", &arguments)));
    }
    vec![]
}

/// Keeps in step with what the store is asked to keep, undo and redo.
pub(super) fn follow(model: &mut Model, effects: &[Effect]) {
    for effect in effects {
        if let Effect::Ask(request) = effect {
            model.keeping.ask(request);
        }
        match effect {
            Effect::Ask(Request::Undo) => model.dropped.store_undoes(),
            Effect::Ask(Request::Redo) => model.dropped.store_redoes(),
            _ => {}
        }
    }
}

/// Keeps in step with what the store could not do.
pub(super) fn unfollow(model: &mut Model, request: &Request) {
    match request {
        Request::Save { .. } => model.keeping.leaving = None,
        Request::Undo => model.dropped.store_redoes(),
        Request::Redo => model.dropped.store_undoes(),
        _ => {}
    }
}

/// Says that what was typed in a form that is closed is kept, now that it is.
pub(super) fn kept(model: &mut Model, id: DraftId, millis: u64) {
    if model.keeping.kept(id, millis) {
        model.notice = Some(done(model.text("notice-draft")));
    }
}

/// What could not be kept must not be lost with the form that is closed.
pub(super) fn not_kept(model: &mut Model, draft: &Draft, fault: &Fault) -> Vec<Effect> {
    model.keeping.not_kept(draft);
    let closed = model.form.is_none();
    if closed {
        form::restore(model, draft);
        if let Some(form) = &mut model.form {
            form.kept = None;
        }
    }
    match &mut model.form {
        Some(form) if form.draft == draft.id => (form.dirty, form.unkept) = (true, true),
        _ => model.keeping.hold(draft.clone()),
    }
    model.notice = Some(Notice::Failed(texts::fault(fault, model.language)));
    if model.keeping.leaving.is_some() {
        close::not_kept(model);
    } else if closed {
        close_elsewhere(model);
    }
    vec![]
}

/// Offers another place for what a form holds that was to be closed and cannot
/// be kept; once it is there, the form is closed.
fn close_elsewhere(model: &mut Model) {
    let text = unkept(model);
    if model.keeping.elsewhere.as_ref() == Some(&text) {
        model.form = None;
        model.notice = Some(done(model.text("notice-draft-elsewhere")));
    } else {
        copy::offer(model, text);
    }
}

/// All that was typed and is kept nowhere, as text.
pub(super) fn unkept(model: &Model) -> String {
    let (language, reader) = (model.language, model.reader());
    let held = model.keeping.again().iter().filter_map(|draft| Form::from_draft(draft, reader));
    let open = model.form.clone().filter(|form| form.unkept);
    let texts: Vec<_> = held.chain(open).map(|form| form.to_text(language)).collect();
    texts.join("\n")
}
