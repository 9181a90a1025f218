//! What of a record may leave the casebook, and for whom.

use crate::store::dump::Stored;

/// For whom something is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Profile {
    /// For the person's own keeping: everything.
    OwnBackup,
}

impl Profile {
    /// What may go out of a record. There is no other way to a [`Redacted`].
    pub(super) fn redact(self, stored: Stored) -> Redacted {
        match self {
            Self::OwnBackup => Redacted { stored },
        }
    }
}

/// What of a record may go out.
#[derive(Debug)]
pub(super) struct Redacted {
    stored: Stored,
}

impl Redacted {
    /// The record as far as it may go out.
    pub(super) fn into_stored(self) -> Stored {
        self.stored
    }
}
