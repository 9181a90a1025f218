//! The order of a list, and the trash.

use super::receive::tell;
use crate::app::ask::{Answer, CountRows, ReadPage};
use crate::app::{Action, Effect, ListPane, Model, Pane, Slot};
use crate::model::listing::{Listing, Query, Scope, Sort};

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

/// The pane that asked. An answer may come late, when another view is shown, so
/// the list is found by what it lists.
pub(super) fn pane(model: &mut Model, slot: Slot, listing: Listing) -> Option<&mut ListPane> {
    match slot {
        Slot::List => model.lists.of_listing(listing),
        Slot::Related => Some(&mut model.related),
    }
}

/// Takes rows, or stops waiting for them. That a filter is not understood
/// stands in their place.
pub(super) fn page(model: &mut Model, asked: &ReadPage, answer: Answer<ReadPage>) -> Vec<Effect> {
    let height = model.layout().rows(asked.slot);
    let Some(pane) = pane(model, asked.slot, asked.query.listing) else { return vec![] };
    match answer {
        Ok(rows) => pane.receive(&asked.query, &asked.anchor, rows, height),
        Err(fault) => {
            pane.page_failed(&asked.query, &asked.anchor, &fault);
            if !fault.is_of_filter() {
                tell(model, &fault);
            }
        }
    }
    vec![]
}

/// Takes a count, or stops waiting for it.
pub(super) fn counted(
    model: &mut Model,
    asked: &CountRows,
    answer: Answer<CountRows>,
) -> Vec<Effect> {
    let Some(pane) = pane(model, asked.slot, asked.query.listing) else { return vec![] };
    match answer {
        Ok(count) => pane.counted(&asked.query, count),
        Err(fault) => {
            pane.count_failed(&asked.query);
            if !fault.is_of_filter() {
                tell(model, &fault);
            }
        }
    }
    vec![]
}
