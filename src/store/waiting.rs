//! Ops that came before one which they build on.

use rusqlite::{Connection, Row, named_params};

use super::history::{self, ERASED};
use super::{Error, records};
use crate::model::history::{Content, DeviceId, Hash, Op};

/// All of them, each with the hash that it was stored with.
pub(super) fn all(conn: &Connection) -> Result<Vec<(Op, Hash)>, Error> {
    let mut ops = conn.prepare_cached("SELECT * FROM waiting ORDER BY counter, device, seq")?;
    let mut ops = ops.query([])?;
    let mut all = Vec::new();
    while let Some(row) = ops.next()? {
        all.push((op(row)?, row.get("hash")?));
    }
    Ok(all)
}

fn op(row: &Row) -> Result<Op, Error> {
    let number = |column: &str| row.get::<_, i64>(column).map(i64::cast_unsigned);
    let parents = row.get_ref("parents")?.as_blob().map_err(rusqlite::Error::from)?;
    let gone: Option<String> = row.get("gone")?;
    let content = match (row.get("salt")?, row.get("payload")?, gone.as_deref()) {
        (Some(salt), Some(payload), None) => Content::Whole { salt, payload },
        (None, None, Some(ERASED)) => Content::Erased,
        (None, None, Some(_)) => Content::Withheld,
        _ => return Err(Error::Damaged("the content of an op is cut short".to_owned())),
    };
    Ok(Op {
        device: DeviceId(row.get("device")?),
        seq: number("seq")?,
        previous: row.get("previous")?,
        counter: number("counter")?,
        wall: number("wall")?,
        kind: row.get("kind")?,
        record: records::id_of(row.get("record")?),
        step: number("first")?,
        reference: row.get("reference")?,
        parents: parents.as_chunks::<32>().0.to_vec(),
        commitment: row.get("commitment")?,
        content,
    })
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
