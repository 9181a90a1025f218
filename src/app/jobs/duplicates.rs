//! Looking for parties that may be recorded twice.

use super::Work;
use crate::app::ask::{Ended, Question};
use crate::app::notice::Notice;
use crate::model::Language;
use crate::model::duplicate::Duplicate;
use crate::words::{number, text, with};

/// Look for parties that may be recorded twice; the answer is best first.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FindDuplicates {
    /// At most how many pairs.
    pub limit: usize,
}

impl Question for FindDuplicates {
    type Answer = Ended<Vec<Duplicate>>;
    const TASK: &'static str = "task-compare";
}

impl Work for FindDuplicates {
    const UNDER_WAY: &'static str = "job-comparing";

    fn told(ended: &Ended<Vec<Duplicate>>, language: Language) -> Option<Notice> {
        Some(Notice::Done(match ended {
            Ended::Done(pairs) => {
                let pairs = u64::try_from(pairs.len()).unwrap_or(u64::MAX);
                with(language, "job-compared", &[("number", number(pairs, language).into())])
            }
            Ended::Stopped => text(language, "job-compare-stopped").into_owned(),
        }))
    }
}
