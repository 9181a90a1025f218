//! Holds every op to its hash, and to the op of its device before it.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, Row};

use super::{Verification, damage};
use crate::model::damage::{Damage, OpDamage};
use crate::model::history::{Content, Hash, LAST_COUNTER, Op};
use crate::model::progress::{Progress, Watch};
use crate::store::{Error, departure, ops};

/// Hashes of the ops of each record, by their first eight bytes, which tells
/// any that a person did not forge apart.
type KnownHashes = HashMap<[u8; 16], HashSet<[u8; 8]>>;

/// Recomputes the chain of hashes of every device.
pub(super) fn check(
    conn: &Connection,
    found: &mut Verification,
    progress: &mut Progress,
    watch: &mut Watch,
) -> Result<(), Error> {
    let known = known(conn)?;
    let mut ops = conn.prepare(
        "SELECT devices.id, devices.tag, ops.*
           FROM ops JOIN devices ON devices.row = ops.device
          ORDER BY ops.device, ops.seq",
    )?;
    let mut rows = ops.query([])?;
    let mut chain = Chain::default();
    while let Some(row) = rows.next()? {
        let tag: String = row.get("tag")?;
        match read(row) {
            Err(error) => {
                found.problem(unread(tag, damage(error)?));
                continue;
            }
            Ok((op, hash)) => chain.take(conn, (row.get("device")?, &tag), op, &hash, found)?,
        }
        if let Some(op) = &chain.last {
            lacks_parents(op, &known, &tag, found);
        }
        found.ops += 1;
        progress.done += 1;
        if progress.done.is_multiple_of(1_000) && !watch(*progress) {
            found.stopped = true;
            return Ok(());
        }
    }
    Ok(())
}

/// What of a chain could not be read; the change is called as its device is.
fn unread(device: String, damage: Damage) -> Damage {
    if let Damage::Op { seq, damage, .. } = damage {
        return Damage::Op { device, seq, damage };
    }
    Damage::Chain { device, damage: Box::new(damage) }
}

fn short(hash: &Hash) -> [u8; 8] {
    hash.first_chunk::<8>().copied().unwrap_or_default()
}

fn known(conn: &Connection) -> Result<KnownHashes, Error> {
    let mut known = KnownHashes::new();
    let mut ops = conn.prepare("SELECT record, hash FROM ops")?;
    let mut ops = ops.query([])?;
    while let Some(op) = ops.next()? {
        known.entry(op.get("record")?).or_default().insert(short(&op.get("hash")?));
    }
    Ok(known)
}

/// The chain that is gone through.
#[derive(Default)]
struct Chain {
    device: i64,
    last: Option<Op>,
    hash: Hash,
}

impl Chain {
    /// Holds the next op to the last.
    fn take(
        &mut self,
        conn: &Connection,
        (device, tag): (i64, &str),
        mut op: Op,
        hash: &Hash,
        found: &mut Verification,
    ) -> Result<(), Error> {
        let seq = op.seq;
        let mut problem =
            |damage| found.problem(Damage::Op { device: tag.to_owned(), seq, damage });
        if device != self.device {
            self.last = None;
            self.hash = departure::parted_from(conn, device, &op, hash)?;
        }
        let (before, counter, step) = self
            .last
            .as_ref()
            .map_or((0, 0, None), |last| (last.seq, last.counter, Some(last.step)));
        op.previous = self.hash;
        // A branch begins where it parts from another.
        let begins = self.last.is_none() && self.hash != Hash::default();
        if op.seq != before + 1 && !begins {
            problem(OpDamage::Gap);
        }
        if !op.is_whole() {
            problem(OpDamage::Content);
        }
        if op.hash() != *hash {
            problem(OpDamage::Hash);
        }
        if op.counter <= counter && counter < LAST_COUNTER {
            problem(OpDamage::Older);
        }
        if op.step != op.seq && step != Some(op.step) && !begins {
            problem(OpDamage::Step);
        }
        found.erased += u64::from(op.content == Content::Erased);
        (self.device, self.last, self.hash) = (device, Some(op), *hash);
        Ok(())
    }
}

/// Tells an op that builds on none of its record.
fn lacks_parents(op: &Op, known: &KnownHashes, tag: &str, found: &mut Verification) {
    let known = known.get(op.record.0.as_bytes());
    let is_known = |parent: &Hash| known.is_some_and(|known| known.contains(&short(parent)));
    if !op.parents.iter().all(is_known) {
        let (device, seq) = (tag.to_owned(), op.seq);
        found.problem(Damage::Op { device, seq, damage: OpDamage::Parent });
    }
}

/// Reads a row as the op it holds, but for the hash before it, and the hash that
/// it was stored with.
fn read(row: &Row) -> Result<(Op, Hash), Error> {
    Ok((ops::read(row, Hash::default())?, row.get("hash")?))
}
