//! What was typed and is on its way to the disk, and leaving that waits for it.

use std::collections::{BTreeMap, BTreeSet};

use super::ask::{KeepDraft, Reply, Write, WriteReply};
use super::dropped::Dropped;
use super::exit::Exit;
use super::remembered::Remembered;
use crate::model::draft::{Draft, DraftId};
use crate::words::Fault;

/// How long leaving waits for a store that does not answer, in milliseconds.
const PATIENCE: u64 = 5_000;

/// What is on its way to the disk, and what was dropped.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keeping {
    /// Whether the program should end.
    pub exit: Exit,
    /// When the last change was stored, in milliseconds since 1970.
    pub saved_at: Option<u64>,
    /// Drafts that were dropped, to be brought back.
    pub(super) dropped: Dropped,
    /// What the casebook was last asked to remember.
    pub(super) stored: Remembered,
    /// What it will be asked to remember at the next pause.
    pub(super) noted: Remembered,
    /// Drafts that the store has not answered for, as they were handed over last.
    under_way: BTreeMap<DraftId, Draft>,
    /// Those whose forms are closed.
    closed: BTreeSet<DraftId>,
    /// Those that could not be kept, of forms that are closed.
    failed: Vec<Draft>,
    /// How many other changes the store has not answered for.
    changes: usize,
    /// Whether the store could not do what it answered last.
    troubled: bool,
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
    fn hand(&mut self, draft: &Draft) {
        self.under_way.insert(draft.id, draft.clone());
        self.failed.retain(|failed| failed.id != draft.id);
    }

    /// Takes in that the form of a draft is closed.
    pub(super) fn close(&mut self, id: DraftId) {
        self.closed.insert(id);
    }

    /// Whether that is the draft as it was handed over last: an answer to an
    /// older one says nothing of what is on its way.
    pub(super) fn is_last(&self, draft: &Draft) -> bool {
        self.under_way.get(&draft.id).is_none_or(|last| last == draft)
    }

    /// Takes in that a draft is on disk as it was handed over last; says whether
    /// its form is closed.
    pub(super) fn kept(&mut self, id: DraftId) -> bool {
        if self.under_way.remove(&id).is_some() {
            self.warned = false;
        }
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

    /// Takes in that the store is asked for something.
    pub(super) fn ask(&mut self, write: &Write) {
        match write {
            // A newer one takes its place, and has the answer for both.
            Write::KeepDraft(KeepDraft(draft)) => self.hand(draft),
            write => self.changes += usize::from(!write.question().is_upkeep()),
        }
    }

    /// Takes in what the store answers. What it reads after a failure may be
    /// what it remembers, so only a change that went well is a good sign.
    pub(super) fn answered(&mut self, reply: &Reply) {
        let fault = reply.fault();
        if reply.is_change() {
            let draft = matches!(reply, Reply::Write(WriteReply::KeepDraft(..)));
            self.changes = self.changes.saturating_sub(usize::from(!draft));
            self.troubled = fault.is_some();
        }
        self.troubled |= fault.is_some_and(Fault::is_of_file);
    }

    /// Takes in that the store found by itself that it cannot keep anything.
    pub(super) fn trouble(&mut self) {
        self.troubled = true;
    }

    /// Whether all that was typed is known to be where it is to be.
    /// `typed` where a form is open that is not kept as it stands.
    pub(super) fn is_all_stored(&self, typed: bool) -> bool {
        self.changes == 0 && !self.troubled && !typed && !self.is_open()
    }

    /// Whether something that was typed into forms which are closed is known not
    /// to be on disk.
    pub(super) fn has_failed(&self) -> bool {
        !self.failed.is_empty()
    }

    /// Whether something that was typed is not known to be on disk.
    pub(super) fn is_open(&self) -> bool {
        !self.under_way.is_empty() || !self.failed.is_empty()
    }
}
