//! The field that is to be set on many records.

use super::Layer;
use crate::app::about::About;
use crate::app::around::Around;
use crate::app::reaction::{Done, Reaction};
use crate::app::typed_line::TypedLine;
use crate::model::Language;
use crate::model::field::Field;
use crate::model::fold::fold;

/// Fields to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChoice {
    /// What is typed.
    pub line: TypedLine,
    /// Index into [`FieldChoice::found`].
    pub selected: usize,
    /// The records whose field is to be set.
    pub about: About,
}

impl FieldChoice {
    pub(in crate::app) fn of(about: About) -> Self {
        Self { line: TypedLine::default(), selected: 0, about }
    }

    /// The fields whose name fits what is typed, in any language.
    pub fn found(&self) -> Vec<&'static str> {
        let typed = fold(self.line.text());
        let label = |field: &Field, language| fold(&self.about.label(field.name, language));
        let fits = |label: &str| label.split(' ').any(|word| word.starts_with(&typed));
        let fields = self.about.fields().filter(|field| {
            let mut labels = Language::ALL.map(|language| label(field, language)).into_iter();
            typed.is_empty() || labels.any(|label| label.starts_with(&typed) || fits(&label))
        });
        fields.map(|field| field.name).collect()
    }

    fn chosen(&self) -> Option<&'static str> {
        self.found().get(self.selected).copied()
    }
}

impl Layer for FieldChoice {
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
        let count = self.found().len();
        Some((&mut self.selected, count))
    }

    fn has_choice(&self, _around: &Around) -> bool {
        self.chosen().is_some()
    }

    fn accept(&mut self, _around: &Around) -> Reaction {
        let about = self.about.clone();
        self.chosen()
            .map_or_else(Reaction::default, |field| Reaction::done(Done::SetField(about, field)))
    }
}
