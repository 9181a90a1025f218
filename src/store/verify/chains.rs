//! Holds every op to its hash, and to the op of its device before it.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, Row, named_params};

use super::Verification;
use crate::model::history::{Content, DeviceId, Hash, Op, commitment};
use crate::model::progress::{Progress, Watch};
use crate::store::history::ERASED;
use crate::store::{Error, records};

/// The greatest counter, at which all that follows stays.
const LAST_COUNTER: u64 = i64::MAX as u64;

/// Hashes of the ops of each record, by their first eight bytes, which tells
/// any that a person did not forge apart.
type Known = HashMap<[u8; 16], HashSet<[u8; 8]>>;

/// Recomputes the chain of hashes of every device.
pub(super) fn check(
    conn: &Connection,
    found: &mut Verification,
    progress: &mut Progress,
    watch: &mut Watch,
) -> Result<(), Error> {
    let known = known(conn)?;
    let mut ops = conn.prepare(
        "SELECT ops.device, devices.id AS device_id, devices.tag, ops.seq, ops.counter, ops.wall,
                ops.kind, ops.record, ops.first, ops.reference, ops.parents, ops.payload,
                ops.salt, ops.gone, ops.commitment, ops.hash
           FROM ops JOIN devices ON devices.row = ops.device
          ORDER BY ops.device, ops.seq",
    )?;
    let mut rows = ops.query([])?;
    let mut chain = Chain::default();
    while let Some(row) = rows.next()? {
        let tag: String = row.get("tag")?;
        match stored(row) {
            Err(error) => {
                found.problem(format!("history of {tag}: {error}"));
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

fn short(hash: &Hash) -> [u8; 8] {
    hash.first_chunk::<8>().copied().unwrap_or_default()
}

fn known(conn: &Connection) -> Result<Known, Error> {
    let mut known = Known::new();
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
        let name = format!("history of {tag}, op {}", op.seq);
        if device != self.device {
            self.last = None;
            self.hash = branch(conn, device, &op, hash)?;
        }
        let (seq, counter, step) = self
            .last
            .as_ref()
            .map_or((0, 0, None), |last| (last.seq, last.counter, Some(last.step)));
        op.previous = self.hash;
        // A branch begins where it parts from another.
        let begins = self.last.is_none() && self.hash != Hash::default();
        if op.seq != seq + 1 && !begins {
            found.problem(format!("{name}: ops before it are missing"));
        }
        if !op.is_whole() {
            found.problem(format!("{name}: its content was changed"));
        }
        if op.hash() != *hash {
            found.problem(format!("{name}: it or one before it was changed"));
        }
        if op.counter <= counter && counter < LAST_COUNTER {
            found.problem(format!("{name}: it is older than the one before it"));
        }
        if op.step != op.seq && step != Some(op.step) && !begins {
            found.problem(format!("{name}: it is of a step that it does not follow"));
        }
        found.erased += u64::from(op.content == Content::Erased);
        (self.device, self.last, self.hash) = (device, Some(op), *hash);
        Ok(())
    }
}

/// The hash of the op from which a chain parts, if another has it; the first of
/// a device has none before it.
fn branch(conn: &Connection, device: i64, op: &Op, hash: &Hash) -> Result<Hash, Error> {
    let mut before = conn.prepare_cached(
        "SELECT hash FROM ops
          WHERE seq = :seq AND device <> :device
            AND device IN (SELECT row FROM devices WHERE id = :id)",
    )?;
    let seq = op.seq.saturating_sub(1).cast_signed();
    let values = named_params! { ":seq": seq, ":device": device, ":id": op.device.0 };
    let before = before.query_map(values, |row| row.get(0))?;
    let before: Vec<Hash> = before.collect::<Result<_, _>>()?;
    let is_own = |before: &&Hash| Op { previous: **before, ..op.clone() }.hash() == *hash;
    Ok(before.iter().find(is_own).copied().unwrap_or_default())
}

/// Tells an op that builds on none of its record.
fn lacks_parents(op: &Op, known: &Known, tag: &str, found: &mut Verification) {
    let known = known.get(op.record.0.as_bytes());
    let is_known = |parent: &Hash| known.is_some_and(|known| known.contains(&short(parent)));
    if !op.parents.iter().all(is_known) {
        found.problem(format!(
            "history of {tag}, op {}: an op that it builds on is missing",
            op.seq
        ));
    }
}

/// Reads a row as the op it holds, but for the hash before it, and the hash that
/// it was stored with.
fn stored(row: &Row) -> Result<(Op, Hash), Error> {
    let number = |column: &str| row.get::<_, i64>(column).map(i64::cast_unsigned);
    let damaged = |what: &str| Error::Damaged(what.to_owned());
    let parents = row.get_ref("parents")?.as_blob().map_err(rusqlite::Error::from)?;
    let (hashes, rest) = parents.as_chunks::<32>();
    if !rest.is_empty() {
        return Err(damaged("the parents of an op are cut short"));
    }
    let kept: Option<Hash> = row.get("commitment")?;
    let gone: Option<String> = row.get("gone")?;
    let content = match (row.get("salt")?, row.get("payload")?, gone.as_deref()) {
        (Some(salt), Some(payload), None) => Content::Whole { salt, payload },
        (None, None, Some(ERASED)) => Content::Erased,
        (None, None, Some(_)) => Content::Withheld,
        _ => return Err(damaged("the content of an op is cut short")),
    };
    let computed = match &content {
        Content::Whole { salt, payload } => Some(commitment(salt, payload)),
        Content::Erased | Content::Withheld => None,
    };
    let op = Op {
        device: DeviceId(row.get("device_id")?),
        seq: number("seq")?,
        previous: Hash::default(),
        counter: number("counter")?,
        wall: number("wall")?,
        kind: row.get("kind")?,
        record: records::id_of(row.get("record")?),
        step: number("first")?,
        reference: row.get("reference")?,
        parents: hashes.to_vec(),
        commitment: kept.or(computed).ok_or_else(|| damaged("an erased op has no commitment"))?,
        content,
    };
    Ok((op, row.get("hash")?))
}
