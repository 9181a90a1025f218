//! Windows: what opens them, and what is done about what came of them.

#![warn(clippy::wildcard_enum_match_arm)]

use std::mem::discriminant;

use super::join::{react, with};
use super::refusal;
use crate::app::around::Around;
use crate::app::ask::{Answer, FindRecords, ReadHistory};
use crate::app::effect::Effect;
use crate::app::form::Stage;
use crate::app::keymap::{Action, Context, HitAction, Key, Sheet};
use crate::app::model::{Model, Parts};
use crate::app::reaction::Reaction;
use crate::app::screens::Screen;
use crate::app::windows::{Help, LastChanges, Opening, Palette, Search, Window};
use crate::model::called::Named;

/// Shows a window over whatever is on the screen; the help anew, where that is
/// on top. Or a view that is no list, in place of the panes.
pub(super) fn show(model: &mut Model, sheet: Sheet) -> Vec<Effect> {
    let (contexts, below) = (model.contexts(), below(model));
    let list = model.browse.pane(model.browse.follows);
    let (columns, order) = (&list.columns, (list.query.sort, list.query.descending));
    let (around, last_search) = (&model.around(), model.windows.last_search());
    let form = model.forms.open.as_ref().filter(|_| !model.windows.is_open());
    let field = form.and_then(|form| form.in_focus(model.settings.language));
    let search = matches!(model.windows.top(), Some(Window::Search(_)));
    let filters = search || !model.windows.is_open() && model.browse.filtering.is_some();
    let opening = Opening { around, contexts, below, field, filters, last_search, columns, order };
    let Some((window, effects)) = Window::opened(sheet, &opening) else {
        // One that is shown already stays as it is.
        let is_shown = |screen: &Screen| discriminant(screen) == discriminant(&model.screen);
        if let Some(screen) = Screen::shown_by(sheet).filter(|screen| !is_shown(screen)) {
            model.screen = screen;
        }
        return vec![];
    };
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
pub(super) fn press(model: &mut Model, key: Key, action: Option<Action>) -> Vec<Effect> {
    if let Some(action) = action {
        if let Some(effects) = own(model, action, Some(key)) {
            return effects;
        }
        if action.is_anywhere() {
            return super::act(model, action);
        }
    }
    with(model, |parts| on_top(parts, |window, around| window.press(key, action, around)))
}

/// What an action does in the window on top and in no other.
pub(super) fn own(model: &mut Model, action: Action, key: Option<Key>) -> Option<Vec<Effect>> {
    let takes = model.windows.top().is_some_and(|window| window.takes(action, key));
    let refused = refusal(model, action).filter(|_| takes);
    let reaction = if let Some(failure) = refused {
        Reaction::refuse(failure)
    } else {
        let Parts { windows, around, .. } = model.parts();
        windows.top_mut()?.act(action, key, &around)?
    };
    Some(react(model, reaction))
}

/// Has the window on top change itself.
pub(super) fn on_top(
    parts: &mut Parts,
    change: impl FnOnce(&mut Window, &Around) -> Reaction,
) -> Reaction {
    let Parts { windows, around, .. } = parts;
    windows.top_mut().map_or_else(Reaction::default, |window| change(window, around))
}

/// Closes the window on top; what it covered comes back.
pub(super) fn close_top(parts: &mut Parts) -> Reaction {
    on_top(parts, Window::close)
}

/// Shows a record in place of all that is open. What is typed in a form is kept
/// as a draft.
pub(super) fn leave(parts: &mut Parts, record: &Named) -> Reaction {
    if parts.forms.open.as_ref().is_some_and(|form| form.stage == Stage::Saving) {
        return Reaction::refuse(parts.around.failure("refused-wait"));
    }
    let Parts { around, browse, forms, windows, screen, .. } = parts;
    let stop = windows.clear();
    **screen = Screen::Browse;
    browse.filtering = None;
    let mut closed = forms.close(around);
    closed.effects.extend(stop);
    browse.visit(record);
    closed
}

/// Shows the next hit of the last search, or the one before.
pub(super) fn hit(parts: &mut Parts, way: HitAction) -> Reaction {
    if let Some(record) = parts.windows.next_hit(way) {
        *parts.screen = Screen::Browse;
        parts.browse.visit_next(&record);
    }
    Reaction::default()
}

/// Takes the last steps that came.
pub(super) fn steps(
    parts: &mut Parts,
    asked: ReadHistory,
    answer: Answer<ReadHistory>,
) -> Reaction {
    match answer {
        Err(fault) => return Reaction::fail(&fault, &parts.around),
        Ok(steps) => {
            if let Some(list) = parts.windows.find::<LastChanges>() {
                list.receive(asked, steps);
            }
        }
    }
    Reaction::default()
}

/// Takes what was found, also behind another window. A search is interrupted when
/// more is typed, which is no failure.
pub(super) fn found(
    parts: &mut Parts,
    asked: FindRecords,
    answer: Answer<FindRecords>,
) -> Reaction {
    let Parts { around, windows, .. } = parts;
    let window = windows.find::<Search>();
    if let Some(search) = window.filter(|search| search.searches(&asked)) {
        match answer {
            Ok(hits) => search.receive(asked.text, hits),
            Err(fault) if fault.is_of_filter() => search.refuse(asked.text, fault),
            Err(fault) => return Reaction::fail(&fault, around),
        }
        return Reaction::default();
    }
    let window = windows.find::<Palette>();
    if let Some(palette) = window.filter(|palette| palette.searches(&asked)) {
        match answer {
            Ok(hits) => palette.receive(hits),
            Err(fault) => return Reaction::fail(&fault, around),
        }
    }
    Reaction::default()
}
