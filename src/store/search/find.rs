//! What a search finds, best first.
//!
//! Ranking reads every record that is found, so only a bounded number is: of
//! the kinds without a date any, of the others the newest.

#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::narrowed::narrowed;
use super::question::{after, matching, matching_in_cases, naming};
use super::similar::{distance, question, similar};
use super::snippet::snippet;
use crate::model::called::Named;
use crate::model::filter::Filter;
use crate::model::find::{FoundIn, Hit};
use crate::model::fold::{Typed, fold, found, typed, wholes};
use crate::model::{FuzzyDate, Kind, Reference};
use crate::store::{Error, kinds, records, whole};

/// Records of each sort that are compared.
const COMPARED: usize = 200;

/// Where so many names hold what is typed, nobody needs those that nearly do.
const ENOUGH: usize = 5;

/// Names that are nearly so which are shown.
const NEAR: usize = 10;

/// The field that leads to the case of a record.
const CASE: &str = "case";

const UNDATED: &str = "
    SELECT rowid FROM search
     WHERE search MATCH :match AND rowid < 4294967296
     LIMIT :limit";

const DATED: &str = "
    SELECT rowid & 4294967295 FROM search
     WHERE search MATCH :match AND rowid >= 4294967296
     ORDER BY rowid DESC
     LIMIT :limit";

/// Records of any kind that pass a filter, of which the words are what is
/// typed: one whose reference is typed, then those whose names fit, then the
/// newest whose text holds words that begin so, then those whose names are
/// nearly so.
///
/// A letter alone only looks at beginnings of names.
pub fn find(conn: &Connection, filter: &Filter, limit: usize) -> Result<Vec<Hit>, Error> {
    let text = filter.words().collect::<Vec<_>>().join(" ");
    let words = typed(&text);
    let mut marked: Vec<String> =
        words.iter().flat_map(Typed::beginnings).map(String::clone).collect();
    if !filter.is_words() {
        let rows = narrowed(conn, filter, limit)?;
        return hits(conn, &rows, &marked, false);
    }
    let exact = exact(conn, &text, &words, limit)?;
    let near =
        if exact.names < ENOUGH { near(conn, &fold(&text), &mut marked)? } else { Vec::new() };
    let near: Vec<i64> = near.into_iter().filter(|row| !exact.rows.contains(row)).collect();
    let room = limit.saturating_sub(near.len());
    let exact = exact.rows.get(..room).unwrap_or(&exact.rows);
    let mut found = hits(conn, exact, &marked, false)?;
    found.extend(hits(conn, &near, &marked, true)?);
    Ok(found)
}

/// Records that hold what is typed.
struct Exact {
    rows: Vec<i64>,
    /// How many of them have a name that fits.
    names: usize,
}

fn exact(conn: &Connection, text: &str, words: &[Typed], limit: usize) -> Result<Exact, Error> {
    let mut rows: Vec<i64> = Vec::new();
    rows.extend(referenced(conn, text)?);
    let mut names = rows.len();
    if let Some(expression) = matching(conn, text)? {
        let letter = matches!(words, [word] if word.is_letter());
        let (best, rest) = if letter {
            (named(conn, words, limit)?, Vec::new())
        } else {
            undated(conn, text, words, (&expression, limit))?
        };
        let (dated, of_cases) = if letter {
            Default::default()
        } else {
            dated(conn, text, words, (&expression, limit))?
        };
        names += best.len();
        // Names that fit leave room for what happened.
        let room = limit.saturating_sub(dated.len().min(limit / 2));
        let (first, later) = best.split_at(best.len().min(room));
        for row in [first, &dated, later, &rest, &of_cases].into_iter().flatten() {
            if !rows.contains(row) {
                rows.push(*row);
            }
        }
    }
    rows.truncate(limit);
    Ok(Exact { rows, names })
}

/// People, organisations, places and cases whose names are nearly what is
/// typed, the nearest first. Words that sound so are marked too.
fn near(conn: &Connection, typed: &str, marked: &mut Vec<String>) -> Result<Vec<i64>, Error> {
    let all = similar(conn, typed)?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let rows = matched(conn, UNDATED, &question(&all), COMPARED)?;
    let mut label = conn.prepare_cached("SELECT label FROM records WHERE row = :row")?;
    let mut near = Vec::new();
    for row in rows {
        let label: String = label.query_row(named_params! { ":row": row }, |row| row.get(0))?;
        near.push((distance(&all, &fold(&label)), row));
    }
    near.sort_unstable();
    near.truncate(NEAR);
    marked.extend(all.into_iter().flat_map(|similar| similar.words));
    Ok(near.into_iter().map(|(_, row)| row).collect())
}

fn hits(
    conn: &Connection,
    rows: &[i64],
    marked: &[String],
    similar: bool,
) -> Result<Vec<Hit>, Error> {
    let mut hits = Vec::new();
    for row in rows {
        hits.extend(hit(conn, *row, marked, similar)?);
    }
    Ok(hits)
}

/// The live record whose reference is typed.
fn referenced(conn: &Connection, text: &str) -> Result<Option<i64>, Error> {
    let Ok(reference) = text.parse::<Reference>() else { return Ok(None) };
    Ok(records::live(conn, &reference, None)?)
}

