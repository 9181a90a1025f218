//! What the program has the casebook do for itself.

use super::Question;
use crate::app::tour::TourStep;

/// Keep what the program is to remember, in the place of what it was.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Remember(pub String);

/// Remember how far the tour is; `None` once it is over.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct KeepTour(pub Option<TourStep>);

/// Copy the casebook to a new file, named as it was typed; the answer is its
/// whole path. Where the path leads elsewhere, only who writes has the file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BackUp(pub String);

impl Question for Remember {
    type Answer = ();
    const TASK: &'static str = "task-remember";
    const IS_UPKEEP: bool = true;

    fn yields_to(&self, _newer: &Self) -> bool {
        true
    }
}

impl Question for KeepTour {
    type Answer = ();
    const TASK: &'static str = "task-keep-tour";
    const IS_UPKEEP: bool = true;
}

impl Question for BackUp {
    type Answer = String;
    const TASK: &'static str = "task-back-up";
    const IS_UPKEEP: bool = true;
}
