//! All records one after another, as files carry them.

use rusqlite::{Connection, named_params};

use super::{Error, records, replay};
use crate::model::RecordId;
use crate::model::called::Named;
use crate::model::field::Fields;
use crate::model::history::{Replayed, State};

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
    /// It was made one with that record.
    Merged(RecordId),
    /// Its making was undone.
    Undone,
}

/// How many records [`after`] gives in all.
pub fn count(conn: &Connection) -> Result<u64, Error> {
    let mut count = conn.prepare_cached("SELECT count(*) FROM records WHERE state IN (0, 1)")?;
    Ok(count.query_row([], |row| row.get(0))?)
}

/// Records after a row, at most `limit` of them, those in the trash included
/// and those whose making was undone left out.
pub fn after(conn: &Connection, row: i64, limit: usize) -> Result<Vec<Stored>, Error> {
    let mut found = conn.prepare_cached(
        "SELECT row, id FROM records WHERE row > :row AND state IN (0, 1) ORDER BY row LIMIT :limit",
    )?;
    let found = found.query_map(named_params! { ":row": row, ":limit": limit }, |row| {
        Ok((row.get("row")?, row.get("id")?))
    })?;
    let found: Vec<(i64, [u8; 16])> = found.collect::<Result<_, _>>()?;
    found.into_iter().map(|(row, id)| stored(conn, row, records::id_of(id))).collect()
}

/// The record with that id, whether it counts or not.
pub fn of(conn: &Connection, id: RecordId) -> Result<Option<Stored>, Error> {
    let known = records::row(conn, id)?.map(|row| stored(conn, row, id)).transpose()?;
    // One that is only linked to is not here.
    Ok(known
        .filter(|known| known.record.reference.number > 0 || known.standing != Standing::Undone))
}

fn stored(conn: &Connection, row: i64, id: RecordId) -> Result<Stored, Error> {
    let absent = || Replayed { state: State::Absent, ..Replayed::default() };
    let replayed = replay::record(conn, id)?.unwrap_or_else(absent);
    let standing = match (replayed.state, replayed.into.last()) {
        (State::Live, _) => Standing::Live,
        (State::Merged, Some(into)) => Standing::Merged(*into),
        (State::Trash | State::Merged, _) => Standing::Trashed,
        (State::Undone | State::Newer | State::Absent, _) => Standing::Undone,
    };
    Ok(Stored { row, record: records::named(conn, id)?, standing, fields: replayed.fields })
}
