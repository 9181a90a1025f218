//! Joins the parts: the loop, the threads, the terminal, and the effects.

mod clipboard;
pub mod clock;
mod desk;
mod keys;
mod perform;
mod reminder;
mod signals;
mod terminal;
mod text_file;
mod unlock;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Instant;

use desk::Desk;
pub use perform::perform;
use reminder::Reminder;
pub use signals::survive_full_disk;
use terminal::Guard;

use crate::app::{
    self, Choices, Clipboard, Config, Effect, Message, Model, Ornaments, Problem, REMEMBERED,
    Session, Theme,
};
use crate::model::Language;
use crate::store::{self, Store, settings};
use crate::ui;

/// What the program is started on.
#[derive(Debug)]
pub enum Opening {
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
/// terminal is given back.
pub fn run(opening: Opening, start: &Start) -> anyhow::Result<()> {
    let (sender, inbox) = mpsc::channel();
    let mut guard = Guard::take()?;
    signals::listen(sender.clone())?;
    keys::listen(sender.clone());
    let mut opening = opening;
    // What was chosen before locking; nothing else outlives it.
    let mut before: Option<Choices> = None;
    loop {
        let language = before.as_ref().map(|choices| choices.language);
        let language = language.or(start.config.language).unwrap_or_else(self::language);
        let store = match opening {
            Opening::Open(store) => *store,
            Opening::Locked(path) => match unlock::ask(&path, language, &mut guard, &inbox)? {
                Some(store) => store,
                None => return Ok(()),
            },
        };
        let path = store.path().map(Path::to_owned);
        let size = guard.terminal.size()?;
        let mut model = begin(&store, (size.width, size.height), start, before.as_ref());
        let desk = Desk::open(store, sender.clone())?;
        let outcome = turn(&mut guard, &mut model, &desk, &inbox);
        let Some(path) = path.filter(|_| model.locked && outcome.is_ok()) else {
            desk.close();
            return outcome;
        };
        // What the screen showed is gone before the disk is waited for.
        guard.terminal.draw(|_| ())?;
        desk.lock();
        before = Some(model.choices());
        opening = Opening::Locked(path);
    }
}

/// A model as the system, `config.toml` and the casebook have it.
fn begin(store: &Store, size: (u16, u16), start: &Start, before: Option<&Choices>) -> Model {
    // A casebook that remembers nothing, or cannot tell, opens all the same.
    let remembered = settings::get(store.read(), REMEMBERED).ok().flatten();
    let mut model = Model::new(session(store), clock::now(), size, start.theme);
    model.language = language();
    model.ornaments = ornaments();
    model.configure(&start.config);
    model.recall(&remembered.unwrap_or_default());
    model.theme = start.demanded.unwrap_or(model.theme);
    match before {
        Some(before) => model.go_on_with(before),
        None => model.tell(&start.problems.0, &start.problems.1),
    }
    model
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
fn session(store: &Store) -> Session {
    let name = store.path().and_then(|path| path.file_name()).unwrap_or_default();
    Session {
        title: name.to_string_lossy().into_owned(),
        protection: match store.protection() {
            store::Protection::Encrypted => app::Protection::Encrypted,
            store::Protection::Plain => app::Protection::Plain,
        },
        read_only: store.read_only().map(str::to_owned),
    }
}

/// Draws, waits, updates, until the person leaves.
fn turn(
    guard: &mut Guard,
    model: &mut Model,
    desk: &Desk,
    inbox: &Receiver<Message>,
) -> anyhow::Result<()> {
    let mut reminder = Reminder::default();
    carry_out(app::start(model), desk, &mut reminder);
    while !model.leaving {
        guard.terminal.draw(|frame| ui::view(model, frame))?;
        for message in next(inbox, &mut reminder)? {
            let effects = app::update(model, message);
            carry_out(effects, desk, &mut reminder);
            if model.leaving {
                // Keys typed after that were meant for what comes next.
                break;
            }
        }
    }
    Ok(())
}

fn carry_out(effects: Vec<Effect>, desk: &Desk, reminder: &mut Reminder) {
    for effect in effects {
        match effect {
            Effect::Remind(after) => reminder.ask(after, Instant::now()),
            Effect::Copy { text, to: Clipboard::Terminal } => {
                desk.tell(clipboard::tell_terminal(text));
            }
            // A terminal that cannot be written to ends the program when it is drawn.
            Effect::Mouse(pointer) => drop(terminal::point(pointer)),
            effect => desk.hand(effect),
        }
    }
}

/// Waits for a message, then takes all that are there: one frame for many keys.
/// Without a reminder there is no wake-up while nothing happens.
fn next(inbox: &Receiver<Message>, reminder: &mut Reminder) -> anyhow::Result<Vec<Message>> {
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
    messages.extend(inbox.try_iter());
    // Keys that never pause must not put off a draft.
    if reminder.take(Instant::now()) {
        messages.push(Message::Reminder);
    }
    Ok(messages)
}
