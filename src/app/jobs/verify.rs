//! Checking the history, and everything that is made from it.

use super::Work;
use crate::app::ask::{Ended, Question};
use crate::app::notice::Notice;
use crate::model::Language;
use crate::model::damage::Damage;
use crate::words::{damage, failure, number, text, with};

/// Check the history and the tables.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Verify;

/// What a check came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Checked {
    /// All is well.
    Whole {
        /// Changes in the history.
        changes: u64,
        /// Records that they make.
        records: u64,
        /// The heads of the history as words.
        heads: String,
    },
    /// The casebook is not what its history says.
    Damaged {
        /// How many problems there are.
        problems: u64,
        /// The first of them.
        first: Box<Damage>,
    },
}

impl Question for Verify {
    type Answer = Ended<Checked>;
    const TASK: &'static str = "task-verify";
}

impl Work for Verify {
    const UNDER_WAY: &'static str = "job-checking";

    fn told(ended: &Ended<Checked>, language: Language) -> Option<Notice> {
        let count = |count: u64| number(count, language);
        Some(match ended {
            Ended::Done(Checked::Whole { changes, records, heads }) => {
                let arguments = [
                    ("changes", count(*changes).into()),
                    ("records", count(*records).into()),
                    ("heads", heads.as_str().into()),
                ];
                Notice::Done(with(language, "job-whole", &arguments))
            }
            Ended::Done(Checked::Damaged { problems, first }) => {
                let first = damage(first, language).into();
                let arguments = [("number", (*problems).into()), ("first", first)];
                Notice::Failed(failure(language, "job-damaged", &arguments))
            }
            Ended::Stopped => Notice::Done(text(language, "job-check-stopped").into_owned()),
        })
    }
}
