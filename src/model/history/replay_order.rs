//! The order in which the ops of a record are replayed.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use super::op::{DeviceId, Hash};
use super::replay::RecordOp;

/// By what one goes first of those that did not see each other.
type Precedence = (u64, DeviceId, u64, Hash);

fn precedence(op: &RecordOp) -> Precedence {
    (op.counter, op.device, op.seq, op.hash)
}

/// Puts ops in an order that their parents allow; what is free goes by counter,
/// device and number. Parents that are not among them count as seen.
pub(super) fn sort(ops: &mut Vec<RecordOp>) {
    ops.sort_unstable_by_key(precedence);
    let places = places(ops);
    // Counters nearly always are in such an order already.
    let follows = |(place, op): (usize, &RecordOp)| {
        op.parents.iter().all(|parent| places.get(parent).is_none_or(|before| *before < place))
    };
    if !ops.iter().enumerate().all(follows) {
        *ops = by_parents(std::mem::take(ops), &places);
    }
}

/// Where each op stands.
pub(super) fn places(ops: &[RecordOp]) -> HashMap<Hash, usize> {
    ops.iter().enumerate().map(|(place, op)| (op.hash, place)).collect()
}

fn by_parents(ops: Vec<RecordOp>, places: &HashMap<Hash, usize>) -> Vec<RecordOp> {
    let mut lacking: Vec<usize> = Vec::with_capacity(ops.len());
    let mut children: HashMap<usize, Vec<usize>> = HashMap::new();
    for (place, op) in ops.iter().enumerate() {
        let mut parents: Vec<usize> =
            op.parents.iter().filter_map(|parent| places.get(parent).copied()).collect();
        parents.sort_unstable();
        parents.dedup();
        lacking.push(parents.len());
        for parent in parents {
            children.entry(parent).or_default().push(place);
        }
    }
    let mut ready: BinaryHeap<Reverse<(Precedence, usize)>> = BinaryHeap::new();
    let free = ops.iter().enumerate().filter(|(place, _)| lacking.get(*place) == Some(&0));
    ready.extend(free.map(|(place, op)| Reverse((precedence(op), place))));
    let mut waiting: Vec<Option<RecordOp>> = ops.into_iter().map(Some).collect();
    let mut sorted = Vec::with_capacity(waiting.len());
    while let Some(Reverse((_, place))) = ready.pop() {
        sorted.extend(waiting.get_mut(place).and_then(Option::take));
        for child in children.remove(&place).unwrap_or_default() {
            let Some(left) = lacking.get_mut(child) else { continue };
            *left -= 1;
            if let (0, Some(Some(op))) = (*left, waiting.get(child)) {
                ready.push(Reverse((precedence(op), child)));
            }
        }
    }
    sorted
}
