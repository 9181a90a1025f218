//! From what an op said to what it says now.

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value;

use super::Refusal;
use super::merges::Merges;
use super::op1::Op1;
use crate::model::Reference;
use crate::model::damage::{Damage, Strange, Unknown};
use crate::model::field::Fields;
use crate::model::history::{INTO, STATE, State};
use crate::store::replay;

/// Key of a payload that gave the record its reference; only on making it.
const REFERENCE: &str = "$ref";

/// States that there were.
const STATES: [State; 3] = [State::Live, State::Trash, State::Undone];

/// What an op says now.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Translated {
    /// What people call the record that it makes, without a tag; else empty.
    pub(super) reference: String,
    /// The text that is hashed.
    pub(super) payload: String,
}

/// The step in which an op was made.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Within {
    /// Its row, of an own one.
    pub(super) row: Option<i64>,
    /// The row of the step that it takes back.
    pub(super) target: Option<i64>,
}

/// Translates the payload of an op. The new file has all ops before it.
pub(super) fn translate(
    new: &Connection,
    op: &Op1,
    payload: &str,
    (within, merges): (Within, &Merges),
) -> Result<Translated, Refusal> {
    let said: Result<Fields, _> = serde_json::from_str(payload);
    let mut said = said.map_err(|error| unknown(op, "", Strange::Content(error.to_string())))?;
    let reference = match said.shift_remove(REFERENCE) {
        Some(reference) => reference_of(op, &reference)?,
        None => String::new(),
    };
    check(op, &reference, &said)?;
    let mut payload =
        if reference.is_empty() { payload.to_owned() } else { without_reference(payload, &said)? };
    if let Some(restated) = restated(new, op, &said, (within, merges))? {
        said.extend(restated);
        payload = text(&said)?;
    }
    Ok(Translated { reference, payload })
}

fn unknown(op: &Op1, reference: &str, strange: Strange) -> Refusal {
    let record = if reference.is_empty() { op.record.to_string() } else { reference.to_owned() };
    Refusal::Unknown(Unknown::Change { device: op.tag.clone(), seq: op.seq, record, strange })
}

fn reference_of(op: &Op1, value: &Value) -> Result<String, Refusal> {
    let reference: Option<Reference> = value.as_str().and_then(|text| text.parse().ok());
    let reference =
        reference.ok_or_else(|| unknown(op, "", Strange::Reference(value.to_string())))?;
    Ok(Reference { tag: String::new(), ..reference }.to_string())
}

/// Refuses what this version would not understand.
fn check(op: &Op1, reference: &str, said: &Fields) -> Result<(), Refusal> {
    let mut fields = said.clone();
    if let Some(state) = fields.shift_remove(STATE) {
        let is_known = STATES.iter().any(|known| state == known.slug());
        if !is_known {
            return Err(unknown(op, reference, Strange::State(state.to_string())));
        }
    }
    let checked = op.kind.check_changes(&fields);
    checked.map_err(|error| unknown(op, reference, Strange::Field(Box::new(error))))
}

fn text(said: &Fields) -> Result<String, Refusal> {
    let text = serde_json::to_string(said);
    text.map_err(|error| Refusal::History(Damage::Json(error.to_string())))
}

/// The payload without the reference, which stood first; all else as it was,
/// byte for byte.
fn without_reference(payload: &str, said: &Fields) -> Result<String, Refusal> {
    let rest = payload.strip_prefix(&format!("{{\"{REFERENCE}\":\""));
    let rest = rest.and_then(|rest| rest.split_once('"')).map(|(_, rest)| rest);
    let rest = rest.map(|rest| format!("{{{}", rest.strip_prefix(',').unwrap_or(rest)));
    match rest.filter(|rest| replay::parse(rest).is_ok_and(|parsed| parsed == *said)) {
        Some(rest) => Ok(rest),
        None => text(said),
    }
}

/// What an op that says a state has to say in its place: that the record was
/// made one with another, or what takes just that back.
fn restated(
    new: &Connection,
    op: &Op1,
    said: &Fields,
    (within, merges): (Within, &Merges),
) -> Result<Option<Fields>, Refusal> {
    let Some(state) = said.get(STATE) else { return Ok(None) };
    let fields = |state: Value, into: Value| {
        [(STATE.to_owned(), state), (INTO.to_owned(), into)].into_iter().collect()
    };
    if let (Some(step), Some(target)) = (within.row, within.target) {
        let Some((row, true)) = taken_back(new, op, step, target)? else { return Ok(None) };
        let before = replay::record_before(new, op.record, row)?.unwrap_or_default();
        return Ok(Some(fields(before.value(STATE), before.value(INTO))));
    }
    let into = merges.into(op.record).filter(|_| state == State::Trash.slug());
    Ok(into.map(|into| fields(State::Merged.slug().into(), into.to_string().into())))
}

/// The op that this one takes back, by its row in the new file, and whether it
/// says with whom the record was made one: those of a step that say a state of
/// the record are taken back in turn, the last first.
fn taken_back(
    new: &Connection,
    op: &Op1,
    step: i64,
    target: i64,
) -> Result<Option<(i64, bool)>, Refusal> {
    let mut taken = new.prepare_cached(
        "SELECT row, instr(payload, '\"$into\"') > 0 AS merges FROM ops
          WHERE step = :target AND record = :record
            AND (reference <> '' OR instr(payload, '\"$state\"') > 0)
          ORDER BY row DESC
          LIMIT 1 OFFSET (SELECT count(*) FROM ops
                           WHERE step = :step AND record = :record
                             AND instr(payload, '\"$state\"') > 0)",
    )?;
    let values = named_params! {
        ":target": target, ":step": step, ":record": op.record.0.as_bytes(),
    };
    let found = taken.query_row(values, |row| Ok((row.get("row")?, row.get("merges")?)));
    Ok(found.optional()?)
}
