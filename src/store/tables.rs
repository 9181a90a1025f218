//! The tables of records: a live record has its row in that of its kind.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::kinds::{self, Dependents};
use super::refused::Refused;
use crate::model::Kind;
use crate::model::field::Fields;

/// The list in which a live record counts.
pub(super) fn listing(kind: Kind, fields: &Fields) -> &'static str {
    kinds::of(kind).listing(fields)
}

/// Writes a live record and says in which list it counts.
pub(super) fn put(
    conn: &Connection,
    kind: Kind,
    row: i64,
    fields: Fields,
) -> Result<&'static str, Refused> {
    let listing = listing(kind, &fields);
    (kinds::of(kind).put)(conn, row, fields)?;
    Ok(listing)
}

/// Takes a record out of its table, and says in which list it counted.
pub(super) fn remove(
    conn: &Connection,
    kind: Kind,
    row: i64,
) -> rusqlite::Result<Option<&'static str>> {
    let mut removed = conn.prepare_cached(&kinds::derived(kind).remove)?;
    let listing: Option<String> =
        removed.query_row(named_params! { ":row": row }, |row| row.get(0)).optional()?;
    let known = kinds::of(kind).listings();
    Ok(listing.and_then(|listing| known.into_iter().find(|name| *name == listing)))
}

/// Records whose place in the search index hangs on this one, itself included.
pub(super) fn dependents(conn: &Connection, kind: Kind, row: i64) -> rusqlite::Result<Vec<i64>> {
    match &kinds::derived(kind).dependents {
        Dependents::Nobody => Ok(vec![]),
        Dependents::Itself => Ok(vec![row]),
        Dependents::Query(sql) => {
            let mut rows = conn.prepare_cached(sql)?;
            rows.query_map(named_params! { ":row": row }, |row| row.get(0))?.collect()
        }
    }
}

/// Counts records in or out of a list.
pub(super) fn tally(conn: &Connection, listing: &str, by: i64) -> rusqlite::Result<()> {
    if by != 0 {
        conn.prepare_cached(
            "INSERT INTO tallies (listing, live) VALUES (:listing, :by)
             ON CONFLICT (listing) DO UPDATE SET live = live + :by",
        )?
        .execute(named_params! { ":listing": listing, ":by": by })?;
    }
    Ok(())
}

/// How many live records a list has.
pub(super) fn live(conn: &Connection, listing: &str) -> rusqlite::Result<u64> {
    let mut live = conn.prepare_cached("SELECT live FROM tallies WHERE listing = :listing")?;
    let live: Option<i64> =
        live.query_row(named_params! { ":listing": listing }, |row| row.get(0)).optional()?;
    Ok(live.unwrap_or(0).max(0).cast_unsigned())
}
