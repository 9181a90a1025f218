//! What is done where records are handed on.

use crate::model::lens::Decided;

/// Something to do with records that are handed on.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum HandingAction {
    /// Ask to whom, and what.
    Begin,
    /// Decide of the name that is selected.
    Decide(Decided),
    /// Replace every name of which nobody has decided.
    ReplaceOthers,
}

impl HandingAction {
    /// Whether it changes the file: the note of what was handed on stands there.
    pub(super) fn writes(self) -> bool {
        match self {
            Self::Begin => true,
            Self::Decide(_) | Self::ReplaceOthers => false,
        }
    }
}
