//! One record whole.

use rusqlite::Connection;

use super::Error;
use crate::model::RecordId;
use crate::model::whole::Whole;

/// A record with all that hangs on it; `None` where there is none.
pub fn read(conn: &Connection, id: RecordId) -> Result<Option<Whole>, Error> {
    brief(conn, id)
}

/// A record with its fields and links alone.
pub fn brief(conn: &Connection, id: RecordId) -> Result<Option<Whole>, Error> {
    let Some(fields) = super::records::fields(conn, id)? else { return Ok(None) };
    Ok(Some(Whole {
        record: super::records::named(conn, id)?,
        trashed: false,
        fields,
        links: vec![],
        related: vec![],
        citations: vec![],
        flags: vec![],
        history: super::history::of_record(conn, id)?,
    }))
}
