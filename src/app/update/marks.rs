//! Marking rows of the list in focus.

use super::list::pane;
use super::receive::told;
use crate::app::ask::{Answer, FindGone, MarkRows};
use crate::app::{Action, Effect, Model};

/// Marks rows, or takes marks away.
pub(super) fn mark(model: &mut Model, action: Action) -> Vec<Effect> {
    let slot = model.follows;
    let height = model.layout().rows(slot);
    let pane = model.pane_mut(slot);
    let asked = match action {
        Action::Mark => {
            pane.toggle_mark(height);
            None
        }
        Action::MarkRange => pane.mark_range(slot),
        Action::MarkAll => pane.mark_all(slot),
        _ => {
            pane.unmark();
            None
        }
    };
    if matches!(action, Action::Mark | Action::MarkRange) {
        // The record follows the list again, as it does with any move in it.
        super::navigate::unpin(model);
    }
    asked.into_iter().collect()
}

/// Takes the rows that were asked for, in the pane that asked.
pub(super) fn marked(model: &mut Model, asked: &MarkRows, answer: Answer<MarkRows>) -> Vec<Effect> {
    let (query, span) = (&asked.query, asked.span.as_ref());
    let rows = told(model, answer);
    if let Some(pane) = pane(model, asked.slot, query.listing) {
        match rows {
            Some(rows) => pane.marked(query, span, &rows),
            None => pane.mark_failed(query, span),
        }
    }
    vec![]
}

/// Takes marks away from records that are gone.
pub(super) fn gone(model: &mut Model, asked: &FindGone, answer: Answer<FindGone>) -> Vec<Effect> {
    let Some(rows) = told(model, answer) else { return vec![] };
    if let Some(pane) = pane(model, asked.slot, asked.listing) {
        pane.forget_marks(asked.scope, &rows);
    }
    vec![]
}
