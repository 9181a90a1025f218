//! What is decided where sources differ.

use crate::model::decision::Decision;

/// Something to do with what sources say of a field.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum RivalAction {
    /// Decide of the value that is chosen.
    Decide(Decision),
    /// To the next field that sources say something of.
    NextField,
    /// To the field before.
    PreviousField,
}

impl RivalAction {
    /// Whether it changes the file.
    pub(super) fn writes(self) -> bool {
        match self {
            Self::Decide(_) => true,
            Self::NextField | Self::PreviousField => false,
        }
    }
}
