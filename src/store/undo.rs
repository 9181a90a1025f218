//! Undo and redo: each appends the inverse of a step to the history.

use std::collections::{HashSet, VecDeque};

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value;

use super::bulk::FIRST;
use super::history::Deed;
use super::meter::Meter;
use super::writing::Writing;
use super::{Error, Store, devices, merged, records, replay, steps};
use crate::model::RecordId;
use crate::model::bulk::Touched;
use crate::model::called::Named;
use crate::model::field::Fields;
use crate::model::history::{SEEN, STATE, State};
use crate::model::past_step::{StepRow, StepStanding};
use crate::model::progress::{Watch, unwatched};

/// The last step that stands: done or redone, and not undone since.
const LAST_DONE: &str = "
    SELECT row FROM steps
     WHERE deed IN ('do', 'redo')
       AND NOT EXISTS (SELECT 1 FROM steps u WHERE u.deed = 'undo' AND u.target = steps.row)
     ORDER BY row DESC LIMIT 1";

/// The last step that was undone and not redone, unless something was done since.
const LAST_UNDONE: &str = "
    SELECT row FROM steps
     WHERE deed = 'undo'
       AND NOT EXISTS (SELECT 1 FROM steps r WHERE r.deed = 'redo' AND r.target = steps.row)
       AND NOT EXISTS (SELECT 1 FROM steps d WHERE d.deed = 'do' AND d.row > steps.row)
     ORDER BY row DESC LIMIT 1";

/// Ops of a step that are read at a time.
const CHUNK: usize = 1_000;

impl Store {
    /// Undoes the last step; answers with the records it was about, or `None`
    /// where there is nothing to undo.
    pub fn undo(&mut self) -> Result<Option<Vec<Named>>, Error> {
        let undone = self.invert_last(LAST_DONE, Deed::Undo, usize::MAX, &mut unwatched)?;
        Ok(undone.map(|touched| touched.first))
    }

    /// Redoes the step undone last, unless something was done since.
    pub fn redo(&mut self) -> Result<Option<Vec<Named>>, Error> {
        let redone = self.invert_last(LAST_UNDONE, Deed::Redo, usize::MAX, &mut unwatched)?;
        Ok(redone.map(|touched| touched.first))
    }

    /// As [`Store::undo`], for a step that may be long.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stopped`] where `watch` wants no more.
    pub fn undo_watched(&mut self, watch: &mut Watch) -> Result<Option<Touched>, Error> {
        self.invert_last(LAST_DONE, Deed::Undo, FIRST, watch)
    }

    /// As [`Store::redo`], for a step that may be long.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stopped`] where `watch` wants no more.
    pub fn redo_watched(&mut self, watch: &mut Watch) -> Result<Option<Touched>, Error> {
        self.invert_last(LAST_UNDONE, Deed::Redo, FIRST, watch)
    }

    /// Undoes steps, the last first, until one is undone that a person chose; all of
    /// them or none. `None` where that one does not hold.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stopped`] where `watch` wants no more.
    pub fn undo_to(&mut self, step: StepRow, watch: &mut Watch) -> Result<Option<Touched>, Error> {
        self.invert_to(step, (LAST_DONE, Deed::Undo), StepStanding::Holds, watch)
    }

    /// Redoes steps likewise; `None` where that one cannot be done again.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stopped`] where `watch` wants no more.
    pub fn redo_to(&mut self, step: StepRow, watch: &mut Watch) -> Result<Option<Touched>, Error> {
        self.invert_to(step, (LAST_UNDONE, Deed::Redo), StepStanding::Undone, watch)
    }

    fn invert_last(
        &mut self,
        which: &str,
        deed: fn(i64) -> Deed,
        keep: usize,
        watch: &mut Watch,
    ) -> Result<Option<Touched>, Error> {
        let millis = self.now();
        self.write(|conn| {
            let Some(step) = last(conn, which)? else { return Ok(None) };
            invert_one(conn, (step, deed(step)), millis, keep, watch).map(Some)
        })
    }

