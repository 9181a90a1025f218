//! Incidents near to the one that is being entered. They are shown and looked
//! at; nothing is linked, and nothing that is typed is lost.

use crate::app::ask::{Answer, FindNear, LookAt};
use crate::app::effect::Effect;
use crate::app::form::Stage;
use crate::app::model::Parts;
use crate::app::reaction::Reaction;
use crate::app::windows::NearWindow;
use crate::model::near::Nearness;

/// Incidents that are probably the same that are shown.
const LIKELY: usize = 3;

/// Similar incidents to choose from.
const SIMILAR: usize = 20;

/// Opens the window over the quick line.
pub(super) fn open(parts: &mut Parts, nearness: Nearness) -> Reaction {
    let Parts { around, forms, windows, .. } = parts;
    let Some(form) = &mut forms.open else { return Reaction::default() };
    if nearness == Nearness::Similar {
        form.settle_focus(forms.carried.last.as_ref(), around.reader);
    }
    let sketch = form.sketch(around.reader);
    let likely = form.quick.as_ref().map(|quick| quick.likely.found.clone());
    let found = likely.filter(|_| nearness == Nearness::Same);
    let known = found.is_some();
    windows.open(NearWindow::new(nearness, sketch.clone(), found));
    if known {
        return Reaction::default();
    }
    Reaction::ask(FindNear { sketch, nearness, limit: SIMILAR })
}

/// Asks for what is near to the line, and for the record that is looked at.
pub(super) fn settle(parts: &mut Parts) -> Vec<Effect> {
    let Parts { around, forms, windows, .. } = parts;
    let looks = windows.find::<NearWindow>().and_then(NearWindow::ask);
    let looks = looks.map(|id| Effect::ask(LookAt(id)));
    let form = forms.open.as_mut().filter(|form| form.stage == Stage::Filling);
    let asked = form.and_then(|form| {
        form.quick.as_ref()?;
        let sketch = form.sketch(around.reader);
        form.quick.as_mut()?.likely.ask(sketch)
    });
    let find = |sketch| FindNear { sketch, nearness: Nearness::Same, limit: LIKELY };
    looks.into_iter().chain(asked.map(|sketch| Effect::ask(find(sketch)))).collect()
}

/// Takes what is near. What is shown beside the line is no reason to disturb
/// who types.
pub(super) fn found(parts: &mut Parts, asked: &FindNear, answer: Answer<FindNear>) -> Reaction {
    match (asked.nearness, answer) {
        (Nearness::Same, answer) => {
            let quick = parts.forms.open.as_mut().and_then(|form| form.quick.as_mut());
            if let Some(quick) = quick {
                quick.likely.answer(&asked.sketch, answer.unwrap_or_default());
            }
        }
        (Nearness::Similar, Ok(found)) => {
            let window = parts.windows.find::<NearWindow>();
            let window = window.filter(|window| window.sketch == asked.sketch);
            if let Some(window) = window.filter(|window| window.nearness == asked.nearness) {
                window.found = Some(found);
            }
        }
        (Nearness::Similar, Err(fault)) => return Reaction::fail(&fault, &parts.around),
    }
    Reaction::default()
}

/// Takes the record that is looked at.
pub(super) fn looked(parts: &mut Parts, LookAt(id): LookAt, answer: Answer<LookAt>) -> Reaction {
    let whole = match answer {
        Ok(whole) => whole,
        Err(fault) => return Reaction::fail(&fault, &parts.around),
    };
    let window = parts.windows.find::<NearWindow>();
    if let Some(window) = window.filter(|w| w.chosen().is_some_and(|near| near.record.id == id)) {
        window.whole = whole;
    }
    Reaction::default()
}
