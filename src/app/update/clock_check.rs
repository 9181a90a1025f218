//! Asks about a clock that is far off, once something begins to be written.
//!
//! A form is asked about as it opens: dates that are typed into it are read by
//! the clock, and nothing is typed yet that could be lost. Other changes wait
//! for the answer. Who only reads is not asked.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{done, form};
use crate::app::ask::Request;
use crate::app::form::Stage;
use crate::app::windows::ClockIsFarOff;
use crate::app::{Effect, Form, Model};

/// Shows the question where it is due. Changes wait for the answer; all else
/// that is to be done comes back.
pub(super) fn ask(model: &mut Model, effects: Vec<Effect>) -> Vec<Effect> {
    let Some(far_off) = model.world.clock.far_off(model.world.now.millis) else { return effects };
    let (waiting, others): (Vec<_>, Vec<_>) = effects.into_iter().partition(waits);
    model.world.clock.held.extend(waiting);
    let filling = |form: &Form| form.stage == Stage::Filling;
    let due = model.forms.open.as_ref().is_some_and(filling) || !model.world.clock.held.is_empty();
    if due && model.windows.find::<ClockIsFarOff>().is_none() {
        model.windows.open(ClockIsFarOff(far_off));
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

/// Leaves what was begun. What is in a form is kept as a draft.
pub(super) fn go_back(model: &mut Model) -> Vec<Effect> {
    model.world.clock.held.clear();
    model.notice = Some(done(model.text("notice-unchanged")));
    form::close(model)
}
