//! Joins the parts: the loop, the threads, the terminal, and the effects.

mod asking;
mod backend;
mod clipboard;
pub mod clock;
pub mod demo;
mod events;
mod fault;
pub mod folder;
mod gate;
mod hangup;
mod inbox;
pub mod input;
mod jobs;
pub mod leaving;
mod memory;
mod outside;
mod perform;
mod private;
mod queue;
mod reading;
mod reminder;
#[cfg(unix)]
mod sequences;
mod signals;
mod spoken;
mod store_threads;
mod terminal;
mod text_file;
mod toured;
#[cfg(unix)]
mod tty;
mod unbracketed;
mod unlock;
mod welcome;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Instant;

pub use asking::ask_hidden;
pub use fault::{cause, damaged_log, log_left, not_opened, set_aside};
use gate::Gate;
use inbox::Inbox;
pub use jobs::{Jobs, do_job};
pub use memory::keep_memory_private;
use outside::Errand;
pub use perform::{Reads, Writes, answer, change, perform};
use reminder::Reminder;
pub use signals::survive_full_disk;
use store_threads::StoreThreads;
use terminal::Guard;
use welcome::NewCasebook;
pub use welcome::make_casebook;

use crate::app::{
    self, Choices, Clipboard, Colours, Config, Edited, Effect, Message, Model, Notice, Ornaments,
    Pointer, Problem, REMEMBERED, Session, Theme, Unedited,
};
use crate::model::Language;
use crate::store::{self, Fingerprint, Store, settings};
use crate::ui;

/// What the program is started on.
#[derive(Debug)]
pub enum Opening {
    /// None yet: one is made as the person answers, by default at that place.
    First(PathBuf),
    /// A file whose passphrase is asked for on the screen.
    Locked(PathBuf),
    /// A casebook that is open already.
    Open(Box<Store>),
}

/// How the program begins: as the system and `config.toml` have it, before the
/// casebook says how it was left.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// The theme that fits the terminal.
    pub theme: Theme,
    /// The theme that holds whatever else is said.
    pub demanded: Option<Theme>,
    /// Where it is noted which language was used last.
    pub spoken: Option<PathBuf>,
    /// What `config.toml` says.
    pub config: Config,
    /// The name of that file, and what is wrong in it.
    pub problems: (String, Vec<Problem>),
}

/// Runs the program on the whole screen until the person leaves it. Locking
/// closes the casebook and goes back to its passphrase.
///
/// # Errors
///
/// Fails if the casebook cannot be opened, the terminal cannot be used or a
/// thread cannot be started. What was saved is on disk in any case, and the
/// terminal is given back. Answers with what the person should know then.
pub fn run(opening: Opening, start: &Start) -> anyhow::Result<Option<String>> {
    private::sweep();
    let (sender, receiver) = mpsc::channel();
    let mut inbox = Inbox::new(receiver);
    let mut guard = Guard::take()?;
    let gate = Arc::new(Gate::default());
    signals::listen(sender.clone(), Arc::clone(&gate))?;
    events::listen(sender.clone(), Arc::clone(&gate))?;
    hangup::listen(sender.clone());
    let mut opening = opening;
    // What was chosen before locking, and in which casebook; nothing else outlives it.
    let mut before: Option<Choices> = None;
    let mut expected: Option<Fingerprint> = None;
    let mut left = None;
    loop {
        let language = before.as_ref().map(|choices| choices.language);
        let language = language.or(start.config.language);
        let language = language.or_else(|| spoken::last(start.spoken.as_deref()));
        let language = language.unwrap_or_else(self::language);
        let theme = start.demanded.unwrap_or(start.theme);
        let looks = (language, theme);
        let known = expected.is_some();
        let opened = opened(opening, looks, &mut expected, &mut guard, &mut inbox, &sender)?;
        // Another casebook than the one that was locked has choices of its own.
        before = before.filter(|_| !known || expected.is_some());
        let Some(made) = opened else { return Ok(left) };
        let path = made.store.path().map(Path::to_owned);
        let size = guard.terminal.size()?;
        let mut model = begin(&made, (size.width, size.height), start, before.as_ref());
        if made.language != language {
            model.speak(made.language);
        }
        let threads = StoreThreads::open(made.store, sender.clone())?;
        let outcome = Turn::new(&mut guard, &threads, &gate).run(&mut model, &mut inbox);
        spoken::note(start.spoken.as_deref(), model.settings.language);
        let Some(path) = path.filter(|_| model.keeping.exit.locked && outcome.is_ok()) else {
            let closed = threads.close();
            outcome?;
            return Ok(closed?.map(|log| log_left(&log, model.settings.language)));
        };
        // What the screen showed is gone before the disk is waited for.
        guard.terminal.draw(|_| ())?;
        let closed;
        (expected, closed) = threads.lock();
        left = closed?.map(|log| log_left(&log, model.settings.language));
        before = Some(model.settings.choices());
        opening = Opening::Locked(path);
    }
}

