//! The order of a list, the trash, and the rows that come.

use super::layout::Layout;
use super::{Browse, ListPane, Pane};
use crate::app::ask::{Answer, CountRows, ReadPage, Slot};
use crate::app::columns::Columns;
use crate::model::listing::{Anchor, Listing, Query, Scope, Sort};
use crate::words::Fault;

/// The list sorted by the next of its columns that has something to show;
/// `None` where there is no other.
pub(in crate::app) fn next_order(pane: &ListPane) -> Option<Query> {
    let columns = pane.query.listing.columns();
    let is_empty = |cell: usize| pane.needs().is_some_and(|needs| needs.get(cell) == Some(&0));
    let seen = pane.columns.places().iter().filter(|place| place.shown && !is_empty(place.cell));
    let sorts: Vec<Sort> = seen.filter_map(|place| columns.get(place.cell)?.sort).collect();
    let at = sorts.iter().position(|sort| *sort == pane.query.sort);
    let next = at.map_or(0, |at| (at + 1) % sorts.len().max(1));
    let sort = sorts.get(next).copied()?;
    // Newest first, but names from A.
    let query = Query { sort, descending: sort == Sort::Date, ..pane.query.clone() };
    (query != pane.query).then_some(query)
}

/// What of a failed answer the person is told: that a filter is not understood
/// stands in the place of the rows.
fn told(fault: Fault) -> Option<Fault> {
    Some(fault).filter(|fault| !fault.is_of_filter())
}

/// Shows a list in another order, at the record where it stands.
fn reorder(pane: &mut ListPane, query: Query) {
    let record = pane.place();
    pane.show(query);
    if let Some(record) = record {
        pane.go(Anchor::Record(record));
    }
}

impl Browse {
    /// Orders the list by its next column.
    pub(in crate::app) fn sort(&mut self) {
        let pane = self.pane_mut(self.follows);
        if let Some(query) = next_order(pane) {
            reorder(pane, query);
        }
    }

    /// Orders the list so; where it is, the other way round.
    pub(in crate::app) fn sort_by(&mut self, sort: Sort) {
        let pane = self.pane_mut(self.follows);
        if pane.query.sort == sort {
            return self.reverse();
        }
        let query = Query { sort, descending: sort == Sort::Date, ..pane.query.clone() };
        reorder(pane, query);
    }

    /// Has the list show these columns, if they are its own.
    pub(in crate::app) fn set_columns(&mut self, columns: Columns) {
        let pane = self.pane_mut(self.follows);
        if pane.query.listing == columns.listing() {
            pane.columns = columns;
        }
    }

    /// Turns the order of the list round.
    pub(in crate::app) fn reverse(&mut self) {
        let pane = self.pane_mut(self.follows);
        let query = Query { descending: !pane.query.descending, ..pane.query.clone() };
        reorder(pane, query);
    }

    /// Shows the trash in place of the list, or the list again.
    pub(in crate::app) fn show_trash(&mut self) {
        let leaves = self.in_trash();
        let scope = if leaves { Scope::All } else { Scope::Trash };
        (self.focus, self.follows) = (Pane::List, Slot::List);
        self.unpin();
        let pane = self.list_mut();
        let from = pane.row().map(|row| row.id);
        pane.rows.clear();
        let query = Query { scope, ..pane.query.clone() };
        pane.show(query);
        let back = std::mem::replace(&mut pane.before_trash, from);
        if let Some(row) = back.filter(|_| leaves) {
            pane.go(Anchor::Record(row));
        }
    }

    /// The pane that asked. An answer may come late, when another view is shown,
    /// so the list is found by what it lists.
    pub(super) fn asking(&mut self, slot: Slot, listing: Listing) -> Option<&mut ListPane> {
        match slot {
            Slot::List => self.lists.of_listing(listing),
            Slot::Related => Some(&mut self.related),
        }
    }

    /// Takes rows, or stops waiting for them; then it says why none came.
    pub(in crate::app) fn page(
        &mut self,
        asked: &ReadPage,
        answer: Answer<ReadPage>,
        layout: &Layout,
    ) -> Option<Fault> {
        let pane = self.asking(asked.slot, asked.query.listing)?;
        match answer {
            Ok(rows) => {
                pane.receive(&asked.query, &asked.anchor, rows, layout.rows(asked.slot));
                None
            }
            Err(fault) => {
                pane.page_failed(&asked.query, &asked.anchor, &fault);
                told(fault)
            }
        }
    }

    /// Takes a count, or stops waiting for it; then it says why none came.
    pub(in crate::app) fn counted(
        &mut self,
        asked: &CountRows,
        answer: Answer<CountRows>,
    ) -> Option<Fault> {
        let pane = self.asking(asked.slot, asked.query.listing)?;
        match answer {
            Ok(count) => {
                pane.counted(&asked.query, count);
                None
            }
            Err(fault) => {
                pane.count_failed(&asked.query);
                told(fault)
            }
        }
    }
}
