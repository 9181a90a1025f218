//! The history as it is stored and shown: steps and ops.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::narrow::json;
use super::{Error, kinds, records, replay};
use crate::model::RecordId;
use crate::model::called::Named;
use crate::model::field::Fields;
use crate::model::history::{STATE, is_of_state};
use crate::model::whole::{self, Changed};

/// Why a step is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Deed {
    /// A person asked for it.
    Do,
    /// It undoes the step in this row.
    Undo(i64),
    /// The program notes what it does itself; no undo takes that back.
    Note,
    /// It redoes what the step in this row undid.
    Redo(i64),
}

/// Begins a step and says in which row; what the program notes is of none.
pub(super) fn begin_step(
    conn: &Connection,
    deed: Deed,
    millis: u64,
) -> rusqlite::Result<Option<i64>> {
    let (deed, target) = match deed {
        Deed::Do => ("do", None),
        Deed::Note => return Ok(None),
        Deed::Undo(step) => ("undo", Some(step)),
        Deed::Redo(step) => ("redo", Some(step)),
    };
    conn.prepare_cached(
        "INSERT INTO steps (deed, target, millis) VALUES (:deed, :target, :millis)",
    )?
    .execute(named_params! {
        ":deed": deed, ":target": target, ":millis": millis.cast_signed(),
    })?;
    Ok(Some(conn.last_insert_rowid()))
}

/// Takes back a step that made no ops, so that undo does not stop at it.
pub(super) fn forget_step(conn: &Connection, step: i64) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM steps WHERE row = :step")?
        .execute(named_params! { ":step": step })?;
    Ok(())
}

/// What the clock showed when this copy wrote its last op, in milliseconds since
/// 1970; none where it wrote none. What others wrote says nothing of this clock.
pub fn last_own_wall(conn: &Connection) -> Result<Option<u64>, Error> {
    let mut last = conn.prepare_cached(
        "SELECT wall FROM ops
          WHERE device = (SELECT row FROM devices WHERE mine = 1 LIMIT 1)
          ORDER BY seq DESC
          LIMIT 1",
    )?;
    let wall: Option<i64> = last.query_row([], |row| row.get(0)).optional()?;
    Ok(wall.map(i64::cast_unsigned))
}

/// The last ops of the casebook, newest first.
pub fn latest(conn: &Connection, limit: usize) -> Result<Vec<Changed>, Error> {
    let mut ops = conn.prepare_cached(
        "SELECT ops.record, ops.wall, ops.payload, ops.reference, devices.tag
           FROM ops JOIN devices ON devices.row = ops.device
          ORDER BY ops.row DESC
          LIMIT :limit",
    )?;
    let ops = ops.query_map(named_params! { ":limit": limit }, entry)?;
    ops.filter_map(|op| op.map_err(Error::from).and_then(|op| changed(conn, op)).transpose())
        .collect()
}

/// The ops of one record, newest first.
pub fn of_record(conn: &Connection, id: RecordId) -> Result<Vec<Changed>, Error> {
    let mut ops = conn.prepare_cached(
        "SELECT ops.record, ops.wall, ops.payload, ops.reference, devices.tag
           FROM ops JOIN devices ON devices.row = ops.device
          WHERE ops.record = :record
          ORDER BY ops.counter DESC, devices.id, ops.seq DESC",
    )?;
    let ops = ops.query_map(named_params! { ":record": id.0.as_bytes() }, entry)?;
    ops.filter_map(|op| op.map_err(Error::from).and_then(|op| changed(conn, op)).transpose())
        .collect()
}

/// The ops of one record and of its parts, newest first. What was made with it
/// in one step is told by its own making.
pub(super) fn with_parts(conn: &Connection, record: &Named) -> Result<Vec<Changed>, Error> {
    let Some(row) = records::row(conn, record.id)? else { return Ok(Vec::new()) };
    let mut rows = vec![row];
    for sql in &kinds::derived(record.kind).parts {
        let mut parts = conn.prepare_cached(sql)?;
        let parts = parts.query_map(named_params! { ":row": row }, |row| row.get(0))?;
        rows.extend(parts.collect::<Result<Vec<i64>, _>>()?);
    }
    let mut ops = conn.prepare_cached(
        "SELECT ops.record, ops.wall, ops.payload, ops.reference, devices.tag
           FROM json_each(:rows) of
          CROSS JOIN records ON records.row = of.value
          CROSS JOIN ops ON ops.record = records.id
           JOIN devices ON devices.row = ops.device
          WHERE ops.record = :record OR ops.reference = ''
             OR NOT EXISTS (SELECT 1 FROM ops own
                             WHERE own.record = :record AND own.reference <> ''
                               AND own.device = ops.device AND own.first = ops.first)
          ORDER BY ops.counter DESC, devices.id, ops.seq DESC",
    )?;
    let asked = named_params! { ":rows": json(&rows), ":record": record.id.0.as_bytes() };
    let ops = ops.query_map(asked, entry)?;
    ops.filter_map(|op| op.map_err(Error::from).and_then(|op| changed(conn, op)).transpose())
        .collect()
}

/// An op as the history shows it.
struct ShownOp {
    record: [u8; 16],
    wall: i64,
    payload: Option<String>,
    makes: bool,
    tag: String,
}

fn entry(row: &rusqlite::Row) -> rusqlite::Result<ShownOp> {
    let reference = row.get_ref("reference")?.as_str()?;
    Ok(ShownOp {
        record: row.get("record")?,
        wall: row.get("wall")?,
        payload: row.get("payload")?,
        makes: !reference.is_empty(),
        tag: row.get("tag")?,
    })
}

/// What an op did, by what it says and whether it made its record.
pub(super) fn deed(payload: &Fields, makes: bool) -> whole::Deed {
    match payload.get(STATE).and_then(|state| state.as_str()) {
        Some("live") => whole::Deed::Restored,
        Some(_) => whole::Deed::Trashed,
        None if makes => whole::Deed::Created,
        None => whole::Deed::Edited,
    }
}

/// How an op is shown; one of a record that this version does not know is not.
fn changed(conn: &Connection, entry: ShownOp) -> Result<Option<Changed>, Error> {
    let record = match records::named(conn, records::id_of(entry.record)) {
        Err(Error::NoRecord(_)) => return Ok(None),
        record => record?,
    };
    let payload = entry.payload.as_deref().and_then(|payload| replay::parse(payload).ok());
    let payload = payload.unwrap_or_default();
    let deed = deed(&payload, entry.makes);
    let shown = |name: &String| !is_of_state(name);
    Ok(Some(Changed {
        millis: entry.wall.cast_unsigned(),
        device: entry.tag,
        deed,
        record,
        fields: payload.keys().filter(|name| shown(name)).cloned().collect(),
    }))
}
