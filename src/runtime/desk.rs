//! Threads that work for the loop: one writes, one reads, one does a long job.
//!
//! Reading has a connection of its own, so that what is typed is completed and
//! found while a save waits for the disk, and so that interrupting a search
//! that is out of date can never stop a save.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::Context;
use rusqlite::InterruptHandle;

use super::clipboard::Copier;
use super::fault::fault;
use super::perform::{answer, is_long, perform, perform_watched, refuse, writes};
use super::text_file;
use crate::app::{Clipboard, Effect, Fault, Job, Message, Outcome, Request};
use crate::model::progress::unwatched;
use crate::store::verify::Verification;
use crate::store::{Door, Error, Store, duplicates};

/// How long nothing is asked to be written before what was written is moved
/// from the log into the file.
const PAUSE: Duration = Duration::from_millis(1500);

/// The threads of an open casebook.
#[derive(Debug)]
pub(super) struct Desk {
    writer: Sender<Request>,
    writing: JoinHandle<Result<(), Error>>,
    reader: Reader,
    messages: Sender<Message>,
    copier: Copier,
    /// Opens the file for jobs.
    door: Door,
    stop: Arc<AtomicBool>,
    /// Jobs, and lists that are read to be marked.
    working: RefCell<Vec<JoinHandle<()>>>,
}

/// The reading thread, and how to make it drop what it does.
struct Reader {
    requests: Sender<Request>,
    reading: JoinHandle<()>,
    interrupt: InterruptHandle,
    flags: Arc<Flags>,
}

/// What the threads and those who ask them know of each other.
#[derive(Default)]
struct Flags {
    /// Whether reading is at something that a newer question makes useless.
    looking_up: AtomicBool,
    /// Whether a long change that is being written is to be given up.
    giving_up: AtomicBool,
    /// Whether what is still asked needs no answer.
    closing: AtomicBool,
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Reader")
    }
}

impl Desk {
    /// Starts the threads.
    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    pub(super) fn open(store: Store, messages: Sender<Message>) -> anyhow::Result<Self> {
        let door = store.door().cloned().context("a casebook in memory has no threads")?;
        let reading = door.open()?;
        let interrupt = reading.read().get_interrupt_handle();
        let flags = Arc::new(Flags::default());
        let (requests, questions) = mpsc::channel();
        let (answers, seen) = (messages.clone(), Arc::clone(&flags));
        let reading = thread::spawn(move || read(reading, &questions, &answers, &seen));
        let (writer, changes) = mpsc::channel();
        let (answers, seen) = (messages.clone(), Arc::clone(&flags));
        let writing = thread::spawn(move || write(store, &changes, &answers, &seen));
        let reader = Reader { requests, reading, interrupt, flags };
        let stop = Arc::new(AtomicBool::new(false));
        let working = RefCell::new(Vec::new());
        let copier = Copier::start(messages.clone());
        Ok(Self { writer, writing, reader, messages, copier, door, stop, working })
    }

    /// Hands an effect to the thread that it is for; the others are the loop's.
    pub(super) fn hand(&self, effect: Effect) {
        match effect {
            Effect::Ask(request) if writes(&request) => {
                if is_long(&request) {
                    self.reader.flags.giving_up.store(false, Ordering::Release);
                }
                send(&self.writer, request);
            }
            Effect::Ask(request @ Request::Mark { .. }) => self.mark(request),
            Effect::Ask(request) => self.reader.ask(request),
            Effect::Start(job) => self.start(job),
            Effect::StopJob => {
                self.stop.store(true, Ordering::Relaxed);
                self.reader.flags.giving_up.store(true, Ordering::Release);
            }
            Effect::Copy { text, to: Clipboard::System } => self.copier.copy(text),
            Effect::WriteText { path, text } => self.write_text(path, text),
            Effect::Remind(_)
            | Effect::Copy { .. }
            | Effect::Mouse(_)
            | Effect::EditOutside { .. } => {}
        }
    }

    /// Waits until all that was asked to be written is in the file, and nothing
    /// has it open any more.
    ///
    /// # Errors
    ///
    /// Fails where the file is no longer where it was opened.
    pub(super) fn close(self) -> Result<(), Error> {
        self.end()
    }

