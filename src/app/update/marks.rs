//! Marking rows of the list in focus.

use crate::app::{Action, Effect, Model, Slot};
use crate::model::bulk::Span;
use crate::model::listing::{Listing, Query, Scope};
use crate::model::rows::Rows;

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
pub(super) fn marked(
    model: &mut Model,
    slot: Slot,
    query: &Query,
    span: Option<&Span>,
    rows: &Rows,
) {
    if let Some(pane) = super::receive::pane(model, slot, query.listing) {
        pane.marked(query, span, rows);
    }
}

/// Takes marks away from records that are gone.
pub(super) fn gone(model: &mut Model, slot: Slot, listing: Listing, scope: Scope, rows: &Rows) {
    if let Some(pane) = super::receive::pane(model, slot, listing) {
        pane.forget_marks(scope, rows);
    }
}
