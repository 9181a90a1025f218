//! A passphrase as it is typed.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use zeroize::Zeroizing;

use crate::app::editing::{Edit, Motion, edit, to_word};
use crate::app::keymap::{Key, Name};

/// A passphrase being typed. It never becomes part of a [`super::Message`],
/// and is wiped when dropped.
pub struct Secret {
    typed: Zeroizing<String>,
    /// Whether it is shown.
    pub shown: bool,
}

/// A passphrase takes at most this many bytes; all are reserved at once, so
/// that no copy is left behind in memory when it grows.
const LIMIT: usize = 1024;

impl Default for Secret {
    fn default() -> Self {
        Self { typed: Zeroizing::new(String::with_capacity(LIMIT)), shown: false }
    }
}

impl Secret {
    /// Takes a key that edits it.
    pub(super) fn press(&mut self, key: Key) {
        match key {
            Key::Named(Name::Tab) => self.shown = !self.shown,
            Key::Named(Name::Backspace) => drop(self.typed.pop()),
            Key::Char(char) => self.paste(char.encode_utf8(&mut [0; 4])),
            // The cursor is always at its end.
            key => match edit(key) {
                Some(Edit::Delete(Motion::Home)) => self.clear(),
                Some(Edit::Delete(Motion::WordLeft)) => {
                    let left = self.typed.len() - to_word(self.typed.graphemes(true).rev());
                    self.typed.truncate(left);
                }
                _ => {}
            },
        }
    }

    /// Takes pasted text, as far as it fits; line breaks are left out.
    pub(super) fn paste(&mut self, text: &str) {
        for char in text.chars().filter(|char| !char.is_control()) {
            if self.typed.len() + char.len_utf8() <= LIMIT {
                self.typed.push(char);
            }
        }
    }

    /// Forgets what was typed.
    pub(super) fn clear(&mut self) {
        self.typed = Zeroizing::new(String::with_capacity(LIMIT));
    }

    /// What has been typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Whether another would open the same casebook.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.typed.nfc().eq(other.typed.nfc())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_paste_is_cut_and_never_grows_the_buffer() {
        let mut secret = Secret::default();
        secret.paste(&"я".repeat(10_000));
        assert_eq!(secret.typed().len(), LIMIT);
    }

    #[test]
    fn a_word_of_it_and_all_of_it_can_be_taken_back() {
        let mut secret = Secret::default();
        secret.paste("six words");
        secret.press(Key::Ctrl('w'));
        assert_eq!(secret.typed(), "six ");
        secret.press(Key::Ctrl('u'));
        assert_eq!(secret.typed(), "");
    }

    #[test]
    fn a_letter_and_its_mark_are_the_same_however_they_are_typed() {
        let secret = |text| {
            let mut secret = Secret::default();
            secret.paste(text);
            secret
        };
        assert!(secret("й").is(&secret("и\u{306}")));
        assert!(!secret("й").is(&secret("и")));
    }
}
