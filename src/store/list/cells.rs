//! What a list shows of a record.

use rusqlite::{Connection, named_params};

use super::stream::Position;
use crate::model::listing::{Cell, Flag, Listing, Query, Row, Scope};
use crate::model::{Kind, RecordId};
use crate::store::kinds::lists::Listed;
use crate::store::{Error, kinds, records};

/// Where counting what hangs on one record stops.
const COUNTED: u64 = 1_000;

/// A row of a list with its cells; `None` where the record is gone.
pub(super) fn row(
    conn: &Connection,
    query: &Query,
    about: Option<(Kind, i64)>,
    place: &Position,
) -> Result<Option<Row>, Error> {
    let Some(entry) = records::entry_at(conn, place.row)? else { return Ok(None) };
    let mut cells = match query.scope {
        // Of any kind: what it is called tells most.
        Scope::Trash => {
            records::named_at(conn, place.row)?.map(|named| vec![Cell::Called(Box::new(named))])
        }
        Scope::All | Scope::Of(_) => cells(conn, query.listing, place.row, &entry.label)?,
    };
    let (_, list) = kinds::list(query.listing);
    if let (Some(cells), Some(about), Some(tell)) = (&mut cells, about, list.tied) {
        tell(conn, place.row, about, cells)?;
    }
    let records::Registered { id, reference, kind, .. } = entry;
    Ok(cells.map(|cells| Row { id, reference, kind, cells, key: place.key.clone() }))
}

fn cells(
    conn: &Connection,
    listing: Listing,
    row: i64,
    name: &str,
) -> Result<Option<Vec<Cell>>, Error> {
    let uses = match uses(conn, listing.kind(), row)? {
        uses if uses > COUNTED => Cell::CountOrMore(COUNTED),
        uses => Cell::Count(uses),
    };
    let (_, list) = kinds::list(listing);
    let mut record = conn.prepare_cached(list.cells.sql)?;
    let mut record = record.query(named_params! { ":row": row })?;
    let Some(found) = record.next()? else { return Ok(None) };
    let listed = Listed { conn, found, name, uses };
    Ok(Some((list.cells.read)(&listed)?))
}

/// What the timeline shows of an incident, but for its title.
pub(in crate::store) fn of_incident(conn: &Connection, id: RecordId) -> Result<Vec<Cell>, Error> {
    let Some(row) = records::row(conn, id)? else { return Ok(Vec::new()) };
    Ok(cells(conn, Listing::Incidents, row, "")?.unwrap_or_default())
}

/// Why an incident needs work.
pub(in crate::store) fn flags(conn: &Connection, id: RecordId) -> Result<Vec<Flag>, Error> {
    let flags = of_incident(conn, id)?
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
