//! What was written apart, woven together.

use std::collections::HashMap;

use serde_json::Value;

use super::elements::Elements;
use super::groups::{self, Rule};
use super::past::Past;
use super::replay::{Conflict, RecordOp, Replayed, Said};
use super::stand;
use super::state::{STATE, State};
use crate::model::Kind;
use crate::model::field::Fields;

/// The writes of all groups of a record.
pub(super) struct Weave<'a> {
    pub(super) ops: &'a [RecordOp],
    pub(super) past: &'a Past,
    kind: Kind,
    /// In the order in which they were written first.
    groups: Vec<FieldGroup>,
    places: HashMap<String, usize>,
    /// Ops that changed fields.
    pub(super) edits: Vec<usize>,
}

/// Fields that stand and fall together.
pub(super) struct FieldGroup {
    pub(super) name: String,
    rule: Rule,
    pub(super) writes: Vec<Write>,
    /// Places among the writes, by chain.
    chains: Vec<Vec<usize>>,
    elements: Elements,
}

/// The group as an op left it, by what its author had seen.
pub(super) struct Write {
    pub(super) op: usize,
    pub(super) value: Fields,
}

impl<'a> Weave<'a> {
    /// Lets each op, in order, write what it says; one that is not of the kind
    /// says nothing.
    pub(super) fn of(kind: Kind, slug: &str, ops: &'a [RecordOp], past: &'a Past) -> Self {
        let mut weave =
            Self { ops, past, kind, groups: Vec::new(), places: HashMap::new(), edits: Vec::new() };
        for (place, op) in ops.iter().enumerate().filter(|(_, op)| op.kind == slug) {
            weave.take(place, op);
        }
        weave
    }

    fn take(&mut self, place: usize, op: &RecordOp) {
        let mut parts: Vec<(String, Fields)> = Vec::new();
        if let Said::Fields(fields) = &op.said {
            for (name, value) in fields {
                let group = groups::group(self.kind, name);
                let at = parts.iter().position(|(known, _)| known == group);
                let at = at.unwrap_or_else(|| {
                    parts.push((group.to_owned(), Fields::new()));
                    parts.len() - 1
                });
                if let Some((_, part)) = parts.get_mut(at) {
                    part.insert(name.clone(), value.clone());
                }
            }
        }
        if parts.iter().any(|(group, _)| group != STATE) {
            self.edits.push(place);
        }
        // Whoever makes a record lets it count.
        if !op.reference.is_empty() && parts.iter().all(|(group, _)| group != STATE) {
            let live = [(STATE.to_owned(), Value::from(State::Live.slug()))];
            parts.push((STATE.to_owned(), live.into_iter().collect()));
        }
        for (group, part) in parts {
            let at = self.place(group);
            if let Some(group) = self.groups.get_mut(at) {
                group.write(place, part, self.past);
            }
        }
    }

    fn place(&mut self, name: String) -> usize {
        if let Some(place) = self.places.get(&name) {
            return *place;
        }
        let (rule, chains) = (groups::rule(self.kind, &name), vec![Vec::new(); self.past.chains]);
        self.places.insert(name.clone(), self.groups.len());
        let (writes, elements) = (Vec::new(), Elements::default());
        self.groups.push(FieldGroup { name, rule, writes, chains, elements });
        self.groups.len() - 1
    }

    /// Whether any group was written apart.
    pub(super) fn is_apart(&self) -> bool {
        self.groups.iter().any(|group| group.last(self.past, None).len() > 1)
    }

