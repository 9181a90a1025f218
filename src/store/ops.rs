//! Reads ops as they are stored, in the history or waiting for it.

use rusqlite::Row;

use super::history::ERASED;
use super::{Error, records};
use crate::model::history::{Content, DeviceId, Hash, Op, commitment};

/// The op in a row, of the device in the column `id`, after the one with the
/// hash `previous`.
pub(super) fn read(row: &Row, previous: Hash) -> Result<Op, Error> {
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
    Ok(Op {
        device: DeviceId(row.get("id")?),
        seq: number("seq")?,
        previous,
        counter: number("counter")?,
        wall: number("wall")?,
        kind: row.get("kind")?,
        record: records::id_of(row.get("record")?),
        step: number("first")?,
        reference: row.get("reference")?,
        parents: hashes.to_vec(),
        commitment: kept.or(computed).ok_or_else(|| damaged("an erased op has no commitment"))?,
        content,
    })
}
