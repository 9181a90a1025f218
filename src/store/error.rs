//! What can go wrong with the file, said so that a person can act on it.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::model::filter::values;
use crate::model::vocabulary::Vocabulary;

use crate::model::damage::Damage;
use crate::model::record::FieldError;

/// A failure of the casebook file.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no file.
    #[error("There is no casebook at {}.", .0.display())]
    Missing(PathBuf),
    /// There is a file where a new one was to be made.
    #[error("{} is there already; nothing was changed.", .0.display())]
    Exists(PathBuf),
    /// There is a casebook, or what belongs to one.
    #[error("{} is a casebook or belongs to one; nothing was changed.", .0.display())]
    Reserved(PathBuf),
    /// The file is something else.
    #[error("{} is not a casebook, or it was cut short; it was not changed.", .0.display())]
    NotCasebook(PathBuf),
    /// It is a folder.
    #[error("{} is a folder, not a casebook.", .0.display())]
    Folder(PathBuf),
    /// The key does not open the file.
    #[error("The passphrase is wrong, or {} is damaged or not a casebook.", .0.display())]
    WrongPassphrase(PathBuf),
    /// The file is encrypted and no passphrase was given.
    #[error("{} needs its passphrase.", .0.display())]
    NeedsPassphrase(PathBuf),
    /// A later version of casebook changed the schema.
    #[error("{} was written by a newer casebook (schema {found}; this one knows {known}); it was not changed.", path.display())]
    TooNew {
        /// The file.
        path: PathBuf,
        /// Schema version in the file.
        found: usize,
        /// Latest schema version that this program knows.
        known: usize,
    },
    /// An earlier version of casebook wrote it, and it is to stay as it is.
    #[error("{} was written by an older casebook and must be updated first; nothing was changed.", .0.display())]
    Older(PathBuf),
    /// An early version of casebook wrote it, which kept its history otherwise.
    #[error("{} was written by an older casebook, which kept its history in another form; it was not changed.", .0.display())]
    OldHistory(PathBuf),
    /// Its tables are not those of the version that it says.
    #[error("The version number in {} is not that of its tables; it was not changed.", .0.display())]
    OtherTables(PathBuf),
    /// The file is open for reading only.
    #[error("This casebook is open for reading only: {0}.")]
    ReadOnly(ReadOnly),
    /// The path no longer leads to the file that was opened.
    #[error("{} was moved, deleted or replaced while it was open; nothing was saved.", .0.display())]
    Moved(PathBuf),
    /// Something else cut the log or wrote into it.
    #[error("The log beside {} was changed by something else: what was saved last may be lost; nothing more is saved.", .0.display())]
    LogChanged(PathBuf),
    /// What was saved last is in the log, which cannot be read where it is.
    #[error("What was saved last in {} is in the log beside it, which cannot be read in a place that cannot be written to.", .0.display())]
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
    #[error("It was stopped. Nothing was changed.")]
    Stopped,
    /// A record is not there.
    #[error("There is no record {0}.")]
    NoRecord(String),
    /// The making of a record cannot be taken back.
    #[error("{0} cannot be unmade: another device has changed it, or links to it.")]
    BuiltOn(String),
    /// A record is none of those that can be duplicates, or in the trash.
    #[error("{0} is no person, organisation or group that is in use.")]
    NoParty(String),
    /// Two references lead to one record.
    #[error("That is one record already: {0}.")]
    SameRecord(String),
    /// Two parties of which one is a person and one is not.
    #[error("{0} and {1} are not of one form.")]
    OtherForm(String, String),
    /// A term of a filter asks for what the records of a list never have.
    #[error("“{term}” does not apply to {listing}.")]
    Filter {
        /// The term, `kind:`.
        term: String,
        /// What is listed.
        listing: &'static str,
    },
    /// A term of a filter names what there is not.
    #[error("“{term}” is not known{}.", near.told())]
    FilterValue {
        /// The term, `kind:foo`.
        term: String,
        /// What is nearest to it.
        near: Nearest,
    },
    /// A term of a filter, `tag:foo`, asks for a tag, and no record has any.
    #[error("“{0}” is not known; there are no tags yet.")]
    NoTags(String),
    /// What stands in the file was not written by casebook.
    #[error("The casebook is damaged: {0}.")]
    Damaged(Damage),
    /// Key derivation or the system's randomness failed.
    #[error("Could not make the key: {0}.")]
    Key(String),
    /// A file could not be read or written.
    #[error("Could not {task} {}: {source}.", path.display())]
    Io {
        /// What was being done, as "write".
        task: &'static str,
        /// To which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// SQLite refused.
    #[error("The casebook file could not be used: {0}.")]
    Sql(#[from] rusqlite::Error),
}

/// Why a casebook is only read.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum ReadOnly {
    /// Another program has it open.
    #[error("{0} has it open")]
    Held(String),
    /// What the system says of the folder.
    #[error("the folder cannot be written to ({0})")]
    Folder(String),
    /// What the system says of a disk that takes no more.
    #[error("its disk is full or failing ({0})")]
    Full(String),
    /// The file itself may not be written to.
    #[error("the file may not be written to")]
    File,
    /// Its disk may not be written to.
    #[error("its disk or folder is mounted for reading only")]
    Mount,
    /// It has more than one name, and whoever uses another knows of no lock.
    #[error("it has more than one name (hard links), so another program could write to it unseen")]
    Linked,
    /// The file that is locked, and what the system says of it.
    #[error("{0} cannot be used ({1})")]
    LockFile(String, String),
    /// What a file system without locks says.
    #[error("the file system has no locks ({0})")]
    NoLocks(String),
    /// Its schema is of an earlier version.
    #[error("it was written by an older casebook and must be updated first")]
    Older,
    /// It was opened beside the one that writes.
    #[error("another thread writes to it")]
    Thread,
}

