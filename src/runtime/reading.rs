//! The thread that reads, on a connection of its own.
//!
//! A search that is out of date is interrupted, which may hit whatever SQLite
//! is at, the end of a transaction too. So nothing is taken for granted of a
//! connection that has been read from: it is led out of any transaction, and
//! where it cannot be, another takes its place.

use std::collections::VecDeque;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rusqlite::InterruptHandle;

use super::perform::{answer, refuse};
use super::queue::next;
use crate::app::{Message, Reply, Request};
use crate::model::progress::unwatched;
use crate::store::{Door, Error, Store};

/// The reading thread, and how to make it drop what it does.
pub(super) struct Reader {
    requests: Sender<Request>,
    thread: JoinHandle<()>,
    line: Arc<Mutex<Line>>,
}

/// What the thread and those who ask it know of each other.
struct Line {
    /// Stops what the connection is at.
    interrupt: InterruptHandle,
    /// Whether reading is at something that a newer question makes useless.
    looking_up: bool,
    /// Whether what is still asked needs no answer.
    closing: bool,
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Reader")
    }
}

impl Reader {
    /// Starts the thread, which sends its answers as messages.
    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    pub(super) fn start(door: Door, answers: Sender<Message>) -> Result<Self, Error> {
        let store = door.open()?;
        let interrupt = store.read().get_interrupt_handle();
        let line = Line { interrupt, looking_up: false, closing: false };
        let line = Arc::new(Mutex::new(line));
        let (requests, questions) = mpsc::channel();
        let desk = Reading { store, door, line: Arc::clone(&line) };
        let thread = thread::spawn(move || desk.run(&questions, &answers));
        Ok(Self { requests, thread, line })
    }

    /// Asks; what is being looked up meanwhile is looked up no longer. Where the
    /// interrupt hits the new question itself, that is asked again.
    pub(super) fn ask(&self, request: Request) {
        let look_up = is_look_up(&request);
        // A thread that is gone has reported why; its requests have no answer.
        let _ = self.requests.send(request);
        let line = held(&self.line);
        if look_up && line.looking_up {
            line.interrupt.interrupt();
        }
    }

    /// Drops what is asked; nothing has the file open when this returns.
    pub(super) fn end(self) {
        drop(self.requests);
        held(&self.line).closing = true;
        while !self.thread.is_finished() {
            // Once is not enough: an interrupt between two statements stops neither.
            held(&self.line).interrupt.interrupt();
            thread::sleep(Duration::from_millis(1));
        }
        // A panic there has been reported by the hook already.
        let _ = self.thread.join();
    }
}

fn held(line: &Mutex<Line>) -> MutexGuard<'_, Line> {
    line.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether a newer question of its kind makes it useless.
fn is_look_up(request: &Request) -> bool {
    matches!(request, Request::Search { .. } | Request::Complete { .. })
}

/// What the thread has.
struct Reading {
    store: Store,
    door: Door,
    line: Arc<Mutex<Line>>,
}

impl Reading {
    fn run(mut self, requests: &Receiver<Request>, answers: &Sender<Message>) {
        let mut waiting = VecDeque::new();
        while let Some(request) = next(&mut waiting, requests) {
            let reply = match self.try_twice(&request) {
                _ if held(&self.line).closing => return,
                Err(error) if error.is_interrupt() => {
                    // Unless a newer question has come, which then stands behind it.
                    waiting.push_front(request);
                    continue;
                }
                Err(error) => refuse(request, &error),
                Ok(reply) => reply,
            };
            if answers.send(Message::Reply(Box::new(reply))).is_err() {
                return;
            }
        }
    }

    /// What SQLite refuses is asked once more, of another connection: only what
    /// fails there too is told.
    fn try_twice(&mut self, request: &Request) -> Result<Reply, Error> {
        match self.once(request) {
            Err(error) if matches!(error, Error::Sql(_)) && !error.is_interrupt() => {
                self.renew()?;
                self.once(request)
            }
            answered => answered,
        }
    }

    fn once(&mut self, request: &Request) -> Result<Reply, Error> {
        held(&self.line).looking_up = is_look_up(request);
        let answered = answer(&mut self.store, request, &mut unwatched);
        // From here on nobody interrupts any more.
        held(&self.line).looking_up = false;
        if self.store.settle().is_err() {
            self.renew()?;
        }
        answered
    }

    fn renew(&mut self) -> Result<(), Error> {
        self.store = self.door.open()?;
        held(&self.line).interrupt = self.store.read().get_interrupt_handle();
        Ok(())
    }
}

#[cfg(test)]
mod tests;
