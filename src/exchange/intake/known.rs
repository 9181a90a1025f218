//! Rows of records that the casebook has already.
//!
//! A reference says for sure which record is meant. Without one, a name and a
//! date only make it likely, so the person is told and chooses.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::exchange::read::{Raw, Said};
use crate::model::called::Named;
use crate::model::field::{Fields, Shape, Target};
use crate::model::fold::fold;
use crate::model::records::party::PartyForm;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Day, Kind, RecordId, Reference};
use crate::store::dump::{self, Standing};
use crate::store::{Error, alike, exact, records};

/// What the casebook has of a row.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub(super) enum Known {
    /// Nothing, or it cannot be told before its links are read.
    No,
    /// The record with its reference.
    Sure(RecordId),
    /// A record of its name.
    Likely(RecordId),
}

impl Known {
    /// The record that links to the row lead to.
    pub(super) fn id(self, conn: &Connection) -> Result<Option<RecordId>, Error> {
        let id = match self {
            Self::No => return Ok(None),
            Self::Likely(id) => return Ok(Some(id)),
            Self::Sure(id) => id,
        };
        Ok(match dump::of(conn, id)? {
            // Where it was made one with another, that one is meant.
            Some(stored) if stored.standing != Standing::Undone => {
                Some(records::by_reference(conn, &stored.record.reference)?.id)
            }
            Some(_) | None => Some(id),
        })
    }
}

/// What is known of a row by its reference or its name.
pub(super) fn find(
    conn: &Connection,
    raw: &Raw,
    reference: Option<&Reference>,
    today: Day,
) -> Result<Known, Error> {
    let Some(reference) = reference else { return by_name(conn, raw, today) };
    let Some(id) = alike::referenced(conn, reference)? else { return Ok(Known::No) };
    let same_kind = dump::of(conn, id)?.is_some_and(|stored| stored.record.kind == raw.kind);
    Ok(if same_kind { Known::Sure(id) } else { Known::No })
}

fn by_name(conn: &Connection, raw: &Raw, today: Day) -> Result<Known, Error> {
    let target = Target::of(raw.kind).filter(|_| exact::is_named(raw.kind));
    let Some(target) = target else { return Ok(Known::No) };
    let form = form(raw);
    for named in exact::named(conn, target, name(raw).unwrap_or_default())? {
        let fields = records::fields(conn, named.id)?.unwrap_or_default();
        let of_form = form.as_ref().is_none_or(|form| fields.get("form") == Some(&json!(form)));
        if of_form && !contradicts(raw, &fields, today) {
            return Ok(Known::Likely(named.id));
        }
    }
    Ok(Known::No)
}

/// Whether a row says of a date, a country or a sex what cannot be so of a record.
fn contradicts(raw: &Raw, fields: &Fields, today: Day) -> bool {
    raw.fields.iter().any(|(name, said)| {
        let (Some(field), Said::Typed(text)) = (raw.kind.field(name), said) else { return false };
        let Some(here) = fields.get(name) else { return false };
        let Ok(said) = field.shape.read(text, today) else { return false };
        if field.shape == Shape::Date {
            let dates = alike::date(here).zip(alike::date(&said));
            return dates
                .is_some_and(|(a, b)| a.latest() < b.earliest() || b.latest() < a.earliest());
        }
        let one = matches!(field.shape, Shape::Term(Vocabulary::Country | Vocabulary::Sex));
        one && *here != said
    })
}

/// What the record of a row is called by a person, and by no term.
pub(super) fn name(raw: &Raw) -> Option<&str> {
    let named =
        |field: &&&str| raw.kind.field(field).is_some_and(|field| field.shape == Shape::Line);
    raw.kind.called_by().iter().filter(named).find_map(|field| raw.typed(field))
}

/// The form of a party, as its row says it.
pub(super) fn form(raw: &Raw) -> Option<PartyForm> {
    Vocabulary::PartyForm.read(raw.typed("form")?).ok().map(PartyForm::from)
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
