//! How far a long change is, and whether it may go on.

use super::Error;
use crate::model::progress::{Progress, Watch};

/// Steps between two reports: a change of fewer is told of only when it is done.
const EVERY: u64 = 250;

/// Counts the steps of a change.
pub(crate) struct Meter<'a, 'w> {
    watch: Option<&'a mut Watch<'w>>,
    progress: Progress,
}

impl<'a, 'w> Meter<'a, 'w> {
    /// A change of so many records, each of which is then put into the index.
    pub(crate) fn new(watch: &'a mut Watch<'w>, records: u64) -> Self {
        let progress = Progress { done: 0, total: records.saturating_mul(2) };
        Self { watch: Some(watch), progress }
    }

    /// A change that nobody waits for.
    pub(crate) fn unwatched() -> Self {
        Self { watch: None, progress: Progress::default() }
    }

    /// Learns how many steps are still to come.
    pub(crate) fn expect(&mut self, steps: usize) {
        self.progress.total = self.progress.done.saturating_add(steps as u64);
    }

    /// Counts a step; fails once it is to be stopped.
    pub(crate) fn step(&mut self) -> Result<(), Error> {
        self.progress.done = self.progress.done.saturating_add(1);
        let Some(watch) = &mut self.watch else { return Ok(()) };
        let told = self.progress.done.is_multiple_of(EVERY);
        if told && !watch(self.progress) { Err(Error::Stopped) } else { Ok(()) }
    }
}
