//! What a search finds, best first.
//!
//! Ranking reads every record that is found, so only a bounded number is: of
//! the kinds without a date any, of the others the newest.

#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::snippet::snippet;
use crate::model::find::Hit;
use crate::model::fold::fold;
use crate::model::whole::Named;
use crate::model::{FuzzyDate, Kind, Reference};
use crate::store::filter::{after, matching};
use crate::store::{Error, records, whole};

/// Records of each sort that are compared.
const COMPARED: usize = 200;

/// People, places and cases by the beginning of their names alone.
const NAMES: &str = "
    SELECT row FROM (SELECT row FROM parties WHERE listing = 'people'
                        AND name >= :from AND name < :to ORDER BY name LIMIT :limit)
     UNION ALL
    SELECT row FROM (SELECT row FROM parties WHERE listing = 'organisations'
                        AND name >= :from AND name < :to ORDER BY name LIMIT :limit)
     UNION ALL
    SELECT row FROM (SELECT row FROM places
                      WHERE name >= :from AND name < :to ORDER BY name LIMIT :limit)
     UNION ALL
    SELECT row FROM (SELECT row FROM cases
                      WHERE name >= :from AND name < :to ORDER BY name LIMIT :limit)";

const UNDATED: &str = "
    SELECT rowid FROM search
     WHERE search MATCH :match AND rowid < 4294967296
     LIMIT :limit";

const DATED: &str = "
    SELECT rowid & 4294967295 FROM search
     WHERE search MATCH :match AND rowid >= 4294967296
     ORDER BY rowid DESC
     LIMIT :limit";

/// Records of any kind whose text holds words that begin so: one whose
/// reference is typed, then those whose names fit, then the newest.
///
/// A letter alone only looks at beginnings of names.
pub fn find(conn: &Connection, text: &str, limit: usize) -> Result<Vec<Hit>, Error> {
    let mut rows: Vec<i64> = Vec::new();
    rows.extend(referenced(conn, text)?);
    let typed = fold(text);
    if let Some(expression) = matching(text) {
        let (best, rest) = if typed.len() == 1 {
            (named(conn, &typed, limit)?, Vec::new())
        } else {
            undated(conn, &typed, &expression, limit)?
        };
        let dated =
            if typed.len() == 1 { Vec::new() } else { dated(conn, &typed, &expression, limit)? };
        // Names that fit leave room for what happened.
        let room = limit.saturating_sub(dated.len().min(limit / 2));
        let (first, later) = best.split_at(best.len().min(room));
        for row in [first, &dated, later, &rest].into_iter().flatten() {
            if !rows.contains(row) {
                rows.push(*row);
            }
        }
    }
    let mut hits = Vec::new();
    for row in rows.into_iter().take(limit) {
        hits.extend(hit(conn, row, &typed)?);
    }
    Ok(hits)
}

/// The live record whose reference is typed.
fn referenced(conn: &Connection, text: &str) -> Result<Option<i64>, Error> {
    let Ok(reference) = text.parse::<Reference>() else { return Ok(None) };
    let mut row = conn.prepare_cached(
        "SELECT row FROM records
          WHERE prefix = :prefix AND number = :number AND tag = :tag AND state = 0",
    )?;
    let row = row.query_row(
        named_params! {
            ":prefix": reference.prefix.to_string(),
            ":number": reference.number,
            ":tag": reference.tag,
        },
        |row| row.get(0),
    );
    Ok(row.optional()?)
}

