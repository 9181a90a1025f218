//! Reading records from files, in two breaths: a plan comes back as a value, is
//! shown, and goes on by [`Go`].

use crate::app::Notice;
use crate::app::ask::{Ended, Question, Waited};
use crate::model::Language;
use crate::model::bad_row::BadRow;
use crate::model::counted::Counted;
use crate::model::imported::{Found, Outcome};
use crate::words::{list, number, text, with};

/// Which file is meant.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Chosen {
    /// A file, or a folder of tables, as it was typed.
    pub path: String,
    /// The table that its rows are of, where the person said so.
    pub table: Option<&'static str>,
}

/// Read a file, and say what would come of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PlanImport(pub Chosen);

/// What came of reading a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Planned {
    /// What would come of it.
    Plan(Box<Plan>),
    /// It does not say which of these tables its rows are of.
    Unsaid(Vec<&'static str>),
}

/// What would come of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The file.
    pub chosen: Chosen,
    /// A hash of what was read.
    pub seal: [u8; 32],
    /// What its files turned out to be.
    pub found: Vec<Found>,
    /// What would come in, and what is there already.
    pub outcome: Outcome,
    /// Rows that are left out, and why.
    pub bad: Counted<BadRow>,
    /// Whether the rest may come in without them.
    pub is_open: bool,
}

/// Do what a plan says, as one step, if it would still be the same plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Go(pub Box<Plan>);

/// What came of a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Went {
    /// All of it is stored.
    In {
        /// What came in.
        outcome: Box<Outcome>,
        /// When, in milliseconds since 1970.
        millis: u64,
    },
    /// The file, or the casebook, is not what it was: nothing was stored.
    Changed,
}

impl Plan {
    /// Whether there is something that may come in.
    pub fn can_go(&self) -> bool {
        self.is_open && self.outcome.new > 0
    }
}

impl Question for PlanImport {
    type Answer = Ended<Planned>;
    const TASK: &'static str = "task-import";
    const UNDER_WAY: &'static str = "job-reading";
}

impl Question for Go {
    type Answer = Ended<Went>;
    const TASK: &'static str = "task-import";
    const IS_LONG: bool = true;
    const UNDER_WAY: &'static str = "job-importing";

    fn waited(&self) -> Option<Waited> {
        Some(Waited::Many)
    }
}

/// That reading was stopped; what was read is shown and needs no word.
pub(super) fn told(ended: &Ended<Planned>, language: Language) -> Option<Notice> {
    match ended {
        Ended::Done(_) => None,
        Ended::Stopped => Some(Notice::Done(text(language, "job-read-stopped").into_owned())),
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
