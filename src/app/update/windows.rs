//! Windows: what opens them, and what is done about what came of them.

#![warn(clippy::wildcard_enum_match_arm)]

use super::receive::{tell, told};
use super::{bulk, clock_check, drafts, form, import, looks, record, saved};
use super::{refusal, refusal_in};
use crate::app::around::Around;
use crate::app::ask::{Answer, FindRecords, ReadHistory};
use crate::app::form::Stage;
use crate::app::keymap::{Context, Key};
use crate::app::reaction::{Done, Reaction};
use crate::app::windows::{DateLine, Duplicates, Help, History, Palette, Search, Window};
use crate::app::{Action, Effect, Model, Notice};
use crate::model::Day;
use crate::model::called::Named;
use crate::model::listing::{Anchor, Query, Sort};
use crate::words;

/// Steps that the history asks for.
const STEPS: usize = 200;

/// Shows the keys of where one is.
pub(super) fn help(model: &mut Model) -> Vec<Effect> {
    let help = Help::of(model);
    if let Some(shown) = model.windows.on_top::<Help>() {
        *shown = help;
    } else {
        model.windows.open(help);
    }
    vec![]
}

/// Opens the palette over whatever is on the screen.
pub(super) fn palette(model: &mut Model) -> Vec<Effect> {
    let contexts = below(model);
    model.windows.open(Palette::over(contexts));
    vec![]
}

/// Where commands go that are given by name. Nothing is lost with a window or
/// a filter line, so there they go to the panes below; a form and pairs to be
/// judged keep them.
fn below(model: &Model) -> Vec<Context> {
    match (model.windows.top(), &model.form) {
        (Some(Window::Duplicates(_)), _) => vec![Context::Duplicates],
        (_, Some(form)) => vec![form.context()],
        (_, None) => model.of_panes(),
    }
}

/// Opens a line to search everything by.
pub(super) fn search(model: &mut Model) -> Vec<Effect> {
    model.windows.open(Search::default());
    vec![]
}

/// Opens a line for a date to go to.
pub(super) fn date(model: &mut Model) -> Vec<Effect> {
    model.windows.open(DateLine::default());
    vec![]
}

/// Shows who changed what when.
pub(super) fn history(model: &mut Model) -> Vec<Effect> {
    model.windows.open(History::default());
    vec![Effect::ask(ReadHistory { limit: STEPS })]
}

/// Gives a key to the window on top.
pub(super) fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    let line = model.windows.top().is_some_and(|window| window.line().is_some());
    let of_text = line && matches!(key, Key::Char(_));
    let action = if of_text { None } else { model.action(key) };
    if let Some(action) = action {
        if let Some(effects) = own(model, action, Some(key)) {
            return effects;
        }
        if action.is_anywhere() {
            return super::act(model, action);
        }
    }
    let reaction = on_top(model, |window, around| window.press(key, action, around));
    reaction.map_or_else(Vec::new, |reaction| react(model, reaction))
}

/// What an action does in the window on top and in no other.
fn own(model: &mut Model, action: Action, key: Option<Key>) -> Option<Vec<Effect>> {
    if model.windows.top().is_some_and(|window| window.takes(action, key))
        && let Some(failure) = refusal(model, action)
    {
        model.notice = Some(Notice::Failed(failure));
        return Some(vec![]);
    }
    let reaction = on_top(model, |window, around| window.act(action, key, around))??;
    Some(react(model, reaction))
}

/// Pasted text goes into the line of the window on top.
pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    let reaction = on_top(model, |window, around| window.paste(text, around));
    reaction.map_or_else(Vec::new, |reaction| react(model, reaction))
}

/// Closes the window on top; what it covered comes back.
pub(super) fn close_top(model: &mut Model) -> Vec<Effect> {
    let reaction = on_top(model, Window::close);
    reaction.map_or_else(Vec::new, |reaction| react(model, reaction))
}

/// Has the window on top change itself.
fn on_top<T>(model: &mut Model, change: impl FnOnce(&mut Window, &Around) -> T) -> Option<T> {
    let mut window = model.windows.close()?;
    let changed = change(&mut window, &model.around());
    model.windows.open(window);
    Some(changed)
}

