//! All records one after another, as files carry them.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::fold::{self, State};
use super::{Error, records};
use crate::model::RecordId;
use crate::model::field::Fields;
use crate::model::whole::Named;

/// A record as its history has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// Where it stands in this copy; later records have higher rows.
    pub row: i64,
    /// What people call it.
    pub record: Named,
    /// Whether it counts.
    pub standing: Standing,
    /// Its fields.
    pub fields: Fields,
}

/// Whether a record counts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Standing {
    /// It does.
    Live,
    /// It is in the trash.
    Trashed,
    /// Its making was undone.
    Undone,
}

/// The newest op of one device, which vouches for all before it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Head {
    /// Tag of the device.
    pub device: String,
    /// How many ops it has made.
    pub ops: u64,
    /// Hash of the last one, in hexadecimal digits.
    pub hash: String,
}

/// Records after a row, at most `limit` of them, those in the trash included
/// and those whose making was undone left out.
pub fn after(conn: &Connection, row: i64, limit: usize) -> Result<Vec<Stored>, Error> {
    let mut found = conn.prepare_cached(
        "SELECT row, id FROM records WHERE row > :row AND state <> 2 ORDER BY row LIMIT :limit",
    )?;
    let found = found.query_map(named_params! { ":row": row, ":limit": limit }, |row| {
        Ok((row.get("row")?, row.get("id")?))
    })?;
    let found: Vec<(i64, [u8; 16])> = found.collect::<Result<_, _>>()?;
    found.into_iter().map(|(row, id)| stored(conn, row, records::id_of(id))).collect()
}

/// The record with that id, whether it counts or not.
pub fn of(conn: &Connection, id: RecordId) -> Result<Option<Stored>, Error> {
    records::row(conn, id)?.map(|row| stored(conn, row, id)).transpose()
}

fn stored(conn: &Connection, row: i64, id: RecordId) -> Result<Stored, Error> {
    let folded = fold::record(conn, id)?.unwrap_or_default();
    let standing = match folded.state {
        State::Live => Standing::Live,
        State::Trash => Standing::Trashed,
        State::Undone => Standing::Undone,
    };
    Ok(Stored { row, record: records::named(conn, id)?, standing, fields: folded.fields })
}

/// The heads of all devices that wrote to this casebook.
pub fn heads(conn: &Connection) -> Result<Vec<Head>, Error> {
    let mut devices = conn.prepare_cached("SELECT row, tag FROM devices ORDER BY row")?;
    let devices = devices.query_map([], |row| Ok((row.get("row")?, row.get("tag")?)))?;
    let devices: Vec<(i64, String)> = devices.collect::<Result<_, _>>()?;
    let mut heads = Vec::with_capacity(devices.len());
    for (row, device) in devices {
        let mut last = conn.prepare_cached(
            "SELECT seq, lower(hex(hash)) FROM ops WHERE device = :row ORDER BY seq DESC LIMIT 1",
        )?;
        let last: Option<(i64, String)> = last
            .query_row(named_params! { ":row": row }, |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (ops, hash) = last.unwrap_or_default();
        heads.push(Head { device, ops: ops.cast_unsigned(), hash });
    }
    Ok(heads)
}
