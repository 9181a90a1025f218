//! Asks for the passphrase on the whole screen until it opens the casebook.

use crate::words;
use std::path::Path;
use std::sync::mpsc::Sender;

use secrecy::SecretString;

use super::clock;
use super::fault::not_opened;
use super::hangup;
use super::inbox::Inbox;
use super::terminal::Guard;
use crate::app::{Message, Next, Unlock};
use crate::model::Language;
use crate::model::progress::Watch;
use crate::store::{Error, Fingerprint, Passphrase, Store};
use crate::ui;

/// What a try to open the casebook came to.
enum Tried {
    Opened(Box<Store>),
    /// It is open, and not the one that was expected.
    Other,
    Failed(Error),
}

/// The open casebook, or `None` where the person gave up. Where it is not the
/// one that is `expected`, it is opened only once that was told, and nothing is
/// expected any more.
///
/// # Errors
///
/// Fails on anything but a wrong passphrase, which may be typed again, and a
/// file of the old history, of which the screen says what to do with it.
pub(super) fn ask(
    path: &Path,
    language: Language,
    expected: &mut Option<Fingerprint>,
    guard: &mut Guard,
    inbox: &mut Inbox,
    sender: &Sender<Message>,
) -> anyhow::Result<Option<Store>> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let mut unlock = Unlock::new(name);
    unlock.language = language;
    unlock.ornaments = super::ornaments();
    loop {
        match guard.terminal.draw(|frame| ui::unlock(&unlock, frame)) {
            // Nothing was entered that could be lost.
            Err(error) if hangup::tells(&error) => return Ok(None),
            drawn => _ = drawn?,
        }
        let next = match inbox.recv_key()? {
            Message::Key(key) => unlock.press(key),
            Message::Escaped(key) => unlock.press(key.with_alt()),
            Message::Paste(text) => {
                unlock.paste(&text);
                Next::Wait
            }
            Message::Terminate => Next::Leave,
            // Nothing was entered that could be lost with the terminal.
            Message::Suspend if guard.suspend().is_err() => Next::Leave,
            Message::Resumed if guard.resume().is_err() => Next::Leave,
            _ => Next::Wait,
        };
        match next {
            Next::Wait => {}
            Next::Leave => return Ok(None),
            Next::Try => {
                let (file, typed) = (path.to_owned(), SecretString::from(unlock.secret.typed()));
                let redraw = |progress| {
                    unlock.opening = Some(progress);
                    guard.terminal.draw(|frame| ui::unlock(&unlock, frame)).map(drop)
                };
                let (mark, told) = (expected.clone(), sender.clone());
                let mut watch = move |progress| told.send(Message::Progress(progress)).is_ok();
                let open = move || open(&file, &typed, mark.as_ref(), &mut watch);
                let tried = inbox.during(sender, redraw, open);
                match tried? {
                    Tried::Opened(store) => return Ok(Some(*store)),
                    Tried::Other => {
                        *expected = None;
                        unlock.fail(words::failure(language, "other-casebook", &[]));
                    }
                    Tried::Failed(error @ (Error::WrongPassphrase(_) | Error::OldHistory(_))) => {
                        unlock.fail(not_opened(&error, language));
                    }
                    Tried::Failed(error) => return Err(error.into()),
                }
            }
        }
    }
}

/// Opens what is at the path. One that is not expected is left as it is.
fn open(
    path: &Path,
    passphrase: &Passphrase,
    expected: Option<&Fingerprint>,
    watch: &mut Watch,
) -> Tried {
    let opened = match expected {
        Some(_) => Store::open_current(path, Some(passphrase), clock::millis),
        None => Store::open_watched(path, Some(passphrase), clock::millis, watch),
    };
    let bears = |store: &Store| expected.map_or(Ok(true), |of| store.bears(of));
    match opened.and_then(|store| Ok((bears(&store)?, store))) {
        Ok((true, store)) => Tried::Opened(Box::new(store)),
        // The one that was open is of this schema.
        Ok((false, _)) | Err(Error::Older(_)) => Tried::Other,
        Err(error) => Tried::Failed(error),
    }
}
