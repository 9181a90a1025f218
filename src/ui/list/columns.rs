//! Which columns a list has room for, and how wide each is.
//!
//! A column takes what its rows need, and one of which all cells are empty goes.
//! Where that is more than there is room for, the widest gives way first; where
//! none can give more, columns go that tell least.

use ratatui::layout::Rect;

use crate::app::ListPane;
use crate::model::Language;
use crate::model::listing::{Column, Query, Scope, Sort};
use crate::words::{self, cells};

/// Cells before the first column, for `>`.
const MARGIN: u16 = 2;
/// Cells between columns.
const GAP: u16 = 1;
/// Cells that the column that tells most keeps, if it needs them.
const LEAST: u16 = 16;
/// Cells that a column of dates keeps: from one day to another of the same month, in doubt.
const DATES: u16 = 16;
/// Cells that other columns keep.
const NARROW: u16 = 10;
/// Cells of the order's sign after the name of a column.
const ARROW: u16 = 2;
/// Cells of the brackets around a date that only may be meant.
const BRACKETS: u16 = 2;
/// The column of reasons to check.
const FLAGS: &str = "flags";
/// The column of when a consent runs out.
pub(super) const UNTIL: &str = "consent-until";
/// Cells of the sign before one that has.
pub(super) const EXPIRED: u16 = 2;
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
    /// What shows its rows whole.
    need: u16,
    /// What it does not go below.
    least: u16,
    /// Whether it tells most of a record.
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
pub(super) fn fit(pane: &ListPane, width: u16, language: Language) -> Vec<Fitted> {
    let room = width.saturating_sub(MARGIN);
    let query = &pane.query;
    let mut columns = match query.scope {
        Scope::Trash => trash(room),
        Scope::All | Scope::Of(_) => needed(pane, room, language),
    };
    let mut dropped = query.listing.dropped().iter();
    while taken(&columns) > room {
        if narrow(&mut columns) {
            continue;
        }
        if let Some(next) = dropped.next() {
            columns.retain(|column| column.name != *next);
            for column in &mut columns {
                column.width = column.need;
            }
        } else if columns.iter().any(|column| column.least > 1) {
            // What tells most stays, however little of it.
            for column in &mut columns {
                column.least = 1;
            }
        } else {
            break;
        }
    }
    place(&mut columns, room);
    columns
}

impl Fitted {
    fn of(column: &Column, cell: usize, need: u16, head: u16) -> Self {
        let rest = column.width == 0;
        let least = match column.width {
            0 => LEAST,
            _ if column.spans => DATES,
            // Reasons to check are told as far as there is room.
            width if column.name == FLAGS => width.max(head),
            width if width < NARROW => need,
            _ => NARROW.max(head),
        };
        Self {
            name: column.name,
            cell: Some(cell),
            sort: column.sort,
            width: need,
            need,
            least: least.min(need),
            rest,
            x: 0,
        }
    }
}

/// The columns that have something to show, each as wide as it needs to be. What
/// ties a row to what the list is about comes first.
fn needed(pane: &ListPane, room: u16, language: Language) -> Vec<Fitted> {
    let listing = pane.query.listing;
    let ties = listing.columns().iter().enumerate().filter(|(_, column)| column.ties);
    let ties = ties.map(|(cell, _)| cell).filter(|_| pane.query.scope != Scope::All);
    let is_order = |cell: usize| {
        let column = listing.columns().get(cell);
        column.is_some_and(|column| column.chosen && column.sort == Some(pane.query.sort))
    };
    let places = pane.columns.places().iter();
    let chosen = places.filter(|place| place.shown || is_order(place.cell));
    let fitted = ties.chain(chosen.map(|place| place.cell)).filter_map(|cell| {
        let column = listing.columns().get(cell)?;
        let head = head(&pane.query, column, language);
        let need = match pane.needs() {
            // Nothing is known of the rows: as wide as it is usually.
            None if column.width == 0 => room,
            None => column.width.max(head),
            Some(needs) => match needs.get(cell) {
                Some(0) | None => return None,
                Some(need) if column.spans && pane.query.filter.asks_when() => {
                    head.max(need.saturating_add(BRACKETS))
                }
                Some(need) if column.name == UNTIL => head.max(need.saturating_add(EXPIRED)),
                Some(need) => head.max(*need),
            },
        };
        Some(Fitted::of(column, cell, need, head))
    });
    fitted.collect()
}

/// Cells that the name of a column needs, with the sign of the order.
fn head(query: &Query, column: &Column, language: Language) -> u16 {
    let label = words::column(query.listing, column.name, language);
    let arrow = if column.sort == Some(query.sort) { ARROW } else { 0 };
    u16::try_from(cells(&label)).unwrap_or(u16::MAX).saturating_add(arrow)
}

fn trash(room: u16) -> Vec<Fitted> {
    let column = |&(name, width): &(&'static str, u16)| {
        let rest = width == 0;
        let need = if rest { room } else { width };
        let least = if rest { LEAST } else { width };
        Fitted { name, cell: None, sort: None, width: need, need, least, rest, x: 0 }
    };
    TRASH.iter().map(column).collect()
}

/// Cells that the columns take with what is between them.
fn taken(columns: &[Fitted]) -> u16 {
    let gaps = GAP * u16::try_from(columns.len().saturating_sub(1)).unwrap_or(0);
    columns.iter().fold(gaps, |sum, column| sum.saturating_add(column.width))
}

/// Takes a cell from the widest column that can give one; says whether there was one.
fn narrow(columns: &mut [Fitted]) -> bool {
    let able = columns.iter_mut().filter(|column| column.width > column.least);
    // What tells most gives way as if it had two thirds of its width.
    let widest = able.max_by_key(|column| column.width * if column.rest { 2 } else { 3 });
    widest.map(|column| column.width -= 1).is_some()
}

/// Puts the columns one after the other; the last gives way where even the
/// least of all is too much.
fn place(columns: &mut [Fitted], room: u16) {
    let (mut x, end) = (MARGIN, MARGIN + room);
    for column in columns {
        column.x = x;
        column.width = column.width.min(end.saturating_sub(x));
        x = x.saturating_add(column.width + GAP);
    }
}

#[cfg(test)]
mod tests;
