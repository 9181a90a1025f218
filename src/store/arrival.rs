//! Takes ops that other devices wrote.
//!
//! The set of ops is all there is: taking one again changes nothing, and in
//! whatever order they come, the tables are the same. Nothing that comes is
//! believed: hashes are computed here, and what does not hold is refused with
//! all that came along.

mod chains;
mod check;
mod queue;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::following::show_all;
use super::meter::Meter;
use super::{Error, Store, ops, waiting};
use crate::model::history::{DeviceId, Op};
use crate::model::progress::Watch;
use crate::model::{Kind, RecordId};

use chains::{OpPlace, place};
use queue::{Coming, Queue};

/// What came of ops that arrived.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Arrived {
    /// Ops that are new here.
    pub new: u64,
    /// Contents that were withheld before, and came now.
    pub filled: u64,
    /// Ops that wait for one which they build on, those of before included.
    pub waiting: u64,
    /// New ops of kinds of record that this version does not know.
    pub unknown: u64,
    /// Records that changed.
    pub records: u64,
    /// Devices whose id was used twice: nothing is replayed from there on.
    pub forked: BTreeSet<DeviceId>,
    /// Whether it was stopped before its end. What is here then is whole, and
    /// taking the same ops again goes on from there.
    pub stopped: bool,
}

/// Ops after which an arrival is kept, once the step at hand is whole.
const MOST_AT_ONCE: u64 = 20_000;

impl Store {
    /// Takes ops of other devices, in any order; what is known already changes
    /// nothing. Writes no op of its own.
    ///
    /// Of a large arrival one part after the other is kept, each with its
    /// tables. No part ends within a step of a device: who sends a step sends
    /// all of it, so that the last of a chain is taken to be whole.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Damaged`] on the first op that does not hold, and
    /// with [`Error::Stopped`] where `watch` wants no more before a part was
    /// kept; then nothing is changed.
    pub fn arrive(&mut self, ops: Vec<Op>, watch: &mut Watch) -> Result<Arrived, Error> {
        self.arrive_in_parts(MOST_AT_ONCE, ops, watch)
    }

    /// As [`Store::arrive`], kept after so many ops.
    fn arrive_in_parts(
        &mut self,
        most: u64,
        ops: Vec<Op>,
        watch: &mut Watch,
    ) -> Result<Arrived, Error> {
        let mut meter = Meter::new(watch, ops.len() as u64);
        let mut all = waiting::all(self.read())?;
        for op in ops {
            meter.step()?;
            check::check(&op)?;
            let hash = op.hash();
            all.push((op, hash));
        }
        let mut queue = Queue::of(all);
        let (mut arrived, mut changed) = (Arrived::default(), BTreeSet::new());
        let mut is_kept = false;
        while !(is_kept && queue.is_over()) {
            let part = self.write(|conn| -> Result<_, Error> {
                meter.ask()?;
                let mut arrival =
                    Arrival { conn, arrived: Arrived::default(), changed: BTreeSet::new() };
                arrival.take(&mut queue, most, &mut meter)?;
                show_all(conn, &arrival.changed, &mut meter.still())?;
                Ok((arrival.arrived, arrival.changed))
            });
            match part {
                Ok((part, records)) => {
                    arrived.add(part);
                    changed.extend(records);
                    is_kept = true;
                }
                Err(Error::Stopped) if is_kept => {
                    arrived.stopped = true;
                    break;
                }
                Err(error) => return Err(error),
            }
        }
        arrived.records = changed.len() as u64;
        Ok(arrived)
    }
}

impl Arrived {
    /// Adds what came of the next part.
    fn add(&mut self, part: Self) {
        self.new += part.new;
        self.filled += part.filled;
        self.waiting = part.waiting;
        self.unknown += part.unknown;
        self.forked.extend(part.forked);
    }
}

/// Ops that are taken, inside a transaction.
struct Arrival<'a> {
    conn: &'a Connection,
    arrived: Arrived,
    /// Records that have new ops.
    changed: BTreeSet<RecordId>,
}

impl Arrival<'_> {
    /// Takes what builds on what is here, until so many ops are new and the
    /// step of the last is whole. What is left of the whole queue waits.
    fn take(&mut self, queue: &mut Queue, most: u64, meter: &mut Meter) -> Result<(), Error> {
        while self.arrived.new < most || !queue.is_between_steps() {
            let Some(coming) = queue.next() else { break };
            if self.is_known(&coming)? {
                meter.step()?;
                continue;
            }
            chains::leave(self.conn, coming.op.device)?;
            match place(self.conn, &coming.op)? {
                Some(place) if self.has_parents(&coming.op)? => {
                    meter.step()?;
                    self.append(&coming, place)?;
                    queue.has_moved();
                }
                _ => queue.put_off(coming),
            }
        }
        if queue.is_over() {
            for left in queue.left() {
                self.arrived.filled += u64::from(left.filled);
                waiting::put(self.conn, &left.op, &left.hash)?;
            }
        }
        self.arrived.waiting = waiting::count(self.conn)?;
        Ok(())
    }

    /// Whether an op is here already. One whose content was withheld gets it;
    /// one that was erased never does.
    fn is_known(&mut self, coming: &Coming) -> Result<bool, Error> {
        let Coming { op, hash, .. } = coming;
        let mut known = self.conn.prepare_cached(
            "SELECT ops.row FROM ops JOIN devices ON devices.row = ops.device
              WHERE devices.id = :device AND seq = :seq AND hash = :hash",
        )?;
        let values = named_params! {
            ":device": op.device.0, ":seq": op.seq.cast_signed(), ":hash": hash,
        };
        let known = known.query_row(values, |row| row.get(0)).optional()?;
        let Some(row) = known else { return Ok(false) };
        if ops::fill(self.conn, row, &op.content)? {
            self.arrived.filled += 1;
            self.changed.insert(op.record);
        }
        Ok(true)
    }

    /// Whether all ops are here that an op builds on.
    fn has_parents(&self, op: &Op) -> rusqlite::Result<bool> {
        let mut known = self
            .conn
            .prepare_cached("SELECT 1 FROM ops WHERE record = :record AND hash = :hash")?;
        for parent in &op.parents {
            if !known
                .exists(named_params! { ":record": op.record.0.as_bytes(), ":hash": parent })?
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn append(&mut self, coming: &Coming, place: OpPlace) -> Result<(), Error> {
        let Coming { op, hash, filled } = coming;
        let chain = match place {
            OpPlace::End(chain) => chain,
            OpPlace::New => chains::begin(self.conn, op.device)?,
            OpPlace::Fork => {
                let (chain, cut) = chains::fork(self.conn, op)?;
                self.arrived.forked.insert(op.device);
                self.changed.extend(cut);
                chain
            }
        };
        ops::put(self.conn, &ops::HISTORY, (&chain, &None::<i64>), op, hash)?;
        waiting::remove(self.conn, hash)?;
        self.arrived.new += 1;
        self.arrived.filled += u64::from(*filled);
        self.arrived.unknown += u64::from(Kind::of_slug(&op.kind).is_none());
        self.changed.insert(op.record);
        Ok(())
    }
}
