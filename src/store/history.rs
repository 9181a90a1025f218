//! The history as it is stored: devices, steps, ops.

use rusqlite::{Connection, named_params};

use super::fold::{self, REFERENCE, STATE};
use super::key::random;
use super::writing::Deed;
use super::{Error, records};
use crate::model::RecordId;
use crate::model::op::{DeviceId, Hash, HybridTime, Op};
use crate::model::whole::{self, Changed};

/// This copy of the casebook, and its last op.
#[derive(Debug)]
pub(super) struct Device {
    pub(super) row: i64,
    pub(super) id: DeviceId,
    pub(super) seq: u64,
    pub(super) last: Hash,
    pub(super) time: HybridTime,
}

/// Letters and digits that are hard to take for each other.
const TAG_CHARS: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// What people call a device: the beginning of its id.
pub(super) fn tag_of(id: &[u8; 16]) -> String {
    let letter = |byte: &u8| char::from(TAG_CHARS[usize::from(*byte) % TAG_CHARS.len()]);
    id.iter().take(2).map(letter).collect()
}

/// Gives this copy an identity of its own.
pub(super) fn add_own_device(conn: &Connection) -> Result<(), Error> {
    let id: [u8; 16] = random()?;
    let tag = tag_of(&id);
    conn.prepare_cached("INSERT INTO devices (id, tag, mine) VALUES (:id, :tag, 1)")?
        .execute(named_params! { ":id": id, ":tag": tag })?;
    Ok(())
}

/// This copy, as far as its chain goes. The clock is that of the whole
/// history, so that an op comes after all that its author could see.
pub(super) fn own_device(conn: &Connection) -> Result<Device, Error> {
    let mut own = conn.prepare_cached("SELECT row, id FROM devices WHERE mine = 1 LIMIT 1")?;
    let (row, id) = own.query_row([], |row| Ok((row.get("row")?, row.get("id")?)))?;
    let (seq, last, time) = fold::last_of(conn, row)?.unwrap_or_default();
    Ok(Device { row, id: DeviceId(id), seq, last, time })
}

/// Begins a step and says in which row.
pub(super) fn begin_step(conn: &Connection, deed: Deed, millis: u64) -> rusqlite::Result<i64> {
    let (deed, target) = match deed {
        Deed::Do => ("do", None),
        Deed::Undo(step) => ("undo", Some(step)),
        Deed::Redo(step) => ("redo", Some(step)),
    };
    conn.prepare_cached(
        "INSERT INTO steps (deed, target, millis) VALUES (:deed, :target, :millis)",
    )?
    .execute(named_params! {
        ":deed": deed, ":target": target, ":millis": millis.cast_signed(),
    })?;
    Ok(conn.last_insert_rowid())
}

/// Takes back a step that made no ops, so that undo does not stop at it.
pub(super) fn forget_step(conn: &Connection, step: i64) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM steps WHERE row = :step")?
        .execute(named_params! { ":step": step })?;
    Ok(())
}

/// Stores an op with its hash.
pub(super) fn insert(
    conn: &Connection,
    device: &Device,
    step: i64,
    op: &Op,
    hash: &Hash,
) -> rusqlite::Result<()> {
    let letter = op.kind.prefix().to_string();
    conn.prepare_cached(
        "INSERT INTO ops (device, seq, time, kind, record, parents, payload, salt, hash, step)
         VALUES (:device, :seq, :time, :kind, :record, :parents, :payload, :salt, :hash, :step)",
    )?
    .execute(named_params! {
        ":device": device.row,
        ":seq": op.seq.cast_signed(),
        ":time": op.time.0.cast_signed(),
        ":kind": letter,
        ":record": op.record.0.as_bytes(),
        ":parents": op.parents.concat(),
        ":payload": op.payload,
        ":salt": op.salt,
        ":hash": hash,
        ":step": step,
    })?;
    Ok(())
}

/// The last ops of the casebook, newest first.
pub fn latest(conn: &Connection, limit: usize) -> Result<Vec<Changed>, Error> {
    let mut ops = conn.prepare_cached(
        "SELECT ops.record, ops.time, ops.payload, ops.parents, devices.tag
           FROM ops JOIN devices ON devices.row = ops.device
          ORDER BY ops.row DESC
          LIMIT :limit",
    )?;
    let ops = ops.query_map(named_params! { ":limit": limit }, entry)?;
    ops.map(|op| changed(conn, op?)).collect()
}

/// The ops of one record, newest first.
pub fn of_record(conn: &Connection, id: RecordId) -> Result<Vec<Changed>, Error> {
    let mut ops = conn.prepare_cached(
        "SELECT ops.record, ops.time, ops.payload, ops.parents, devices.tag
           FROM ops JOIN devices ON devices.row = ops.device
          WHERE ops.record = :record
          ORDER BY ops.time DESC, ops.device, ops.seq DESC",
    )?;
    let ops = ops.query_map(named_params! { ":record": id.0.as_bytes() }, entry)?;
    ops.map(|op| changed(conn, op?)).collect()
}

/// An op as the history shows it.
struct Entry {
    record: [u8; 16],
    time: i64,
    payload: Option<String>,
    first: bool,
    tag: String,
}

fn entry(row: &rusqlite::Row) -> rusqlite::Result<Entry> {
    let parents: Vec<u8> = row.get("parents")?;
    Ok(Entry {
        record: row.get("record")?,
        time: row.get("time")?,
        payload: row.get("payload")?,
        first: parents.is_empty(),
        tag: row.get("tag")?,
    })
}

fn changed(conn: &Connection, entry: Entry) -> Result<Changed, Error> {
    let payload = entry.payload.as_deref().map(fold::parse).transpose()?.unwrap_or_default();
    let deed = match payload.get(STATE).and_then(|state| state.as_str()) {
        Some("live") => whole::Deed::Restored,
        Some(_) => whole::Deed::Trashed,
        None if entry.first => whole::Deed::Created,
        None => whole::Deed::Edited,
    };
    let shown = |name: &String| name != REFERENCE && name != STATE;
    Ok(Changed {
        millis: HybridTime(entry.time.cast_unsigned()).millis(),
        device: entry.tag,
        deed,
        record: records::named(conn, RecordId(uuid::Uuid::from_bytes(entry.record)))?,
        fields: payload.keys().filter(|name| shown(name)).cloned().collect(),
    })
}
