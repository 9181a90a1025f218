//! Lists of records, a page at a time, however long they are.

mod bare_rows;
mod by_place;
mod by_term;
mod cells;
mod certainty;
mod few;
mod indexed;
mod open_start;
mod order;
mod plan;
mod scope;
mod stream;
#[cfg(test)]
pub(super) mod tests;
mod trash;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::narrow::Restriction;
use super::{Error, filter, records, replay, tables};
use crate::model::listing::{Anchor, Count, KeyPart, Listing, Page, Query, Scope, Sort, SortKey};
use crate::model::{Kind, RecordId};
use plan::ListPlan;
use stream::{Bound, Position, Stretch};

pub use bare_rows::rows;

pub(super) use cells::{flags, of_incident, uses};
pub(super) use indexed::matched;
pub(super) use scope::{inside, themselves, tied};

/// Where counting stops.
const COUNTED: usize = 1_000;

/// Some rows of a list that stand together.
///
/// Where a list is ordered by date and narrowed by common words, parties or
/// sources, rows of one day stand in the order of entry.
pub fn page(
    conn: &Connection,
    query: &Query,
    anchor: &Anchor,
    limit: usize,
) -> Result<Page, Error> {
    let about = match query.scope {
        Scope::Of(id) => subject(conn, id)?,
        Scope::All | Scope::Trash => None,
    };
    read_page(conn, query, about, anchor, limit)
}

/// The first rows of a list as each of them is, whatever the list is about.
pub(super) fn first_page(conn: &Connection, query: &Query, limit: usize) -> Result<Page, Error> {
    read_page(conn, query, None, &Anchor::Start, limit)
}

/// Some rows; where the list is about a record, they tell how they are tied to it.
fn read_page(
    conn: &Connection,
    query: &Query,
    about: Option<(Kind, i64)>,
    anchor: &Anchor,
    limit: usize,
) -> Result<Page, Error> {
    let list = PlannedList { conn, plan: plan(conn, query)?, descending: query.descending };
    let anchor = if let Anchor::Record(id) = anchor {
        place_of(conn, query, *id)?.map_or(Anchor::Start, Anchor::At)
    } else {
        anchor.clone()
    };
    let places = list.page(&understood(query, &anchor), limit)?;
    let cells = |place: &Position| cells::row(conn, query, about, place).transpose();
    Ok(Page {
        rows: places.rows.iter().filter_map(cells).collect::<Result<_, _>>()?,
        more_before: places.more_before,
        more_after: places.more_after,
    })
}

/// The first rows of a list, by their numbers.
pub(super) fn first_rows(
    conn: &Connection,
    query: &Query,
    limit: usize,
) -> Result<Vec<i64>, Error> {
    let list = PlannedList { conn, plan: plan(conn, query)?, descending: query.descending };
    Ok(list.read(true, None, limit)?.into_iter().map(|place| place.row).collect())
}

/// How many records a list has: at once for whole lists, else as far as 1,000.
pub fn count(conn: &Connection, query: &Query) -> Result<Count, Error> {
    if query.scope == Scope::All && query.filter.is_empty() {
        let counted = tables::live(conn, query.listing.slug())?;
        return Ok(Count { counted, or_more: false });
    }
    let list = PlannedList { conn, plan: plan(conn, query)?, descending: query.descending };
    let found = list.read(true, None, COUNTED + 1)?.len();
    Ok(Count { counted: found.min(COUNTED) as u64, or_more: found > COUNTED })
}

/// Whether a record stands in a list.
pub fn has(conn: &Connection, query: &Query, id: RecordId) -> Result<bool, Error> {
    Ok(place_of(conn, query, id)?.is_some())
}

/// Where a record stands in a list; `None` where it does not.
fn place_of(conn: &Connection, query: &Query, id: RecordId) -> Result<Option<SortKey>, Error> {
    let Some(row) = records::row(conn, id)? else { return Ok(None) };
    let plan = restricted(conn, query, vec![themselves(&[row])])?;
    let list = PlannedList { conn, plan, descending: query.descending };
    Ok(list.read(true, None, 1)?.into_iter().next().map(|place| place.key))
}

/// Chooses how to read a list.
fn plan(conn: &Connection, query: &Query) -> Result<ListPlan, Error> {
    restricted(conn, query, Vec::new())
}

/// As [`plan()`], with only some rows of the list.
fn restricted(conn: &Connection, query: &Query, only: Vec<Restriction>) -> Result<ListPlan, Error> {
    ordered(conn, query, query.listing.sort_for(query.sort), only)
}

