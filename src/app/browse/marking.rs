//! Marking rows of the list in focus.

use super::Browse;
use super::layout::Layout;
use crate::app::ask::{Answer, FindGone, MarkRows};
use crate::app::effect::Effect;
use crate::words::Fault;

impl Browse {
    /// Marks the row, or takes its mark away. The record follows the list again,
    /// as it does with any move in it.
    pub(super) fn mark_row(&mut self, layout: &Layout) {
        let rows = layout.rows(self.follows);
        self.pane_mut(self.follows).toggle_mark(rows);
        self.unpin();
    }

    /// Begins a range of rows to mark, or ends it.
    pub(super) fn mark_range(&mut self) -> Option<Effect> {
        let slot = self.follows;
        let asked = self.pane_mut(slot).mark_range(slot);
        self.unpin();
        asked
    }

    /// Takes the rows that were asked for, in the pane that asked; or says why
    /// none came.
    pub(in crate::app) fn marked(
        &mut self,
        asked: &MarkRows,
        answer: Answer<MarkRows>,
    ) -> Option<Fault> {
        let (query, span) = (&asked.query, asked.span.as_ref());
        let pane = self.asking(asked.slot, query.listing);
        match (answer, pane) {
            (Ok(rows), Some(pane)) => pane.marked(query, span, &rows),
            (Err(fault), pane) => {
                if let Some(pane) = pane {
                    pane.mark_failed(query, span);
                }
                return Some(fault);
            }
            (Ok(_), None) => {}
        }
        None
    }

    /// Takes marks away from records that are gone; or says why it is not known
    /// which are.
    pub(in crate::app) fn gone(
        &mut self,
        asked: &FindGone,
        answer: Answer<FindGone>,
    ) -> Option<Fault> {
        match answer {
            Ok(rows) => {
                if let Some(pane) = self.asking(asked.slot, asked.listing) {
                    pane.forget_marks(asked.scope, &rows);
                }
                None
            }
            Err(fault) => Some(fault),
        }
    }
}
