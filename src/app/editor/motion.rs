//! Where the cursor can go, and the places between graphemes.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::Editor;
use crate::app::editing::{Motion, to_word};

impl Editor {
    /// Moves the cursor; says whether it could. Out of what is selected it
    /// goes to the end on that side.
    pub fn go(&mut self, motion: Motion) -> bool {
        let selected = self.selection();
        let to = match (selected.filter(|_| self.let_go()), motion) {
            (Some(selected), Motion::Left) => selected.start,
            (Some(selected), Motion::Right) => selected.end,
            _ => self.target(motion),
        };
        self.place(to)
    }

    /// Puts the cursor to a place between two graphemes.
    pub(super) fn place(&mut self, to: usize) -> bool {
        self.history.close();
        self.goal = None;
        let moved = to != self.cursor;
        self.cursor = to;
        moved
    }

    pub(super) fn target(&self, motion: Motion) -> usize {
        match motion {
            Motion::Left => self.previous(self.cursor),
            Motion::Right => self.next(self.cursor),
            Motion::WordLeft => self.word_start(),
            Motion::WordRight => self.word_end(),
            Motion::Home => self.line_start(self.cursor),
            Motion::End => self.line_end(self.cursor),
            Motion::First => 0,
            Motion::Last => self.text.len(),
        }
    }

    /// Where the line begins that holds byte `at`.
    pub(super) fn line_start(&self, at: usize) -> usize {
        self.slice(0..at).rfind('\n').map_or(0, |at| at + 1)
    }

    /// Where the line ends that holds byte `at`.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let rest = self.slice(at..self.text.len());
        at + rest.find('\n').unwrap_or(rest.len())
    }

    fn word_start(&self) -> usize {
        self.cursor - to_word(self.slice(0..self.cursor).graphemes(true).rev())
    }

    fn word_end(&self) -> usize {
        self.cursor + to_word(self.slice(self.cursor..self.text.len()).graphemes(true))
    }
}

pub(super) fn previous_boundary(text: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    cursor.prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

pub(super) fn next_boundary(text: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    cursor.next_boundary(text, 0).ok().flatten().unwrap_or(text.len())
}

/// The first place between two graphemes that is not before `at`, which may
/// be inside a character.
pub(super) fn snap(text: &str, at: usize) -> usize {
    let at = (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    if cursor.is_boundary(text, 0).unwrap_or(true) { at } else { next_boundary(text, at) }
}
