//! How far a long command is, for whoever waits at a terminal.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use crate::model::progress::Progress;

/// How long what was told stands.
const PAUSE: Duration = Duration::from_millis(200);

/// A line of its own that tells how far a job is, and is gone when dropped.
/// Where messages go elsewhere than to a terminal, nothing is told.
#[derive(Debug)]
pub(super) struct Telling {
    is_shown: bool,
    last: Option<Instant>,
}

impl Telling {
    /// Begins with nothing.
    pub(super) fn begin() -> Self {
        Self { is_shown: io::stderr().is_terminal(), last: None }
    }

    /// Tells how far it is, unless that was just told.
    pub(super) fn tell(&mut self, progress: Progress) {
        if self.is_shown && self.last.is_none_or(|last| last.elapsed() >= PAUSE) {
            self.last = Some(Instant::now());
            put(&line(progress));
        }
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        if self.last.is_some() {
            put("\r     \r");
        }
    }
}

/// What is told, over what was told before: at most five cells.
fn line(Progress { done, total }: Progress) -> String {
    let percent = done.min(total).saturating_mul(100).checked_div(total).unwrap_or_default();
    format!("\r{percent:>3} %")
}

/// Where messages cannot be shown, there is nobody to tell.
fn put(text: &str) {
    let mut err = io::stderr().lock();
    let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_told_in_hundredths() {
        for (done, total, told) in
            [(0, 0, "\r  0 %"), (1, 3, "\r 33 %"), (7, 7, "\r100 %"), (9, 7, "\r100 %")]
        {
            assert_eq!(line(Progress { done, total }), told);
        }
    }
}
