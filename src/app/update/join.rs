//! What is done about what came of a part: here alone two parts meet.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{act, record, refusal_in, resuming, saved, windows};
use crate::app::effect::Effect;
use crate::app::jobs::PlanImport;
use crate::app::keymap::{Action, Context};
use crate::app::model::{Model, Parts};
use crate::app::notice::Notice;
use crate::app::reaction::{Done, Order, Reaction};
use crate::app::screens::Screen;
use crate::app::windows::{
    Duplicates, EvidencePicture, HandOn, Import, OutsideWarning, PictureStage,
};

/// Has parts change themselves, and does what came of that.
pub(super) fn with(
    model: &mut Model,
    change: impl FnOnce(&mut Parts<'_>) -> Reaction,
) -> Vec<Effect> {
    let reaction = change(&mut model.parts());
    react(model, reaction)
}

/// Does what came of a part.
pub(super) fn react(model: &mut Model, reaction: Reaction) -> Vec<Effect> {
    let Reaction { mut effects, notice, done, order, stale } = reaction;
    if stale {
        model.browse.refresh();
        model.saved.refresh();
    }
    if notice.is_some() {
        model.notice = notice;
    }
    if let Some(done) = done {
        effects.extend(join(model, done));
    }
    if let Some(order) = order {
        effects.extend(obey(model, order));
    }
    effects
}

/// Does what a part leaves to others.
fn join(model: &mut Model, done: Done) -> Vec<Effect> {
    with(model, |parts| {
        let Parts { around, browse, forms, windows, keeping, screen } = parts;
        match done {
            Done::Close => drop(windows.close()),
            Done::Visit(record) => {
                let stop = windows.clear();
                **screen = Screen::Browse;
                browse.visit(&record);
                return Reaction::of(stop);
            }
            Done::GoTo(day) => {
                let stop = windows.clear();
                **screen = Screen::Browse;
                browse.go_to_day(day);
                return Reaction::of(stop);
            }
            Done::Leave(record) => return windows::leave(parts, &record),
            Done::GoOn(draft) => return resuming::go_on(parts, &draft),
            Done::Drop(dropped) => return resuming::drop(keeping, dropped),
            Done::TakeBack => return resuming::take_back(parts),
            Done::Undo => return record::undo(parts),
            Done::SetColumns(columns) => browse.set_columns(columns),
            Done::SortBy(sort) => {
                windows.close();
                browse.sort_by(sort);
            }
            Done::Give(about, given) => {
                windows.close();
                forms.open_many(about, given, around.reader.language);
            }
            Done::AskOutside => windows.open(OutsideWarning),
            Done::FillAs(whole) => {
                windows.close();
                return forms.fill_as(&whole, around);
            }
            Done::UseFilter(kept) => return saved::use_filter(parts, &kept),
            Done::UseTemplate(kept) => return saved::use_template(parts, &kept),
            Done::Keep(wanted) => return saved::keep(parts, wanted),
            Done::CloseForm => return forms.close(around),
            Done::CloseUnchanged => return forms.close_unchanged(),
            Done::Closed(draft) => keeping.close(draft),
            Done::SetAside => forms.set_aside(),
        }
        Reaction::default()
    })
}

/// Does what a part leaves to the program as a whole.
fn obey(model: &mut Model, order: Order) -> Vec<Effect> {
    match order {
        Order::Run(action, contexts) => run(model, action, &contexts),
        Order::Act(action) => act(model, action),
        Order::Plan(chosen) => vec![Effect::start(PlanImport(chosen))],
        Order::Stop => {
            model.windows.close();
            let busy = model.under_way.is_busy();
            busy.then_some(Effect::StopJob).into_iter().collect()
        }
        Order::AllowOutside => {
            model.windows.close();
            let allowed = model.settings.use_outside(true);
            react(model, allowed)
        }
        Order::ClockIsRight => {
            model.windows.close();
            model.world.clock.answer()
        }
        // What was begun is left; what is in a form is kept as a draft.
        Order::ClockIsWrong => {
            model.windows.close();
            model.world.clock.held.clear();
            // What waited for it was not asked for after all.
            if let Some(window) = model.windows.find::<Import>() {
                window.put_back();
            }
            let waits = |picture: &EvidencePicture| picture.stage == PictureStage::Reading;
            model.windows.close_where(waits);
            if let Some(window) = model.windows.find::<HandOn>() {
                window.put_back();
            }
            with(model, |parts| {
                let closed = parts.forms.close(&parts.around);
                let told = Reaction::tell(parts.around.text("notice-unchanged"));
                Reaction { notice: told.notice, ..closed }
            })
        }
    }
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
    if model.windows.on_top::<Duplicates>().is_some()
        && let Some(effects) = windows::own(model, action, None)
    {
        return effects;
    }
    let mut effects = model.windows.clear();
    if model.forms.open.is_some() {
        effects.extend(with(model, |parts| parts.forms.act(action, &parts.around)));
        return effects;
    }
    model.browse.filtering = None;
    effects.extend(act(model, action));
    effects
}
