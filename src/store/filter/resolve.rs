//! From what a person writes for records to their rows.

use rusqlite::{Connection, named_params};

use crate::model::fold::fold;
use crate::model::{Kind, Reference};
use crate::store::search::{after, naming};
use crate::store::{Error, records};

/// Records beyond this are not looked at for one name.
const MOST: i64 = 50_000;

const PARTIES: &str = "
    SELECT row FROM parties
     WHERE listing IN ('people', 'organisations') AND name >= :from AND name < :to
     UNION
    SELECT party FROM names WHERE name >= :from AND name < :to
     UNION
    SELECT parties.row FROM search CROSS JOIN parties ON parties.row = search.rowid
     WHERE search MATCH :match AND search.rowid < 4294967296
     LIMIT :most";

const PLACES: &str = "
    SELECT row FROM places WHERE name >= :from AND name < :to
     UNION
    SELECT places.row FROM search CROSS JOIN places ON places.row = search.rowid
     WHERE search MATCH :match AND search.rowid < 4294967296
     LIMIT :most";

const CASES: &str = "
    SELECT row FROM cases WHERE name >= :from AND name < :to
     UNION
    SELECT cases.row FROM search CROSS JOIN cases ON cases.row = search.rowid
     WHERE search MATCH :match AND search.rowid < 4294967296
     LIMIT :most";

const SOURCES: &str = "
    SELECT row FROM sources WHERE name >= :from AND name < :to
     UNION
    SELECT sources.row FROM search CROSS JOIN sources ON sources.row = search.rowid & 4294967295
     WHERE search MATCH '\"§source\" AND ' || :match
     LIMIT :most";

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
    let sql = match kind {
        Kind::Party => PARTIES,
        Kind::Place => PLACES,
        Kind::Case => CASES,
        Kind::Source => SOURCES,
        _ => return Ok(Vec::new()),
    };
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

/// The live record of a kind with a reference, if that is what is written.
fn referenced(conn: &Connection, kind: Kind, value: &str) -> rusqlite::Result<Option<i64>> {
    let Ok(reference) = value.parse::<Reference>() else { return Ok(None) };
    records::live(conn, &reference, Some(kind))
}
