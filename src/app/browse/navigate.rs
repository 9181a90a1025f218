//! Moving within panes, between them, and along links.

#![warn(clippy::wildcard_enum_match_arm)]

use super::layout::Layout;
use super::view::Visit;
use super::{Browse, Pane, View};
use crate::app::ask::Slot;
use crate::app::effect::Effect;
use crate::app::keymap::{BrowseAction, Move};
use crate::model::called::Named;
use crate::model::listing::{Anchor, Cell, Query, Sort};
use crate::model::{Day, RecordId};
use crate::words::LineLink;

/// Rows or lines as a step down.
fn step(rows: usize) -> isize {
    isize::try_from(rows).unwrap_or(1)
}

impl Browse {
    /// Moves in the pane in focus.
    pub(in crate::app) fn go(&mut self, step: Move, layout: &Layout) {
        match step {
            Move::Up => self.up(layout),
            Move::Down => self.down(layout),
            Move::PageUp => self.turn_page(-1, layout),
            Move::PageDown => self.turn_page(1, layout),
            Move::First => self.first(layout),
            Move::Last => self.last(layout),
        }
    }

    /// Does what an action says; rows to be marked that lie beyond those in
    /// memory are asked for.
    pub(in crate::app) fn act(&mut self, action: BrowseAction, layout: &Layout) -> Option<Effect> {
        match action {
            BrowseAction::Filter => self.open_filter(),
            BrowseAction::NextPane => self.next_pane(1, layout),
            BrowseAction::PreviousPane => self.next_pane(2, layout),
            BrowseAction::View(number) => self.show_view(number, layout),
            BrowseAction::Open => self.open(layout),
            BrowseAction::Back => self.retreat(layout),
            BrowseAction::Sort => self.sort(),
            BrowseAction::Reverse => self.reverse(),
            BrowseAction::ShowTrash => self.show_trash(),
            BrowseAction::Mark => self.mark_row(layout),
            BrowseAction::MarkRange => return self.mark_range(),
            BrowseAction::MarkAll => {
                let slot = self.follows;
                return self.pane_mut(slot).mark_all(slot);
            }
            BrowseAction::Zoom => self.stand_alone(),
            BrowseAction::Larger => self.resize(true),
            BrowseAction::Smaller => self.resize(false),
            BrowseAction::NextRecord => self.step_record(1, layout),
            BrowseAction::PreviousRecord => self.step_record(-1, layout),
            BrowseAction::Unmark => {
                self.pane_mut(self.follows).unmark();
            }
        }
        None
    }

    /// Moves the selection of the list in focus; the record then follows it again.
    fn move_by(&mut self, step: isize, layout: &Layout) {
        let rows = layout.rows(self.follows);
        self.unpin();
        self.pane_mut(self.follows).move_by(step, rows);
    }

    /// Shows the record of another row whole. Where links were followed from is
    /// still known.
    fn step_record(&mut self, step: isize, layout: &Layout) {
        let rows = layout.rows(self.follows);
        self.detail.pinned = None;
        self.pane_mut(self.follows).move_by(step, rows);
    }

    /// Lets the record follow the list again.
    pub(in crate::app) fn unpin(&mut self) {
        self.detail.pinned = None;
        self.trail.clear();
    }

    pub(super) fn up(&mut self, layout: &Layout) {
        if self.focus == Pane::Detail {
            self.detail.up(layout.detail_rows());
        } else {
            self.move_by(-1, layout);
        }
    }

    pub(super) fn down(&mut self, layout: &Layout) {
        if self.focus == Pane::Detail {
            self.detail.down(layout.detail_rows());
        } else {
            self.move_by(1, layout);
        }
    }

    /// A page on or back; of the record, with one line of the old page left.
    fn turn_page(&mut self, sign: isize, layout: &Layout) {
        if self.focus == Pane::Detail {
            let page = step(layout.detail_rows().saturating_sub(1)).max(1);
            self.detail.scroll_by(sign * page, layout.detail_rows());
        } else {
            self.move_by(sign * step(layout.rows(self.follows)), layout);
        }
    }

    fn first(&mut self, layout: &Layout) {
        if self.focus == Pane::Detail {
            self.detail.scroll_by(isize::MIN, layout.detail_rows());
        } else {
            self.unpin();
            self.pane_mut(self.follows).first();
        }
    }

    fn last(&mut self, layout: &Layout) {
        if self.focus == Pane::Detail {
            self.detail.scroll_by(isize::MAX, layout.detail_rows());
        } else {
            self.unpin();
            let rows = layout.rows(self.follows);
            self.pane_mut(self.follows).last(rows);
        }
    }

