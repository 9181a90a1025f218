//! The palette: what is typed into it, and what Enter does.

use super::{act, duplicates, form, navigate, overlay, refusal_in};
use crate::app::ask::FindRecords;
use crate::app::form::Stage;
use crate::app::keymap::{Action, Context};
use crate::app::palette::{Entry, Palette};
use crate::app::{Effect, Model, Notice, Overlay};
use crate::model::called::Named;
use crate::model::filter::Filter;
use crate::words;

/// Records that are looked for.
pub(super) const HITS: usize = 20;

/// Opens the palette over whatever is on the screen.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let contexts = below(model);
    overlay::cover(model, Overlay::Palette(Palette::over(contexts)));
    vec![]
}

/// Whether the palette is on top.
pub(super) fn is_open(model: &Model) -> bool {
    matches!(model.overlay, Some(Overlay::Palette(_)))
}

/// Where commands go that are given by name. Nothing is lost with a window or
/// a filter line, so there they go to the panes below; a form and pairs to be
/// judged keep them.
fn below(model: &Model) -> Vec<Context> {
    match (&model.overlay, &model.form) {
        (Some(Overlay::Duplicates(_)), _) => vec![Context::Duplicates],
        (_, Some(form)) => vec![form.context()],
        (_, None) => model.of_panes(),
    }
}

/// Looks for what is typed now.
pub(super) fn typed(palette: &mut Palette) -> Vec<Effect> {
    palette.selected = 0;
    let text = palette.line.text().to_owned();
    if text.trim().is_empty() {
        palette.hits.clear();
        return vec![];
    }
    let filter = Filter::of_words(&text);
    vec![Effect::ask(FindRecords { text, filter, limit: HITS })]
}

/// Does what the chosen line says.
pub(super) fn accept(model: &mut Model, chosen: Option<Entry>) -> Vec<Effect> {
    match chosen {
        Some(Entry::Command(action)) => run(model, action),
        Some(Entry::Record(record)) => open_record(model, &record),
        None => vec![],
    }
}

/// Runs a command as if its key had been pressed; one that cannot be run says
/// why, and the palette stays.
fn run(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Overlay::Palette(palette)) = &model.overlay else { return vec![] };
    let contexts = palette.contexts.clone();
    if let Some(failure) = refusal_in(model, &contexts, action) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    model.overlay = model.covered.pop();
    if action.is_anywhere() {
        return act(model, action);
    }
    if let Some(effects) = duplicates::press(model, Some(action)) {
        return effects;
    }
    uncover(model);
    if model.form.is_some() {
        return form::act(model, action);
    }
    model.filtering = None;
    act(model, action)
}

/// Closes the windows below, of which nothing is lost.
fn uncover(model: &mut Model) {
    model.overlay = None;
    model.covered.clear();
}

/// Shows a record. What is typed in a form is kept as a draft.
fn open_record(model: &mut Model, record: &Named) -> Vec<Effect> {
    if model.form.as_ref().is_some_and(|form| form.stage == Stage::Saving) {
        let failure = words::failure(model.language, "refused-wait", &[]);
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    model.overlay = model.covered.pop();
    let mut effects = duplicates::close(model);
    uncover(model);
    model.filtering = None;
    if model.form.is_some() {
        effects.extend(form::close(model));
    }
    navigate::visit(model, record);
    effects
}
