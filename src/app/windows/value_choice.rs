//! What a record says, piece by piece, one of which is to be copied or changed.

use super::{Choosing, Layer, chooses};
use crate::app::around::Around;
use crate::app::ask::{EditFrom, ReadEditable};
use crate::app::effect::{Clipboard, Effect};
use crate::app::reaction::{Done, Reaction};
use crate::model::Language;
use crate::model::called::Named;
use crate::model::fold::fold;
use crate::model::whole::Whole;
use crate::words::{self, Here};

/// The values of a record to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueChoice {
    /// What is typed, and an index into [`ValueChoice::found`].
    pub choosing: Choosing,
    /// The record.
    pub record: Named,
    /// Labels and values; a label may be empty.
    values: Vec<(String, String)>,
    /// The fields that they stand in, where one is to be changed.
    fields: Option<Vec<&'static str>>,
}

impl ValueChoice {
    /// All that a record says, to be copied.
    pub(in crate::app) fn to_copy(whole: &Whole, language: Language, here: Here) -> Self {
        let (record, values) = (whole.record.clone(), words::values(whole, language, here));
        Self { choosing: Choosing::default(), record, values, fields: None }
    }

    /// The fields of a record, to be changed.
    pub(in crate::app) fn to_edit(whole: &Whole, language: Language) -> Self {
        let told = words::fields_told(whole, language).into_iter();
        let (fields, values) = told.map(|(name, label, text)| (name, (label, text))).unzip();
        let record = whole.record.clone();
        Self { choosing: Choosing::default(), record, values, fields: Some(fields) }
    }

    /// Whether one is to be changed, not copied.
    pub fn edits(&self) -> bool {
        self.fields.is_some()
    }

    /// Those of which label or value holds what is typed.
    pub fn found(&self) -> impl Iterator<Item = &(String, String)> {
        self.fitting().map(|(_, value)| value)
    }

    /// The same with their places among all.
    fn fitting(&self) -> impl Iterator<Item = (usize, &(String, String))> {
        let typed = fold(self.choosing.line.text());
        let fits = move |text: &str| fold(text).contains(&typed);
        let values = self.values.iter().enumerate();
        values.filter(move |(_, (label, value))| fits(label) || fits(value))
    }
}

impl Layer for ValueChoice {
    chooses!();

    fn count(&self, _around: &Around) -> usize {
        self.found().count()
    }

    /// Copies the chosen value, or opens the form at its field.
    fn accept(&mut self, _around: &Around) -> Reaction {
        let chosen = self.fitting().nth(self.choosing.selected);
        let Some((at, (_, text))) = chosen else { return Reaction::default() };
        let field = self.fields.as_ref().and_then(|fields| fields.get(at)).copied();
        let effect = match field {
            Some(name) => {
                let from = EditFrom::Field(name);
                Effect::ask(ReadEditable { id: self.record.id, from })
            }
            None => Effect::Copy { text: text.clone(), to: Clipboard::System },
        };
        Reaction { effects: vec![effect], done: Some(Done::Close), ..Reaction::default() }
    }
}
