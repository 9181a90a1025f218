//! The window of drafts: going on with one, dropping some, bringing them back.

use super::receive::{tell, told};
use super::{close, copy, done, form};
use crate::app::ask::{Answer, DropDrafts, KeepDraft, ReadDrafts, RestoreDrafts};
use crate::app::windows::Drafts;
use crate::app::{Action, Effect, Form, Model, Notice, RecordAction, refusal};
use crate::model::draft::Draft;
use crate::words;
use crate::words::Fault;

/// Goes on with a draft.
pub(super) fn go_on(model: &mut Model, draft: &Draft) {
    if let Some(failure) = refusal(model, Action::Record(RecordAction::NewIncident)) {
        model.notice = Some(Notice::Failed(failure));
        return;
    }
    let reader = model.reader();
    if model.forms.restore(draft, reader) {
        model.windows.clear();
    } else {
        let failure = words::failure(model.settings.language, "refused-draft", &[]);
        model.notice = Some(Notice::Failed(failure));
    }
}

/// Forgets drafts.
pub(super) fn drop(model: &mut Model, drafts: Vec<Draft>) -> Vec<Effect> {
    if drafts.is_empty() {
        return vec![];
    }
    model.keeping.dropped.drop(drafts.clone());
    vec![Effect::ask(DropDrafts(drafts))]
}

/// Brings back what was dropped last, and nothing else.
pub(super) fn take_back(model: &mut Model) -> Vec<Effect> {
    if let Some(drafts) = model.keeping.dropped.take_back() {
        return vec![Effect::ask(RestoreDrafts(drafts))];
    }
    model.notice = Some(done(model.text("notice-drafts-none-dropped")));
    vec![]
}

/// Brings back what was dropped, or drops it again, where that is what an
/// action would undo or redo.
pub(super) fn undo(model: &mut Model, action: Action) -> Option<Vec<Effect>> {
    Some(vec![match action {
        Action::Redo => Effect::ask(DropDrafts(model.keeping.dropped.redo()?)),
        _ => Effect::ask(RestoreDrafts(model.keeping.dropped.undo()?)),
    }])
}

/// Says how many drafts were dropped, or why none were.
pub(super) fn dropped(
    model: &mut Model,
    drafts: &[Draft],
    answer: Answer<DropDrafts>,
) -> Vec<Effect> {
    match told(model, answer) {
        Some(()) => tell_number(model, "notice-drafts-dropped", drafts.len()),
        None => model.keeping.dropped.not_dropped(drafts),
    }
    read(model)
}

/// Says how many drafts are kept again, or why none are.
pub(super) fn restored(
    model: &mut Model,
    drafts: &[Draft],
    answer: Answer<RestoreDrafts>,
) -> Vec<Effect> {
    match told(model, answer) {
        Some(()) => tell_number(model, "notice-drafts-back", drafts.len()),
        None => model.keeping.dropped.not_restored(drafts),
    }
    read(model)
}

fn tell_number(model: &mut Model, id: &str, number: usize) {
    let arguments = [("number", number.into())];
    model.notice = Some(done(words::with(model.settings.language, id, &arguments)));
}

/// Reads the drafts anew where they are shown.
fn read(model: &mut Model) -> Vec<Effect> {
    let asked = ReadDrafts { at_start: false };
    let shown = model.windows.find::<Drafts>();
    shown.map(|_| Effect::ask(asked)).into_iter().collect()
}

/// Shows the drafts; at the start it only says that there are some.
pub(super) fn came(
    model: &mut Model,
    asked: ReadDrafts,
    answer: Answer<ReadDrafts>,
) -> Vec<Effect> {
    let Some(drafts) = told(model, answer) else { return vec![] };
    for draft in &drafts {
        model.forms.pass_over(draft.id);
    }
    if let Some(list) = model.windows.find::<Drafts>() {
        list.receive(&drafts);
    } else if asked.at_start && !drafts.is_empty() && model.notice.is_none() {
        tell_number(model, "notice-drafts", drafts.len());
    }
    vec![]
}

/// A draft is on disk, or not; of one that was changed since, that is no news.
/// Says that what was typed in a form that is closed is kept, now that it is.
pub(super) fn kept(model: &mut Model, draft: &Draft, answer: Answer<KeepDraft>) -> Vec<Effect> {
    if !model.keeping.is_last(draft) {
        if told(model, answer).is_some() {
            model.forms.draft_kept(draft, false);
        }
        return vec![];
    }
    if let Err(fault) = answer {
        model.forms.hand_back(draft);
        return not_kept(model, draft, &fault);
    }
    if model.keeping.kept(draft.id) {
        model.notice = Some(done(model.text("notice-draft")));
    }
    model.forms.draft_kept(draft, true);
    form::change(model, |forms, around| forms.hand_on(draft, around))
}

/// What could not be kept must not be lost with the form that is closed.
fn not_kept(model: &mut Model, draft: &Draft, fault: &Fault) -> Vec<Effect> {
    model.keeping.not_kept(draft);
    let closed = model.forms.open.is_none();
    if closed {
        let reader = model.reader();
        model.forms.restore(draft, reader);
        if let Some(form) = &mut model.forms.open {
            form.kept = None;
        }
    }
    match &mut model.forms.open {
        Some(form) if form.draft == draft.id => (form.dirty, form.unkept) = (true, true),
        _ => model.keeping.hold(draft.clone()),
    }
    tell(model, fault);
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
        model.forms.open = None;
        model.notice = Some(done(model.text("notice-draft-elsewhere")));
    } else {
        copy::offer(model, text);
    }
}

/// All that was typed and is kept nowhere, as text.
pub(super) fn unkept(model: &Model) -> String {
    let (language, reader) = (model.settings.language, model.reader());
    let held = model.keeping.again().iter().filter_map(|draft| Form::from_draft(draft, reader));
    let open = model.forms.open.clone().filter(|form| form.unkept);
    let texts: Vec<_> = held.chain(open).map(|form| form.to_text(language)).collect();
    texts.join("\n")
}
