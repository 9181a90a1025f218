//! Which op of a record saw which.

use std::collections::HashMap;

use super::replay::RecordOp;
use super::replay_order::places;

/// Of each op in order, what its author had seen. A chain is the ops of one
/// device on the record, and whoever wrote has seen what it wrote before; so
/// how many of each chain were seen is all there is to know.
pub(super) struct Past {
    /// The chain of each op, and its number in it, from 1.
    stands: Vec<(usize, u32)>,
    /// Of each op, how many of each chain it saw, itself included.
    seen: Vec<Vec<u32>>,
    /// How many chains there are.
    pub(super) chains: usize,
}

impl Past {
    /// Looks through ops that are in order.
    pub(super) fn of(ops: &[RecordOp]) -> Self {
        let mut chains: HashMap<i64, usize> = HashMap::new();
        for op in ops {
            let next = chains.len();
            chains.entry(op.chain).or_insert(next);
        }
        let places = places(ops);
        let mut past =
            Self { stands: Vec::new(), seen: Vec::with_capacity(ops.len()), chains: chains.len() };
        let mut last: Vec<Option<usize>> = vec![None; chains.len()];
        for (place, op) in ops.iter().enumerate() {
            let chain = chains.get(&op.chain).copied().unwrap_or_default();
            let own = last.get(chain).copied().flatten();
            let mut seen = vec![0; past.chains];
            let parents = op.parents.iter().filter_map(|parent| places.get(parent).copied());
            for before in parents.chain(own) {
                for (so_far, more) in
                    seen.iter_mut().zip(past.seen.get(before).into_iter().flatten())
                {
                    *so_far = (*so_far).max(*more);
                }
            }
            let number = 1 + own.and_then(|own| past.stands.get(own)).map_or(0, |(_, at)| *at);
            if let (Some(count), Some(last)) = (seen.get_mut(chain), last.get_mut(chain)) {
                (*count, *last) = (number, Some(place));
            }
            past.stands.push((chain, number));
            past.seen.push(seen);
        }
        past
    }

    pub(super) fn chain(&self, op: usize) -> usize {
        self.stands.get(op).map_or(0, |(chain, _)| *chain)
    }

    /// Whether the author of `later` had seen `earlier`, another op.
    pub(super) fn saw(&self, later: usize, earlier: usize) -> bool {
        let Some((chain, number)) = self.stands.get(earlier) else { return false };
        let seen = self.seen.get(later).and_then(|seen| seen.get(*chain));
        later != earlier && seen.is_some_and(|seen| seen >= number)
    }

    /// Whether neither saw the other.
    pub(super) fn apart(&self, one: usize, other: usize) -> bool {
        one != other && !self.saw(one, other) && !self.saw(other, one)
    }

    /// Those of some ops that none of the others saw.
    pub(super) fn unseen(&self, ops: Vec<usize>) -> Vec<usize> {
        if ops.len() < 2 {
            return ops;
        }
        let last = |op: &usize| !ops.iter().any(|later| self.saw(*later, *op));
        ops.iter().copied().filter(|op| last(op)).collect()
    }
}