    /// Says what stands, and what is in conflict.
    pub(super) fn finish(&self, replayed: &mut Replayed) {
        for group in &self.groups {
            let last = group.last(self.past, None);
            if group.rule == Rule::State {
                stand::state(self, group, &last, replayed);
                continue;
            }
            if group.is_conflict(&last) {
                let conflict = self.conflict(&group.name, last.iter().map(|write| write.op));
                replayed.conflicts.push(conflict);
            }
            replayed.fields.extend(group.standing(&last, self.past, None));
        }
        let makings = self.ops.iter().filter(|op| !op.reference.is_empty());
        let mut is_gone = makings.map(|op| matches!(op.said, Said::Gone | Said::Forked));
        if is_gone.all(|gone| gone) {
            replayed.state = State::Undone;
        } else if self.ops.iter().any(|op| op.said == Said::Unreadable) {
            replayed.state = State::Newer;
        }
    }

    /// A conflict of some ops.
    pub(super) fn conflict(&self, group: &str, ops: impl Iterator<Item = usize>) -> Conflict {
        let mut ops: Vec<usize> = ops.collect();
        ops.sort_unstable();
        ops.dedup();
        let hashes = ops.into_iter().filter_map(|op| self.ops.get(op)).map(|op| op.hash);
        Conflict { group: group.to_owned(), ops: hashes.collect() }
    }
}

impl FieldGroup {
    /// The writes that no later one has seen: of all, or of those that the
    /// author of an op had seen; in order.
    pub(super) fn last(&self, past: &Past, seen_by: Option<usize>) -> Vec<&Write> {
        let is_seen = |write: &&Write| seen_by.is_none_or(|op| past.saw(op, write.op));
        let of_chain = |places: &Vec<usize>| {
            let writes = places.iter().rev().filter_map(|place| self.writes.get(*place));
            writes.into_iter().find(is_seen)
        };
        let mut last: Vec<&Write> = self.chains.iter().filter_map(of_chain).collect();
        last.sort_unstable_by_key(|write| write.op);
        let unseen = past.unseen(last.iter().map(|write| write.op).collect());
        last.retain(|write| unseen.contains(&write.op));
        last
    }

    fn write(&mut self, op: usize, said: Fields, past: &Past) {
        let last = self.last(past, Some(op));
        let value = match self.rule {
            Rule::State => said,
            Rule::Last | Rule::Stricter(_) | Rule::Elements => {
                let before = self.standing(&last, past, Some(op));
                if self.rule == Rule::Elements {
                    let value = said.get(&self.name);
                    self.elements.write(op, before.get(&self.name), value);
                }
                over(before, said)
            }
        };
        if let Some(chain) = self.chains.get_mut(past.chain(op)) {
            chain.push(self.writes.len());
        }
        self.writes.push(Write { op, value });
    }

    /// What stands of the last writes, among all or as the author of an op saw it.
    fn standing(&self, last: &[&Write], past: &Past, seen_by: Option<usize>) -> Fields {
        let standing = match self.rule {
            Rule::Stricter(strict) => {
                last.iter().max_by_key(|write| (strict.of(&write.value), write.op))
            }
            Rule::Elements if last.len() > 1 && self.are_lists(last) => {
                let newest = last.last().and_then(|write| write.value.get(&self.name));
                let present = self.elements.present(newest, past, seen_by);
                return present.into_iter().map(|list| (self.name.clone(), list)).collect();
            }
            Rule::Last | Rule::Elements | Rule::State => last.last(),
        };
        standing.map(|write| write.value.clone()).unwrap_or_default()
    }

    fn are_lists(&self, writes: &[&Write]) -> bool {
        let is_list = |value: Option<&Value>| value.is_none_or(Value::is_array);
        writes.iter().all(|write| is_list(write.value.get(&self.name)))
    }

    fn is_conflict(&self, last: &[&Write]) -> bool {
        let differ = last.windows(2).any(|pair| match pair {
            [one, other] => one.value != other.value,
            _ => false,
        });
        differ && !(self.rule == Rule::Elements && self.are_lists(last))
    }
}

/// What was said over what was there; `Null` empties a field.
fn over(mut before: Fields, said: Fields) -> Fields {
    for (name, value) in said {
        if value.is_null() {
            before.shift_remove(&name);
        } else {
            before.insert(name, value);
        }
    }
    before
}
