//! What keys do to a text, in every line that is typed into and in every text,
//! unless they are bound to something else there: the keys of all editors, and
//! those that people know from their shell.

use super::key::Key::{self, Alt, Alternate, Control, Ctrl, Named};
use super::key::Name::{Backspace, Delete, End, Home, Left, Right};

/// Where the cursor can go, and up to where text can be deleted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Motion {
    /// One grapheme back.
    Left,
    /// One grapheme on.
    Right,
    /// To the beginning of a word.
    WordLeft,
    /// To the end of a word.
    WordRight,
    /// To the beginning of the line.
    Home,
    /// To the end of the line.
    End,
    /// To the beginning of the text.
    First,
    /// To the end of the text.
    Last,
}

/// What a key does to a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Edit {
    /// The cursor goes there.
    Go(Motion),
    /// What lies between the cursor and there is deleted.
    Delete(Motion),
}

/// The keys of a text.
pub(super) static EDITING: &[(Key, Edit)] = &[
    (Named(Left), Edit::Go(Motion::Left)),
    (Named(Right), Edit::Go(Motion::Right)),
    (Named(Home), Edit::Go(Motion::Home)),
    (Ctrl('a'), Edit::Go(Motion::Home)),
    (Named(End), Edit::Go(Motion::End)),
    (Ctrl('e'), Edit::Go(Motion::End)),
    (Control(Left), Edit::Go(Motion::WordLeft)),
    (Alt('b'), Edit::Go(Motion::WordLeft)),
    (Control(Right), Edit::Go(Motion::WordRight)),
    (Alt('f'), Edit::Go(Motion::WordRight)),
    (Control(Home), Edit::Go(Motion::First)),
    (Control(End), Edit::Go(Motion::Last)),
    (Named(Backspace), Edit::Delete(Motion::Left)),
    (Named(Delete), Edit::Delete(Motion::Right)),
    (Ctrl('w'), Edit::Delete(Motion::WordLeft)),
    (Control(Backspace), Edit::Delete(Motion::WordLeft)),
    (Alternate(Backspace), Edit::Delete(Motion::WordLeft)),
    // Many terminals send this for Ctrl+Backspace.
    (Ctrl('h'), Edit::Delete(Motion::WordLeft)),
    (Control(Delete), Edit::Delete(Motion::WordRight)),
    (Ctrl('u'), Edit::Delete(Motion::Home)),
    (Ctrl('k'), Edit::Delete(Motion::End)),
];

/// What a key does to a text, if anything.
pub(super) fn edit(key: Key) -> Option<Edit> {
    EDITING.iter().find(|(known, _)| *known == key).map(|(_, edit)| *edit)
}

impl Edit {
    /// The id of its name in the help; of what everybody knows there is none.
    pub(super) fn id(self) -> Option<&'static str> {
        Some(match self {
            Self::Go(Motion::Left | Motion::Right) | Self::Delete(Motion::Left | Motion::Right) => {
                return None;
            }
            Self::Go(Motion::Home) => "editing-home",
            Self::Go(Motion::End) => "editing-end",
            Self::Go(Motion::WordLeft) => "editing-word-back",
            Self::Go(Motion::WordRight) => "editing-word-on",
            Self::Go(Motion::First) => "editing-first",
            Self::Go(Motion::Last) => "editing-last",
            Self::Delete(Motion::WordLeft) => "editing-delete-word-back",
            Self::Delete(Motion::WordRight) => "editing-delete-word-on",
            Self::Delete(Motion::Home | Motion::First) => "editing-delete-home",
            Self::Delete(Motion::End | Motion::Last) => "editing-delete-end",
        })
    }
}

impl Key {
    /// Whether it deletes a part of a text.
    pub(in crate::app) fn deletes(self) -> bool {
        matches!(edit(self), Some(Edit::Delete(_)))
    }

    /// Whether it moves the cursor along a line, or to an end of a text.
    pub(in crate::app) fn moves(self) -> bool {
        matches!(edit(self), Some(Edit::Go(_)))
    }
}

/// Bytes up to the end of the first word, in the direction of `graphemes`.
pub(super) fn to_word<'a>(graphemes: impl Iterator<Item = &'a str>) -> usize {
    let (mut passed, mut inside) = (0, false);
    for grapheme in graphemes {
        let word = is_word(grapheme);
        if inside && !word {
            break;
        }
        (passed, inside) = (passed + grapheme.len(), word);
    }
    passed
}

fn is_word(grapheme: &str) -> bool {
    grapheme.chars().next().is_some_and(|char| char.is_alphanumeric() || char == '_')
}
