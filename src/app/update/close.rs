//! Going back one level, and leaving.

use super::join::with;
use super::{burst, copy, dispatch, done, form, refusal, resuming, showing, unseen, windows};
use crate::app::effect::Effect;
use crate::app::form::Stage;
use crate::app::keeping::{Keeping, Leaving};
use crate::app::keymap::{Action, Key, Name, TourAction};
use crate::app::model::{Model, Parts};
use crate::app::notice::Notice;

/// Leaves for good, or until the passphrase has been given again, once what was
/// typed is on disk. Where it cannot be, that is told first; asked once more it
/// leaves all the same.
pub(super) fn leave(model: &mut Model, action: Action) -> Vec<Effect> {
    let (lock, millis) = (action == Action::Lock, model.world.now.millis);
    let late = model.keeping.leaving.is_some_and(|leaving| leaving.is_late(millis));
    let effects = keep(model);
    let since = model.keeping.leaving.map_or(millis, |leaving| leaving.since);
    model.keeping.leaving = Some(Leaving { lock, since });
    if late || model.keeping.warned {
        go(&mut model.keeping);
    } else {
        model.notice = Some(done(model.text("notice-leaving")));
    }
    effects
}

/// Leaves, if that was asked for and all that was typed is on disk.
pub(super) fn settle(parts: &mut Parts) {
    let saving = parts.forms.open.as_ref().is_some_and(|form| form.stage == Stage::Saving);
    if !saving && !parts.keeping.is_open() {
        go(parts.keeping);
    }
}

fn go(keeping: &mut Keeping) {
    if let Some(leaving) = keeping.leaving.take() {
        (keeping.exit.leaving, keeping.exit.locked) = (true, leaving.lock);
    }
}

/// Stays, since what was typed is kept nowhere, and offers another place for it.
pub(super) fn not_kept(parts: &mut Parts) {
    let Parts { around, forms, windows, keeping, .. } = parts;
    let Some(leaving) = keeping.leaving.take() else { return };
    let text = resuming::unkept(forms, keeping, around);
    if keeping.elsewhere.as_ref() == Some(&text) {
        (keeping.exit.leaving, keeping.exit.locked) = (true, leaving.lock);
        return;
    }
    (keeping.warned, keeping.exit.interrupted) = (true, false);
    copy::offer(windows, text);
}

/// Goes back one level; at the top it leaves if `leaves` says so.
pub(super) fn back(model: &mut Model, leaves: bool) -> Vec<Effect> {
    if showing::back(&mut model.parts()) {
        return vec![];
    }
    if !leaves && model.tour.is_some() {
        return super::act(model, Action::Tour(TourAction::End));
    }
    if !leaves {
        model.notice = Some(told(model, &[], ["notice-quit", "notice-quit-unkept"]));
        return vec![];
    }
    match refusal(model, Action::Quit) {
        Some(failure) => {
            model.notice = Some(Notice::Failed(failure));
            vec![]
        }
        None => leave(model, Action::Quit),
    }
}

/// Ctrl+C: closes what is on top; twice in a row it leaves.
pub(super) fn interrupt(model: &mut Model) -> Vec<Effect> {
    if model.keeping.exit.interrupted {
        return leave(model, Action::Quit);
    }
    model.keeping.exit.interrupted = true;
    model.notice = None;
    if unseen::is(model) {
        return vec![];
    }
    let mut effects = burst::flush(model);
    effects.extend(if model.windows.is_open() {
        with(model, windows::close_top)
    } else if model.forms.open.is_some() || model.browse.filtering.is_some() {
        dispatch(model, Key::Named(Name::Esc))
    } else if model.under_way.is_busy() {
        vec![Effect::StopJob]
    } else {
        showing::back(&mut model.parts());
        vec![]
    });
    if model.notice.is_none() {
        let ids = ["notice-interrupt", "notice-interrupt-unkept"];
        model.notice = Some(told(model, &effects, ids));
    }
    effects
}

/// Says how to leave: that everything is stored where that is known, and also
/// not to be on its way by these effects.
fn told(model: &Model, effects: &[Effect], [stored, unkept]: [&'static str; 2]) -> Notice {
    let changes = |effect: &Effect| matches!(effect, Effect::Ask(request) if request.is_change());
    let all = model.keeping.is_all_stored(model.forms.is_unsettled());
    let all = all && !effects.iter().any(changes);
    done(model.text(if all { stored } else { unkept }))
}

/// Keeps what is being typed, and stops what is under way.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    let mut effects = burst::flush(model);
    effects.extend(form::reminder(&mut model.parts()));
    effects.extend(form::keep_ahead(model));
    effects.extend(model.under_way.is_busy().then_some(Effect::StopJob));
    effects
}
