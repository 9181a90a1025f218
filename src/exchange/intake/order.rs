//! Records are written so that what one links to is there already.

use rusqlite::Connection;
use serde_json::Value;

use super::{Incoming, Renumbered, taken};
use crate::exchange::{Counted, rules};
use crate::model::change::{Change, Step};
use crate::model::field::Fields;
use crate::model::{Kind, RecordId};
use crate::store::scratch::{Held, Scratch};
use crate::store::{Error, Meter, Writing, records};

/// Writes all records that are ready; answers with those that were renumbered.
pub(super) fn write(
    writing: &mut Writing,
    conn: &Connection,
    scratch: &Scratch,
    meter: &mut Meter,
) -> Result<Counted<Renumbered>, Error> {
    let renumbered = Counted::default();
    let mut order = Order { writing, conn, scratch, marks: Vec::new(), renumbered };
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
    while let Some(Held { number: next, text }) = scratch.next_deferred(number)? {
        number = next;
        let Some(held) = scratch.at(number)? else { continue };
        let later: Vec<String> = taken(&text)?;
        writing.make(&after(taken(&held.text)?, &later))?;
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

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Unseen,
    Open,
    Written,
}

/// The order in which records are written.
struct Order<'a, 'w> {
    writing: &'a mut Writing<'w>,
    conn: &'a Connection,
    scratch: &'a Scratch,
    /// What was done with each record, by its number: a byte for each is all
    /// that grows with the file.
    marks: Vec<Mark>,
    renumbered: Counted<Renumbered>,
}

/// A record that waits for those that it links to.
struct Waiting {
    number: i64,
    /// Links to records of the file that are not written: the field and which.
    links: Vec<(&'static str, i64)>,
    /// Links that close a circle; they are set once all records are there.
    later: Vec<&'static str>,
}

impl Order<'_, '_> {
    /// Walks the links without recursion: a file may nest as deep as it is long.
    fn visit(&mut self, first: Held, meter: &mut Meter) -> Result<(), Error> {
        let mut path = Vec::new();
        self.open(first, &mut path, meter)?;
        while let Some(mut waiting) = path.pop() {
            match waiting.links.pop() {
                None => {
                    let Some(held) = self.scratch.at(waiting.number)? else { continue };
                    self.write(waiting.number, taken(&held.text)?, &waiting.later, meter)?;
                }
                Some((field, target)) => {
                    let mark = self.mark(target);
                    if mark == Mark::Open {
                        waiting.later.push(field);
                    }
                    path.push(waiting);
                    if mark == Mark::Unseen
                        && let Some(held) = self.scratch.at(target)?
                    {
                        self.open(held, &mut path, meter)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Writes a record, or lets it wait for those that it links to.
    fn open(
        &mut self,
        held: Held,
        path: &mut Vec<Waiting>,
        meter: &mut Meter,
    ) -> Result<(), Error> {
        let Held { number, text } = held;
        if self.mark(number) != Mark::Unseen {
            return Ok(());
        }
        let record: Incoming = taken(&text)?;
        self.set(number, Mark::Open);
        let mut links = Vec::new();
        for (field, id) in rules::linked(record.kind, &record.fields) {
            let target = self.scratch.ready_number(id)?;
            links.extend(target.filter(|it| self.mark(*it) != Mark::Written).map(|it| (field, it)));
        }
        if links.is_empty() {
            return self.write(number, record, &[], meter);
        }
        // The first is taken first.
        links.reverse();
        path.push(Waiting { number, links, later: Vec::new() });
        Ok(())
    }

    fn write(
        &mut self,
        number: i64,
        record: Incoming,
        later: &[&'static str],
        meter: &mut Meter,
    ) -> Result<(), Error> {
        meter.step()?;
        let Incoming { id, kind, reference, trashed, into, mut fields, undone } = record;
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
        self.set(number, Mark::Written);
        Ok(())
    }

    fn mark(&self, number: i64) -> Mark {
        let mark = usize::try_from(number).ok().and_then(|at| self.marks.get(at));
        mark.copied().unwrap_or(Mark::Unseen)
    }

    fn set(&mut self, number: i64, mark: Mark) {
        let Ok(at) = usize::try_from(number) else { return };
        if self.marks.len() <= at {
            self.marks.resize(at + 1, Mark::Unseen);
        }
        if let Some(old) = self.marks.get_mut(at) {
            *old = mark;
        }
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
