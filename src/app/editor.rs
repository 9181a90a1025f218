//! A text being typed, in one line or many: cursor, words, undo.
//!
//! What a key costs depends on the part of the text that is shown, not on its
//! length: text is composed (NFC) around the change alone, and wrapped around
//! the cursor alone.

mod history;
mod input;
#[cfg(test)]
mod tests;
mod wrap;

use std::ops::Range;

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::GraphemeCursor;

pub use input::Pressed;
pub use wrap::View;

use crate::model::text::{Line, Text};
use history::{Edit, History};

/// A text and a cursor in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Editor {
    text: String,
    /// How many characters `text` has.
    chars: usize,
    /// Byte offset into `text`, always between two graphemes.
    cursor: usize,
    /// The column that Up and Down keep to.
    goal: Option<usize>,
    extent: Extent,
    history: History,
}

/// How far a text may reach.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Extent {
    /// One line; pasted lines are joined by spaces.
    Line,
    /// One line of several values; pasted lines are joined by semicolons.
    List,
    /// Lines and paragraphs.
    Lines,
}

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

/// More was typed or pasted than fits; the text is as it was.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("Only {room} more characters fit here; shorten what you add ({given} characters).")]
pub struct Overfull {
    /// How many characters still fit.
    pub room: usize,
    /// How many were given.
    pub given: usize,
}

impl Extent {
    /// How many characters fit.
    pub fn limit(self) -> usize {
        match self {
            Self::Line => Line::MAX_CHARS,
            Self::List | Self::Lines => Text::MAX_CHARS,
        }
    }
}

