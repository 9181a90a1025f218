//! Replays the ops of a record as they are stored.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::Error;
use crate::model::field::Fields;
use crate::model::history::{DeviceId, Hash, RecordOp, Replayed, Said, replay};
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
    // In a line of ops, each of which saw the one before, counters are the order.
    let mut ops = conn.prepare_cached(
        "SELECT ops.device AS chain, devices.id, devices.forked, seq, ops.counter, kind,
                reference, parents, payload, hash
           FROM ops JOIN devices ON devices.row = ops.device
          WHERE record = :record AND ops.row < :before
          ORDER BY ops.counter",
    )?;
    let values = named_params! { ":record": id.0.as_bytes(), ":before": before };
    let ops = ops.query_map(values, op)?;
    Ok(replay(ops.collect::<Result<_, _>>()?))
}

fn op(row: &Row) -> rusqlite::Result<RecordOp> {
    let (seq, counter): (i64, i64) = (row.get("seq")?, row.get("counter")?);
    let forked: Option<i64> = row.get("forked")?;
    let payload = row.get_ref("payload")?.as_str_or_null()?;
    let parents = row.get_ref("parents")?.as_blob()?;
    Ok(RecordOp {
        hash: row.get("hash")?,
        chain: row.get("chain")?,
        device: DeviceId(row.get("id")?),
        seq: seq.cast_unsigned(),
        counter: counter.cast_unsigned(),
        kind: row.get("kind")?,
        reference: row.get("reference")?,
        parents: parents.as_chunks::<32>().0.to_vec(),
        said: match payload {
            _ if forked.is_some_and(|from| seq >= from) => Said::Forked,
            None => Said::Gone,
            Some(payload) => serde_json::from_str(payload).map_or(Said::Unreadable, Said::Fields),
        },
    })
}

/// Reads a payload.
pub(super) fn parse(payload: &str) -> Result<Fields, Error> {
    serde_json::from_str(payload).map_err(|error| Error::Damaged(error.to_string()))
}

/// The kind that a letter stands for.
pub(super) fn kind_of(letter: &str) -> Result<Kind, Error> {
    let found = Kind::ALL.into_iter().find(|kind| letter.chars().eq([kind.prefix()]));
    found.ok_or_else(|| Error::Damaged(format!("there is no kind of record “{letter}”")))
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
