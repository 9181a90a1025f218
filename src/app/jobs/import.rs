//! Reading records from files, in two breaths: a plan comes back as a value, is
//! shown, and goes on by [`crate::app::ask::Go`].

use super::Work;
use crate::app::ask::{Ended, Question};
use crate::app::notice::Notice;
use crate::model::Language;
use crate::model::imported::{Chosen, Outcome, Planned};
use crate::words::{list, number, text, with};

/// Read a file, and say what would come of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PlanImport(pub Chosen);

impl Question for PlanImport {
    type Answer = Ended<Planned>;
    const TASK: &'static str = "task-import";
}

impl Work for PlanImport {
    const UNDER_WAY: &'static str = "job-reading";

    fn told(ended: &Ended<Planned>, language: Language) -> Option<Notice> {
        match ended {
            Ended::Done(_) => None,
            Ended::Stopped => Some(Notice::Done(text(language, "job-read-stopped").into_owned())),
        }
    }
}

/// How many records of which kinds: `people: 3, places: 1`.
pub fn kinds(outcome: &Outcome, language: Language) -> String {
    let of_kind = |(slug, count): (&&'static str, &u64)| {
        format!("{}: {}", list(slug, language), number(*count, language))
    };
    outcome.kinds.iter().map(of_kind).collect::<Vec<_>>().join(", ")
}

/// That they are stored.
pub(in crate::app) fn imported(outcome: &Outcome, language: Language) -> Notice {
    let records = kinds(outcome, language);
    Notice::Done(with(language, "notice-imported", &[("records", records.into())]))
}
