//! Incidents near to the one that is being entered. They are shown and looked
//! at; nothing is linked, and nothing that is typed is lost.

use super::receive::told;
use super::{form, refusal};
use crate::app::ask::{Answer, FindNear, LookAt};
use crate::app::form::Stage;
use crate::app::near::NearWindow;
use crate::app::{Action, Effect, Model, Notice, Overlay};
use crate::model::near::Nearness;

/// Incidents that are probably the same that are shown.
const LIKELY: usize = 3;

/// Similar incidents to choose from.
const SIMILAR: usize = 20;

/// Lines that a page of a record goes.
const PAGE: usize = 8;

/// Opens the window over the quick line.
pub(super) fn open(model: &mut Model, nearness: Nearness) -> Vec<Effect> {
    if let Some(failure) = refusal(model, Action::Near(nearness)) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    if nearness == Nearness::Similar {
        form.settle_focus(model.last.as_ref(), reader);
    }
    let sketch = form.sketch(reader);
    let likely = form.quick.as_ref().map(|quick| quick.likely.found.clone());
    let found = likely.filter(|_| nearness == Nearness::Same);
    let known = found.is_some();
    model.overlay = Some(Overlay::Near(NearWindow::new(nearness, sketch.clone(), found)));
    if known {
        return vec![];
    }
    vec![Effect::ask(FindNear { sketch, nearness, limit: SIMILAR })]
}

fn window(model: &mut Model) -> Option<&mut NearWindow> {
    match &mut model.overlay {
        Some(Overlay::Near(window)) => Some(window),
        _ => None,
    }
}

/// What a key does here and not in other windows; `None` for the keys of all.
pub(super) fn press(model: &mut Model, action: Option<Action>) -> Option<Vec<Effect>> {
    let window = window(model)?;
    match action? {
        Action::Up => window.select(-1),
        Action::Down => window.select(1),
        Action::First => window.select(isize::MIN),
        Action::Last => window.select(isize::MAX),
        Action::PageUp => window.scroll = window.scroll.saturating_sub(PAGE),
        Action::PageDown => window.scroll = window.scroll.saturating_add(PAGE),
        Action::Accept => return Some(accept(model)),
        _ => return None,
    }
    Some(vec![])
}

/// Enter: fills the line from the one chosen; one that was only looked at
/// changes nothing.
fn accept(model: &mut Model) -> Vec<Effect> {
    let reader = model.reader();
    let Some(window) = window(model) else { return vec![] };
    if window.nearness == Nearness::Same {
        model.overlay = None;
        return vec![];
    }
    let Some(whole) = window.shown().cloned() else { return vec![] };
    model.overlay = None;
    if let Some(form) = &mut model.form {
        form.fill_as(&whole, reader);
    }
    form::follow(model)
}

/// Asks for what is near to the line, and for the record that is looked at.
pub(super) fn settle(model: &mut Model) -> Vec<Effect> {
    let reader = model.reader();
    let mut effects = Vec::new();
    if let Some(id) = window(model).and_then(NearWindow::ask) {
        effects.push(Effect::ask(LookAt(id)));
    }
    let Some(form) = model.form.as_mut().filter(|form| form.stage == Stage::Filling) else {
        return effects;
    };
    if form.quick.is_none() {
        return effects;
    }
    let sketch = form.sketch(reader);
    let asked = form.quick.as_mut().and_then(|quick| quick.likely.ask(sketch));
    effects.extend(
        asked.map(|sketch| {
            Effect::ask(FindNear { sketch, nearness: Nearness::Same, limit: LIKELY })
        }),
    );
    effects
}

/// Takes what is near. What is shown beside the line is no reason to disturb
/// who types.
pub(super) fn found(model: &mut Model, asked: &FindNear, answer: Answer<FindNear>) -> Vec<Effect> {
    match asked.nearness {
        Nearness::Same => {
            let quick = model.form.as_mut().and_then(|form| form.quick.as_mut());
            if let Some(quick) = quick {
                quick.likely.answer(&asked.sketch, answer.unwrap_or_default());
            }
        }
        Nearness::Similar => {
            let Some(found) = told(model, answer) else { return vec![] };
            let window = window(model).filter(|window| window.sketch == asked.sketch);
            if let Some(window) = window.filter(|window| window.nearness == asked.nearness) {
                window.found = Some(found);
            }
        }
    }
    vec![]
}

/// Takes the record that is looked at.
pub(super) fn looked(model: &mut Model, LookAt(id): LookAt, answer: Answer<LookAt>) -> Vec<Effect> {
    let Some(whole) = told(model, answer) else { return vec![] };
    let window = window(model);
    if let Some(window) = window.filter(|w| w.chosen().is_some_and(|near| near.record.id == id)) {
        window.whole = whole;
    }
    vec![]
}
