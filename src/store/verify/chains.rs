//! Holds every op to its hash, and to the op of its device before it.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::Verification;
use crate::model::op::{DeviceId, Hash, HybridTime, Op, commitment};
use crate::model::progress::{Progress, Watch};
use crate::store::{Error, fold, records};

/// Recomputes the chain of hashes of every device.
pub(super) fn check(
    conn: &Connection,
    found: &mut Verification,
    progress: &mut Progress,
    watch: &mut Watch,
) -> Result<(), Error> {
    let mut ops = conn.prepare(
        "SELECT devices.id AS device_id, devices.tag, ops.seq, ops.time, ops.kind, ops.record,
                ops.parents, ops.payload, ops.salt, ops.commitment, ops.hash
           FROM ops JOIN devices ON devices.row = ops.device
          ORDER BY ops.device, ops.seq",
    )?;
    let mut rows = ops.query([])?;
    let mut last: Option<(DeviceId, u64, Hash, HybridTime)> = None;
    let mut seen: HashMap<[u8; 16], HashSet<[u8; 8]>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let tag: String = row.get("tag")?;
        let (op, hash) = match stored(row) {
            Ok(stored) => stored,
            Err(error) => {
                found.problem(format!("history of {tag}: {error}"));
                continue;
            }
        };
        let before = last.filter(|(device, ..)| *device == op.device);
        let (seq, previous, time) =
            before.map_or((0, Hash::default(), HybridTime(0)), |(_, s, h, t)| (s, h, t));
        let name = format!("history of {tag}, op {}", op.seq);
        if op.seq != seq + 1 {
            found.problem(format!("{name}: ops before it are missing"));
        }
        if !op.is_whole() {
            found.problem(format!("{name}: its content was changed"));
        }
        if op.hash(&previous) != hash {
            found.problem(format!("{name}: it or one before it was changed"));
        }
        if op.time <= time {
            found.problem(format!("{name}: it is older than the one before it"));
        }
        found.erased += u64::from(op.payload.is_none());
        note_parents(&op, &hash, &mut seen, &name, found);
        last = Some((op.device, op.seq, hash, op.time));
        found.ops += 1;
        progress.done += 1;
        if progress.done.is_multiple_of(1_000) && !watch(*progress) {
            found.stopped = true;
            return Ok(());
        }
    }
    Ok(())
}

/// Holds an op's parents to ops on the same record. Hashes are kept by their
/// first eight bytes, which tells any that a person did not forge apart.
fn note_parents(
    op: &Op,
    hash: &Hash,
    seen: &mut HashMap<[u8; 16], HashSet<[u8; 8]>>,
    name: &str,
    found: &mut Verification,
) {
    let short = |hash: &Hash| hash.first_chunk::<8>().copied().unwrap_or_default();
    let known = seen.entry(*op.record.0.as_bytes()).or_default();
    if op.parents.iter().any(|parent| !known.contains(&short(parent))) {
        found.problem(format!("{name}: an op that it builds on is missing"));
    }
    known.insert(short(hash));
}

/// Reads a row as the op it holds and the hash that it was stored with.
fn stored(row: &rusqlite::Row) -> Result<(Op, Hash), Error> {
    let parents: Vec<u8> = row.get("parents")?;
    let letter: String = row.get("kind")?;
    let (seq, time): (i64, i64) = (row.get("seq")?, row.get("time")?);
    let payload: Option<String> = row.get("payload")?;
    let salt: Option<[u8; 16]> = row.get("salt")?;
    let kept: Option<Hash> = row.get("commitment")?;
    let computed = match (&salt, &payload) {
        (Some(salt), Some(payload)) => Some(commitment(salt, payload)),
        _ => None,
    };
    let missing = || Error::Damaged("an erased op has no commitment".to_owned());
    let (hashes, rest) = parents.as_chunks::<32>();
    if !rest.is_empty() {
        return Err(Error::Damaged("the parents of an op are cut short".to_owned()));
    }
    let op = Op {
        device: DeviceId(row.get("device_id")?),
        seq: seq.cast_unsigned(),
        time: HybridTime(time.cast_unsigned()),
        kind: fold::kind_of(&letter)?,
        record: records::id_of(row.get("record")?),
        parents: hashes.to_vec(),
        commitment: kept.or(computed).ok_or_else(missing)?,
        payload,
        salt,
    };
    Ok((op, row.get("hash")?))
}
