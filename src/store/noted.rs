//! What the program itself notes, before it does it: no undo takes that back, and
//! nobody changes it; and what else of a record is settled.

use rusqlite::Connection;
use serde_json::{Value, json};

use super::{Deed, Error, Writing, contents, devices, records};
use crate::model::Kind;
use crate::model::called::Named;
use crate::model::change::Step;
use crate::model::field::Fields;
use crate::model::history::Replayed;
use crate::model::record::{FieldError, NOTE, Problem, Record};
use crate::model::records::custody::Custody;
use crate::model::records::disclosure::Disclosure;
use crate::model::records::evidence::{Evidence, SETTLED};

/// The field that says which copy of the casebook noted a record itself.
const NOTED_ON: &str = "noted_on";

/// Says of the fields of a record that this copy notes it itself.
pub(super) fn sign(conn: &Connection, fields: &mut Fields) -> Result<(), Error> {
    let own = devices::letters(&devices::own(conn)?.id.0);
    fields.insert(NOTED_ON.to_owned(), json!(own));
    Ok(())
}

/// Writes what the program notes, and answers with the first record that it is about.
pub(super) fn write(conn: &Connection, note: &Step, millis: u64) -> Result<Named, Error> {
    let mut writing = Writing::begin(conn, Deed::Note, millis)?;
    let made = writing.make(note)?;
    writing.finish()?;
    let id = made.first().ok_or_else(|| Error::NoRecord(String::new()))?;
    records::named(conn, *id)
}

/// Refuses to change what is settled of a record: which file evidence is, once
/// that is here, and what a program noted. Without `changes` it is to go to the trash.
pub(super) fn refuse(
    conn: &Connection,
    kind: Kind,
    replayed: &Replayed,
    changes: Option<&Fields>,
) -> Result<(), Error> {
    let touches = |name: &str| changes.is_some_and(|changes| changes.contains_key(name));
    if kind == Evidence::KIND {
        let hash = replayed.fields.get("sha256").and_then(Value::as_str);
        let settled = SETTLED.iter().find(|name| touches(name));
        if let (Some(name), Some(hash)) = (settled, hash)
            && contents::is_here(conn, hash)?
        {
            return Err(refused(replayed, name, Problem::Settled));
        }
    }
    if kind == Custody::KIND && is_noted(conn, replayed)? {
        return Err(refused(replayed, "step", Problem::Noted));
    }
    if kind == Disclosure::KIND && is_noted(conn, replayed)? {
        let field = match changes {
            Some(changes) => changes.keys().map(String::as_str).find(|name| *name != NOTE),
            None => Some("profile"),
        };
        return field.map_or(Ok(()), |field| Err(refused(replayed, field, Problem::Disclosed)));
    }
    Ok(())
}

/// Whether a copy of the casebook noted a record itself.
fn is_noted(conn: &Connection, replayed: &Replayed) -> Result<bool, Error> {
    let Some(on) = replayed.fields.get(NOTED_ON).and_then(Value::as_str) else { return Ok(false) };
    Ok(devices::ids(conn)?.iter().any(|id| devices::letters(id) == on))
}

fn refused(replayed: &Replayed, field: &str, problem: Problem) -> Error {
    let record = replayed.made.first().map(|made| made.reference.clone()).unwrap_or_default();
    Error::Record { record, source: FieldError { field: field.to_owned(), problem } }
}
