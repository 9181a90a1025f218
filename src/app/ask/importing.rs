//! Records that come in from files.

use super::{Ended, Question, Waited};
use crate::model::imported::{Outcome, Plan};

/// Do what a plan says, as one step, if it would still be the same plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Go(pub Box<Plan>);

/// What came of a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Went {
    /// All of it is stored.
    In {
        /// What came in.
        outcome: Box<Outcome>,
        /// When, in milliseconds since 1970.
        millis: u64,
    },
    /// The file, or the casebook, is not what it was: nothing was stored.
    Changed,
}

impl Question for Go {
    type Answer = Ended<Went>;
    const TASK: &'static str = "task-import";
    const IS_LONG: bool = true;

    fn waited(&self) -> Option<Waited> {
        Some(Waited::Import)
    }
}
