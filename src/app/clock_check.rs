//! Whether the clock can be right, which is asked before something is written.

use super::effect::Effect;
use crate::model::history::FarOff;

/// What the clock is held against, and what waits for the answer. By default
/// nothing is asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClockCheck {
    asks: bool,
    last: Option<u64>,
    /// Changes that are made once the person says so.
    pub(super) held: Vec<Effect>,
}

impl ClockCheck {
    /// Holds the clock against what it showed at the last own change, in
    /// milliseconds since 1970; none where there was no change yet.
    pub fn against(last: Option<u64>) -> Self {
        Self { asks: true, last, held: vec![] }
    }

    /// What is to be asked where the clock shows `now`, in milliseconds since 1970.
    pub fn far_off(&self, now: u64) -> Option<FarOff> {
        FarOff::of(now, self.last).filter(|_| self.asks)
    }

    /// Takes in that the person knows, and is not to be asked again; gives back
    /// what has waited for that.
    pub fn answer(&mut self) -> Vec<Effect> {
        self.asks = false;
        std::mem::take(&mut self.held)
    }
}