/// A model as the system, `config.toml` and the casebook have it.
fn begin(made: &NewCasebook, size: (u16, u16), start: &Start, before: Option<&Choices>) -> Model {
    let mut model = Model::new(session(&made.store), clock::now(), size, start.theme);
    model.settings.language = language();
    model.settings.ornaments = ornaments();
    model.settings.terminal = Colours::of_terminal(|name| std::env::var(name).ok());
    model.configure(&start.config);
    let variable = |name: &str| std::env::var(name).ok();
    model.settings.outside.command =
        model.settings.outside.command.or_else(|| outside::editor(variable));
    model.settings.outside.on_disk = private::place(variable).1;
    model.recall(&remembered(&made.store));
    model.settings.theme = start.demanded.unwrap_or(model.settings.theme);
    model.world.clock = clock::check(&made.store);
    model.tour = toured::kept(&made.store);
    match before {
        Some(before) => model.settings.go_on_with(before),
        None => model.tell(&start.problems.0, &start.problems.1),
    }
    model.notice = made.next_time().map(Notice::Done).or(model.notice);
    if let Some(name) = made.store.set_aside() {
        model.notice = Some(Notice::Failed(fault::set_aside(name, model.settings.language)));
    }
    if let Some(name) = made.store.damaged_log() {
        model.notice = Some(Notice::Failed(fault::damaged_log(name, model.settings.language)));
    }
    model
}

/// The casebook, once it is open; `None` where the person left before.
fn opened(
    opening: Opening,
    (language, theme): (Language, Theme),
    expected: &mut Option<Fingerprint>,
    guard: &mut Guard,
    inbox: &mut Inbox,
    sender: &mpsc::Sender<Message>,
) -> anyhow::Result<Option<NewCasebook>> {
    let store = match opening {
        Opening::First(place) => return welcome::ask(&place, theme, guard, inbox, sender),
        Opening::Locked(path) => unlock::ask(&path, language, expected, guard, inbox, sender)?,
        Opening::Open(store) => Some(*store),
    };
    Ok(store.map(|store| NewCasebook { store, language, elsewhere: None }))
}

/// What the casebook remembers. One that remembers nothing, or cannot tell,
/// opens all the same.
pub fn remembered(store: &Store) -> String {
    settings::get(store.read(), REMEMBERED).ok().flatten().unwrap_or_default()
}

/// The language that the system speaks, as far as the interface knows it.
fn language() -> Language {
    Language::from_environment(|name| std::env::var(name).ok())
}

/// The signs that the terminal can show. Windows has no such locale; its
/// terminals show lines.
fn ornaments() -> Ornaments {
    if cfg!(windows) {
        return Ornaments::Lines;
    }
    Ornaments::of_locale(|name| std::env::var(name).ok())
}

/// What the person should know of the file that is open.
pub fn session(store: &Store) -> Session {
    let name = store.path().and_then(|path| path.file_name()).unwrap_or_default();
    Session {
        title: name.to_string_lossy().into_owned(),
        protection: store.protection(),
        read_only: store.read_only().map(|reason| match reason {
            store::ReadOnly::Held(holder) => app::Barred::Held(holder.clone()),
            store::ReadOnly::File => app::Barred::File,
            store::ReadOnly::Mount => app::Barred::Mount,
            store::ReadOnly::Full(_) => app::Barred::Full,
            store::ReadOnly::Linked => app::Barred::Linked,
            store::ReadOnly::LockFile(..) => app::Barred::LockFile,
            store::ReadOnly::NoLocks(_) => app::Barred::NoLocks,
            _ => app::Barred::Folder,
        }),
    }
}

/// An open casebook with a person at the keys.
struct Turn<'a> {
    guard: &'a mut Guard,
    threads: &'a StoreThreads,
    gate: &'a Arc<Gate>,
    reminder: Reminder,
    /// A text that an editor outside has, and the terminal with it.
    errand: Option<Errand>,
}

impl<'a> Turn<'a> {
    fn new(guard: &'a mut Guard, threads: &'a StoreThreads, gate: &'a Arc<Gate>) -> Self {
        Self { guard, threads, gate, reminder: Reminder::default(), errand: None }
    }

