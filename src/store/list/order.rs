//! The orders of lists: those that lists declare, and that of entry.

use crate::model::listing::{Listing, Sort};
use crate::store::kinds;
use crate::store::kinds::lists::FirstColumn;

/// Where the rows of a list stand in an order.
///
/// The listed table goes by `t`. The last column is always the row, so that no
/// two keys are alike.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowOrder {
    /// The table with its index.
    pub(super) from: &'static str,
    /// What holds of every row of the list.
    pub(super) fixed: &'static str,
    /// The columns of the key.
    pub(super) columns: &'static [&'static str],
    /// How the first of them orders.
    pub(super) first: FirstColumn,
    /// Whether no index has it, so that only few rows are put in it.
    pub(super) few: bool,
}

/// By day, then entry: the rowids of the search index.
pub(super) const BY_DAY: &[&str] = &["t.earliest", "t.row"];
const BY_ENTRY: &[&str] = &["t.row"];

/// The trash, in the order of entry: every kind of record.
pub(super) const TRASH: RowOrder = RowOrder {
    from: "records t INDEXED BY records_not_live",
    fixed: "t.state <> 0 AND t.state = 1",
    columns: BY_ENTRY,
    first: FirstColumn::Itself,
    few: false,
};

impl RowOrder {
    /// The order of a list; that of entry where there is no other.
    pub(super) fn of(listing: Listing, sort: Sort) -> Self {
        let (_, list) = kinds::list(listing);
        let found = list.orders.iter().find(|order| order.by == sort);
        let entry = (list.table, BY_ENTRY);
        let (from, columns) = found.map_or(entry, |order| (order.from, order.columns));
        let first = found.map_or(FirstColumn::Itself, |order| order.first);
        let few = found.is_some_and(|order| order.few);
        Self { from, fixed: list.fixed, columns, first, few }
    }
}

/// The table of a list, as `t`.
pub(super) fn table(listing: Listing) -> &'static str {
    kinds::list(listing).1.table
}

/// The name of that table.
pub(super) fn name(listing: Listing) -> &'static str {
    kinds::list(listing).0.table
}
