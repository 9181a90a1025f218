//! Threads that work for the loop: one writes, one reads, one does a long job.
//!
//! Reading has a connection of its own, so that what is typed is completed and
//! found while a save waits for the disk, and so that interrupting a search
//! that is out of date can never stop a save.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};

use anyhow::Context;

use super::clipboard::Copier;
use super::fault::fault;
use super::jobs::do_job;
use super::perform::{read, refuse, write as perform};
use super::queue::next;
use super::reading::ReadingThread;
use super::text_file;
use crate::app::ask::{Read, Request, Write};
use crate::app::jobs::Job;
use crate::app::{Clipboard, Effect, Message};
use crate::store::{Door, Error, Fingerprint, PAUSE, Store, own_terms};

/// What [`Store::close`] answers.
type Closed = Result<Option<PathBuf>, Error>;

/// The threads of an open casebook.
#[derive(Debug)]
pub(super) struct StoreThreads {
    writer: Sender<Write>,
    writing: JoinHandle<(Option<Fingerprint>, Closed)>,
    reader: ReadingThread,
    flags: Arc<Flags>,
    messages: Sender<Message>,
    copier: Copier,
    /// Opens the file for jobs.
    door: Door,
    stop: Arc<AtomicBool>,
    /// Jobs, and lists that are read to be marked.
    working: RefCell<Vec<JoinHandle<()>>>,
}

/// What the threads and those who ask them know of each other.
#[derive(Debug, Default)]
struct Flags {
    /// Whether a long change that is being written is to be given up.
    giving_up: AtomicBool,
    /// Whether what is still asked needs no answer.
    closing: AtomicBool,
}

impl StoreThreads {
    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    pub(super) fn open(store: Store, messages: Sender<Message>) -> anyhow::Result<Self> {
        let door = store.door().cloned().context("a casebook in memory has no threads")?;
        let reader = ReadingThread::start(door.clone(), messages.clone())?;
        let flags = Arc::new(Flags::default());
        let (writer, changes) = mpsc::channel();
        let (answers, seen) = (messages.clone(), Arc::clone(&flags));
        let writing = thread::spawn(move || write(store, &changes, &answers, &seen));
        let stop = Arc::new(AtomicBool::new(false));
        let working = RefCell::new(Vec::new());
        let copier = Copier::start(messages.clone());
        Ok(Self { writer, writing, reader, flags, messages, copier, door, stop, working })
    }

    /// Hands an effect to the thread that it is for; the others are the loop's.
    pub(super) fn hand(&self, effect: Effect) {
        match effect {
            Effect::Ask(Request::Write(write)) => self.write(write),
            Effect::Ask(Request::Read(read)) if read.question().is_long() => self.read_aside(read),
            Effect::Ask(Request::Read(read)) => self.reader.ask(read),
            Effect::Start(job) => self.start(job),
            Effect::StopJob => {
                self.stop.store(true, Ordering::Relaxed);
                self.flags.giving_up.store(true, Ordering::Release);
            }
            Effect::Copy { text, to: Clipboard::System } => self.copier.copy(text),
            Effect::WriteText { path, text } => self.write_text(path, text),
            Effect::Remind(_)
            | Effect::Copy { .. }
            | Effect::Mouse(_)
            | Effect::Redraw
            | Effect::EditOutside { .. } => {}
        }
    }

    /// Waits until all that was asked to be written is in the file, and nothing
    /// has it open any more; answers as [`Store::close`].
    ///
    /// # Errors
    ///
    /// Fails where the file is no longer where it was opened.
    pub(super) fn close(self) -> Closed {
        self.end().1
    }

    fn write(&self, write: Write) {
        if write.question().is_long() {
            self.flags.giving_up.store(false, Ordering::Release);
        }
        // A thread that is gone has reported why; its requests have no answer.
        let _ = self.writer.send(write);
    }

