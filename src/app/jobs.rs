//! Work that takes so long that a person is told how far it is and can stop it.
//!
//! A job is a question with a thread of its own: it stands in a file here,
//! beside its answer and how that is told. What does it stands in
//! `runtime/jobs`, in a file of the same name. A new one is these two files and
//! a line in each list.

#![warn(clippy::wildcard_enum_match_arm)]

mod duplicates;
mod under_way;
mod verify;

pub use duplicates::FindDuplicates;
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
    }
}

impl JobReply {
    /// How it ended, in words.
    pub(super) fn told(&self, language: Language) -> Notice {
        let told = match self {
            Self::Verify(_, answer) => answer.as_ref().map(|it| verify::told(it, language)),
            Self::Duplicates(_, answer) => answer.as_ref().map(|it| duplicates::told(it, language)),
        };
        told.unwrap_or_else(|fault| Notice::Failed(words::fault(fault, language)))
    }
}

#[cfg(test)]
mod tests;
