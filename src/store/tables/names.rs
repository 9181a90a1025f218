//! Other names of parties.

use rusqlite::{Connection, named_params};

use super::{Refused, line, row_of};
use crate::model::fold::fold;
use crate::model::records::name::Name;

/// Writes the row of a live record.
pub(super) fn put(conn: &Connection, row: i64, record: &Name) -> Result<(), Refused> {
    conn.prepare_cached(
        "INSERT INTO names (row, party, name, text, kind, script)
         VALUES (:row, :party, :name, :text, :kind, :script)",
    )?
    .execute(named_params! {
        ":row": row,
        ":party": row_of(conn, "party", record.party)?,
        ":name": fold(record.text.as_str()),
        ":text": record.text.as_str(),
        ":kind": record.kind.as_str(),
        ":script": line(record.script.as_ref()),
    })?;
    Ok(())
}
