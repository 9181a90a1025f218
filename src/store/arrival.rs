//! Takes ops that other devices wrote.
//!
//! The set of ops is all there is: taking one again changes nothing, and in
//! whatever order they come, the tables are the same. Nothing that comes is
//! believed: hashes are computed here, and what does not hold is refused with
//! all that came along.

mod chains;
mod check;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::following::{Following, Unfit};
use super::meter::Meter;
use super::{Error, Store, ops, records, replay, search, waiting};
use crate::model::history::{DeviceId, Hash, Op};
use crate::model::progress::Watch;
use crate::model::{Kind, RecordId};

use chains::{Place, place};

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
}

impl Store {
    /// Takes ops of other devices, in any order; what is known already changes
    /// nothing. Writes no op of its own.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Damaged`] on the first op that does not hold, and
    /// with [`Error::Stopped`] where `watch` wants no more; then nothing is
    /// changed.
    pub fn arrive(&mut self, ops: Vec<Op>, watch: &mut Watch) -> Result<Arrived, Error> {
        self.write(|conn| {
            let mut meter = Meter::new(watch, ops.len() as u64);
            let mut arrival =
                Arrival { conn, arrived: Arrived::default(), changed: BTreeSet::new() };
            let mut pool = waiting::all(conn)?;
            for op in ops {
                meter.step()?;
                check::check(&op)?;
                let hash = op.hash();
                if !arrival.is_known(&op, &hash)? {
                    pool.push((op, hash));
                }
            }
            arrival.take(pool)?;
            arrival.show(&mut meter)?;
            Ok(arrival.arrived)
        })
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
    /// Whether an op is here already. One whose content was withheld gets it;
    /// one that was erased never does.
    fn is_known(&mut self, op: &Op, hash: &Hash) -> Result<bool, Error> {
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

    /// Takes of these what builds on what is here; the rest waits.
    fn take(&mut self, mut pool: Vec<(Op, Hash)>) -> Result<(), Error> {
        // Whoever wrote an op had all that it builds on, with lesser counters.
        pool.sort_by_key(|(op, hash)| (op.counter, op.device, op.seq, *hash));
        pool.dedup_by_key(|(_, hash)| *hash);
        loop {
            let before = pool.len();
            let mut rest = Vec::new();
            for (op, hash) in pool {
                match place(self.conn, &op)? {
                    Some(place) if self.has_parents(&op)? => self.append(&op, &hash, place)?,
                    _ => rest.push((op, hash)),
                }
            }
            pool = rest;
            if pool.is_empty() || pool.len() == before {
                break;
            }
        }
        self.arrived.waiting = pool.len() as u64;
        for (op, hash) in &pool {
            waiting::put(self.conn, op, hash)?;
        }
        Ok(())
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

    fn append(&mut self, op: &Op, hash: &Hash, place: Place) -> Result<(), Error> {
        let chain = match place {
            Place::End(chain) => chain,
            Place::New => chains::begin(self.conn, op.device)?,
            Place::Fork => {
                let (chain, cut) = chains::fork(self.conn, op)?;
                self.arrived.forked.insert(op.device);
                self.changed.extend(cut);
                chain
            }
        };
        ops::put(self.conn, &ops::HISTORY, (&chain, &None::<i64>), op, hash)?;
        waiting::remove(self.conn, hash)?;
        self.arrived.new += 1;
        self.arrived.unknown += u64::from(Kind::of_slug(&op.kind).is_none());
        self.changed.insert(op.record);
        Ok(())
    }

    /// Lets the tables follow, once for each record.
    fn show(&mut self, meter: &mut Meter) -> Result<(), Error> {
        let mut tables = Following::new(self.conn, Unfit::Hide)?;
        // All have their rows before any is linked to.
        for id in &self.changed {
            let Some(replayed) = replay::record(self.conn, *id)? else { continue };
            let Some(kind) = replayed.kind else { continue };
            if records::row(self.conn, *id)?.is_none() {
                records::expect(self.conn, *id, kind)?;
            }
        }
        for id in &self.changed {
            tables.show(*id)?;
        }
        self.arrived.records = self.changed.len() as u64;
        let total: u64 =
            self.conn.query_row("SELECT count(*) FROM records", [], |row| row.get(0))?;
        // Making the index anew is quicker than changing much of it.
        if self.changed.len() > ANEW && self.changed.len() as u64 > total / 3 {
            tables.count()?;
            return search::rebuild(self.conn);
        }
        tables.finish(meter)
    }
}

/// Records up to which the index is changed rather than made anew.
const ANEW: usize = 1_000;
