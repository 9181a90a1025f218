//! The program, a store that may be slow, and the laws that hold at any time.

use std::collections::VecDeque;

use casebook::app::{self, ClockCheck, Effect, Job, Message, Model, Request};
use casebook::model::progress::{Progress, unwatched};
use casebook::model::protection::Protection;
use casebook::runtime::do_job;
use casebook::store::Store;
use casebook::store::dump::Stored;
use tempfile::TempDir;

use super::ledger::{self, Ledger};
use super::script::Step;
use super::template::template;
use crate::session::{NOW, Session};

/// The program over a casebook in a file.
pub(super) struct World {
    pub(super) session: Session,
    ledger: Ledger,
    /// What was asked of the store and of jobs, and is not done yet.
    asked: VecDeque<Effect>,
    /// Whether answers wait until they are called for.
    busy: bool,
    /// Holds the casebook where this program only reads it.
    _holder: Option<Store>,
    _folder: TempDir,
}

impl World {
    /// The program over the usual casebook.
    pub(super) fn new() -> Self {
        Self::open(false)
    }

    /// The same where another program holds the file.
    pub(super) fn only_reading() -> Self {
        Self::open(true)
    }

    fn open(held: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("random.casebook");
        std::fs::write(&path, &template().bytes).unwrap();
        let open = || Store::open(&path, None, || NOW).unwrap();
        let holder = held.then(open);
        let store = open();
        let ledger = Ledger::new(&store, template().states.clone());
        let read_only = casebook::runtime::session(&store).read_only;
        assert_eq!(read_only.is_some(), held);
        let mut session = Session::with(store, 80, 24);
        session.model.session.protection = Protection::Plain;
        session.model.session.read_only = read_only;
        let asked = VecDeque::new();
        Self { session, ledger, asked, busy: false, _holder: holder, _folder: folder }
    }

    /// Does one step of a script, and all that follows if the store is not busy.
    pub(super) fn take(&mut self, step: &Step) {
        match step {
            Step::Press(keys) => {
                for key in crate::session::keys(keys) {
                    self.send(Message::Key(key));
                }
            }
            Step::Key(key) => self.send(Message::Key(*key)),
            Step::Paste(pasted) => self.paste(&pasted.text()),
            Step::Resize(columns, rows) => self.send(Message::Resize(*columns, *rows)),
            Step::Mouse(kind, column, row) => {
                self.send(Message::Mouse { kind: *kind, column: *column, row: *row });
            }
            Step::Pause => self.send(Message::Reminder),
            Step::Busy => self.busy = true,
            Step::Answer(writer) => self.answer_one(*writer),
            Step::Ready => {
                self.busy = false;
                self.answer_all();
            }
            Step::FarOff => self.doubt_the_clock(),
            // Only the law of typed letters needs them.
            Step::Letter { .. } => {}
        }
    }

    /// Has the program ask again, as after a start by a wrong clock.
    fn doubt_the_clock(&mut self) {
        let model = &mut self.session.model;
        let idle = model.forms.open.is_none() && model.world.clock.far_off(NOW).is_none();
        if idle && model.session.read_only.is_none() {
            model.world.clock = ClockCheck::against(None);
        }
    }

    pub(super) fn send(&mut self, message: Message) {
        if self.has_left() {
            return;
        }
        let effects = app::update(&mut self.session.model, message);
        self.ask(effects);
    }

    /// Pasted text goes into what is typed and does nothing else.
    pub(super) fn paste(&mut self, text: &str) {
        if self.has_left() {
            return;
        }
        let place =
            |model: &Model| (model.contexts(), model.browse.view, model.keeping.exit.leaving);
        let before = place(&self.session.model);
        let effects = app::update(&mut self.session.model, Message::Paste(text.to_owned()));
        assert_eq!(place(&self.session.model), before, "a paste leads nowhere");
        let harmless = |effect: &Effect| match effect {
            Effect::Ask(request) => !writes(request),
            Effect::Remind(_) => true,
            _ => false,
        };
        assert!(effects.iter().all(harmless), "a paste runs no command");
        self.ask(effects);
    }

    fn ask(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if effect == Effect::StopJob {
                self.stop_job();
            } else {
                self.asked.push_back(effect);
            }
        }
        if !self.busy {
            self.answer_all();
        }
    }

    /// A job that has not begun ends at once; one that has, has ended.
    fn stop_job(&mut self) {
        let begun = |effect: &Effect| matches!(effect, Effect::Start(_));
        let at = self.asked.iter().position(begun);
        if let Some(Effect::Start(job)) = at.and_then(|at| self.asked.remove(at)) {
            let stopped = do_job(&self.session.store, job, &mut |_| false);
            self.send(Message::JobDone(Box::new(stopped)));
        }
    }

    fn answer_all(&mut self) {
        while let Some(effect) = self.asked.pop_front() {
            self.perform(effect);
        }
    }

    /// Lets the thread that writes, or the one that reads, do one thing.
    fn answer_one(&mut self, writer: bool) {
        let of_it =
            |effect: &Effect| matches!(effect, Effect::Ask(request) if writes(request)) == writer;
        if let Some(effect) = self.asked.iter().position(of_it).and_then(|at| self.asked.remove(at))
        {
            self.perform(effect);
        }
    }

    fn perform(&mut self, effect: Effect) {
        if self.asked.iter().any(|newer| is_superseded(&effect, newer)) {
            return;
        }
        if let Effect::Start(job) = effect {
            return self.work(job);
        }
        let answer = self.session.perform(effect);
        self.ledger.follow(&self.session.store);
        if let Some(message) = answer {
            self.send(message);
        }
    }

    fn work(&mut self, job: Job) {
        self.send(Message::Progress(Progress { done: 1, total: 2 }));
        let done = do_job(&self.session.store, job, &mut unwatched);
        self.send(Message::JobDone(Box::new(done)));
    }

    /// Whether the person has left the program.
    pub(super) fn has_left(&self) -> bool {
        self.session.model.keeping.exit.leaving
    }

    /// Ends the program as a signal does: what was to be written is written,
    /// and no answer is waited for.
    pub(super) fn leave(&mut self) {
        self.busy = true;
        self.send(Message::Terminate);
        while let Some(effect) = self.asked.pop_front() {
            let superseded = self.asked.iter().any(|newer| is_superseded(&effect, newer));
            if !superseded && matches!(&effect, Effect::Ask(request) if writes(request)) {
                let _ = self.session.perform(effect);
                self.ledger.follow(&self.session.store);
            }
        }
    }

    /// Checks the file, and that all can be undone and redone.
    pub(super) fn check_history(mut self) {
        self.ledger.there_and_back(&mut self.session.store);
        let found = self.session.store.verify(&mut unwatched).unwrap();
        assert!(found.problems.is_empty(), "{:?}", found.problems);
    }

    pub(super) fn records(&self) -> Vec<Stored> {
        ledger::records(&self.session.store)
    }
}

fn writes(request: &Request) -> bool {
    matches!(request, Request::Write(_))
}

/// Whether a newer question of its kind makes it useless, as it does on the
/// threads of the program.
fn is_superseded(effect: &Effect, newer: &Effect) -> bool {
    match (effect, newer) {
        (Effect::Ask(Request::Read(read)), Effect::Ask(Request::Read(newer))) => {
            read.yields_to(newer)
        }
        (Effect::Ask(Request::Write(write)), Effect::Ask(Request::Write(newer))) => {
            write.yields_to(newer)
        }
        _ => false,
    }
}