    fn invert_to(
        &mut self,
        step: StepRow,
        (which, deed): (&str, fn(i64) -> Deed),
        standing: StepStanding,
        watch: &mut Watch,
    ) -> Result<Option<Touched>, Error> {
        let millis = self.now();
        self.write(|conn| {
            if steps::standing(conn, step)? != standing {
                return Ok(None);
            }
            let mut steps = 0;
            while let Some(at) = last(conn, which)? {
                let touched = invert_one(conn, (at, deed(at)), millis, FIRST, watch)?;
                steps += 1;
                if steps::origin(conn, at)? == step {
                    return Ok(Some(Touched { steps, ..touched }));
                }
            }
            // It would have been met on the way.
            Err(Error::Stopped)
        })
    }
}

/// The step that is undone or redone next.
fn last(conn: &Connection, which: &str) -> rusqlite::Result<Option<i64>> {
    conn.prepare_cached(which)?.query_row([], |row| row.get(0)).optional()
}

/// Takes back one step. What it made is told as it was called before that.
fn invert_one(
    conn: &Connection,
    (step, deed): (i64, Deed),
    millis: u64,
    keep: usize,
    watch: &mut Watch,
) -> Result<Touched, Error> {
    let origin = steps::origin(conn, step)?;
    let (did, judged) = (steps::first_deed(conn, origin)?, steps::judged(conn, origin)?);
    let before = if matches!(deed, Deed::Undo(_)) { made(conn, step)? } else { Vec::new() };
    let mut meter = Meter::new(watch, ops(conn, step)?);
    let mut writing = Writing::begin(conn, deed, millis)?;
    let Inverted { count, first, new } = invert(conn, &mut writing, step, keep, &mut meter)?;
    writing.finish_under(&mut meter)?;
    let named = |id: RecordId| match before.iter().find(|named| named.id == id) {
        Some(named) => Ok(named.clone()),
        None => records::named(conn, id),
    };
    let first = first.into_iter().map(named).collect::<Result<_, _>>()?;
    Ok(Touched { count, first, new: new.into(), steps: 1, deed: did, judged })
}

/// The first records that a step made.
fn made(conn: &Connection, step: i64) -> Result<Vec<Named>, Error> {
    let mut made = conn.prepare_cached(
        "SELECT record FROM ops WHERE step = :step AND reference <> '' ORDER BY row LIMIT :limit",
    )?;
    let made = made.query_map(named_params! { ":step": step, ":limit": FIRST }, |op| op.get(0))?;
    made.map(|id| records::named(conn, records::id_of(id?))).collect()
}

/// How many ops a step has.
fn ops(conn: &Connection, step: i64) -> rusqlite::Result<u64> {
    let mut count = conn.prepare_cached("SELECT count(*) FROM ops WHERE step = :step")?;
    count.query_row(named_params! { ":step": step }, |row| row.get(0))
}

/// An op of the step that is inverted.
struct InvertedOp {
    row: i64,
    record: [u8; 16],
    makes: bool,
    payload: Option<String>,
}

/// What a step that was inverted was about.
struct Inverted {
    count: u64,
    first: VecDeque<RecordId>,
    new: VecDeque<RecordId>,
}

/// Whether an op made its record, or took its making back.
fn makes(op: &InvertedOp, payload: &Fields) -> bool {
    op.makes || payload.get(STATE).and_then(Value::as_str) == Some(State::Undone.slug())
}

