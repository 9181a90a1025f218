//! Undo and redo: each appends the inverse of a step to the history.

use std::collections::{HashSet, VecDeque};

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value;

use super::bulk::FIRST;
use super::fold::{self, Folded, REFERENCE, STATE, State};
use super::meter::Meter;
use super::writing::{Deed, Writing};
use super::{Error, Store, records};
use crate::model::RecordId;
use crate::model::bulk::Touched;
use crate::model::field::Fields;
use crate::model::progress::{Watch, unwatched};
use crate::model::whole::Named;

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

    fn invert_last(
        &mut self,
        which: &str,
        deed: impl FnOnce(i64) -> Deed,
        keep: usize,
        watch: &mut Watch,
    ) -> Result<Option<Touched>, Error> {
        let millis = self.now();
        self.write(|conn| {
            let step = conn.prepare_cached(which)?.query_row([], |row| row.get(0)).optional()?;
            let Some(step) = step else { return Ok(None) };
            let mut meter = Meter::new(watch, ops(conn, step)?);
            let mut writing = Writing::begin(conn, deed(step), millis)?;
            let Inverted { count, first, new } =
                invert(conn, &mut writing, step, keep, &mut meter)?;
            writing.finish_under(&mut meter)?;
            let first = first.into_iter().map(|id| records::named(conn, id));
            Ok(Some(Touched { count, first: first.collect::<Result<_, _>>()?, new }))
        })
    }
}

/// How many ops a step has.
fn ops(conn: &Connection, step: i64) -> rusqlite::Result<u64> {
    let mut count = conn.prepare_cached("SELECT count(*) FROM ops WHERE step = :step")?;
    count.query_row(named_params! { ":step": step }, |row| row.get(0))
}

/// An op of the step that is inverted.
struct Done {
    row: i64,
    record: [u8; 16],
    payload: Option<String>,
}

/// What a step that was inverted was about.
struct Inverted {
    count: u64,
    first: VecDeque<RecordId>,
    new: Vec<RecordId>,
}

/// Whether an op made its record, or took its making back.
fn makes(payload: &Fields) -> bool {
    let undone = payload.get(STATE).and_then(Value::as_str) == Some(State::Undone.slug());
    payload.contains_key(REFERENCE) || undone
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
    let (mut known, mut first, mut new) = (HashSet::new(), VecDeque::new(), Vec::new());
    let mut end = i64::MAX;
    loop {
        let ops = ops_before(conn, step, end)?;
        let Some(last) = ops.last() else { break };
        end = last.row;
        for op in ops {
            meter.step()?;
            // What an erased op said is gone for good.
            let Some(payload) = &op.payload else { continue };
            let id = records::id_of(op.record);
            let payload = fold::parse(payload)?;
            if new.len() < keep && makes(&payload) {
                new.push(id);
            }
            let inverse = inverse(conn, id, op.row, &payload, i64::MAX)?;
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
fn ops_before(conn: &Connection, step: i64, end: i64) -> rusqlite::Result<Vec<Done>> {
    let mut ops = conn.prepare_cached(
        "SELECT row, record, payload FROM ops
          WHERE step = :step AND row < :end
          ORDER BY row DESC
          LIMIT :limit",
    )?;
    let ops =
        ops.query_map(named_params! { ":step": step, ":end": end, ":limit": CHUNK }, |row| {
            Ok(Done {
                row: row.get("row")?,
                record: row.get("record")?,
                payload: row.get("payload")?,
            })
        })?;
    ops.collect()
}

/// The payload that takes back what `payload` in `row` did, as far as nothing
/// has changed the same fields since, before the op in row `until`.
pub(super) fn inverse(
    conn: &Connection,
    id: RecordId,
    row: i64,
    payload: &Fields,
    until: i64,
) -> Result<Fields, Error> {
    if payload.contains_key(REFERENCE) {
        let undone = Value::from(State::Undone.slug());
        return Ok([(STATE.to_owned(), undone)].into_iter().collect());
    }
    let before = fold::record_before(conn, id, row)?.unwrap_or_default();
    let now = fold::record_before(conn, id, until)?.unwrap_or_default();
    let stands = |name: &str, value: &Value| value_of(&now, name) == *value;
    Ok(payload
        .iter()
        .filter(|(name, value)| stands(name, value))
        .map(|(name, _)| (name.clone(), value_of(&before, name)))
        .collect())
}

fn value_of(folded: &Folded, name: &str) -> Value {
    match name {
        STATE => folded.state.slug().into(),
        _ => folded.fields.get(name).cloned().unwrap_or_default(),
    }
}
