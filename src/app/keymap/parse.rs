//! Keys as people write them in settings: `n`, `F5`, `Ctrl+P`, `Shift+Tab`, `Del`.

use std::str::FromStr;

use super::{Key, Name};

/// Why a text is no key.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum KeyError {
    /// It names none.
    Unknown,
    /// It is a character that other keyboards do not have.
    Foreign,
    /// Terminals do not pass it on.
    Untold,
}

const NAMES: &[(&str, Name)] = &[
    ("enter", Name::Enter),
    ("return", Name::Enter),
    ("esc", Name::Esc),
    ("escape", Name::Esc),
    ("tab", Name::Tab),
    ("backspace", Name::Backspace),
    ("del", Name::Delete),
    ("delete", Name::Delete),
    ("ins", Name::Insert),
    ("insert", Name::Insert),
    ("up", Name::Up),
    ("down", Name::Down),
    ("left", Name::Left),
    ("right", Name::Right),
    ("home", Name::Home),
    ("end", Name::End),
    ("pgup", Name::PageUp),
    ("pageup", Name::PageUp),
    ("pgdn", Name::PageDown),
    ("pagedown", Name::PageDown),
];

impl FromStr for Key {
    type Err = KeyError;

    /// Reads what [`Key`] is displayed as, in either case but for a letter alone.
    fn from_str(text: &str) -> Result<Self, KeyError> {
        let text = text.trim();
        if let Some(char) = only(text) {
            return character(char).map(Self::Char);
        }
        let (held, rest) = text.split_once('+').unwrap_or(("", text));
        let (held, lower) = (held.to_ascii_lowercase(), rest.to_ascii_lowercase());
        match (held.as_str(), name(&lower), only(rest)) {
            ("", ..) if lower == "space" => Ok(Self::Char(' ')),
            ("", Some(name), _) => Ok(Self::Named(name)),
            ("shift", Some(Name::Tab), _) => Ok(Self::Named(Name::BackTab)),
            ("shift", Some(name), _) => Ok(Self::Shift(name)),
            ("ctrl", Some(name), _) => Ok(Self::Control(name)),
            ("ctrl", ..) if lower == "space" => Ok(Self::Ctrl(' ')),
            ("ctrl", None, Some(char)) => Ok(Self::Ctrl(character(char)?.to_ascii_lowercase())),
            ("alt", Some(name), _) => Ok(Self::Alternate(name)),
            ("alt", None, Some(char)) => character(char).map(Self::Alt),
            ("ctrl", None, None) if lower.starts_with("shift+") => {
                let held = lower.strip_prefix("shift+").and_then(name);
                held.map(Self::ControlShift).ok_or(KeyError::Untold)
            }
            _ => Err(KeyError::Unknown),
        }
    }
}

fn name(lower: &str) -> Option<Name> {
    let named = NAMES.iter().find(|(known, _)| *known == lower).map(|(_, name)| *name);
    let number = || lower.strip_prefix('f')?.parse().ok().filter(|n| (1..=24).contains(n));
    named.or_else(|| number().map(Name::F))
}

/// The character that a text has, if it has one only.
fn only(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|_| chars.next().is_none())
}

/// Commands are matched by the American character of a key.
fn character(char: char) -> Result<char, KeyError> {
    match char {
        '!'..='~' => Ok(char),
        _ if char.is_control() || char.is_whitespace() => Err(KeyError::Unknown),
        _ => Err(KeyError::Foreign),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::app::keys::USUAL;

    #[test]
    fn every_key_of_the_keymap_is_read_as_it_is_shown() {
        for binding in USUAL.bindings() {
            assert_eq!(binding.key.to_string().parse(), Ok(binding.key));
        }
    }

    #[test]
    fn keys_are_read_as_people_write_them() {
        let read = |text: &str| text.parse::<Key>();
        assert_eq!(read("ctrl+p"), Ok(Key::Ctrl('p')));
        assert_eq!(read("Delete"), Ok(Key::Named(Name::Delete)));
        assert_eq!(read("SHIFT+TAB"), Ok(Key::Named(Name::BackTab)));
        assert_eq!(read("Ctrl+PgUp"), Ok(Key::Control(Name::PageUp)));
        assert_eq!(read("N"), Ok(Key::Char('N')), "a letter alone keeps its case");
        assert_eq!(read("Alt+Z"), Ok(Key::Alt('Z')));
        assert_eq!(read("+"), Ok(Key::Char('+')));
        assert_eq!(read("Ctrl++"), Ok(Key::Ctrl('+')));
        assert_eq!(read("Space"), Ok(Key::Char(' ')));
        assert_eq!(read("Ctrl+Space"), Ok(Key::Ctrl(' ')));
        assert_eq!(read("Alt+Up"), Ok(Key::Alternate(Name::Up)));
        assert_eq!(read("ctrl+shift+left"), Ok(Key::ControlShift(Name::Left)));
    }

    #[test]
    fn what_is_no_key_is_told_apart() {
        let read = |text: &str| text.parse::<Key>();
        for text in ["", "nn", "F0", "F25", "Ctrl+", "Meta+x", "Shift+a", "\u{1b}"] {
            assert_eq!(read(text), Err(KeyError::Unknown), "{text:?}");
        }
        assert_eq!(read("т"), Err(KeyError::Foreign));
        assert_eq!(read("Ctrl+ы"), Err(KeyError::Foreign));
        assert_eq!(read("Ctrl+Shift+A"), Err(KeyError::Untold));
    }

    proptest! {
        #[test]
        fn any_text_is_answered_and_a_key_is_read_as_it_is_shown(text in "\\PC{0,12}") {
            if let Ok(key) = text.parse::<Key>() {
                prop_assert_eq!(key.to_string().parse(), Ok(key));
            }
        }
    }
}
