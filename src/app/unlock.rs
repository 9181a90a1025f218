//! The screen that asks for the passphrase before a casebook opens.

use crate::app::keyboard::Detector;
use crate::app::keymap::{Key, Name};
use crate::app::ornaments::Ornaments;
use crate::app::secret::Secret;
use crate::model::Language;
use crate::model::progress::Progress;
use crate::words::Failure;

/// The passphrase of a casebook, as it is asked for.
#[derive(Default)]
pub struct Unlock {
    /// The file that is to be opened.
    pub file: String,
    /// The language of the screen.
    pub language: Language,
    /// What its frame is drawn with.
    pub ornaments: Ornaments,
    /// What is typed.
    pub secret: Secret,
    /// Why the last try failed.
    pub problem: Option<Failure>,
    /// How far opening it is, while that is tried.
    pub opening: Option<Progress>,
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

impl Unlock {
    /// Asks for the passphrase of a file.
    pub fn new(file: String) -> Self {
        Self { file, ..Self::default() }
    }

    /// Takes a key.
    pub fn press(&mut self, key: Key) -> Next {
        match Detector::default().translate_control(key) {
            Key::Named(Name::Enter) if !self.secret.typed().is_empty() => return Next::Try,
            Key::Named(Name::Esc) | Key::Ctrl('c' | 'q') => return Next::Leave,
            key => self.secret.press(key),
        }
        Next::Wait
    }

    /// Takes pasted text.
    pub fn paste(&mut self, text: &str) {
        self.secret.paste(text);
    }

    /// Says why it failed and begins again.
    pub fn fail(&mut self, failure: Failure) {
        self.problem = Some(failure);
        self.opening = None;
        self.secret.clear();
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
        assert_eq!(unlock.secret.typed(), "пароль 1");
        assert_eq!(unlock.press(Key::Named(Name::Enter)), Next::Try);
        unlock.fail(Failure::default());
        assert_eq!(unlock.secret.typed(), "");
        assert_eq!(unlock.press(Key::Named(Name::Esc)), Next::Leave);
    }
}
