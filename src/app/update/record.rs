//! What is done to records outside forms.

use super::receive::{tell, told};
use super::{done, form};
use crate::app::ask::{Answer, Ended, Purpose, ReadEditable, ReadWhole, Redo, Save, Saved, Undo};
use crate::app::{Action, Effect, Model, Notice, RecordAction, View, texts};
use crate::model::called::Named;
use crate::model::change::{Change, Step};
use crate::model::listing::{Anchor, Listing};
use crate::model::records::party::PartyForm;
use crate::words::{Failure, Fault};

/// Does what an action says.
pub(super) fn act(model: &mut Model, action: RecordAction) -> Vec<Effect> {
    let (reader, browse) = (model.reader(), &model.browse);
    match action {
        RecordAction::NewIncident => model.forms.open_quick(reader),
        RecordAction::Repeat => {
            model.forms.open_quick(reader);
            let repeat = Action::Record(action);
            return form::change(model, |forms, around| forms.act(repeat, around));
        }
        RecordAction::NewRecord => {
            let listing = browse.view.listing();
            let organisation = listing == Listing::Organisations;
            let party = organisation.then_some(PartyForm::Organisation);
            model.forms.open(listing.kind(), party.as_ref(), reader);
        }
        RecordAction::Edit | RecordAction::AddCitation => {
            let citation = action == RecordAction::AddCitation;
            let read = browse.current().map(|record| ReadEditable { id: record.id, citation });
            return read.map(Effect::ask).into_iter().collect();
        }
        RecordAction::Trash | RecordAction::Restore if browse.has_marks() => {
            return super::bulk::act(model, action == RecordAction::Trash);
        }
        RecordAction::Trash => {
            let record = browse.current();
            let trash = |record: Named| save(Purpose::Trash, Change::Trash(record.id));
            return record.map_or_else(Vec::new, trash);
        }
        RecordAction::Restore => {
            let record = browse.current();
            let restore = |record: Named| save(Purpose::Restore, Change::Restore(record.id));
            return record.map_or_else(Vec::new, restore);
        }
        RecordAction::Tag => super::bulk::open(model, Some("tags")),
        RecordAction::MoveToCase => super::bulk::open(model, Some("case")),
        RecordAction::SetField => super::bulk::open(model, None),
        RecordAction::Copy | RecordAction::WriteText => {
            return super::copy::act(model, action == RecordAction::WriteText);
        }
    }
    vec![]
}

/// Opens the form, unless the person has gone elsewhere meanwhile.
pub(super) fn editable(
    model: &mut Model,
    asked: ReadEditable,
    answer: Answer<ReadEditable>,
) -> Vec<Effect> {
    let wanted = model.under_way.opens(asked);
    let Some(editable) = told(model, answer) else { return vec![] };
    if !wanted || model.forms.open.is_some() || model.windows.is_open() {
        return vec![];
    }
    match editable {
        Some(editable) => {
            let reader = model.reader();
            model.forms.edit(&editable, asked.citation, reader);
        }
        None => model.notice = Some(Notice::Failed(failure(&model.text("record-gone")))),
    }
    vec![]
}

fn failure(what: &str) -> Failure {
    Failure { what: what.to_owned(), advice: None }
}

/// Asks for one change outside a form.
pub(super) fn save(purpose: Purpose, change: Change) -> Vec<Effect> {
    vec![Effect::ask(Save { step: Step { changes: vec![change] }, purpose })]
}

/// Takes in the record that is shown whole.
pub(super) fn whole(model: &mut Model, asked: ReadWhole, answer: Answer<ReadWhole>) -> Vec<Effect> {
    match answer {
        Ok(whole) => {
            let (wanted, words) =
                (model.browse.wanted(), (model.settings.language, model.world.now.offset));
            model.browse.detail.receive(asked.0, whole, wanted, words);
        }
        Err(fault) => {
            model.browse.detail.failed(asked.0);
            tell(model, &fault);
        }
    }
    vec![]
}

