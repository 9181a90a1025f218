//! What failed outside the model, apart from any language.

use crate::model::record::FieldError;
use crate::model::vocabulary::Vocabulary;

/// What failed and what to do about it: ids of texts, and what stands in them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fault {
    /// What was being done, as in “Could not …”.
    pub task: &'static str,
    /// What went wrong.
    pub cause: &'static str,
    /// What to do, where anything can be done.
    pub advice: Option<&'static str>,
    /// Names, paths and numbers that the texts tell.
    pub arguments: Vec<(&'static str, String)>,
    /// The field that was refused, if that is what went wrong.
    pub field: Option<Box<FieldError>>,
    /// Terms that may be meant, by slug.
    pub terms: Option<(Vocabulary, Vec<&'static str>)>,
}

impl Fault {
    /// Whether it is the file that failed, and not what was asked of it.
    pub(super) fn is_of_file(&self) -> bool {
        const CAUSES: [&str; 7] = [
            "fault-moved",
            "fault-log-changed",
            "fault-casebook",
            "fault-file",
            "fault-full",
            "fault-damaged",
            "fault-not-casebook",
        ];
        CAUSES.contains(&self.cause)
    }

    /// Whether a filter asks for what there is not, which its place can tell.
    pub fn is_of_filter(&self) -> bool {
        self.cause.starts_with("fault-filter")
    }
}

/// How a job ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Outcome {
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
        first: String,
    },
    /// Checking was stopped.
    CheckStopped,
    /// So many pairs may be one.
    Compared(u64),
    /// Comparing was stopped.
    CompareStopped,
}

/// Why a casebook can only be read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Barred {
    /// Who has it open.
    Held(String),
    /// Its folder cannot be written to.
    Folder,
    /// The file itself may not be written to.
    File,
    /// Its disk may not be written to.
    Mount,
    /// Its disk is full or failing.
    Full,
    /// It has several names.
    Linked,
    /// The file by which programs lock it cannot be used.
    LockFile,
    /// The file system has no locks.
    NoLocks,
}
