//! Asks about a clock that is far off, once something begins to be written.
//!
//! A form is asked about as it opens: dates that are typed into it are read by
//! the clock, and nothing is typed yet that could be lost. Other changes wait
//! for the answer. Who only reads is not asked.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{done, form, overlay};
use crate::app::ask::Request;
use crate::app::form::Stage;
use crate::app::{Action, Effect, Form, Key, Model, Overlay};

/// Shows the question where it is due. Changes wait for the answer; all else
/// that is to be done comes back.
pub(super) fn ask(model: &mut Model, effects: Vec<Effect>) -> Vec<Effect> {
    let Some(far_off) = model.clock.far_off(model.now.millis) else { return effects };
    let (waiting, others): (Vec<_>, Vec<_>) = effects.into_iter().partition(waits);
    model.clock.held.extend(waiting);
    let filling = |form: &Form| form.stage == Stage::Filling;
    let due = model.form.as_ref().is_some_and(filling) || !model.clock.held.is_empty();
    let asked = model.overlays_mut().any(|window| matches!(window, Overlay::FarOff(_)));
    if due && !asked {
        overlay::cover(model, Overlay::FarOff(far_off));
    }
    others
}

/// Whether it is a step of the history that no form has asked for. What a form
/// has on its way is not held back: if the program ended now, it would be in no
/// draft.
fn waits(effect: &Effect) -> bool {
    let Effect::Ask(Request::Write(write)) = effect else { return false };
    write.question().waited().is_some()
}

/// Whether the question is on top.
pub(super) fn is_open(model: &Model) -> bool {
    matches!(model.overlay, Some(Overlay::FarOff(_)))
}

/// What a key does in the question: it answers, or does nothing. Letters may
/// have been meant for the form below.
pub(super) fn press(model: &mut Model, key: Key, action: Option<Action>) -> Option<Vec<Effect>> {
    if !is_open(model) {
        return None;
    }
    let letter = matches!(key, Key::Char(_));
    Some(if action == Some(Action::Accept) && !letter {
        go_on(model)
    } else if action == Some(Action::Close) && !letter {
        go_back(model)
    } else {
        vec![]
    })
}

/// Goes on with what was begun, and does not ask again.
fn go_on(model: &mut Model) -> Vec<Effect> {
    model.overlay = model.covered.pop();
    model.clock.answer()
}

/// Leaves what was begun. What is in a form is kept as a draft.
pub(super) fn go_back(model: &mut Model) -> Vec<Effect> {
    model.overlay = model.covered.pop();
    model.clock.held.clear();
    model.notice = Some(done(model.text("notice-unchanged")));
    form::close(model)
}
