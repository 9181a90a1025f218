//! The case that the person is in as a line is begun.

use super::QuickSlot;
use crate::app::form::{Form, FormField, Origin};

impl Form {
    /// Puts a case that the person is in into its slot, as it would be typed.
    pub(super) fn be_in_case(&mut self, case: &str) {
        let field = self.entries(QuickSlot::Case).first().copied();
        if let Some(field) = field.and_then(|at| self.at_mut(at)) {
            field.fill(case, None, Origin::Here);
        }
    }
}

impl FormField {
    /// Calls the case that the person is in by its name, once the store has said
    /// which it is. What is no case, or may be several, is not held: nobody
    /// asked for a new one.
    pub(in crate::app::form) fn settle_case_here(&mut self) {
        if self.origin != Origin::Here {
            return;
        }
        match self.link.take() {
            Some(linked) => self.fill(&linked.name, Some(&linked), Origin::Here),
            None => self.write(""),
        }
    }
}
