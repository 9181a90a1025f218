//! How two records were made one before that was a state: in one step, a tie of
//! the kind *same as* was made from one to the other, and the one went to the
//! trash.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::Refusal;
use crate::model::RecordId;
use crate::model::duplicate::Judgement;
use crate::model::field::Fields;
use crate::model::history::{STATE, State};
use crate::store::{records, replay};

/// Which records were made one with which, in the step at hand.
#[derive(Debug, Default)]
pub(super) struct Merges {
    /// Steps that may make records one.
    steps: HashSet<i64>,
    into: HashMap<RecordId, RecordId>,
}

impl Merges {
    /// Finds the steps that are to be looked at.
    pub(super) fn of(old: &Connection) -> Result<Self, Refusal> {
        let mut steps = old.prepare(
            "SELECT DISTINCT step FROM ops
              WHERE kind = 'R' AND step IS NOT NULL AND instr(payload, :same) > 0",
        )?;
        let same = format!("\"{}\"", Judgement::Same.slug());
        let steps = steps.query_map(named_params! { ":same": same }, |row| row.get(0))?;
        Ok(Self { steps: steps.collect::<Result<_, _>>()?, into: HashMap::new() })
    }

    /// Looks at the step in a row.
    pub(super) fn begin(&mut self, old: &Connection, step: Option<i64>) -> Result<(), Refusal> {
        self.into.clear();
        let Some(step) = step.filter(|step| self.steps.contains(step)) else { return Ok(()) };
        let mut trashed = HashSet::new();
        let mut ops = old.prepare_cached(
            "SELECT record, payload FROM ops
              WHERE step = :step AND payload IS NOT NULL ORDER BY row",
        )?;
        let mut ops = ops.query(named_params! { ":step": step })?;
        while let Some(op) = ops.next()? {
            let record = records::id_of(op.get("record")?);
            let said =
                replay::parse(op.get_ref("payload")?.as_str().map_err(rusqlite::Error::from)?)?;
            if said.get(STATE).is_some_and(|state| state == State::Trash.slug()) {
                trashed.insert(record);
            }
            self.into.extend(made_same(&said));
        }
        self.into.retain(|record, _| trashed.contains(record));
        Ok(())
    }

    /// The record with which one was made one in this step.
    pub(super) fn into(&self, record: RecordId) -> Option<RecordId> {
        self.into.get(&record).copied()
    }
}

/// The two ends of a tie that is made here and says that they are the same.
fn made_same(said: &Fields) -> Option<(RecordId, RecordId)> {
    let end = |name: &str| said.get(name)?.as_str()?.parse().ok();
    let is_same = said.get("kind").and_then(Value::as_str) == Some(Judgement::Same.slug());
    Some((end("party_a")?, end("party_b")?)).filter(|_| is_same)
}
