//! Runs the editor that the person chose for long texts, and lends it the
//! terminal.
//!
//! The loop goes on meanwhile, without drawing: what the store answers is taken
//! in, and when the terminal hangs up the program ends as ever.

use std::io;
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use super::gate::Gate;
use super::private::{self, Private};
use super::terminal::Guard;
use crate::app::{Edited, Message, Pointer, Unedited};

/// How long the end of the program waits for that of an editor which has been
/// told to end as well.
const FAREWELL: Duration = Duration::from_millis(500);

/// The command that the system names for editing texts, if it names one.
pub(super) fn editor(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    let named = ["VISUAL", "EDITOR"].into_iter().filter_map(variable);
    named.map(|command| command.trim().to_owned()).find(|command| !command.is_empty())
}

/// A text that an editor has.
#[derive(Debug)]
pub(super) struct Errand {
    private: Private,
    gate: Arc<Gate>,
    /// Says that the editor has ended.
    ended: Receiver<()>,
}

impl Errand {
    /// Writes the text to a private file and starts the editor on it. The text
    /// comes back as a message when the editor ends. Where it cannot be
    /// started, the terminal is the program's as before.
    pub(super) fn begin(
        command: &str,
        text: &str,
        guard: &mut Guard,
        gate: &Arc<Gate>,
        messages: Sender<Message>,
    ) -> io::Result<Self> {
        let (place, _) = private::place(|name| std::env::var(name).ok());
        let private = Private::make(&place, text)?;
        if !gate.shut() {
            return Err(io::ErrorKind::ResourceBusy.into());
        }
        let started = guard.lend().and_then(|()| invocation(command, private.file()).spawn());
        match started {
            Ok(child) => {
                let ended = watch(child, private.file(), messages);
                Ok(Self { private, gate: Arc::clone(gate), ended })
            }
            Err(error) => {
                let taken = guard.take_back();
                gate.open();
                taken.and(Err(error))
            }
        }
    }

    /// Takes the terminal back and wipes the file; the folder that is left,
    /// where that fails.
    pub(super) fn end(self, guard: &mut Guard, pointer: Pointer) -> io::Result<Option<String>> {
        let left = self.private.wipe();
        guard.take_back()?;
        if pointer == Pointer::Program {
            super::terminal::point(pointer)?;
        }
        self.gate.open();
        Ok(left)
    }

    /// What the file holds, when the program must end before the editor or
    /// with it; nothing where the person has written nothing there.
    pub(super) fn last(&self) -> Option<Edited> {
        // The file of an editor that does not end is read as it is.
        let _ = self.ended.recv_timeout(FAREWELL);
        let bytes = private::read(self.private.file()).ok()?;
        let text = String::from_utf8(bytes).ok().filter(|text| !text.trim().is_empty())?;
        Some(Edited { text: Ok(text), left: None })
    }
}

/// Sends the text when the editor has ended.
#[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
fn watch(mut child: Child, file: &Path, messages: Sender<Message>) -> Receiver<()> {
    let (done, ended) = mpsc::channel();
    let file = file.to_owned();
    thread::spawn(move || {
        let text = match child.wait() {
            Ok(status) => came_back(status, private::read(&file)),
            Err(error) => Err(Unedited::Failed((&error).into())),
        };
        // Nobody listens any more once the program ends.
        let _ = done.send(());
        let _ = messages.send(Message::Edited(Edited { text, left: None }));
    });
    ended
}

/// What an editor made of its file.
fn came_back(status: ExitStatus, bytes: io::Result<Vec<u8>>) -> Result<String, Unedited> {
    // The shell's own words for a command that is not there or cannot be run.
    if cfg!(unix) && matches!(status.code(), Some(126 | 127)) {
        return Err(Unedited::Missing);
    }
    let bytes = bytes.map_err(|error| Unedited::Failed((&error).into()))?;
    match String::from_utf8(bytes) {
        Ok(text) if status.success() => Ok(text),
        Ok(text) => Err(Unedited::Status(text)),
        Err(error) => {
            Err(Unedited::NotText(String::from_utf8_lossy(error.as_bytes()).into_owned()))
        }
    }
}

/// The command may have words of its own, such as `code --wait`, and is read
/// as the shell reads `$EDITOR`.
#[cfg(unix)]
fn invocation(command: &str, file: &Path) -> Command {
    let mut shell = Command::new("/bin/sh");
    shell.arg("-c").arg(format!("{command} \"$@\"")).arg("casebook").arg(file);
    shell
}

#[cfg(not(unix))]
fn invocation(command: &str, file: &Path) -> Command {
    let mut words = command.split_whitespace();
    let mut editor = Command::new(words.next().unwrap_or_default());
    editor.args(words).arg(file);
    editor
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_editor_is_the_one_that_the_system_names() {
        let of = |visual: &str, editor_: &str| {
            let (visual, other) = (visual.to_owned(), editor_.to_owned());
            editor(move |name| Some(if name == "VISUAL" { visual.clone() } else { other.clone() }))
        };
        assert_eq!(of("code --wait", "vi").as_deref(), Some("code --wait"));
        assert_eq!(of(" ", "vi").as_deref(), Some("vi"));
        assert_eq!((of("", ""), editor(|_| None)), (None, None));
    }

    #[test]
    #[cfg(unix)]
    fn what_comes_back_is_taken_only_from_an_editor_that_is_content() {
        use std::os::unix::process::ExitStatusExt;
        let ended = |code: i32, bytes: &[u8]| {
            came_back(ExitStatus::from_raw(code << 8), Ok(bytes.to_vec()))
        };
        assert_eq!(ended(0, "Ночью\n".as_bytes()), Ok("Ночью\n".to_owned()));
        assert_eq!(ended(1, b"half"), Err(Unedited::Status("half".to_owned())));
        assert_eq!(ended(0, b"a\xff"), Err(Unedited::NotText("a\u{fffd}".to_owned())));
        assert_eq!(ended(127, b"text"), Err(Unedited::Missing));
        let gone = came_back(ExitStatus::from_raw(0), Err(io::ErrorKind::NotFound.into()));
        assert!(matches!(gone, Err(Unedited::Failed(_))));
    }
}