    /// Draws, waits, updates, until the person leaves.
    fn run(mut self, model: &mut Model, inbox: &mut Inbox) -> anyhow::Result<()> {
        self.carry_out(app::start(model));
        while !model.keeping.exit.leaving {
            if self.errand.is_none() {
                let drawn = self.guard.terminal.draw(|frame| ui::view(model, frame)).map(drop);
                if let Err(error) = drawn {
                    // What is typed is kept even where it can no longer be shown.
                    self.take(model, Message::Terminate);
                    return if hangup::tells(&error) { Ok(()) } else { Err(error.into()) };
                }
            }
            for message in next(inbox, &mut self.reminder)? {
                self.take(model, message);
                if model.keeping.exit.leaving {
                    // Keys typed after that were meant for what comes next.
                    break;
                }
            }
        }
        Ok(())
    }

    fn take(&mut self, model: &mut Model, message: Message) {
        let message = match message {
            Message::Edited(edited) => self.come_back(model, edited),
            Message::Suspend => self.again(model, Guard::suspend),
            Message::Resumed => self.again(model, Guard::resume),
            Message::Terminate => {
                if let Some(last) = self.errand.as_ref().and_then(Errand::last) {
                    self.carry_out(app::update(model, Message::Edited(last)));
                }
                Message::Terminate
            }
            other => other,
        };
        self.carry_out(app::update(model, message));
    }

    /// Takes the terminal back from the editor, which has ended. Where it is
    /// gone, the program ends too, with what was written there in the draft.
    fn come_back(&mut self, model: &mut Model, edited: Edited) -> Message {
        let Some(errand) = self.errand.take() else { return Message::Edited(edited) };
        let ended = errand.end(self.guard, model.settings.pointer);
        if let Ok((left, size)) = ended.and_then(|left| Ok((left, self.guard.terminal.size()?))) {
            self.carry_out(app::update(model, Message::Resize(size.width, size.height)));
            return Message::Edited(Edited { left, ..edited });
        }
        self.carry_out(app::update(model, Message::Edited(edited.at_any_rate())));
        Message::Terminate
    }

    /// Takes the terminal again after a stop. Where it is gone, the program ends.
    fn again(&mut self, model: &Model, take: fn(&mut Guard) -> io::Result<()>) -> Message {
        let taken = take(self.guard).and_then(|()| self.guard.terminal.size());
        if self.errand.is_none() && model.settings.pointer == Pointer::Program {
            // A terminal that cannot be written to ends the program when it is drawn.
            drop(terminal::point(Pointer::Program));
        }
        taken.map_or(Message::Terminate, |size| Message::Resize(size.width, size.height))
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Remind(after) => self.reminder.ask(after, Instant::now()),
                Effect::Copy { text, to: Clipboard::Terminal } => {
                    self.threads.tell(clipboard::tell_terminal(text));
                }
                // A terminal that cannot be written to ends the program when it is drawn.
                Effect::Mouse(pointer) => drop(terminal::point(pointer)),
                Effect::Redraw => drop(self.guard.redraw()),
                Effect::EditOutside { command, text } => self.edit_outside(&command, &text),
                effect => self.threads.hand(effect),
            }
        }
    }

    fn edit_outside(&mut self, command: &str, text: &str) {
        let messages = self.threads.messages();
        match Errand::begin(command, text, self.guard, self.gate, messages) {
            Ok(errand) => self.errand = Some(errand),
            Err(error) => {
                let text = Err(Unedited::Failed((&error).into()));
                self.threads.tell(Message::Edited(Edited { text, left: None }));
            }
        }
    }
}

/// Waits for a message, then takes all that are there: one frame for many keys.
/// Without a reminder there is no wake-up while nothing happens.
fn next(inbox: &mut Inbox, reminder: &mut Reminder) -> anyhow::Result<Vec<Message>> {
    let first = match reminder.wait(Instant::now()) {
        None => Some(inbox.recv()?),
        Some(wait) => match inbox.recv_timeout(wait) {
            Ok(message) => Some(message),
            Err(RecvTimeoutError::Timeout) => None,
            Err(error) => return Err(error.into()),
        },
    };
    let mut messages = vec![Message::Now(clock::now())];
    messages.extend(first);
    messages.extend(inbox.waiting());
    // Keys that never pause must not put off a draft.
    if reminder.take(Instant::now()) {
        messages.push(Message::Reminder);
    }
    Ok(messages)
}
