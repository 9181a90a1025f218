//! Holds every undo and redo to what it takes back. Steps are not hashed, but
//! their changes are, so a step that says to be another does not fit them.

use std::collections::HashSet;

use rusqlite::{Connection, Row, Rows, named_params};

use super::Verification;
use crate::model::RecordId;
use crate::model::damage::{Damage, StepDamage};
use crate::model::field::Fields;
use crate::model::history::{SEEN, STATE, State};
use crate::model::progress::{Progress, Watch};
use crate::store::{Error, records, replay, undo};

/// Steps, or changes, after which one asks whether to go on.
const BETWEEN: u64 = 1_000;

/// Records of which what was known when they were changed is known no more.
type Erased = HashSet<[u8; 16]>;

/// Tells steps that their changes cannot be of.
pub(super) fn check(
    conn: &Connection,
    found: &mut Verification,
    progress: Progress,
    watch: &mut Watch,
) -> Result<(), Error> {
    order(conn, found)?;
    ordinary(conn, found)?;
    let mut erased = conn.prepare(
        "SELECT DISTINCT record FROM ops JOIN devices ON devices.row = ops.device
          WHERE payload IS NULL OR seq >= forked",
    )?;
    let erased: Erased = erased.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut steps = conn.prepare(
        "SELECT row, target FROM steps WHERE target IN (SELECT row FROM steps) ORDER BY row",
    )?;
    let mut steps = steps.query([])?;
    let mut read: u64 = 0;
    let mut go_on = || {
        read += 1;
        !read.is_multiple_of(BETWEEN) || watch(progress)
    };
    while let Some(step) = steps.next()? {
        let inversion = Inversion { step: step.get("row")?, target: step.get("target")? };
        match inversion.compare(conn, &erased, &mut go_on)? {
            Compared::Same => {}
            Compared::Differs(id) => found.problem(Damage::NoInverse(name(conn, id))),
            Compared::Stopped => {
                found.stopped = true;
                return Ok(());
            }
        }
    }
    Ok(())
}

/// What people call a record, as far as the tables say it.
fn name(conn: &Connection, id: RecordId) -> String {
    let named = records::entry(conn, id);
    named.map_or_else(|_| id.to_string(), |named| named.reference.to_string())
}

/// Goes through the steps as undo and redo do, each of which takes the last.
fn order(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    let mut steps = conn.prepare("SELECT row, deed, target FROM steps ORDER BY row")?;
    let mut steps = steps.query([])?;
    let (mut done, mut undone): (Vec<i64>, Vec<i64>) = (Vec::new(), Vec::new());
    let mut fits = true;
    while let Some(step) = steps.next()? {
        let (row, deed): (i64, String) = (step.get("row")?, step.get("deed")?);
        let target: Option<i64> = step.get("target")?;
        match deed.as_str() {
            "undo" => {
                fits &= target.is_some() && done.pop() == target;
                undone.push(row);
            }
            "redo" => {
                fits &= target.is_some() && undone.pop() == target;
                done.push(row);
            }
            _ => {
                undone.clear();
                done.push(row);
            }
        }
    }
    if !fits {
        found.problem(Damage::Step(StepDamage::NotLast));
    }
    Ok(())
}

/// Tells ordinary steps that hold what only undo and redo write.
fn ordinary(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    // A text that says so has its quotation marks escaped.
    let mut undoing = conn.prepare(
        "SELECT ops.record, ops.payload FROM ops JOIN steps ON steps.row = ops.step
          WHERE steps.deed = 'do' AND instr(ops.payload, '\"$state\":\"undone\"')",
    )?;
    let mut undoing = undoing.query([])?;
    while let Some(op) = undoing.next()? {
        let payload = replay::parse(&op.get::<_, String>("payload")?)?;
        // What a person fills in freely may have keys of any name.
        if payload.get(STATE).is_some_and(|state| state == State::Undone.slug()) {
            found.problem(Damage::Unmade(name(conn, records::id_of(op.get("record")?))));
        }
    }
    Ok(())
}

/// What was found of a step.
enum Compared {
    /// It takes back what its target did.
    Same,
    /// It does not, of this record.
    Differs(RecordId),
    /// One did not want to go on.
    Stopped,
}

/// An undo or redo.
struct Inversion {
    step: i64,
    target: i64,
}

impl Inversion {
    /// Takes its target back once more, as of the time at which it was made,
    /// and compares what that gives with its changes.
    fn compare(
        &self,
        conn: &Connection,
        erased: &Erased,
        go_on: &mut impl FnMut() -> bool,
    ) -> Result<Compared, Error> {
        let mut taken = conn.prepare_cached(
            "SELECT row, record, reference <> '' AS makes, payload FROM ops
              WHERE step = :step ORDER BY row DESC",
        )?;
        let mut made = conn.prepare_cached(
            "SELECT row, record, reference <> '' AS makes, payload FROM ops
              WHERE step = :step ORDER BY row",
        )?;
        let end: Option<i64> = conn
            .prepare_cached("SELECT max(row) + 1 FROM ops WHERE step = :step")?
            .query_row(named_params! { ":step": self.step }, |row| row.get(0))?;
        let mut taken = taken.query(named_params! { ":step": self.target })?;
        let mut made = made.query(named_params! { ":step": self.step })?;
        let mut next = next_of(&mut made, erased)?;
        while let Some(op) = next_of(&mut taken, erased)? {
            if !go_on() {
                return Ok(Compared::Stopped);
            }
            let id = records::id_of(op.record);
            let at = next.as_ref().map_or(end, |next| Some(next.row)).unwrap_or_default();
            let payload = replay::parse(&op.payload)?;
            let mut inverse = undo::inverse(conn, (id, op.row, op.makes), &payload, at)?;
            inverse.remove(SEEN);
            if inverse.is_empty() {
                continue;
            }
            match next {
                Some(own) if own.record == op.record && said(&own.payload)? == inverse => {
                    next = next_of(&mut made, erased)?;
                }
                _ => return Ok(Compared::Differs(id)),
            }
        }
        Ok(next.map_or(Compared::Same, |own| Compared::Differs(records::id_of(own.record))))
    }
}

/// A change of a step.
struct StepOp {
    row: i64,
    record: [u8; 16],
    makes: bool,
    payload: String,
}

/// What a change says of its record; how far its author had seen others does
/// not take anything back.
fn said(payload: &str) -> Result<Fields, Error> {
    let mut said = replay::parse(payload)?;
    said.remove(SEEN);
    Ok(said)
}

/// The next change of a record of which nothing was erased.
fn next_of(ops: &mut Rows, erased: &Erased) -> Result<Option<StepOp>, Error> {
    let read = |op: &Row| -> rusqlite::Result<Option<StepOp>> {
        let record: [u8; 16] = op.get("record")?;
        if erased.contains(&record) {
            return Ok(None);
        }
        let (makes, payload) = (op.get("makes")?, op.get("payload")?);
        Ok(Some(StepOp { row: op.get("row")?, record, makes, payload }))
    };
    while let Some(op) = ops.next()? {
        if let Some(done) = read(op)? {
            return Ok(Some(done));
        }
    }
    Ok(None)
}
