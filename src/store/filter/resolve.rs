//! From what a person writes for records to their rows.

use rusqlite::{Connection, named_params};

use crate::model::fold::fold;
use crate::model::{Kind, Reference};
use crate::store::search::{after, naming};
use crate::store::{Error, kinds, records};

/// Records beyond this are not looked at for one name.
const MOST: i64 = 50_000;

/// Rows of the live records of a kind that a reference names, or whose name
/// holds the words.
pub(in crate::store) fn named(
    conn: &Connection,
    kind: Kind,
    value: &str,
) -> Result<Vec<i64>, Error> {
    if let Some(row) = referenced(conn, kind, value)? {
        return Ok(vec![row]);
    }
    let name = fold(value);
    let Some(naming) = naming(value) else { return Ok(Vec::new()) };
    let lookup = kinds::of(kind).lookup.as_ref();
    let Some(sql) = lookup.and_then(|lookup| lookup.named) else { return Ok(Vec::new()) };
    let mut rows = conn.prepare_cached(sql)?;
    let rows = rows.query_map(
        named_params! {
            ":from": name,
            ":to": after(&name),
            ":match": naming,
            ":most": MOST,
        },
        |row| row.get(0),
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The kind and row of the live record with a reference, if that is what is written.
pub(super) fn meant(conn: &Connection, word: &str) -> Result<Option<(Kind, i64)>, Error> {
    let Ok(reference) = word.parse::<Reference>() else { return Ok(None) };
    let Some(row) = records::live(conn, &reference, None)? else { return Ok(None) };
    Ok(records::entry_at(conn, row)?.map(|entry| (entry.kind, row)))
}

/// The live record of a kind with a reference, if that is what is written.
fn referenced(conn: &Connection, kind: Kind, value: &str) -> rusqlite::Result<Option<i64>> {
    let Ok(reference) = value.parse::<Reference>() else { return Ok(None) };
    records::live(conn, &reference, Some(kind))
}
