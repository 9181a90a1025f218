//! What a record says, piece by piece, one of which is to be copied.

use super::{Choosing, Layer, chooses};
use crate::app::around::Around;
use crate::app::effect::{Clipboard, Effect};
use crate::app::reaction::{Done, Reaction};
use crate::model::fold::fold;

/// The values of a record to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueChoice {
    /// What is typed, and an index into [`ValueChoice::found`].
    pub choosing: Choosing,
    /// The record, by its reference and what it is called.
    pub record: String,
    /// Labels and values; a label may be empty.
    values: Vec<(String, String)>,
}

impl ValueChoice {
    pub(in crate::app) fn of(record: String, values: Vec<(String, String)>) -> Self {
        Self { choosing: Choosing::default(), record, values }
    }

    /// Those of which label or value holds what is typed.
    pub fn found(&self) -> impl Iterator<Item = &(String, String)> {
        let typed = fold(self.choosing.line.text());
        let fits = move |text: &str| fold(text).contains(&typed);
        self.values.iter().filter(move |(label, value)| fits(label) || fits(value))
    }

    fn chosen(&self) -> Option<&str> {
        self.found().nth(self.choosing.selected).map(|(_, value)| value.as_str())
    }
}

impl Layer for ValueChoice {
    chooses!();

    fn count(&self, _around: &Around) -> usize {
        self.found().count()
    }

    /// Copies the chosen value.
    fn accept(&mut self, _around: &Around) -> Reaction {
        let Some(text) = self.chosen().map(str::to_owned) else { return Reaction::default() };
        let effects = vec![Effect::Copy { text, to: Clipboard::System }];
        Reaction { effects, done: Some(Done::Close), ..Reaction::default() }
    }
}
