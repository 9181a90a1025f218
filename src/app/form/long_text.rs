//! A text of a form, written on the whole screen.
//!
//! The text itself stays in its field, so that it is kept, saved and undone
//! as the form is; here is only what the screen needs besides.

mod find;
mod keys;
mod matches;
#[cfg(test)]
mod tests;

pub use find::Find;

use crate::app::editor::{Editor, TextView};

/// Columns that a row of text has at most: longer ones are hard to read.
const WIDTH: usize = 100;

/// Lines of the screen without text: the head, the state, the notice, the keys.
const FRAME: usize = 4;

/// A text on the whole screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LongText {
    /// What is being looked for, while the line for it is open.
    pub find: Option<Find>,
    /// A byte of the row that is shown first.
    top: usize,
    /// What was last looked for.
    sought: String,
}

/// Columns and rows for text on a screen of that size.
pub(super) fn room((columns, rows): (u16, u16)) -> (usize, usize) {
    let width = usize::from(columns).saturating_sub(4).clamp(8, WIDTH);
    (width, usize::from(rows).saturating_sub(FRAME).max(1))
}

impl LongText {
    /// The rows that are shown on a screen of that size.
    pub fn view(&self, editor: &Editor, size: (u16, u16)) -> TextView {
        let (width, height) = room(size);
        editor.view_from(self.top, width, height)
    }

    /// Scrolls so that the cursor is on screen.
    pub(super) fn follow(&mut self, editor: &Editor, size: (u16, u16)) {
        let view = self.view(editor, size);
        self.top = view.rows.first().map_or(0, |row| row.start);
    }

    /// Opens the line that finds.
    pub(super) fn open_find(&mut self, editor: &Editor) {
        let from = editor.selection().map_or(editor.cursor(), |range| range.start);
        self.find = Some(Find::new(editor.text(), from));
    }

    /// Closes it, and remembers what was looked for; says whether it was open.
    pub(super) fn close_find(&mut self) -> bool {
        let Some(find) = self.find.take() else { return false };
        if !find.line.text().is_empty() {
            find.line.text().clone_into(&mut self.sought);
        }
        true
    }

    /// To the next place found, or the one before. Where nothing is typed, it
    /// is what was looked for last.
    pub(super) fn step_find(&mut self, forward: bool) {
        let Some(find) = &mut self.find else { return };
        if find.line.text().is_empty() {
            find.line.insert(&self.sought);
            find.look();
        } else {
            find.step(forward);
        }
    }
}
