//! Rows that could not be read, and counts that could not be made.

use super::{Counting, ListPane};
use crate::model::listing::{Anchor, Query};
use crate::words::Fault;

impl ListPane {
    /// Why the filter in force passes nothing, nor can: what is asked of all
    /// that it passes has to be refused.
    pub fn refused(&self) -> Option<&Fault> {
        self.trouble.as_ref().filter(|_| !self.loading)
    }

    /// Stops waiting for a page that could not be read, and asks for no more at that end.
    pub(in crate::app) fn page_failed(&mut self, query: &Query, anchor: &Anchor, fault: &Fault) {
        if self.page_asked.take_if(|(q, a)| q == query && a == anchor).is_none() {
            return;
        }
        self.loading = self.aim.is_some();
        (self.more_before, self.more_after) = (false, false);
        // Rows that were not asked for by this filter, or that it passes no
        // more, would be taken for what it passes, and be acted on.
        let others = self.rows_of.as_ref() != Some(query);
        if *query == self.query && (others || fault.is_of_filter()) {
            self.rows.clear();
            (self.selected, self.top, self.keep) = (0, 0, None);
            self.trouble = Some(fault.clone());
        }
    }

    /// Stops waiting for a count that could not be made.
    pub(in crate::app) fn count_failed(&mut self, query: &Query) {
        if self.is_counting(query) {
            self.counting = Counting::Failed;
        }
    }
}
