//! Writes a step: each change becomes an op, and the tables follow.

use std::collections::HashMap;

use rusqlite::Connection;
use serde_json::Value;

use super::devices::{self, Device};
use super::following::{self, Following, IfUnfit};
use super::history::Deed;
use super::key::random;
use super::meter::Meter;
use super::{Error, history, noted, ops, own_terms, records, replay};
use crate::model::change::{Change, Step};
use crate::model::field::{Fields, Shape};
use crate::model::history::{
    Content, INTO, LAST_COUNTER, Op, Replayed, SEEN, STATE, State, commitment,
};
use crate::model::link::Link;
use crate::model::record::{self, FieldError};
use crate::model::records::own_term;
use crate::model::{Kind, RecordId, Reference};

/// Tells the time: milliseconds since 1970.
pub type Clock = fn() -> u64;

/// That an op makes a record.
#[derive(Clone, Copy, Debug)]
struct Makes<'a> {
    kind: Kind,
    reference: &'a str,
}

/// A step being written, inside a transaction.
#[derive(Debug)]
pub struct Writing<'a> {
    conn: &'a Connection,
    device: Device,
    /// The step that undo takes back; none of what the program notes.
    step: Option<i64>,
    millis: u64,
    /// How many ops it has.
    made: u64,
    tables: Following<'a>,
    /// Numbers given out in this step, by the letter of the reference.
    numbers: HashMap<char, u32>,
}

