//! A list of which only a window is in memory: some screens of rows around the
//! selected one.
//!
//! A pane says what it wants ([`ListPane::ask`]); at most one page and one count
//! are asked for at a time, and when one comes, what is wanted *then* is asked
//! for next. A key held down so never queues up questions.

mod failed;
mod marks;
mod needs;
#[cfg(test)]
pub(crate) mod tests;
mod window;

pub use marks::Marks;

use needs::Needs;

use crate::app::ask::{CountRows, ReadPage, Slot};
use crate::app::columns::Columns;
use crate::app::effect::Effect;
use crate::model::RecordId;
use crate::model::listing::{Anchor, Count, Query, Row, Scope};
use crate::words::Fault;

/// Screens of rows that are asked for ahead of what is seen.
const SCREENS: usize = 3;

/// A list, and where in it the person is.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPane {
    /// What is listed.
    pub query: Query,
    /// Which of its columns are shown.
    pub columns: Columns,
    /// The filter as it was typed.
    pub filter: String,
    /// The rows in memory.
    pub rows: Vec<Row>,
    /// Index into `rows` of the selected one; 0 where there are none.
    pub selected: usize,
    /// Index into `rows` of the first one on screen.
    pub top: usize,
    /// How many rows the list has.
    pub count: Option<Count>,
    /// How many it has without the filter.
    pub total: Option<Count>,
    /// Whether rows were asked for and none have come yet.
    pub loading: bool,
    /// Why there are no rows to show, until some come.
    pub trouble: Option<Fault>,
    /// The rows that are marked.
    pub marks: Marks,
    /// The list that the rows are of; none before any have come.
    rows_of: Option<Query>,
    /// How wide columns have to be; none before that is known of the rows.
    needs: Option<Needs>,
    more_before: bool,
    more_after: bool,
    /// From where the rows are to be read anew.
    aim: Option<Anchor>,
    /// The record that stays selected when they come.
    keep: Option<RecordId>,
    /// The record that was selected when the trash took the place of the list.
    pub(super) before_trash: Option<RecordId>,
    /// What has been asked for and not been answered.
    page_asked: Option<(Query, Anchor)>,
    counting: Counting,
}

/// How far the count is.
#[derive(Clone, Debug, PartialEq)]
enum Counting {
    /// It may be asked for.
    Idle,
    /// It has been asked for.
    Asked(Query),
    /// It has been asked for, and something has changed since.
    Outdated(Query),
    /// It could not be made.
    Failed,
}

impl ListPane {
    /// A list of which nothing is known yet.
    pub fn new(query: Query) -> Self {
        Self {
            columns: Columns::of(query.listing),
            query,
            filter: String::new(),
            rows: Vec::new(),
            selected: 0,
            top: 0,
            count: None,
            total: None,
            loading: true,
            trouble: None,
            rows_of: None,
            needs: None,
            marks: Marks::default(),
            more_before: false,
            more_after: false,
            aim: Some(Anchor::Start),
            keep: None,
            before_trash: None,
            page_asked: None,
            counting: Counting::Idle,
        }
    }

    /// The selected row.
    pub fn row(&self) -> Option<&Row> {
        self.rows.get(self.selected)
    }

    /// Whether no row comes before the selected one.
    pub(in crate::app) fn is_at_start(&self) -> bool {
        self.selected == 0 && !self.more_before
    }

    /// Whether no row comes after the selected one.
    pub(in crate::app) fn is_at_end(&self) -> bool {
        self.selected + 1 >= self.rows.len() && !self.more_after
    }

    /// The rows on a screen of `height` rows, and the index of the first.
    pub fn shown(&self, height: usize) -> (usize, &[Row]) {
        let first = first_shown(self.top, self.selected, self.rows.len(), height);
        let end = self.rows.len().min(first + height);
        (first, self.rows.get(first..end).unwrap_or_default())
    }

    /// The same list without its filter.
    fn unfiltered(&self) -> Query {
        Query { filter: crate::model::filter::Filter::default(), ..self.query.clone() }
    }

    /// Shows another list. The old rows stay until the new ones come, so that
    /// the screen does not blink with every letter of a filter.
    pub(in crate::app) fn show(&mut self, query: Query) {
        if query == self.query {
            return;
        }
        self.carry_marks(&query);
        if query.scope != self.query.scope {
            self.total = None;
        }
        if query.filter != self.query.filter || query.scope != self.query.scope {
            self.count = None;
            self.count_again();
        }
        self.query = query;
        self.go(Anchor::Start);
    }

    /// Shows the list as it was left, at `record` if that is still there.
    pub(in crate::app) fn recall(
        &mut self,
        query: Query,
        filter: String,
        record: Option<RecordId>,
    ) {
        self.filter = filter;
        self.show(query);
        self.go(record.map_or(Anchor::Start, Anchor::Record));
    }

    /// The record at which the list stands; none at its top.
    pub(in crate::app) fn place(&self) -> Option<RecordId> {
        match &self.aim {
            Some(Anchor::Record(id)) => Some(*id),
            Some(Anchor::Start) => None,
            _ => self.row().filter(|_| self.selected > 0 || self.more_before).map(|row| row.id),
        }
    }

