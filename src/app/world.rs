//! What the program is told of the world outside it.

use super::clock_check::ClockCheck;
use super::message::Moment;

/// What the program is told of the world outside it.
#[derive(Clone, Debug, PartialEq)]
pub struct World {
    /// What the person's clock and calendar show.
    pub now: Moment,
    /// Whether that can be right.
    pub clock: ClockCheck,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
}