impl Editor {
    /// An editor over `text`, the cursor at its end.
    pub fn new(extent: Extent, text: &str) -> Self {
        let text: String = text.nfc().collect();
        Self {
            chars: text.chars().count(),
            cursor: text.len(),
            text,
            goal: None,
            extent,
            history: History::default(),
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the cursor is, in bytes from the beginning of the text.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// How far the text may reach.
    pub fn extent(&self) -> Extent {
        self.extent
    }

    /// Whether there is nothing but space.
    pub fn is_blank(&self) -> bool {
        self.text.trim_start().is_empty()
    }

    /// Puts `input` in at the cursor, without what the field cannot hold.
    pub fn insert(&mut self, input: &str, typed: bool) -> Result<bool, Overfull> {
        let room = self.extent.limit().saturating_sub(self.chars);
        // Cleaning and composing shorten a text, but never to a quarter.
        let given = input.chars().count();
        if given / 4 > room {
            return Err(Overfull { room, given });
        }
        let clean = input::clean(input, self.extent);
        if clean.is_empty() {
            return Ok(false);
        }
        self.splice(self.cursor..self.cursor, &clean, typed)
    }

    /// Deletes from the cursor to where `motion` leads.
    pub fn delete(&mut self, motion: Motion) -> bool {
        let to = self.target(motion);
        let range = to.min(self.cursor)..to.max(self.cursor);
        let typed = matches!(motion, Motion::Left | Motion::Right);
        !range.is_empty() && self.splice(range, "", typed).unwrap_or(false)
    }

    /// Replaces the whole text.
    pub fn set(&mut self, text: &str) -> Result<bool, Overfull> {
        let clean = input::clean(text, self.extent);
        let changed = self.splice(0..self.text.len(), &clean, false);
        self.cursor = self.text.len();
        changed
    }

    /// Moves the cursor; says whether it could.
    pub fn go(&mut self, motion: Motion) -> bool {
        let to = self.target(motion);
        self.place(to)
    }

    /// Takes back the last change.
    pub fn undo(&mut self) -> bool {
        let Some(edit) = self.history.back() else { return false };
        let (range, removed) = (edit.at..edit.at + edit.inserted.len(), edit.removed);
        self.replace(range, &removed);
        true
    }

    /// Makes the last change that was taken back again.
    pub fn redo(&mut self) -> bool {
        let Some(edit) = self.history.forth() else { return false };
        let (range, inserted) = (edit.at..edit.at + edit.removed.len(), edit.inserted);
        self.replace(range, &inserted);
        true
    }

    /// Replaces `range` by `new`. The graphemes on both sides are composed
    /// with it: an accent typed after its letter becomes one with it.
    fn splice(&mut self, range: Range<usize>, new: &str, typed: bool) -> Result<bool, Overfull> {
        let wide = self.previous(range.start)..self.next(range.end);
        let head = self.slice(wide.start..range.start).chars().chain(new.chars());
        let caret = wide.start + head.clone().nfc().map(char::len_utf8).sum::<usize>();
        let tail = self.slice(range.end..wide.end).chars();
        let fresh: String = head.chain(tail).nfc().collect();
        let old = self.slice(wide.clone()).to_owned();
        let (before, after) = (old.chars().count(), fresh.chars().count());
        let limit = self.extent.limit();
        if after > before && self.chars - before + after > limit {
            let room = limit.saturating_sub(self.chars);
            return Err(Overfull { room, given: new.chars().count() });
        }
        let Some(edit) = Edit::between(wide.start, &old, &fresh) else { return Ok(false) };
        self.replace(edit.at..edit.at + edit.removed.len(), &edit.inserted);
        self.cursor = self.snap(caret);
        self.history.push(edit, typed);
        Ok(true)
    }

    fn replace(&mut self, range: Range<usize>, new: &str) {
        let at = range.start;
        self.chars = self.chars + new.chars().count() - self.slice(range.clone()).chars().count();
        self.text.replace_range(range, new);
        self.cursor = self.snap(at + new.len());
        self.goal = None;
    }

    fn place(&mut self, to: usize) -> bool {
        self.history.close();
        self.goal = None;
        let moved = to != self.cursor;
        self.cursor = to;
        moved
    }

    fn target(&self, motion: Motion) -> usize {
        match motion {
            Motion::Left => self.previous(self.cursor),
            Motion::Right => self.next(self.cursor),
            Motion::WordLeft => self.word_start(),
            Motion::WordRight => self.word_end(),
            Motion::Home => self.slice(0..self.cursor).rfind('\n').map_or(0, |at| at + 1),
            Motion::End => {
                let rest = self.slice(self.cursor..self.text.len());
                self.cursor + rest.find('\n').unwrap_or(rest.len())
            }
            Motion::First => 0,
            Motion::Last => self.text.len(),
        }
    }

    fn word_start(&self) -> usize {
        let (mut at, mut inside) = (self.cursor, false);
        while at > 0 {
            let before = self.previous(at);
            let word = is_word(self.slice(before..at));
            if inside && !word {
                break;
            }
            (at, inside) = (before, word);
        }
        at
    }

    fn word_end(&self) -> usize {
        let (mut at, mut inside) = (self.cursor, false);
        while at < self.text.len() {
            let after = self.next(at);
            let word = is_word(self.slice(at..after));
            if inside && !word {
                break;
            }
            (at, inside) = (after, word);
        }
        at
    }

    fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    fn previous(&self, at: usize) -> usize {
        let mut cursor = GraphemeCursor::new(at, self.text.len(), true);
        cursor.prev_boundary(&self.text, 0).ok().flatten().unwrap_or(0)
    }

    fn next(&self, at: usize) -> usize {
        next_boundary(&self.text, at)
    }

    /// The first place between two graphemes that is not before `at`.
    fn snap(&self, at: usize) -> usize {
        snap(&self.text, at)
    }
}

fn is_word(grapheme: &str) -> bool {
    grapheme.chars().next().is_some_and(|char| char.is_alphanumeric() || char == '_')
}

fn next_boundary(text: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    cursor.next_boundary(text, 0).ok().flatten().unwrap_or(text.len())
}

/// The first place between two graphemes that is not before `at`, which may
/// be inside a character.
fn snap(text: &str, at: usize) -> usize {
    let at = (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    if cursor.is_boundary(text, 0).unwrap_or(true) { at } else { next_boundary(text, at) }
}
