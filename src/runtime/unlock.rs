//! Asks for the passphrase on the whole screen until it opens the casebook.

use std::path::Path;
use std::sync::mpsc::Sender;

use secrecy::SecretString;

use super::clock;
use super::fault::fault;
use super::inbox::Inbox;
use super::terminal::Guard;
use crate::app::{Message, Next, Unlock, texts};
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
    inbox: &mut Inbox,
    sender: &Sender<Message>,
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
                let (file, typed) = (path.to_owned(), SecretString::from(unlock.secret.typed()));
                let redraw = || guard.terminal.draw(|frame| ui::unlock(&unlock, frame)).map(drop);
                let opened = inbox.during(sender, redraw, move || {
                    Store::open(&file, Some(&typed), clock::millis)
                });
                match opened? {
                    Ok(store) => return Ok(Some(store)),
                    Err(error @ Error::WrongPassphrase(_)) => {
                        unlock.fail(texts::fault(&fault("task-open", &error), language));
                    }
                    Err(error) => return Err(error.into()),
                }
            }
        }
    }
}
