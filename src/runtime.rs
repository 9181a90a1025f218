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
    self, Clipboard, Effect, Message, Model, Ornaments, Pointer, REMEMBERED, Session, Theme,
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

/// Runs the program on the whole screen until the person leaves it. Locking
/// closes the casebook and goes back to its passphrase.
///
/// # Errors
///
/// Fails if the casebook cannot be opened, the terminal cannot be used or a
/// thread cannot be started. What was saved is on disk in any case, and the
/// terminal is given back.
pub fn run(opening: Opening, mut theme: Theme) -> anyhow::Result<()> {
    let (sender, inbox) = mpsc::channel();
    let mut guard = Guard::take()?;
    signals::listen(sender.clone())?;
    keys::listen(sender.clone());
    let (mut opening, mut language, mut pointer) = (opening, language(), Pointer::Terminal);
    loop {
        let store = match opening {
            Opening::Open(store) => *store,
            Opening::Locked(path) => match unlock::ask(&path, language, &mut guard, &inbox)? {
                Some(store) => store,
                None => return Ok(()),
            },
        };
        let path = store.path().map(Path::to_owned);
        let size = guard.terminal.size()?;
        let session = session(&store);
        // A casebook that remembers nothing, or cannot tell, opens all the same.
        let remembered = settings::get(store.read(), REMEMBERED).ok().flatten();
        let desk = Desk::open(store, sender.clone())?;
        let mut model = Model::new(session, clock::now(), (size.width, size.height), theme);
        model.language = language;
        model.ornaments = ornaments();
        model.pointer = pointer;
        model.recall(&remembered.unwrap_or_default());
        let outcome = turn(&mut guard, &mut model, &desk, &inbox);
        let Some(path) = path.filter(|_| model.locked && outcome.is_ok()) else {
            desk.close();
            return outcome;
        };
        // What the screen showed is gone before the disk is waited for.
        guard.terminal.draw(|_| ())?;
        desk.lock();
        (language, theme, pointer) = (model.language, model.theme, model.pointer);
        opening = Opening::Locked(path);
    }
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
