//! Which columns a list has room for, and how wide each is.

use ratatui::layout::Rect;

use crate::model::listing::{Listing, Query, Scope, Sort};

/// Cells before the first column, for `>`.
const MARGIN: u16 = 2;
/// Cells between columns.
const GAP: u16 = 1;
/// Cells that the column of what is left should have.
const WANTED: u16 = 24;
/// Cells that it must have.
const LEAST: u16 = 22;
/// Cells beyond which it leaves some to dates.
const ROOMY: u16 = 30;
/// Cells of a date from one day to another of the same month, in doubt.
const DATES: u16 = 15;
/// Columns wider than this give up cells before any column is left out.
const NARROW: u16 = 10;
/// The columns of the trash, where any kind of record may be.
const TRASH: &[(&str, u16)] = &[("reference", 10), ("record", 13), ("name", 0)];

/// A column and where it stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Fitted {
    pub(super) name: &'static str,
    /// Which cell of a row it shows; none in the trash.
    pub(super) cell: Option<usize>,
    /// The order that it stands for.
    pub(super) sort: Option<Sort>,
    pub(super) width: u16,
    /// Whether it holds dates that may span days.
    spans: bool,
    /// Whether it takes what the others leave.
    pub(super) rest: bool,
    x: u16,
}

impl Fitted {
    /// The part of `area` that the column takes.
    pub(super) fn area(&self, area: Rect) -> Rect {
        let x = area.x.saturating_add(self.x);
        Rect { x, width: self.width.min(area.right().saturating_sub(x)), ..area }
    }
}

/// The columns of a list in `width` cells.
pub(super) fn fit(query: &Query, width: u16) -> Vec<Fitted> {
    let (mut columns, dropped) = match query.scope {
        Scope::Trash => (trash(), [].as_slice()),
        Scope::All | Scope::Of(_) => (all(query.listing), query.listing.dropped()),
    };
    let room = width.saturating_sub(MARGIN);
    while left(&columns, room) < WANTED && narrow(&mut columns) {}
    while left(&columns, room) < LEAST && drop_one(&mut columns, dropped) {}
    widen_dates(&mut columns, room);
    let rest = left(&columns, room);
    let mut x = MARGIN;
    for column in &mut columns {
        if column.rest {
            column.width = rest;
        }
        column.x = x;
        x = x.saturating_add(column.width + GAP);
    }
    columns
}

fn all(listing: Listing) -> Vec<Fitted> {
    let columns = listing.columns().iter().enumerate();
    columns
        .map(|(index, column)| Fitted {
            name: column.name,
            cell: Some(index),
            sort: column.sort,
            width: column.width,
            spans: column.spans,
            rest: column.width == 0,
            x: 0,
        })
        .collect()
}

fn trash() -> Vec<Fitted> {
    let column = |&(name, width): &(&'static str, u16)| {
        let rest = width == 0;
        Fitted { name, cell: None, sort: None, width, spans: false, rest, x: 0 }
    };
    TRASH.iter().map(column).collect()
}

/// Cells left for the column that takes the rest.
fn left(columns: &[Fitted], room: u16) -> u16 {
    let gaps = GAP * u16::try_from(columns.len().saturating_sub(1)).unwrap_or(0);
    let fixed: u16 = columns.iter().map(|column| column.width).sum();
    room.saturating_sub(fixed + gaps)
}

/// Takes a cell from the widest column; says whether one could give it.
fn narrow(columns: &mut [Fitted]) -> bool {
    let widest = columns.iter_mut().filter(|column| !column.spans);
    match widest.max_by_key(|column| column.width) {
        Some(column) if column.width > NARROW => {
            column.width -= 1;
            true
        }
        _ => false,
    }
}

/// Gives dates room for both their ends, from what the column of the rest does not need.
fn widen_dates(columns: &mut [Fitted], room: u16) {
    let mut spare = left(columns, room).saturating_sub(ROOMY);
    for column in columns.iter_mut().filter(|column| column.spans) {
        let more = DATES.saturating_sub(column.width).min(spare);
        column.width += more;
        spare -= more;
    }
}

fn drop_one(columns: &mut Vec<Fitted>, dropped: &[&str]) -> bool {
    let next = dropped.iter().find_map(|name| columns.iter().position(|c| c.name == *name));
    next.map(|index| columns.remove(index)).is_some()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(listing: Listing, width: u16) -> Vec<&'static str> {
        fit(&listing.query(), width).iter().map(|column| column.name).collect()
    }

    #[test]
    fn a_wide_list_has_every_column() {
        for listing in Listing::all() {
            assert_eq!(names(listing, 120).len(), listing.columns().len());
        }
    }

    #[test]
    fn a_narrow_list_keeps_what_tells_most() {
        assert_eq!(names(Listing::Incidents, 80).len(), 7);
        let narrow = names(Listing::Incidents, 40);
        assert!(narrow.contains(&"when") && narrow.contains(&"title"), "{narrow:?}");
    }

    proptest! {
        #[test]
        fn columns_never_overlap_nor_leave_the_pane(
            listing in prop::sample::select(Listing::all().collect::<Vec<_>>()),
            width in 30..250_u16,
        ) {
            let fitted = fit(&listing.query(), width);
            let mut end = 0;
            for column in &fitted {
                prop_assert!(column.x >= end && column.width > 0, "{fitted:?}");
                end = column.x + column.width;
            }
            prop_assert!(end <= width, "{end} of {width}: {fitted:?}");
        }
    }
}
