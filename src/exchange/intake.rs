//! Records on their way in: in which order they are written, and how.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;

use super::{BadRow, Error, Likely, Renumbered, rules};
use crate::model::change::{Change, Step};
use crate::model::field::Fields;
use crate::model::progress::Watch;
use crate::model::{Kind, RecordId, Reference};
use crate::store::{self, Deed, Meter, Store, Writing, records};

/// A record of a file, checked, with the id that it will have.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Incoming {
    pub(super) id: RecordId,
    pub(super) kind: Kind,
    /// What it would like to be called.
    pub(super) reference: Option<Reference>,
    pub(super) trashed: bool,
    /// The record that it was made one with.
    pub(super) into: Option<RecordId>,
    pub(super) fields: Fields,
    /// Its fields so far, where the casebook made it once and undid that.
    pub(super) undone: Option<Fields>,
}

/// What an import will do; it has no bad rows.
#[derive(Debug, Default)]
pub struct Plan {
    pub(super) incoming: Vec<Incoming>,
    pub(super) outcome: Outcome,
    /// Rows of tables that conflict with the casebook; with one, none is stored.
    pub(super) refused: Vec<BadRow>,
}

/// What an import did or would do.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Outcome {
    /// Records that the casebook lacked.
    pub new: usize,
    /// Records that it had just so.
    pub same: usize,
    /// Records that it has otherwise; they are left as they are.
    pub conflicting: Vec<Reference>,
    /// Records that got another reference, since theirs was taken.
    pub renumbered: Vec<Renumbered>,
    /// Rows that say no reference and are likely there already; they are left out.
    pub likely: Vec<Likely>,
}

impl Plan {
    /// What will be done. References are given out only when it is.
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// Rows that conflict with the casebook: with one, nothing will be stored.
    pub fn refused(&self) -> &[BadRow] {
        &self.refused
    }

    /// Stores the records as one step of the history, or none of them.
    ///
    /// # Errors
    ///
    /// Fails with every row that is refused, and with [`store::Error::Stopped`]
    /// where `watch` wants no more.
    pub fn carry_out(self, store: &mut Store, watch: &mut Watch) -> Result<Outcome, Error> {
        let Self { incoming, mut outcome, refused } = self;
        if !refused.is_empty() {
            return Err(Error::BadRows(refused));
        }
        if incoming.is_empty() {
            return Ok(outcome);
        }
        let millis = store.now();
        store.write(|conn| {
            let mut writing = Writing::begin(conn, Deed::Do, millis)?;
            let records = u64::try_from(incoming.len()).unwrap_or(u64::MAX);
            let mut meter = Meter::new(watch, records);
            write(&mut writing, &incoming, &mut meter)?;
            writing.finish_under(&mut meter)
        })?;
        for record in incoming {
            let Some(from) = record.reference else { continue };
            let to = records::named(store.read(), record.id)?.reference;
            if from != to {
                outcome.renumbered.push(Renumbered { from, to });
            }
        }
        Ok(outcome)
    }
}

fn write(
    writing: &mut Writing,
    incoming: &[Incoming],
    meter: &mut Meter,
) -> Result<(), store::Error> {
    for reference in incoming.iter().filter_map(|record| record.reference.as_ref()) {
        writing.reserve(reference)?;
    }
    let Order { written, later, .. } = Order::of(incoming);
    let mut after = Step::default();
    for record in written.into_iter().filter_map(|index| incoming.get(index)) {
        meter.step()?;
        let mut fields = record.fields.clone();
        let mut deferred = Fields::new();
        for field in later.get(&record.id).into_iter().flatten() {
            deferred.extend(fields.remove_entry(*field));
        }
        if let Some(before) = &record.undone {
            revive(writing, record.id, before, fields)?;
        } else {
            let reference = record.reference.as_ref();
            writing.create_with(record.id, record.kind, reference, fields)?;
        }
        after.edit(record.id, deferred);
        if record.trashed {
            after.changes.push(Change::Trash(record.id));
        }
        if let Some(into) = record.into {
            after.changes.push(Change::Merge { id: record.id, into });
        }
    }
    writing.make(&after).map(drop)
}

/// Brings back a record whose making was undone, with the fields it has now.
fn revive(
    writing: &mut Writing,
    id: RecordId,
    before: &Fields,
    mut fields: Fields,
) -> Result<(), store::Error> {
    for name in before.keys().filter(|name| !fields.contains_key(*name)).collect::<Vec<_>>() {
        fields.insert(name.clone(), Value::Null);
    }
    writing.make(&Step { changes: vec![Change::Restore(id), Change::Edit { id, fields }] })?;
    Ok(())
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Unseen,
    Open,
    Written,
}

/// The order in which records are written, so that what one links to is there.
struct Order {
    /// Links of each record to others of the file: the field and which.
    links: Vec<Vec<(&'static str, usize)>>,
    marks: Vec<Mark>,
    /// Records in the order in which they are written.
    written: Vec<usize>,
    /// Links that close a circle; they are set once all records are there.
    later: HashMap<RecordId, Vec<&'static str>>,
}

impl Order {
    fn of(incoming: &[Incoming]) -> Self {
        let at: HashMap<RecordId, usize> =
            incoming.iter().enumerate().map(|(index, record)| (record.id, index)).collect();
        let links = |record: &Incoming| {
            rules::linked(record.kind, &record.fields)
                .filter_map(|(field, id)| Some((field, *at.get(&id)?)))
                .collect()
        };
        let mut order = Self {
            links: incoming.iter().map(links).collect(),
            marks: vec![Mark::Unseen; incoming.len()],
            written: Vec::with_capacity(incoming.len()),
            later: HashMap::new(),
        };
        // Kinds that others link to come first, so that the walk is rarely deep.
        let mut starts: Vec<usize> = (0..incoming.len()).collect();
        let rank = |kind: Kind| Kind::ALL.iter().position(|other| *other == kind);
        starts.sort_by_key(|index| incoming.get(*index).and_then(|record| rank(record.kind)));
        for start in starts {
            order.visit(start, incoming);
        }
        order
    }

    /// Walks the links without recursion: a file may nest as deep as it is long.
    fn visit(&mut self, start: usize, incoming: &[Incoming]) {
        let mut path = vec![(start, 0)];
        while let Some((index, next)) = path.pop() {
            if self.mark(index) == Mark::Written {
                continue;
            }
            self.set(index, Mark::Open);
            match self.links.get(index).and_then(|links| links.get(next)).copied() {
                None => {
                    self.set(index, Mark::Written);
                    self.written.push(index);
                }
                Some((field, target)) => {
                    path.push((index, next + 1));
                    match (self.mark(target), incoming.get(index)) {
                        (Mark::Unseen, _) => path.push((target, 0)),
                        (Mark::Open, Some(record)) => {
                            self.later.entry(record.id).or_default().push(field);
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    fn mark(&self, index: usize) -> Mark {
        self.marks.get(index).copied().unwrap_or(Mark::Written)
    }

    fn set(&mut self, index: usize, mark: Mark) {
        if let Some(old) = self.marks.get_mut(index) {
            *old = mark;
        }
    }
}
