//! How wide the columns of a list have to be for the rows in memory.

use super::ListPane;
use crate::model::Language;
use crate::words::{self, cells};

/// Cells that each column needs to show the rows in memory whole, in a language.
///
/// It is of all rows in memory and not of those on screen, so that columns do
/// not move with every row that is scrolled.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Needs {
    language: Language,
    widths: Vec<u16>,
}

impl ListPane {
    /// Finds out how wide columns have to be, where rows have come since or the
    /// language is another.
    pub(crate) fn measure(&mut self, language: Language) {
        if self.needs.as_ref().is_some_and(|needs| needs.language == language) {
            return;
        }
        let mut widths = vec![0; self.query.listing.columns().len()];
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(&row.cells) {
                let needed = u16::try_from(cells(&words::cell(cell, language))).unwrap_or(u16::MAX);
                *width = needed.max(*width);
            }
        }
        self.needs = Some(Needs { language, widths });
    }

    /// Cells that each column of the listing needs; 0 where all its cells are
    /// empty. Nothing while that is not known.
    pub fn needs(&self) -> Option<&[u16]> {
        let needs = self.needs.as_ref().filter(|_| !self.rows.is_empty())?;
        Some(&needs.widths)
    }
}
