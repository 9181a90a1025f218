//! The copies of the casebook that wrote its history.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::Error;
use super::key::random;
use super::replay;
use crate::model::history::{DeviceId, Hash, Seen};

/// This copy of the casebook, and its last op.
#[derive(Debug)]
pub(super) struct Device {
    pub(super) row: i64,
    pub(super) id: DeviceId,
    pub(super) seq: u64,
    pub(super) last: Hash,
    /// The greatest counter of the whole file, so that an op comes after all
    /// that its author could see, whatever the clocks of others say.
    pub(super) counter: u64,
}

/// Letters and digits that are hard to take for each other.
const TAG_CHARS: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// Letters of a tag where they suffice.
const SHORTEST: usize = 2;

/// An id in the letters of tags.
pub(super) fn letters(id: &[u8; 16]) -> String {
    let letter = |byte: &u8| TAG_CHARS.get(usize::from(*byte) % TAG_CHARS.len());
    id.iter().filter_map(letter).map(|letter| char::from(*letter)).collect()
}

/// What people call a device: the beginning of its id, so long that no other
/// of these begins so.
pub(super) fn tag_of(id: &[u8; 16], others: &BTreeSet<[u8; 16]>) -> String {
    let own = letters(id);
    let shared = |other: &[u8; 16]| {
        let other = letters(other);
        own.bytes().zip(other.bytes()).take_while(|(own, other)| own == other).count()
    };
    let others = others.iter().filter(|other| *other != id);
    let longest = others.map(|other| shared(other) + 1).max().unwrap_or_default();
    own.chars().take(longest.max(SHORTEST)).collect()
}

/// The ids of all devices here.
pub(super) fn ids(conn: &Connection) -> rusqlite::Result<BTreeSet<[u8; 16]>> {
    let mut ids = conn.prepare_cached("SELECT DISTINCT id FROM devices")?;
    ids.query_map([], |row| row.get(0))?.collect()
}

/// Gives this copy an identity of its own.
pub(super) fn add_own(conn: &Connection) -> Result<(), Error> {
    let row = add(conn, DeviceId(random()?), 0)?;
    conn.prepare_cached("UPDATE devices SET mine = 1 WHERE row = :row")?
        .execute(named_params! { ":row": row })?;
    Ok(())
}

/// Adds a device, or another branch of one, and says in which row. Tags grow
/// where two would be alike.
pub(super) fn add(conn: &Connection, id: DeviceId, branch: i64) -> rusqlite::Result<i64> {
    conn.prepare_cached("INSERT INTO devices (id, branch, tag) VALUES (:id, :branch, '')")?
        .execute(named_params! { ":id": id.0, ":branch": branch })?;
    let row = conn.last_insert_rowid();
    let ids = ids(conn)?;
    for id in &ids {
        let tag = tag_of(id, &ids);
        conn.prepare_cached("UPDATE devices SET tag = :tag WHERE id = :id AND tag <> :tag")?
            .execute(named_params! { ":tag": tag, ":id": id })?;
        conn.prepare_cached(
            "UPDATE records SET tag = :tag
              WHERE tag <> '' AND tag <> :tag
                AND device IN (SELECT row FROM devices WHERE id = :id)",
        )?
        .execute(named_params! { ":tag": tag, ":id": id })?;
    }
    Ok(row)
}

/// The row of a device's first chain.
pub(super) fn row(conn: &Connection, id: DeviceId) -> rusqlite::Result<Option<i64>> {
    conn.prepare_cached("SELECT row FROM devices WHERE id = :id AND branch = 0")?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0))
        .optional()
}

/// This copy, as far as its chain goes.
pub(super) fn own(conn: &Connection) -> Result<Device, Error> {
    let mut own = conn.prepare_cached("SELECT row, id FROM devices WHERE mine = 1 LIMIT 1")?;
    let (row, id) = own.query_row([], |row| Ok((row.get("row")?, row.get("id")?)))?;
    let (seq, last) = replay::last_of(conn, row)?.unwrap_or_default();
    // Counters grow along a chain.
    let mut greatest = conn.prepare_cached(
        "SELECT coalesce(max((SELECT counter FROM ops
                               WHERE device = devices.row ORDER BY seq DESC LIMIT 1)), 0)
           FROM devices",
    )?;
    let counter: i64 = greatest.query_row([], |row| row.get(0))?;
    Ok(Device { row, id: DeviceId(id), seq, last, counter: counter.cast_unsigned() })
}

/// How far this copy has the chains of others, as far as they count.
pub(super) fn seen(conn: &Connection) -> rusqlite::Result<Seen> {
    let mut last = conn.prepare_cached(
        "SELECT id, min(coalesce(forked - 1, seq), seq) AS seq
           FROM (SELECT id, forked,
                        (SELECT seq FROM ops WHERE device = devices.row
                          ORDER BY seq DESC LIMIT 1) AS seq
                   FROM devices WHERE mine = 0 AND branch = 0)",
    )?;
    let last = last.query_map([], |row| Ok((DeviceId(row.get("id")?), row.get("seq")?)))?;
    let last: Vec<(DeviceId, Option<i64>)> = last.collect::<Result<_, _>>()?;
    Ok(Seen::new(last.into_iter().filter_map(|(id, seq)| Some((id, seq?.cast_unsigned())))))
}

/// The id of this copy; `None` where the file is damaged in that.
pub(super) fn own_id(conn: &Connection) -> rusqlite::Result<Option<DeviceId>> {
    conn.prepare_cached("SELECT id FROM devices WHERE mine = 1 LIMIT 1")?
        .query_row([], |row| row.get(0).map(DeviceId))
        .optional()
}

/// Whether anybody else has written here.
pub(super) fn has_others(conn: &Connection) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM devices WHERE mine = 0")?.exists([])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_as_long_as_tells_devices_apart() {
        let id = |letters: [u8; 4]| {
            let mut id = [0; 16];
            id[..4].copy_from_slice(&letters);
            id
        };
        let ids: BTreeSet<_> =
            [[1, 2, 3, 4], [1, 2, 3, 5], [1, 7, 3, 4], [9, 9, 9, 9]].map(id).into();
        let tags: Vec<_> = ids.iter().map(|id| tag_of(id, &ids)).collect();
        assert_eq!(tags, ["bcde", "bcdf", "bh", "kk"]);
        assert_eq!(tag_of(&id([1, 2, 3, 4]), &BTreeSet::new()), "bc");
    }
}
