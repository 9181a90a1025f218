//! The rows that a text takes at a width, found around the cursor alone.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::motion::snap;
use super::{Editor, Motion};
use crate::words::cells;

/// Paragraphs longer than this are wrapped in pieces, so that a novel without
/// a line break costs no more than a page.
const PIECE: usize = 4096;

/// The part of a text that is shown.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TextView {
    /// Bytes of the text, row by row.
    pub rows: Vec<Range<usize>>,
    /// The row of the cursor, as an index into `rows`.
    pub row: usize,
    /// The cell of the cursor in its row.
    pub column: usize,
    /// Whether there is text before the first row.
    pub above: bool,
    /// Whether there is text after the last row.
    pub below: bool,
}

/// Cells that a grapheme takes; every one takes at least one.
fn size(grapheme: &str) -> usize {
    cells(grapheme).max(1)
}

impl Editor {
    /// At most `height` rows of `width` cells, among them that of the cursor.
    pub fn view(&self, width: usize, height: usize) -> TextView {
        let (rows, row) = self.rows_around(self.cursor, width, height);
        self.shown((&rows, row), row.saturating_sub(height / 2), (width, height))
    }

    /// `height` of the rows from the `first` on, or from one before if there
    /// are not so many. The cursor is in `row`.
    fn shown(
        &self,
        (rows, row): (&[Range<usize>], usize),
        first: usize,
        (width, height): (usize, usize),
    ) -> TextView {
        let first = first.min(rows.len().saturating_sub(height));
        let shown: Vec<_> = rows.iter().skip(first).take(height).cloned().collect();
        let start = rows.get(row).map_or(self.cursor, |range| range.start);
        TextView {
            row: row - first,
            column: columns(self.slice(start..self.cursor)).min(width),
            above: shown.first().is_some_and(|range| range.start > 0),
            below: shown.last().is_some_and(|range| range.end < self.text.len()),
            rows: shown,
        }
    }

    /// At most `height` rows of `width` cells from that which holds byte
    /// `top`; from another one where those do not hold the cursor.
    pub fn view_from(&self, top: usize, width: usize, height: usize) -> TextView {
        let (rows, row) = self.rows_around(self.cursor, width, height);
        let wanted = rows.iter().rposition(|range| range.start <= top).unwrap_or(0);
        // What is further away than the next row is shown in the middle.
        let near = (wanted.saturating_sub(1)..=wanted.saturating_add(height)).contains(&row);
        let first = if near {
            wanted.clamp((row + 1).saturating_sub(height), row)
        } else {
            row.saturating_sub(height / 2)
        };
        self.shown((&rows, row), first, (width, height))
    }

    /// The first `height` rows.
    pub fn top(&self, width: usize, height: usize) -> Vec<Range<usize>> {
        let (mut rows, _) = self.rows_around(0, width, height);
        rows.truncate(height);
        rows
    }

    /// The part of a single line that fits into `width` cells and holds the
    /// cursor, and the cell of the cursor in it.
    pub fn window(&self, width: usize) -> (Range<usize>, usize) {
        let before = self.slice(0..self.cursor).graphemes(true).rev();
        let (mut start, mut column) = (self.cursor, 0);
        for grapheme in before {
            if column + size(grapheme) > width {
                break;
            }
            start -= grapheme.len();
            column += size(grapheme);
        }
        let (mut end, mut used) = (self.cursor, column);
        for grapheme in self.slice(self.cursor..self.text.len()).graphemes(true) {
            used += size(grapheme);
            if used > width {
                break;
            }
            end += grapheme.len();
        }
        (start..end, column)
    }

    /// Moves the cursor by rows; keeps to its column.
    pub fn go_rows(&mut self, by: isize, width: usize) -> bool {
        self.let_go();
        let reach = by.unsigned_abs();
        let (rows, row) = self.rows_around(self.cursor, width, reach + 1);
        let to = row.saturating_add_signed(by).min(rows.len().saturating_sub(1));
        let (Some(from), Some(range)) = (rows.get(row), rows.get(to)) else { return false };
        if to == row {
            return false;
        }
        let goal = self.goal.unwrap_or_else(|| columns(self.slice(from.start..self.cursor)));
        let at = self.offset_at(range, goal);
        self.place(at);
        self.goal = Some(goal);
        true
    }

