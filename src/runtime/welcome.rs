//! Makes the first casebook, as the person answers on the whole screen.

use crate::words;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use secrecy::{ExposeSecret, SecretString};

use super::fault::fault;
use super::inbox::Inbox;
use super::terminal::Guard;
use super::{clock, demo, folder, toured};
use crate::app::{Making, Message, Theme, TourStep, Welcome, Wish};
use crate::model::Language;
use crate::store::{Error, Passphrase, Store, diceware};
use crate::words::Failure;
use crate::{exchange, ui};

/// A casebook that was just made.
#[derive(Debug)]
pub(super) struct NewCasebook {
    pub(super) store: Store,
    /// In which language the person answered.
    pub(super) language: Language,
    /// Where it is, if not where it is looked for.
    pub(super) elsewhere: Option<PathBuf>,
}

impl NewCasebook {
    /// How to open it the next time, where that is not plain.
    pub(super) fn next_time(&self) -> Option<String> {
        let path = self.elsewhere.as_ref()?.to_string_lossy().into_owned();
        Some(words::with(self.language, "welcome-next-time", &[("path", path.into())]))
    }
}

/// Asks until there is a casebook; `None` where the person wanted none.
///
/// # Errors
///
/// Fails only where the terminal does.
pub(super) fn ask(
    place: &Path,
    theme: Theme,
    guard: &mut Guard,
    inbox: &mut Inbox,
    sender: &Sender<Message>,
) -> anyhow::Result<Option<NewCasebook>> {
    let mut welcome = Welcome::new(place.to_string_lossy().into_owned(), super::language());
    welcome.ornaments = super::ornaments();
    loop {
        guard.terminal.draw(|frame| ui::welcome(&welcome, theme, frame))?;
        let wish = match inbox.recv_key()? {
            Message::Key(key) => welcome.press(key),
            Message::Escaped(key) => welcome.press(key.with_alt()),
            Message::Paste(text) => {
                welcome.paste(&text);
                Wish::Wait
            }
            Message::Terminate => Wish::Leave,
            // Nothing was entered that could be lost with the terminal.
            Message::Suspend if guard.suspend().is_err() => Wish::Leave,
            Message::Resumed if guard.resume().is_err() => Wish::Leave,
            _ => Wish::Wait,
        };
        let making = match wish {
            Wish::Wait => continue,
            Wish::Leave => return Ok(None),
            Wish::Check => {
                welcome.checked(folder::fit(&path_of(&welcome, place)));
                continue;
            }
            Wish::Draw => {
                match diceware::passphrase() {
                    Ok(words) => welcome.drawn(words.expose_secret()),
                    Err(error) => welcome.failed(told("task-draw", &error, welcome.language)),
                }
                continue;
            }
            Wish::Casebook => Making::Casebook,
            Wish::Demo => Making::Demo,
        };
        welcome.working = Some(making);
        let work = work(making, &welcome, place);
        let redraw = |_| guard.terminal.draw(|frame| ui::welcome(&welcome, theme, frame)).map(drop);
        match inbox.during(sender, redraw, work)? {
            Ok(store) => {
                let own = store.path().filter(|_| making == Making::Casebook);
                let elsewhere = own.filter(|path| *path != place).map(Path::to_owned);
                return Ok(Some(NewCasebook { store, language: welcome.language, elsewhere }));
            }
            Err(failure) => welcome.failed(failure),
        }
    }
}

/// The place that was typed.
fn path_of(welcome: &Welcome, place: &Path) -> PathBuf {
    let text = welcome.place.text().trim();
    // A path need not be text; what is shown of it is not typed back.
    if text == place.to_string_lossy() { place.to_owned() } else { folder::typed(text) }
}

/// What a thread is to do.
fn work(
    making: Making,
    welcome: &Welcome,
    place: &Path,
) -> impl FnOnce() -> Result<Store, Failure> + Send + 'static {
    let path = path_of(welcome, place);
    let passphrase = SecretString::from(welcome.chosen.typed());
    let language = welcome.language;
    move || match making {
        Making::Casebook => make_casebook(&path, &passphrase, language)
            .map_err(|error| told("task-make", &error, language)),
        Making::Demo => scratch_demo(language),
    }
}

/// Makes a casebook in the order of a language, whose tour is still to come.
///
/// # Errors
///
/// Fails where there is a file, and where none can be made.
pub fn make_casebook(
    path: &Path,
    passphrase: &Passphrase,
    language: Language,
) -> Result<Store, Error> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        folder::make_private(folder, true).map_err(|source| Error::Io {
            task: "make",
            path: folder.to_owned(),
            source,
        })?;
    }
    let mut store = Store::create(path, Some(passphrase), clock::millis)?;
    store.order_by(language)?;
    store.write(|conn| Ok::<_, Error>(toured::keep(conn, Some(TourStep::Incident))?))?;
    Ok(store)
}

fn told(task: &'static str, error: &Error, language: Language) -> Failure {
    words::fault(&fault(task, error), language)
}

fn scratch_demo(language: Language) -> Result<Store, Failure> {
    let task = "task-make-demo";
    let folder = folder::scratch().map_err(|source| {
        let error = Error::Io { task: "make", path: std::env::temp_dir(), source };
        told(task, &error, language)
    })?;
    match demo::make(&folder.join("demo.casebook"), language) {
        Ok((store, _)) => Ok(store),
        Err(exchange::Error::Store(error)) => Err(told(task, &error, language)),
        Err(error) => Err(error.told(language)),
    }
}