fn named(conn: &Connection, typed: &str, limit: usize) -> Result<Vec<i64>, Error> {
    let mut rows = conn.prepare_cached(NAMES)?;
    let to = after(typed);
    let values = named_params! { ":from": typed, ":to": to, ":limit": limit };
    let rows = rows.query_map(values, |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn matched(
    conn: &Connection,
    sql: &str,
    expression: &str,
    limit: usize,
) -> rusqlite::Result<Vec<i64>> {
    let mut rows = conn.prepare_cached(sql)?;
    let values = named_params! { ":match": expression, ":limit": limit };
    rows.query_map(values, |row| row.get(0))?.collect()
}

/// People, places and cases: those whose names fit, and those whose texts do.
fn undated(
    conn: &Connection,
    typed: &str,
    expression: &str,
    limit: usize,
) -> Result<(Vec<i64>, Vec<i64>), Error> {
    let mut names = matched(conn, UNDATED, &format!("names : ({expression})"), COMPARED)?;
    names.extend(named(conn, typed, 20)?);
    names.sort_unstable();
    names.dedup();
    let texts = if names.len() < limit {
        matched(conn, UNDATED, expression, COMPARED)?
    } else {
        Vec::new()
    };
    let rest = texts.into_iter().filter(|row| !names.contains(row)).collect();
    Ok((ranked(conn, typed, names)?, rest))
}

/// Incidents and sources, newest first; where they are few, those first whose
/// titles fit.
fn dated(
    conn: &Connection,
    typed: &str,
    expression: &str,
    limit: usize,
) -> Result<Vec<i64>, Error> {
    let rows = matched(conn, DATED, expression, COMPARED.max(limit))?;
    if rows.len() < COMPARED { ranked(conn, typed, rows) } else { Ok(rows) }
}

/// Rows by how well their labels fit, else in the order given.
fn ranked(conn: &Connection, typed: &str, rows: Vec<i64>) -> Result<Vec<i64>, Error> {
    let mut label = conn.prepare_cached("SELECT label FROM records WHERE row = :row")?;
    let mut ranked = Vec::new();
    for row in rows {
        let label: Option<String> =
            label.query_row(named_params! { ":row": row }, |row| row.get(0)).optional()?;
        ranked.push((fit(&fold(&label.unwrap_or_default()), typed), row));
    }
    ranked.sort_by_key(|(fit, _)| Reverse(*fit));
    Ok(ranked.into_iter().map(|(_, row)| row).collect())
}

/// How well a name fits what is typed, from 0.
fn fit(name: &str, typed: &str) -> u8 {
    let mut words = typed.split(' ');
    if name == typed {
        3
    } else if name.starts_with(typed) {
        2
    } else {
        u8::from(words.all(|word| name.split(' ').any(|own| own.starts_with(word))))
    }
}

/// A record as it was found.
fn hit(conn: &Connection, row: i64, typed: &str) -> Result<Option<Hit>, Error> {
    let Some(record) = records::named_at(conn, row)? else { return Ok(None) };
    let snippet = snippet(conn, &record, row, typed)?;
    Ok(Some(Hit {
        when: when(conn, record.kind, row)?,
        case: case(conn, &record, row)?,
        snippet,
        record,
    }))
}

fn when(conn: &Connection, kind: Kind, row: i64) -> rusqlite::Result<Option<FuzzyDate>> {
    let sql = match kind {
        Kind::Incident => "SELECT date_text, date_edtf FROM incidents WHERE row = :row",
        Kind::Source => "SELECT date_text, date_edtf FROM sources WHERE row = :row",
        _ => return Ok(None),
    };
    let mut date = conn.prepare_cached(sql)?;
    let date = date.query_row(named_params! { ":row": row }, |found| {
        whole::date(found, "date_text", "date_edtf")
    });
    Ok(date.optional()?.flatten())
}

fn case(conn: &Connection, record: &Named, row: i64) -> rusqlite::Result<Option<Named>> {
    if record.kind != Kind::Incident {
        return Ok(None);
    }
    let mut case = conn.prepare_cached("SELECT case_row FROM incidents WHERE row = :row")?;
    let case = case.query_row(named_params! { ":row": row }, |found| found.get(0)).optional()?;
    case.flatten().map(|case| records::named_at(conn, case)).transpose().map(Option::flatten)
}
