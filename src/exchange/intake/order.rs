//! Records are written so that what one links to is there already.

use rusqlite::Connection;
use serde_json::Value;

use super::{Incoming, taken};
use crate::exchange::{Counted, Renumbered, rules};
use crate::model::change::{Change, Step};
use crate::model::field::Fields;
use crate::model::{Kind, RecordId};
use crate::store::scratch::{Scratch, ScratchRecord};
use crate::store::{Error, Meter, Writing, records};

/// Records whose place in the search index may be out of date at a time: most
/// are written once before they are indexed, and memory does not grow with the file.
const MOST_STALE: usize = 500_000;

/// Writes all records that are ready; answers with those that were renumbered.
pub(super) fn write(
    writing: &mut Writing,
    conn: &Connection,
    scratch: &Scratch,
    meter: &mut Meter,
) -> Result<Counted<Renumbered>, Error> {
    let renumbered = Counted::default();
    let mut order = Order { writing, conn, scratch, renumbered };
    // Kinds that others link to come first, so that the walk is rarely deep.
    for kind in Kind::ALL {
        let mut number = 0;
        while let Some(next) = scratch.next_ready(kind, number)? {
            number = next.number;
            order.visit(next, meter)?;
        }
    }
    let Order { writing, renumbered, .. } = order;
    let mut number = 0;
    while let Some(ScratchRecord { number: next, text }) = scratch.next_deferred(number)? {
        number = next;
        let later: Vec<String> = taken(&text)?;
        writing.make(&after(taken(&scratch.at(number)?.text)?, &later))?;
        writing.relieve(MOST_STALE, meter)?;
    }
    Ok(renumbered)
}

/// What is done with a record once all are there.
fn after(record: Incoming, later: &[String]) -> Step {
    let Incoming { id, trashed, into, mut fields, .. } = record;
    fields.retain(|name, _| later.contains(name));
    let mut step = Step::default();
    step.edit(id, fields);
    if trashed {
        step.changes.push(Change::Trash(id));
    }
    if let Some(into) = into {
        step.changes.push(Change::Merge { id, into });
    }
    step
}

/// The order in which records are written. What stands where is kept beside
/// the records, since there may be any number of them.
struct Order<'a, 'w> {
    writing: &'a mut Writing<'w>,
    conn: &'a Connection,
    scratch: &'a Scratch,
    renumbered: Counted<Renumbered>,
}

/// What comes next of a record.
enum Next {
    /// A record that it links to has to be there first.
    Before(i64),
    /// It is written but for these links, which close a circle; they are set
    /// once all records are there.
    Write(Vec<&'static str>),
}

impl Order<'_, '_> {
    /// Writes a record after those that it links to, without recursion: a file
    /// may nest as deep as it is long.
    fn visit(&mut self, first: ScratchRecord, meter: &mut Meter) -> Result<(), Error> {
        if self.scratch.is_written(first.number)? {
            return Ok(());
        }
        let mut next = Some(first);
        while let Some(ScratchRecord { number, text }) = next {
            let record: Incoming = taken(&text)?;
            let number = match self.next(number, &record)? {
                Next::Before(target) => {
                    self.scratch.wait(number)?;
                    Some(target)
                }
                Next::Write(later) => {
                    self.write(number, record, &later, meter)?;
                    self.scratch.wait_no_more()?
                }
            };
            next = number.map(|number| self.scratch.at(number)).transpose()?;
        }
        Ok(())
    }

    fn next(&self, number: i64, record: &Incoming) -> Result<Next, Error> {
        let mut later = Vec::new();
        for (field, id) in rules::linked(record.kind, &record.fields) {
            let Some(target) = self.scratch.ready_number(id)? else { continue };
            if self.scratch.is_written(target)? {
                continue;
            }
            if target != number && !self.scratch.waits(target)? {
                return Ok(Next::Before(target));
            }
            later.push(field);
        }
        Ok(Next::Write(later))
    }

    fn write(
        &mut self,
        number: i64,
        record: Incoming,
        later: &[&'static str],
        meter: &mut Meter,
    ) -> Result<(), Error> {
        meter.step()?;
        let Incoming { id, kind, reference, trashed, into, mut fields, undone, .. } = record;
        fields.retain(|name, _| !later.contains(&name.as_str()));
        if trashed || into.is_some() || !later.is_empty() {
            self.scratch.defer(number, &super::held(&later)?)?;
        }
        let called = if let Some(before) = &undone {
            revive(self.writing, id, before, fields)?;
            records::named(self.conn, id)?.reference
        } else {
            self.writing.create_with(id, kind, reference.as_ref(), fields)?
        };
        if let Some(from) = reference.filter(|from| *from != called) {
            self.renumbered.push(Renumbered { from, to: called });
        }
        self.scratch.note_written(number)?;
        self.writing.relieve(MOST_STALE, meter)
    }
}

/// Brings back a record whose making was undone, with the fields it has now.
fn revive(
    writing: &mut Writing,
    id: RecordId,
    before: &Fields,
    mut fields: Fields,
) -> Result<(), Error> {
    for name in before.keys().filter(|name| !fields.contains_key(*name)).collect::<Vec<_>>() {
        fields.insert(name.clone(), Value::Null);
    }
    writing.make(&Step { changes: vec![Change::Restore(id), Change::Edit { id, fields }] })?;
    Ok(())
}