    /// Reads the rows anew from `anchor`.
    pub(in crate::app) fn go(&mut self, anchor: Anchor) {
        self.aim = Some(anchor);
        self.keep = None;
        self.loading = true;
    }

    /// Reads the rows anew where they are, as they may have changed.
    pub(in crate::app) fn refresh(&mut self) {
        self.forget_counts();
        self.doubt_marks();
        if self.aim.is_none() {
            let first = self.rows.get(self.top.min(self.selected));
            self.keep = self.row().map(|row| row.id);
            self.aim = Some(first.map_or(Anchor::Start, |row| Anchor::At(row.key.clone())));
        }
    }

    /// Selects a row `step` rows away, as far as there are rows in memory.
    pub(in crate::app) fn move_by(&mut self, step: isize, height: usize) {
        let last = self.rows.len().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(step).min(last);
        self.fit(height);
    }

    /// Goes to the first row of the whole list.
    pub(in crate::app) fn first(&mut self) {
        if self.more_before {
            self.go(Anchor::Start);
        }
        (self.selected, self.top) = (0, 0);
    }

    /// Goes to the last row of the whole list.
    pub(in crate::app) fn last(&mut self, height: usize) {
        if self.more_after {
            self.go(Anchor::End);
        }
        self.selected = self.rows.len().saturating_sub(1);
        self.fit(height);
    }

    /// Keeps the selected row on screen.
    pub(in crate::app) fn fit(&mut self, height: usize) {
        self.top = first_shown(self.top, self.selected, self.rows.len(), height);
    }

    /// What is to be asked for now, if it has not been.
    pub(in crate::app) fn ask(&mut self, slot: Slot, height: usize) -> Vec<Effect> {
        let mut effects = Vec::new();
        // A jump is answered by what is seen; the rows around it follow.
        let jump = || self.aim.clone().map(|anchor| (anchor, height));
        let more = || self.edge(height).map(|anchor| (anchor, SCREENS * height));
        if self.page_asked.is_none()
            && let Some((anchor, limit)) = jump().or_else(more)
        {
            self.aim = None;
            let query = self.query.clone();
            self.page_asked = Some((query.clone(), anchor.clone()));
            effects.push(Effect::ask(ReadPage { slot, query, anchor, limit }));
        }
        if self.counting == Counting::Idle
            && let Some(query) = self.uncounted()
        {
            self.counting = Counting::Asked(query.clone());
            effects.push(Effect::ask(CountRows { slot, query }));
        }
        effects.extend(self.ask_gone(slot));
        effects
    }

    /// More rows, where the selected one is within a screen of an end.
    fn edge(&self, height: usize) -> Option<Anchor> {
        if self.more_after && self.selected + height >= self.rows.len() {
            return self.rows.last().map(|row| Anchor::After(row.key.clone()));
        }
        if self.more_before && self.selected < height {
            return self.rows.first().map(|row| Anchor::Before(row.key.clone()));
        }
        None
    }

    /// Lets a count be tried again that could not be made.
    fn count_again(&mut self) {
        if self.counting == Counting::Failed {
            self.counting = Counting::Idle;
        }
    }

    /// Forgets the counts, and that which is on its way.
    fn forget_counts(&mut self) {
        (self.count, self.total) = (None, None);
        self.count_again();
        if let Counting::Asked(query) = &self.counting {
            self.counting = Counting::Outdated(query.clone());
        }
    }

    fn is_counting(&self, query: &Query) -> bool {
        matches!(&self.counting, Counting::Asked(asked) | Counting::Outdated(asked) if asked == query)
    }

    fn uncounted(&self) -> Option<Query> {
        if self.count.is_none() {
            return Some(self.query.clone());
        }
        (self.total.is_none() && self.query.scope != Scope::Trash).then(|| self.unfiltered())
    }

    /// Takes a count that was asked for.
    pub(in crate::app) fn counted(&mut self, query: &Query, count: Count) {
        if matches!(&self.counting, Counting::Outdated(asked) if asked == query) {
            self.counting = Counting::Idle;
            return;
        }
        if self.is_counting(query) {
            self.counting = Counting::Idle;
        }
        if same_rows(query, &self.query) {
            self.count = Some(count);
        }
        if same_rows(query, &self.unfiltered()) {
            self.total = Some(count);
        }
    }
}

/// Whether two lists have the same rows, in whatever order.
fn same_rows(a: &Query, b: &Query) -> bool {
    (a.listing, a.scope, &a.filter) == (b.listing, b.scope, &b.filter)
}

/// First row to show: `top`, unless the selected row would not be on screen or
/// rows at the end would be blank.
fn first_shown(top: usize, selected: usize, len: usize, height: usize) -> usize {
    let height = height.max(1);
    let top = top.min(len.saturating_sub(height));
    top.clamp((selected + 1).saturating_sub(height), selected)
}