/// Does what came of a window.
fn react(model: &mut Model, reaction: Reaction) -> Vec<Effect> {
    let Reaction { mut effects, notice, done } = reaction;
    if notice.is_some() {
        model.notice = notice;
    }
    if let Some(done) = done {
        effects.extend(join(model, done));
    }
    effects
}

/// Does what a window leaves to others.
fn join(model: &mut Model, done: Done) -> Vec<Effect> {
    match done {
        Done::Close => drop(model.windows.close()),
        Done::Visit(record) => {
            model.windows.clear();
            model.browse.visit(&record);
        }
        Done::GoTo(day) => go_to(model, day),
        Done::Leave(record) => return leave(model, &record),
        Done::Run(action, contexts) => return run(model, action, &contexts),
        Done::GoOn(draft) => drafts::go_on(model, &draft),
        Done::Drop(dropped) => return drafts::drop(model, dropped),
        Done::TakeBack => return drafts::take_back(model),
        Done::Undo => return record::undo(model, Action::Undo),
        Done::Stop => return stop(model),
        Done::SetField(about, field) => {
            model.windows.close();
            bulk::open_field(model, about, field);
        }
        Done::AllowOutside => {
            model.windows.close();
            looks::allow_outside(model);
        }
        Done::ClockIsRight => {
            model.windows.close();
            return model.clock.answer();
        }
        Done::ClockIsWrong => {
            model.windows.close();
            import::not_gone(model);
            return clock_check::go_back(model);
        }
        Done::FillAs(whole) => {
            model.windows.close();
            return form::fill_as(model, &whole);
        }
        Done::UseFilter(kept) => return saved::use_filter(model, &kept),
        Done::UseTemplate(kept) => return saved::use_template(model, &kept),
        Done::Keep(wanted) => return saved::keep(model, wanted),
    }
    vec![]
}

/// Closes the window that waits for a job, and stops that.
fn stop(model: &mut Model) -> Vec<Effect> {
    model.windows.close();
    model.under_way.stop().into_iter().collect()
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
        return super::act(model, action);
    }
    if model.windows.on_top::<Duplicates>().is_some()
        && let Some(effects) = own(model, action, None)
    {
        return effects;
    }
    model.windows.clear();
    if model.form.is_some() {
        return form::act(model, action);
    }
    model.browse.filtering = None;
    super::act(model, action)
}

/// Shows a record in place of all that is open. What is typed in a form is kept
/// as a draft.
fn leave(model: &mut Model, record: &Named) -> Vec<Effect> {
    if model.form.as_ref().is_some_and(|form| form.stage == Stage::Saving) {
        let failure = words::failure(model.language, "refused-wait", &[]);
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    model.windows.close();
    let mut effects = vec![];
    if model.windows.on_top::<Duplicates>().is_some() {
        effects.extend(close_top(model));
    }
    model.windows.clear();
    model.browse.filtering = None;
    if model.form.is_some() {
        effects.extend(form::close(model));
    }
    model.browse.visit(record);
    effects
}

/// Takes the history that came.
pub(super) fn steps(model: &mut Model, answer: Answer<ReadHistory>) -> Vec<Effect> {
    let Some(steps) = told(model, answer) else { return vec![] };
    if let Some(list) = model.windows.find::<History>() {
        list.steps = Some(steps);
    }
    vec![]
}

/// Takes what was found, also behind another window. A search is interrupted when
/// more is typed, which is no failure.
pub(super) fn found(
    model: &mut Model,
    asked: FindRecords,
    answer: Answer<FindRecords>,
) -> Vec<Effect> {
    let window = model.windows.find::<Search>();
    if let Some(search) = window.filter(|search| search.searches(&asked)) {
        match answer {
            Ok(hits) => search.receive(asked.text, hits),
            Err(fault) if fault.is_of_filter() => search.refuse(asked.text, fault),
            Err(fault) => tell(model, &fault),
        }
        return vec![];
    }
    let window = model.windows.find::<Palette>();
    if let Some(palette) = window.filter(|palette| palette.searches(&asked)) {
        match answer {
            Ok(hits) => palette.receive(hits),
            Err(fault) => tell(model, &fault),
        }
    }
    vec![]
}
