//! All records one after another, as files carry them.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::{Error, kinds, records, replay};
use crate::model::called::Named;
use crate::model::field::Fields;
use crate::model::history::{Replayed, State};
use crate::model::records::involvement::Role;
use crate::model::{Kind, RecordId};

/// Records that are read at a time.
const BATCH: usize = 200;

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

/// Live records of a kind after a row, at most `limit` of them.
pub fn live(conn: &Connection, kind: Kind, row: i64, limit: usize) -> Result<Vec<Stored>, Error> {
    let sql = format!(
        "SELECT of.row, id FROM {} of JOIN records ON records.row = of.row
          WHERE of.row > :row ORDER BY of.row LIMIT :limit",
        kinds::of(kind).table
    );
    let mut found = conn.prepare_cached(&sql)?;
    let found = found.query_map(named_params! { ":row": row, ":limit": limit }, |row| {
        Ok((row.get("row")?, row.get("id")?))
    })?;
    let found: Vec<(i64, [u8; 16])> = found.collect::<Result<_, _>>()?;
    found.into_iter().map(|(row, id)| stored(conn, row, records::id_of(id))).collect()
}

/// Gives `take` every live record of a kind, one after another.
///
/// # Errors
///
/// Fails as `take` does, and where a record cannot be read.
pub fn each<E: From<Error>>(
    conn: &Connection,
    kind: Kind,
    mut take: impl FnMut(Stored) -> Result<(), E>,
) -> Result<(), E> {
    let mut row = 0;
    loop {
        let batch = live(conn, kind, row, BATCH)?;
        let Some(last) = batch.last() else { return Ok(()) };
        row = last.row;
        batch.into_iter().try_for_each(&mut take)?;
    }
}

/// The record that counts instead of one that was made one with it; else that one.
pub fn instead(conn: &Connection, id: RecordId) -> Result<RecordId, Error> {
    let Some(row) = records::row(conn, id)? else { return Ok(id) };
    let stays = records::followed(conn, row)?;
    if stays == row {
        return Ok(id);
    }
    Ok(records::named_at(conn, stays)?.map_or(id, |named| named.id))
}

/// The record that counts to which a link to that one leads; none where it is in the trash.
pub fn led(conn: &Connection, id: RecordId) -> Result<Option<RecordId>, Error> {
    let Some(row) = records::row(conn, id)? else { return Ok(None) };
    let mut live = conn.prepare_cached("SELECT id FROM records WHERE row = :row AND state = 0")?;
    let stays = named_params! { ":row": records::followed(conn, row)? };
    Ok(live.query_row(stays, |row| row.get(0)).optional()?.map(records::id_of))
}

/// The roles that a party has in incidents.
pub fn roles(conn: &Connection, party: RecordId) -> Result<Vec<Role>, Error> {
    let mut found = conn.prepare_cached(
        "SELECT DISTINCT role FROM involvements
          WHERE party = (SELECT row FROM records WHERE id = :party)",
    )?;
    let found = found
        .query_map(named_params! { ":party": party.0.as_bytes() }, |row| row.get::<_, String>(0))?;
    let slugs: Vec<String> = found.collect::<Result<_, _>>()?;
    Ok(slugs.iter().filter_map(|slug| Role::parse(slug)).collect())
}

/// The incidents in which a party has a part.
pub fn incidents_of(conn: &Connection, party: RecordId) -> Result<Vec<RecordId>, Error> {
    let mut found = conn.prepare_cached(
        "SELECT DISTINCT records.id FROM involvements
           JOIN records ON records.row = involvements.incident
          WHERE party = (SELECT row FROM records WHERE id = :party)",
    )?;
    let found =
        found.query_map(named_params! { ":party": party.0.as_bytes() }, |row| row.get(0))?;
    let ids: Vec<[u8; 16]> = found.collect::<Result<_, _>>()?;
    Ok(ids.into_iter().map(records::id_of).collect())
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
