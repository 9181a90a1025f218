//! Writes a step: each change becomes an op, and the tables follow.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::Connection;
use serde_json::Value;

use super::fold::{self, Folded, REFERENCE, STATE, State};
use super::history::{self, Device};
use super::key::random;
use super::meter::Meter;
use super::{Error, records, search, tables};
use crate::model::change::{Change, Step};
use crate::model::field::{Fields, Shape};
use crate::model::link::Link;
use crate::model::op::{Op, commitment};
use crate::model::record::{self, FieldError};
use crate::model::{Kind, RecordId, Reference};

/// Long texts that are kept while a step is written; a large import reads the
/// others again.
const MOST_BODIES: usize = 10_000;

/// Tells the time: milliseconds since 1970.
pub type Clock = fn() -> u64;

/// Why a step is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Deed {
    /// A person asked for it.
    Do,
    /// It undoes the step in this row.
    Undo(i64),
    /// It redoes what the step in this row undid.
    Redo(i64),
}

/// A step being written, inside a transaction.
#[derive(Debug)]
pub struct Writing<'a> {
    conn: &'a Connection,
    device: Device,
    step: i64,
    millis: u64,
    /// How many ops it has.
    made: u64,
    /// How each list has grown.
    tallies: BTreeMap<&'static str, i64>,
    /// Records whose place in the search index is out of date.
    stale: BTreeSet<i64>,
    /// Folded long texts of records just written, which the index would have
    /// to read from the history again.
    bodies: HashMap<i64, String>,
    /// Numbers given out in this step, by the letter of the reference.
    numbers: HashMap<char, u32>,
}

impl<'a> Writing<'a> {
    /// Begins a step at a time in milliseconds since 1970.
    pub fn begin(conn: &'a Connection, deed: Deed, millis: u64) -> Result<Self, Error> {
        let device = history::own_device(conn)?;
        let step = history::begin_step(conn, deed, millis)?;
        Ok(Self {
            conn,
            device,
            step,
            millis,
            made: 0,
            tallies: BTreeMap::new(),
            stale: BTreeSet::new(),
            bodies: HashMap::new(),
            numbers: HashMap::new(),
        })
    }

    /// Makes the changes in order; answers with the record that each is about.
    pub fn make(&mut self, step: &Step) -> Result<Vec<RecordId>, Error> {
        self.make_after(step, &[])
    }

    /// As [`Writing::make`], where changes may link to records that were `made` before.
    pub(super) fn make_after(
        &mut self,
        step: &Step,
        made: &[RecordId],
    ) -> Result<Vec<RecordId>, Error> {
        let mut made = made.to_vec();
        let before = made.len();
        for change in &step.changes {
            let id = match change {
                Change::Create { kind, fields } => {
                    self.create(*kind, resolve(*kind, fields, &made))?
                }
                Change::Edit { id, fields } => self.edit(*id, fields, &made)?,
                Change::Trash(id) => self.set_state(*id, State::Trash)?,
                Change::Restore(id) => self.set_state(*id, State::Live)?,
            };
            made.push(id);
        }
        Ok(made.split_off(before))
    }

    /// How many ops the step has so far.
    pub(super) fn made(&self) -> u64 {
        self.made
    }

    /// Brings what depends on the records up to date; call it once, last.
    pub fn finish(self) -> Result<(), Error> {
        self.finish_under(&mut Meter::unwatched())
    }

    /// As [`Writing::finish`], which can be stopped.
    pub(crate) fn finish_under(self, meter: &mut Meter) -> Result<(), Error> {
        meter.expect(self.stale.len());
        if self.made == 0 {
            history::forget_step(self.conn, self.step)?;
        }
        for (listing, by) in &self.tallies {
            tables::tally(self.conn, listing, *by)?;
        }
        let body = |row| self.bodies.get(&row).map(String::as_str);
        search::index(self.conn, self.stale.iter().copied(), body, &mut || meter.step())
    }

    fn create(&mut self, kind: Kind, fields: Fields) -> Result<RecordId, Error> {
        let prefix = records::prefix(kind, &fields);
        let number = self.next_number(prefix)?;
        let reference = Reference { prefix, number, tag: String::new() }.to_string();
        self.create_as(kind, &reference, fields)
    }

    /// Makes a record with a reference that it already has, as an import knows it.
    pub fn create_as(
        &mut self,
        kind: Kind,
        reference: &str,
        fields: Fields,
    ) -> Result<RecordId, Error> {
        let id = new_id(self.millis)?;
        self.create_record(id, kind, reference, fields)
    }

    /// Makes a record that has its id already, as an import knows it. It keeps
    /// its reference where that is free, else it gets the next number.
    pub fn create_with(
        &mut self,
        id: RecordId,
        kind: Kind,
        reference: Option<&Reference>,
        fields: Fields,
    ) -> Result<RecordId, Error> {
        let kept = match reference {
            Some(reference) if records::is_free(self.conn, reference)? => reference.clone(),
            _ => {
                let prefix = records::prefix(kind, &fields);
                Reference { prefix, number: self.next_number(prefix)?, tag: String::new() }
            }
        };
        self.create_record(id, kind, &kept.to_string(), fields)
    }

    /// Keeps a number from being given out in this step but by name.
    pub fn reserve(&mut self, reference: &Reference) -> Result<(), Error> {
        let last = self.last_number(reference.prefix)?;
        self.numbers.insert(reference.prefix, last.max(reference.number));
        Ok(())
    }

