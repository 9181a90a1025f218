//! Work that takes so long that a person is told how far it is and can stop it.
//!
//! A job is a question with a thread of its own: it stands in a file here,
//! beside its answer and how that is told. What does it stands in
//! `runtime/jobs`, in a file of the same name. A new one is these two files and
//! a line in each list.

#![warn(clippy::wildcard_enum_match_arm)]

mod duplicates;
mod import;
mod under_way;
mod verify;

pub use duplicates::FindDuplicates;
pub(super) use import::imported;
pub use import::{Chosen, Go, Plan, PlanImport, Planned, Went, kinds};
pub use under_way::UnderWay;
pub use verify::{Checked, Verify};

use super::ask::typed_by_purpose;
use super::model::Notice;
use crate::model::Language;
use crate::words;

typed_by_purpose! {
    /// What takes long and changes nothing.
    Job =>
    /// How it ended.
    JobReply {
        Verify(Verify),
        Duplicates(FindDuplicates),
        Import(PlanImport),
    }
}

impl JobReply {
    /// How it ended, in words; none where what came of it is shown.
    pub(super) fn told(&self, language: Language) -> Option<Notice> {
        if let Some(fault) = self.fault() {
            return Some(Notice::Failed(words::fault(fault, language)));
        }
        match self {
            Self::Verify(_, answer) => Some(verify::told(answer.as_ref().ok()?, language)),
            Self::Duplicates(_, answer) => Some(duplicates::told(answer.as_ref().ok()?, language)),
            Self::Import(_, answer) => import::told(answer.as_ref().ok()?, language),
        }
    }
}

#[cfg(test)]
mod tests;
