//! What all records have: id, reference, label, state.

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value;
use uuid::Uuid;

use super::fold::{self, Folded};
use super::{Error, merge};
use crate::model::date::Language;
use crate::model::field::Fields;
use crate::model::whole::Named;
use crate::model::{Kind, RecordId, Reference};

/// The letter of a new record's reference: people, organisations and groups
/// have one each.
pub(crate) fn prefix(kind: Kind, fields: &Fields) -> char {
    kind.letter(fields)
}

/// The highest number given out with a letter, 0 where there is none.
pub(super) fn last_number(conn: &Connection, prefix: char) -> rusqlite::Result<u32> {
    let mut last = conn.prepare_cached("SELECT max(number) FROM records WHERE prefix = :prefix")?;
    let last: Option<u32> =
        last.query_row(named_params! { ":prefix": prefix.to_string() }, |row| row.get(0))?;
    Ok(last.unwrap_or(0))
}

/// Whether no record has that reference.
pub(super) fn is_free(conn: &Connection, reference: &Reference) -> rusqlite::Result<bool> {
    let mut taken = conn.prepare_cached(
        "SELECT 1 FROM records WHERE prefix = :prefix AND number = :number AND tag = :tag",
    )?;
    let taken = taken.exists(named_params! {
        ":prefix": reference.prefix.to_string(),
        ":number": reference.number,
        ":tag": reference.tag,
    })?;
    Ok(!taken)
}

/// The row of a record.
pub fn row(conn: &Connection, id: RecordId) -> rusqlite::Result<Option<i64>> {
    conn.prepare_cached("SELECT row FROM main.records WHERE id = :id")?
        .query_row(named_params! { ":id": id.0.as_bytes() }, |row| row.get(0))
        .optional()
}

/// Records that were made one with others, one after the other, before a
/// reference is no longer followed.
const MOST_STEPS: usize = 16;

/// The record with that reference, `I-412`; where it was made one with another
/// and is in the trash, the record that it leads to.
pub fn by_reference(conn: &Connection, reference: &Reference) -> Result<Named, Error> {
    let missing = || Error::NoRecord(reference.to_string());
    let mut found = conn.prepare_cached(
        "SELECT row FROM records WHERE prefix = :prefix AND number = :number AND tag = :tag",
    )?;
    let found = found
        .query_row(
            named_params! {
                ":prefix": reference.prefix.to_string(),
                ":number": reference.number,
                ":tag": reference.tag,
            },
            |row| row.get(0),
        )
        .optional()?;
    let row = followed(conn, found.ok_or_else(missing)?)?;
    named_at(conn, row)?.ok_or_else(missing)
}

/// The row of the record that the one in a row leads to, where it was made one
/// with another; else the row itself.
pub(super) fn followed(conn: &Connection, mut row: i64) -> rusqlite::Result<i64> {
    for _ in 0..MOST_STEPS {
        match merge::successor(conn, row)? {
            Some(next) => row = next,
            None => break,
        }
    }
    Ok(row)
}

/// A record by what people call it.
pub fn named(conn: &Connection, id: RecordId) -> Result<Named, Error> {
    let mut record = conn.prepare_cached(
        "SELECT id, kind, prefix, number, tag, label FROM records WHERE id = :id",
    )?;
    let found = record.query_row(named_params! { ":id": id.0.as_bytes() }, from_row).optional()?;
    found.ok_or_else(|| Error::NoRecord(id.to_string()))
}

/// The record in a row, by what people call it.
pub fn named_at(conn: &Connection, row: i64) -> rusqlite::Result<Option<Named>> {
    conn.prepare_cached(
        "SELECT id, kind, prefix, number, tag, label FROM records WHERE row = :row",
    )?
    .query_row(named_params! { ":row": row }, from_row)
    .optional()
}

/// Reads the columns `id, kind, prefix, number, tag, label`.
pub fn from_row(row: &rusqlite::Row) -> rusqlite::Result<Named> {
    let letter: String = row.get("kind")?;
    let prefix: String = row.get("prefix")?;
    Ok(Named {
        id: id_of(row.get("id")?),
        kind: fold::kind_of(&letter).map_err(|_| rusqlite::Error::InvalidQuery)?,
        reference: Reference {
            prefix: prefix.chars().next().unwrap_or('?'),
            number: row.get("number")?,
            tag: row.get("tag")?,
        },
        name: row.get("label")?,
    })
}

/// The id that 16 bytes stand for.
pub fn id_of(bytes: [u8; 16]) -> RecordId {
    RecordId(Uuid::from_bytes(bytes))
}

/// The fields of a record as its history has them.
pub fn fields(conn: &Connection, id: RecordId) -> Result<Option<Fields>, Error> {
    Ok(fold::record(conn, id)?.map(|folded| folded.fields))
}

/// Writes what all records have, and says in which row.
pub(super) fn put(
    conn: &Connection,
    row: Option<i64>,
    id: RecordId,
    kind: Kind,
    folded: &Folded,
) -> Result<i64, Error> {
    let damaged = |_| Error::Damaged(format!("{} is no reference", folded.reference));
    let reference: Reference = folded.reference.parse().map_err(damaged)?;
    conn.prepare_cached(
        "INSERT INTO records (row, id, kind, prefix, number, tag, label, state, access)
         VALUES (:row, :id, :kind, :prefix, :number, :tag, :label, :state, :access)
         ON CONFLICT (row) DO UPDATE
            SET label = excluded.label, state = excluded.state, access = excluded.access",
    )?
    .execute(named_params! {
        ":row": row,
        ":id": id.0.as_bytes(),
        ":kind": kind.prefix().to_string(),
        ":prefix": reference.prefix.to_string(),
        ":number": reference.number,
        ":tag": reference.tag,
        ":label": label(kind, &folded.fields),
        ":state": folded.state.code(),
        ":access": folded.fields.get("access").and_then(Value::as_str),
    })?;
    Ok(row.unwrap_or_else(|| conn.last_insert_rowid()))
}

/// What people call a record: its name or title, else what it is.
pub(super) fn label(kind: Kind, fields: &Fields) -> String {
    kind.label(fields, Language::English)
}
