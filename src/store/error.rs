//! What can go wrong with the file.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::model::damage::Damage;
use crate::model::record::FieldError;
use crate::model::vocabulary::Vocabulary;

/// A failure of the casebook file. What it displays is technical and short:
/// people are told by `words`, through `runtime::cause`.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no file.
    #[error("no file at {}", .0.display())]
    Missing(PathBuf),
    /// There is a file where a new one was to be made.
    #[error("{} is there", .0.display())]
    Exists(PathBuf),
    /// There is a casebook, or what belongs to one.
    #[error("{} belongs to a casebook", .0.display())]
    Reserved(PathBuf),
    /// The file is something else.
    #[error("{} is no casebook", .0.display())]
    NotCasebook(PathBuf),
    /// It is a folder.
    #[error("{} is a folder", .0.display())]
    Folder(PathBuf),
    /// The key does not open the file.
    #[error("{} does not open with this key", .0.display())]
    WrongPassphrase(PathBuf),
    /// The file is encrypted and no passphrase was given.
    #[error("{} is encrypted", .0.display())]
    NeedsPassphrase(PathBuf),
    /// A later version of casebook changed the schema.
    #[error("{}: schema {found}, known {known}", path.display())]
    TooNew {
        /// The file.
        path: PathBuf,
        /// Schema version in the file.
        found: usize,
        /// Latest schema version that this program knows.
        known: usize,
    },
    /// An earlier version of casebook wrote it, and it is to stay as it is.
    #[error("{}: an older schema", .0.display())]
    Older(PathBuf),
    /// An early version of casebook wrote it, which kept its history otherwise.
    #[error("{}: a history of schema 1 to 7", .0.display())]
    OldHistory(PathBuf),
    /// Its tables are not those of the version that it says.
    #[error("{}: the tables are not of its schema", .0.display())]
    OtherTables(PathBuf),
    /// The file is open for reading only.
    #[error("only read: {0}")]
    ReadOnly(ReadOnly),
    /// The path no longer leads to the file that was opened.
    #[error("{} is another file now", .0.display())]
    Moved(PathBuf),
    /// Something else cut the log or wrote into it.
    #[error("the log of {} was changed", .0.display())]
    LogChanged(PathBuf),
    /// What was saved last is in the log, which cannot be read where it is.
    #[error("the log of {} cannot be read", .0.display())]
    LogUnread(PathBuf),
    /// A record was refused.
    #[error("{record}: {source}")]
    Record {
        /// Reference or kind of the record.
        record: String,
        /// What is wrong with which field.
        source: FieldError,
    },
    /// It was stopped, and nothing was changed.
    #[error("stopped")]
    Stopped,
    /// A record is not there.
    #[error("no record {0}")]
    NoRecord(String),
    /// The making of a record cannot be taken back.
    #[error("others build on {0}")]
    BuiltOn(String),
    /// A record is none of those that can be duplicates, or in the trash.
    #[error("{0} is no live party")]
    NoParty(String),
    /// Two references lead to one record.
    #[error("{0} is one record")]
    SameRecord(String),
    /// Two parties of which one is a person and one is not.
    #[error("{0} and {1} are of two forms")]
    OtherForm(String, String),
    /// A term of a filter asks for what the records of a list never have.
    #[error("{term} is not of {listing}")]
    Filter {
        /// The term, `kind:`.
        term: String,
        /// What is listed.
        listing: &'static str,
    },
    /// A term of a filter names what there is not.
    #[error("{term} is not known: {near:?}")]
    FilterValue {
        /// The term, `kind:foo`.
        term: String,
        /// What is nearest to it.
        near: Nearest,
    },
    /// A term of a filter, `tag:foo`, asks for a tag, and no record has any.
    #[error("{0}: there are no tags")]
    NoTags(String),
    /// What stands in the file was not written by casebook.
    #[error("damaged: {0}")]
    Damaged(Damage),
    /// Key derivation or the system's randomness failed.
    #[error("no key: {0}")]
    Key(String),
    /// A file could not be read or written.
    #[error("{task} {}: {source}", path.display())]
    Io {
        /// What was being done, as "write".
        task: &'static str,
        /// To which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// SQLite refused.
    #[error("{0}")]
    Sql(#[from] rusqlite::Error),
}

/// Why a casebook is only read; people are told as of an [`Error`].
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum ReadOnly {
    /// Another program has it open.
    #[error("held by {0}")]
    Held(String),
    /// What the system says of the folder.
    #[error("folder: {0}")]
    Folder(String),
    /// What the system says of a disk that takes no more.
    #[error("full: {0}")]
    Full(String),
    /// The file itself may not be written to.
    #[error("file")]
    File,
    /// Its disk may not be written to.
    #[error("mount")]
    Mount,
    /// It has more than one name, and whoever uses another knows of no lock.
    #[error("linked")]
    Linked,
    /// The file that is locked, and what the system says of it.
    #[error("lock file {0}: {1}")]
    LockFile(String, String),
    /// What a file system without locks says.
    #[error("no locks: {0}")]
    NoLocks(String),
    /// Its schema is of an earlier version.
    #[error("older")]
    Older,
    /// It was opened beside the one that writes.
    #[error("thread")]
    Thread,
}

impl Error {
    /// Whether it was stopped because its answer was no longer wanted.
    pub fn is_interrupt(&self) -> bool {
        let Self::Sql(source) = self else { return false };
        source.sqlite_error_code() == Some(rusqlite::ErrorCode::OperationInterrupted)
    }

    /// What is no JSON though it should be.
    pub(crate) fn no_json(error: &serde_json::Error) -> Self {
        Self::Damaged(Damage::Json(error.to_string()))
    }

    /// Names the file and the task in an error of the system.
    pub(crate) fn io(task: &'static str, path: &std::path::Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { task, path, source }
    }
}

/// What may be meant by a value that is not known.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Nearest {
    /// Terms, by slug: people know them by the labels of their language.
    Terms(Vocabulary, Vec<&'static str>),
    /// Names and tags, as they are written.
    Names(Vec<String>),
}

impl Nearest {
    /// Whether there is nothing near.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Terms(_, slugs) => slugs.is_empty(),
            Self::Names(names) => names.is_empty(),
        }
    }
}