/// Says what was stored, and reads anew what may have changed.
pub(super) fn saved(model: &mut Model, purpose: Purpose, answer: Answer<Save>) -> Vec<Effect> {
    let saved = match answer {
        Ok(saved) => saved,
        Err(fault) => return not_saved(model, purpose, &fault),
    };
    model.keeping.dropped.stepped();
    model.keeping.saved_at = Some(saved.millis);
    let mut effects = vec![];
    match purpose {
        Purpose::Form(draft) => {
            // The form says in its own words what it has saved.
            model.notice = None;
            effects = form::change(model, |forms, around| forms.saved(draft, &saved, around));
            if model.notice.is_none() {
                model.notice = Some(done(texts::saved(&saved.records, model.settings.language)));
            }
        }
        Purpose::Trash | Purpose::TrashKept => {
            model.notice = Some(done(texts::trashed(&saved.records, model.settings.language)));
        }
        Purpose::Restore => {
            model.notice = Some(done(texts::restored(&saved.records, model.settings.language)));
        }
        Purpose::Keep => super::saved::kept(model, "notice-kept", &saved),
        Purpose::Replace => super::saved::kept(model, "notice-replaced", &saved),
        Purpose::Rename => super::saved::kept(model, "notice-renamed", &saved),
    }
    let gone = saved.records.first().map(|record| record.id);
    if purpose == Purpose::Trash && gone.is_some() && model.browse.detail.pinned == gone {
        let layout = model.layout();
        model.browse.retreat(&layout);
    }
    refresh(model);
    if purpose.draft().is_some() {
        show_new(model, &saved);
    }
    effects
}

fn not_saved(model: &mut Model, purpose: Purpose, fault: &Fault) -> Vec<Effect> {
    model.keeping.leaving = None;
    tell(model, fault);
    purpose.draft().map_or_else(Vec::new, |draft| model.forms.not_saved(draft).effects)
}

/// Shows the record that a form has stored, where its list is on screen.
fn show_new(model: &mut Model, saved: &Saved) {
    let at_home =
        |record: &&Named| View::home(record.kind, &record.reference) == Some(model.browse.view);
    let Some(record) = saved.records.iter().find(at_home) else { return };
    let known = model.browse.list().rows.iter().position(|row| row.id == record.id);
    if known.is_none() && !model.browse.in_trash() {
        model.browse.list_mut().go(Anchor::Record(record.id));
    }
}

/// Asks to undo the last step, or to redo what was undone.
/// What was dropped of the drafts is no step of the store, and comes in its turn.
pub(super) fn undo(model: &mut Model, action: Action) -> Vec<Effect> {
    if let Some(effects) = super::drafts::undo(model, action) {
        return effects;
    }
    vec![match action {
        Action::Redo => Effect::ask(Redo),
        _ => Effect::ask(Undo { judgement: false }),
    }]
}

/// Says what was undone, or why nothing was.
pub(super) fn undone(model: &mut Model, asked: Undo, answer: Answer<Undo>) -> Vec<Effect> {
    match inverted(model, answer) {
        Ended::Done(saved) => {
            super::duplicates::undone(model, asked, saved.is_some());
            let text = saved.as_ref().map(|saved| texts::undone(saved, model.settings.language));
            went(model, saved, text, "notice-nothing-to-undo");
        }
        Ended::Stopped => {
            model.keeping.dropped.store_redoes();
            super::duplicates::undone(model, asked, false);
        }
    }
    vec![]
}

/// Says what was redone, or why nothing was.
pub(super) fn redone(model: &mut Model, answer: Answer<Redo>) -> Vec<Effect> {
    match inverted(model, answer) {
        Ended::Done(saved) => {
            let text = saved.as_ref().map(|saved| texts::redone(saved, model.settings.language));
            went(model, saved, text, "notice-nothing-to-redo");
        }
        Ended::Stopped => model.keeping.dropped.store_undoes(),
    }
    vec![]
}

/// What the store undid or redid. That it failed or was stopped is told.
fn inverted(
    model: &mut Model,
    answer: Result<Ended<Option<Saved>>, Fault>,
) -> Ended<Option<Saved>> {
    match told(model, answer) {
        Some(Ended::Done(saved)) => Ended::Done(saved),
        Some(Ended::Stopped) => {
            model.notice = Some(done(model.text("notice-stopped")));
            Ended::Stopped
        }
        None => Ended::Stopped,
    }
}

fn went(model: &mut Model, saved: Option<Saved>, text: Option<String>, nothing: &'static str) {
    let text = text.unwrap_or_else(|| model.text(nothing).into_owned());
    model.notice = Some(done(text));
    if let Some(saved) = saved {
        model.keeping.saved_at = Some(saved.millis);
        refresh(model);
    }
}

/// Has every list and the record read anew when next on screen.
pub(super) fn refresh(model: &mut Model) {
    model.browse.refresh();
    model.saved.refresh();
}
