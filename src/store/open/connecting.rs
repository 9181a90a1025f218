//! How a connection to a casebook is had, and what it means that none is.

use std::path::Path;

use rusqlite::{Connection, ErrorCode};

use crate::store::key::Key;
use crate::store::{Error, ReadOnly, connection, log, migrations};

/// Refuses a file of an older schema before anything is made beside it. What
/// cannot be told from the file by itself is told once it is open.
pub(super) fn refuse_older(path: &Path, real: &Path, key: Option<&Key>) -> Result<(), Error> {
    if log::is_there(real) {
        return Ok(());
    }
    let found = connection::open_immutable(real, key).and_then(|conn| {
        let found = migrations::version(&conn)?;
        Ok((found, found > migrations::NEWEST || migrations::fits(&conn, found)?))
    });
    match found {
        Ok((_, false)) => Err(Error::OtherTables(path.to_owned())),
        Ok((1..migrations::FIRST, _)) => Err(Error::OldHistory(path.to_owned())),
        Ok((found, _)) if found < migrations::NEWEST => Err(Error::Older(path.to_owned())),
        _ => Ok(()),
    }
}

/// A connection, and how it was opened. Where nobody can write to the file,
/// nothing is made beside it either.
pub(super) fn connect(
    path: &Path,
    real: &Path,
    key: Option<&Key>,
    read_only: &mut Option<ReadOnly>,
) -> Result<(Connection, log::Opener), Error> {
    let unreadable = |error| unreadable(path, key.is_some(), error);
    let barred = matches!(read_only, Some(ReadOnly::File | ReadOnly::Mount | ReadOnly::Folder(_)));
    let shared = log::is_there(real) && log::beside(real, "-shm").exists();
    if barred && !shared {
        return without_writing(path, real, key);
    }
    // Who has the file open may have it no longer: this is another at its path.
    let other = || log::is_foreign(real, key, connection::open);
    let held = matches!(read_only, Some(ReadOnly::Held(_)));
    // A log that is moved into the file meanwhile looks foreign for a moment.
    if held && other() && other() {
        let conn = connection::open_immutable(real, key).map_err(unreadable)?;
        return Ok((conn, connection::open_immutable));
    }
    let error = match connection::open(real, key) {
        Ok(conn) => return Ok((conn, connection::open)),
        Err(error) => error,
    };
    match not_writable(&error) {
        // Those who have the file open may begin the log anew meanwhile.
        Some(_) if read_only.is_some() && !barred && log::is_there(real) => {
            Err(Error::LogUnread(path.to_owned()))
        }
        Some(reason) => {
            let opened = without_writing(path, real, key)?;
            read_only.get_or_insert(reason);
            Ok(opened)
        }
        None => Err(unreadable(error)),
    }
}

/// Opens a file to which nobody writes, with its log if it has one.
fn without_writing(
    path: &Path,
    real: &Path,
    key: Option<&Key>,
) -> Result<(Connection, log::Opener), Error> {
    let open: log::Opener =
        if log::is_there(real) { connection::open_still } else { connection::open_immutable };
    if log::is_foreign(real, key, open) {
        return Err(Error::LogUnread(path.to_owned()));
    }
    match open(real, key) {
        Ok(conn) => Ok((conn, open)),
        Err(error) if not_writable(&error).is_some() && log::is_there(real) => {
            Err(Error::LogUnread(path.to_owned()))
        }
        Err(error) => Err(unreadable(path, key.is_some(), error)),
    }
}

/// Why nothing can be written where the file is, if that is what failed.
fn not_writable(error: &rusqlite::Error) -> Option<ReadOnly> {
    use ErrorCode::{CannotOpen, DiskFull, PermissionDenied, SystemIoFailure};
    let code = error.sqlite_error_code()?;
    if matches!(code, DiskFull | SystemIoFailure) {
        return Some(ReadOnly::Full(error.to_string()));
    }
    let barred = matches!(code, CannotOpen | ErrorCode::ReadOnly | PermissionDenied);
    barred.then(|| ReadOnly::Folder(error.to_string()))
}

/// What it means that the first read of a file failed.
pub(in crate::store) fn unreadable(path: &Path, keyed: bool, error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) if keyed => Error::WrongPassphrase(path.to_owned()),
        Some(ErrorCode::NotADatabase) => Error::NotCasebook(path.to_owned()),
        _ => error.into(),
    }
}
