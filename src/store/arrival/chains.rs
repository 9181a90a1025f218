//! Where an op belongs: at the end of a chain, or beside one that parts.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::model::RecordId;
use crate::model::history::{DeviceId, LAST_COUNTER, Op};
use crate::store::{Error, devices, records};

/// Where an op belongs.
#[derive(Clone, Copy, Debug)]
pub(super) enum OpPlace {
    /// After the last op of the chain in this row.
    End(i64),
    /// First of a device that is not here yet.
    New,
    /// Beside an op that has its number.
    Fork,
}

/// The place of an op; `None` where the one before it is not here, or is one
/// that it cannot follow.
pub(super) fn place(conn: &Connection, op: &Op) -> Result<Option<OpPlace>, Error> {
    if op.seq == 1 {
        return Ok(Some(match devices::row(conn, op.device)? {
            None => OpPlace::New,
            Some(chain) if is_free(conn, chain, 1)? => OpPlace::End(chain),
            Some(_) => OpPlace::Fork,
        }));
    }
    let mut before = conn.prepare_cached(
        "SELECT ops.device, ops.counter, ops.first
           FROM ops JOIN devices ON devices.row = ops.device
          WHERE devices.id = :id AND seq = :seq AND hash = :hash",
    )?;
    let values = named_params! {
        ":id": op.device.0, ":seq": op.seq.cast_signed() - 1, ":hash": op.previous,
    };
    let before =
        before.query_row(values, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()?;
    let Some((chain, counter, first)): Option<(i64, i64, i64)> = before else { return Ok(None) };
    let is_later = op.counter > counter.cast_unsigned() || op.counter == LAST_COUNTER;
    if !is_later || op.step != op.seq && op.step != first.cast_unsigned() {
        return Ok(None);
    }
    Ok(Some(if is_free(conn, chain, op.seq)? { OpPlace::End(chain) } else { OpPlace::Fork }))
}

fn is_free(conn: &Connection, chain: i64, seq: u64) -> rusqlite::Result<bool> {
    let mut taken =
        conn.prepare_cached("SELECT 1 FROM ops WHERE device = :chain AND seq = :seq")?;
    Ok(!taken.exists(named_params! { ":chain": chain, ":seq": seq.cast_signed() })?)
}

/// The chain of a device that is not here yet.
pub(super) fn begin(conn: &Connection, device: DeviceId) -> rusqlite::Result<i64> {
    devices::add(conn, device, 0)
}

/// Another chain of a device, and the records that are shown without what was
/// said from there on.
pub(super) fn fork(conn: &Connection, op: &Op) -> Result<(i64, Vec<RecordId>), Error> {
    let mut last = conn.prepare_cached("SELECT max(branch) FROM devices WHERE id = :id")?;
    let last: i64 = last.query_row(named_params! { ":id": op.device.0 }, |row| row.get(0))?;
    let chain = devices::add(conn, op.device, last + 1)?;
    let values = named_params! { ":id": op.device.0, ":seq": op.seq.cast_signed() };
    conn.prepare_cached(
        "UPDATE devices
            SET forked = min(:seq, coalesce((SELECT min(forked) FROM devices WHERE id = :id), :seq))
          WHERE id = :id",
    )?
    .execute(values)?;
    let mut cut = conn.prepare_cached(
        "SELECT DISTINCT record FROM ops JOIN devices ON devices.row = ops.device
          WHERE devices.id = :id AND seq >= :seq",
    )?;
    let cut = cut.query_map(values, |row| row.get(0).map(records::id_of))?;
    Ok((chain, cut.collect::<Result<_, _>>()?))
}

/// Gives this copy another id, if it is of that device: an op of its own that is
/// not here was written by another copy. What this one says from now on counts,
/// since the two never part.
pub(super) fn leave(conn: &Connection, device: DeviceId) -> Result<(), Error> {
    let left = conn
        .prepare_cached("UPDATE devices SET mine = 0 WHERE id = :id AND mine = 1")?
        .execute(named_params! { ":id": device.0 })?;
    if left == 0 {
        return Ok(());
    }
    conn.prepare_cached(
        "DELETE FROM devices
          WHERE id = :id AND NOT EXISTS (SELECT 1 FROM ops WHERE device = devices.row)",
    )?
    .execute(named_params! { ":id": device.0 })?;
    devices::add_own(conn)
}
