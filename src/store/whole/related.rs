//! Records that hang on another: its names, its incidents, its people.

mod handed_on;
mod others;

use rusqlite::{Connection, Row, named_params};
use serde_json::Value;

use crate::model::RecordId;
use crate::model::called::Named;
use crate::model::change::fields;
use crate::model::duplicate::Judgement;
use crate::model::field::Fields;
use crate::model::listing::{Cell, Listing, Query, Scope};
use crate::model::record::{NOTE, Record};
use crate::model::records::figure::Figure;
use crate::model::records::incident::Incident;
use crate::model::records::party::Party;
use crate::model::records::recipient::Recipient;
use crate::model::whole::{Related, RelatedEntry};
use crate::store::kinds::{self, Shown};
use crate::store::{Error, list, records};

/// Incidents of a case, a party or a place that are given.
const INCIDENTS: usize = 50;

/// Everything that hangs on a record, in groups; empty groups are left out.
pub(super) fn of(conn: &Connection, record: &Named, row: i64) -> Result<Vec<Related>, Error> {
    let mut groups = Vec::new();
    for shown in &kinds::derived(record.kind).groups {
        groups.push(tied(conn, shown, row)?);
    }
    // Who was made one with another is told as a tie of both.
    if let Some(ties) = groups.iter_mut().find(|group| group.tie == "relations") {
        ties.entries.extend(made_one(conn, row)?);
        ties.total = ties.total.max(ties.entries.len() as u64);
    }
    if record.kind == Figure::KIND {
        groups.push(others::of_figure(conn, row)?);
    }
    if record.kind != Recipient::KIND {
        groups.push(handed_on::of(conn, row)?);
    }
    if let Some(incidents) = incidents(conn, record, row)? {
        groups.push(incidents);
    }
    groups.retain(|group| !group.entries.is_empty());
    Ok(groups)
}

fn tied(conn: &Connection, shown: &Shown, row: i64) -> Result<Related, Error> {
    let mut found = conn.prepare_cached(&shown.sql)?;
    let found = found.query_map(named_params! { ":row": row }, |found| {
        let rows: (Option<i64>, i64) = (found.get("tie")?, found.get("other")?);
        Ok((rows, columns(found, &shown.columns)?))
    })?;
    let mut entries = Vec::new();
    for one in found {
        let ((tie, other), mut fields) = one?;
        // A tie between two that were made one since says nothing any more.
        if other == row {
            continue;
        }
        let tie = tie.map(|row| records::entry_at(conn, row)).transpose()?.flatten();
        if let Some(tie) = tie.as_ref().filter(|_| shown.noted) {
            fields.extend(note(conn, tie.id)?.map(|note| (NOTE.to_owned(), note)));
        }
        let Some(other) = records::named_at(conn, other)? else { continue };
        // It is told in the columns that incidents have wherever they are listed.
        if other.kind == Incident::KIND {
            fields.extend(self::shown(&list::of_incident(conn, other.id)?));
        }
        entries.push(RelatedEntry { other, tie: tie.map(|tie| tie.id), fields });
    }
    let given = entries.len() as u64;
    let total = if shown.most == Some(given) { count(conn, &shown.count, row)? } else { given };
    Ok(Related { tie: shown.name, entries, total })
}

/// The records with which one was made one.
fn made_one(conn: &Connection, row: i64) -> Result<Vec<RelatedEntry>, Error> {
    let mut found = conn.prepare_cached(
        "SELECT target AS other, 'from' AS direction FROM merged WHERE row = :row
          UNION ALL SELECT row, 'to' FROM merged WHERE target = :row
          ORDER BY other",
    )?;
    let found = found.query_map(named_params! { ":row": row }, |found| {
        Ok((found.get("other")?, found.get("direction")?))
    })?;
    let mut entries = Vec::new();
    for one in found {
        let (other, direction): (i64, String) = one?;
        let kind = Judgement::Same.slug();
        let fields = fields([("kind", kind.into()), ("direction", direction.into())]);
        let other = records::named_at(conn, other)?;
        entries.extend(other.map(|other| RelatedEntry { other, tie: None, fields }));
    }
    Ok(entries)
}

