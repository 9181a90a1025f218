//! How jobs end.

/// How a job ended.
#[derive(Clone, Debug, Eq, PartialEq)]
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
        first: String,
    },
    /// Checking was stopped.
    CheckStopped,
    /// So many pairs may be one.
    Compared(u64),
    /// Comparing was stopped.
    CompareStopped,
}
