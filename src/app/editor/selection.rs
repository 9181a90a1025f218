//! What is selected: the text between a mark and the cursor.

use std::ops::Range;

use super::Editor;

/// The end of what is selected that stays where it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Mark {
    /// Byte offset, always between two graphemes.
    at: usize,
    /// Whether every motion selects, for terminals that do not tell Shift.
    held: bool,
}

impl Editor {
    /// The bytes that are selected, if there are any.
    pub fn selection(&self) -> Option<Range<usize>> {
        let at = self.mark?.at;
        let range = at.min(self.cursor)..at.max(self.cursor);
        (!range.is_empty()).then_some(range)
    }

    /// The text that is selected.
    pub fn selected(&self) -> Option<&str> {
        self.selection().map(|range| self.slice(range))
    }

    /// Whether every motion selects.
    pub fn is_marking(&self) -> bool {
        self.mark.is_some_and(|mark| mark.held)
    }

    /// From now on every motion selects; once more and none does.
    pub fn toggle_mark(&mut self) {
        let held = self.is_marking();
        self.mark = (!held).then_some(Mark { at: self.cursor, held: true });
    }

    /// Selects nothing; says whether something was selected or marked.
    pub fn unselect(&mut self) -> bool {
        self.mark.take().is_some()
    }

    /// Selects everything.
    pub fn select_all(&mut self) {
        self.select_range(0..self.text.len());
    }

    /// Selects a part of the text, the cursor at its end.
    pub fn select_range(&mut self, range: Range<usize>) {
        let (start, end) = (self.snap(range.start), self.snap(range.end));
        self.place(end);
        self.mark = Some(Mark { at: start, held: false });
    }

    /// Selects what `step` passes over.
    pub(super) fn select(&mut self, step: impl FnOnce(&mut Self) -> bool) -> bool {
        let mark = self.mark.unwrap_or(Mark { at: self.cursor, held: false });
        self.mark = Some(Mark { held: true, ..mark });
        let moved = step(self);
        self.mark = Some(mark);
        moved
    }

    /// Ends what Shift has selected, as a motion without Shift does; says
    /// whether nothing is selected now.
    pub(super) fn let_go(&mut self) -> bool {
        self.mark = self.mark.filter(|mark| mark.held);
        self.mark.is_none()
    }

    /// Cuts what is selected; says what it was.
    pub fn cut(&mut self) -> Option<String> {
        let range = self.selection()?;
        let text = self.slice(range.clone()).to_owned();
        // Nothing is too long to be taken out.
        let _ = self.splice(range, "", false);
        Some(text)
    }

    /// Makes `mark`, moved by so many bytes, the end of what is selected.
    pub(super) fn shift_mark(&mut self, mark: Option<Mark>, by: isize) {
        let moved = |at: usize| at.saturating_add_signed(by).min(self.text.len());
        self.mark = mark.map(|mark| Mark { at: moved(mark.at), ..mark });
    }
}
