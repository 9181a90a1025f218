//! What the program knows, and what the rest of it asks of that.

mod parts;
mod recall;

use std::borrow::Cow;

use super::browse::layout::{self, Layout};
use super::browse::{Browse, View};
use super::clock_check::ClockCheck;
use super::form::Forms;
use super::jobs::UnderWay;
use super::keeping::Keeping;
use super::keymap::{Action, Context, Key};
use super::message::Moment;
use super::notice::Notice;
use super::reader::Reader;
use super::screens::Screen;
use super::session::Session;
use super::settings::Settings;
use super::shelf::SavedRecords;
use super::theme::Theme;
use super::tour::Tour;
use super::windows::{Window, Windows};
use super::world::World;
use crate::model::filter::FilterError;
use crate::words;
pub(super) use parts::Parts;

/// Everything the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The file that is open.
    pub session: Session,
    /// The time, and the size of the terminal.
    pub world: World,
    /// How the program looks, speaks and takes keys.
    pub settings: Settings,
    /// The panes.
    pub browse: Browse,
    /// What is being typed into a form.
    pub forms: Forms,
    /// What lies on top of everything else.
    pub windows: Windows,
    /// Filters and templates that are kept under a name.
    pub saved: SavedRecords,
    /// The tour, while it is shown.
    pub tour: Option<Tour>,
    /// What the person waits for.
    pub under_way: UnderWay,
    /// What is on its way to the disk, and what was dropped.
    pub keeping: Keeping,
    /// What the line above the keys says.
    pub notice: Option<Notice>,
    /// What stands between the header and the keys.
    pub screen: Screen,
}

impl Model {
    /// A model of which nothing has been read yet.
    pub fn new(session: Session, now: Moment, size: (u16, u16), theme: Theme) -> Self {
        Self {
            session,
            world: World { now, clock: ClockCheck::default(), size },
            settings: Settings::new(theme),
            browse: Browse::default(),
            forms: Forms::default(),
            windows: Windows::default(),
            saved: SavedRecords::default(),
            tour: None,
            under_way: UnderWay::default(),
            keeping: Keeping::default(),
            notice: None,
            screen: Screen::default(),
        }
    }

    /// Who reads what is typed now.
    pub fn reader(&self) -> Reader {
        Reader { today: self.world.now.today, language: self.settings.language }
    }

    /// A text in the language of the interface.
    pub fn text(&self, id: &str) -> Cow<'static, str> {
        words::text(self.settings.language, id)
    }

    /// Where keys go at present, innermost first.
    pub fn contexts(&self) -> Vec<Context> {
        let mut contexts = self.own_contexts();
        contexts.push(Context::ANYWHERE);
        contexts
    }

    /// Where keys go beside [`Context::ANYWHERE`].
    pub(super) fn own_contexts(&self) -> Vec<Context> {
        if let Some(window) = self.windows.top() {
            return window.contexts();
        }
        if let Some(form) = &self.forms.open {
            return vec![form.context()];
        }
        if self.browse.filtering.is_some() {
            return vec![Context::LINE];
        }
        self.of_panes()
    }

    /// Where keys of the panes go, with nothing on top of them.
    pub(super) fn of_panes(&self) -> Vec<Context> {
        let scene = self.screen.scene();
        let pane = scene.map_or_else(|| self.browse.context(), |scene| scene.keys().context);
        let job = self.under_way.is_busy().then_some(Context::JOB);
        let marks = scene.is_none() && self.browse.has_marks();
        let marked = marks.then_some(Context::MARKED);
        let tour = self.tour.map(|_| Context::TOUR);
        job.into_iter().chain(marked).chain(tour).chain([pane, Context::GLOBAL]).collect()
    }

    /// Why the filter or the search is not understood as it is typed.
    pub fn misunderstood(&self) -> Option<&FilterError> {
        match self.windows.top() {
            Some(Window::Search(search)) => search.problem.as_ref(),
            Some(_) => None,
            None => self.browse.filtering.as_ref().and_then(|filtering| filtering.problem.as_ref()),
        }
    }

    /// What a key does at present; nothing where it is a character that goes
    /// into a text.
    pub(super) fn action(&self, key: Key) -> Option<Action> {
        if matches!(key, Key::Char(_)) && self.is_typing() {
            return None;
        }
        let mut contexts = vec![Context::ANYWHERE];
        contexts.extend(self.own_contexts());
        self.settings.keymap.action(&contexts, key)
    }

    /// Whether characters go into a text.
    pub(super) fn is_typing(&self) -> bool {
        match self.windows.top() {
            Some(window) => window.line().is_some(),
            None => self.forms.open.is_some() || self.browse.filtering.is_some(),
        }
    }

    /// Where the panes stand; on a screen that is too small, where they would
    /// stand on the smallest.
    pub fn layout(&self) -> Layout {
        self.layout_of(self.world.size)
            .or_else(|| self.layout_of(layout::SMALLEST))
            .unwrap_or_default()
    }

    /// Where the panes stand on a screen of that size, if it is large enough.
    pub fn layout_of(&self, size: (u16, u16)) -> Option<Layout> {
        let layout = Layout::of(size, self.browse.arrangement())?;
        let saved = self.saved.filters.as_ref().filter(|_| self.browse.view == View::Cases);
        Some(saved.map_or(layout, |filters| layout.with_saved(filters.len())))
    }

    /// Whether there is room for the saved filters beside the panes.
    pub(super) fn shows_saved(&self) -> bool {
        self.shown_view() == Some(View::Cases) && self.layout().is_wide()
    }

    /// The view whose list is on the screen, if one is.
    pub fn shown_view(&self) -> Option<View> {
        self.screen.scene().is_none().then_some(self.browse.view)
    }
}
