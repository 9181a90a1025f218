//! The filter line: the list narrows with every key.

use crate::app::{Action, Effect, Filtering, Key, Model, TypedLine, completion};
use crate::model::filter::Filter;
use crate::model::listing::Query;

/// Opens the line with the filter that is in force.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let pane = model.pane(model.follows);
    let before = (pane.filter.clone(), pane.query.filter.clone());
    let line = TypedLine::of(&pane.filter);
    model.filtering = Some(Filtering { line, problem: None, completion: None, before });
    vec![]
}

pub(super) fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    let action = match key {
        Key::Char(_) => None,
        key => model.action(key),
    };
    match action {
        Some(Action::Accept) => accept(model),
        Some(Action::Close) => cancel(model),
        Some(Action::NextField) => complete(model),
        Some(Action::Up) => super::navigate::up(model),
        Some(action) if action.is_anywhere() => super::act(model, action),
        Some(Action::Down) => super::navigate::down(model),
        _ => {
            if let Some(filtering) = &mut model.filtering
                && filtering.line.press(key)
            {
                narrow(model);
            }
            vec![]
        }
    }
}

pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if let Some(filtering) = &mut model.filtering {
        filtering.line.insert(text);
        narrow(model);
    }
    vec![]
}

/// Narrows the list to what is typed, or says why it is not understood and
/// leaves the list as it is.
fn narrow(model: &mut Model) {
    let Some(filtering) = &mut model.filtering else { return };
    let text = filtering.line.text().to_owned();
    let slot = model.follows;
    let parsed = Filter::parse(&text, model.now.today);
    filtering.problem = parsed.as_ref().err().cloned();
    let listing = model.pane(slot).query.listing;
    let language = model.language;
    if let Some(filtering) = &mut model.filtering {
        filtering.completion = completion::complete(filtering.line.before(), &[listing], language);
    }
    if let Ok(filter) = parsed {
        let pane = model.pane_mut(slot);
        pane.filter = text;
        let query = Query { filter, ..pane.query.clone() };
        pane.show(query);
    }
}

/// Takes what is suggested.
fn complete(model: &mut Model) -> Vec<Effect> {
    if let Some(filtering) = &mut model.filtering
        && let Some(completed) = filtering.completion.take()
    {
        filtering.line.replace_before(&completed);
        narrow(model);
    }
    vec![]
}

/// Keeps the filter. One that is not understood stays in the line, with the
/// reason: what is left of it would pass something else.
fn accept(model: &mut Model) -> Vec<Effect> {
    model.filtering.take_if(|filtering| filtering.problem.is_none());
    vec![]
}

/// Goes back to the filter before.
fn cancel(model: &mut Model) -> Vec<Effect> {
    if let Some(filtering) = model.filtering.take() {
        let (text, filter) = filtering.before;
        let pane = model.pane_mut(model.follows);
        pane.filter = text;
        let query = Query { filter, ..pane.query.clone() };
        pane.show(query);
    }
    vec![]
}
