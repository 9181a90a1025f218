//! Why a casebook can only be read.

use crate::model::Language;
use crate::words::{self, Failure};

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

impl Barred {
    /// What the person is told of it who wants to write.
    pub(super) fn failure(&self, language: Language) -> Failure {
        let id = match self {
            Self::Held(holder) => {
                let arguments = [("holder", words::holder(holder, language).into())];
                return words::failure(language, "refused-read-only", &arguments);
            }
            Self::Folder => "refused-folder",
            Self::File => "refused-file",
            Self::Mount => "refused-mount",
            Self::Full => "refused-full",
            Self::Linked => "refused-linked",
            Self::LockFile => "refused-lock-file",
            Self::NoLocks => "refused-no-locks",
        };
        words::failure(language, id, &[])
    }
}
