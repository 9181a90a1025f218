//! How jobs end.

use crate::model::damage::Damage;

/// How a job ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// All is well.
    Whole {
        /// Changes in the history.
        changes: u64,
        /// Records that they make.
        records: u64,
        /// The heads of the history as words.
        heads: String,
    },
    /// The casebook is not what its history says.
    Damaged {
        /// How many problems there are.
        problems: u64,
        /// The first of them.
        first: Box<Damage>,
    },
    /// Checking was stopped.
    CheckStopped,
    /// So many pairs may be one.
    Compared(u64),
    /// Comparing was stopped.
    CompareStopped,
}
