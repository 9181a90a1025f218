//! Citations.

use rusqlite::{Connection, named_params};

use super::{Refused, line, row_of, term};
use crate::model::records::citation::{Citation, CitationStatus};
use crate::model::text::Text;

/// Writes the row of a live record.
pub(super) fn put(conn: &Connection, row: i64, record: &Citation) -> Result<(), Refused> {
    conn.prepare_cached(
        "INSERT INTO citations (row, source, record, field, value, locator, credibility, status)
         VALUES (:row, :source, :record, :field, :value, :locator, :credibility, :status)",
    )?
    .execute(named_params! {
        ":row": row,
        ":source": row_of(conn, "source", record.source)?,
        ":record": row_of(conn, "record", record.record)?,
        ":field": line(record.field.as_ref()),
        ":value": record.value.as_ref().map(Text::as_str),
        ":locator": line(record.locator.as_ref()),
        ":credibility": term(record.credibility.as_ref()),
        ":status": record.status.as_ref().map(CitationStatus::as_str),
    })?;
    Ok(())
}
