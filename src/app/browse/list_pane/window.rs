//! Rows that come, and which of them stay in memory.

use std::collections::HashSet;

use super::ListPane;
use crate::model::date::Day;
use crate::model::listing::{Anchor, Page, Query, Row};

/// Screens of rows that are kept.
pub(super) const KEPT: usize = 5;

impl ListPane {
    /// Takes rows that were asked for; those of another list are dropped.
    pub(in crate::app) fn receive(
        &mut self,
        query: &Query,
        anchor: &Anchor,
        page: Page,
        height: usize,
    ) {
        let expected = self.page_asked.as_ref().is_some_and(|(q, a)| q == query && a == anchor);
        if !expected {
            return;
        }
        self.page_asked = None;
        self.measure_again();
        if *query != self.query {
            return;
        }
        match anchor {
            // What lies beyond an end no longer matters once the rows are to be read anew.
            Anchor::After(_) | Anchor::Before(_) if self.aim.is_some() => return,
            Anchor::After(_) => self.append(page, height),
            Anchor::Before(_) => self.prepend(page, height),
            _ => {
                (self.rows_of, self.trouble) = (Some(query.clone()), None);
                self.replace(anchor, page, height);
            }
        }
        self.loading = self.aim.is_some();
        self.fit(height);
    }

    fn replace(&mut self, anchor: &Anchor, page: Page, height: usize) {
        let offset = self.selected.saturating_sub(self.top);
        self.rows = page.rows;
        (self.more_before, self.more_after) = (page.more_before, page.more_after);
        let wanted = match anchor {
            Anchor::Record(id) => Some(*id),
            _ => self.keep.take(),
        };
        let last = self.rows.len().saturating_sub(1);
        let kept = wanted.and_then(|id| self.rows.iter().position(|row| row.id == id));
        self.top = 0;
        self.selected = match (kept, anchor) {
            (Some(index), _) => index,
            (None, Anchor::End) => last,
            (None, Anchor::Day(day)) => self.first_from(*day).unwrap_or(last),
            (None, Anchor::At(_)) => offset.min(last),
            (None, _) => 0,
        };
        if self.rows.is_empty() && self.more_before && *anchor != Anchor::End {
            // Past the end, as after the last row is gone.
            self.aim.get_or_insert(Anchor::End);
        }
        if *anchor == Anchor::End {
            self.top = self.rows.len().saturating_sub(height);
        }
    }

    /// The first row in memory that lies on a day or beyond it in the order.
    fn first_from(&self, day: Day) -> Option<usize> {
        let descending = self.query.descending;
        self.rows.iter().position(|row| match self.query.day_of(&row.key) {
            Some(number) if descending => number <= day.number(),
            Some(number) => number >= day.number(),
            None => true,
        })
    }

    fn append(&mut self, page: Page, height: usize) {
        // A page that brings nothing new would be asked for again and again.
        self.more_after = self.extend(page.rows, false) > 0 && page.more_after;
        self.trim_front(height);
        self.trim_back(height);
    }

    fn prepend(&mut self, page: Page, height: usize) {
        let added = self.extend(page.rows, true);
        self.more_before = added > 0 && page.more_before;
        self.selected += added;
        self.top += added;
        self.trim_back(height);
        self.trim_front(height);
    }

    /// Lets go of rows before the window, but not of two screens before the selected one.
    fn trim_front(&mut self, height: usize) {
        let extra = self.rows.len().saturating_sub(KEPT * height);
        let extra = extra.min(self.selected.saturating_sub(2 * height)).min(self.top);
        if extra > 0 {
            self.rows.drain(..extra);
            self.selected -= extra;
            self.top -= extra;
            self.more_before = true;
        }
    }

    /// Lets go of rows after the window, but not of two screens after the selected one.
    fn trim_back(&mut self, height: usize) {
        let keep = (KEPT * height).max(self.selected + 2 * height + 1);
        if self.rows.len() > keep {
            self.rows.truncate(keep);
            self.more_after = true;
        }
    }

    /// Adds rows at one end and says how many. A row that moved while they were
    /// read may come twice; the one in memory stays.
    fn extend(&mut self, mut rows: Vec<Row>, before: bool) -> usize {
        let known: HashSet<_> = self.rows.iter().map(|row| row.id).collect();
        rows.retain(|row| !known.contains(&row.id));
        let added = rows.len();
        let at = if before { 0 } else { self.rows.len() };
        self.rows.splice(at..at, rows);
        added
    }
}
