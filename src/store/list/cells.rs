//! What a list shows of a record.

use rusqlite::{Connection, OptionalExtension, Row as Found, named_params};

use super::stream::Place;
use crate::model::Kind;
use crate::model::listing::{Cell, Flag, Listing, Query, Row, Scope};
use crate::model::whole::Named;
use crate::store::cells::text;
use crate::store::{Error, kinds, records};

/// Where counting what hangs on one record stops.
const COUNTED: u64 = 1_000;

/// A row of a list with its cells; `None` where the record is gone.
pub(super) fn row(conn: &Connection, query: &Query, place: &Place) -> Result<Option<Row>, Error> {
    let Some(named) = records::named_at(conn, place.row)? else { return Ok(None) };
    let cells = match query.scope {
        // Of any kind: its name tells most.
        Scope::Trash => Some(vec![text(&named.name)]),
        Scope::All | Scope::Of(_) => cells(conn, query.listing, place.row, &named)?,
    };
    Ok(cells.map(|cells| Row {
        id: named.id,
        reference: named.reference,
        kind: named.kind,
        cells,
        key: place.key.clone(),
    }))
}

fn cells(
    conn: &Connection,
    listing: Listing,
    row: i64,
    named: &Named,
) -> Result<Option<Vec<Cell>>, Error> {
    let uses = uses(conn, listing.kind(), row)?;
    let count = if uses > COUNTED { Cell::CountOrMore(COUNTED) } else { Cell::Count(uses) };
    let (_, list) = kinds::list(listing);
    let mut record = conn.prepare_cached(list.cells.sql)?;
    let read = |found: &Found| (list.cells.read)(found, named, count);
    Ok(record.query_row(named_params! { ":row": row }, read).optional()?)
}

/// Why an incident needs work.
pub(in crate::store) fn flags(conn: &Connection, named: &Named) -> Result<Vec<Flag>, Error> {
    let Some(row) = records::row(conn, named.id)? else { return Ok(Vec::new()) };
    let cells = cells(conn, Listing::Incidents, row, named)?.unwrap_or_default();
    let flags = cells
        .into_iter()
        .find_map(|cell| if let Cell::Flags(flags) = cell { Some(flags) } else { None });
    Ok(flags.unwrap_or_default())
}

/// How many incidents are of a case, a party or a place, how many citations of
/// a source; counting stops one beyond 1,000.
pub(in crate::store) fn uses(conn: &Connection, kind: Kind, row: i64) -> rusqlite::Result<u64> {
    let lookup = kinds::of(kind).lookup.as_ref();
    let Some(sql) = lookup.and_then(|lookup| lookup.uses) else { return Ok(0) };
    conn.prepare_cached(sql)?.query_row(named_params! { ":row": row }, |found| found.get(0))
}
