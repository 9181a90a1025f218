//! What the bytes of a terminal say.
//!
//! Esc is a key, and what the bytes of most keys without a character begin
//! with. So what comes after it in the same breath decides: what is a sequence
//! is one, and Esc before another Esc or before a control key is itself. Before
//! a character it stands for Alt as well; that is told as
//! [`Message::Escaped`], for only what is on the screen can decide it. A
//! sequence that nobody knows says nothing, and its bytes are never typed.

mod codes;
#[cfg(test)]
mod tests;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use super::events::translate;
use crate::app::{Key, Message, Name};

const ESC: u8 = 0x1b;
const BELL: u8 = 0x07;
const PASTE_BEGINS: &[u8] = b"\x1b[200~";
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// Bytes that came and are not understood yet.
#[derive(Debug, Default)]
pub(super) struct Sequences {
    bytes: Vec<u8>,
    /// How far a paste was looked through for its end.
    looked: usize,
}

/// What the first bytes are.
enum Step {
    /// Not known before more come.
    Wait,
    /// So many of them say this.
    Took(usize, Meaning),
}

/// What a sequence says.
enum Meaning {
    Nothing,
    Event(Event),
    /// Esc, and a character or Backspace right after it.
    Escaped(Key),
}

impl Sequences {
    /// Takes in bytes.
    pub(super) fn take(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Whether what is there is taken for a key if nothing follows it soon.
    pub(super) fn is_undecided(&self) -> bool {
        matches!(step(&self.bytes, true), Step::Took(..))
    }

    /// The next message; with `waited`, nothing followed what is there.
    pub(super) fn next(&mut self, waited: bool) -> Option<Message> {
        loop {
            let pastes = self.bytes.starts_with(PASTE_BEGINS);
            let step = if pastes { self.paste() } else { step(&self.bytes, waited) };
            let Step::Took(count, said) = step else { return None };
            self.bytes.drain(..count);
            let message = match said {
                Meaning::Nothing => None,
                Meaning::Event(event) => translate(event),
                Meaning::Escaped(key) => Some(Message::Escaped(key)),
            };
            if message.is_some() {
                return message;
            }
        }
    }

    fn paste(&mut self) -> Step {
        let from = self.looked.max(PASTE_BEGINS.len());
        let unseen = self.bytes.get(from..).unwrap_or_default();
        let Some(at) = unseen.windows(PASTE_ENDS.len()).position(|bytes| bytes == PASTE_ENDS)
        else {
            self.looked = self.bytes.len().saturating_sub(PASTE_ENDS.len());
            return Step::Wait;
        };
        let text = self.bytes.get(PASTE_BEGINS.len()..from + at).unwrap_or_default();
        let text = String::from_utf8_lossy(text).into_owned();
        self.looked = 0;
        Step::Took(from + at + PASTE_ENDS.len(), Meaning::Event(Event::Paste(text)))
    }
}

impl Meaning {
    fn key(code: KeyCode) -> Self {
        Self::Event(Event::Key(code.into()))
    }

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Self {
        Self::Event(Event::Key(KeyEvent::new(code, modifiers)))
    }
}

/// What the first bytes say.
fn step(bytes: &[u8], waited: bool) -> Step {
    let alone = |count, said| if waited { Step::Took(count, said) } else { Step::Wait };
    match bytes {
        [] => Step::Wait,
        [ESC] => alone(1, Meaning::key(KeyCode::Esc)),
        [ESC, ESC, ..] => Step::Took(1, Meaning::key(KeyCode::Esc)),
        [ESC, b'['] => alone(2, Meaning::Escaped(Key::Char('['))),
        [ESC, b'[', rest @ ..] => control_sequence(rest),
        [ESC, b'O'] => alone(2, Meaning::Escaped(Key::Char('O'))),
        [ESC, b'O', last, ..] => match codes::of_keypad(*last) {
            Some(said) => Step::Took(3, said),
            None => Step::Took(2, Meaning::Escaped(Key::Char('O'))),
        },
        [ESC, 0x7f, ..] => Step::Took(2, Meaning::Escaped(Key::Named(Name::Backspace))),
        [ESC, 0x08, ..] => Step::Took(2, Meaning::Escaped(Key::Ctrl('h'))),
        [ESC, 0..=0x1f, ..] => Step::Took(1, Meaning::key(KeyCode::Esc)),
        [ESC, rest @ ..] => match (reply(rest), first_char(rest)) {
            (Some(count), _) => Step::Took(1 + count, Meaning::Nothing),
            (_, Ok(Some(char))) => {
                Step::Took(1 + char.len_utf8(), Meaning::Escaped(Key::Char(char)))
            }
            (_, Ok(None)) => alone(1, Meaning::key(KeyCode::Esc)),
            (_, Err(_)) => Step::Took(1, Meaning::key(KeyCode::Esc)),
        },
        [byte @ (0..=0x1f | 0x7f), ..] => Step::Took(1, codes::of_control(*byte)),
        _ => match first_char(bytes) {
            Ok(Some(char)) => Step::Took(char.len_utf8(), Meaning::key(KeyCode::Char(char))),
            Ok(None) => Step::Wait,
            Err(count) => Step::Took(count, Meaning::Nothing),
        },
    }
}

/// What stands after `ESC [`: numbers, then the byte that says what they are.
fn control_sequence(rest: &[u8]) -> Step {
    match rest {
        [b'[' | b'M'] | [b'M', _] | [b'M', _, _] => return Step::Wait,
        // The console of Linux calls its first function keys so.
        [b'[', letter @ b'A'..=b'E', ..] => {
            return Step::Took(4, Meaning::key(KeyCode::F(letter - b'A' + 1)));
        }
        // Where a mouse is, in the bytes of terminals that know no numbers for it.
        [b'M', buttons, column, row, ..] => {
            return Step::Took(6, codes::of_old_mouse(*buttons, *column, *row));
        }
        _ => {}
    }
    let numbered = rest.first().is_some_and(u8::is_ascii_digit);
    let ends = |byte: &u8| !matches!(byte, 0x20..=0x3f) || (*byte == b'$' && numbered);
    let Some(length) = rest.iter().position(ends) else { return Step::Wait };
    let (numbers, after) = rest.split_at_checked(length).unwrap_or_default();
    match after.first() {
        Some(last @ (0x40..=0x7e | b'$')) => {
            Step::Took(3 + length, codes::of_sequence(numbers, *last))
        }
        // Something else came before it was whole.
        _ if length == 0 => Step::Took(2, Meaning::Escaped(Key::Char('['))),
        _ => Step::Took(2 + length, Meaning::Nothing),
    }
}

/// How many bytes after ESC are what a terminal answers when it is asked about
/// itself: the answer may come when whoever asked has ended.
fn reply(rest: &[u8]) -> Option<usize> {
    let (b']' | b'P' | b'_' | b'^', text) = rest.split_first()? else { return None };
    let length = text.iter().position(|byte| matches!(*byte, BELL | ESC))?;
    match text.get(length..)? {
        [BELL, ..] => Some(length + 2),
        [ESC, b'\\', ..] => Some(length + 3),
        _ => None,
    }
}

/// The character that the bytes begin with: nothing where they are only its
/// beginning, and how many to pass over where they are none.
fn first_char(bytes: &[u8]) -> Result<Option<char>, usize> {
    let head = bytes.get(..4).unwrap_or(bytes);
    let valid = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) if error.valid_up_to() > 0 => {
            let valid = head.get(..error.valid_up_to()).unwrap_or_default();
            std::str::from_utf8(valid).unwrap_or_default()
        }
        Err(error) => return error.error_len().map_or(Ok(None), Err),
    };
    Ok(valid.chars().next())
}
