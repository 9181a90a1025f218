//! The field or part that many records are to be given.

use super::Layer;
use crate::app::about::About;
use crate::app::around::Around;
use crate::app::given::Given;
use crate::app::reaction::{Done, Reaction};
use crate::app::typed_line::TypedLine;
use crate::model::Language;
use crate::model::fold::fold;
use crate::words;

/// Fields and parts to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChoice {
    /// What is typed.
    pub line: TypedLine,
    /// Index into [`FieldChoice::found`].
    pub selected: usize,
    /// The records that are to be given it.
    pub about: About,
}

impl FieldChoice {
    pub(in crate::app) fn of(about: About) -> Self {
        Self { line: TypedLine::default(), selected: 0, about }
    }

    /// The fields and parts whose name fits what is typed, in any language.
    pub fn found(&self) -> Vec<Given> {
        let typed = fold(self.line.text());
        let fits = |label: &str| label.split(' ').any(|word| word.starts_with(&typed));
        let given = Given::all(&self.about).filter(|given| {
            let label = |language| fold(&given.label(self.about.kind, language));
            let added =
                |language| given.part().map(|part| fold(&words::part_added(part, language)));
            let all = || Language::ALL.into_iter();
            let mut labels = all().map(label).chain(all().filter_map(added));
            typed.is_empty() || labels.any(|label| label.starts_with(&typed) || fits(&label))
        });
        given.collect()
    }

    fn chosen(&self) -> Option<Given> {
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
            .map_or_else(Reaction::default, |given| Reaction::done(Done::Give(about, given)))
    }
}
