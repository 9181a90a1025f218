//! What a window is chosen in by: what is typed, and the line that is selected.

use crate::app::typed_line::TypedLine;

/// What is typed in a window, and which of its lines is selected.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choosing {
    /// What is typed; nothing where a window is not typed into.
    pub line: TypedLine,
    /// The index of the selected line.
    pub selected: usize,
}

impl Choosing {
    /// A line to go on from, the first below it selected.
    pub(super) fn of(line: TypedLine) -> Self {
        Self { line, selected: 0 }
    }

    /// Goes so many lines down, where there are `count`.
    pub(super) fn go(&mut self, step: isize, count: usize) {
        self.selected = self.selected.saturating_add_signed(step).min(count.saturating_sub(1));
    }
}
