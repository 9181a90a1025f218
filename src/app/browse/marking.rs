//! Marking rows of the list in focus.

use super::Browse;
use super::layout::Layout;
use crate::app::ask::{Answer, FindGone, MarkRows};
use crate::app::effect::Effect;
use crate::app::keymap::Action;
use crate::words::Fault;

impl Browse {
    /// Marks rows, or takes marks away; what lies beyond the rows in memory is
    /// asked for.
    pub(in crate::app) fn mark(&mut self, action: Action, layout: &Layout) -> Option<Effect> {
        let slot = self.follows;
        let pane = self.pane_mut(slot);
        let asked = match action {
            Action::Mark => {
                pane.toggle_mark(layout.rows(slot));
                None
            }
            Action::MarkRange => pane.mark_range(slot),
            Action::MarkAll => pane.mark_all(slot),
            _ => {
                pane.unmark();
                None
            }
        };
        if matches!(action, Action::Mark | Action::MarkRange) {
            // The record follows the list again, as it does with any move in it.
            self.unpin();
        }
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
