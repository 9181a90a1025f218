//! What the mouse does in the panes: what a key would, where it points.

use super::layout::{DETAIL_HEAD, LIST_HEAD, Layout};
use super::{Browse, Pane};
use crate::app::ask::Slot;

impl Browse {
    /// Takes a click at a cell.
    pub(in crate::app) fn click(&mut self, (column, row): (u16, u16), layout: &Layout) {
        for slot in [Slot::List, Slot::Related] {
            let area = layout.of_slot(slot);
            if let Some(line) = area.and_then(|area| area.line(column, row)) {
                return self.click_list(slot, line, layout);
            }
        }
        if let Some(line) = layout.detail.and_then(|area| area.line(column, row)) {
            self.click_record(line, layout);
        }
    }

    /// Selects the row; that which is selected already is opened.
    fn click_list(&mut self, slot: Slot, line: u16, layout: &Layout) {
        let rows = layout.rows(slot);
        let pane = if slot == Slot::List { Pane::List } else { Pane::Related };
        if slot == Slot::Related && self.subject.is_none() {
            return;
        }
        let (first, shown) = self.pane(slot).shown(rows);
        let on_row = line.checked_sub(LIST_HEAD).map(usize::from).filter(|row| *row < shown.len());
        let index = on_row.map(|row| first + row);
        if index == Some(self.pane(slot).selected) && self.focus == pane {
            return self.open(layout);
        }
        self.go_to(pane, layout);
        if let Some(index) = index {
            self.pane_mut(slot).selected = index;
        }
    }

    /// Chooses the link; that which is chosen already is followed.
    fn click_record(&mut self, line: u16, layout: &Layout) {
        let at = line.checked_sub(DETAIL_HEAD).map(|line| self.detail.scroll + usize::from(line));
        let under = at.and_then(|at| self.detail.document.lines.get(at)?.link);
        if under.is_some() && under == self.detail.link && self.focus == Pane::Detail {
            return self.open(layout);
        }
        self.go_to(Pane::Detail, layout);
        if under.is_some() {
            self.detail.link = under;
        }
    }

    /// Scrolls by `step` lines what lies at a cell.
    pub(in crate::app) fn wheel(
        &mut self,
        (column, row): (u16, u16),
        step: isize,
        layout: &Layout,
    ) {
        if layout.detail.and_then(|area| area.line(column, row)).is_some() {
            self.detail.scroll_by(step, layout.detail_rows());
            return;
        }
        let under =
            |slot: &Slot| layout.of_slot(*slot).and_then(|area| area.line(column, row)).is_some();
        if let Some(slot) = [Slot::List, Slot::Related].into_iter().find(under) {
            self.pane_mut(slot).move_by(step, layout.rows(slot));
            if slot == self.follows {
                self.unpin();
            }
        }
    }
}
