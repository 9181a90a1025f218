//! What is done about what came of a part: here alone two parts meet.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{act, clock_check, drafts, form, looks, record, refusal_in, saved, windows};
use crate::app::keymap::Context;
use crate::app::reaction::{Done, Reaction};
use crate::app::{Action, Effect, Model, Notice};
use crate::model::Day;
use crate::model::listing::{Anchor, Query, Sort};

/// Does what came of a part.
pub(super) fn react(model: &mut Model, reaction: Reaction) -> Vec<Effect> {
    let Reaction { mut effects, notice, done } = reaction;
    if notice.is_some() {
        model.notice = notice;
    }
    if let Some(done) = done {
        effects.extend(join(model, done));
    }
    effects
}

/// Does what a part leaves to others.
fn join(model: &mut Model, done: Done) -> Vec<Effect> {
    match done {
        Done::Close => drop(model.windows.close()),
        Done::Visit(record) => {
            model.windows.clear();
            model.browse.visit(&record);
        }
        Done::GoTo(day) => go_to(model, day),
        Done::Leave(record) => return windows::leave(model, &record),
        Done::Run(action, contexts) => return run(model, action, &contexts),
        Done::Act(action) => return act(model, action),
        Done::GoOn(draft) => drafts::go_on(model, &draft),
        Done::Drop(dropped) => return drafts::drop(model, dropped),
        Done::TakeBack => return drafts::take_back(model),
        Done::Undo => return record::undo(model, Action::Undo),
        Done::Stop => {
            model.windows.close();
            return model.under_way.stop().into_iter().collect();
        }
        Done::SetField(about, field) => {
            model.windows.close();
            model.forms.open_many(about, field);
        }
        Done::AllowOutside => {
            model.windows.close();
            looks::allow_outside(model);
        }
        Done::ClockIsRight => {
            model.windows.close();
            return model.world.clock.answer();
        }
        Done::ClockIsWrong => {
            model.windows.close();
            return clock_check::go_back(model);
        }
        Done::FillAs(whole) => {
            model.windows.close();
            return form::change(model, |forms, around| forms.fill_as(&whole, around));
        }
        Done::UseFilter(kept) => return saved::use_filter(model, &kept),
        Done::UseTemplate(kept) => return saved::use_template(model, &kept),
        Done::Keep(wanted) => return saved::keep(model, wanted),
        Done::CloseForm => return form::close(model),
        Done::CloseUnchanged => {
            let closed = model.forms.close_unchanged();
            return react(model, closed);
        }
        Done::Closed(draft) => model.keeping.close(draft),
        Done::SetAside => model.forms.set_aside(),
    }
    vec![]
}

fn go_to(model: &mut Model, day: Day) {
    model.windows.clear();
    let pane = model.browse.pane_mut(model.browse.follows);
    if pane.query.sort != Sort::Date {
        let query = Query { sort: Sort::Date, ..pane.query.clone() };
        pane.show(query);
    }
    pane.go(Anchor::Day(day));
}

/// Runs a command as if its key had been pressed; one that cannot be run says
/// why, and the palette stays. The windows below close, of which nothing is lost.
fn run(model: &mut Model, action: Action, contexts: &[Context]) -> Vec<Effect> {
    if let Some(failure) = refusal_in(model, contexts, action) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    model.windows.close();
    if action.is_anywhere() {
        return act(model, action);
    }
    if let Some(effects) = windows::of_pairs(model, action) {
        return effects;
    }
    model.windows.clear();
    if model.forms.open.is_some() {
        return form::change(model, |forms, around| forms.act(action, around));
    }
    model.browse.filtering = None;
    act(model, action)
}
