//! Asks about a clock that is far off, once something begins to be written.
//!
//! A form is asked about as it opens: dates that are typed into it are read by
//! the clock, and nothing is typed yet that could be lost. Other changes wait
//! for the answer. Who only reads is not asked.

#![warn(clippy::wildcard_enum_match_arm)]

use crate::app::ask::Request;
use crate::app::effect::Effect;
use crate::app::form::{Form, Forms, Stage};
use crate::app::windows::{ClockIsFarOff, Windows};
use crate::app::world::World;

/// Shows the question where it is due. Changes wait for the answer; all else
/// that is to be done comes back.
pub(super) fn ask(
    world: &mut World,
    forms: &Forms,
    windows: &mut Windows,
    effects: Vec<Effect>,
) -> Vec<Effect> {
    let World { clock, now, .. } = world;
    let Some(far_off) = clock.far_off(now.millis) else { return effects };
    let (waiting, others): (Vec<_>, Vec<_>) = effects.into_iter().partition(waits);
    clock.held.extend(waiting);
    let filling = |form: &Form| form.stage == Stage::Filling;
    let due = forms.open.as_ref().is_some_and(filling) || !clock.held.is_empty();
    if due && windows.find::<ClockIsFarOff>().is_none() {
        windows.open(ClockIsFarOff(far_off));
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
