//! From errors of the store to what the model can tell in any language.

use crate::words;
use std::io;
use std::path::Path;

use rusqlite::ErrorCode;

use crate::model::Language;
use crate::model::filter::values;
use crate::model::system::SystemError;
use crate::store::{Error, Nearest, ReadOnly};
use crate::words::{Detail, Failure, Fault};

/// Names, paths and numbers that a text tells.
type FaultArguments = Vec<(&'static str, String)>;

/// What failed while that was being done.
pub(super) fn fault(task: &'static str, error: &Error) -> Fault {
    let (cause, arguments) = why(error);
    let field = match error {
        Error::Record { source, .. } => Some(Box::new(source.clone())),
        _ => None,
    };
    let terms = match error {
        Error::FilterValue { near: Nearest::Terms(vocabulary, slugs), .. } => {
            Some((*vocabulary, slugs.clone()))
        }
        _ => None,
    };
    let detail = match error {
        Error::Damaged(damage) => Some(Detail::Damage(damage.clone())),
        Error::Io { source, .. } => Some(Detail::System(source.into())),
        Error::Sql(source) => Some(Detail::System(of_disk(source))),
        _ => None,
    };
    let detail = detail.map(Box::new);
    Fault { task, cause, advice: advice(error), arguments, field, terms, detail }
}

/// What went wrong, in a place where what was being done is known.
pub fn cause(error: &Error, language: Language) -> Failure {
    words::cause(&fault("task-open", error), language)
}

/// Why a casebook could not be opened.
pub fn not_opened(error: &Error, language: Language) -> Failure {
    words::fault(&fault("task-open", error), language)
}

/// That the log of another copy lay beside the file, and what it is called now.
pub fn set_aside(name: &Path, language: Language) -> Failure {
    let path = [("path", name.to_string_lossy().into_owned().into())];
    words::failure(language, "log-set-aside", &path)
}

/// That the log of the file was damaged, and where it is kept as it was.
pub fn damaged_log(name: &Path, language: Language) -> Failure {
    let path = [("path", name.to_string_lossy().into_owned().into())];
    words::failure(language, "log-damaged", &path)
}

/// That what was saved last stands in a log, which could not be moved into
/// the file.
pub fn log_left(log: &Path, language: Language) -> String {
    let name = log.file_name().unwrap_or_default().to_string_lossy().into_owned();
    words::with(language, "log-left", &[("log", name.into())])
}

fn why(error: &Error) -> (&'static str, FaultArguments) {
    let path = |path: &Path| vec![("path", path.to_string_lossy().into_owned())];
    let name = |name: &str| vec![("name", name.to_owned())];
    match error {
        Error::Missing(at) => ("fault-missing", path(at)),
        Error::Exists(at) => ("fault-exists", path(at)),
        Error::Reserved(at) => ("fault-reserved", path(at)),
        Error::TooLarge(at) => ("fault-too-large", path(at)),
        Error::NoRoom(at) => ("fault-no-room", path(at)),
        Error::NoContent(reference) => ("fault-no-content", name(reference)),
        Error::ContentChanged(reference) => ("fault-content-changed", name(reference)),
        Error::NotCasebook(at) => ("fault-not-casebook", path(at)),
        Error::Folder(at) => ("fault-folder", path(at)),
        Error::Older(at) => ("fault-older", path(at)),
        Error::OldHistory(at) => ("fault-old-history", path(at)),
        Error::OtherTables(at) => ("fault-other-tables", path(at)),
        Error::WrongPassphrase(at) => ("fault-wrong-passphrase", path(at)),
        Error::NeedsPassphrase(at) => ("fault-needs-passphrase", path(at)),
        Error::TooNew { path: at, .. } => ("fault-too-new", path(at)),
        Error::ReadOnly(ReadOnly::Held(holder)) => ("fault-held", name(holder)),
        Error::ReadOnly(ReadOnly::LockFile(path, detail)) => {
            ("fault-lock-file", vec![("path", path.clone()), ("detail", detail.clone())])
        }
        Error::ReadOnly(reason) => (only_read(reason), vec![]),
        Error::Moved(_) => ("fault-moved", vec![]),
        Error::LogChanged(_) => ("fault-log-changed", vec![]),
        Error::LogUnread(at) => ("fault-log-unread", path(at)),
        Error::Record { record, .. } => ("fault-record", name(record)),
        Error::Stopped => ("fault-stopped", vec![]),
        Error::NoRecord(reference) => ("fault-no-record", name(reference)),
        Error::Gone(reference) => ("fault-gone", name(reference)),
        Error::BuiltOn(reference) => ("fault-built-on", name(reference)),
        Error::NoParty(reference) => ("fault-no-party", name(reference)),
        Error::SameRecord(reference) => ("fault-same-record", name(reference)),
        Error::OtherForm(a, b) => ("fault-other-form", vec![("a", a.clone()), ("b", b.clone())]),
        Error::Filter { term, .. } => ("fault-filter", name(term)),
        Error::FilterValue { term, near } if near.is_empty() => {
            ("fault-filter-unknown", name(term))
        }
        Error::FilterValue { term, near: Nearest::Names(names) } => {
            ("fault-filter-value", vec![("name", term.clone()), ("near", values(names))])
        }
        Error::FilterValue { term, .. } => ("fault-filter-value", name(term)),
        Error::NoTags(term) => ("fault-filter-no-tags", name(term)),
        Error::LongList(most) => ("fault-filter-long-list", vec![("count", most.to_string())]),
        Error::Damaged(_) => ("fault-damaged", vec![]),
        Error::Key(detail) => ("fault-key", vec![("detail", detail.clone())]),
        Error::Io { path, source, .. } => of_io(path, source),
        Error::Sql(source) => of_sql(source),
    }
}

/// What the system refused of a file.
fn of_io(path: &Path, source: &io::Error) -> (&'static str, FaultArguments) {
    if source.kind() == io::ErrorKind::StorageFull {
        return ("fault-full", vec![]);
    }
    let path = path.to_string_lossy().into_owned();
    ("fault-file", vec![("path", path)])
}

/// What SQLite refused.
fn of_sql(source: &rusqlite::Error) -> (&'static str, FaultArguments) {
    if source.sqlite_error_code() == Some(ErrorCode::DiskFull) {
        return ("fault-full", vec![]);
    }
    ("fault-casebook", vec![])
}

/// What SQLite refused as the system would say it; its own words are English.
fn of_disk(source: &rusqlite::Error) -> SystemError {
    let kind = match source.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => io::ErrorKind::ResourceBusy,
        Some(ErrorCode::ReadOnly) => io::ErrorKind::ReadOnlyFilesystem,
        Some(ErrorCode::PermissionDenied) => io::ErrorKind::PermissionDenied,
        _ => io::ErrorKind::Other,
    };
    SystemError { kind, told: source.to_string() }
}

