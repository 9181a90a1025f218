//! The filter line: the list narrows with every key.

use super::Browse;
use super::layout::Layout;
use crate::app::completion;
use crate::app::keymap::{Action, FormAction, Key, Move};
use crate::app::reader::Reader;
use crate::app::typed_line::TypedLine;
use crate::model::filter::{Filter, FilterError};
use crate::model::listing::Query;

/// A filter that is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Filtering {
    /// What is typed.
    pub line: TypedLine,
    /// Why the line is not understood as it stands; the list keeps the filter before,
    /// and shows its rows only while a term is unfinished.
    pub problem: Option<FilterError>,
    /// What Tab would make of the line.
    pub completion: Option<String>,
    /// What Esc goes back to.
    before: (String, Filter),
}

impl Filtering {
    /// What is wrong with a term, which passes nothing: one that lacks its value is
    /// only unfinished.
    pub fn wrong(&self) -> Option<&FilterError> {
        let unfinished = |problem: &&FilterError| matches!(problem, FilterError::NoValue { .. });
        self.problem.as_ref().filter(|problem| !unfinished(problem))
    }
}

impl Browse {
    /// Opens the line with the filter that is in force.
    pub(in crate::app) fn open_filter(&mut self) {
        let pane = self.pane(self.follows);
        let before = (pane.filter.clone(), pane.query.filter.clone());
        // What is typed next is a term of its own.
        let space = if pane.filter.is_empty() { "" } else { " " };
        let line = TypedLine::of(&format!("{}{space}", pane.filter.trim_end()));
        self.filtering = Some(Filtering { line, problem: None, completion: None, before });
    }

    /// What a key does in the line.
    pub(in crate::app) fn filter_key(
        &mut self,
        key: Key,
        action: Option<Action>,
        layout: &Layout,
        reader: Reader,
    ) {
        if let Some(Action::Move(step @ (Move::Up | Move::Down))) = action {
            if self.filtering.as_ref().is_none_or(|filtering| filtering.wrong().is_none()) {
                self.go(step, layout);
            }
        } else if action == Some(Action::Accept) {
            self.accept_filter();
        } else if action == Some(Action::Close) {
            self.cancel_filter();
        } else if action == Some(Action::Form(FormAction::NextField)) {
            self.complete_filter(reader);
        } else if self.filtering.as_mut().is_some_and(|filtering| filtering.line.press(key)) {
            self.narrow(reader);
        }
    }

    /// Pasted text goes into the line.
    pub(in crate::app) fn paste_filter(&mut self, text: &str, reader: Reader) {
        if let Some(filtering) = &mut self.filtering {
            filtering.line.insert(text);
            self.narrow(reader);
        }
    }

    /// Narrows the list to what is typed, or says why it is not understood and
    /// leaves the list as it is.
    fn narrow(&mut self, reader: Reader) {
        let slot = self.follows;
        let listing = self.pane(slot).query.listing;
        let Some(filtering) = &mut self.filtering else { return };
        let text = filtering.line.text().to_owned();
        let parsed = Filter::parse(&text, reader.today);
        filtering.problem = parsed.as_ref().err().cloned();
        let before = filtering.line.before();
        filtering.completion = completion::complete(before, &[listing], reader.language);
        if let Ok(filter) = parsed {
            self.show_filter(text, filter);
        }
    }

    fn show_filter(&mut self, text: String, filter: Filter) {
        let pane = self.pane_mut(self.follows);
        pane.filter = text;
        let query = Query { filter, ..pane.query.clone() };
        pane.show(query);
    }

    /// Takes what is suggested.
    fn complete_filter(&mut self, reader: Reader) {
        let Some(filtering) = &mut self.filtering else { return };
        if let Some(completed) = filtering.completion.take() {
            filtering.line.replace_before(&completed);
            self.narrow(reader);
        }
    }

    /// Keeps the filter. One that is not understood stays in the line, with the
    /// reason: what is left of it would pass something else.
    pub(in crate::app) fn accept_filter(&mut self) {
        self.filtering.take_if(|filtering| filtering.problem.is_none());
    }

    /// Goes back to the filter before.
    fn cancel_filter(&mut self) {
        if let Some(filtering) = self.filtering.take() {
            let (text, filter) = filtering.before;
            self.show_filter(text, filter);
        }
    }
}
