//! All records one after another, as files carry them.

use rusqlite::{Connection, named_params};

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
