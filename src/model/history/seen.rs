//! Whether whoever put a record away knew what others had linked to it.
//!
//! The parents of an op tell what its author had seen of *one* record. Links
//! are written on others, so an op that puts a record away also says how far
//! its author had seen every other chain.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::op::{DeviceId, Hash};
use super::past::Past;
use super::replay::{RecordOp, Said, kind_of};
use super::replay_order;
use super::state::{STATE, State};
use crate::model::field::Fields;

/// Key of a payload that puts a record away: the last op that its author had of
/// each other device, as `{"<id, 32 hex digits>": <seq>}`.
pub const SEEN: &str = "$seen";

/// How far the chains of others had been seen; nothing of those that it lacks.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Seen(BTreeMap<String, u64>);

impl Seen {
    /// Of the last op of each device.
    pub fn new(last: impl IntoIterator<Item = (DeviceId, u64)>) -> Self {
        Self(last.into_iter().map(|(device, seq)| (hex(device), seq)).collect())
    }

    /// That which a payload says; what is no number says nothing.
    fn said(fields: &Fields) -> Self {
        let said = fields.get(SEEN).and_then(Value::as_object).into_iter().flatten();
        Self(said.filter_map(|(device, seq)| Some((device.clone(), seq.as_u64()?))).collect())
    }

    /// As a payload says it.
    pub fn to_value(&self) -> Value {
        self.0.iter().map(|(device, seq)| (device.clone(), Value::from(*seq))).collect()
    }

    fn reaches(&self, other: &Self) -> bool {
        other.0.iter().all(|(device, seq)| self.0.get(device) >= Some(seq))
    }

    fn has(&self, device: DeviceId, seq: u64) -> bool {
        self.0.get(&hex(device)).is_some_and(|last| *last >= seq)
    }
}

fn hex(device: DeviceId) -> String {
    device.0.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a text cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// An op by which a record does not count any more.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PutAway {
    /// What stands for it.
    pub hash: Hash,
    device: DeviceId,
    /// How far its author had seen the chains of others.
    pub seen: Seen,
}

impl PutAway {
    /// The op, if it puts its record away.
    pub(super) fn of(op: &RecordOp) -> Option<Self> {
        let Said::Fields(said) = &op.said else { return None };
        let state = State::parse(said.get(STATE)?.as_str()?);
        let seen = || Seen::said(said);
        state.is_put_away().then(|| Self { hash: op.hash, device: op.device, seen: seen() })
    }

    /// Whether its author knew of an op: their own they always do.
    pub fn knew(&self, op: &RecordOp) -> bool {
        op.device == self.device || self.seen.has(op.device, op.seq)
    }

    /// Whether it was done by this copy, `own`, knowing all that is here of others.
    pub fn knew_all(&self, own: DeviceId, others: &Seen) -> bool {
        self.device == own && self.seen.reaches(others)
    }
}

/// The ops of a record by which a field says what it does: the last ones that
/// set it so, of all that count.
pub fn written(mut ops: Vec<RecordOp>, field: &str, value: &Value) -> Vec<RecordOp> {
    replay_order::sort(&mut ops);
    let past = Past::of(&ops);
    let slug = kind_of(&ops).to_owned();
    let said = |op: &RecordOp| match &op.said {
        Said::Fields(said) if op.kind == slug => said.get(field).cloned(),
        Said::Fields(_) | Said::Gone | Said::Unreadable | Said::Forked => None,
    };
    let says: Vec<(usize, Value)> =
        ops.iter().enumerate().filter_map(|(place, op)| Some((place, said(op)?))).collect();
    let sets = |place: &usize| says.iter().any(|(at, said)| at == place && said == value);
    let last = past.unseen(says.iter().map(|(place, _)| *place).collect());
    let mut places: Vec<usize> = last.into_iter().filter(sets).collect();
    if places.is_empty() {
        // What stands is what one of several heads alone saw.
        places = says.iter().map(|(place, _)| *place).filter(sets).collect();
    }
    places.into_iter().filter_map(|place| ops.get(place).cloned()).collect()
}
