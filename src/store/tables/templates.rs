//! Templates.

use rusqlite::{Connection, named_params};

use super::Refused;
use crate::model::fold::fold;
use crate::model::records::template::Template;

/// Writes the row of a live record.
pub(super) fn put(conn: &Connection, row: i64, record: &Template) -> Result<(), Refused> {
    conn.prepare_cached("INSERT INTO templates (row, name, record) VALUES (:row, :name, :record)")?
        .execute(named_params! {
            ":row": row,
            ":name": fold(record.name.as_str()),
            ":record": record.record.0.slug(),
        })?;
    Ok(())
}
