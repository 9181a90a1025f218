//! What all records have: id, reference, label, state.

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value;
use uuid::Uuid;

use super::{Error, called, devices, replay, stays};
use crate::model::called::{Called, Named};
use crate::model::field::Fields;
use crate::model::history::{Replayed, State};
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

/// Whether no record has that number, of whatever device.
pub(super) fn is_free(conn: &Connection, reference: &Reference) -> rusqlite::Result<bool> {
    Ok(rows(conn, &Reference { tag: String::new(), ..reference.clone() })?.is_empty())
}

/// The rows of the records that a reference may mean: those of this copy first,
/// then those that it is another name of. A tag may be any beginning of the
/// device's id.
pub(super) fn rows(conn: &Connection, reference: &Reference) -> rusqlite::Result<Vec<i64>> {
    let mut found = conn.prepare_cached(
        "SELECT records.row, devices.id, 1 - devices.mine AS rank
           FROM records JOIN devices ON devices.row = records.device
          WHERE prefix = :prefix AND number = :number
          UNION ALL
         SELECT aliases.row, devices.id, 3 - devices.mine
           FROM aliases JOIN devices ON devices.row = aliases.device
          WHERE prefix = :prefix AND number = :number
          ORDER BY rank, 1",
    )?;
    let values = named_params! {
        ":prefix": reference.prefix.to_string(), ":number": reference.number,
    };
    let found = found.query_map(values, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let found: Vec<(i64, [u8; 16])> = found.collect::<Result<_, _>>()?;
    let tag = reference.tag.to_ascii_lowercase();
    let is_meant = |id: &[u8; 16]| devices::letters(id).starts_with(&tag);
    Ok(found.into_iter().filter(|(_, id)| is_meant(id)).map(|(row, _)| row).collect())
}

/// The row of the live record, of a kind where one is wanted, that a reference means.
pub(super) fn live(
    conn: &Connection,
    reference: &Reference,
    kind: Option<Kind>,
) -> rusqlite::Result<Option<i64>> {
    let mut live = conn.prepare_cached(
        "SELECT 1 FROM records WHERE row = :row AND state = 0 AND kind = coalesce(:kind, kind)",
    )?;
    let kind = kind.map(|kind| kind.prefix().to_string());
    for row in rows(conn, reference)? {
        if live.exists(named_params! { ":row": row, ":kind": kind })? {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

/// The row of a record.
pub fn row(conn: &Connection, id: RecordId) -> rusqlite::Result<Option<i64>> {
    conn.prepare_cached("SELECT row FROM main.records WHERE id = :id")?
        .query_row(named_params! { ":id": id.0.as_bytes() }, |row| row.get(0))
        .optional()
}

/// The record with that reference, `I-412`; where it was made one with another,
/// the record that stays.
pub fn by_reference(conn: &Connection, reference: &Reference) -> Result<Named, Error> {
    let missing = || Error::NoRecord(reference.to_string());
    let found = rows(conn, reference)?.first().copied();
    let row = followed(conn, found.ok_or_else(missing)?)?;
    named_at(conn, row)?.ok_or_else(missing)
}

/// The row of the record that stays, where the one in a row was made one with
/// others; else the row itself.
pub(super) fn followed(conn: &Connection, row: i64) -> rusqlite::Result<i64> {
    Ok(stays::instead(conn, row)?.unwrap_or(row))
}

/// A record as `records` alone has it.
pub(super) struct Registered {
    pub(super) row: i64,
    pub(super) id: RecordId,
    pub(super) kind: Kind,
    pub(super) reference: Reference,
    /// Its name or title; empty where it has none.
    pub(super) label: String,
}

impl Registered {
    /// The record by what people call it.
    pub(super) fn named(self, conn: &Connection) -> Result<Named, Error> {
        let Self { row, id, kind, reference, label } = self;
        let called = if label.is_empty() {
            Called::from(called::what(conn, row, id, kind)?)
        } else {
            Called::Name(label)
        };
        Ok(Named { id, kind, reference, called })
    }
}

/// A record by what people call it.
pub fn named(conn: &Connection, id: RecordId) -> Result<Named, Error> {
    entry(conn, id)?.named(conn)
}

/// A record as `records` alone has it.
pub(super) fn entry(conn: &Connection, id: RecordId) -> Result<Registered, Error> {
    let mut record = conn.prepare_cached(
        "SELECT row, id, kind, prefix, number, tag, label FROM records WHERE id = :id",
    )?;
    let found = record.query_row(named_params! { ":id": id.0.as_bytes() }, from_row).optional()?;
    found.ok_or_else(|| Error::NoRecord(id.to_string()))
}

/// The record in a row, by what people call it.
pub fn named_at(conn: &Connection, row: i64) -> Result<Option<Named>, Error> {
    entry_at(conn, row)?.map(|entry| entry.named(conn)).transpose()
}

/// The record in a row, as `records` alone has it.
pub(super) fn entry_at(conn: &Connection, row: i64) -> rusqlite::Result<Option<Registered>> {
    conn.prepare_cached(
        "SELECT row, id, kind, prefix, number, tag, label FROM records WHERE row = :row",
    )?
    .query_row(named_params! { ":row": row }, from_row)
    .optional()
}

/// Reads the columns `row, id, kind, prefix, number, tag, label`.
pub(super) fn from_row(row: &rusqlite::Row) -> rusqlite::Result<Registered> {
    let letter: String = row.get("kind")?;
    let prefix: String = row.get("prefix")?;
    Ok(Registered {
        row: row.get("row")?,
        id: id_of(row.get("id")?),
        kind: replay::kind_of(&letter).map_err(|_| rusqlite::Error::InvalidQuery)?,
        reference: Reference {
            prefix: prefix.chars().next().unwrap_or('?'),
            number: row.get("number")?,
            tag: row.get("tag")?,
        },
        label: row.get("label")?,
    })
}

/// The id that 16 bytes stand for.
pub fn id_of(bytes: [u8; 16]) -> RecordId {
    RecordId(Uuid::from_bytes(bytes))
}

/// The fields of a record as its history has them, terms by the slugs that they
/// have now.
pub fn fields(conn: &Connection, id: RecordId) -> Result<Option<Fields>, Error> {
    let Some(Replayed { kind, mut fields, .. }) = replay::record(conn, id)? else {
        return Ok(None);
    };
    if let Some(kind) = kind {
        kind.renew(&mut fields);
    }
    Ok(Some(fields))
}

/// Writes what all records have, and says in which row.
pub(super) fn put(
    conn: &Connection,
    row: Option<i64>,
    id: RecordId,
    kind: Kind,
    replayed: &Replayed,
) -> Result<i64, Error> {
    let (reference, device) = reference(conn, kind, replayed)?;
    // Only one that was made twice may come to have another number.
    let before = row.filter(|_| replayed.made.len() > 1).map(|row| entry_at(conn, row));
    conn.prepare_cached(
        "INSERT INTO records (row, id, kind, prefix, number, device, label, state, access)
         VALUES (:row, :id, :kind, :prefix, :number, :device, :label, :state, :access)
         ON CONFLICT (row) DO UPDATE
            SET kind = excluded.kind, prefix = excluded.prefix, number = excluded.number,
                device = excluded.device, label = excluded.label, state = excluded.state,
                access = excluded.access",
    )?
    .execute(named_params! {
        ":row": row,
        ":id": id.0.as_bytes(),
        ":kind": kind.prefix().to_string(),
        ":prefix": reference.prefix.to_string(),
        ":number": reference.number,
        ":device": device,
        ":label": kind.name(&replayed.fields).unwrap_or_default(),
        ":state": replayed.state.code(),
        ":access": replayed.fields.get("access").and_then(Value::as_str),
    })?;
    if device.is_some() {
        tell_apart(conn, &reference)?;
    }
    if let Some(before) = before.transpose()?.flatten() {
        tell_apart(conn, &before.reference)?;
    }
    Ok(row.unwrap_or_else(|| conn.last_insert_rowid()))
}

/// The reference that counts, without a tag, and the row of the device whose it is.
pub(super) fn reference(
    conn: &Connection,
    kind: Kind,
    replayed: &Replayed,
) -> Result<(Reference, Option<i64>), Error> {
    let unnamed = || Reference { prefix: kind.prefix(), number: 0, tag: String::new() };
    let Some(made) = replayed.made.first() else { return Ok((unnamed(), None)) };
    let reference = made.reference.parse();
    Ok((reference.unwrap_or_else(|_| unnamed()), devices::row(conn, made.device)?))
}

/// Changes whether a record counts.
pub(super) fn set_state(conn: &Connection, row: i64, state: State) -> rusqlite::Result<()> {
    conn.prepare_cached("UPDATE records SET state = :state WHERE row = :row")?
        .execute(named_params! { ":row": row, ":state": state.code() })?;
    Ok(())
}

/// Puts a record where others link to it and nothing of it is here yet.
pub(super) fn expect(conn: &Connection, id: RecordId, kind: Kind) -> rusqlite::Result<i64> {
    conn.prepare_cached(
        "INSERT INTO main.records (id, kind, prefix, number, label, state)
         VALUES (:id, :kind, :kind, 0, '…', :state)",
    )?
    .execute(named_params! {
        ":id": id.0.as_bytes(),
        ":kind": kind.prefix().to_string(),
        ":state": State::Absent.code(),
    })?;
    Ok(conn.last_insert_rowid())
}

/// Lets records show whose number it is that they have, where two have it.
fn tell_apart(conn: &Connection, reference: &Reference) -> rusqlite::Result<()> {
    let values = named_params! {
        ":prefix": reference.prefix.to_string(), ":number": reference.number,
    };
    let mut second = conn.prepare_cached(
        "SELECT 1 FROM records
          WHERE prefix = :prefix AND number = :number AND device IS NOT NULL LIMIT 1, 1",
    )?;
    let are_two = second.exists(values)?;
    if are_two {
        conn.prepare_cached(
            "UPDATE records SET tag = (SELECT tag FROM devices WHERE row = records.device)
              WHERE prefix = :prefix AND number = :number AND device IS NOT NULL",
        )?
        .execute(values)?;
    } else {
        conn.prepare_cached(
            "UPDATE records SET tag = '' WHERE prefix = :prefix AND number = :number AND tag <> ''",
        )?
        .execute(values)?;
    }
    Ok(())
}
