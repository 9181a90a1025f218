//! Which citations say what is not decided: a table that follows from citations
//! and from the records that they are of.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::meter::Meter;
use super::{Error, records};
use crate::model::dispute::{Claim, disputed};
use crate::model::records::citation::CitationStatus;

/// Whether a citation may be disputed at all.
const MAY_BE: &str = "(value IS NOT NULL OR status IN ('disputed', 'work-needed'))";

/// Notes which citations of the record in a row are disputed.
pub(super) fn note(conn: &Connection, record: i64) -> Result<(), Error> {
    let found = of_record(conn, record)?;
    conn.prepare_cached("DELETE FROM disputes WHERE record = :record")?
        .execute(named_params! { ":record": record })?;
    for row in found {
        conn.prepare_cached(
            "INSERT OR REPLACE INTO disputes (row, record) VALUES (:row, :record)",
        )?
        .execute(named_params! { ":row": row, ":record": record })?;
    }
    Ok(())
}

/// Notes them of every record, where none are noted.
pub(super) fn begin(conn: &Connection, meter: &mut Meter) -> Result<(), Error> {
    let said = format!("SELECT DISTINCT record FROM citations WHERE {MAY_BE}");
    for record in rows(conn, &said)? {
        meter.ask()?;
        note(conn, record)?;
    }
    Ok(())
}

/// Rows of records of which others are noted as disputed than are.
pub(super) fn misnoted(conn: &Connection) -> Result<Vec<i64>, Error> {
    let said =
        format!("SELECT record FROM citations WHERE {MAY_BE} UNION SELECT record FROM disputes");
    let mut wrong = Vec::new();
    for record in rows(conn, &said)? {
        let mut noted =
            conn.prepare_cached("SELECT row FROM disputes WHERE record = :record ORDER BY row")?;
        let noted = noted.query_map(named_params! { ":record": record }, |row| row.get(0))?;
        if noted.collect::<Result<Vec<i64>, _>>()? != of_record(conn, record)? {
            wrong.push(record);
        }
    }
    Ok(wrong)
}

/// What the citation in a row says.
struct RowSays {
    row: i64,
    field: Option<String>,
    value: Option<String>,
    status: Option<CitationStatus>,
}

/// The rows of the citations of a record that are disputed, of sources that count.
fn of_record(conn: &Connection, record: i64) -> Result<Vec<i64>, Error> {
    let said = format!(
        "SELECT citations.row, field, value, status
           FROM citations JOIN sources ON sources.row = citations.source
          WHERE record = :record AND {MAY_BE} ORDER BY citations.row"
    );
    let mut said = conn.prepare_cached(&said)?;
    let said = said.query_map(named_params! { ":record": record }, |found| {
        let status: Option<String> = found.get("status")?;
        let status = status.and_then(|status| CitationStatus::parse(&status));
        let (field, value) = (found.get("field")?, found.get("value")?);
        Ok(RowSays { row: found.get("row")?, field, value, status })
    })?;
    let said: Vec<RowSays> = said.collect::<Result<_, _>>()?;
    if said.is_empty() {
        return Ok(Vec::new());
    }
    let Some(entry) = records::entry_at(conn, record)? else { return Ok(Vec::new()) };
    let fields = records::fields(conn, entry.id)?.unwrap_or_default();
    let claims = said.iter().map(|said| Claim {
        field: said.field.as_deref(),
        value: said.value.as_deref(),
        status: said.status.as_ref(),
    });
    let found = disputed(entry.kind, &fields, &claims.collect::<Vec<_>>());
    let found = said.iter().zip(found).filter(|(_, is_disputed)| *is_disputed);
    Ok(found.map(|(said, _)| said.row).collect())
}

/// The row of the record that the citation in a row is of.
pub(super) fn record_of(conn: &Connection, citation: i64) -> rusqlite::Result<Option<i64>> {
    conn.prepare_cached("SELECT record FROM citations WHERE row = :row")?
        .query_row(named_params! { ":row": citation }, |row| row.get(0))
        .optional()
}

/// Rows of the records that a source says something of which may be disputed.
pub(super) fn of_source(conn: &Connection, source: i64) -> rusqlite::Result<BTreeSet<i64>> {
    let said = format!("SELECT record FROM citations WHERE source = :source AND {MAY_BE}");
    let mut said = conn.prepare_cached(&said)?;
    said.query_map(named_params! { ":source": source }, |row| row.get(0))?.collect()
}

fn rows(conn: &Connection, sql: &str) -> rusqlite::Result<Vec<i64>> {
    conn.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
}

#[cfg(test)]
mod tests;
