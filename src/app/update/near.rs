//! Incidents near to the one that is being entered. They are shown and looked
//! at; nothing is linked, and nothing that is typed is lost.

use super::receive::told;
use super::refusal;
use crate::app::ask::{Answer, FindNear, LookAt};
use crate::app::form::Stage;
use crate::app::windows::NearWindow;
use crate::app::{Action, Effect, Model, Notice};
use crate::model::near::Nearness;

/// Incidents that are probably the same that are shown.
const LIKELY: usize = 3;

/// Similar incidents to choose from.
const SIMILAR: usize = 20;

/// Opens the window over the quick line.
pub(super) fn open(model: &mut Model, nearness: Nearness) -> Vec<Effect> {
    if let Some(failure) = refusal(model, Action::Near(nearness)) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    let reader = model.reader();
    let Some(form) = &mut model.forms.open else { return vec![] };
    if nearness == Nearness::Similar {
        form.settle_focus(model.forms.carried.last.as_ref(), reader);
    }
    let sketch = form.sketch(reader);
    let likely = form.quick.as_ref().map(|quick| quick.likely.found.clone());
    let found = likely.filter(|_| nearness == Nearness::Same);
    let known = found.is_some();
    model.windows.open(NearWindow::new(nearness, sketch.clone(), found));
    if known {
        return vec![];
    }
    vec![Effect::ask(FindNear { sketch, nearness, limit: SIMILAR })]
}

fn window(model: &mut Model) -> Option<&mut NearWindow> {
    model.windows.find()
}

/// Asks for what is near to the line, and for the record that is looked at.
pub(super) fn settle(model: &mut Model) -> Vec<Effect> {
    let reader = model.reader();
    let mut effects = Vec::new();
    if let Some(id) = window(model).and_then(NearWindow::ask) {
        effects.push(Effect::ask(LookAt(id)));
    }
    let Some(form) = model.forms.open.as_mut().filter(|form| form.stage == Stage::Filling) else {
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
            let quick = model.forms.open.as_mut().and_then(|form| form.quick.as_mut());
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
