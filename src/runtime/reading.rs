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

use super::perform::{read, refuse};
use super::queue::next;
use crate::app::Message;
use crate::app::ask::{Read, ReadReply};
use crate::model::progress::unwatched;
use crate::store::{Door, Error, Store};

/// The reading thread, and how to make it drop what it does.
pub(super) struct ReadingThread {
    questions: Sender<Read>,
    thread: JoinHandle<()>,
    line: Arc<Mutex<SharedState>>,
}

/// What the thread and those who ask it know of each other.
struct SharedState {
    /// Stops what the connection is at.
    interrupt: InterruptHandle,
    /// Whether reading is at something that a newer question makes useless.
    looking_up: bool,
    /// Whether what is still asked needs no answer.
    closing: bool,
}

impl std::fmt::Debug for ReadingThread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReadingThread")
    }
}

impl ReadingThread {
    /// Starts the thread, which sends its answers as messages.
    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    pub(super) fn start(door: Door, answers: Sender<Message>) -> Result<Self, Error> {
        let store = door.open()?;
        let interrupt = store.read().get_interrupt_handle();
        let line = SharedState { interrupt, looking_up: false, closing: false };
        let line = Arc::new(Mutex::new(line));
        let (sender, questions) = mpsc::channel();
        let state = ThreadState { store, door, line: Arc::clone(&line) };
        let thread = thread::spawn(move || state.run(&questions, &answers));
        Ok(Self { questions: sender, thread, line })
    }

    /// Asks; what is being looked up meanwhile is looked up no longer. Where the
    /// interrupt hits the new question itself, that is asked again.
    pub(super) fn ask(&self, question: Read) {
        let look_up = question.question().is_look_up();
        // A thread that is gone has reported why; its questions have no answer.
        let _ = self.questions.send(question);
        let line = held(&self.line);
        if look_up && line.looking_up {
            line.interrupt.interrupt();
        }
    }

    /// Drops what is asked; nothing has the file open when this returns.
    pub(super) fn end(self) {
        drop(self.questions);
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

fn held(line: &Mutex<SharedState>) -> MutexGuard<'_, SharedState> {
    line.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the thread has.
struct ThreadState {
    store: Store,
    door: Door,
    line: Arc<Mutex<SharedState>>,
}

impl ThreadState {
    fn run(mut self, questions: &Receiver<Read>, answers: &Sender<Message>) {
        let mut waiting = VecDeque::new();
        while let Some(question) = next(&mut waiting, questions, Read::yields_to) {
            let reply = match self.try_twice(question) {
                _ if held(&self.line).closing => return,
                Err(refused) if refused.1.is_interrupt() => {
                    // Unless a newer question has come, which then stands behind it.
                    waiting.push_front(refused.0);
                    continue;
                }
                Err(refused) => refuse(*refused),
                Ok(reply) => reply,
            };
            if answers.send(Message::Reply(Box::new(reply.into()))).is_err() {
                return;
            }
        }
    }

    /// What SQLite refuses is asked once more, of another connection: only what
    /// fails there too is told.
    fn try_twice(&mut self, question: Read) -> Result<ReadReply, Box<(Read, Error)>> {
        match self.once(question) {
            Err(refused) if matches!(refused.1, Error::Sql(_)) && !refused.1.is_interrupt() => {
                let (question, _) = *refused;
                match self.renew() {
                    Ok(()) => self.once(question),
                    Err(error) => Err(Box::new((question, error))),
                }
            }
            answered => answered,
        }
    }

    fn once(&mut self, question: Read) -> Result<ReadReply, Box<(Read, Error)>> {
        held(&self.line).looking_up = question.question().is_look_up();
        let answered = read(&self.store, question, &mut unwatched);
        // From here on nobody interrupts any more.
        held(&self.line).looking_up = false;
        if self.store.leave_transaction().is_err() {
            // Where there is no other either, the next question fails and says so.
            drop(self.renew());
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