fn advice(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::Missing(_) => "advice-missing",
        Error::Exists(_) | Error::Reserved(_) => "advice-exists",
        Error::TooLarge(_) => "advice-too-large",
        Error::NoRoom(_) => "advice-no-room",
        Error::NoContent(_) => "advice-no-content",
        Error::ContentChanged(_) => "advice-content-changed",
        Error::NotCasebook(_) => "advice-not-casebook",
        Error::Folder(_) => "advice-folder",
        Error::Older(_) => "advice-older",
        Error::OldHistory(_) => "advice-old-history",
        Error::WrongPassphrase(_) => "advice-wrong-passphrase",
        Error::TooNew { .. } => "advice-too-new",
        Error::ReadOnly(reason) => only_read_advice(reason),
        Error::Moved(_) => "advice-moved",
        Error::LogChanged(_) => "advice-log-changed",
        Error::LogUnread(_) => "advice-log-unread",
        Error::Record { .. } => "advice-record",
        Error::NoRecord(_) => "advice-no-record",
        Error::Gone(_) => "advice-gone",
        Error::BuiltOn(_) => "advice-built-on",
        Error::SameRecord(_) => "advice-same-record",
        Error::OtherForm(..) => "advice-other-form",
        Error::Filter { .. } => "advice-filter",
        Error::FilterValue { .. } | Error::NoTags(_) => "advice-filter-value",
        Error::LongList(_) => "advice-long-list",
        Error::Damaged(_) | Error::OtherTables(_) => "advice-damaged",
        Error::Io { task: "read", source, .. }
            if source.kind() == io::ErrorKind::PermissionDenied =>
        {
            "advice-not-readable"
        }
        Error::Io { source, .. } => return of_system(source),
        Error::Sql(source) => return of_casebook(source.sqlite_error_code()?),
        Error::NeedsPassphrase(_) => "advice-needs-passphrase",
        Error::NoParty(_) => "advice-no-party",
        Error::Key(_) | Error::Stopped => return None,
    })
}

/// Why a casebook is only read.
fn only_read(reason: &ReadOnly) -> &'static str {
    match reason {
        ReadOnly::Held(_) | ReadOnly::Thread => "fault-read-only",
        ReadOnly::Folder(_) => "refused-folder",
        ReadOnly::Full(_) => "refused-full",
        ReadOnly::File => "refused-file",
        ReadOnly::Mount => "refused-mount",
        ReadOnly::Linked => "refused-linked",
        ReadOnly::LockFile(..) => "fault-lock-file",
        ReadOnly::NoLocks(_) => "refused-no-locks",
        ReadOnly::Older => "fault-read-only-older",
    }
}

fn only_read_advice(reason: &ReadOnly) -> &'static str {
    match reason {
        ReadOnly::Held(_) | ReadOnly::Thread => "advice-held",
        ReadOnly::Folder(_) => "refused-folder-advice",
        ReadOnly::Full(_) => "refused-full-advice",
        ReadOnly::File => "refused-file-advice",
        ReadOnly::Mount => "refused-mount-advice",
        ReadOnly::Linked => "refused-linked-advice",
        ReadOnly::LockFile(..) => "refused-lock-file-advice",
        ReadOnly::NoLocks(_) => "refused-no-locks-advice",
        ReadOnly::Older => "advice-read-only-older",
    }
}

fn of_system(source: &io::Error) -> Option<&'static str> {
    Some(match source.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "advice-read-only-folder"
        }
        io::ErrorKind::StorageFull => "advice-full",
        io::ErrorKind::NotFound => "advice-path",
        _ => return None,
    })
}

fn of_casebook(code: ErrorCode) -> Option<&'static str> {
    Some(match code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => "advice-held",
        ErrorCode::DiskFull | ErrorCode::SystemIoFailure => "advice-full",
        ErrorCode::ReadOnly => "advice-read-only-folder",
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => "advice-damaged",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
