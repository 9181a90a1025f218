//! The panes: the list of a view, a timeline related to the selected row, the
//! record shown whole, and the line by which a list is narrowed.
//!
//! They change themselves. What they ask of the store they say when asked
//! (`Browse::settle`); what is told of an answer is left to the shell.

mod bindings;
mod case;
mod detail;
mod filter;
pub mod layout;
pub(super) mod list_pane;
mod marking;
mod navigate;
mod order;
mod pointing;
mod refusal;
mod room;
mod view;

pub(super) use bindings::KEYS;
pub use detail::Detail;
pub use filter::Filtering;
pub use list_pane::{ListPane, Marks};
pub use room::{Room, Rooms};
pub use view::{Lists, Pane, View};

use super::about::About;
use super::ask::{Read, Request, Slot};
use super::effect::Effect;
use super::keymap::Context;
use crate::model::called::{Named, What};
use crate::model::filter::Filter;
use crate::model::listing::{Query, Row, Scope};
use crate::model::{Language, RecordId};
use crate::words::{Here, PageRoom, cells, heading};
use layout::{Arrangement, FIRST_ROW, Layout};
use view::Visit;

/// Records of the trail that are shown.
const TRAIL: usize = 3;
/// Cells at the end of the heading of a record: how far down one is, and space.
const BESIDE_HEAD: usize = 6;
/// Cells at the two ends of a heading that stands in a rule.
const SPACES: usize = 2;

/// What the panes show, and where in it the person is.
#[derive(Clone, Debug, PartialEq)]
pub struct Browse {
    /// The view that is shown.
    pub view: View,
    /// The list of each view.
    pub lists: Lists,
    /// The timeline of [`Browse::subject`].
    pub related: ListPane,
    /// The record whose timeline is in `related`; none where there is none.
    pub subject: Option<RecordId>,
    /// The record shown whole.
    pub detail: Detail,
    /// The pane that takes keys.
    pub focus: Pane,
    /// The list whose selected row is shown whole.
    pub follows: Slot,
    /// The filter that is being typed.
    pub filtering: Option<Filtering>,
    /// How the panes of each view share the screen.
    pub rooms: Rooms,
    /// Whether the related list has rows, or had before those that are being read.
    has_related: bool,
    /// Where links were followed from.
    trail: Vec<Visit>,
}

impl Default for Browse {
    fn default() -> Self {
        Self {
            view: View::Timeline,
            lists: Lists::default(),
            related: Lists::related(),
            subject: None,
            detail: Detail::default(),
            focus: Pane::List,
            follows: Slot::List,
            filtering: None,
            rooms: Rooms::default(),
            has_related: true,
            trail: Vec::new(),
        }
    }
}

impl Browse {
    /// The list of the view.
    pub fn list(&self) -> &ListPane {
        self.lists.get(self.view)
    }

    pub(super) fn list_mut(&mut self) -> &mut ListPane {
        self.lists.get_mut(self.view)
    }

    /// The list in `slot`.
    pub fn pane(&self, slot: Slot) -> &ListPane {
        match slot {
            Slot::List => self.list(),
            Slot::Related => &self.related,
        }
    }

    pub(super) fn pane_mut(&mut self, slot: Slot) -> &mut ListPane {
        match slot {
            Slot::List => self.list_mut(),
            Slot::Related => &mut self.related,
        }
    }

    /// What the panes are to share the screen by.
    pub(super) fn arrangement(&self) -> Arrangement {
        Arrangement {
            focus: self.focus,
            follows: self.follows,
            related: self.has_related || self.follows == Slot::Related,
            room: self.rooms.get(self.view),
        }
    }

    /// Whether the trash is shown instead of the list.
    pub fn in_trash(&self) -> bool {
        self.list().query.scope == Scope::Trash
    }

    /// The record that actions are about: the one shown whole where its pane
    /// has the focus, else the selected row.
    pub fn current(&self) -> Option<Named> {
        if self.focus == Pane::Detail {
            return self.detail.record().filter(|r| Some(r.id) == self.wanted()).cloned();
        }
        let pane = self.pane(self.follows);
        // Rows of another list may still be shown while those of this one come.
        let stale = self.follows == Slot::Related && (self.subject.is_none() || pane.loading);
        let row = pane.row().filter(|_| !stale)?;
        let (id, kind, reference) = (row.id, row.kind, row.reference.clone());
        Some(Named { id, kind, reference, called: What::default().into() })
    }

    /// The record that is to be shown whole.
    pub(super) fn wanted(&self) -> Option<RecordId> {
        let row = self.pane(self.follows).row().or_else(|| self.list().row());
        self.detail.pinned.or(row.map(|row| row.id))
    }

    /// The records that actions are about: those that are marked in the list in
    /// focus if there are any, else the current one.
    pub fn about(&self) -> Option<About> {
        let pane = self.pane(self.follows);
        let trash = pane.query.scope == Scope::Trash;
        let listing = Some(pane.query.listing).filter(|_| !trash);
        if self.has_marks() && !pane.marks.rows().is_empty() {
            let rows = pane.marks.rows().clone();
            let only = (rows.count() == 1).then(|| {
                let marked = |row: &&Row| row.number().is_some_and(|at| rows.contains(at));
                pane.rows.iter().find(marked).map(|row| row.reference.clone())
            });
            let kind = pane.query.listing.kind();
            return Some(About::rows(rows, kind, listing, only.flatten()));
        }
        self.current().map(|record| {
            let home = View::home(record.kind, &record.reference).map(View::listing);
            About::record(record, home)
        })
    }

