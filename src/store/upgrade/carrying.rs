//! Carries all that is not made from the history over into the new file.

use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{Connection, named_params};

use super::Refusal;
use super::chains::{self, Chains};
use super::merges::Merges;
use super::op1::{self, Op1};
use super::translating::{Translated, Within, translate};
use crate::model::damage::Damage;
use crate::model::history::{Content, DeviceId, Op, commitment};
use crate::store::{Error, devices, log, ops};

/// Ops after which one asks whether to go on.
const BETWEEN: u64 = 1_000;

/// What is kept besides the history, by table and columns. The token of the old
/// log says nothing of the new file.
const BESIDES: &[(&str, &[&str])] =
    &[("drafts", &["id", "title", "body", "millis"]), ("settings", &["name", "value"])];

pub(super) fn besides(old: &Connection, new: &Connection) -> Result<(), Refusal> {
    for (table, columns) in BESIDES {
        let names = columns.join(", ");
        let places = vec!["?"; columns.len()].join(", ");
        let mut read = old.prepare(&format!("SELECT {names} FROM {table} ORDER BY 1"))?;
        let mut write =
            new.prepare(&format!("INSERT OR REPLACE INTO {table} ({names}) VALUES ({places})"))?;
        let mut rows = read.query([])?;
        while let Some(row) = rows.next()? {
            let values = (0..columns.len()).map(|column| row.get(column));
            let values = values.collect::<Result<Vec<Value>, _>>()?;
            if values.first().is_some_and(log::is_token) {
                continue;
            }
            write.execute(rusqlite::params_from_iter(values))?;
        }
    }
    Ok(())
}

/// The history on its way from one file to the other.
#[derive(Debug)]
pub(super) struct Carrying<'a> {
    old: &'a Connection,
    new: &'a Connection,
    /// The rows of devices in the new file, by those in the old one.
    devices: HashMap<i64, i64>,
    chains: Chains,
    merges: Merges,
    step: LastStep,
    /// Ops so far: the logical time of the last.
    count: u64,
}

/// The step in which the last op was made.
#[derive(Clone, Copy, Debug, Default)]
struct LastStep {
    within: Within,
    /// The `seq` of its first op.
    first: u64,
    /// What the clock showed, in milliseconds since 1970.
    wall: u64,
}

impl<'a> Carrying<'a> {
    /// Copies devices and steps, each step into a row of the same number.
    pub(super) fn begin(old: &'a Connection, new: &'a Connection) -> Result<Self, Refusal> {
        let devices = copy_devices(old, new)?;
        copy_steps(old, new)?;
        let (chains, merges) = (Chains::default(), Merges::of(old)?);
        Ok(Self { old, new, devices, chains, merges, step: LastStep::default(), count: 0 })
    }

    /// Replays every op in the order of arrival, and says how many there were;
    /// `go_on` hears how many were so far.
    pub(super) fn ops(
        mut self,
        go_on: &mut dyn FnMut(u64) -> Result<(), Error>,
    ) -> Result<u64, Refusal> {
        let mut ops = self.old.prepare(op1::ALL)?;
        let mut rows = ops.query([])?;
        while let Some(row) = rows.next()? {
            let op = Op1::read(row)?;
            self.carry(row.get("row")?, &op)?;
            if self.count.is_multiple_of(BETWEEN) {
                go_on(self.count)?;
            }
        }
        Ok(self.count)
    }

    fn carry(&mut self, row: i64, op: &Op1) -> Result<(), Refusal> {
        let previous = self.chains.hold(op)?;
        self.enter_step(op)?;
        let parents = chains::parents(self.old, self.new, &self.devices, (row, op))?;
        let (reference, commitment, content) = self.content(op)?;
        self.count += 1;
        let again = Op {
            device: DeviceId(op.device_id),
            seq: op.seq,
            previous,
            counter: self.count,
            wall: self.step.wall,
            kind: op.kind.slug().to_owned(),
            record: op.record,
            step: self.step.first,
            reference,
            parents,
            commitment,
            content,
        };
        let hash = again.hash();
        let missing = || Refusal::History(Damage::UnknownDevice);
        let device = self.devices.get(&op.device).copied().ok_or_else(missing)?;
        ops::put(self.new, &ops::HISTORY, (&device, &op.step), &again, &hash)?;
        self.chains.lead(op, hash);
        Ok(())
    }

    /// Reference, commitment and content. What stays keeps its salt too, so that
    /// all who carry copies of one file over have the same ops in the end.
    fn content(&self, op: &Op1) -> Result<(String, [u8; 32], Content), Refusal> {
        let Some((salt, payload)) = &op.content else {
            return Ok((String::new(), op.commitment, Content::Erased));
        };
        let within = (self.step.within, &self.merges);
        let Translated { reference, payload } = translate(self.new, op, payload, within)?;
        let commitment = commitment(salt, &payload);
        Ok((reference, commitment, Content::Whole { salt: *salt, payload }))
    }

    /// Looks at the step of an op, where it is another than that of the last. It
    /// is told by the time of its first op, which was hashed.
    fn enter_step(&mut self, op: &Op1) -> Result<(), Refusal> {
        if op.step.is_some() && op.step == self.step.within.row {
            return Ok(());
        }
        let mut target = self.new.prepare_cached(
            "UPDATE steps SET millis = :millis WHERE row = :row RETURNING target",
        )?;
        let values = named_params! { ":row": op.step, ":millis": op.millis().cast_signed() };
        let mut found = target.query(values)?;
        let target = found.next()?.map(|step| step.get("target")).transpose()?.flatten();
        self.merges.begin(self.old, op.step.filter(|_| target.is_none()))?;
        let within = Within { row: op.step, target };
        self.step = LastStep { within, first: op.seq, wall: op.millis() };
        Ok(())
    }
}

/// Copies this copy's own device, and those that made a change.
fn copy_devices(old: &Connection, new: &Connection) -> Result<HashMap<i64, i64>, Refusal> {
    let mut read = old.prepare(
        "SELECT row, id, mine FROM devices
          WHERE mine = 1 OR row IN (SELECT device FROM ops) ORDER BY row",
    )?;
    let mut mine = new.prepare("UPDATE devices SET mine = :mine WHERE row = :row")?;
    let mut rows = read.query([])?;
    let mut devices = HashMap::new();
    while let Some(device) = rows.next()? {
        let row = devices::add(new, DeviceId(device.get("id")?), 0)?;
        mine.execute(named_params! { ":row": row, ":mine": device.get::<_, i64>("mine")? })?;
        devices.insert(device.get("row")?, row);
    }
    Ok(devices)
}

fn copy_steps(old: &Connection, new: &Connection) -> Result<(), Refusal> {
    let mut read = old.prepare("SELECT row, deed, target, millis FROM steps ORDER BY row")?;
    let mut write = new.prepare(
        "INSERT INTO steps (row, deed, target, millis) VALUES (:row, :deed, :target, :millis)",
    )?;
    let mut rows = read.query([])?;
    while let Some(step) = rows.next()? {
        write.execute(named_params! {
            ":row": step.get::<_, i64>("row")?,
            ":deed": step.get::<_, String>("deed")?,
            ":target": step.get::<_, Option<i64>>("target")?,
            ":millis": step.get::<_, i64>("millis")?,
        })?;
    }
    Ok(())
}