    /// Moves the cursor to the beginning or the end of its row; from there, to
    /// that of its line.
    pub(super) fn go_row_edge(&mut self, end: bool, width: usize) -> bool {
        self.let_go();
        let (rows, row) = self.rows_around(self.cursor, width, 0);
        let Some(range) = rows.get(row) else { return false };
        let edge = if end { self.offset_at(range, usize::MAX) } else { range.start };
        let line = if end { Motion::End } else { Motion::Home };
        let to = if edge == self.cursor { self.target(line) } else { edge };
        self.place(to)
    }

    /// The place in a row that is nearest to a column.
    fn offset_at(&self, row: &Range<usize>, goal: usize) -> usize {
        let (mut at, mut column) = (row.start, 0);
        // The end of a wrapped row is the beginning of the next one.
        let wrapped =
            row.end < self.text.len() && !self.text.get(row.end..).is_some_and(starts_line);
        for grapheme in self.slice(row.clone()).graphemes(true) {
            let after = at + grapheme.len();
            if column + size(grapheme) > goal || (wrapped && after >= row.end) {
                break;
            }
            (at, column) = (after, column + size(grapheme));
        }
        at
    }

    /// Rows around the one that holds byte `at`, `reach` or more on each side
    /// where there are so many, and the index of that one.
    fn rows_around(&self, at: usize, width: usize, reach: usize) -> (Vec<Range<usize>>, usize) {
        let mut piece = piece(&self.text, at);
        let mut rows = wrap(&self.text, piece.clone(), width);
        let mut row = rows.iter().rposition(|range| range.start <= at).unwrap_or(0);
        let mut end = piece.end;
        while row < reach && piece.start > 0 {
            piece = before(&self.text, piece.start);
            let mut earlier = wrap(&self.text, piece.clone(), width);
            row += earlier.len();
            earlier.append(&mut rows);
            rows = earlier;
        }
        while rows.len() - row <= reach && end < self.text.len() {
            let line_break = self.text.get(end..).is_some_and(starts_line);
            let next = self::piece(&self.text, end + usize::from(line_break));
            if next.end <= end && !line_break {
                break;
            }
            rows.append(&mut wrap(&self.text, next.clone(), width));
            end = next.end;
        }
        (rows, row)
    }
}

fn starts_line(rest: &str) -> bool {
    rest.starts_with('\n')
}

fn columns(text: &str) -> usize {
    text.graphemes(true).map(size).sum()
}

/// The paragraph, or the piece of a long one, that holds byte `at`.
fn piece(text: &str, at: usize) -> Range<usize> {
    let start = text.get(..at).unwrap_or_default().rfind('\n').map_or(0, |found| found + 1);
    let end = text.get(at..).unwrap_or_default().find('\n').map_or(text.len(), |found| at + found);
    if end - start <= 2 * PIECE {
        return start..end;
    }
    let cut = |number: usize| {
        let wanted = start + number * PIECE;
        if wanted >= end { end } else { snap(text, wanted).min(end) }
    };
    let mut number = (at - start) / PIECE;
    // A grapheme may reach over the place of the cut; the end belongs to the last piece.
    if number > 0 && (at < cut(number) || cut(number) >= end) {
        number -= 1;
    }
    cut(number)..cut(number + 1)
}

/// The piece that ends where another starts.
fn before(text: &str, start: usize) -> Range<usize> {
    let last = (0..start).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    piece(text, last)
}

/// Breaks a piece into rows: after a space where there is one, else anywhere.
fn wrap(text: &str, piece: Range<usize>, width: usize) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let (mut start, mut used) = (piece.start, 0);
    // Where the row can be broken, and the cells up to there.
    let mut gap: Option<(usize, usize)> = None;
    let inside = text.get(piece.clone()).unwrap_or_default();
    for (offset, grapheme) in inside.grapheme_indices(true) {
        let (at, wide) = (piece.start + offset, size(grapheme));
        let space = grapheme == " ";
        // Spaces hang over the edge.
        if used + wide > width && !space && at > start {
            let (from, kept) = gap.filter(|(from, _)| *from > start).unwrap_or((at, used));
            rows.push(start..from);
            (start, used, gap) = (from, used - kept, None);
        }
        used += wide;
        if space {
            gap = Some((at + grapheme.len(), used));
        }
    }
    rows.push(start..piece.end);
    rows
}
