//! Records that one which comes from outside may be.

use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::{Error, records};
use crate::model::field::Fields;
use crate::model::link::Link;
use crate::model::{Day, FuzzyDate, Kind, RecordId, Reference};

/// Records that are compared with one that comes in.
const LIMIT: usize = 500;

/// The record that was given that reference, whether it counts or not. One that
/// was made one with another is not followed.
pub fn referenced(conn: &Connection, reference: &Reference) -> Result<Option<RecordId>, Error> {
    let Some(row) = records::rows(conn, reference)?.first().copied() else { return Ok(None) };
    Ok(records::named_at(conn, row)?.map(|named| named.id))
}

/// Live records of a kind that people do not name, which say something of the
/// same: names of one party, citations of one record in one source, incidents
/// of one kind on the same days.
pub fn beside(conn: &Connection, kind: Kind, fields: &Fields) -> Result<Vec<RecordId>, Error> {
    let links = |a, b| -> rusqlite::Result<Option<(i64, i64)>> {
        Ok(linked(conn, fields, a)?.zip(linked(conn, fields, b)?))
    };
    let (sql, ends) = match kind {
        Kind::Name => (
            "SELECT row FROM names WHERE party = :a AND :b = :b LIMIT :limit",
            links("party", "party")?,
        ),
        Kind::Involvement => (
            "SELECT row FROM involvements WHERE incident = :a AND party = :b LIMIT :limit",
            links("incident", "party")?,
        ),
        Kind::Relation => (
            "SELECT row FROM relations WHERE party_a = :a AND party_b = :b LIMIT :limit",
            links("party_a", "party_b")?,
        ),
        Kind::Citation => (
            "SELECT row FROM citations WHERE source = :a AND record = :b LIMIT :limit",
            links("source", "record")?,
        ),
        Kind::Incident => return incidents(conn, fields),
        _ => return Ok(Vec::new()),
    };
    let Some((a, b)) = ends else { return Ok(Vec::new()) };
    let mut rows = conn.prepare_cached(sql)?;
    let rows = rows.query_map(named_params! { ":a": a, ":b": b, ":limit": LIMIT }, |row| {
        row.get::<_, i64>(0)
    })?;
    ids(conn, rows.collect::<Result<_, _>>()?)
}

fn incidents(conn: &Connection, fields: &Fields) -> Result<Vec<RecordId>, Error> {
    let kind = fields.get("kind").and_then(Value::as_str).unwrap_or_default();
    let date = fields.get("when").and_then(date);
    let (earliest, latest) =
        date.map_or((Day::MIN, Day::MAX), |date| (date.earliest(), date.latest()));
    let mut rows = conn.prepare_cached(
        "SELECT row FROM incidents INDEXED BY incidents_by_kind
          WHERE kind = :kind AND earliest = :earliest AND latest = :latest LIMIT :limit",
    )?;
    let values = named_params! {
        ":kind": kind,
        ":earliest": earliest.number(),
        ":latest": latest.number(),
        ":limit": LIMIT,
    };
    let rows = rows.query_map(values, |row| row.get::<_, i64>(0))?;
    ids(conn, rows.collect::<Result<_, _>>()?)
}

/// The date that a field holds.
pub fn date(value: &Value) -> Option<FuzzyDate> {
    let part = |name| value.get(name).and_then(Value::as_str);
    FuzzyDate::from_parts(part("text")?, part("edtf")?).ok()
}

fn linked(conn: &Connection, fields: &Fields, field: &str) -> rusqlite::Result<Option<i64>> {
    match fields.get(field).and_then(Value::as_str).and_then(|text| text.parse().ok()) {
        Some(Link::Record(id)) => records::row(conn, id),
        _ => Ok(None),
    }
}

fn ids(conn: &Connection, rows: Vec<i64>) -> Result<Vec<RecordId>, Error> {
    let named = rows.into_iter().map(|row| records::named_at(conn, row));
    let named = named.collect::<Result<Vec<_>, _>>()?;
    Ok(named.into_iter().flatten().map(|named| named.id).collect())
}