impl Error {
    /// Whether it was stopped because its answer was no longer wanted.
    pub fn is_interrupt(&self) -> bool {
        let Self::Sql(source) = self else { return false };
        source.sqlite_error_code() == Some(rusqlite::ErrorCode::OperationInterrupted)
    }

    /// What the person can do about it, where something can be done.
    pub fn advice(&self) -> Option<&'static str> {
        match self {
            Self::Missing(_) => {
                Some("Make one with `casebook new FILE`, or look in another folder.")
            }
            Self::Exists(_) | Self::Reserved(_) => Some("Choose another name."),
            Self::Folder(_) => Some("Name the file in it that is the casebook."),
            Self::Older(_) => Some(
                "Open it once with `casebook FILE`, which updates it and keeps a copy of it as it was; then check it again.",
            ),
            Self::OldHistory(_) => {
                Some("Make a new file of it with `casebook upgrade OLD --to NEW`.")
            }
            Self::BuiltOn(_) => Some("Move it to the trash instead."),
            Self::NotCasebook(_) => Some("Choose another file, or restore a backup."),
            Self::WrongPassphrase(_) => {
                Some("Type it again; mind the keyboard layout and Caps Lock.")
            }
            Self::NeedsPassphrase(_) => {
                Some("Give it with --passphrase-file or --passphrase-stdin.")
            }
            Self::TooNew { .. } => Some("Update casebook, then open the file again."),
            Self::LogChanged(_) => Some(
                "The file itself is as it was before. Keep both, write down what you still see, and open it again.",
            ),
            Self::LogUnread(_) => Some(
                "Copy the file and the one with -wal at its end together to a folder that you can write to.",
            ),
            Self::ReadOnly(reason) => Some(reason.advice()),
            Self::Moved(_) => Some(
                "Put the file back where it was and save again. What was saved before is in the file that was opened.",
            ),
            Self::Record { .. } => Some("Correct the field and try again."),
            Self::NoRecord(_) => {
                Some("It may be in the trash; `casebook list KIND` shows what is there.")
            }
            Self::NoParty(_) => Some("Give the references of two people, or of two organisations."),
            Self::SameRecord(_) => {
                Some("Where two were made one by mistake, undo it with `casebook undo`.")
            }
            Self::OtherForm(..) => Some("Correct the form of one of them first."),
            Self::Filter { .. } => Some("Leave it out, or look in another list."),
            Self::FilterValue { .. } | Self::NoTags(_) => Some("Correct it, or leave it out."),
            Self::Damaged(_) | Self::OtherTables(_) => {
                Some("Keep the file as it is and restore a backup.")
            }
            Self::Key(_) | Self::Stopped => None,
            Self::Io { task, source, .. } => io_advice(task, source),
            Self::Sql(source) => sql_advice(source),
        }
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

    /// In the words of the command line.
    fn told(&self) -> String {
        match self {
            _ if self.is_empty() => String::new(),
            Self::Terms(_, slugs) => format!("; the nearest are {}", slugs.join(", ")),
            Self::Names(names) => format!("; the nearest are {}", values(names)),
        }
    }
}

impl ReadOnly {
    /// What the person can do to write to it.
    fn advice(&self) -> &'static str {
        match self {
            Self::File => "Allow writing to it, or copy it elsewhere.",
            Self::Mount => "Copy it to a disk that you can write to.",
            Self::Folder(_) => "Copy it to a folder that you can write to.",
            Self::Older => "Copy it to where you can write, and open it there.",
            Self::Linked => "Make a copy with `casebook backup NEW` and work on that.",
            Self::Full(_) => "Free some disk space, then open the file again.",
            Self::LockFile(..) => "Remove that file once no program has the casebook open.",
            Self::NoLocks(_) => "Copy the casebook to a disk of this computer.",
            Self::Held(_) | Self::Thread => "Close the other program, or copy the file elsewhere.",
        }
    }
}

fn io_advice(task: &str, source: &io::Error) -> Option<&'static str> {
    use io::ErrorKind::{NotFound, PermissionDenied, ReadOnlyFilesystem, StorageFull};
    let kind = source.kind();
    if kind == PermissionDenied && task == "read" {
        let advice =
            "Allow reading it, ask whoever owns it for that right, or choose another file.";
        return Some(advice);
    }
    let known = [
        (PermissionDenied, "Choose a folder that you can write to."),
        (ReadOnlyFilesystem, "Choose a folder that you can write to."),
        (StorageFull, "Free some disk space and try again."),
        (NotFound, "Check the path."),
    ];
    known.into_iter().find(|(of, _)| *of == kind).map(|(_, advice)| advice)
}

fn sql_advice(source: &rusqlite::Error) -> Option<&'static str> {
    use rusqlite::ErrorCode::{
        DatabaseBusy, DatabaseCorrupt, DatabaseLocked, DiskFull, NotADatabase, ReadOnly,
        SystemIoFailure,
    };
    let code = source.sqlite_error_code()?;
    let known = [
        ([DatabaseBusy, DatabaseLocked], "Close the other program that has the file open."),
        (
            [DiskFull, SystemIoFailure],
            "Free some disk space and try again. What was saved before is safe.",
        ),
        ([ReadOnly, ReadOnly], "Copy the file to a folder that you can write to."),
        ([DatabaseCorrupt, NotADatabase], "Keep the file as it is and restore a backup."),
    ];
    known.into_iter().find(|(of, _)| of.contains(&code)).map(|(_, advice)| advice)
}
