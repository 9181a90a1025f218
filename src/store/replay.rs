//! Replays the ops of a record as they are stored.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::{Error, ops};
use crate::model::damage::Damage;
use crate::model::field::Fields;
use crate::model::history::{Hash, RecordOp, Replayed, replay};
use crate::model::{Kind, RecordId};

/// The record with that id; `None` where the history does not know it.
pub(super) fn record(conn: &Connection, id: RecordId) -> Result<Option<Replayed>, Error> {
    record_before(conn, id, i64::MAX)
}

/// The record as it was before the op in row `before` arrived.
pub(super) fn record_before(
    conn: &Connection,
    id: RecordId,
    before: i64,
) -> Result<Option<Replayed>, Error> {
    Ok(replay(ops_before(conn, id, before)?))
}

pub(super) fn ops_of(conn: &Connection, id: RecordId) -> rusqlite::Result<Vec<RecordOp>> {
    ops_before(conn, id, i64::MAX)
}

fn ops_before(conn: &Connection, id: RecordId, before: i64) -> rusqlite::Result<Vec<RecordOp>> {
    // In a line of ops, each of which saw the one before, counters are the order.
    let mut found = conn.prepare_cached(
        "SELECT ops.device AS chain, devices.id, devices.forked, seq, ops.counter, kind,
                reference, parents, payload, hash
           FROM ops JOIN devices ON devices.row = ops.device
          WHERE record = :record AND ops.row < :before
          ORDER BY ops.counter",
    )?;
    let values = named_params! { ":record": id.0.as_bytes(), ":before": before };
    found.query_map(values, ops::read_of_record)?.collect()
}

pub(super) fn parse(payload: &str) -> Result<Fields, Error> {
    serde_json::from_str(payload).map_err(|error| Error::no_json(&error))
}

/// The kind that a letter stands for.
pub(super) fn kind_of(letter: &str) -> Result<Kind, Error> {
    Kind::of_prefix(letter).ok_or_else(|| Error::Damaged(Damage::Kind(letter.to_owned())))
}

/// The last op of a chain: its number and hash.
pub(super) fn last_of(conn: &Connection, device: i64) -> rusqlite::Result<Option<(u64, Hash)>> {
    let mut last = conn.prepare_cached(
        "SELECT seq, hash FROM ops WHERE device = :device ORDER BY seq DESC LIMIT 1",
    )?;
    last.query_row(named_params! { ":device": device }, |row| {
        Ok((row.get::<_, i64>("seq")?.cast_unsigned(), row.get("hash")?))
    })
    .optional()
}
