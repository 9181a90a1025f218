//! Windows: what opens them, and what is done about what came of them.

#![warn(clippy::wildcard_enum_match_arm)]

use super::form;
use super::join::react;
use super::receive::{tell, told};
use super::refusal;
use crate::app::around::{Around, Parts};
use crate::app::ask::{Answer, FindRecords, ReadHistory};
use crate::app::form::Stage;
use crate::app::keymap::{Context, Key, Sheet};
use crate::app::windows::{Duplicates, Help, History, Opening, Palette, Search, Window};
use crate::app::{Action, Effect, Model, Notice};
use crate::model::called::Named;
use crate::words;

/// Shows a window over whatever is on the screen; the help anew, where that is
/// on top.
pub(super) fn show(model: &mut Model, sheet: Sheet) -> Vec<Effect> {
    let (contexts, below) = (model.contexts(), below(model));
    let opening = Opening { around: &model.around(), contexts, below };
    let Some((window, effects)) = Window::opened(sheet, &opening) else { return vec![] };
    if model.windows.on_top::<Help>().is_some() && sheet == Sheet::HELP {
        model.windows.close();
    }
    model.windows.open(window);
    effects
}

/// Where commands go that are given by name. Nothing is lost with a window or
/// a filter line, so there they go to the panes below; a form and pairs to be
/// judged keep them.
fn below(model: &Model) -> Vec<Context> {
    match (model.windows.top(), &model.forms.open) {
        (Some(Window::Duplicates(_)), _) => vec![Context::DUPLICATES],
        (_, Some(form)) => vec![form.context()],
        (_, None) => model.of_panes(),
    }
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
    let Parts { windows, around, .. } = model.parts();
    Some(change(windows.top_mut()?, &around))
}

/// What a command does to the pairs on top that are to be judged.
pub(super) fn of_pairs(model: &mut Model, action: Action) -> Option<Vec<Effect>> {
    model.windows.on_top::<Duplicates>()?;
    own(model, action, None)
}

/// Shows a record in place of all that is open. What is typed in a form is kept
/// as a draft.
pub(super) fn leave(model: &mut Model, record: &Named) -> Vec<Effect> {
    if model.forms.open.as_ref().is_some_and(|form| form.stage == Stage::Saving) {
        let failure = words::failure(model.settings.language, "refused-wait", &[]);
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
    if model.forms.open.is_some() {
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
