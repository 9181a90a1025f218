//! How far a long change is, and whether it may go on.

use super::Error;
use crate::model::progress::{Progress, Watch};

/// Steps between two reports: a change of fewer is told of only when it is done.
const EVERY: u64 = 250;

/// Counts the steps of a change.
pub(crate) struct Meter<'a, 'w> {
    watch: Option<&'a mut Watch<'w>>,
    progress: Progress,
    /// What is told in place of its own progress.
    told: Option<Progress>,
}

impl<'a, 'w> Meter<'a, 'w> {
    /// A change of so many records, each of which is then put into the index.
    pub(crate) fn new(watch: &'a mut Watch<'w>, records: u64) -> Self {
        let progress = Progress { done: 0, total: records.saturating_mul(2) };
        Self { watch: Some(watch), progress, told: None }
    }

    /// A change that nobody waits for.
    pub(crate) fn unwatched() -> Self {
        Self { watch: None, progress: Progress::default(), told: None }
    }

    /// Learns how many steps are still to come.
    pub(crate) fn expect(&mut self, steps: usize) {
        self.progress.total = self.progress.done.saturating_add(steps as u64);
    }

    /// A meter of a part whose steps nobody counted before: it can be stopped as
    /// well, and tells how far this one is.
    pub(crate) fn still(&mut self) -> Meter<'_, 'w> {
        Meter {
            watch: self.watch.as_deref_mut(),
            progress: Progress::default(),
            told: Some(self.told.unwrap_or(self.progress)),
        }
    }

    /// Counts a step; fails once it is to be stopped.
    pub(crate) fn step(&mut self) -> Result<(), Error> {
        self.progress.done = self.progress.done.saturating_add(1);
        if self.progress.done.is_multiple_of(EVERY) { self.ask() } else { Ok(()) }
    }

    /// Fails if it is to be stopped.
    pub(crate) fn ask(&mut self) -> Result<(), Error> {
        let Some(watch) = &mut self.watch else { return Ok(()) };
        if watch(self.told.unwrap_or(self.progress)) { Ok(()) } else { Err(Error::Stopped) }
    }
}
