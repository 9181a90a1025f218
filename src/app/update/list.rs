//! The order of a list, and the trash.

use crate::app::{Action, Effect, ListPane, Model, Pane, Slot};
use crate::model::listing::{Query, Scope, Sort};

/// Orders the list by its next column, or the other way round.
pub(super) fn order(model: &mut Model, action: Action) -> Vec<Effect> {
    if action == Action::Sort { sort(model) } else { reverse(model) }
}

/// The list sorted by the next column that it can be sorted by; `None` where
/// there is no other.
pub(super) fn next_order(pane: &ListPane) -> Option<Query> {
    let sorts: Vec<Sort> = pane.query.listing.columns().iter().filter_map(|c| c.sort).collect();
    let at = sorts.iter().position(|sort| *sort == pane.query.sort);
    let next = at.map_or(0, |at| (at + 1) % sorts.len().max(1));
    let sort = sorts.get(next).copied()?;
    // Newest first, but names from A.
    let query = Query { sort, descending: sort == Sort::Date, ..pane.query.clone() };
    (query != pane.query).then_some(query)
}

fn sort(model: &mut Model) -> Vec<Effect> {
    let pane = model.pane_mut(model.follows);
    if let Some(query) = next_order(pane) {
        pane.show(query);
    }
    vec![]
}

fn reverse(model: &mut Model) -> Vec<Effect> {
    let pane = model.pane_mut(model.follows);
    let query = Query { descending: !pane.query.descending, ..pane.query.clone() };
    pane.show(query);
    vec![]
}

/// Shows the trash in place of the list, or the list again.
pub(super) fn show_trash(model: &mut Model) -> Vec<Effect> {
    let scope = if model.in_trash() { Scope::All } else { Scope::Trash };
    (model.focus, model.follows) = (Pane::List, Slot::List);
    model.detail.pinned = None;
    model.trail.clear();
    let pane = model.list_mut();
    pane.rows.clear();
    let query = Query { scope, ..pane.query.clone() };
    pane.show(query);
    vec![]
}
