//! What lies on top of the screen: opening it, its keys, its answers.

use super::receive::told;
use super::{clock_check, copy, drafts, duplicates, navigate, near, palette, saved};
use crate::app::ask::{Answer, ReadHistory};
use crate::app::help::Help;
use crate::app::overlay::{DateLine, History, Search};
use crate::app::{Action, Effect, Key, Model, Notice, Overlay, refusal};
use crate::model::listing::{Anchor, Query, Sort};

/// Steps that the history asks for.
const STEPS: usize = 200;
/// Lines that a page up or down goes.
const PAGE: isize = 10;

pub(super) fn help(model: &mut Model) -> Vec<Effect> {
    let help = Overlay::Help(Help::of(model));
    if matches!(model.overlay, Some(Overlay::Help(_))) {
        model.overlay = Some(help);
    } else {
        cover(model, help);
    }
    vec![]
}

/// Shows a window over the one that is open, which comes back after it.
pub(super) fn cover(model: &mut Model, window: Overlay) {
    model.covered.extend(model.overlay.replace(window));
}

/// Closes the window on top; what it covered comes back.
pub(super) fn close(model: &mut Model) -> Vec<Effect> {
    if clock_check::is_open(model) {
        return clock_check::go_back(model);
    }
    match model.covered.pop() {
        Some(covered) => {
            model.overlay = Some(covered);
            vec![]
        }
        None => duplicates::close(model),
    }
}

/// Opens a window with a line to type into.
pub(super) fn line(model: &mut Model, action: Action) -> Vec<Effect> {
    model.overlay = match action {
        Action::Search => Some(Overlay::Search(Search::default())),
        _ => Some(Overlay::Date(DateLine::default())),
    };
    vec![]
}

/// Opens a window with a list of drafts, or of changes.
pub(super) fn list(model: &mut Model, action: Action) -> Vec<Effect> {
    if action == Action::History { history(model) } else { drafts::open(model) }
}

fn history(model: &mut Model) -> Vec<Effect> {
    model.overlay = Some(Overlay::History(History::default()));
    vec![Effect::ask(ReadHistory { limit: STEPS })]
}

pub(super) fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    let line = model.overlay.as_ref().and_then(Overlay::line).is_some();
    let action = match key {
        Key::Char(_) if line => None,
        key => model.action(key),
    };
    if let Some(effects) = clock_check::press(model, key, action) {
        return effects;
    }
    if let Some(effects) = duplicates::press(model, action) {
        return effects;
    }
    if let Some(effects) = near::press(model, action) {
        return effects;
    }
    if let Some(effects) = saved::press(model, key, action) {
        return effects;
    }
    if let Some(effects) = drafts::press(model, action) {
        return effects;
    }
    match action {
        Some(Action::Close) => close(model),
        Some(Action::Palette) if palette::is_open(model) => close(model),
        Some(action) if action.is_anywhere() => super::act(model, action),
        Some(Action::Accept) => accept(model),
        Some(Action::Up) => select(model, -1),
        Some(Action::Down) => select(model, 1),
        Some(Action::PageUp) => select(model, -PAGE),
        Some(Action::PageDown) => select(model, PAGE),
        Some(Action::NextField) => super::search::complete(model),
        Some(Action::First) if !line => select(model, isize::MIN),
        Some(Action::Last) if !line => select(model, isize::MAX),
        _ => edit(model, |line| line.press(key)),
    }
}

pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    edit(model, |line| {
        line.insert(text);
        true
    })
}

fn select(model: &mut Model, step: isize) -> Vec<Effect> {
    let rows = model.layout().window_rows();
    if saved::select(model, step) {
        return vec![];
    }
    if let Some((selected, count)) = model.overlay.as_mut().and_then(|o| o.selection(rows)) {
        *selected = selected.saturating_add_signed(step).min(count.saturating_sub(1));
    }
    super::search::more(model)
}

/// Edits the line; if it has changed, what depends on it changes with it.
fn edit(model: &mut Model, edit: impl FnOnce(&mut crate::app::TypedLine) -> bool) -> Vec<Effect> {
    let (today, rows, language) = (model.now.today, model.layout().window_rows(), model.language);
    let Some(overlay) = &mut model.overlay else { return vec![] };
    if !overlay.line_mut().is_some_and(edit) {
        return vec![];
    }
    match overlay {
        Overlay::Field(choice) => choice.selected = 0,
        Overlay::Palette(list) => return palette::typed(list),
        Overlay::Date(date) => date.read(today),
        Overlay::Search(search) => return super::search::ask(search, today, rows, language),
        Overlay::Saved(shelf) => shelf.selected = 0,
        Overlay::Help(_)
        | Overlay::Drafts(_)
        | Overlay::History(_)
        | Overlay::Duplicates(_)
        | Overlay::Near(_)
        | Overlay::SaveAs(_)
        | Overlay::Outside
        | Overlay::FarOff(_) => {}
    }
    vec![]
}

/// Enter: does what the chosen line says.
fn accept(model: &mut Model) -> Vec<Effect> {
    if let Some(failure) = refusal(model, Action::Accept) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    match &model.overlay {
        Some(Overlay::Palette(list)) => {
            let chosen = list.chosen(model.language);
            palette::accept(model, chosen)
        }
        Some(Overlay::Search(search)) => {
            let hit = search.hits.get(search.selected).map(|hit| hit.record.clone());
            open(model, hit)
        }
        Some(Overlay::History(list)) => {
            let step = list.steps.as_ref().and_then(|steps| steps.get(list.selected));
            let record = step.map(|step| step.record.clone());
            open(model, record)
        }
        Some(Overlay::Drafts(_)) => drafts::accept(model),
        Some(Overlay::Field(_)) => super::bulk::choose(model),
        Some(Overlay::Date(_)) => go_to_date(model),
        Some(Overlay::SaveAs(_)) => copy::write(model),
        Some(Overlay::Outside) => super::looks::allow_outside(model),
        Some(Overlay::Help(_)) => close(model),
        Some(
            Overlay::Duplicates(_) | Overlay::Saved(_) | Overlay::Near(_) | Overlay::FarOff(_),
        )
        | None => vec![],
    }
}

fn open(model: &mut Model, record: Option<crate::model::called::Named>) -> Vec<Effect> {
    if let Some(record) = record {
        model.overlay = None;
        navigate::visit(model, &record);
    }
    vec![]
}

fn go_to_date(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Date(date)) = &model.overlay else { return vec![] };
    let Some(day) = date.day() else { return vec![] };
    model.overlay = None;
    let pane = model.pane_mut(model.follows);
    if pane.query.sort != Sort::Date {
        let query = Query { sort: Sort::Date, ..pane.query.clone() };
        pane.show(query);
    }
    pane.go(Anchor::Day(day));
    vec![]
}

/// Takes the history that came.
pub(super) fn steps(model: &mut Model, answer: Answer<ReadHistory>) -> Vec<Effect> {
    let Some(steps) = told(model, answer) else { return vec![] };
    for overlay in model.overlays_mut() {
        if let Overlay::History(list) = overlay {
            list.steps = Some(steps);
            break;
        }
    }
    vec![]
}