/// As [`restricted()`], in any order that the list can be read in.
fn ordered(
    conn: &Connection,
    query: &Query,
    sort: Sort,
    only: Vec<Restriction>,
) -> Result<ListPlan, Error> {
    let mut restrictions = match query.scope {
        Scope::All => Vec::new(),
        Scope::Trash => return trash::plan(conn, &query.filter),
        Scope::Of(id) => vec![about(conn, query.listing, id)?],
    };
    if sort == Sort::Date && query.is_apart() {
        restrictions.extend(only);
        return certainty::plan(conn, query, &restrictions);
    }
    restrictions.extend(filter::restrictions(conn, query.listing, &query.filter)?);
    restrictions.extend(only);
    ListPlan::of(conn, query.listing, sort, restrictions)
}

/// The kind and row of the record that a list is about; `None` where it is gone.
fn subject(conn: &Connection, id: RecordId) -> Result<Option<(Kind, i64)>, Error> {
    let mut record = conn.prepare_cached("SELECT row, kind FROM records WHERE id = :id")?;
    let record = record.query_row(named_params! { ":id": id.0.as_bytes() }, |record| {
        Ok((record.get("row")?, record.get("kind")?))
    });
    let record: Option<(i64, String)> = record.optional()?;
    record.map(|(row, letter)| Ok((replay::kind_of(&letter)?, row))).transpose()
}

fn about(conn: &Connection, listing: Listing, id: RecordId) -> Result<Restriction, Error> {
    Ok(match subject(conn, id)? {
        Some((kind, row)) => scope::about(conn, listing, kind, row)?,
        None => themselves(&[]),
    })
}

/// A list that is being read.
struct PlannedList<'a> {
    conn: &'a Connection,
    plan: ListPlan,
    descending: bool,
}

/// Some rows, and whether there are others on each side.
#[derive(Debug, Default)]
struct Positions {
    rows: Vec<Position>,
    more_before: bool,
    more_after: bool,
}

/// An anchor as far as the order of the list allows.
enum From {
    Start,
    End,
    After(SortKey),
    Before(SortKey),
    At(SortKey),
}

/// A day is a place only in the order of dates.
fn understood(query: &Query, anchor: &Anchor) -> From {
    let dated = query.scope != Scope::Trash && query.listing.sort_for(query.sort) == Sort::Date;
    match anchor {
        Anchor::End => From::End,
        Anchor::After(key) => From::After(key.clone()),
        Anchor::Before(key) => From::Before(key.clone()),
        Anchor::At(key) => From::At(key.clone()),
        Anchor::Day(day) if dated => {
            let day = KeyPart::Number(day.number());
            From::At(if query.is_apart() { certainty::day(query, day) } else { vec![day] })
        }
        Anchor::Start | Anchor::Day(_) | Anchor::Record(_) => From::Start,
    }
}

impl PlannedList<'_> {
    fn page(&self, from: &From, limit: usize) -> rusqlite::Result<Positions> {
        match from {
            From::Start => self.forward(None, limit),
            From::End => self.backward(None, limit),
            From::After(key) => self.forward(Some((key, false)), limit),
            From::Before(key) => self.backward(Some((key, false)), limit),
            From::At(key) => {
                let places = self.forward(Some((key, true)), limit)?;
                // Beyond the last row there is nothing to look at.
                if places.rows.is_empty() { self.backward(None, limit) } else { Ok(places) }
            }
        }
    }

    /// Rows from a key on; the flag says whether its own row is one of them.
    fn forward(&self, from: Option<(&SortKey, bool)>, limit: usize) -> rusqlite::Result<Positions> {
        let mut rows = self.read(true, from, limit.saturating_add(1))?;
        let more_after = rows.len() > limit;
        rows.truncate(limit);
        let more_before = match from {
            None => false,
            Some((key, included)) => !self.read(false, Some((key, !included)), 1)?.is_empty(),
        };
        Ok(Positions { rows, more_before, more_after })
    }

    /// Rows up to a key.
    fn backward(&self, to: Option<(&SortKey, bool)>, limit: usize) -> rusqlite::Result<Positions> {
        let mut rows = self.read(false, to, limit.saturating_add(1))?;
        let more_before = rows.len() > limit;
        rows.truncate(limit);
        rows.reverse();
        let more_after = match to {
            None => false,
            Some((key, included)) => !self.read(true, Some((key, !included)), 1)?.is_empty(),
        };
        Ok(Positions { rows, more_before, more_after })
    }

    fn read(
        &self,
        forward: bool,
        from: Option<(&SortKey, bool)>,
        limit: usize,
    ) -> rusqlite::Result<Vec<Position>> {
        let bound = from.map(|(key, inclusive)| Bound { key: key.clone(), inclusive });
        let descending = forward == self.descending;
        self.plan.fetch(self.conn, &Stretch::starting(bound, descending, limit))
    }
}
