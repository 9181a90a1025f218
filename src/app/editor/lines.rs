//! Lines that change places.

use std::ops::Range;

use super::Editor;

impl Editor {
    /// Moves the line of the cursor, or the lines that are selected, over the
    /// line after them, or with `up` over the one before; says whether there is one.
    pub fn move_lines(&mut self, up: bool) -> bool {
        let block = self.whole_lines();
        let (all, swapped, by) = if up {
            let Some(end) = block.start.checked_sub(1) else { return false };
            let other = self.line_start(end)..end;
            let by = other.len() + 1;
            let swapped = format!("{}\n{}", self.slice(block.clone()), self.slice(other.clone()));
            (other.start..block.end, swapped, 0_isize.saturating_sub_unsigned(by))
        } else {
            if block.end == self.text.len() {
                return false;
            }
            let other = block.end + 1..self.line_end(block.end + 1);
            let by = other.len() + 1;
            let swapped = format!("{}\n{}", self.slice(other.clone()), self.slice(block.clone()));
            (block.start..other.end, swapped, 0_isize.saturating_add_unsigned(by))
        };
        let (cursor, mark) = (self.cursor, self.mark);
        // As many characters as before always fit.
        let _ = self.splice(all, &swapped, false);
        // A selection up to the next line ends with the text where there is none.
        self.cursor = cursor.saturating_add_signed(by).min(self.text.len());
        self.shift_mark(mark, by);
        true
    }

    /// The lines of which something is selected, else the line of the cursor,
    /// without the line break after them.
    fn whole_lines(&self) -> Range<usize> {
        let range = self.selection().unwrap_or(self.cursor..self.cursor);
        // Of a line before whose first letter the selection ends, nothing is selected.
        let full = !range.is_empty() && self.slice(range.clone()).ends_with('\n');
        let last = if full { range.end - 1 } else { range.end };
        self.line_start(range.start)..self.line_end(last)
    }
}
