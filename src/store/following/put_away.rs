//! Links to what is in the trash, of which whoever put it there did not know.
//!
//! The record stays in the trash, and the link is flagged until it leads
//! elsewhere, the record is taken out, or it is put there again by somebody who
//! knows of the link.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value;

use super::links::linked;
use super::said::note;
use crate::model::field::{Fields, Shape};
use crate::model::history::{PutAway, RecordOp, State, group, written};
use crate::model::{Kind, RecordId};
use crate::store::{Error, devices, merged, records, replay, stays};

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
        let links = written(replay::ops_of(conn, id)?, field.name, value);
        if links.iter().all(|link| !knew(&put_away, link)) {
            mark(conn, row, group(kind, field.name), &links, &put_away)?;
        }
    }
    Ok(())
}

/// Flags the links to the record in a row, which was put away by these ops or
/// counts, and takes back flags that were for it.
pub(super) fn flag_links_to(
    conn: &Connection,
    row: i64,
    put_away: &[PutAway],
) -> Result<(), Error> {
    let mut concerned = flagged(conn, row)?;
    if !put_away.is_empty() {
        concerned.extend(unknown(conn, row, put_away)?);
    }
    for link in concerned {
        flag_again(conn, link)?;
    }
    Ok(())
}

/// Whether a link to a record that was put away is flagged for that.
pub(in crate::store) fn is_led_to(conn: &Connection, put_away: &[PutAway]) -> Result<bool, Error> {
    let mut found = conn.prepare_cached(
        "SELECT 1 FROM conflicts WHERE flag = 'to-trash' AND instr(ops, :hash) > 0",
    )?;
    for op in put_away {
        if found.exists(named_params! { ":hash": op.hash })? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Says of a record in a row once more what was written apart, and nothing else:
/// flags change neither its table nor who depends on it.
fn flag_again(conn: &Connection, row: i64) -> Result<(), Error> {
    let Some(entry) = records::entry_at(conn, row)? else { return Ok(()) };
    let Some(replayed) = replay::record(conn, entry.id)? else { return Ok(()) };
    note(conn, row, &replayed)?;
    if replayed.state == State::Live || replayed.state == State::Merged {
        flag(conn, row, (entry.id, entry.kind), &replayed.fields)?;
    }
    Ok(())
}

fn knew(put_away: &[PutAway], op: &RecordOp) -> bool {
    put_away.iter().any(|by| by.knew(op))
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

/// The records with a flagged link that lead to the one in a row.
fn flagged(conn: &Connection, row: i64) -> Result<BTreeSet<i64>, Error> {
    let mut flagged = conn.prepare_cached("SELECT row FROM conflicts WHERE flag = 'to-trash'")?;
    let flagged = flagged.query_map([], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
    let mut found = BTreeSet::new();
    for link in flagged {
        if merged::leads(conn, link, row)? {
            found.insert(link);
        }
    }
    Ok(found)
}

/// The records that lead to the one in a row and have an op of which nobody
/// knew who put it away.
fn unknown(conn: &Connection, row: i64, put_away: &[PutAway]) -> Result<BTreeSet<i64>, Error> {
    let mut found = BTreeSet::new();
    let (own, others) = (devices::own_id(conn)?, devices::seen(conn)?);
    if own.is_some_and(|own| put_away.iter().any(|op| op.knew_all(own, &others))) {
        return Ok(found);
    }
    for link in merged::linked(conn, row)? {
        let Some(entry) = records::entry_at(conn, link)? else { continue };
        if replay::ops_of(conn, entry.id)?.iter().any(|op| !knew(put_away, op)) {
            found.insert(link);
        }
    }
    Ok(found)
}

fn mark(
    conn: &Connection,
    row: i64,
    group: &str,
    links: &[RecordOp],
    put_away: &[PutAway],
) -> rusqlite::Result<()> {
    let mut known =
        conn.prepare_cached("SELECT ops FROM conflicts WHERE row = :row AND fields = :fields")?;
    let known = known
        .query_row(named_params! { ":row": row, ":fields": group }, |row| row.get::<_, Vec<u8>>(0))
        .optional()?;
    let links = links.iter().map(|link| link.hash);
    let mut ops = known.unwrap_or_else(|| links.flatten().collect());
    ops.extend(put_away.iter().flat_map(|op| op.hash));
    conn.prepare_cached(
        "INSERT OR REPLACE INTO conflicts (row, fields, ops, flag)
         VALUES (:row, :fields, :ops, 'to-trash')",
    )?
    .execute(named_params! { ":row": row, ":fields": group, ":ops": ops })?;
    Ok(())
}
