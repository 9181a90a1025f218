//! The tour goes on when what it tells is done; it never takes a key from
//! anything else.

#![warn(clippy::wildcard_enum_match_arm)]

use super::done;
use crate::app::ask::{Ended, KeepTour, Purpose, ReadReply, Reply, Save, WriteReply};
use crate::app::browse::Pane;
use crate::app::effect::Effect;
use crate::app::form::Stage;
use crate::app::keymap::TourAction;
use crate::app::message::Message;
use crate::app::model::Model;
use crate::app::reaction::Reaction;
use crate::app::settings::Settings;
use crate::app::tour::{Tour, TourStep, with_keys};
use crate::app::windows::Window;
use crate::model::Kind;

/// Begins the tour, goes on to its next step, done or not, or ends it.
pub(super) fn act(
    tour: &mut Option<Tour>,
    action: TourAction,
    settings: &Settings,
    writable: bool,
) -> Reaction {
    let step = match action {
        TourAction::Begin => Some(TourStep::Incident),
        TourAction::Next => tour.and_then(|tour| tour.step.next()),
        TourAction::End => None,
    };
    *tour = step.map(Tour::at);
    let Settings { language, keymap, .. } = settings;
    let over = || done(with_keys(*language, keymap, "notice-tour-over"));
    let notice = step.is_none().then(over);
    // It is remembered where anything can be.
    let kept = writable.then_some(Effect::ask(KeepTour(step)));
    Reaction { effects: kept.into_iter().collect(), notice, ..Reaction::default() }
}

/// Whether a message that is about to be taken in does what the step tells.
pub(super) fn does(model: &Model, message: &Message) -> bool {
    let Message::Reply(reply) = message else { return false };
    match (model.tour.map(|tour| tour.step), &**reply) {
        (Some(TourStep::Incident), Reply::Write(WriteReply::Save(Save { purpose, .. }, Ok(_)))) => {
            stores_incident(model, *purpose)
        }
        (Some(TourStep::Undo), Reply::Write(WriteReply::Redo(_, Ok(Ended::Done(Some(_)))))) => true,
        (Some(TourStep::Undo), Reply::Read(ReadReply::Drafts(_, Ok(_)))) => {
            matches!(model.windows.top(), Some(Window::Drafts(_)))
        }
        _ => false,
    }
}

/// Whether that is to store the form of a new incident that is open.
fn stores_incident(model: &Model, purpose: Purpose) -> bool {
    model.forms.open.as_ref().is_some_and(|form| {
        let its_own = purpose == Purpose::Form(form.draft) && form.stage == Stage::Saving;
        its_own && form.kind == Kind::Incident && form.record().is_none()
    })
}

/// Whether what is now on the screen is what the step tells.
pub(super) fn shows(model: &Model) -> bool {
    let panes = model.screen.scene().is_none();
    match (model.tour.map(|tour| tour.step), model.windows.top()) {
        (Some(TourStep::Search), Some(Window::Search(search))) => search.answered.is_some(),
        (Some(TourStep::Search), None) if panes => !model.browse.list().filter.is_empty(),
        (Some(TourStep::Links), None) if panes => {
            let links = &model.browse.detail.document.links;
            let links = links.iter().any(|link| link.record().is_some());
            model.browse.focus == Pane::Detail && (model.browse.came_from_a_link() || !links)
        }
        (Some(TourStep::Help), Some(Window::Help(_) | Window::Palette(_))) => true,
        _ => false,
    }
}

/// Whether the step is done, and nothing lies over the lists.
pub(super) fn goes_on(model: &Model) -> bool {
    let free =
        !model.windows.is_open() && model.forms.open.is_none() && model.browse.filtering.is_none();
    free && model.tour.is_some_and(|tour| tour.done)
}

/// Takes in whether the step is done.
pub(super) fn note(tour: &mut Option<Tour>, did: bool) {
    if let Some(tour) = tour {
        tour.done |= did;
    }
}

#[cfg(test)]
mod tests;
