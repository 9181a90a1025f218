//! Whether the keys are the program's: while another program has the terminal,
//! they must not be read from it.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long one waits for the thread of the keys before it is woken again.
const WAIT: Duration = Duration::from_millis(50);
/// How often.
const TRIES: usize = 40;

/// Holds the thread of the keys back while it is shut.
#[derive(Debug, Default)]
pub(super) struct Gate {
    state: Mutex<GateState>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct GateState {
    shut: bool,
    /// Whether the thread of the keys waits for it to be opened.
    waiting: bool,
}

impl Gate {
    /// Waits until it is open.
    pub(super) fn pass(&self) {
        let mut state = self.state();
        while state.shut {
            state.waiting = true;
            self.changed.notify_all();
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.waiting = false;
    }

    /// Whether the keys are another program's.
    pub(super) fn is_shut(&self) -> bool {
        self.state().shut
    }

    /// Shuts it; says whether the keys are read no longer. Where they still
    /// are, as with a terminal that is gone, it is left open.
    pub(super) fn shut(&self) -> bool {
        let mut state = self.state();
        state.shut = true;
        for _ in 0..TRIES {
            if state.waiting || !wake() {
                return true;
            }
            let waited = self.changed.wait_timeout(state, WAIT);
            (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        }
        state.shut = state.waiting;
        state.waiting
    }

    /// Lets the keys be read again.
    pub(super) fn open(&self) {
        self.state().shut = false;
        self.changed.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, GateState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Wakes the thread that reads keys, as a change of the window's size does;
/// says whether the system has such a thing. Where it has not, the first key
/// that is typed into the other program is lost, and no more.
#[cfg(unix)]
fn wake() -> bool {
    // A signal that can be sent to nobody leaves the thread where it is.
    let _ = signal_hook::low_level::raise(signal_hook::consts::SIGWINCH);
    true
}

#[cfg(not(unix))]
fn wake() -> bool {
    false
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc;
    use std::thread;

    use super::*;

    #[test]
    #[cfg(unix)]
    #[expect(clippy::disallowed_methods, reason = "the keys have a thread of their own")]
    fn nothing_is_read_between_shutting_and_opening() {
        let gate = Arc::new(Gate::default());
        let (sender, read) = mpsc::channel();
        let own = Arc::clone(&gate);
        let keys = thread::spawn(move || {
            for _ in 0..200 {
                own.pass();
                if sender.send(()).is_err() {
                    return;
                }
                thread::sleep(Duration::from_millis(1));
            }
        });
        read.recv().unwrap();
        assert!(gate.shut() && gate.is_shut());
        while read.try_recv().is_ok() {}
        assert!(read.recv_timeout(Duration::from_millis(60)).is_err());
        gate.open();
        assert!(!gate.is_shut());
        read.recv_timeout(Duration::from_secs(9)).unwrap();
        drop(read);
        keys.join().unwrap();
    }
}
