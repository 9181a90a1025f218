//! The record that is shown whole, and where in it the person is.

use crate::app::ask::ReadWhole;
use crate::app::effect::Effect;
use crate::model::called::Named;
use crate::model::whole::Whole;
use crate::model::{Language, RecordId};
use crate::words::{Document, Here, LineLink, PageRoom};

/// The pane that shows one record whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Detail {
    /// The record; that before it until it has come.
    pub whole: Option<Box<Whole>>,
    /// The record in lines of the pane's width.
    pub document: Document,
    /// First line on screen.
    pub scroll: usize,
    /// The link that Enter opens.
    pub link: Option<usize>,
    /// Whether the record that was asked for no longer exists.
    pub gone: bool,
    /// A record that is shown though no list has it selected.
    pub pinned: Option<RecordId>,
    /// Where to scroll to and which link to select once this record has come.
    pub(in crate::app) resume: Option<(RecordId, usize, Option<usize>)>,
    /// A field and who says otherwise of it, where that is to be decided.
    pub(in crate::app) to_decide: Option<(String, RecordId)>,
    asked: Option<RecordId>,
    /// Whether what is on its way was asked for before something changed.
    outdated: bool,
    /// The record last answered or refused, so that it is not asked for again.
    settled: Option<RecordId>,
    room: PageRoom,
    language: Language,
}

impl Detail {
    /// The record shown, if it is the one wanted.
    pub fn record(&self) -> Option<&Named> {
        self.whole.as_ref().map(|whole| &whole.record)
    }

    /// Where the selected link leads.
    pub(in crate::app) fn target(&self) -> Option<&LineLink> {
        self.document.links.get(self.link?)
    }

    /// Asks for the record that is wanted now, if it is not shown and none is on its way.
    pub(in crate::app) fn ask(&mut self, wanted: Option<RecordId>) -> Option<Effect> {
        let Some(wanted) = wanted else {
            if self.asked.is_none() {
                *self = Self { room: self.room, language: self.language, ..Self::default() };
            }
            return None;
        };
        if self.asked.is_some() || self.settled == Some(wanted) {
            return None;
        }
        self.asked = Some(wanted);
        Some(Effect::ask(ReadWhole(wanted)))
    }

    /// Has the record read anew, as it may have changed.
    pub(in crate::app) fn refresh(&mut self) {
        self.settled = None;
        self.outdated = self.asked.is_some();
    }

    /// Takes a record, if it is still the one wanted.
    pub(in crate::app) fn receive(
        &mut self,
        id: RecordId,
        whole: Option<Box<Whole>>,
        wanted: Option<RecordId>,
        (language, here): (Language, Here),
    ) {
        if self.asked == Some(id) {
            self.asked = None;
        }
        if wanted != Some(id) {
            self.outdated = false;
            return;
        }
        let same = self.record().map(|record| record.id) == Some(id);
        self.settled = (!std::mem::take(&mut self.outdated)).then_some(id);
        self.gone = whole.is_none();
        self.whole = whole;
        let (scroll, link) = match self.resume.take() {
            Some((of, scroll, link)) if of == id => (scroll, link),
            _ if same => (self.scroll, self.link),
            _ => (0, None),
        };
        self.lay_out(self.room, language, here);
        self.scroll = scroll.min(self.document.lines.len().saturating_sub(1));
        self.link = link.filter(|link| *link < self.document.links.len());
    }

    /// Stops waiting for a record that could not be read.
    pub(in crate::app) fn failed(&mut self, id: RecordId) {
        if self.asked == Some(id) {
            self.asked = None;
            self.settled = Some(id);
        }
    }

    /// Lays the record out for another room or in another language.
    pub(in crate::app) fn fit(&mut self, room: PageRoom, language: Language, here: Here) {
        if (room, language) != (self.room, self.language) {
            self.lay_out(room, language, here);
            self.scroll = self.scroll.min(self.document.lines.len().saturating_sub(1));
        }
    }

    fn lay_out(&mut self, room: PageRoom, language: Language, here: Here) {
        (self.room, self.language) = (room, language);
        let room = PageRoom { width: room.width.max(1), ..room };
        let whole = self.whole.as_deref();
        self.document =
            whole.map_or_else(Document::default, |whole| Document::of(whole, language, here, room));
    }

    /// Cells that the heading may take.
    pub fn head(&self) -> usize {
        self.document.head(self.room)
    }

    /// Cells of a line.
    pub fn width(&self) -> usize {
        self.room.width
    }

    fn end(&self, height: usize) -> usize {
        self.document.lines.len().saturating_sub(height)
    }

    /// Goes to the next link below if it is on screen, else scrolls by a line.
    pub(in crate::app) fn down(&mut self, height: usize) {
        let next = self.link.map_or(0, |link| link + 1);
        let next = self.first_link_from(next, self.scroll);
        if !self.select_on_screen(next, height) {
            self.scroll = (self.scroll + 1).min(self.end(height));
            self.select_on_screen(next, height);
        }
    }

    /// Goes to the next link above if it is on screen, else scrolls by a line.
    pub(in crate::app) fn up(&mut self, height: usize) {
        let before = self.link.and_then(|link| link.checked_sub(1));
        if !self.select_on_screen(before, height) {
            self.scroll = self.scroll.saturating_sub(1);
            self.select_on_screen(before, height);
        }
    }

    /// Scrolls by `lines`, and selects the first link that is then on screen.
    pub(in crate::app) fn scroll_by(&mut self, lines: isize, height: usize) {
        self.scroll = self.scroll.saturating_add_signed(lines).min(self.end(height));
        let first = self.first_link_from(0, self.scroll);
        if !self.select_on_screen(first, height) {
            self.link = None;
        }
    }

    /// The first link from number `from` on that does not lie above line `top`.
    fn first_link_from(&self, from: usize, top: usize) -> Option<usize> {
        (from..self.document.links.len())
            .find(|link| self.document.line_of(*link).is_some_and(|line| line >= top))
    }

    fn select_on_screen(&mut self, link: Option<usize>, height: usize) -> bool {
        let Some(link) = link else { return false };
        let start = self.document.line_of(link);
        let visible = start.is_some_and(|row| (self.scroll..self.scroll + height).contains(&row));
        if visible {
            self.link = Some(link);
        }
        visible
    }
}
