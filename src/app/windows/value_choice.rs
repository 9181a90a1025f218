//! What a record says, piece by piece, one of which is to be copied.

use super::Layer;
use crate::app::around::Around;
use crate::app::effect::{Clipboard, Effect};
use crate::app::reaction::{Done, Reaction};
use crate::app::typed_line::TypedLine;
use crate::model::fold::fold;

/// The values of a record to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueChoice {
    /// What is typed.
    pub line: TypedLine,
    /// Index into [`ValueChoice::found`].
    pub selected: usize,
    /// The record, by its reference and what it is called.
    pub record: String,
    /// Labels and values; a label may be empty.
    values: Vec<(String, String)>,
}

impl ValueChoice {
    pub(in crate::app) fn of(record: String, values: Vec<(String, String)>) -> Self {
        Self { line: TypedLine::default(), selected: 0, record, values }
    }

    /// Those of which label or value holds what is typed.
    pub fn found(&self) -> impl Iterator<Item = &(String, String)> {
        let typed = fold(self.line.text());
        let fits = move |text: &str| fold(text).contains(&typed);
        self.values.iter().filter(move |(label, value)| fits(label) || fits(value))
    }

    fn chosen(&self) -> Option<&str> {
        self.found().nth(self.selected).map(|(_, value)| value.as_str())
    }
}

impl Layer for ValueChoice {
    fn line(&self) -> Option<&TypedLine> {
        Some(&self.line)
    }

    fn line_mut(&mut self) -> Option<&mut TypedLine> {
        Some(&mut self.line)
    }

    fn typed(&mut self, _around: &Around) -> Reaction {
        self.selected = 0;
        Reaction::default()
    }

    fn list(&mut self, _around: &Around) -> Option<(&mut usize, usize)> {
        let count = self.found().count();
        Some((&mut self.selected, count))
    }

    fn has_choice(&self, _around: &Around) -> bool {
        self.chosen().is_some()
    }

    /// Copies the chosen value.
    fn accept(&mut self, _around: &Around) -> Reaction {
        let Some(text) = self.chosen().map(str::to_owned) else { return Reaction::default() };
        let effects = vec![Effect::Copy { text, to: Clipboard::System }];
        Reaction { effects, done: Some(Done::Close), ..Reaction::default() }
    }
}
