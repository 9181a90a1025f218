//! The screen that asks for the passphrase before a casebook opens.

use zeroize::Zeroizing;

use super::{Failure, Key, Name, Ornaments};
use crate::model::Language;

/// A passphrase being typed. It never becomes part of a [`super::Message`],
/// and is wiped when dropped.
#[derive(Default)]
pub struct Unlock {
    /// The file that is to be opened.
    pub file: String,
    /// The language of the screen.
    pub language: Language,
    /// What its frame is drawn with.
    pub ornaments: Ornaments,
    typed: Zeroizing<String>,
    /// Whether the passphrase is shown.
    pub shown: bool,
    /// Why the last try failed.
    pub problem: Option<Failure>,
    /// Whether the key is being made.
    pub working: bool,
}

/// What to do after a key.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Next {
    /// Wait for more.
    Wait,
    /// Try the passphrase.
    Try,
    /// Leave the program.
    Leave,
}

/// A passphrase takes at most this many bytes; all are reserved at once, so
/// that no copy is left behind in memory when it grows.
const LIMIT: usize = 1024;

impl Unlock {
    /// Asks for the passphrase of a file.
    pub fn new(file: String) -> Self {
        Self { file, typed: Zeroizing::new(String::with_capacity(LIMIT)), ..Self::default() }
    }

    /// Takes a key.
    pub fn press(&mut self, key: Key) -> Next {
        match key {
            Key::Named(Name::Enter) if !self.typed.is_empty() => return Next::Try,
            Key::Named(Name::Esc) | Key::Ctrl('c' | 'q') => return Next::Leave,
            Key::Named(Name::Tab) => self.shown = !self.shown,
            Key::Named(Name::Backspace) => drop(self.typed.pop()),
            Key::Ctrl('u') => self.clear(),
            Key::Char(char) => self.paste(char.encode_utf8(&mut [0; 4])),
            _ => {}
        }
        Next::Wait
    }

    /// Takes pasted text, as far as it fits; line breaks are left out.
    pub fn paste(&mut self, text: &str) {
        for char in text.chars().filter(|char| !char.is_control()) {
            if self.typed.len() + char.len_utf8() <= LIMIT {
                self.typed.push(char);
            }
        }
    }

    /// Says why it failed and begins again.
    pub fn fail(&mut self, failure: Failure) {
        self.problem = Some(failure);
        self.working = false;
        self.clear();
    }

    /// What has been typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    fn clear(&mut self) {
        self.typed = Zeroizing::new(String::with_capacity(LIMIT));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_typed_corrected_and_tried() {
        let mut unlock = Unlock::new("demo".to_owned());
        assert_eq!(unlock.press(Key::Named(Name::Enter)), Next::Wait, "nothing to try");
        for char in "паролы".chars() {
            unlock.press(Key::Char(char));
        }
        unlock.press(Key::Named(Name::Backspace));
        unlock.paste("ь 1\n");
        assert_eq!(unlock.typed(), "пароль 1");
        assert_eq!(unlock.press(Key::Named(Name::Enter)), Next::Try);
        unlock.fail(Failure::default());
        assert_eq!(unlock.typed(), "");
        assert_eq!(unlock.press(Key::Named(Name::Esc)), Next::Leave);
    }

    #[test]
    fn a_long_paste_is_cut_and_never_grows_the_buffer() {
        let mut unlock = Unlock::new(String::new());
        unlock.paste(&"я".repeat(10_000));
        assert_eq!(unlock.typed().len(), LIMIT);
    }
}
