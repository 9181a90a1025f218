//! What was typed and is on its way to the disk, and leaving that waits for it.

use std::collections::{BTreeMap, BTreeSet};

use super::Form;
use crate::model::draft::{Draft, DraftId};

/// How long leaving waits for a store that does not answer, in milliseconds.
const PATIENCE: u64 = 5_000;

/// Drafts that the store has not answered for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Keeping {
    /// When each was handed over.
    under_way: BTreeMap<DraftId, u64>,
    /// Those whose forms are closed.
    closed: BTreeSet<DraftId>,
    /// Those that could not be kept, of forms that are closed.
    failed: Vec<Draft>,
    /// Leaving, once all is kept.
    pub(super) leaving: Option<Leaving>,
    /// Whether the person knows that leaving loses what was typed.
    pub(super) warned: bool,
    /// What was written to another place instead.
    pub(super) elsewhere: Option<String>,
}

/// Leaving that was asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Leaving {
    /// Whether the passphrase is to be asked for after it.
    pub(super) lock: bool,
    /// When, in milliseconds since 1970.
    pub(super) since: u64,
}

impl Leaving {
    /// Whether it has waited long enough.
    pub(super) fn is_late(self, millis: u64) -> bool {
        millis.saturating_sub(self.since) >= PATIENCE
    }
}

impl Keeping {
    /// Takes in that a draft is handed to the store.
    pub(super) fn hand(&mut self, draft: &Draft) {
        self.under_way.insert(draft.id, draft.millis);
        self.failed.retain(|failed| failed.id != draft.id);
    }

    /// Takes in that the form of a draft is closed.
    pub(super) fn close(&mut self, id: DraftId) {
        self.closed.insert(id);
    }

    /// Takes in that a draft is on disk as it was at `millis`; says whether that
    /// is all of it, and its form is closed.
    pub(super) fn kept(&mut self, id: DraftId, millis: u64) -> bool {
        if self.under_way.get(&id) != Some(&millis) {
            return false;
        }
        self.under_way.remove(&id);
        self.warned = false;
        self.closed.remove(&id)
    }

    /// Takes in that a draft is not on disk.
    pub(super) fn not_kept(&mut self, draft: &Draft) {
        self.under_way.remove(&draft.id);
        self.closed.remove(&draft.id);
    }

    /// Holds a draft that could not be kept and has no form any more.
    pub(super) fn hold(&mut self, draft: Draft) {
        self.failed.push(draft);
    }

    /// Drafts to be tried again.
    pub(super) fn again(&self) -> &[Draft] {
        &self.failed
    }

    /// Whether something that was typed is known not to be on disk.
    pub(super) fn is_unkept(&self, form: Option<&Form>) -> bool {
        !self.failed.is_empty() || form.is_some_and(|form| form.unkept)
    }

    /// Whether something that was typed is not known to be on disk.
    pub(super) fn is_open(&self) -> bool {
        !self.under_way.is_empty() || !self.failed.is_empty()
    }
}
