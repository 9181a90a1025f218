//! Ops as they are stored, in the history or among those that wait for it.

use std::collections::BTreeSet;

use rusqlite::{Connection, Row, ToSql, named_params};

use super::{Error, devices, records};
use crate::model::damage::{Damage, OpDamage};
use crate::model::history::{Content, DeviceId, Hash, Op, RecordOp, Said, commitment};

/// A table that holds ops.
#[derive(Debug)]
pub(super) struct OpTable {
    insert: &'static str,
    /// Whether it keeps the commitment of a content that is here, too.
    commits: bool,
}

/// The statement that puts an op into a table. The first of its columns is the
/// one that the table has besides those of all ops.
macro_rules! insert {
    ($table:literal, $own:literal, $known:literal) => {
        concat!(
            "INSERT INTO ",
            $table,
            " (",
            $own,
            ", device, seq, counter, wall, kind, record, first, reference, parents, payload,
                 salt, gone, commitment, hash)
             VALUES (:own, :device, :seq, :counter, :wall, :kind, :record, :first, :reference,
                 :parents, :payload, :salt, :gone, :commitment, :hash) ",
            $known
        )
    };
}

/// The history. A device is told by the row of its chain; besides, the row of
/// this copy's own step.
pub(super) const HISTORY: OpTable = OpTable { insert: insert!("ops", "step", ""), commits: false };

/// Those that wait. A device is told by its id; besides, the hash of its op
/// before. One that is there gets the content that was withheld.
pub(super) const WAITING: OpTable = OpTable {
    insert: insert!(
        "waiting",
        "previous",
        "ON CONFLICT (hash) DO UPDATE
            SET payload = excluded.payload, salt = excluded.salt, gone = NULL
          WHERE waiting.gone = 'withheld' AND excluded.gone IS NULL"
    ),
    commits: true,
};

/// The words for a content that is gone for good, and for one that may come.
const ERASED: &str = "erased";
const WITHHELD: &str = "withheld";

/// Stores an op with its hash: whose it is, and what else its table says of it.
pub(super) fn put(
    conn: &Connection,
    shelf: &OpTable,
    (device, own): (&dyn ToSql, &dyn ToSql),
    op: &Op,
    hash: &Hash,
) -> rusqlite::Result<()> {
    let (salt, payload, gone) = match &op.content {
        Content::Whole { salt, payload } => (Some(salt), Some(payload), None),
        Content::Erased => (None, None, Some(ERASED)),
        Content::Withheld => (None, None, Some(WITHHELD)),
    };
    conn.prepare_cached(shelf.insert)?.execute(named_params! {
        ":own": own,
        ":device": device,
        ":seq": op.seq.cast_signed(),
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
        ":commitment": (shelf.commits || gone.is_some()).then_some(op.commitment),
        ":hash": hash,
    })?;
    Ok(())
}

/// Gives an op of the history that has this hash the content that was withheld;
/// one that was erased never gets it. Says whether it did.
pub(super) fn fill(conn: &Connection, row: i64, content: &Content) -> rusqlite::Result<bool> {
    let Content::Whole { salt, payload } = content else { return Ok(false) };
    let filled = conn
        .prepare_cached(
            "UPDATE ops SET salt = :salt, payload = :payload, gone = NULL, commitment = NULL
              WHERE row = :row AND gone = 'withheld'",
        )?
        .execute(named_params! { ":salt": salt, ":payload": payload, ":row": row })?;
    Ok(filled > 0)
}

/// The op in a row, of the device in the column `id`, after the one with the
/// hash `previous`.
pub(super) fn read(row: &Row, previous: Hash) -> Result<Op, Error> {
    let (id, seq): ([u8; 16], u64) = (row.get("id")?, number(row, "seq")?);
    let damaged = |damage| Error::Damaged(of(&id, seq, damage));
    let Some(parents) = parents(row)? else {
        return Err(damaged(OpDamage::CutParents));
    };
    let kept: Option<Hash> = row.get("commitment")?;
    let gone: Option<String> = row.get("gone")?;
    let content = match (row.get("salt")?, row.get("payload")?, gone.as_deref()) {
        (Some(salt), Some(payload), None) => Content::Whole { salt, payload },
        (None, None, Some(ERASED)) => Content::Erased,
        (None, None, Some(_)) => Content::Withheld,
        _ => return Err(damaged(OpDamage::CutContent)),
    };
    let computed = match &content {
        Content::Whole { salt, payload } => Some(commitment(salt, payload)),
        Content::Erased | Content::Withheld => None,
    };
    Ok(Op {
        device: DeviceId(id),
        seq,
        previous,
        counter: number(row, "counter")?,
        wall: number(row, "wall")?,
        kind: row.get("kind")?,
        record: records::id_of(row.get("record")?),
        step: number(row, "first")?,
        reference: row.get("reference")?,
        parents,
        commitment: kept.or(computed).ok_or_else(|| damaged(OpDamage::Uncommitted))?,
        content,
    })
}

/// What is wrong with an op of a device that is not known by more than its id.
pub(super) fn of(id: &[u8; 16], seq: u64, damage: OpDamage) -> Damage {
    Damage::Op { device: devices::tag_of(id, &BTreeSet::new()), seq, damage }
}

/// What replaying asks of the op in a row, of the `chain` and of the device in
/// the column `id`, which is `forked` from some number on. What of its parents
/// is cut short is left to [`read`] to tell.
pub(super) fn read_of_record(row: &Row) -> rusqlite::Result<RecordOp> {
    let seq = number(row, "seq")?;
    let forked: Option<i64> = row.get("forked")?;
    let payload = row.get_ref("payload")?.as_str_or_null()?;
    Ok(RecordOp {
        hash: row.get("hash")?,
        chain: row.get("chain")?,
        device: DeviceId(row.get("id")?),
        seq,
        counter: number(row, "counter")?,
        kind: row.get("kind")?,
        reference: row.get("reference")?,
        parents: parents(row)?.unwrap_or_default(),
        said: match payload {
            _ if forked.is_some_and(|from| seq >= from.cast_unsigned()) => Said::Forked,
            None => Said::Gone,
            Some(payload) => serde_json::from_str(payload).map_or(Said::Unreadable, Said::Fields),
        },
    })
}

fn number(row: &Row, column: &str) -> rusqlite::Result<u64> {
    row.get::<_, i64>(column).map(i64::cast_unsigned)
}

/// The hashes of the ops that one builds on; `None` where they are cut short.
fn parents(row: &Row) -> rusqlite::Result<Option<Vec<Hash>>> {
    let (hashes, rest) = row.get_ref("parents")?.as_blob()?.as_chunks::<32>();
    Ok(rest.is_empty().then(|| hashes.to_vec()))
}
