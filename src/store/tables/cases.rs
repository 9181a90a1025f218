//! Cases.

use rusqlite::{Connection, named_params};

use super::{Refused, json, term};
use crate::model::fold::fold;
use crate::model::records::case::Case;

/// Writes the row of a live record.
pub(super) fn put(conn: &Connection, row: i64, record: &Case) -> Result<(), Refused> {
    conn.prepare_cached(
        "INSERT INTO cases (row, name, country, status, priority, tags)
         VALUES (:row, :name, :country, :status, :priority, :tags)",
    )?
    .execute(named_params! {
        ":row": row,
        ":name": fold(record.title.as_str()),
        ":country": term(record.country.as_ref()),
        ":status": term(record.status.as_ref()),
        ":priority": term(record.priority.as_ref()),
        ":tags": json(record.tags.as_ref()),
    })?;
    Ok(())
}
