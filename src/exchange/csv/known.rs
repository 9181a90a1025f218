//! Rows of records that the casebook has already.
//!
//! A reference says for sure which record is meant. Without one, a name and a
//! date only make it likely, so the person is told and chooses.

use rusqlite::Connection;
use serde_json::{Value, json};

use super::links;
use super::sheet::{Line, Sheet};
use super::table::Column;
use crate::model::called::Named;
use crate::model::field::{Fields, Shape, Target};
use crate::model::fold::fold;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Day, Kind, RecordId};
use crate::store::dump::{self, Standing, Stored};
use crate::store::{Error, alike, exact, records};

/// What the casebook has of a row.
#[derive(Debug)]
pub(super) enum Known {
    /// Nothing, or it cannot be told before its links are read.
    No,
    /// The record with its reference.
    Sure(Box<Stored>),
    /// A record of its name.
    Likely(Named),
}

impl Known {
    /// The record that links to the row lead to.
    pub(super) fn id(&self, conn: &Connection) -> Result<Option<RecordId>, Error> {
        Ok(match self {
            Self::No => None,
            Self::Likely(named) => Some(named.id),
            Self::Sure(stored) if stored.standing == Standing::Undone => Some(stored.record.id),
            // Where it was made one with another, that one is meant.
            Self::Sure(stored) => Some(records::by_reference(conn, &stored.record.reference)?.id),
        })
    }
}

/// What is known of a row by its reference or its name.
pub(super) fn find(
    conn: &Connection,
    sheet: &Sheet,
    line: &Line,
    today: Day,
) -> Result<Known, Error> {
    // A bad reference is told of when it is announced.
    let Ok(reference) = links::reference(sheet, line) else { return Ok(Known::No) };
    let Some(reference) = reference else { return by_name(conn, sheet, line, today) };
    let Some(id) = alike::referenced(conn, &reference)? else { return Ok(Known::No) };
    let stored = dump::of(conn, id)?.filter(|stored| stored.record.kind == sheet.table.kind);
    Ok(stored.map_or(Known::No, |stored| Known::Sure(Box::new(stored))))
}

fn by_name(conn: &Connection, sheet: &Sheet, line: &Line, today: Day) -> Result<Known, Error> {
    let kind = sheet.table.kind;
    let target = Target::of(kind).filter(|_| exact::is_named(kind));
    let Some(target) = target else { return Ok(Known::No) };
    let name = links::name(sheet, line);
    let form = links::form(sheet, line);
    for named in exact::named(conn, target, name.unwrap_or_default())? {
        let fields = records::fields(conn, named.id)?.unwrap_or_default();
        let of_form = form.as_ref().is_none_or(|form| fields.get("form") == Some(&json!(form)));
        if of_form && !contradicts(sheet, line, &fields, today) {
            return Ok(Known::Likely(named));
        }
    }
    Ok(Known::No)
}

/// Whether a row says of a date, a country or a sex what cannot be so of a record.
fn contradicts(sheet: &Sheet, line: &Line, fields: &Fields, today: Day) -> bool {
    sheet.cells(line).any(|(column, cell)| {
        let Column::Field(field) = column else { return false };
        let Some(here) = fields.get(field.name) else { return false };
        let Ok(said) = field.shape.read(cell, today) else { return false };
        if field.shape == Shape::Date {
            let dates = alike::date(here).zip(alike::date(&said));
            return dates
                .is_some_and(|(a, b)| a.latest() < b.earliest() || b.latest() < a.earliest());
        }
        let one = matches!(field.shape, Shape::Term(Vocabulary::Country | Vocabulary::Sex));
        one && *here != said
    })
}

/// The fields of a row that a record has otherwise; what a row leaves blank may
/// be anything.
pub(super) fn other(row: &Fields, here: &Fields) -> Vec<String> {
    row.iter()
        .filter(|(name, value)| here.get(*name) != Some(value))
        .map(|(n, _)| n.clone())
        .collect()
}

/// The live record without a name that a row is about: one that has all its
/// fields, or an incident of its title and days.
pub(super) fn beside(
    conn: &Connection,
    kind: Kind,
    fields: &Fields,
) -> Result<Option<Named>, Error> {
    let title = |fields: &Fields| fields.get("title").and_then(Value::as_str).map(fold);
    let titled = title(fields).filter(|title| !title.is_empty());
    for id in alike::beside(conn, kind, fields)? {
        let here = records::fields(conn, id)?.unwrap_or_default();
        let same_title = titled.is_some() && title(&here) == titled;
        if same_title || other(fields, &here).is_empty() {
            return Ok(Some(records::named(conn, id)?));
        }
    }
    Ok(None)
}
