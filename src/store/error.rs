//! What can go wrong with the file.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::model::damage::Damage;
use crate::model::record::FieldError;
use crate::model::vocabulary::Vocabulary;
use crate::model::wordless::wordless;

/// A failure of the casebook file; people are told by `words`, through
/// `runtime::cause`.
#[derive(Debug)]
pub enum Error {
    /// There is no file.
    Missing(PathBuf),
    /// There is a file where a new one was to be made.
    Exists(PathBuf),
    /// There is a casebook, or what belongs to one.
    Reserved(PathBuf),
    /// A file is larger than any that can be taken in.
    TooLarge(PathBuf),
    /// A file does not fit on the disk of the casebook.
    NoRoom(PathBuf),
    /// The content of evidence is not here.
    NoContent(String),
    /// The content of evidence is not what came in.
    ContentChanged(String),
    /// The file is something else.
    NotCasebook(PathBuf),
    /// It is a folder.
    Folder(PathBuf),
    /// The key does not open the file.
    WrongPassphrase(PathBuf),
    /// The file is encrypted and no passphrase was given.
    NeedsPassphrase(PathBuf),
    /// A later version of casebook changed the schema.
    TooNew {
        /// The file.
        path: PathBuf,
        /// Schema version in the file.
        found: usize,
        /// Latest schema version that this program knows.
        known: usize,
    },
    /// An earlier version of casebook wrote it, and it is to stay as it is.
    Older(PathBuf),
    /// An early version of casebook wrote it, which kept its history otherwise.
    OldHistory(PathBuf),
    /// Its tables are not those of the version that it says.
    OtherTables(PathBuf),
    /// The file is open for reading only.
    ReadOnly(ReadOnly),
    /// The path no longer leads to the file that was opened.
    Moved(PathBuf),
    /// Something else cut the log or wrote into it.
    LogChanged(PathBuf),
    /// What was saved last is in the log, which cannot be read where it is.
    LogUnread(PathBuf),
    /// A record was refused.
    Record {
        /// Reference or kind of the record.
        record: String,
        /// What is wrong with which field.
        source: FieldError,
    },
    /// It was stopped, and nothing was changed.
    Stopped,
    /// A record is not there.
    NoRecord(String),
    /// What a record leads to is in the trash, or unmade.
    Gone(String),
    /// The making of a record cannot be taken back.
    BuiltOn(String),
    /// A record is none of those that can be duplicates, or in the trash.
    NoParty(String),
    /// Two references lead to one record.
    SameRecord(String),
    /// Two parties of which one is a person and one is not.
    OtherForm(String, String),
    /// A term of a filter asks for what the records of a list never have.
    Filter {
        /// The term, `kind:`.
        term: String,
        /// What is listed.
        listing: &'static str,
    },
    /// A term of a filter names what there is not.
    FilterValue {
        /// The term, `kind:foo`.
        term: String,
        /// What is nearest to it.
        near: Nearest,
    },
    /// A term of a filter, `tag:foo`, asks for a tag, and no record has any.
    NoTags(String),
    /// A list is put in an order that no index has, and is longer than this.
    LongList(usize),
    /// What stands in the file was not written by casebook.
    Damaged(Damage),
    /// Key derivation or the system's randomness failed.
    Key(String),
    /// A file could not be read or written.
    Io {
        /// What was being done, as "write".
        task: &'static str,
        /// To which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// SQLite refused.
    Sql(rusqlite::Error),
}

/// Why a casebook is only read; people are told as of an [`Error`].
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ReadOnly {
    /// Another program has it open.
    Held(String),
    /// What the system says of the folder.
    Folder(String),
    /// What the system says of a disk that takes no more.
    Full(String),
    /// The file itself may not be written to.
    File,
    /// Its disk may not be written to.
    Mount,
    /// It has more than one name, and whoever uses another knows of no lock.
    Linked,
    /// The file that is locked, and what the system says of it.
    LockFile(String, String),
    /// What a file system without locks says.
    NoLocks(String),
    /// Its schema is of an earlier version.
    Older,
    /// It was opened beside the one that writes.
    Thread,
}

wordless!(ReadOnly);

/// By name, as programmers see it; damage by its own words, which are none of a
/// language.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Damaged(damage) = self { damage.fmt(f) } else { fmt::Debug::fmt(self, f) }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        if let Self::Record { source, .. } = self {
            Some(source)
        } else if let Self::Io { source, .. } = self {
            Some(source)
        } else if let Self::Sql(source) = self {
            Some(source)
        } else {
            None
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
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
