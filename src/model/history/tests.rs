//! What two or three laptops wrote apart, and what it comes to everywhere.

mod order;
mod rules;
mod states;

use serde_json::{Value, json};

use super::op::{DeviceId, Hash};
use super::replay::{RecordOp, Replayed, Said, replay};
use crate::model::field::Fields;

/// Ops by name; the first letter of a name is the device.
#[derive(Clone, Default)]
struct Book(Vec<RecordOp>);

fn hash(name: &str) -> Hash {
    let mut hash = [0; 32];
    for (to, from) in hash.iter_mut().zip(name.bytes()) {
        *to = from;
    }
    hash
}

fn fields(value: Value) -> Fields {
    let Value::Object(fields) = value else { panic!("no fields") };
    fields
}

impl Book {
    /// A record of some kind that the device `a` made.
    fn of(kind: &str, said: Value) -> Self {
        let mut book = Self::default();
        book.0.push(RecordOp {
            reference: "X-1".to_owned(),
            kind: kind.to_owned(),
            ..op("a0", 1, &[], said)
        });
        book
    }

    fn incident() -> Self {
        Self::of("incident", json!({ "kind": "arrest", "title": "Taken" }))
    }

    /// Adds an op whose author had seen others last.
    fn add(mut self, name: &str, counter: u64, seen: &[&str], said: Value) -> Self {
        let kind = self.0.first().map(|op| op.kind.clone()).unwrap_or_default();
        self.0.push(RecordOp { kind, ..op(name, counter, seen, said) });
        self
    }

    /// Replays the ops, in any order.
    fn replay(&self) -> Replayed {
        let replayed = replay(self.0.clone()).unwrap();
        let mut ops = self.0.clone();
        for turn in 0..ops.len() {
            ops.rotate_left(1);
            assert_eq!(replay(ops.clone()).as_ref(), Some(&replayed), "turned by {turn}");
            let turned = ops.iter().rev().cloned().collect();
            assert_eq!(replay(turned).as_ref(), Some(&replayed), "turned back by {turn}");
        }
        replayed
    }

    fn shows(&self, field: &str) -> Value {
        self.replay().fields.get(field).cloned().unwrap_or_default()
    }

    /// The groups in conflict, each with the ops that are.
    fn conflicts(&self) -> Vec<(String, Vec<String>)> {
        let name = |hash: &Hash| {
            let letters = hash.iter().take_while(|byte| **byte != 0);
            letters.map(|byte| char::from(*byte)).collect::<String>()
        };
        let conflicts = self.replay().conflicts.into_iter();
        conflicts.map(|it| (it.group, it.ops.iter().map(name).collect())).collect()
    }
}

fn op(name: &str, counter: u64, seen: &[&str], said: Value) -> RecordOp {
    let device = name.bytes().next().unwrap();
    RecordOp {
        hash: hash(name),
        chain: device.into(),
        device: DeviceId([device; 16]),
        seq: name[1..].parse::<u64>().unwrap() + 1,
        counter,
        kind: String::new(),
        reference: String::new(),
        parents: seen.iter().map(|name| hash(name)).collect(),
        said: Said::Fields(fields(said)),
    }
}

fn conflict(group: &str, ops: &[&str]) -> Vec<(String, Vec<String>)> {
    vec![(group.to_owned(), ops.iter().map(|op| (*op).to_owned()).collect())]
}
