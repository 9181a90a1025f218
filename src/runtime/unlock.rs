//! Asks for the passphrase on the whole screen until it opens the casebook.

use std::path::Path;
use std::sync::mpsc::Receiver;

use secrecy::SecretString;

use super::clock;
use super::perform::failure;
use super::terminal::Guard;
use crate::app::{Message, Next, Unlock};
use crate::model::Language;
use crate::store::{Error, Store};
use crate::ui;

/// The open casebook, or `None` where the person gave up.
///
/// # Errors
///
/// Fails on anything but a wrong passphrase, which may be typed again.
pub(super) fn ask(
    path: &Path,
    language: Language,
    guard: &mut Guard,
    inbox: &Receiver<Message>,
) -> anyhow::Result<Option<Store>> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let mut unlock = Unlock::new(name);
    unlock.language = language;
    unlock.ornaments = super::ornaments();
    loop {
        guard.terminal.draw(|frame| ui::unlock(&unlock, frame))?;
        let next = match inbox.recv()? {
            Message::Key(key) => unlock.press(key),
            Message::Paste(text) => {
                unlock.paste(&text);
                Next::Wait
            }
            Message::Terminate => Next::Leave,
            _ => Next::Wait,
        };
        match next {
            Next::Wait => {}
            Next::Leave => return Ok(None),
            Next::Try => {
                unlock.working = true;
                guard.terminal.draw(|frame| ui::unlock(&unlock, frame))?;
                match Store::open(path, Some(&SecretString::from(unlock.typed())), clock::millis) {
                    Ok(store) => return Ok(Some(store)),
                    Err(error @ Error::WrongPassphrase(_)) => {
                        unlock.fail(failure("open the casebook", &error));
                    }
                    Err(error) => return Err(error.into()),
                }
            }
        }
    }
}
