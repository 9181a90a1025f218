//! Messages in the order in which they came.

use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::{self, Receiver, RecvError, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use crate::app::Message;
use crate::model::progress::Progress;

/// What reaches the loop.
#[derive(Debug)]
pub(super) struct Inbox {
    receiver: Receiver<Message>,
    /// Messages that came while something else was waited for.
    early: VecDeque<Message>,
}

/// Wakes whoever waits, even where the thread that holds it panics.
struct Wake(Sender<Message>);

impl Drop for Wake {
    fn drop(&mut self) {
        // Nobody waits any more once the program ends.
        let _ = self.0.send(Message::Reminder);
    }
}

impl Inbox {
    pub(super) fn new(receiver: Receiver<Message>) -> Self {
        Self { receiver, early: VecDeque::new() }
    }

    /// Waits for the next message.
    pub(super) fn recv(&mut self) -> Result<Message, RecvError> {
        self.early.pop_front().map_or_else(|| self.receiver.recv(), Ok)
    }

    /// Waits for the next message where nothing is a command: what came at once
    /// is taken key by key.
    pub(super) fn recv_key(&mut self) -> Result<Message, RecvError> {
        loop {
            match self.recv()? {
                Message::Unbracketed(keys) => {
                    for key in keys.into_iter().rev() {
                        self.early.push_front(Message::Key(key));
                    }
                }
                other => return Ok(other),
            }
        }
    }

    /// Waits for the next message, but no longer than that.
    pub(super) fn recv_timeout(&mut self, time: Duration) -> Result<Message, RecvTimeoutError> {
        self.early.pop_front().map_or_else(|| self.receiver.recv_timeout(time), Ok)
    }

    /// All messages that are there already.
    pub(super) fn waiting(&mut self) -> impl Iterator<Item = Message> {
        self.early.drain(..).chain(self.receiver.try_iter())
    }

    /// Has a thread do what takes a moment. Meanwhile the screen is drawn anew
    /// when its size changes, and when the thread tells how far it is; what else
    /// comes is kept for afterwards.
    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    pub(super) fn during<T: Send + 'static>(
        &mut self,
        sender: &Sender<Message>,
        mut redraw: impl FnMut(Progress) -> io::Result<()>,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> anyhow::Result<T> {
        let (done, outcome) = mpsc::channel();
        let wake = Wake(sender.clone());
        thread::spawn(move || {
            // Dropped in the opposite order: who is woken finds the outcome.
            let (_wake, done) = (wake, done);
            let _ = done.send(work());
        });
        let mut progress = Progress::default();
        redraw(progress)?;
        loop {
            match self.receiver.recv()? {
                Message::Reminder => return Ok(outcome.recv()?),
                Message::Resize(..) => redraw(progress)?,
                Message::Progress(told) => {
                    progress = told;
                    redraw(progress)?;
                }
                other => self.early.push_back(other),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Key, Name};

    #[test]
    fn what_is_typed_while_one_waits_is_kept_in_its_order() {
        let (sender, receiver) = mpsc::channel();
        let mut inbox = Inbox::new(receiver);
        let typed = [Key::Char('a'), Key::Named(Name::Enter), Key::Char('b')].map(Message::Key);
        for message in typed.clone() {
            sender.send(message).unwrap();
        }
        sender.send(Message::Resize(80, 24)).unwrap();
        let half = Progress { done: 1, total: 2 };
        let mut drawn = Vec::new();
        let told = sender.clone();
        let made = inbox.during(
            &sender,
            |progress| {
                drawn.push(progress);
                Ok(())
            },
            move || told.send(Message::Progress(half)).is_ok(),
        );
        let none = Progress::default();
        assert_eq!((made.unwrap(), drawn), (true, vec![none, none, half]));
        assert_eq!(inbox.recv(), Ok(typed[0].clone()));
        assert_eq!(inbox.waiting().collect::<Vec<_>>(), typed[1..]);
    }

    #[test]
    fn a_thread_that_fails_keeps_nobody_waiting() {
        let (sender, receiver) = mpsc::channel();
        let mut inbox = Inbox::new(receiver);
        let made = inbox.during::<()>(&sender, |_| Ok(()), || panic!("as a test"));
        assert!(made.is_err());
    }
}