    /// Reads what may take long, while others are answered.
    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    fn read_aside(&self, question: Read) {
        let (messages, door) = (self.messages.clone(), self.door.clone());
        let flags = Arc::clone(&self.flags);
        let reading = thread::spawn(move || {
            let mut watch = |_| !flags.closing.load(Ordering::Acquire);
            let answered = match door.open() {
                Ok(store) => read(&store, question, &mut watch),
                Err(error) => Err(Box::new((question, error))),
            };
            let reply = answered.unwrap_or_else(|refused| refuse(*refused));
            if !flags.closing.load(Ordering::Acquire) {
                // Nobody listens any more once the program ends.
                let _ = messages.send(Message::Reply(Box::new(reply.into())));
            }
        });
        self.keep(reading);
    }

    /// Keeps a thread in mind until it has ended.
    fn keep(&self, thread: JoinHandle<()>) {
        let mut working = self.working.borrow_mut();
        working.retain(|other| !other.is_finished());
        working.push(thread);
    }

    /// As [`StoreThreads::close`], but that a long change is given up; and nothing has
    /// the key any more when this returns. Says by what the casebook is known
    /// again.
    pub(super) fn lock(self) -> (Option<Fingerprint>, Closed) {
        self.flags.giving_up.store(true, Ordering::Release);
        self.end()
    }

    /// Ends the threads, the one that writes last: it leaves the file whole.
    fn end(self) -> (Option<Fingerprint>, Closed) {
        let Self { writer, writing, reader, flags, messages: _, copier, door, stop, working } =
            self;
        stop.store(true, Ordering::Relaxed);
        flags.closing.store(true, Ordering::Release);
        drop(door);
        reader.end();
        for thread in working.into_inner() {
            // A panic there has been reported by the hook already.
            let _ = thread.join();
        }
        drop((writer, copier));
        writing.join().unwrap_or((None, Ok(None)))
    }

    /// By which messages are sent to the loop.
    pub(super) fn messages(&self) -> Sender<Message> {
        self.messages.clone()
    }

    /// Sends a message to the loop.
    pub(super) fn tell(&self, message: Message) {
        // Nobody listens any more once the program ends.
        let _ = self.messages.send(message);
    }

    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    fn write_text(&self, path: String, text: String) {
        let messages = self.messages.clone();
        thread::spawn(move || {
            // Nobody listens any more once the program ends.
            let _ = messages.send(Message::Written(text_file::write(&path, &text)));
        });
    }

    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    fn start(&self, job: Job) {
        let messages = self.messages.clone();
        let door = self.door.clone();
        self.stop.store(false, Ordering::Relaxed);
        let stop = Arc::clone(&self.stop);
        let working = thread::spawn(move || {
            let mut watch = |progress| {
                let told = messages.send(Message::Progress(progress)).is_ok();
                told && !stop.load(Ordering::Relaxed)
            };
            let opened = door.open().and_then(|store| {
                let own = own_terms::of(store.read())?;
                Ok((store, own))
            });
            let reply = match opened {
                Ok((store, own)) => own.within(|| do_job(&store, job, &mut watch)),
                Err(error) => job.fails(fault("task-read-casebook", &error)),
            };
            // Nobody listens any more once the program ends.
            let _ = messages.send(Message::JobDone(Box::new(reply)));
        });
        self.keep(working);
    }
}

fn write(
    mut store: Store,
    requests: &Receiver<Write>,
    answers: &Sender<Message>,
    flags: &Flags,
) -> (Option<Fingerprint>, Closed) {
    let mut waiting = VecDeque::new();
    let mut watch = |progress| {
        // A change is made even with nobody to tell; only a person stops it.
        let _ = answers.send(Message::Storing(progress));
        !flags.giving_up.load(Ordering::Acquire)
    };
    loop {
        if waiting.is_empty() && store.needs_checkpoint() {
            match requests.recv_timeout(PAUSE) {
                Ok(request) => waiting.push_back(request),
                Err(RecvTimeoutError::Timeout) => {
                    store.checkpoint();
                    if let Err(error) = store.look() {
                        // Nobody listens any more once the program ends.
                        let _ = answers.send(Message::Failed(fault("task-save", &error)));
                    }
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        let Some(request) = next(&mut waiting, requests, Write::yields_to) else { break };
        let reply = perform(&mut store, request, &mut watch);
        // Even with nobody to answer, what was asked is written.
        let _ = answers.send(Message::Reply(Box::new(reply.into())));
    }
    (store.fingerprint().ok(), store.close())
}