/// Takes back each op of a step, the last first; says how many records that
/// was about, and the first `keep` of them.
fn invert(
    conn: &Connection,
    writing: &mut Writing,
    step: i64,
    keep: usize,
    meter: &mut Meter,
) -> Result<Inverted, Error> {
    let (mut known, mut first, mut new) = (HashSet::new(), VecDeque::new(), VecDeque::new());
    let (has_others, mut end) = (devices::has_others(conn)?, i64::MAX);
    loop {
        let ops = ops_before(conn, step, end)?;
        let Some(last) = ops.last() else { break };
        end = last.row;
        for op in ops {
            meter.step()?;
            // What an erased op said is gone for good.
            let Some(payload) = &op.payload else { continue };
            let id = records::id_of(op.record);
            let payload = replay::parse(payload)?;
            if makes(&op, &payload) {
                new.push_front(id);
                new.truncate(keep);
            }
            if op.makes && has_others {
                refuse_used(conn, id)?;
            }
            let inverse = inverse(conn, (id, op.row, op.makes), &payload, i64::MAX)?;
            if !inverse.is_empty() {
                writing.put(id, inverse)?;
            }
            if known.insert(id) {
                first.push_front(id);
                first.truncate(keep);
            }
        }
    }
    Ok(Inverted { count: known.len() as u64, first, new })
}

/// The last ops of a step that stand before a row, the last first.
fn ops_before(conn: &Connection, step: i64, end: i64) -> rusqlite::Result<Vec<InvertedOp>> {
    let mut ops = conn.prepare_cached(
        "SELECT row, record, reference <> '' AS makes, payload FROM ops
          WHERE step = :step AND row < :end
          ORDER BY row DESC
          LIMIT :limit",
    )?;
    let ops =
        ops.query_map(named_params! { ":step": step, ":end": end, ":limit": CHUNK }, |row| {
            Ok(InvertedOp {
                row: row.get("row")?,
                record: row.get("record")?,
                makes: row.get("makes")?,
                payload: row.get("payload")?,
            })
        })?;
    ops.collect()
}

/// Refuses to unmake what others have built on: they would keep it, and this
/// copy alone would not.
fn refuse_used(conn: &Connection, id: RecordId) -> Result<(), Error> {
    let mut foreign = conn.prepare_cached(
        "SELECT 1 FROM ops JOIN devices ON devices.row = ops.device
          WHERE record = :record AND mine = 0",
    )?;
    let mut is_foreign = |id: &[u8; 16]| foreign.exists(named_params! { ":record": id });
    let mut used = is_foreign(id.0.as_bytes())?;
    if let Some(row) = records::row(conn, id)? {
        for link in merged::linked(conn, row)? {
            let named = records::entry_at(conn, link)?;
            used = used || named.map_or(Ok(false), |named| is_foreign(named.id.0.as_bytes()))?;
        }
    }
    if used { Err(Error::BuiltOn(records::entry(conn, id)?.reference.to_string())) } else { Ok(()) }
}

/// The payload that takes back what `payload` of the op in a row did, as far as
/// nothing has changed the same fields since, before the op in row `until`.
pub(super) fn inverse(
    conn: &Connection,
    (id, row, makes): (RecordId, i64, bool),
    payload: &Fields,
    until: i64,
) -> Result<Fields, Error> {
    if makes {
        let undone = Value::from(State::Undone.slug());
        return Ok([(STATE.to_owned(), undone)].into_iter().collect());
    }
    let before = replay::record_before(conn, id, row)?.unwrap_or_default();
    let now = replay::record_before(conn, id, until)?.unwrap_or_default();
    let stands = |name: &str, value: &Value| now.value(name) == *value;
    let mut inverse: Fields = payload
        .iter()
        .filter(|(name, value)| stands(name, value))
        .map(|(name, _)| (name.clone(), before.value(name)))
        .collect();
    now.restate_in(&mut inverse);
    // Who puts it away again decides nothing anew, so it is done as knowingly as then.
    if inverse.contains_key(STATE)
        && devices::has_others(conn)?
        && let Some(put_away) = before.put_away.first()
    {
        inverse.insert(SEEN.to_owned(), put_away.seen.to_value());
    }
    Ok(inverse)
}
