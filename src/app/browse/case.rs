//! The case that the person is in.

use super::{Browse, Pane, View};
use crate::app::ask::Slot;
use crate::model::Kind;
use crate::model::filter::{FilterKey, Test};

impl Browse {
    /// The case that the person is in, as it would be typed: the one whose
    /// incidents have the focus, that is shown whole, or to which alone the list
    /// is narrowed. A row of the list of cases is passed over on the way
    /// elsewhere: to stand on it is not to be in it.
    pub(in crate::app) fn case(&self) -> Option<String> {
        if self.in_trash() {
            return None;
        }
        match self.focus {
            Pane::List => self.narrowed_to_case(),
            Pane::Related => self.case_of_related(),
            Pane::Detail => self.case_shown().or_else(|| match self.follows {
                Slot::List => self.narrowed_to_case(),
                Slot::Related => self.case_of_related(),
            }),
        }
    }

    /// The only case that the filter of the list lets pass.
    fn narrowed_to_case(&self) -> Option<String> {
        let terms = self.list().query.filter.terms.iter().filter(|term| !term.excluded);
        let mut cases = terms.filter_map(|term| match &term.test {
            Test::Key(FilterKey::Case, case) => Some(case),
            Test::Key(..)
            | Test::Word(_)
            | Test::When { .. }
            | Test::Time { .. }
            | Test::Until { .. } => None,
        });
        let only = cases.next()?;
        cases.next().is_none().then(|| only.clone())
    }

    /// The case whose incidents are in the timeline beside the list.
    fn case_of_related(&self) -> Option<String> {
        if self.view == View::Cases {
            return self.list().row().map(|row| row.reference.to_string());
        }
        let links = self.detail.whole.as_ref().map(|whole| whole.links.iter());
        let case = links?.find(|(field, case)| field == "case" && Some(case.id) == self.subject)?;
        Some(case.1.reference.to_string())
    }

    /// The case that is shown whole.
    fn case_shown(&self) -> Option<String> {
        let shown = self.detail.record().filter(|record| Some(record.id) == self.wanted());
        shown.filter(|record| record.kind == Kind::Case).map(|record| record.reference.to_string())
    }
}