/// People, places and cases by the beginning of their names alone.
fn named(conn: &Connection, words: &[Typed], limit: usize) -> Result<Vec<i64>, Error> {
    let mut found = Vec::new();
    for from in wholes(words) {
        let to = after(&from);
        for sql in kinds::ranked().flat_map(|(_, indexed)| indexed.beginnings) {
            let values = named_params! { ":from": from, ":to": to, ":limit": limit };
            let mut names = conn.prepare_cached(sql)?;
            for row in names.query_map(values, |row| row.get(0))? {
                found.push(row?);
            }
        }
    }
    Ok(found)
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
    text: &str,
    words: &[Typed],
    (expression, limit): (&str, usize),
) -> Result<(Vec<i64>, Vec<i64>), Error> {
    let naming = naming(text).unwrap_or_default();
    let mut names = matched(conn, UNDATED, &naming, COMPARED)?;
    names.extend(named(conn, words, 20)?);
    names.sort_unstable();
    names.dedup();
    let texts = if names.len() < limit {
        matched(conn, UNDATED, expression, COMPARED)?
    } else {
        Vec::new()
    };
    let rest = texts.into_iter().filter(|row| !names.contains(row)).collect();
    Ok((ranked(conn, words, names)?, rest))
}

/// Incidents and sources, newest first; where they are few, those first whose
/// titles fit. Then those that only the title of their case finds.
fn dated(
    conn: &Connection,
    text: &str,
    words: &[Typed],
    (expression, limit): (&str, usize),
) -> Result<(Vec<i64>, Vec<i64>), Error> {
    let most = COMPARED.max(limit);
    let rows = matched(conn, DATED, expression, most)?;
    if rows.len() >= COMPARED {
        return Ok((rows, Vec::new()));
    }
    let mut of_cases = Vec::new();
    if let Some(wider) = matching_in_cases(conn, text)?.filter(|wider| wider != expression) {
        of_cases = matched(conn, DATED, &wider, rows.len() + limit)?;
        of_cases.retain(|row| !rows.contains(row));
    }
    Ok((ranked(conn, words, rows)?, of_cases))
}

/// Rows by how well their labels fit, else in the order given.
fn ranked(conn: &Connection, words: &[Typed], rows: Vec<i64>) -> Result<Vec<i64>, Error> {
    let mut label = conn.prepare_cached("SELECT label FROM records WHERE row = :row")?;
    let mut ranked = Vec::new();
    let wholes = wholes(words);
    for row in rows {
        let label: Option<String> =
            label.query_row(named_params! { ":row": row }, |row| row.get(0)).optional()?;
        ranked.push((fit(&fold(&label.unwrap_or_default()), words, &wholes), row));
    }
    ranked.sort_by_key(|(fit, _)| Reverse(*fit));
    Ok(ranked.into_iter().map(|(_, row)| row).collect())
}

/// How well a name fits what is typed, from 0.
fn fit(name: &str, words: &[Typed], wholes: &[String]) -> u8 {
    if wholes.first().is_some_and(|whole| name == whole) {
        3
    } else if wholes.iter().any(|whole| name.starts_with(whole)) {
        2
    } else {
        u8::from(words.iter().all(|word| name.split(' ').any(|own| word.begins(own))))
    }
}

/// A record as it was found.
fn hit(
    conn: &Connection,
    row: i64,
    marked: &[String],
    similar: bool,
) -> Result<Option<Hit>, Error> {
    let Some(record) = records::named_at(conn, row)? else { return Ok(None) };
    let (mut snippet, mut found_in) = snippet(conn, &record, row, marked)?;
    let in_name = record.called.name().map_or_else(Vec::new, |name| found(name, marked));
    let case = case(conn, &record, row)?;
    if in_name.is_empty()
        && found(&snippet, marked).is_empty()
        && let Some(title) = case.as_ref().and_then(|case| case.called.name())
        && !found(title, marked).is_empty()
    {
        (snippet, found_in) = (title.to_owned(), Some(FoundIn::Field(record.kind, CASE)));
    }
    Ok(Some(Hit {
        in_name,
        in_snippet: found(&snippet, marked),
        similar,
        when: when(conn, record.kind, row)?,
        case,
        snippet,
        found_in,
        record,
    }))
}

fn when(conn: &Connection, kind: Kind, row: i64) -> rusqlite::Result<Option<FuzzyDate>> {
    let Some(sql) = &kinds::derived(kind).date else { return Ok(None) };
    let mut date = conn.prepare_cached(sql)?;
    let date = date.query_row(named_params! { ":row": row }, |found| {
        whole::date(found, "date_text", "date_edtf")
    });
    Ok(date.optional()?.flatten())
}

fn case(conn: &Connection, record: &Named, row: i64) -> Result<Option<Named>, Error> {
    let Some(sql) = &kinds::derived(record.kind).case else { return Ok(None) };
    let mut case = conn.prepare_cached(sql)?;
    let case = case.query_row(named_params! { ":row": row }, |found| found.get(0)).optional()?;
    Ok(case.flatten().map(|case| records::named_at(conn, case)).transpose()?.flatten())
}