    /// Reads the rows of a list that may be long, while others are answered.
    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    fn mark(&self, request: Request) {
        let (messages, door) = (self.messages.clone(), self.door.clone());
        let flags = Arc::clone(&self.reader.flags);
        let reading = thread::spawn(move || {
            let mut watch = |_| !flags.closing.load(Ordering::Acquire);
            let reply = match door.open() {
                Ok(mut store) => perform_watched(&mut store, request, &mut watch),
                Err(error) => refuse(request, &error),
            };
            if !flags.closing.load(Ordering::Acquire) {
                // Nobody listens any more once the program ends.
                let _ = messages.send(Message::Reply(Box::new(reply)));
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

    /// As [`Desk::close`], but that a long change is given up; and nothing has
    /// the key any more when this returns.
    pub(super) fn lock(self) -> Result<(), Error> {
        self.reader.flags.giving_up.store(true, Ordering::Release);
        self.end()
    }

    /// Ends the threads, the one that writes last: it leaves the file whole.
    fn end(self) -> Result<(), Error> {
        let Self { writer, writing, reader, messages: _, copier, door, stop, working } = self;
        stop.store(true, Ordering::Relaxed);
        reader.flags.closing.store(true, Ordering::Release);
        drop((reader.requests, door));
        while !reader.reading.is_finished() {
            // Once is not enough: an interrupt between two statements stops neither.
            reader.interrupt.interrupt();
            thread::sleep(Duration::from_millis(1));
        }
        let readers = [reader.reading].into_iter().chain(working.into_inner());
        for thread in readers {
            // A panic there has been reported by the hook already.
            let _ = thread.join();
        }
        drop((writer, copier));
        writing.join().unwrap_or(Ok(()))
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
        let job = thread::spawn(move || {
            let opened = door.open().map_err(|error| fault("task-read-casebook", &error));
            let done = opened.and_then(|store| work(&store, &job, &messages, &stop));
            // Nobody listens any more once the program ends.
            let _ = messages.send(Message::JobDone(done));
        });
        self.keep(job);
    }
}

/// A thread that is gone has reported why; its requests have no answer.
fn send(thread: &Sender<Request>, request: Request) {
    let _ = thread.send(request);
}

impl Reader {
    fn ask(&self, request: Request) {
        if is_look_up(&request) && self.flags.looking_up.load(Ordering::Acquire) {
            self.interrupt.interrupt();
        }
        send(&self.requests, request);
    }
}

/// Whether a newer question of its kind makes it useless.
fn is_look_up(request: &Request) -> bool {
    matches!(request, Request::Search { .. } | Request::Complete { .. })
}

fn is_superseded(request: &Request, by: &Request) -> bool {
    match (request, by) {
        (Request::Search { .. }, Request::Search { .. })
        | (Request::Complete { .. }, Request::Complete { .. })
        | (Request::Remember(_), Request::Remember(_)) => true,
        (Request::KeepDraft(draft), Request::KeepDraft(newer)) => draft.id == newer.id,
        _ => false,
    }
}

fn write(
    mut store: Store,
    requests: &Receiver<Request>,
    answers: &Sender<Message>,
    flags: &Flags,
) -> Result<(), Error> {
    let mut waiting = VecDeque::new();
    let mut watch = |progress| {
        // A change is made even with nobody to tell; only a person stops it.
        let _ = answers.send(Message::Storing(progress));
        !flags.giving_up.load(Ordering::Acquire)
    };
    loop {
        if waiting.is_empty() && !store.is_whole() {
            match requests.recv_timeout(PAUSE) {
                Ok(request) => waiting.push_back(request),
                Err(RecvTimeoutError::Timeout) => {
                    store.fold();
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        let Some(request) = next(&mut waiting, requests) else { break };
        let reply = perform_watched(&mut store, request, &mut watch);
        // Even with nobody to answer, what was asked is written.
        let _ = answers.send(Message::Reply(Box::new(reply)));
    }
    store.close()
}

fn read(mut store: Store, requests: &Receiver<Request>, answers: &Sender<Message>, flags: &Flags) {
    let mut waiting = VecDeque::new();
    while let Some(request) = next(&mut waiting, requests) {
        if flags.closing.load(Ordering::Acquire) {
            return;
        }
        let look_up = is_look_up(&request);
        flags.looking_up.store(look_up, Ordering::Release);
        let answered = answer(&mut store, &request, &mut unwatched);
        flags.looking_up.store(false, Ordering::Release);
        let reply = match answered {
            Err(error) if error.is_interrupt() && look_up => continue,
            // The interrupt was meant for the look-up before.
            Err(error) if error.is_interrupt() => perform(&mut store, request),
            Err(error) => refuse(request, &error),
            Ok(reply) => reply,
        };
        if answers.send(Message::Reply(Box::new(reply))).is_err() {
            return;
        }
    }
}

/// The next request that no other waiting one supersedes.
fn next(waiting: &mut VecDeque<Request>, requests: &Receiver<Request>) -> Option<Request> {
    if waiting.is_empty() {
        waiting.push_back(requests.recv().ok()?);
    }
    waiting.extend(requests.try_iter());
    loop {
        let request = waiting.pop_front()?;
        if !waiting.iter().any(|newer| is_superseded(&request, newer)) {
            return Some(request);
        }
    }
}

fn work(
    store: &Store,
    job: &Job,
    messages: &Sender<Message>,
    stop: &AtomicBool,
) -> Result<Outcome, Fault> {
    let mut watch = |progress| {
        let told = messages.send(Message::Progress(progress)).is_ok();
        told && !stop.load(Ordering::Relaxed)
    };
    match job {
        Job::Verify => {
            let found = store.verify(&mut watch);
            found.map(verified).map_err(|error| fault("task-verify", &error))
        }
        Job::Duplicates { limit } => {
            let found = duplicates::proposals(store.read(), *limit, &mut watch);
            let found = found.map_err(|error| fault("task-compare", &error))?;
            let Some(found) = found else { return Ok(Outcome::CompareStopped) };
            let pairs = u64::try_from(found.len()).unwrap_or(u64::MAX);
            // Nobody listens any more once the program ends.
            let _ = messages.send(Message::Duplicates(found));
            Ok(Outcome::Compared(pairs))
        }
    }
}

fn verified(found: Verification) -> Outcome {
    let problems = u64::try_from(found.problems.len()).unwrap_or(u64::MAX);
    match found.problems.into_iter().next() {
        _ if found.stopped => Outcome::CheckStopped,
        Some(first) => Outcome::Damaged { problems, first },
        None => Outcome::Whole {
            changes: found.ops,
            records: found.records,
            heads: found.heads.join(" "),
        },
    }
}
