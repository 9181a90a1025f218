//! Links to what is in the trash, of which whoever put it there did not know.
//!
//! The record stays in the trash, and the link is flagged until it leads
//! elsewhere, the record is taken out, or it is put there again by somebody who
//! knows of the link.

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value;

use super::links::linked;
use crate::model::field::{Fields, Shape};
use crate::model::history::{DeviceId, Hash, PutAway, group};
use crate::model::{Kind, RecordId};
use crate::store::{Error, merged, records, replay, stays};

/// An op, by what tells whether somebody knew of it.
struct Written {
    device: DeviceId,
    seq: u64,
    hash: Hash,
}

/// Flags the links of a live record, as its history has them.
pub(in crate::store) fn flag(
    conn: &Connection,
    row: i64,
    (id, kind): (RecordId, Kind),
    fields: &Fields,
) -> Result<(), Error> {
    for field in kind.fields() {
        let Shape::Link(_) = field.shape else { continue };
        let Some(value) = fields.get(field.name) else { continue };
        let put_away = put_away(conn, value)?;
        if put_away.is_empty() {
            continue;
        }
        let links = links(conn, id, field.name, value)?;
        if links.iter().all(|link| !knew(&put_away, link)) {
            let ops = links.iter().map(|link| link.hash);
            let ops: Vec<Hash> = ops.chain(put_away.iter().map(|op| op.hash)).collect();
            note(conn, row, group(kind, field.name), &ops)?;
        }
    }
    Ok(())
}

/// The records that lead to the one in a row and are flagged for it, or are to be.
pub(super) fn concerned(
    conn: &Connection,
    row: i64,
    put_away: &[PutAway],
) -> Result<Vec<i64>, Error> {
    let mut flagged =
        conn.prepare_cached("SELECT 1 FROM conflicts WHERE row = :row AND flag = 'to-trash'")?;
    let mut concerned = Vec::new();
    for link in merged::linked(conn, row)? {
        if flagged.exists(named_params! { ":row": link })?
            || !put_away.is_empty() && has_unknown(conn, link, put_away)?
        {
            concerned.push(link);
        }
    }
    Ok(concerned)
}

/// Whether a link to the record is flagged.
pub(in crate::store) fn is_led_to(conn: &Connection, id: RecordId) -> Result<bool, Error> {
    let Some(row) = records::row(conn, id)? else { return Ok(false) };
    Ok(!concerned(conn, row, &[])?.is_empty())
}

fn knew(put_away: &[PutAway], op: &Written) -> bool {
    put_away.iter().any(|by| by.knew(op.device, op.seq))
}

/// By which ops what a link leads to is put away; none where it is not.
fn put_away(conn: &Connection, link: &Value) -> Result<Vec<PutAway>, Error> {
    let Some(id) = linked(link) else { return Ok(Vec::new()) };
    let Some(row) = records::row(conn, id)? else { return Ok(Vec::new()) };
    let stays = stays::instead(conn, row)?.unwrap_or(row);
    let mut hidden =
        conn.prepare_cached("SELECT id FROM records WHERE row = :row AND state <> 0")?;
    let hidden = hidden.query_row(named_params! { ":row": stays }, |row| row.get(0)).optional()?;
    let Some(id) = hidden.map(records::id_of) else { return Ok(Vec::new()) };
    Ok(replay::record(conn, id)?.map(|replayed| replayed.put_away).unwrap_or_default())
}

/// The ops of a record by which a field of it leads where it does.
fn links(
    conn: &Connection,
    id: RecordId,
    field: &str,
    value: &Value,
) -> rusqlite::Result<Vec<Written>> {
    let mut found = conn.prepare_cached(
        "SELECT devices.id, seq, hash FROM ops JOIN devices ON devices.row = ops.device
          WHERE record = :record AND iif(json_valid(payload), payload ->> :field, NULL) = :value
          ORDER BY ops.counter, devices.id",
    )?;
    let values = named_params! {
        ":record": id.0.as_bytes(), ":field": field, ":value": value.as_str(),
    };
    found.query_map(values, written)?.collect()
}

/// Whether the record in a row has any op of which nobody knew who put the
/// other away.
fn has_unknown(conn: &Connection, row: i64, put_away: &[PutAway]) -> rusqlite::Result<bool> {
    let mut found = conn.prepare_cached(
        "SELECT devices.id, seq, hash FROM ops JOIN devices ON devices.row = ops.device
          WHERE record = (SELECT id FROM records WHERE row = :row)",
    )?;
    let mut found = found.query_map(named_params! { ":row": row }, written)?;
    found.try_fold(false, |any, op| Ok(any || !knew(put_away, &op?)))
}

fn written(row: &rusqlite::Row) -> rusqlite::Result<Written> {
    let seq: i64 = row.get("seq")?;
    Ok(Written {
        device: DeviceId(row.get("id")?),
        seq: seq.cast_unsigned(),
        hash: row.get("hash")?,
    })
}

fn note(conn: &Connection, row: i64, group: &str, ops: &[Hash]) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO conflicts (row, fields, ops, flag) VALUES (:row, :fields, :ops, 'to-trash')
         ON CONFLICT (row, fields) DO UPDATE SET flag = excluded.flag",
    )?
    .execute(named_params! { ":row": row, ":fields": group, ":ops": ops.as_flattened() })?;
    Ok(())
}
