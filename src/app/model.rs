//! What the program knows, and what the rest of it asks of that.

use super::layout::{self, Layout};
use super::remembered::{Chosen, Remembered};
use super::{
    Action, Barred, ClockCheck, Context, Detail, Detector, Dropped, Filtering, Form, Keeping, Key,
    Keymap, LastIncident, ListPane, Lists, Message, Moment, Ornaments, Outside, Pane, Pointer,
    SavedRecords, Slot, Theme, Tour, UnderWay, View, Window, Windows, view,
};
use crate::model::called::{Named, What};
use crate::model::filter::FilterError;
use crate::model::listing::Scope;
use crate::model::protection::Protection;
use crate::model::{Language, RecordId};
use crate::words::Failure;

/// Everything the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The file that is open.
    pub session: Session,
    /// What the person's clock and calendar show.
    pub now: Moment,
    /// Whether that can be right.
    pub clock: ClockCheck,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The layout of the keyboard, as far as its letters tell.
    pub keyboard: Detector,
    /// Which key does what.
    pub keymap: Keymap,
    /// The language of the interface.
    pub language: Language,
    /// How it is coloured.
    pub theme: Theme,
    /// What frames and marks are drawn with.
    pub ornaments: Ornaments,
    /// Whose the mouse is.
    pub pointer: Pointer,
    /// The editor outside the program for long texts.
    pub outside: Outside,
    /// The view that is shown.
    pub view: View,
    /// The list of each view.
    pub lists: Lists,
    /// The timeline of [`Model::subject`].
    pub related: ListPane,
    /// The record whose timeline is in `related`; none where there is none.
    pub subject: Option<RecordId>,
    /// The record shown whole.
    pub detail: Detail,
    /// The pane that takes keys.
    pub focus: Pane,
    /// The list whose selected row is shown whole.
    pub follows: Slot,
    /// The form on top, if one is open.
    pub form: Option<Form>,
    /// The incident last entered, which the quick line can repeat.
    pub last: Option<LastIncident>,
    /// Filters and templates that are kept under a name.
    pub saved: SavedRecords,
    /// What lies on top of everything else.
    pub windows: Windows,
    /// The tour, while it is shown.
    pub tour: Option<Tour>,
    /// The filter that is being typed.
    pub filtering: Option<Filtering>,
    /// What the person waits for.
    pub under_way: UnderWay,
    /// What was last copied or cut out of a text.
    pub clip: String,
    /// Keys and pastes that wait for what the store says of the text before them.
    pub held: Vec<Message>,
    /// What the line above the keys says.
    pub notice: Option<Notice>,
    /// When the last change was stored, in milliseconds since 1970.
    pub saved_at: Option<u64>,
    /// What was typed and is on its way to the disk.
    pub(super) keeping: Keeping,
    /// Drafts that were dropped, to be brought back.
    pub(super) dropped: Dropped,
    /// The number of the next draft.
    pub next_draft: i64,
    /// Whether the program should end.
    pub leaving: bool,
    /// Whether it should go on once the passphrase has been given again.
    pub locked: bool,
    /// Where links were followed from.
    pub(super) trail: Vec<view::Visit>,
    /// Whether the last key was Ctrl+C.
    pub(super) interrupted: bool,
    /// What the person has chosen, to be remembered.
    pub(super) chosen: Chosen,
    /// What the casebook was last asked to remember.
    pub(super) stored: Remembered,
    /// What it will be asked to remember at the next pause.
    pub(super) noted: Remembered,
}

/// The file that is open, as the person should know it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Session {
    /// The name of the file.
    pub title: String,
    /// Whether it is encrypted.
    pub protection: Protection,
    /// Why it can only be read here, if so.
    pub read_only: Option<Barred>,
}

/// A line for the person.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Notice {
    /// Something went as asked.
    Done(String),
    /// Something failed.
    Failed(Failure),
}