impl<'a> Writing<'a> {
    /// Begins a step at a time in milliseconds since 1970.
    pub fn begin(conn: &'a Connection, deed: Deed, millis: u64) -> Result<Self, Error> {
        let device = devices::own(conn)?;
        let step = history::begin_step(conn, deed, millis)?;
        Ok(Self {
            conn,
            device,
            step,
            millis,
            made: 0,
            tables: Following::new(conn, IfUnfit::Refuse)?,
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
                Change::Merge { id, into } => self.merge(*id, *into)?,
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
        if let Some(step) = self.step.filter(|_| self.made == 0) {
            history::forget_step(self.conn, step)?;
        }
        self.tables.finish(meter)
    }

    /// Brings the search index up to date now, where so many records wait for it.
    pub(crate) fn relieve(&mut self, most: usize, meter: &mut Meter) -> Result<(), Error> {
        self.tables.relieve(most, meter)
    }

    fn create(&mut self, kind: Kind, mut fields: Fields) -> Result<RecordId, Error> {
        if kind == Kind::Term {
            let id = own_terms::identify(self.conn, &mut fields).map_err(refused(kind.slug()))?;
            if records::row(self.conn, id)?.is_some() {
                return self.take_again(id, fields);
            }
            self.create_with(id, kind, None, fields)?;
            return Ok(id);
        }
        let prefix = records::prefix(kind, &fields);
        let number = self.next_number(prefix)?;
        let reference = Reference { prefix, number, tag: String::new() }.to_string();
        self.create_as(kind, &reference, fields)
    }

    /// Makes live what was made before, as it is said now.
    fn take_again(&mut self, id: RecordId, fields: Fields) -> Result<RecordId, Error> {
        let (kind, replayed) = self.replayed(id)?;
        let mut now: Fields =
            replayed.fields.keys().map(|name| (name.clone(), Value::Null)).collect();
        now.extend(fields);
        kind.check(&now).map_err(refused(kind.slug()))?;
        self.set_state(id, State::Live)?;
        self.edit(id, &now, &[])
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
    /// its reference where that is free, else it gets the next number; answers
    /// with what it is called.
    pub fn create_with(
        &mut self,
        id: RecordId,
        kind: Kind,
        reference: Option<&Reference>,
        fields: Fields,
    ) -> Result<Reference, Error> {
        let kept = match reference {
            // Whose number it was is not this copy's to say.
            Some(reference) if records::is_free(self.conn, reference)? => {
                Reference { tag: String::new(), ..reference.clone() }
            }
            _ => {
                let prefix = records::prefix(kind, &fields);
                Reference { prefix, number: self.next_number(prefix)?, tag: String::new() }
            }
        };
        self.create_record(id, kind, &kept.to_string(), fields)?;
        Ok(kept)
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
        own_terms::check(self.conn, kind, &fields).map_err(refused(kind.slug()))?;
        let mut payload = fields;
        if kind == Kind::Term {
            own_term::fit(id, &mut payload).map_err(refused(kind.slug()))?;
        }
        payload.retain(|_, value| !value.is_null());
        let made = Makes { kind, reference };
        self.append(id, Some(made), Replayed::default(), payload)?;
        Ok(id)
    }

    fn edit(
        &mut self,
        id: RecordId,
        fields: &Fields,
        made: &[RecordId],
    ) -> Result<RecordId, Error> {
        let (kind, replayed) = self.replayed(id)?;
        let fields = resolve(kind, fields, made);
        let called = replayed.made.first().map(|made| made.reference.clone());
        let called = called.unwrap_or_default();
        if replayed.state == State::Undone {
            // Nobody would see what is written into it.
            return Err(Error::NoRecord(called));
        }
        kind.check_changes(&fields).map_err(refused(&called))?;
        let differs =
            |name: &str, value: &Value| replayed.fields.get(name).unwrap_or(&Value::Null) != value;
        let changes: Fields =
            fields.into_iter().filter(|(name, value)| differs(name, value)).collect();
        noted::refuse(self.conn, kind, &replayed, Some(&changes))?;
        if !changes.is_empty() {
            let checked = own_terms::check(self.conn, kind, &changes);
            let fits = || own_terms::check_edit(kind, &replayed.fields, &changes);
            let checked = checked.and_then(|()| fits());
            checked.map_err(refused(&called))?;
            self.append(id, None, replayed, changes)?;
        }
        Ok(id)
    }

    pub(super) fn set_state(&mut self, id: RecordId, state: State) -> Result<RecordId, Error> {
        let (kind, replayed) = self.replayed(id)?;
        if state == State::Trash {
            noted::refuse(self.conn, kind, &replayed, None)?;
        }
        let is_flagged = !replayed.flags.is_empty()
            || state.is_put_away() && following::is_led_to(self.conn, &replayed.put_away)?;
        if replayed.state != state || is_flagged {
            let said = [(STATE.to_owned(), Value::from(state.slug()))];
            self.append(id, None, replayed, said.into_iter().collect())?;
        }
        Ok(id)
    }

    /// Makes a record one with another.
    fn merge(&mut self, id: RecordId, into: RecordId) -> Result<RecordId, Error> {
        let (_, replayed) = self.replayed(id)?;
        if replayed.state != State::Merged || replayed.into != [into] {
            let state = (STATE.to_owned(), Value::from(State::Merged.slug()));
            let said = [state, (INTO.to_owned(), Value::from(into.to_string()))];
            self.append(id, None, replayed, said.into_iter().collect())?;
        }
        Ok(id)
    }

    /// Appends fields as they stand, for undo and redo.
    pub(super) fn put(&mut self, id: RecordId, payload: Fields) -> Result<(), Error> {
        let (_, replayed) = self.replayed(id)?;
        self.append(id, None, replayed, payload)
    }

    fn replayed(&self, id: RecordId) -> Result<(Kind, Replayed), Error> {
        let missing = || Error::NoRecord(id.to_string());
        let replayed = replay::record(self.conn, id)?.ok_or_else(missing)?;
        Ok((replayed.kind.ok_or_else(missing)?, replayed))
    }

    /// The only place that writes history: one op, then the tables.
    fn append(
        &mut self,
        record: RecordId,
        makes: Option<Makes>,
        mut replayed: Replayed,
        mut payload: Fields,
    ) -> Result<(), Error> {
        if let Some(makes) = &makes {
            replayed.make(makes.kind, makes.reference, self.device.id);
        }
        replayed.restate_in(&mut payload);
        let state = payload.get(STATE).and_then(Value::as_str).map(State::parse);
        let away = state.is_some_and(State::is_put_away);
        if away && !payload.contains_key(SEEN) && devices::has_others(self.conn)? {
            payload.insert(SEEN.to_owned(), devices::seen(self.conn)?.to_value());
        }
        let op = self.op(record, makes, &mut replayed, &payload)?;
        let hash = op.hash();
        ops::put(self.conn, &ops::HISTORY, (&self.device.row, &self.step), &op, &hash)?;
        self.device.last = hash;
        self.made += 1;
        if replayed.is_settled() && !payload.contains_key(STATE) {
            // Its author saw all that was said.
            replayed.add(payload);
            self.tables.show_as(record, replayed)
        } else {
            self.tables.show(record)
        }
    }

    fn op(
        &mut self,
        record: RecordId,
        makes: Option<Makes>,
        replayed: &mut Replayed,
        payload: &Fields,
    ) -> Result<Op, Error> {
        // Fields are written as they are stored.
        let payload = serde_json::to_string(payload);
        let payload = payload.map_err(|error| Error::no_json(&error))?;
        let salt = random()?;
        self.device.seq += 1;
        self.device.counter = self.device.counter.saturating_add(1).min(LAST_COUNTER);
        Ok(Op {
            device: self.device.id,
            seq: self.device.seq,
            previous: self.device.last,
            counter: self.device.counter,
            wall: self.millis,
            kind: replayed.kind.map_or("", Kind::slug).to_owned(),
            record,
            step: self.device.seq - self.made,
            reference: makes.map_or("", |makes| makes.reference).to_owned(),
            parents: std::mem::take(&mut replayed.heads),
            commitment: commitment(&salt, &payload),
            content: Content::Whole { salt, payload },
        })
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