    /// Goes `steps` panes on: list, related timeline, record.
    fn next_pane(&mut self, steps: usize, layout: &Layout) {
        const ORDER: [Pane; 3] = [Pane::List, Pane::Related, Pane::Detail];
        let at = ORDER.iter().position(|pane| *pane == self.focus).unwrap_or(0);
        let pane = |steps: usize| ORDER.get((at + steps) % ORDER.len()).copied();
        // An incident without a case has no timeline to go to.
        let passable = |pane: &Pane| *pane != Pane::Related || self.subject.is_some();
        let next = pane(steps).filter(passable).or_else(|| pane(2 * steps));
        self.go_to(next.unwrap_or(Pane::List), layout);
    }

    /// Gives keys to a pane.
    pub(in crate::app) fn go_to(&mut self, pane: Pane, layout: &Layout) {
        self.focus = pane;
        match pane {
            Pane::List => {
                self.follows = Slot::List;
                self.unpin();
            }
            Pane::Related => {
                self.follows = Slot::Related;
                self.unpin();
            }
            Pane::Detail => self.choose_link(layout),
        }
    }

    /// Where the record has the focus and no link of it is chosen, chooses the first
    /// on screen, so that Enter opens one however the record was come to.
    pub(in crate::app) fn choose_link(&mut self, layout: &Layout) {
        if self.focus == Pane::Detail && self.detail.link.is_none() {
            self.detail.scroll_by(0, layout.detail_rows());
        }
    }

    /// Goes to a day in the list, which is sorted by dates then.
    pub(in crate::app) fn go_to_day(&mut self, day: Day) {
        let pane = self.pane_mut(self.follows);
        if pane.query.sort != Sort::Date {
            let query = Query { sort: Sort::Date, ..pane.query.clone() };
            pane.show(query);
        }
        pane.go(Anchor::Day(day));
    }

    /// Shows another view, by its number from 1, where it was left.
    pub(in crate::app) fn show_view(&mut self, number: u8, layout: &Layout) {
        if let Some(view) = View::numbered(number) {
            self.view = view;
            self.go_to(Pane::List, layout);
        }
    }

    /// Opens a case's timeline, what a citation supports, a row's record, or what a link
    /// leads to.
    pub(super) fn open(&mut self, layout: &Layout) {
        match self.focus {
            Pane::List if self.view == View::Cases && !self.in_trash() => {
                self.go_to(Pane::Related, layout);
            }
            Pane::List if self.view == View::Citations && !self.in_trash() => {
                match self.supported() {
                    Some(record) => self.visit(&record),
                    None => self.go_to(Pane::Detail, layout),
                }
            }
            Pane::List | Pane::Related => self.go_to(Pane::Detail, layout),
            Pane::Detail => match self.detail.target().cloned() {
                Some(LineLink::Record(target)) => self.visit(&target),
                Some(LineLink::Rival(field, by)) => self.detail.to_decide = Some((field, by)),
                None => {}
            },
        }
    }

    /// The record that the citation in the row supports.
    fn supported(&self) -> Option<Named> {
        let row = self.list().row()?;
        row.cells.iter().find_map(|cell| {
            if let Cell::Record(named) = cell { Some((**named).clone()) } else { None }
        })
    }

    /// Shows a record in the view that lists its kind, and remembers where from.
    pub(in crate::app) fn visit(&mut self, target: &Named) {
        self.trail.push(Visit {
            view: self.view,
            focus: self.focus,
            follows: self.follows,
            row: self.list().row().map(|row| row.id),
            pinned: self.detail.pinned,
            shown: self.wanted(),
            reference: self.current().map(|record| record.reference),
            scroll: self.detail.scroll,
            link: self.detail.link,
        });
        if let Some(view) = View::home(target.kind, &target.reference) {
            self.view = view;
            self.list_mut().go(Anchor::Record(target.id));
            self.follows = Slot::List;
        }
        self.detail.pinned = Some(target.id);
        self.detail.resume = None;
        self.focus = Pane::Detail;
    }

    /// As [`Browse::visit`], in the place of a record that was visited so: the
    /// way back leads to where the first was visited from.
    pub(in crate::app) fn visit_next(&mut self, target: &Named) {
        let from = self.trail.pop();
        self.visit(target);
        if let (Some(from), Some(last)) = (from, self.trail.last_mut()) {
            *last = from;
        }
    }

    /// Back to where a link was followed from, else to the pane before.
    pub(in crate::app) fn retreat(&mut self, layout: &Layout) {
        if let Some(visit) = self.trail.pop() {
            self.view = visit.view;
            self.focus = visit.focus;
            self.follows = visit.follows;
            self.detail.pinned = visit.pinned;
            self.detail.resume = visit.shown.map(|id| (id, visit.scroll, visit.link));
            // A link within the list has moved its selection.
            let moved = |row: &RecordId| self.list().row().map(|row| row.id) != Some(*row);
            if let Some(row) = visit.row.filter(moved) {
                self.list_mut().go(Anchor::Record(row));
            }
            return;
        }
        match (self.focus, self.follows) {
            (Pane::Detail, Slot::Related) => self.go_to(Pane::Related, layout),
            (Pane::Detail, Slot::List) | (Pane::Related, _) => self.go_to(Pane::List, layout),
            (Pane::List, _) => {}
        }
    }
}