impl Model {
    /// A model of which nothing has been read yet.
    pub fn new(session: Session, now: Moment, size: (u16, u16), theme: Theme) -> Self {
        Self {
            session,
            now,
            clock: ClockCheck::default(),
            size,
            keyboard: Detector::default(),
            keymap: Keymap::default(),
            language: Language::English,
            theme,
            ornaments: Ornaments::Lines,
            pointer: Pointer::Terminal,
            outside: Outside::default(),
            view: View::Timeline,
            lists: Lists::default(),
            related: Lists::related(),
            subject: None,
            detail: Detail::default(),
            focus: Pane::List,
            follows: Slot::List,
            form: None,
            last: None,
            saved: SavedRecords::default(),
            windows: Windows::default(),
            tour: None,
            filtering: None,
            under_way: UnderWay::default(),
            clip: String::new(),
            held: vec![],
            notice: None,
            saved_at: None,
            keeping: Keeping::default(),
            dropped: Dropped::default(),
            next_draft: 1,
            leaving: false,
            locked: false,
            trail: Vec::new(),
            interrupted: false,
            chosen: Chosen::default(),
            stored: Remembered::default(),
            noted: Remembered::default(),
        }
    }

    /// Where keys go at present, innermost first.
    pub fn contexts(&self) -> Vec<Context> {
        let mut contexts = self.own_contexts();
        contexts.push(Context::Anywhere);
        contexts
    }

    /// Where keys go beside [`Context::Anywhere`].
    pub(super) fn own_contexts(&self) -> Vec<Context> {
        if let Some(window) = self.windows.top() {
            return window.contexts();
        }
        if let Some(form) = &self.form {
            return vec![form.context()];
        }
        if self.filtering.is_some() {
            return vec![Context::Line];
        }
        self.of_panes()
    }

    /// Where keys of the panes go, with nothing on top of them.
    pub(super) fn of_panes(&self) -> Vec<Context> {
        let pane = if self.focus == Pane::Detail { Context::Detail } else { Context::List };
        let job = self.under_way.is_busy().then_some(Context::Job);
        let marked = self.has_marks().then_some(Context::Marked);
        let tour = self.tour.map(|_| Context::Tour);
        job.into_iter().chain(marked).chain(tour).chain([pane, Context::Global]).collect()
    }

    /// Why the filter or the search is not understood as it is typed.
    pub fn misunderstood(&self) -> Option<&FilterError> {
        match self.windows.top() {
            Some(Window::Search(search)) => search.problem.as_ref(),
            Some(_) => None,
            None => self.filtering.as_ref().and_then(|filtering| filtering.problem.as_ref()),
        }
    }

    /// What a key does at present.
    pub(super) fn action(&self, key: Key) -> Option<Action> {
        self.keymap.action(&self.contexts(), key)
    }

    /// Whether characters go into a text.
    pub(super) fn is_typing(&self) -> bool {
        match self.windows.top() {
            Some(window) => window.line().is_some(),
            None => self.form.is_some() || self.filtering.is_some(),
        }
    }

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

    /// Where the panes stand; on a screen that is too small, where they would
    /// stand on the smallest.
    pub fn layout(&self) -> Layout {
        self.layout_of(self.size).or_else(|| self.layout_of(layout::SMALLEST)).unwrap_or_default()
    }

    /// Where the panes stand on a screen of that size, if it is large enough.
    pub fn layout_of(&self, size: (u16, u16)) -> Option<Layout> {
        let layout = Layout::of(size, self.focus, self.follows)?;
        let saved = self.saved.filters.as_ref().filter(|_| self.view == View::Cases);
        Some(saved.map_or(layout, |filters| layout.with_saved(filters.len())))
    }

    /// Whether there is room for the saved filters beside the panes.
    pub(super) fn shows_saved(&self) -> bool {
        self.view == View::Cases && self.layout().is_wide()
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
}
