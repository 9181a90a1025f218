//! Ops as they leave for other devices.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use super::{Error, ops, waiting};
use crate::model::history::{DeviceId, Hash, Op};

/// All ops but those of each device up to the number that is known, and those
/// that wait here for others. Of a device whose history parts, all go.
pub fn ops(conn: &Connection, known: &BTreeMap<DeviceId, u64>) -> Result<Vec<Op>, Error> {
    let mut chains = conn.prepare_cached("SELECT row, id, forked FROM devices ORDER BY row")?;
    let chains = chains.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let chains: Vec<(i64, [u8; 16], Option<i64>)> = chains.collect::<Result<_, _>>()?;
    let mut leaving = Vec::new();
    for (chain, id, forked) in chains {
        let known = known.get(&DeviceId(id)).filter(|_| forked.is_none());
        chain_after(conn, chain, known.copied().unwrap_or_default(), &mut leaving)?;
    }
    leaving.extend(waiting::all(conn)?.into_iter().map(|(op, _)| op));
    Ok(leaving)
}

fn chain_after(
    conn: &Connection,
    chain: i64,
    known: u64,
    leaving: &mut Vec<Op>,
) -> Result<(), Error> {
    let mut found = conn.prepare_cached(
        "SELECT devices.id, ops.* FROM ops JOIN devices ON devices.row = ops.device
          WHERE ops.device = :chain AND seq >= :known ORDER BY seq",
    )?;
    let values = named_params! { ":chain": chain, ":known": known.cast_signed() };
    let mut found = found.query(values)?;
    let mut last: Option<Hash> = None;
    while let Some(row) = found.next()? {
        let (seq, hash): (i64, Hash) = (row.get("seq")?, row.get("hash")?);
        if seq.cast_unsigned() > known {
            let mut op = ops::read(row, last.unwrap_or_default())?;
            if last.is_none() && op.seq > 1 {
                op.previous = parted_from(conn, chain, &op, &hash)?;
            }
            leaving.push(op);
        }
        last = Some(hash);
    }
    Ok(())
}

/// The hash of the op after which a chain parts from another: that with which
/// the first op of the chain has its own.
pub(super) fn parted_from(
    conn: &Connection,
    chain: i64,
    first: &Op,
    hash: &Hash,
) -> Result<Hash, Error> {
    let mut before = conn.prepare_cached(
        "SELECT hash FROM ops
          WHERE seq = :seq AND device <> :chain
            AND device IN (SELECT row FROM devices WHERE id = :id)",
    )?;
    let seq = first.seq.saturating_sub(1).cast_signed();
    let values = named_params! { ":seq": seq, ":chain": chain, ":id": first.device.0 };
    let before = before.query_map(values, |row| row.get(0))?;
    let before: Vec<Hash> = before.collect::<Result<_, _>>()?;
    let is_own = |before: &&Hash| Op { previous: **before, ..first.clone() }.hash() == *hash;
    Ok(before.iter().find(is_own).copied().unwrap_or_default())
}
