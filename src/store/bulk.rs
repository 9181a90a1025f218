//! Changes of many records, each made as one step: all of it or nothing.

#[cfg(test)]
mod tests;

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value;

use super::history::Deed;
use super::meter::Meter;
use super::writing::Writing;
use super::{Error, Store, own_terms, records};
use crate::model::RecordId;
use crate::model::bulk::{Bulk, Each, Touched, Whom};
use crate::model::change::{Change, Step, fields};
use crate::model::details::Family;
use crate::model::field::Fields;
use crate::model::history::State;
use crate::model::listing::Scope;
use crate::model::progress::Watch;
use crate::model::record::{FieldError, Problem};
use crate::model::rows::Rows;
use crate::model::tag_line::is_same;

/// Records that are told by name.
pub(super) const FIRST: usize = 100;

impl Store {
    /// Makes a change of many records as one step, on disk when this returns.
    /// What is gone meanwhile is left out, and so is what holds already.
    ///
    /// # Errors
    ///
    /// Fails on the first record that is refused, and with [`Error::Stopped`]
    /// where `watch` wants no more; then nothing is changed.
    pub fn change_all(&mut self, bulk: &Bulk, watch: &mut Watch) -> Result<Touched, Error> {
        let millis = self.now();
        self.write(|conn| {
            let mut meter = Meter::new(watch, bulk.whom.count());
            let mut writing = Writing::begin(conn, Deed::Do, millis)?;
            let made = writing.make(&bulk.before)?;
            let mut touched = Touched::default();
            let mut one = |id: Option<RecordId>| -> Result<(), Error> {
                meter.step()?;
                let Some(id) = id else { return Ok(()) };
                let before = writing.made();
                let change = change(conn, id, &bulk.each)?;
                writing.make_after(&change, &made)?;
                if writing.made() > before {
                    touched.count += 1;
                    if touched.first.len() < FIRST {
                        touched.first.push(records::named(conn, id)?);
                    }
                }
                Ok(())
            };
            match &bulk.whom {
                Whom::Record(id) => one(Some(*id))?,
                Whom::Rows(rows) => {
                    let state = wanted(&bulk.each);
                    rows.iter().try_for_each(|row| one(standing(conn, row, state)?))?;
                }
            }
            writing.finish_under(&mut meter)?;
            Ok(touched)
        })
    }
}

/// The state of the records that something is done to.
fn wanted(each: &Each) -> State {
    match each {
        Each::Restore => State::Trash,
        Each::Trash | Each::Set(_) | Each::Detail(..) | Each::Add(..) | Each::Tag { .. } => {
            State::Live
        }
    }
}

/// The record in a row, if it is in that state.
fn standing(conn: &Connection, row: i64, state: State) -> rusqlite::Result<Option<RecordId>> {
    let mut id =
        conn.prepare_cached("SELECT id FROM records WHERE row = :row AND state = :state")?;
    let values = named_params! { ":row": row, ":state": state.code() };
    id.query_row(values, |found| found.get("id").map(records::id_of)).optional()
}

fn change(conn: &Connection, id: RecordId, each: &Each) -> Result<Step, Error> {
    let change = match each {
        Each::Trash => Change::Trash(id),
        Each::Restore => Change::Restore(id),
        Each::Set(fields) => {
            refuse_itself(conn, id, fields)?;
            Change::Edit { id, fields: fields.clone() }
        }
        Each::Detail(name, value) => {
            let stored = records::fields(conn, id)?.unwrap_or_default();
            let details = detailed(stored.get("details"), name, value);
            Change::Edit { id, fields: fields([("details", details)]) }
        }
        Each::Add(layout, fields) => {
            let mut fields = fields.clone();
            fields.insert(layout.owner.to_owned(), id.to_string().into());
            Change::Create { kind: layout.kind, fields }
        }
        Each::Tag { add, remove } => {
            let stored = records::fields(conn, id)?.unwrap_or_default();
            let tags = tagged(stored.get("tags"), add, remove);
            Change::Edit { id, fields: fields([("tags", tags)]) }
        }
    };
    Ok(Step { changes: vec![change] })
}

/// What many records are made a part of may be marked with them.
fn refuse_itself(conn: &Connection, id: RecordId, fields: &Fields) -> Result<(), Error> {
    let own = Value::from(id.to_string());
    let Some((field, _)) = fields.iter().find(|(_, value)| **value == own) else { return Ok(()) };
    let record = records::entry(conn, id)?.reference.to_string();
    Err(Error::Record {
        record,
        source: FieldError { field: field.clone(), problem: Problem::Itself },
    })
}

/// Details of which one has a new value. Whether the kind of the record asks for
/// it is seen when it is stored.
fn detailed(stored: Option<&Value>, name: &str, value: &Value) -> Value {
    let mut details = stored.and_then(Value::as_object).cloned().unwrap_or_default();
    details.insert(name.to_owned(), value.clone());
    details.retain(|_, value| !value.is_null());
    if details.is_empty() { Value::Null } else { Value::Object(details) }
}

/// The families of the kinds that these incidents are of, each once.
///
/// # Errors
///
/// Fails where they cannot be read.
pub fn families(conn: &Connection, whom: &Whom) -> Result<Vec<Family>, Error> {
    let mut kind = conn.prepare_cached("SELECT kind FROM incidents WHERE row = :row")?;
    let (own, mut families) = (own_terms::of(conn)?, Vec::new());
    let one = |row: i64| -> Result<(), Error> {
        let found = kind.query_row(named_params! { ":row": row }, |found| found.get("kind"));
        let family = found.optional()?.map(|kind: String| own.within(|| Family::of(&kind)));
        families.extend(family.filter(|family| !families.contains(family)));
        Ok(())
    };
    match whom {
        Whom::Record(id) => records::row(conn, *id)?.into_iter().try_for_each(one)?,
        Whom::Rows(rows) => rows.iter().try_for_each(one)?,
    }
    Ok(families)
}

/// Tags with some added and others taken away. Of those that are one, that which
/// is there stays as it is written.
fn tagged(tags: Option<&Value>, add: &[String], remove: &[String]) -> Value {
    let stored = tags.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let mut tags: Vec<&str> =
        stored.filter(|tag| !remove.iter().any(|gone| is_same(tag, gone))).collect();
    for tag in add {
        if !tags.iter().any(|known| is_same(known, tag)) {
            tags.push(tag);
        }
    }
    if tags.is_empty() { Value::Null } else { tags.into() }
}

/// Those of some rows that are no longer in a list: in the trash, or out of it.
pub fn gone(conn: &Connection, scope: Scope, rows: &Rows) -> Result<Rows, Error> {
    let mut others = conn.prepare_cached("SELECT row, state FROM records WHERE state <> 0")?;
    let others = others.query_map([], |row| Ok((row.get("row")?, row.get("state")?)))?;
    let trash = scope == Scope::Trash;
    let mut found = Rows::default();
    for other in others {
        let (row, state): (i64, i64) = other?;
        if rows.contains(row) && (!trash || state == State::Trash.code()) {
            found.insert(row);
        }
    }
    if !trash {
        return Ok(found);
    }
    let mut gone = rows.clone();
    gone.subtract(&found);
    Ok(gone)
}
