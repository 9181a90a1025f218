//! Ops on their way, each step of a device together.

use std::collections::{HashMap, VecDeque};

use crate::model::history::{Content, DeviceId, Hash, Op};

/// An op that comes.
#[derive(Debug)]
pub(super) struct Coming {
    pub(super) op: Op,
    pub(super) hash: Hash,
    /// Whether its content was withheld, and came after it.
    pub(super) filled: bool,
}

/// The step of a device that an op is of.
type StepId = (DeviceId, u64);

fn step_of(coming: &Coming) -> StepId {
    (coming.op.device, coming.op.step)
}

/// Ops in the order in which they are tried.
#[derive(Debug, Default)]
pub(super) struct Queue {
    ahead: VecDeque<Coming>,
    /// Those that did not build on what was here when it was their turn.
    put_off: Vec<Coming>,
    /// Whether any was taken since those that are put off were tried.
    moved: bool,
    /// The step of the last that was tried.
    step: Option<StepId>,
}

impl Queue {
    /// Puts ops in order. Of two copies the first counts, with the content of
    /// the later one where its own was withheld.
    pub(super) fn of(ops: Vec<(Op, Hash)>) -> Self {
        let mut begins: HashMap<StepId, u64> = HashMap::new();
        for (op, _) in &ops {
            let first = begins.entry((op.device, op.step)).or_insert(op.counter);
            *first = op.counter.min(*first);
        }
        let mut all: Vec<Coming> =
            ops.into_iter().map(|(op, hash)| Coming { op, hash, filled: false }).collect();
        // Whoever began a step had all that it builds on, with lesser counters.
        all.sort_by_cached_key(|coming| {
            let step = step_of(coming);
            (begins.get(&step).copied(), step, coming.op.counter, coming.op.seq, coming.hash)
        });
        all.dedup_by(|later, first| {
            let is_same = later.hash == first.hash;
            let comes = matches!(later.op.content, Content::Whole { .. });
            if is_same && comes && first.op.content == Content::Withheld {
                first.op.content = std::mem::replace(&mut later.op.content, Content::Withheld);
                first.filled = true;
            }
            is_same
        });
        Self { ahead: all.into(), ..Self::default() }
    }

    /// The next to be tried: once all were, those that were put off.
    pub(super) fn next(&mut self) -> Option<Coming> {
        if self.ahead.is_empty() && std::mem::take(&mut self.moved) {
            self.ahead = std::mem::take(&mut self.put_off).into();
        }
        let next = self.ahead.pop_front()?;
        self.step = Some(step_of(&next));
        Some(next)
    }

    /// Keeps one that does not build on what is here yet.
    pub(super) fn put_off(&mut self, coming: Coming) {
        self.put_off.push(coming);
    }

    /// One was taken, on which others may build.
    pub(super) fn has_moved(&mut self) {
        self.moved = true;
    }

    /// Whether the last that was tried ends its step, as far as it is here.
    pub(super) fn is_between_steps(&self) -> bool {
        self.ahead.front().is_none_or(|next| Some(step_of(next)) != self.step)
    }

    /// Whether nothing that is left can be taken.
    pub(super) fn is_over(&self) -> bool {
        self.ahead.is_empty() && (self.put_off.is_empty() || !self.moved)
    }

    pub(super) fn left(&self) -> &[Coming] {
        &self.put_off
    }
}
