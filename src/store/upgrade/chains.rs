//! Holds the ops of the old file to their hashes, and leads what is hashed anew
//! along with them.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::Refusal;
use super::op1::Op1;
use crate::model::damage::OpDamage;
use crate::model::history::Hash;

/// The last op of each device, by the row of the device in the old file.
#[derive(Debug, Default)]
pub(super) struct Chains(HashMap<i64, LastOp>);

/// The last op of a device.
#[derive(Clone, Copy, Debug, Default)]
struct LastOp {
    seq: u64,
    time: u64,
    /// Its hash in the old file.
    hash: Hash,
    /// Its hash in the new one.
    again: Hash,
}

impl Chains {
    /// Holds the next op to the one of its device before it; answers with what
    /// the new file has for the hash of that.
    pub(super) fn hold(&mut self, op: &Op1) -> Result<Hash, Refusal> {
        let damaged = |damage| Err(op.damaged(damage));
        let last = self.0.entry(op.device).or_default();
        if op.seq != last.seq + 1 {
            return damaged(OpDamage::Gap);
        }
        if op.hash_after(&last.hash) != op.hash {
            return damaged(OpDamage::Hash);
        }
        if op.time <= last.time {
            return damaged(OpDamage::Older);
        }
        (last.seq, last.time, last.hash) = (op.seq, op.time, op.hash);
        Ok(last.again)
    }

    /// Keeps the hash that the last op of a device has in the new file.
    pub(super) fn lead(&mut self, op: &Op1, hash: Hash) {
        self.0.entry(op.device).or_default().again = hash;
    }
}

/// The hashes that the ops have in the new file on which one builds that stands
/// in that row of the old file.
pub(super) fn parents(
    old: &Connection,
    new: &Connection,
    devices: &HashMap<i64, i64>,
    (row, op): (i64, &Op1),
) -> Result<Vec<Hash>, Refusal> {
    // Mostly the last op on the record before this one.
    let mut known = old.prepare_cached(
        "SELECT device, seq FROM ops
          WHERE record = :record AND hash = :hash AND row < :row
          ORDER BY row DESC LIMIT 1",
    )?;
    let mut again =
        new.prepare_cached("SELECT hash FROM ops WHERE device = :device AND seq = :seq")?;
    let mut parents = Vec::with_capacity(op.parents.len());
    for hash in &op.parents {
        let values = named_params! {
            ":record": op.record.0.as_bytes(), ":hash": hash, ":row": row,
        };
        let known = known
            .query_row(values, |row| Ok((row.get::<_, i64>("device")?, row.get::<_, i64>("seq")?)));
        let missing = || op.damaged(OpDamage::Parent);
        let (device, seq) = known.optional()?.ok_or_else(missing)?;
        let values = named_params! { ":device": devices.get(&device), ":seq": seq };
        parents.push(again.query_row(values, |row| row.get(0))?);
    }
    Ok(parents)
}
