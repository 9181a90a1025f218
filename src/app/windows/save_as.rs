//! The file that a record is to be written to, or the casebook copied to.

use super::{Choosing, Layer, chooses};
use crate::app::around::Around;
use crate::app::ask::BackUp;
use crate::app::effect::Effect;
use crate::app::reaction::Reaction;
use crate::app::typed_line::TypedLine;

/// A file that is named.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SaveAs {
    /// What is typed.
    pub choosing: Choosing,
    /// What is to be written; none where the casebook itself is to be copied.
    pub text: Option<String>,
    /// Whether it is being written.
    writing: bool,
}

impl SaveAs {
    /// A text for which a name is proposed.
    pub(in crate::app) fn text(name: &str, text: String) -> Self {
        Self {
            choosing: Choosing::of(TypedLine::proposing(name)),
            text: Some(text),
            writing: false,
        }
    }

    /// The casebook, for which a name is proposed.
    pub(in crate::app) fn casebook(name: &str) -> Self {
        Self { choosing: Choosing::of(TypedLine::proposing(name)), text: None, writing: false }
    }

    /// Whether the casebook is being copied there, or the text is written.
    pub(in crate::app) fn is_writing(&self, casebook: bool) -> bool {
        self.writing && self.text.is_none() == casebook
    }

    /// It could not be written: another file can be named.
    pub(in crate::app) fn failed(&mut self) {
        self.writing = false;
    }
}

impl Layer for SaveAs {
    chooses!();

    fn has_choice(&self, _around: &Around) -> bool {
        !self.writing
    }

    /// Writes the file that was named.
    fn accept(&mut self, around: &Around) -> Reaction {
        let path = self.choosing.line.text().trim().to_owned();
        self.choosing.line.adopt();
        if path.is_empty() {
            return Reaction::refuse(around.failure("refused-no-path"));
        }
        self.writing = true;
        let effect = match self.text.clone() {
            Some(text) => Effect::WriteText { path, text },
            None => Effect::ask(BackUp(path)),
        };
        Reaction { effects: vec![effect], ..Reaction::default() }
    }
}
