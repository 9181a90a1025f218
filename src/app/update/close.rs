//! Going back one level, and leaving.

use super::{burst, done, form, navigate, overlay, quick, refusal, tour};
use crate::app::{Action, Effect, Key, Model, Name, Notice, Pane};
use crate::model::filter::Filter;
use crate::model::listing::Query;

/// Leaves for good, or until the passphrase has been given again.
pub(super) fn leave(model: &mut Model, action: Action) -> Vec<Effect> {
    model.locked = action == Action::Lock;
    terminate(model)
}

/// Goes back one level; at the top it leaves if `leaves` says so.
pub(super) fn back(model: &mut Model, leaves: bool) -> Vec<Effect> {
    if go_back(model) {
        return vec![];
    }
    if !leaves && model.tour.is_some() {
        return tour::end(model);
    }
    if !leaves {
        model.notice = Some(done(model.text("notice-quit")));
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

/// Undoes the last step inwards; says whether there was one.
fn go_back(model: &mut Model) -> bool {
    if model.has_marks() {
        let slot = model.follows;
        model.pane_mut(slot).unmark();
    } else if model.focus != Pane::List || !model.trail.is_empty() {
        navigate::retreat(model);
    } else if !model.list().filter.is_empty() {
        let pane = model.list_mut();
        pane.filter.clear();
        let query = Query { filter: Filter::default(), ..pane.query.clone() };
        pane.show(query);
    } else if model.in_trash() {
        super::list::show_trash(model);
    } else {
        return false;
    }
    true
}

/// Ctrl+C: closes what is on top; twice in a row it leaves.
pub(super) fn interrupt(model: &mut Model) -> Vec<Effect> {
    if model.interrupted {
        return terminate(model);
    }
    let mut effects = burst::flush(model);
    model.interrupted = true;
    model.notice = None;
    effects.extend(if model.overlay.is_some() {
        overlay::close(model)
    } else if model.form.is_some() {
        form::key(model, Key::Named(Name::Esc))
    } else if model.filtering.is_some() {
        super::filter::press(model, Key::Named(Name::Esc))
    } else if model.is_busy() {
        vec![Effect::StopJob]
    } else {
        go_back(model);
        vec![]
    });
    if model.notice.is_none() {
        model.notice = Some(done(model.text("notice-interrupt")));
    }
    effects
}

/// Keeps what is being typed, stops what is under way, and leaves.
pub(super) fn terminate(model: &mut Model) -> Vec<Effect> {
    let mut effects = burst::flush(model);
    effects.extend(form::reminder(model));
    effects.extend(quick::keep_ahead(model));
    if model.is_busy() {
        effects.push(Effect::StopJob);
    }
    model.leaving = true;
    effects
}
