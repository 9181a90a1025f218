//! Drafts that were dropped while the program runs, so that undoing brings them
//! back, in turn with what the store undoes.

use crate::model::draft::Draft;

/// What was dropped, and what of it was brought back.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Dropped {
    done: Vec<Dropping>,
    undone: Vec<Dropping>,
}

/// Drafts that were dropped at once.
#[derive(Clone, Debug, PartialEq)]
struct Dropping {
    drafts: Vec<Draft>,
    /// Steps of the store between this and what stands now.
    steps: usize,
}

impl Dropped {
    /// Takes in what is dropped.
    pub(super) fn drop(&mut self, drafts: Vec<Draft>) {
        self.undone.clear();
        self.done.push(Dropping { drafts, steps: 0 });
    }

    /// Takes in that the store was changed by a person.
    pub(super) fn stepped(&mut self) {
        self.undone.clear();
        later(&mut self.done);
    }

    /// What is to be brought back, where dropping it was the last thing done.
    pub(super) fn undo(&mut self) -> Option<Vec<Draft>> {
        move_last(&mut self.done, &mut self.undone)
    }

    /// What was dropped last, whatever the store did since.
    pub(super) fn take_back(&mut self) -> Option<Vec<Draft>> {
        let last = self.done.pop()?;
        if let Some(before) = self.done.last_mut() {
            before.steps += last.steps;
        }
        let drafts = last.drafts.clone();
        self.undone.push(Dropping { steps: 0, ..last });
        Some(drafts)
    }

    /// What is to be dropped again, where bringing it back was the last undone.
    pub(super) fn redo(&mut self) -> Option<Vec<Draft>> {
        move_last(&mut self.undone, &mut self.done)
    }

    /// Takes in that these drafts were not dropped after all.
    pub(super) fn not_dropped(&mut self, drafts: &[Draft]) {
        turn(&mut self.done, &mut self.undone, drafts);
    }

    /// Takes in that these drafts were not brought back after all.
    pub(super) fn not_restored(&mut self, drafts: &[Draft]) {
        turn(&mut self.undone, &mut self.done, drafts);
    }

    /// Takes in that the store was asked to undo its last step.
    pub(super) fn store_undoes(&mut self) {
        sooner(&mut self.done);
        later(&mut self.undone);
    }

    /// Takes in that it was asked to undo or redo so many.
    pub(super) fn store_goes(&mut self, redo: bool, steps: usize) {
        for _ in 0..steps {
            if redo { self.store_redoes() } else { self.store_undoes() }
        }
    }

    /// Takes in that the store was asked to redo a step, or could not undo one.
    pub(super) fn store_redoes(&mut self) {
        later(&mut self.done);
        sooner(&mut self.undone);
    }
}

fn move_last(from: &mut Vec<Dropping>, to: &mut Vec<Dropping>) -> Option<Vec<Draft>> {
    let last = from.pop_if(|last| last.steps == 0)?;
    to.push(last.clone());
    Some(last.drafts)
}

/// Moves these drafts, wherever they stand; the steps beyond them count from
/// what was before.
fn turn(from: &mut Vec<Dropping>, to: &mut Vec<Dropping>, drafts: &[Draft]) {
    let Some(at) = from.iter().rposition(|dropping| dropping.drafts == drafts) else { return };
    let turned = from.remove(at);
    if let Some(before) = at.checked_sub(1).and_then(|before| from.get_mut(before)) {
        before.steps += turned.steps;
    }
    to.push(Dropping { steps: 0, ..turned });
}

fn later(droppings: &mut [Dropping]) {
    if let Some(last) = droppings.last_mut() {
        last.steps += 1;
    }
}

fn sooner(droppings: &mut [Dropping]) {
    if let Some(last) = droppings.last_mut() {
        last.steps = last.steps.saturating_sub(1);
    }
}
