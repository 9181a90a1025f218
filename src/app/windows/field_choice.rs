//! The field or part that many records are to be given.

use super::{Choosing, Layer, chooses};
use crate::app::about::About;
use crate::app::around::Around;
use crate::app::given::Given;
use crate::app::reaction::{Done, Reaction};
use crate::model::Language;
use crate::model::fold::fold;
use crate::words;

/// Fields and parts to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChoice {
    /// What is typed, and an index into [`FieldChoice::found`].
    pub choosing: Choosing,
    /// The records that are to be given it.
    pub about: About,
}

impl FieldChoice {
    pub(in crate::app) fn of(about: About) -> Self {
        Self { choosing: Choosing::default(), about }
    }

    /// The fields and parts whose name fits what is typed, in any language.
    pub fn found(&self) -> Vec<Given> {
        let typed = fold(self.choosing.line.text());
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
