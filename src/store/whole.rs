//! Reads one record with everything that hangs on it.

mod related;
#[cfg(test)]
mod tests;

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde_json::Value;

use super::{Error, history, list, records};
use crate::model::called::Named;
use crate::model::damage::Damage;
use crate::model::field::{Fields, Shape};
use crate::model::history::State;
use crate::model::link::Link;
use crate::model::listing::{Flag, Listing};
use crate::model::record::{FieldError, Record};
use crate::model::records::citation::Citation;
use crate::model::rows::Rows;
use crate::model::whole::{Cited, Whole};
use crate::model::{FuzzyDate, Kind, RecordId};

/// A record with its links, what hangs on it, its sources and its history;
/// `None` where there is none, or its making was undone.
pub fn read(conn: &Connection, id: RecordId) -> Result<Option<Whole>, Error> {
    let Some(mut whole) = brief(conn, id)? else { return Ok(None) };
    let Some(row) = records::row(conn, id)? else { return Ok(None) };
    whole.related = related::of(conn, &whole.record, row)?;
    whole.citations = citations(conn, row)?;
    whole.flags = flags(conn, &whole)?;
    whole.history = history::with_parts(conn, &whole.record)?;
    Ok(Some(whole))
}

/// Who says so of a record, without anything else of it.
pub fn citations_of(conn: &Connection, id: RecordId) -> Result<Vec<Cited>, Error> {
    records::row(conn, id)?.map_or(Ok(Vec::new()), |row| citations(conn, row))
}

/// The records in some rows, as [`read`] gives them, in the order of entry.
pub fn of_rows(conn: &Connection, rows: &Rows) -> Result<Vec<Whole>, Error> {
    let mut wholes = Vec::new();
    for row in rows.iter() {
        let Some(entry) = records::entry_at(conn, row)? else { continue };
        wholes.extend(read(conn, entry.id)?);
    }
    Ok(wholes)
}

/// The fields of a record and its links, without what hangs on it.
pub fn brief(conn: &Connection, id: RecordId) -> Result<Option<Whole>, Error> {
    let mut state = conn.prepare_cached("SELECT state FROM records WHERE id = :id")?;
    let state = state.query_row(named_params! { ":id": id.0.as_bytes() }, |row| row.get(0));
    let state: Option<i64> = state.optional()?;
    let is_known = |state: &i64| [State::Live, State::Trash].map(State::code).contains(state);
    let Some(state) = state.filter(is_known) else { return Ok(None) };
    let record = records::named(conn, id)?;
    let fields = records::fields(conn, id)?.unwrap_or_default();
    let links = links(conn, record.kind, &fields)?;
    Ok(Some(Whole {
        record,
        trashed: state == State::Trash.code(),
        fields,
        links,
        related: Vec::new(),
        citations: Vec::new(),
        flags: Vec::new(),
        history: Vec::new(),
    }))
}

/// Records that the fields of a record lead to.
pub(super) fn links(
    conn: &Connection,
    kind: Kind,
    fields: &Fields,
) -> Result<Vec<(String, Named)>, Error> {
    let mut links = Vec::new();
    for field in kind.fields().iter().filter(|field| matches!(field.shape, Shape::Link(_))) {
        let text = fields.get(field.name).and_then(Value::as_str);
        let link = text.and_then(|text| text.parse().ok()).and_then(Link::id);
        // A record that came from elsewhere may link to one that has not come yet.
        if let Some(id) = link
            && let Some(row) = records::row(conn, id)?
        {
            let leads_to = records::named_at(conn, records::followed(conn, row)?)?;
            links.extend(leads_to.map(|named| (field.name.to_owned(), named)));
        }
    }
    Ok(links)
}

/// Who says so, in the order of entry.
fn citations(conn: &Connection, row: i64) -> Result<Vec<Cited>, Error> {
    let mut found = conn.prepare_cached(
        "SELECT citations.row AS citation, source.row, source.id, source.kind, source.prefix, source.number,
                source.tag, source.label, reliability, date_text, date_edtf
           FROM citations
           JOIN sources ON sources.row = citations.source
           JOIN records source ON source.row = citations.source
          WHERE record = :row
          ORDER BY citations.row",
    )?;
    let found = found.query_map(named_params! { ":row": row }, |found| {
        let citation: i64 = found.get("citation")?;
        let date = date(found, "date_text", "date_edtf")?;
        let reliability: Option<String> = found.get("reliability")?;
        Ok((citation, records::from_row(found)?, reliability, date))
    })?;
    let mut citations = Vec::new();
    for cited in found {
        let (citation, source, reliability, published) = cited?;
        let source = source.named(conn)?;
        let Some(entry) = records::entry_at(conn, citation)? else { continue };
        let fields = records::fields(conn, entry.id)?.unwrap_or_default();
        let damaged = |error: FieldError| {
            let (record, error) = (entry.reference.to_string(), Box::new(error));
            Error::Damaged(Damage::Field { record, error })
        };
        let citation = Citation::parse(fields).map_err(damaged)?;
        let (id, reference) = (entry.id, entry.reference);
        citations.push(Cited { id, reference, source, reliability, published, citation });
    }
    Ok(citations)
}

/// Why it needs work: an incident as in lists, another record where its
/// sources say otherwise of it.
fn flags(conn: &Connection, whole: &Whole) -> Result<Vec<Flag>, Error> {
    if whole.record.kind == Listing::Incidents.kind() && !whole.trashed {
        return list::flags(conn, whole.record.id);
    }
    Ok(if whole.disputed().contains(&true) { vec![Flag::Disputed] } else { Vec::new() })
}

/// A date in two columns.
pub(super) fn date(found: &Row, text: &str, edtf: &str) -> rusqlite::Result<Option<FuzzyDate>> {
    let (text, edtf): (Option<String>, Option<String>) = (found.get(text)?, found.get(edtf)?);
    Ok(edtf.and_then(|edtf| FuzzyDate::from_parts(text.unwrap_or_default(), &edtf).ok()))
}