    /// Whether marks are there that actions would use, or are being made.
    pub fn has_marks(&self) -> bool {
        self.focus != Pane::Detail && self.pane(self.follows).marks.any()
    }

    /// Whether a link was followed to what is shown.
    pub(super) fn came_from_a_link(&self) -> bool {
        !self.trail.is_empty()
    }

    /// The records that links were followed from, each with a sign that it led on:
    /// the last three, or as many as leave room for the heading of the record.
    pub fn trail(&self, width: usize, language: Language) -> String {
        let heading = self.detail.record().map(|record| cells(&heading(record, language)));
        let taken = BESIDE_HEAD + SPACES + heading.unwrap_or(0);
        let fits = |trail: &String| taken + cells(trail) <= width;
        let trails = (0..=TRAIL).rev().map(|steps| self.last_of_trail(steps));
        trails.into_iter().find(fits).unwrap_or_else(|| self.last_of_trail(1))
    }

    fn last_of_trail(&self, steps: usize) -> String {
        let first = self.trail.len().saturating_sub(steps);
        let steps = self.trail.iter().skip(first).filter_map(|visit| visit.reference.as_ref());
        let before = (first > 0).then(|| "…".to_owned());
        let steps = before.into_iter().chain(steps.map(ToString::to_string));
        steps.map(|step| step + " › ").collect()
    }

    /// The pane where keys go.
    pub(super) fn context(&self) -> Context {
        if self.focus == Pane::Detail { Context::DETAIL } else { Context::LIST }
    }

    /// Has every list and the record read anew when next on screen.
    pub(super) fn refresh(&mut self) {
        for view in View::ALL {
            self.lists.get_mut(view).refresh();
        }
        self.related.refresh();
        self.detail.refresh();
    }

    /// Asks for what the panes on screen lack, what is looked at first: the
    /// list, the record, what is tied to it; then rows beyond the screen, then
    /// counts.
    /// It runs after every message, so no transition has to think of what else
    /// must then be read.
    pub(super) fn settle(&mut self, layout: &Layout, words: (Language, Here)) -> Vec<Effect> {
        let rows = layout.rows(Slot::List);
        self.list_mut().fit(rows);
        let mut effects = self.list_mut().ask(Slot::List, rows);
        self.relate();
        self.has_related = match self.subject {
            None => false,
            Some(_) if self.related.loading => self.has_related,
            Some(_) => !self.related.rows.is_empty() || !self.related.filter.is_empty(),
        };
        let rows = layout.rows(Slot::Related);
        self.related.fit(rows);
        let mut related = Vec::new();
        if layout.shows_related() && self.subject.is_some() {
            related = self.related.ask(Slot::Related, rows);
        }
        self.list_mut().measure(words.0);
        self.related.measure(words.0);
        let room = self.page_room(layout, words.0);
        self.detail.fit(room, words.0, words.1);
        let wanted = self.wanted();
        effects.extend(self.detail.ask(wanted));
        effects.append(&mut related);
        effects.sort_by_key(turn);
        effects
    }

    /// The room of the record's page. In a rule there is a space at either end of
    /// what stands in it.
    fn page_room(&self, layout: &Layout, language: Language) -> PageRoom {
        let (width, lines) = (layout.detail_columns(), layout.detail_rows());
        let space = usize::from(layout.detail.is_some_and(|area| area.y > FIRST_ROW));
        let head = width.saturating_sub(space + cells(&self.trail(width, language)));
        let beside = head.saturating_sub(BESIDE_HEAD + space);
        PageRoom { width, lines, head, beside }
    }

    /// Makes the related timeline that of the selected row. What is in the trash
    /// is tied to nothing.
    fn relate(&mut self) {
        self.subject = self.list().row().map(|row| row.id).filter(|_| !self.in_trash());
        if let Some(id) = self.subject {
            let query = Query { scope: Scope::Of(id), ..self.related.query.clone() };
            self.related.show(query);
        }
    }

    /// Undoes the last step inwards; says whether there was one.
    pub(super) fn go_back(&mut self, layout: &Layout) -> bool {
        if self.has_marks() {
            self.pane_mut(self.follows).unmark();
        } else if self.focus != Pane::List || !self.trail.is_empty() {
            self.retreat(layout);
        } else if !self.list().filter.is_empty() {
            let pane = self.list_mut();
            pane.filter.clear();
            let query = Query { filter: Filter::default(), ..pane.query.clone() };
            pane.show(query);
        } else if self.in_trash() {
            self.show_trash();
        } else {
            return false;
        }
        true
    }
}

/// What is asked after all else: rows beyond the screen, then how many there are.
fn turn(effect: &Effect) -> u8 {
    match effect {
        Effect::Ask(Request::Read(Read::Page(asked))) => u8::from(asked.is_ahead()),
        Effect::Ask(Request::Read(Read::Count(_))) => 2,
        _ => 0,
    }
}
