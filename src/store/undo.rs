//! Undo and redo: each appends the inverse of a step to the history.

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value;

use super::fold::{self, Folded, REFERENCE, STATE, State};
use super::writing::{Deed, Writing};
use super::{Error, Store, records};
use crate::model::RecordId;
use crate::model::field::Fields;
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

impl Store {
    /// Undoes the last step; answers with the records it was about, or `None`
    /// where there is nothing to undo.
    pub fn undo(&mut self) -> Result<Option<Vec<Named>>, Error> {
        self.invert_last(LAST_DONE, Deed::Undo)
    }

    /// Redoes the step undone last, unless something was done since.
    pub fn redo(&mut self) -> Result<Option<Vec<Named>>, Error> {
        self.invert_last(LAST_UNDONE, Deed::Redo)
    }

    fn invert_last(
        &mut self,
        which: &str,
        deed: impl FnOnce(i64) -> Deed,
    ) -> Result<Option<Vec<Named>>, Error> {
        let millis = self.now();
        self.write(|conn| {
            let step = conn.prepare_cached(which)?.query_row([], |row| row.get(0)).optional()?;
            let Some(step) = step else { return Ok(None) };
            let mut writing = Writing::begin(conn, deed(step), millis)?;
            let touched = invert(conn, &mut writing, step)?;
            writing.finish()?;
            touched
                .into_iter()
                .map(|id| records::named(conn, id))
                .collect::<Result<_, _>>()
                .map(Some)
        })
    }
}

/// An op of the step that is inverted.
struct Done {
    row: i64,
    record: [u8; 16],
    payload: Option<String>,
}

/// Takes back each op of a step, the last first.
fn invert(conn: &Connection, writing: &mut Writing, step: i64) -> Result<Vec<RecordId>, Error> {
    let mut ops = conn.prepare_cached(
        "SELECT row, record, payload FROM ops WHERE step = :step ORDER BY row DESC",
    )?;
    let ops = ops.query_map(named_params! { ":step": step }, |row| {
        Ok(Done { row: row.get("row")?, record: row.get("record")?, payload: row.get("payload")? })
    })?;
    let ops: Vec<Done> = ops.collect::<Result<_, _>>()?;
    let mut touched = Vec::new();
    for op in ops {
        // What an erased op said is gone for good.
        let Some(payload) = &op.payload else { continue };
        let id = records::id_of(op.record);
        let inverse = inverse(conn, id, op.row, &fold::parse(payload)?)?;
        if !inverse.is_empty() {
            writing.put(id, inverse)?;
        }
        if !touched.contains(&id) {
            touched.insert(0, id);
        }
    }
    Ok(touched)
}

/// The payload that takes back what `payload` did, as far as nothing has
/// changed the same fields since.
fn inverse(conn: &Connection, id: RecordId, row: i64, payload: &Fields) -> Result<Fields, Error> {
    if payload.contains_key(REFERENCE) {
        let undone = Value::from(State::Undone.slug());
        return Ok([(STATE.to_owned(), undone)].into_iter().collect());
    }
    let before = fold::record_before(conn, id, row)?.unwrap_or_default();
    let now = fold::record(conn, id)?.unwrap_or_default();
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
