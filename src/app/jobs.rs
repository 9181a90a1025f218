//! Work that takes so long that a person is told how far it is and can stop it.
//!
//! A job is a question with a thread of its own: it stands in a file here,
//! beside its answer and how that is told. What does it stands in
//! `runtime/jobs`, in a file of the same name. A new one is these two files, a
//! line in the list, and in `app/update/job.rs` who is given what came of it.

#![warn(clippy::wildcard_enum_match_arm)]

mod duplicates;
mod import;
mod under_way;
mod verify;

pub use duplicates::FindDuplicates;
pub(super) use import::imported;
pub use import::{PlanImport, kinds};
pub use under_way::UnderWay;
pub use verify::{Checked, Verify};

use super::ask::{Question, typed_by_purpose};
use super::notice::Notice;
use crate::model::Language;
use crate::words;

/// A question that is a job.
trait Work: Question {
    /// The id of what is said while a person waits for it and is told how far it is.
    const UNDER_WAY: &'static str;

    /// How it ended, in words; none where what came of it is shown.
    fn told(answer: &Self::Answer, language: Language) -> Option<Notice>;
}

macro_rules! jobs {
    ($($variant:ident($question:ident),)*) => {
        typed_by_purpose! {
            /// What takes long and changes nothing.
            Job =>
            /// How it ended.
            JobReply {
                $($variant($question),)*
            }
        }

        impl Job {
            /// The id of what is said while a person waits for it.
            fn under_way(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => <$question as Work>::UNDER_WAY,)*
                }
            }
        }

        impl JobReply {
            /// How it ended, in words; none where what came of it is shown.
            pub(super) fn told(&self, language: Language) -> Option<Notice> {
                match self {
                    $(Self::$variant(_, Ok(answer)) => $question::told(answer, language),)*
                    $(Self::$variant(_, Err(fault)))|* => {
                        Some(Notice::Failed(words::fault(fault, language)))
                    }
                }
            }
        }
    };
}

jobs! {
    Verify(Verify),
    Duplicates(FindDuplicates),
    Import(PlanImport),
}

#[cfg(test)]
mod tests;