/// Columns as fields; those without a value are left out.
fn columns(found: &Row, names: &[(&str, bool)]) -> rusqlite::Result<Fields> {
    let mut fields = Fields::new();
    for (name, json) in names {
        let value: Option<String> = found.get(*name)?;
        let Some(value) = value.filter(|value| !value.is_empty()) else { continue };
        let value = if *json {
            serde_json::from_str(&value).unwrap_or_default()
        } else {
            Value::from(value)
        };
        fields.insert((*name).to_owned(), value);
    }
    Ok(fields)
}

/// The incidents of a case, a party or a place, newest first. Those of a party
/// carry its roles in them, and at most 10,000 of them are counted.
fn incidents(conn: &Connection, record: &Named, row: i64) -> Result<Option<Related>, Error> {
    let Some(total) = kinds::of(record.kind).incidents else { return Ok(None) };
    let query = Query { scope: Scope::Of(record.id), ..Listing::Incidents.query() };
    let page = list::first_page(conn, &query, INCIDENTS)?;
    let mut entries = Vec::new();
    for found in &page.rows {
        let other = records::named(conn, found.id)?;
        let mut shown = shown(&found.cells);
        let mut tie = None;
        if record.kind == Party::KIND {
            let (id, involvement) = involvement(conn, found.id, row)?;
            tie = id;
            shown.extend(involvement);
        }
        entries.push(RelatedEntry { other, tie, fields: shown });
    }
    let given = entries.len() as u64;
    let total = if page.more_after { count(conn, total, row)?.max(given + 1) } else { given };
    Ok(Some(Related { tie: "incidents", entries, total }))
}

/// What a list shows of an incident, by the names of its columns.
fn shown(cells: &[Cell]) -> Fields {
    let columns = Listing::Incidents.columns().iter().zip(cells);
    let value = |cell: &Cell| match cell {
        Cell::Text(text) => Some(Value::from(text.clone())),
        Cell::Term(_, slug) => Some(Value::from(slug.clone())),
        Cell::Date(date) | Cell::Moment(date, _) => serde_json::to_value(date).ok(),
        Cell::Empty
        | Cell::Yes
        | Cell::Called(_)
        | Cell::Record(_)
        | Cell::Field(..)
        | Cell::Says(..)
        | Cell::Amount(_)
        | Cell::Size(_)
        | Cell::Count(_)
        | Cell::CountOrMore(_)
        | Cell::Members(..)
        | Cell::Names(..)
        | Cell::Flags(_) => None,
    };
    columns
        .filter(|(column, _)| ["when", "place", "kind"].contains(&column.name))
        .filter_map(|(column, cell)| Some((column.name.to_owned(), value(cell)?)))
        .collect()
}

/// The part that a party had in an incident; all its roles, where it has some.
fn involvement(
    conn: &Connection,
    incident: RecordId,
    party: i64,
) -> Result<(Option<RecordId>, Fields), Error> {
    let Some(incident) = records::row(conn, incident)? else { return Ok((None, Fields::new())) };
    let mut found = conn.prepare_cached(
        "SELECT row, role FROM involvements INDEXED BY involvements_by_incident
          WHERE incident = :incident AND party = :party
          ORDER BY row",
    )?;
    let found = found
        .query_map(named_params! { ":incident": incident, ":party": party }, |found| {
            Ok((found.get("row")?, found.get("role")?))
        })?
        .collect::<Result<Vec<(i64, String)>, _>>()?;
    let roles: Vec<&str> = found.iter().map(|(_, role)| role.as_str()).collect();
    let mut told = fields([("role", roles.join(", ").into())]);
    let (mut tie, mut notes) = (None, Vec::new());
    for (row, _) in &found {
        let Some(entry) = records::entry_at(conn, *row)? else { continue };
        notes.extend(note(conn, entry.id)?.and_then(|note| Some(note.as_str()?.to_owned())));
        tie = tie.or(Some(entry.id));
    }
    if !notes.is_empty() {
        told.insert(NOTE.to_owned(), notes.join("\n").into());
    }
    Ok((tie, told))
}

/// The note of a tie, which stands in the history alone.
fn note(conn: &Connection, tie: RecordId) -> Result<Option<Value>, Error> {
    Ok(records::fields(conn, tie)?.and_then(|mut fields| fields.remove(NOTE)))
}

fn count(conn: &Connection, sql: &str, row: i64) -> rusqlite::Result<u64> {
    conn.prepare_cached(sql)?.query_row(named_params! { ":row": row }, |found| found.get(0))
}
