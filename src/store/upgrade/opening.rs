//! Opens a file of the old history, so that nothing of it or beside it changes.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::Refusal;
use crate::model::damage::Damage;
use crate::store::key::Key;
use crate::store::lock::{Lock, NotLocked};
use crate::store::open::{Passphrase, unreadable};
use crate::store::whereabouts::Whereabouts;
use crate::store::{Error, connection, file, log, migrations};

/// The old file, held against whoever would write to it.
#[derive(Debug)]
pub(super) struct Old {
    pub(super) conn: Connection,
    /// Whether the log of another copy lies beside it, which was not read.
    pub(super) foreign_log: bool,
    _place: Whereabouts,
    /// None where nobody can write to its folder.
    _lock: Option<Lock>,
}

/// Opens it with its log, if that is its own.
pub(super) fn open(path: &Path, passphrase: Option<&Passphrase>) -> Result<Old, Refusal> {
    let key = match (file::shape(path)?, passphrase) {
        (file::FileShape::Plain, _) => None,
        (file::FileShape::Encrypted(_), None) => {
            return Err(Error::NeedsPassphrase(path.to_owned()).into());
        }
        (file::FileShape::Encrypted(salt), Some(passphrase)) => {
            Some(Key::derive(passphrase, salt)?)
        }
    };
    let place = Whereabouts::of(path).map_err(Error::io("read", path))?;
    let lock = match Lock::take(&place) {
        Ok(lock) => Some(lock),
        Err(NotLocked::NoFolder(_) | NotLocked::NoLocks(_)) => None,
        Err(refused @ (NotLocked::Held(_) | NotLocked::NoFile(..))) => {
            return Err(Error::ReadOnly(refused.into()).into());
        }
    };
    let real = place.path();
    let foreign_log = log::is_foreign(real, key.as_ref(), connection::open_still);
    let has_log = log::is_there(real) && !foreign_log;
    if has_log && log::is_damaged(real)? {
        return Err(Refusal::History(Damage::Log));
    }
    let open: log::Opener =
        if has_log { connection::open_still } else { connection::open_immutable };
    let wrong = |error| unreadable(path, key.is_some(), error);
    let conn = open(real, key.as_ref()).map_err(wrong)?;
    let found = migrations::version(&conn).map_err(wrong)?;
    refuse_other(path, &conn, found, has_log)?;
    Ok(Old { conn, foreign_log, _place: place, _lock: lock })
}

/// Refuses what is no file of the old history.
fn refuse_other(
    path: &Path,
    conn: &Connection,
    found: usize,
    has_log: bool,
) -> Result<(), Refusal> {
    let pages: u64 = conn.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let length = fs::metadata(path).map_err(Error::io("read", path))?.len();
    let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let is_short = pages * file::PAGE_BYTES > length && !has_log;
    let known = migrations::NEWEST;
    if is_short || id != file::APPLICATION_ID || found == 0 {
        return Err(Error::NotCasebook(path.to_owned()).into());
    }
    if found > known {
        return Err(Error::TooNew { path: path.to_owned(), found, known }.into());
    }
    if !migrations::fits(conn, found)? {
        return Err(Error::OtherTables(path.to_owned()).into());
    }
    if found >= migrations::FIRST { Err(Refusal::Current(path.to_owned())) } else { Ok(()) }
}
