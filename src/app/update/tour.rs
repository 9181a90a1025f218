//! The tour goes on when what it tells is done; it never takes a key from
//! anything else.

use super::done;
use crate::app::ask::{Ended, KeepTour, Purpose, ReadReply, Reply, Save, WriteReply};
use crate::app::form::Stage;
use crate::app::tour::{Tour, TourStep, with_keys};
use crate::app::{Effect, Message, Model, Pane, TourAction, Window};
use crate::model::Kind;

/// Begins the tour, goes on to its next step, done or not, or ends it.
pub(super) fn act(model: &mut Model, action: TourAction) -> Vec<Effect> {
    match action {
        TourAction::Next => next(model),
        TourAction::End => end(model),
        TourAction::Begin => show(model, TourStep::Incident),
    }
}

fn next(model: &mut Model) -> Vec<Effect> {
    match model.tour.map(|tour| tour.step.next()) {
        Some(Some(step)) => show(model, step),
        Some(None) => end(model),
        None => vec![],
    }
}

/// Ends the tour for good.
pub(super) fn end(model: &mut Model) -> Vec<Effect> {
    model.tour = None;
    model.notice =
        Some(done(with_keys(model.settings.language, &model.settings.keymap, "notice-tour-over")));
    keep(model, None)
}

fn show(model: &mut Model, step: TourStep) -> Vec<Effect> {
    model.tour = Some(Tour::at(step));
    keep(model, Some(step))
}

/// Has the step remembered, where anything can be.
fn keep(model: &Model, step: Option<TourStep>) -> Vec<Effect> {
    let writable = model.session.read_only.is_none();
    writable.then_some(Effect::ask(KeepTour(step))).into_iter().collect()
}

/// Notices what is done by a message that is about to be taken in.
pub(super) fn before(model: &mut Model, message: &Message) {
    let Some(tour) = &model.tour else { return };
    let Message::Reply(reply) = message else { return };
    let did = match (tour.step, &**reply) {
        (TourStep::Incident, Reply::Write(WriteReply::Save(Save { purpose, .. }, Ok(_)))) => {
            stores_incident(model, *purpose)
        }
        (TourStep::Undo, Reply::Write(WriteReply::Redo(_, Ok(Ended::Done(Some(_)))))) => true,
        (TourStep::Undo, Reply::Read(ReadReply::Drafts(_, Ok(_)))) => {
            matches!(model.windows.top(), Some(Window::Drafts(_)))
        }
        _ => false,
    };
    note(model, did);
}

/// Whether that is to store the form of a new incident that is open.
fn stores_incident(model: &Model, purpose: Purpose) -> bool {
    model.forms.open.as_ref().is_some_and(|form| {
        let its_own = purpose == Purpose::Form(form.draft) && form.stage == Stage::Saving;
        its_own && form.kind == Kind::Incident && form.record().is_none()
    })
}

/// Notices what is done by what is now on the screen, and goes on once nothing
/// lies over the lists.
pub(super) fn after(model: &mut Model) -> Vec<Effect> {
    let Some(tour) = &model.tour else { return vec![] };
    let did = match (tour.step, model.windows.top()) {
        (TourStep::Search, Some(Window::Search(search))) => search.answered.is_some(),
        (TourStep::Search, None) => !model.browse.list().filter.is_empty(),
        (TourStep::Links, None) => {
            let links = !model.browse.detail.document.links.is_empty();
            model.browse.focus == Pane::Detail && (model.browse.came_from_a_link() || !links)
        }
        (TourStep::Help, Some(Window::Help(_) | Window::Palette(_))) => true,
        _ => false,
    };
    note(model, did);
    let free =
        !model.windows.is_open() && model.forms.open.is_none() && model.browse.filtering.is_none();
    let goes_on = free && model.tour.is_some_and(|tour| tour.done);
    if goes_on { next(model) } else { vec![] }
}

fn note(model: &mut Model, did: bool) {
    if let Some(tour) = &mut model.tour {
        tour.done |= did;
    }
}

#[cfg(test)]
mod tests;
