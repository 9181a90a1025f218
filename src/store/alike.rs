//! Records that one which comes from outside may be.

use rusqlite::{Connection, named_params, params_from_iter};
use serde_json::Value;

use super::{Error, kinds, records};
use crate::model::field::Fields;
use crate::model::link::Link;
use crate::model::listing::Listing;
use crate::model::{Day, FuzzyDate, Kind, RecordId, Reference};

/// Records that are compared with one that comes in.
const LIMIT: usize = 500;

/// The record that was given that reference, whether it counts or not. One that
/// was made one with another is not followed.
pub fn referenced(conn: &Connection, reference: &Reference) -> Result<Option<RecordId>, Error> {
    let Some(row) = records::rows(conn, reference)?.first().copied() else { return Ok(None) };
    Ok(records::entry_at(conn, row)?.map(|entry| entry.id))
}

/// Live records of a kind that people do not name, which say something of the
/// same: names of one party, citations of one record in one source, incidents
/// of one kind and figures of one quantity on the same days.
pub fn beside(conn: &Connection, kind: Kind, fields: &Fields) -> Result<Vec<RecordId>, Error> {
    if kind == Listing::Incidents.kind() {
        return of_days(conn, fields, INCIDENTS, ["kind", "when"]);
    }
    if kind == Listing::Figures.kind() {
        return of_days(conn, fields, FIGURES, ["quantity", "as_of"]);
    }
    let Some(sql) = &kinds::derived(kind).alike else { return Ok(Vec::new()) };
    let ends = kinds::of(kind).alike.iter().map(|field| linked(conn, fields, field));
    let ends: Option<Vec<i64>> = ends.collect::<Result<_, _>>()?;
    let Some(ends) = ends else { return Ok(Vec::new()) };
    let mut rows = conn.prepare_cached(sql)?;
    let rows = rows.query_map(params_from_iter(ends), |row| row.get::<_, i64>(0))?;
    ids(conn, rows.take(LIMIT).collect::<Result<_, _>>()?)
}

const INCIDENTS: &str = "SELECT row FROM incidents INDEXED BY incidents_by_kind
     WHERE kind = :what AND earliest = :earliest AND latest = :latest LIMIT :limit";

const FIGURES: &str = "SELECT row FROM figures
     WHERE quantity = :what AND earliest = :earliest AND latest = :latest LIMIT :limit";

/// Records of the same days that are the same by a term.
fn of_days(
    conn: &Connection,
    fields: &Fields,
    sql: &str,
    [term, when]: [&str; 2],
) -> Result<Vec<RecordId>, Error> {
    let what = fields.get(term).and_then(Value::as_str).unwrap_or_default();
    let date = fields.get(when).and_then(date);
    let (earliest, latest) =
        date.map_or((Day::MIN, Day::MAX), |date| (date.earliest(), date.latest()));
    let mut rows = conn.prepare_cached(sql)?;
    let values = named_params! {
        ":what": what,
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
    let link: Option<Link> =
        fields.get(field).and_then(Value::as_str).and_then(|it| it.parse().ok());
    link.and_then(Link::id).map_or(Ok(None), |id| records::row(conn, id))
}

fn ids(conn: &Connection, rows: Vec<i64>) -> Result<Vec<RecordId>, Error> {
    let named = rows.into_iter().map(|row| records::named_at(conn, row));
    let named = named.collect::<Result<Vec<_>, _>>()?;
    Ok(named.into_iter().flatten().map(|named| named.id).collect())
}
