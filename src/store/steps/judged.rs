//! What a step said of two records: that they are one, or that they are not.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::model::duplicate::{Judgement, PairVerdict};
use crate::model::field::Fields;
use crate::model::history::{INTO, STATE, State};
use crate::model::past_step::StepRow;
use crate::model::{Kind, RecordId, Reference};
use crate::store::{Error, records, replay};

/// What a step said of two records, by its last op: a merge puts away the record that goes last
/// of all, and that two are not one is a relation alone.
pub(in crate::store) fn judged(
    conn: &Connection,
    step: StepRow,
) -> Result<Option<PairVerdict>, Error> {
    let mut last = conn.prepare_cached(
        "SELECT record, payload,
                EXISTS (SELECT 1 FROM ops o WHERE o.step = :step AND o.row < ops.row) AS more,
                EXISTS (SELECT 1 FROM ops o INDEXED BY ops_by_record
                         WHERE o.record = ops.record AND o.step = :step
                           AND o.reference <> '') AS makes
           FROM ops WHERE step = :step ORDER BY row DESC LIMIT 1",
    )?;
    let read = |op: &Row| {
        let id = records::id_of(op.get("record")?);
        let payload: Option<String> = op.get("payload")?;
        Ok((id, payload, op.get("more")?, op.get("makes")?))
    };
    let op: Option<(RecordId, Option<String>, bool, bool)> =
        last.query_row(named_params! { ":step": step.0 }, read).optional()?;
    let Some((id, Some(payload), more, makes)) = op else { return Ok(None) };
    // A newer version may have written what is not understood here.
    let Ok(payload) = replay::parse(&payload) else { return Ok(None) };
    let merged = payload.get(STATE).and_then(|state| state.as_str()) == Some(State::Merged.slug());
    let (judgement, pair) = if merged && !makes {
        (Judgement::Same, [linked(&payload, INTO), Some(id)])
    } else if let Some(judgement) = told_apart(&payload).filter(|_| !more) {
        (judgement, ends(conn, id, payload)?)
    } else {
        return Ok(None);
    };
    let [Some(kept), Some(other)] = pair else { return Ok(None) };
    let (kept, other) = (reference(conn, kept)?, reference(conn, other)?);
    Ok(kept.zip(other).map(|(kept, other)| PairVerdict { judgement, kept, other }))
}

/// What a relation says, where it is that two are not one.
fn told_apart(payload: &Fields) -> Option<Judgement> {
    let kind = payload.get("kind")?.as_str()?;
    let apart = [Judgement::Different, Judgement::Unsure];
    apart.into_iter().find(|judgement| judgement.slug() == kind)
}

/// The two records of a relation; an op that changed what it says does not name them.
fn ends(conn: &Connection, id: RecordId, payload: Fields) -> Result<[Option<RecordId>; 2], Error> {
    let is_relation = records::entry(conn, id).is_ok_and(|entry| entry.kind == Kind::Relation);
    let said = payload.contains_key("party_a");
    let stored = if said { None } else { records::fields(conn, id)? };
    let fields = stored.unwrap_or(payload);
    let end = |name| linked(&fields, name).filter(|_| is_relation);
    Ok([end("party_a"), end("party_b")])
}

fn linked(fields: &Fields, name: &str) -> Option<RecordId> {
    fields.get(name)?.as_str()?.parse().ok()
}

/// What people say for a record, if this version knows it.
fn reference(conn: &Connection, id: RecordId) -> Result<Option<Reference>, Error> {
    match records::entry(conn, id) {
        Err(Error::NoRecord(_)) => Ok(None),
        entry => Ok(Some(entry?.reference)),
    }
}
