//! The field or part that many records are to be given.

use std::borrow::Cow;

use super::{Choosing, Layer, chooses};
use crate::app::about::About;
use crate::app::around::Around;
use crate::app::given::Given;
use crate::app::reaction::{Done, Reaction};
use crate::model::Language;
use crate::model::details::Family;
use crate::model::fold::fold;
use crate::words;

/// Fields and parts to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChoice {
    /// What is typed, and an index into [`FieldChoice::found`].
    pub choosing: Choosing,
    /// The records that are to be given it.
    pub about: About,
    /// The families of what they are, once known: whose details they have.
    pub families: Vec<Family>,
}

impl FieldChoice {
    pub(in crate::app) fn of(about: About) -> Self {
        Self { choosing: Choosing::default(), about, families: vec![] }
    }

    /// The fields and parts whose name fits what is typed, in any language.
    pub fn found(&self) -> Vec<Given> {
        let typed = fold(self.choosing.line.text());
        let fits = |label: &str| label.split(' ').any(|word| word.starts_with(&typed));
        let given = Given::all(&self.about, &self.families).filter(|given| {
            let label = |language| fold(&given.label(self.about.kind, language));
            let added =
                |language| given.part().map(|part| fold(&words::part_added(part, language)));
            let all = || Language::ALL.into_iter();
            let mut labels = all().map(label).chain(all().filter_map(added));
            typed.is_empty() || labels.any(|label| label.starts_with(&typed) || fits(&label))
        });
        given.collect()
    }

    /// That of the details of several kinds only those are there that all have.
    pub fn note(&self, language: Language) -> Option<Cow<'static, str>> {
        let none = Family::common(&self.families).next().is_none();
        let id = if none { "field-choice-none" } else { "field-choice-common" };
        (self.families.len() > 1).then(|| words::text(language, id))
    }

    fn chosen(&self) -> Option<Given> {
        self.found().get(self.choosing.selected).copied()
    }
}

impl Layer for FieldChoice {
    chooses!();

    fn count(&self, _around: &Around) -> usize {
        self.found().len()
    }

    fn accept(&mut self, _around: &Around) -> Reaction {
        let about = self.about.clone();
        self.chosen()
            .map_or_else(Reaction::default, |given| Reaction::done(Done::Give(about, given)))
    }
}