    fn create_record(
        &mut self,
        id: RecordId,
        kind: Kind,
        reference: &str,
        fields: Fields,
    ) -> Result<RecordId, Error> {
        record::check(kind.fields(), &fields).map_err(refused(kind.slug()))?;
        let mut payload = Fields::new();
        payload.insert(REFERENCE.to_owned(), Value::from(reference));
        payload.extend(fields);
        payload.retain(|_, value| !value.is_null());
        let folded = Folded::default();
        self.append(kind, id, folded, payload)?;
        Ok(id)
    }

    fn edit(
        &mut self,
        id: RecordId,
        fields: &Fields,
        made: &[RecordId],
    ) -> Result<RecordId, Error> {
        let (kind, folded) = self.folded(id)?;
        let fields = resolve(kind, fields, made);
        kind.check_changes(&fields).map_err(refused(&folded.reference))?;
        let differs =
            |name: &str, value: &Value| folded.fields.get(name).unwrap_or(&Value::Null) != value;
        let changes: Fields =
            fields.into_iter().filter(|(name, value)| differs(name, value)).collect();
        if !changes.is_empty() {
            self.append(kind, id, folded, changes)?;
        }
        Ok(id)
    }

    pub(super) fn set_state(&mut self, id: RecordId, state: State) -> Result<RecordId, Error> {
        let (kind, folded) = self.folded(id)?;
        if folded.state != state {
            let payload = [(STATE.to_owned(), Value::from(state.slug()))].into_iter().collect();
            self.append(kind, id, folded, payload)?;
        }
        Ok(id)
    }

    /// Appends fields as they stand, for undo and redo.
    pub(super) fn put(&mut self, id: RecordId, payload: Fields) -> Result<(), Error> {
        let (kind, folded) = self.folded(id)?;
        self.append(kind, id, folded, payload)
    }

    fn folded(&self, id: RecordId) -> Result<(Kind, Folded), Error> {
        let missing = || Error::NoRecord(id.to_string());
        let kind = fold::kind(self.conn, id)?.ok_or_else(missing)?;
        Ok((kind, fold::record(self.conn, id)?.ok_or_else(missing)?))
    }

    /// The only place that writes history: one op, then the tables.
    fn append(
        &mut self,
        kind: Kind,
        record: RecordId,
        mut folded: Folded,
        payload: Fields,
    ) -> Result<(), Error> {
        let text = Value::Object(payload.clone()).to_string();
        let salt = random()?;
        self.device.seq += 1;
        self.device.time = self.device.time.next(self.millis);
        let op = Op {
            device: self.device.id,
            seq: self.device.seq,
            time: self.device.time,
            kind,
            record,
            parents: std::mem::take(&mut folded.heads),
            commitment: commitment(&salt, &text),
            payload: Some(text),
            salt: Some(salt),
        };
        let hash = op.hash(&self.device.last);
        history::insert(self.conn, &self.device, self.step, &op, &hash)?;
        self.device.last = hash;
        self.made += 1;
        folded.add(payload);
        self.apply(kind, record, folded)
    }

    /// Lets the tables show the record as it is now.
    fn apply(&mut self, kind: Kind, id: RecordId, folded: Folded) -> Result<(), Error> {
        let known = records::row(self.conn, id)?;
        let row = records::put(self.conn, known, id, kind, &folded)?;
        if known.is_some() {
            for stale in tables::dependents(self.conn, kind, row)? {
                self.stale.insert(stale);
            }
            if let Some(listing) = tables::remove(self.conn, kind, row)? {
                *self.tallies.entry(listing).or_default() -= 1;
            }
        }
        if folded.state == State::Live {
            let reference = folded.reference;
            if search::stands_alone(kind) && self.bodies.len() < MOST_BODIES {
                self.bodies.insert(row, search::body(&folded.fields));
            }
            let put = tables::put(self.conn, kind, row, folded.fields);
            let listing = put.map_err(|error| error.of(&reference))?;
            *self.tallies.entry(listing).or_default() += 1;
        }
        for stale in tables::dependents(self.conn, kind, row)? {
            self.stale.insert(stale);
        }
        Ok(())
    }

    fn next_number(&mut self, prefix: char) -> Result<u32, Error> {
        let next = self.last_number(prefix)?.saturating_add(1);
        self.numbers.insert(prefix, next);
        Ok(next)
    }

    fn last_number(&self, prefix: char) -> Result<u32, Error> {
        match self.numbers.get(&prefix) {
            Some(last) => Ok(*last),
            None => Ok(records::last_number(self.conn, prefix)?),
        }
    }
}

/// A UUID of version 7 whose time is `millis` after 1970.
pub fn new_id(millis: u64) -> Result<RecordId, Error> {
    let bytes = random::<10>()?;
    Ok(RecordId(uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()))
}

/// Replaces links to records that were made before in the same step by their ids.
fn resolve(kind: Kind, fields: &Fields, made: &[RecordId]) -> Fields {
    let resolved = |name: &str, value: &Value| {
        let link = matches!(kind.field(name)?.shape, Shape::Link(_)).then(|| value.as_str())??;
        let Ok(Link::New(index)) = link.parse() else { return None };
        made.get(index).map(|id| Value::from(id.to_string()))
    };
    let one = |(name, value): (&String, &Value)| {
        (name.clone(), resolved(name, value).unwrap_or_else(|| value.clone()))
    };
    fields.iter().map(one).collect()
}

fn refused(record: &str) -> impl FnOnce(FieldError) -> Error {
    let record = record.to_owned();
    move |source| Error::Record { record, source }
}
