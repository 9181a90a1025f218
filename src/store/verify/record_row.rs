//! What all records have, as it is stored and as its history has it.

use rusqlite::{Connection, named_params};
use serde_json::Value;

use crate::model::Kind;
use crate::model::history::Replayed;
use crate::store::{Error, records};

/// What `records` says of a record.
#[derive(Debug, PartialEq)]
pub(super) struct RecordRow {
    prefix: String,
    number: i64,
    device: Option<i64>,
    tag: String,
    label: String,
    access: Option<String>,
    pub(super) state: i64,
}

impl RecordRow {
    /// As it is stored in a row.
    pub(super) fn read(conn: &Connection, row: i64) -> rusqlite::Result<Self> {
        let mut standing = conn.prepare_cached(
            "SELECT prefix, number, device, tag, label, access, state FROM main.records
              WHERE row = :row",
        )?;
        standing.query_row(named_params! { ":row": row }, |row| {
            Ok(Self {
                prefix: row.get("prefix")?,
                number: row.get("number")?,
                device: row.get("device")?,
                tag: row.get("tag")?,
                label: row.get("label")?,
                access: row.get("access")?,
                state: row.get("state")?,
            })
        })
    }

    /// As its history has it.
    pub(super) fn of(conn: &Connection, kind: Kind, replayed: &Replayed) -> Result<Self, Error> {
        let (reference, device) = records::reference(conn, kind, replayed)?;
        Ok(Self {
            prefix: reference.prefix.to_string(),
            number: reference.number.into(),
            device,
            tag: tag(conn, &reference.prefix.to_string(), reference.number, device)?,
            label: kind.name(&replayed.fields).unwrap_or_default().to_owned(),
            access: replayed.fields.get("access").and_then(Value::as_str).map(str::to_owned),
            state: replayed.state.code(),
        })
    }
}

/// The tag of the device, where another record has the number.
fn tag(
    conn: &Connection,
    prefix: &str,
    number: u32,
    device: Option<i64>,
) -> rusqlite::Result<String> {
    conn.prepare_cached(
        "SELECT coalesce((
            SELECT tag FROM devices WHERE row = :device AND 1 < (
                SELECT count(*) FROM main.records
                 WHERE prefix = :prefix AND number = :number AND device IS NOT NULL)), '')",
    )?
    .query_row(named_params! { ":prefix": prefix, ":number": number, ":device": device }, |row| {
        row.get(0)
    })
}
