//! A record of which each op saw the one before: nothing was written apart.

use serde_json::Value;

use super::op::DeviceId;
use super::replay::{Made, RecordOp, Replayed, Said};
use super::seen::PutAway;
use super::state::{INTO, STATE, State, is_of_state};
use crate::model::field::Fields;
use crate::model::{Kind, RecordId};

/// Replays ops that stand in a line, and takes them; `None` for others, which
/// it leaves as they are.
pub(super) fn replay(ops: &mut Vec<RecordOp>) -> Option<Replayed> {
    let first = ops.first()?;
    let kind = Kind::of_slug(&first.kind)?;
    if first.reference.is_empty() || !first.parents.is_empty() || !is_line(ops) {
        return None;
    }
    let made = Made { reference: first.reference.clone(), device: first.device };
    let is_gone = !matches!(first.said, Said::Fields(_));
    let mut replayed = Replayed {
        kind: Some(kind),
        made: vec![made],
        heads: ops.last().map(|op| op.hash).into_iter().collect(),
        ..Replayed::default()
    };
    let says_state =
        |op: &&RecordOp| matches!(&op.said, Said::Fields(said) if said.contains_key(STATE));
    let put_away = ops.iter().rev().find(says_state).and_then(PutAway::of);
    for op in ops.drain(..) {
        if let Said::Fields(fields) = op.said {
            replayed.add(fields);
        }
    }
    if is_gone {
        replayed.state = State::Undone;
    }
    replayed.put_away.extend(put_away);
    Some(replayed)
}

/// Whether each op builds on the one before alone, and all of it is readable.
fn is_line(ops: &[RecordOp]) -> bool {
    let follows = |pair: &[RecordOp]| match pair {
        [before, op] => {
            op.parents == [before.hash] && op.reference.is_empty() && op.kind == before.kind
        }
        _ => true,
    };
    let is_known = |op: &RecordOp| matches!(op.said, Said::Fields(_) | Said::Gone);
    ops.windows(2).all(follows) && ops.iter().all(is_known)
}

impl Replayed {
    /// Lets what is said last stand; `Null` empties a field.
    pub fn add(&mut self, said: Fields) {
        if let Some(state) = said.get(STATE) {
            self.state = State::parse(state.as_str().unwrap_or_default());
            self.into = into(&said).into_iter().collect();
        }
        for (name, value) in said {
            match (name.as_str(), value) {
                (key, _) if is_of_state(key) => {}
                (_, Value::Null) => drop(self.fields.remove(&name)),
                (_, value) => drop(self.fields.insert(name, value)),
            }
        }
    }

    /// Lets somebody make it who has seen nothing of it.
    pub fn make(&mut self, kind: Kind, reference: &str, device: DeviceId) {
        self.kind = Some(kind);
        self.made.push(Made { reference: reference.to_owned(), device });
    }

    /// Whether nothing of it was written apart, so that whatever is said next
    /// simply stands last.
    pub fn is_settled(&self) -> bool {
        self.conflicts.is_empty() && self.flags.is_empty() && self.restate.is_empty()
    }

    /// Adds to what is said of fields what has to be said with it.
    pub fn restate_in(&self, said: &mut Fields) {
        if said.keys().any(|name| !is_of_state(name)) {
            for (name, value) in &self.restate {
                if !said.contains_key(name) {
                    said.insert(name.clone(), value.clone());
                }
            }
        }
    }

    /// What it says of a field, its state included; `Null` where it says nothing.
    pub fn value(&self, name: &str) -> Value {
        match name {
            STATE => self.state.slug().into(),
            INTO => self.into.last().map_or(Value::Null, |into| into.to_string().into()),
            _ => self.fields.get(name).cloned().unwrap_or_default(),
        }
    }
}

/// The record that one says to be one with.
pub(super) fn into(said: &Fields) -> Option<RecordId> {
    said.get(INTO)?.as_str()?.parse().ok()
}
