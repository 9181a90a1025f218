//! Ops that came before one which they build on.

use rusqlite::{Connection, named_params};

use super::{Error, history, ops};
use crate::model::history::{Hash, Op};

/// All of them, each with the hash that it was stored with.
pub(super) fn all(conn: &Connection) -> Result<Vec<(Op, Hash)>, Error> {
    let mut waiting = conn.prepare_cached(
        "SELECT device AS id, waiting.* FROM waiting ORDER BY counter, device, seq",
    )?;
    let mut waiting = waiting.query([])?;
    let mut all = Vec::new();
    while let Some(row) = waiting.next()? {
        all.push((ops::read(row, row.get("previous")?)?, row.get("hash")?));
    }
    Ok(all)
}

/// Puts an op among them.
pub(super) fn put(conn: &Connection, op: &Op, hash: &Hash) -> rusqlite::Result<()> {
    let (salt, payload, gone) = history::parts(&op.content);
    conn.prepare_cached(
        "INSERT OR IGNORE INTO waiting (device, seq, previous, counter, wall, kind, record, first,
                reference, parents, payload, salt, gone, commitment, hash)
         VALUES (:device, :seq, :previous, :counter, :wall, :kind, :record, :first,
                :reference, :parents, :payload, :salt, :gone, :commitment, :hash)",
    )?
    .execute(named_params! {
        ":device": op.device.0,
        ":seq": op.seq.cast_signed(),
        ":previous": op.previous,
        ":counter": op.counter.cast_signed(),
        ":wall": op.wall.cast_signed(),
        ":kind": op.kind,
        ":record": op.record.0.as_bytes(),
        ":first": op.step.cast_signed(),
        ":reference": op.reference,
        ":parents": op.parents.as_flattened(),
        ":payload": payload,
        ":salt": salt,
        ":gone": gone,
        ":commitment": op.commitment,
        ":hash": hash,
    })?;
    Ok(())
}

/// Takes an op out that waits no longer.
pub(super) fn remove(conn: &Connection, hash: &Hash) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM waiting WHERE hash = :hash")?
        .execute(named_params! { ":hash": hash })?;
    Ok(())
}
