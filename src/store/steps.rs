//! The steps of this copy, to be looked through, undone and redone.

mod judged;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{Error, history, records, replay};
pub(super) use judged::judged;

use crate::model::RecordId;
use crate::model::bulk::{FirstDeed, Touched};
use crate::model::history::is_of_state;
use crate::model::past_step::{PastStep, StepRow, StepStanding};

/// Ops of a step that are read to tell it.
const TOLD: usize = 40;

/// Steps that a person took, the newest first: at most `limit` of those before one.
pub fn latest(
    conn: &Connection,
    before: Option<StepRow>,
    limit: usize,
) -> Result<Vec<PastStep>, Error> {
    let mut steps = conn.prepare_cached(
        "SELECT row, millis FROM steps
          WHERE deed = 'do' AND row < :before
          ORDER BY row DESC
          LIMIT :limit",
    )?;
    let before = before.map_or(i64::MAX, |before| before.0);
    let read = |row: &Row| Ok((row.get("row")?, row.get("millis")?));
    let steps = steps.query_map(named_params! { ":before": before, ":limit": limit }, read)?;
    let steps: Vec<(i64, i64)> = steps.collect::<Result<_, _>>()?;
    let Some((first, _)) = steps.last() else { return Ok(Vec::new()) };
    let turns = Turns::after(conn, *first)?;
    let told = steps.into_iter().map(|(row, millis)| told(conn, row, millis, &turns));
    told.collect()
}

/// Whether a step holds.
pub(super) fn standing(conn: &Connection, step: StepRow) -> Result<StepStanding, Error> {
    Ok(Turns::after(conn, step.0)?.standing(step.0))
}

/// The step that a person took, of which this is the last undoing or redoing.
pub(super) fn origin(conn: &Connection, mut row: i64) -> Result<StepRow, Error> {
    let mut target = conn.prepare_cached("SELECT target FROM steps WHERE row = :row")?;
    while let Some(of) = target.query_row(named_params! { ":row": row }, |found| found.get(0))? {
        row = of;
    }
    Ok(StepRow(row))
}

/// What was undone and redone.
struct Turns {
    /// The undoing or redoing of a step, by its row.
    of: HashMap<i64, i64>,
    /// The last step that was neither.
    last_done: i64,
}

impl Turns {
    /// Those after a row.
    fn after(conn: &Connection, row: i64) -> Result<Self, Error> {
        let mut turns = conn.prepare_cached(
            "SELECT target, row FROM steps WHERE row > :row AND target IS NOT NULL",
        )?;
        let turns = turns.query_map(named_params! { ":row": row }, |turn| {
            Ok((turn.get("target")?, turn.get("row")?))
        })?;
        let of = turns.collect::<Result<_, _>>()?;
        let mut last = conn
            .prepare_cached("SELECT row FROM steps WHERE deed = 'do' ORDER BY row DESC LIMIT 1")?;
        let last_done = last.query_row([], |found| found.get(0)).optional()?.unwrap_or_default();
        Ok(Self { of, last_done })
    }

    fn standing(&self, step: i64) -> StepStanding {
        let (mut last, mut undone) = (step, false);
        while let Some(turn) = self.of.get(&last) {
            (last, undone) = (*turn, !undone);
        }
        if !undone {
            StepStanding::Holds
        } else if last > self.last_done {
            StepStanding::Undone
        } else {
            StepStanding::Left
        }
    }
}

/// A step as it is told by the first of its ops.
fn told(conn: &Connection, step: i64, millis: i64, turns: &Turns) -> Result<PastStep, Error> {
    let mut ops = conn.prepare_cached(
        "SELECT record, payload, reference <> '' AS makes FROM ops
          WHERE step = :step
          ORDER BY row
          LIMIT :limit",
    )?;
    let read = |op: &Row| {
        let makes: bool = op.get("makes")?;
        Ok((records::id_of(op.get("record")?), op.get::<_, Option<String>>("payload")?, makes))
    };
    let ops = ops.query_map(named_params! { ":step": step, ":limit": TOLD }, read)?;
    let ops: Vec<(RecordId, Option<String>, bool)> = ops.collect::<Result<_, _>>()?;
    let mut about = Touched::default();
    for (id, _, makes) in &ops {
        if *makes {
            about.new.push(*id);
        }
        if about.first.iter().all(|known| known.id != *id) {
            // One that this version does not know is not told.
            match records::named(conn, *id) {
                Err(Error::NoRecord(_)) => {}
                named => about.first.push(named?),
            }
        }
    }
    about.count = about.first.len() as u64;
    about.judged = judged(conn, StepRow(step))?;
    if ops.len() == TOLD {
        // Of a long step, nearly each op is about another record. Its ops stand
        // together, so that they need not be gone through to be counted.
        let mut count = conn.prepare_cached(
            "SELECT 1 + (SELECT max(row) FROM ops WHERE step = :step)
                      - (SELECT min(row) FROM ops WHERE step = :step)",
        )?;
        about.count = count.query_row(named_params! { ":step": step }, |found| found.get(0))?;
    }
    let first = ops.first().map(|(_, payload, makes)| (payload.as_deref(), *makes));
    about.deed = first.map(|(payload, makes)| deed_of(payload, makes));
    Ok(PastStep {
        row: StepRow(step),
        millis: millis.cast_unsigned(),
        about,
        standing: turns.standing(step),
    })
}

/// What a step did to the first of its records.
pub(super) fn first_deed(conn: &Connection, step: StepRow) -> Result<Option<FirstDeed>, Error> {
    let mut first = conn.prepare_cached(
        "SELECT payload, reference <> '' AS makes FROM ops WHERE step = :step ORDER BY row LIMIT 1",
    )?;
    let read = |op: &Row| {
        Ok(deed_of(op.get::<_, Option<String>>("payload")?.as_deref(), op.get("makes")?))
    };
    Ok(first.query_row(named_params! { ":step": step.0 }, read).optional()?)
}

/// What an op did, by its payload and whether it made the record.
fn deed_of(payload: Option<&str>, makes: bool) -> FirstDeed {
    let payload = payload.and_then(|payload| replay::parse(payload).ok()).unwrap_or_default();
    FirstDeed {
        deed: history::deed(&payload, makes),
        fields: payload.keys().filter(|name| !is_of_state(name)).cloned().collect(),
    }
}
