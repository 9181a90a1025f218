//! Rows that are marked, so that an action is about all of them.
//!
//! Marks are kept by row number, not by what is on screen: they stay while the
//! list is narrowed, sorted and left. What lies beyond the window is marked by
//! the store, which is asked for the numbers alone.

use super::ListPane;
use crate::app::ask::{FindGone, MarkRows, Slot};
use crate::app::effect::Effect;
use crate::model::Reference;
use crate::model::bulk::Span;
use crate::model::listing::{Query, Row, Scope, SortKey};
use crate::model::rows::Rows;

/// The marks of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marks {
    rows: Rows,
    /// Where a range was begun, that is not ended yet.
    range: Option<Begun>,
    /// What the store was asked to mark, and has not answered.
    asked: Option<(Query, Option<Span>)>,
    /// Marks of the same list about something else, as of the trash.
    aside: Option<(Scope, Rows)>,
    /// Whether records may have gone since it was last looked at.
    stale: bool,
}

/// The first row of a range.
#[derive(Clone, Debug, PartialEq)]
struct Begun {
    reference: Reference,
    key: SortKey,
}

impl Marks {
    /// The rows that are marked.
    pub fn rows(&self) -> &Rows {
        &self.rows
    }

    /// The row that a range was begun at, if one was.
    pub fn begun(&self) -> Option<&Reference> {
        self.range.as_ref().map(|begun| &begun.reference)
    }

    /// Whether the store has still to say what is marked.
    pub fn is_waiting(&self) -> bool {
        self.asked.is_some()
    }

    /// Whether there is something that Esc takes away.
    pub fn any(&self) -> bool {
        !self.rows.is_empty() || self.range.is_some() || self.asked.is_some()
    }
}

impl ListPane {
    /// Whether a row of the list is marked, or lies in the range that is open.
    pub fn is_marked(&self, row: &Row) -> bool {
        row.number().is_some_and(|number| self.marks.rows.contains(number)) || self.in_range(row)
    }

    fn in_range(&self, row: &Row) -> bool {
        let (Some(begun), Some(here)) = (&self.marks.range, self.row()) else { return false };
        let (a, b) = (&begun.key, &here.key);
        a.min(b) <= &row.key && &row.key <= a.max(b)
    }

    /// Marks the selected row, or takes its mark away, and goes to the next.
    pub(in crate::app) fn toggle_mark(&mut self, height: usize) {
        let Some(number) = self.row().and_then(Row::number) else { return };
        if !self.marks.rows.insert(number) {
            self.marks.rows.remove(number);
        }
        self.move_by(1, height);
    }

    /// Begins a range at the selected row, or marks all rows from where it was
    /// begun to here.
    pub(in crate::app) fn mark_range(&mut self, slot: Slot) -> Option<Effect> {
        let row = self.row()?;
        let here = Begun { reference: row.reference.clone(), key: row.key.clone() };
        let Some(begun) = self.marks.range.take() else {
            self.marks.range = Some(here);
            return None;
        };
        let (from, to) = (begun.key.clone().min(here.key.clone()), begun.key.max(here.key));
        // Rows in memory stand together, so that what is between two of them is too.
        let holds = |key: &SortKey| !self.loading && self.rows.iter().any(|row| row.key == *key);
        if holds(&from) && holds(&to) {
            let within = self.rows.iter().filter(|row| from <= row.key && row.key <= to);
            let numbers: Vec<_> = within.filter_map(Row::number).collect();
            self.marks.rows.extend(numbers);
            return None;
        }
        Some(self.ask_marks(slot, Some(Span { from, to })))
    }

    /// Marks every row that passes the filter.
    pub(in crate::app) fn mark_all(&mut self, slot: Slot) -> Option<Effect> {
        self.marks.range = None;
        if self.loading || self.more_before || self.more_after {
            return Some(self.ask_marks(slot, None));
        }
        let numbers: Vec<_> = self.rows.iter().filter_map(Row::number).collect();
        self.marks.rows.extend(numbers);
        None
    }

    fn ask_marks(&mut self, slot: Slot, span: Option<Span>) -> Effect {
        let query = self.query.clone();
        self.marks.asked = Some((query.clone(), span.clone()));
        Effect::ask(MarkRows { slot, query, span })
    }

    /// Takes what the store was asked to mark, unless that is wanted no more.
    pub(in crate::app) fn marked(&mut self, query: &Query, span: Option<&Span>, rows: &Rows) {
        let asked = self.marks.asked.take_if(|(q, s)| q == query && s.as_ref() == span);
        if asked.is_some() && query.scope == self.query.scope {
            self.marks.rows.extend(rows.iter());
        }
    }

    /// Stops waiting for what could not be marked.
    pub(in crate::app) fn mark_failed(&mut self, query: &Query, span: Option<&Span>) {
        self.marks.asked.take_if(|(q, s)| q == query && s.as_ref() == span);
    }

    /// Takes the range away that is open, else all marks; says whether there
    /// was something to take.
    pub(in crate::app) fn unmark(&mut self) -> bool {
        if self.marks.range.take().is_some() {
            return true;
        }
        self.marks.asked.take().is_some() | !std::mem::take(&mut self.marks.rows).is_empty()
    }

    /// Lets go of marks on records that are gone.
    pub(in crate::app) fn forget_marks(&mut self, scope: Scope, gone: &Rows) {
        if scope == self.query.scope {
            self.marks.rows.subtract(gone);
        }
    }

    /// What becomes of the marks when another list is shown.
    pub(super) fn carry_marks(&mut self, query: &Query) {
        let old = self.query.scope;
        // Another order or filter has other rows between the ends of a range.
        self.marks.range = None;
        if query.scope != old {
            let before = self.marks.aside.take_if(|(scope, _)| *scope == query.scope);
            let back = before.map(|(_, rows)| rows).unwrap_or_default();
            let rows = std::mem::replace(&mut self.marks.rows, back);
            if !rows.is_empty() {
                self.marks.aside = Some((old, rows));
            }
            self.marks.stale = true;
            self.marks.asked = None;
        }
    }

    /// Records may have gone, and their marks with them.
    pub(super) fn doubt_marks(&mut self) {
        self.marks.stale = true;
    }

    /// Asks which marked records are gone, if some may be.
    pub(super) fn ask_gone(&mut self, slot: Slot) -> Option<Effect> {
        let stale = std::mem::take(&mut self.marks.stale);
        let rows = Some(&self.marks.rows).filter(|rows| stale && !rows.is_empty())?.clone();
        let (listing, scope) = (self.query.listing, self.query.scope);
        Some(Effect::ask(FindGone { slot, listing, scope, rows }))
    }
}
