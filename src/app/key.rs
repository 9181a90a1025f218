//! Keys, apart from any terminal library.

use std::fmt;

/// A key press, apart from any terminal library.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Key {
    /// A character, with Shift already applied.
    Char(char),
    /// A character with Ctrl held.
    Ctrl(char),
    /// A character with Alt held.
    Alt(char),
    /// A key without a character.
    Named(Name),
    /// One of them with Shift held.
    Shift(Name),
    /// One of them with Ctrl held.
    Control(Name),
    /// One of them with Ctrl and Shift held.
    ControlShift(Name),
    /// One of them with Alt held.
    Alternate(Name),
}

/// Keys without a character.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Name {
    /// Enter.
    Enter,
    /// Esc.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab, which terminals send as a key of its own.
    BackTab,
    /// Backspace.
    Backspace,
    /// Del.
    Delete,
    /// Ins.
    Insert,
    /// Up.
    Up,
    /// Down.
    Down,
    /// Left.
    Left,
    /// Right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// `PgUp`.
    PageUp,
    /// `PgDn`.
    PageDown,
    /// A function key by its number.
    F(u8),
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Char(' ') => f.write_str("Space"),
            Self::Char(char) => write!(f, "{char}"),
            Self::Ctrl(' ') => f.write_str("Ctrl+Space"),
            Self::Ctrl(char) => write!(f, "Ctrl+{}", char.to_uppercase()),
            Self::Alt(char) => write!(f, "Alt+{char}"),
            Self::Named(name) => name.fmt(f),
            Self::Shift(name) => write!(f, "Shift+{name}"),
            Self::Control(name) => write!(f, "Ctrl+{name}"),
            Self::ControlShift(name) => write!(f, "Ctrl+Shift+{name}"),
            Self::Alternate(name) => write!(f, "Alt+{name}"),
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Enter => "Enter",
            Self::Esc => "Esc",
            Self::Tab => "Tab",
            Self::BackTab => "Shift+Tab",
            Self::Backspace => "Backspace",
            Self::Delete => "Del",
            Self::Insert => "Ins",
            Self::Up => "Up",
            Self::Down => "Down",
            Self::Left => "Left",
            Self::Right => "Right",
            Self::Home => "Home",
            Self::End => "End",
            Self::PageUp => "PgUp",
            Self::PageDown => "PgDn",
            Self::F(number) => return write!(f, "F{number}"),
        })
    }
}

impl Key {
    /// Whether it ends a line, as terminals tell what is pasted.
    pub fn breaks_line(self) -> bool {
        matches!(self, Self::Named(Name::Enter) | Self::Ctrl('j'))
    }

    /// The key with Alt held.
    #[must_use]
    pub fn with_alt(self) -> Self {
        match self {
            Self::Char(char) => Self::Alt(char),
            Self::Named(name) => Self::Alternate(name),
            Self::Ctrl(_)
            | Self::Alt(_)
            | Self::Shift(_)
            | Self::Control(_)
            | Self::ControlShift(_)
            | Self::Alternate(_) => self,
        }
    }

    /// Whether it edits a text that is typed into, or moves about in it.
    pub(in crate::app) fn edits(self) -> bool {
        match self {
            Self::Ctrl(char) => matches!(char, 'h' | 'u' | 'w'),
            Self::Named(name)
            | Self::Shift(name)
            | Self::Control(name)
            | Self::ControlShift(name) => matches!(
                name,
                Name::Enter
                    | Name::Backspace
                    | Name::Delete
                    | Name::Left
                    | Name::Right
                    | Name::Up
                    | Name::Down
                    | Name::Home
                    | Name::End
                    | Name::PageUp
                    | Name::PageDown
            ),
            Self::Char(_) | Self::Alt(_) | Self::Alternate(_) => false,
        }
    }

    /// The key that terminals cannot tell it from.
    pub(in crate::app) fn twin(self) -> Option<Self> {
        Some(Self::Named(match self {
            Self::Ctrl('i') => Name::Tab,
            Self::Ctrl('m' | 'j') => Name::Enter,
            Self::Ctrl('[') => Name::Esc,
            Self::Ctrl('h') => Name::Backspace,
            _ => return None,
        }))
    }
}
