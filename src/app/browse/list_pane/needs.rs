//! How wide the columns of a list have to be for the rows in memory.

use super::ListPane;
use crate::model::Language;
use crate::model::filter::Filter;
use crate::model::listing::Scope;
use crate::words::{self, cells};

/// Cells that each column needs to show the rows in memory whole, in a language.
///
/// It is of all rows that have been in memory and not of those on screen, so that
/// columns do not move to and fro with the rows that are scrolled.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Needs {
    language: Language,
    /// The list of whose rows it is, in whatever order.
    list: Option<(Filter, Scope)>,
    widths: Vec<u16>,
    /// Whether rows have come since.
    outdated: bool,
}

impl ListPane {
    /// Finds out how wide columns have to be, where rows have come since or the
    /// language is another.
    pub(crate) fn measure(&mut self, language: Language) {
        let known = |needs: &Needs| needs.language == language && !needs.outdated;
        if self.needs.as_ref().is_some_and(known) {
            return;
        }
        let before = self.needs.take().filter(|needs| needs.language == language);
        let list = self.rows_of.as_ref().map(|query| (query.filter.clone(), query.scope));
        let before = before.filter(|needs| needs.list == list).map(|needs| needs.widths);
        let mut widths = before.unwrap_or_default();
        widths.resize(self.query.listing.columns().len(), 0);
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(&row.cells) {
                let needed = u16::try_from(cells(&words::cell(cell, language))).unwrap_or(u16::MAX);
                *width = needed.max(*width);
            }
        }
        self.needs = Some(Needs { language, list, widths, outdated: false });
    }

    /// Rows have come, which may need more.
    pub(super) fn measure_again(&mut self) {
        if let Some(needs) = &mut self.needs {
            needs.outdated = true;
        }
    }

    /// Cells that each column of the listing needs; 0 where all its cells are
    /// empty. Nothing while that is not known.
    pub fn needs(&self) -> Option<&[u16]> {
        let needs = self.needs.as_ref().filter(|_| !self.rows.is_empty())?;
        Some(&needs.widths)
    }
}
