//! A text being typed, in one line or many: cursor, words, undo.
//!
//! What a key costs depends on the part of the text that is shown, not on its
//! length: text is composed (NFC) around the change alone, and wrapped around
//! the cursor alone.

mod input;
mod lines;
mod motion;
mod selection;
#[cfg(test)]
mod tests;
mod undo;
mod wrap;

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

pub use input::Pressed;
pub(in crate::app) use input::is_break;
pub use wrap::TextView;

use crate::app::editing::Motion;
use crate::model::text::{Line, Text};
use motion::{next_boundary, previous_boundary, snap};
use selection::Mark;
use undo::{Edit, UndoStack};

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
    /// Where what is selected begins or ends; the cursor is its other end.
    mark: Option<Mark>,
    extent: Extent,
    history: UndoStack,
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

/// More was typed or pasted than fits; the text is as it was.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
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
            mark: None,
            extent,
            history: UndoStack::default(),
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many characters the text has.
    pub fn chars(&self) -> usize {
        self.chars
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

    /// Puts `input` in at the cursor, or in the place of what is selected,
    /// without what the field cannot hold.
    pub fn insert(&mut self, input: &str, typed: bool) -> Result<bool, Overfull> {
        let place = self.selection().unwrap_or(self.cursor..self.cursor);
        let leaving = self.slice(place.clone()).chars().count();
        let room = (self.extent.limit() + leaving).saturating_sub(self.chars);
        // Cleaning and composing shorten a text, but never to a quarter.
        let given = input.chars().count();
        if given / 4 > room {
            return Err(Overfull { room, given });
        }
        let clean = input::clean(input, self.extent);
        if clean.is_empty() {
            return Ok(false);
        }
        let changed = self.splice(place, &clean, typed)?;
        self.mark = None;
        Ok(changed)
    }

    /// Deletes what is selected, else from the cursor to where `motion` leads.
    pub fn delete(&mut self, motion: Motion) -> bool {
        if let Some(selected) = self.selection() {
            return self.splice(selected, "", false).unwrap_or(false);
        }
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
        let Some(edit) = Edit::between(wide.start, &old, &fresh) else {
            self.cursor = self.snap(caret);
            return Ok(false);
        };
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
        (self.goal, self.mark) = (None, None);
    }

    fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    fn previous(&self, at: usize) -> usize {
        previous_boundary(&self.text, at)
    }

    fn next(&self, at: usize) -> usize {
        next_boundary(&self.text, at)
    }

    /// The first place between two graphemes that is not before `at`.
    fn snap(&self, at: usize) -> usize {
        snap(&self.text, at)
    }
}
