//! The clipboards: that of the computer, and that of the terminal.
//!
//! The computer's may hang, as where the X server does not answer, so a thread
//! of its own speaks to it, and another waits for so long and no longer. It is
//! opened with the first text, and kept open: under X11 what was copied lives
//! as long as the program that copied it.

use std::io::stdout;
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::thread;
use std::time::Duration;

use crossterm::clipboard::CopyToClipboard;
use crossterm::execute;

use crate::app::{Clipboard, Message};

/// How long the computer's clipboard is waited for.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long leaving waits for what was copied to be handed on.
const FAREWELL: Duration = Duration::from_millis(300);
/// Bytes that terminals commonly take: 74,994 once they are written in base 64.
const LIMIT: usize = 56_000;
/// Terminals that have no clipboard.
const WITHOUT: &[&str] = &["linux", "dumb", ""];

/// The thread that speaks to the computer's clipboard.
#[derive(Debug)]
pub(super) struct Copier {
    texts: Option<Sender<(String, SyncSender<bool>)>>,
    ended: Receiver<()>,
    messages: Sender<Message>,
}

impl Copier {
    /// Starts the thread. It does nothing before the first text.
    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    pub(super) fn start(messages: Sender<Message>) -> Self {
        let (texts, inbox) = mpsc::channel();
        let (alive, ended) = mpsc::channel();
        thread::spawn(move || {
            work(&inbox);
            // Dropped last: whoever waits then knows that the thread is done.
            drop::<Sender<()>>(alive);
        });
        Self { texts: Some(texts), ended, messages }
    }

    /// Copies text; how that went comes as a message.
    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    pub(super) fn copy(&self, text: String) {
        let (done, outcome) = mpsc::sync_channel(1);
        // From afar, the computer at which the program runs is not the person's.
        let here = !is_remote(|name| std::env::var(name).ok());
        let handed =
            here && self.texts.as_ref().is_some_and(|t| t.send((text.clone(), done)).is_ok());
        let messages = self.messages.clone();
        thread::spawn(move || {
            let copied = handed && outcome.recv_timeout(PATIENCE) == Ok(true);
            let to = Clipboard::System;
            // Nobody listens any more once the program ends.
            let _ = messages.send(if copied {
                Message::Copied(to)
            } else {
                Message::NotCopied { text, to }
            });
        });
    }
}

impl Drop for Copier {
    fn drop(&mut self) {
        self.texts = None;
        // A clipboard that hangs is not waited for.
        let _ = self.ended.recv_timeout(FAREWELL);
    }
}

fn work(texts: &Receiver<(String, SyncSender<bool>)>) {
    let mut open = None;
    for (text, done) in texts {
        if open.is_none() {
            open = arboard::Clipboard::new().ok();
        }
        let copied = open.as_mut().is_some_and(|clipboard| set(clipboard, text).is_ok());
        if !copied {
            open = None;
        }
        // Whoever asked may have stopped waiting.
        let _ = done.try_send(copied);
    }
}

/// Copies text, and asks programs that keep what was copied not to.
fn set(clipboard: &mut arboard::Clipboard, text: String) -> Result<(), arboard::Error> {
    #[cfg(target_os = "macos")]
    use arboard::SetExtApple as _;
    #[cfg(all(unix, not(target_os = "macos")))]
    use arboard::SetExtLinux as _;
    #[cfg(windows)]
    use arboard::SetExtWindows as _;
    #[cfg(windows)]
    return clipboard.set().exclude_from_cloud().exclude_from_history().text(text);
    #[cfg(not(windows))]
    return clipboard.set().exclude_from_history().text(text);
}

/// Whether the person sits at another computer.
fn is_remote(variable: impl Fn(&str) -> Option<String>) -> bool {
    ["SSH_TTY", "SSH_CONNECTION"]
        .into_iter()
        .any(|name| variable(name).is_some_and(|value| !value.is_empty()))
}

/// Asks the terminal to copy text, by the sequence OSC 52. Whether it does so
/// it does not tell.
pub(super) fn tell_terminal(text: String) -> Message {
    let to = Clipboard::Terminal;
    let terminal = std::env::var("TERM").unwrap_or_default();
    let told = takes(&terminal, &text)
        && execute!(stdout(), CopyToClipboard::to_clipboard_from(&text)).is_ok();
    if told { Message::Copied(to) } else { Message::NotCopied { text, to } }
}

/// Whether a terminal of that kind may take the text.
fn takes(terminal: &str, text: &str) -> bool {
    (cfg!(windows) || !WITHOUT.contains(&terminal)) && text.len() <= LIMIT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_afar_the_computer_is_not_the_persons() {
        assert!(is_remote(|name| (name == "SSH_TTY").then(|| "/dev/pts/1".to_owned())));
        assert!(is_remote(|name| (name == "SSH_CONNECTION").then(|| "::1 1 ::1 22".to_owned())));
        assert!(!is_remote(|_| Some(String::new())) && !is_remote(|_| None));
    }

    #[test]
    #[cfg(unix)]
    fn a_terminal_without_a_clipboard_is_not_asked_nor_one_for_too_much() {
        assert!(takes("xterm-256color", "text"));
        assert!(!takes("linux", "text") && !takes("dumb", "text") && !takes("", "text"));
        assert!(!takes("xterm-256color", &"a".repeat(LIMIT + 1)));
    }
}
