//! Going back one level, and leaving.

use super::{burst, copy, done, drafts, form, refusal, tour, windows};
use crate::app::keeping::Leaving;
use crate::app::{Action, Effect, Key, Model, Name, Notice, Stage};

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
        go(model);
    } else {
        model.notice = Some(done(model.text("notice-leaving")));
    }
    effects
}

/// Leaves, if that was asked for and all that was typed is on disk.
pub(super) fn settle(model: &mut Model) {
    let saving = model.forms.open.as_ref().is_some_and(|form| form.stage == Stage::Saving);
    if !saving && !model.keeping.is_open() {
        go(model);
    }
}

fn go(model: &mut Model) {
    if let Some(leaving) = model.keeping.leaving.take() {
        (model.exit.leaving, model.exit.locked) = (true, leaving.lock);
    }
}

/// Stays, since what was typed is kept nowhere, and offers another place for it.
pub(super) fn not_kept(model: &mut Model) {
    let Some(leaving) = model.keeping.leaving.take() else { return };
    let text = drafts::unkept(model);
    if model.keeping.elsewhere.as_ref() == Some(&text) {
        (model.exit.leaving, model.exit.locked) = (true, leaving.lock);
        return;
    }
    (model.keeping.warned, model.exit.interrupted) = (true, false);
    copy::offer(model, text);
}

/// Goes back one level; at the top it leaves if `leaves` says so.
pub(super) fn back(model: &mut Model, leaves: bool) -> Vec<Effect> {
    let layout = model.layout();
    if model.browse.go_back(&layout) {
        return vec![];
    }
    if !leaves && model.tour.is_some() {
        return tour::end(model);
    }
    if !leaves {
        say(model, &[], ["notice-quit", "notice-quit-unkept"]);
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
    if model.exit.interrupted {
        return leave(model, Action::Quit);
    }
    let mut effects = burst::flush(model);
    model.exit.interrupted = true;
    model.notice = None;
    effects.extend(if model.windows.is_open() {
        windows::close_top(model)
    } else if model.forms.open.is_some() {
        form::key(model, Key::Named(Name::Esc))
    } else if model.browse.filtering.is_some() {
        super::browse::filter_key(model, Key::Named(Name::Esc))
    } else if let Some(stop) = model.under_way.stop() {
        vec![stop]
    } else {
        let layout = model.layout();
        model.browse.go_back(&layout);
        vec![]
    });
    if model.notice.is_none() {
        say(model, &effects, ["notice-interrupt", "notice-interrupt-unkept"]);
    }
    effects
}

/// Says how to leave: that everything is stored where that is known, and also
/// not to be on its way by these effects.
fn say(model: &mut Model, effects: &[Effect], [stored, unkept]: [&'static str; 2]) {
    let changes = |effect: &Effect| matches!(effect, Effect::Ask(request) if request.is_change());
    let all =
        model.keeping.is_all_stored(model.forms.open.as_ref()) && !effects.iter().any(changes);
    let id = if all { stored } else { unkept };
    model.notice = Some(done(model.text(id)));
}

/// Keeps what is being typed, stops what is under way, and leaves.
pub(super) fn terminate(model: &mut Model) -> Vec<Effect> {
    model.exit.leaving = true;
    keep(model)
}

/// Keeps what is being typed, and stops what is under way.
fn keep(model: &mut Model) -> Vec<Effect> {
    let mut effects = burst::flush(model);
    effects.extend(form::reminder(model));
    effects.extend(form::keep_ahead(model));
    effects.extend(model.under_way.stop());
    effects
}
