//! The log beside the file: what was written last, until it is folded in.
//!
//! SQLite makes a change safe by writing it to the log. Whoever copies the file
//! alone must lose nothing all the same, so the log is folded into the file
//! after a pause and whenever the casebook is closed.
//!
//! A log belongs to the state of the file that it was begun on, and to no other
//! copy. So the first change in a log draws a new token and stores it together
//! with the one before: a log is the file's own where one of the two is what
//! the file has by itself, the one before until the log is folded in, the new
//! one after.

mod frames;
mod written;

use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode};

use super::connection::BUSY_TIMEOUT;
use super::key::{Key, random};
use super::{Error, Store, connection, settings};

pub(super) use written::Written;

/// How long nothing is written before what was is moved from the log into the
/// file.
pub const PAUSE: Duration = Duration::from_millis(1_500);

/// Bytes from which the log is folded in without waiting for a pause.
const LONG: u64 = 4 * 1024 * 1024;

/// How long folding waits for those who read.
const PATIENCE: Duration = Duration::from_millis(200);

/// How often folding is tried until something else is written.
const TRIES: u8 = 5;

/// Under which name the tokens are kept.
const TOKENS: &str = "log";

impl Store {
    /// Whether all that was written is in the file itself.
    pub fn is_whole(&self) -> bool {
        !self.log_ahead
    }

    /// Moves what is in the log into the file. Those who read may be in the
    /// way; then the log stays, and nothing is lost.
    pub fn checkpoint(&mut self) {
        let place = self.place_held().filter(|_| self.read_only.is_none());
        let Some(place) = place else {
            self.log_ahead = false;
            return;
        };
        // What somebody else wrote over the file stays as it is, and what
        // somebody else made of the log is not moved into it.
        let own = self.is_own(&place) && self.is_log_whole();
        self.log_changed |= own && !self.log.is_as_written();
        let own = own && !self.log_changed;
        let _ = connection::checkpoint_on_close(&self.conn, own);
        if own {
            let tokens = tokens(&self.conn).ok().flatten().into_iter().flatten();
            // A failure leaves all in the log, from where it is folded later.
            let _ = self.conn.busy_timeout(PATIENCE);
            self.log_ahead = !checkpoint(&self.conn).unwrap_or(false);
            self.begun &= self.log_ahead;
            if !self.log_ahead {
                self.log.emptied();
            }
            let _ = self.conn.busy_timeout(BUSY_TIMEOUT);
            // What is folded in part is as it was, or as it is to be.
            let known = if self.log_ahead { 2 } else { 1 };
            place.leave(tokens.take(known).collect());
        }
        self.failures = if self.log_ahead { self.failures.saturating_add(1) } else { 0 };
    }

    /// Whether moving what is in the log into the file is to be tried after a
    /// pause: where that has failed, it waits for the next change.
    pub fn needs_checkpoint(&self) -> bool {
        self.log_ahead && self.failures < TRIES && !self.log_changed
    }

    /// Keeps in mind that the log holds something.
    pub(super) fn written(&mut self) {
        (self.log_ahead, self.begun, self.failures) = (true, true, 0);
        if let Some(place) = self.place_held() {
            self.log.hold(&path_of(place.path()));
        }
        let long = |path: &Path| fs::metadata(path_of(path)).is_ok_and(|log| log.len() > LONG);
        if self.place().is_some_and(|place| long(place.path())) {
            self.checkpoint();
        }
    }

    /// Whether nothing is known to have been taken from the log or changed in it.
    pub(super) fn is_log_whole(&self) -> bool {
        !self.log_changed && self.log.is_long_enough()
    }

    /// The token of the file at `path` by itself, without a log.
    pub(super) fn token_in(&self, path: &Path) -> Result<Option<String>, Error> {
        let conn = connection::open_immutable(path, self.key())?;
        Ok(tokens(&conn)?.map(|[token, _]| token))
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if self.log_ahead {
            self.checkpoint();
        }
    }
}

/// Where the log of a file is.
pub(super) fn path_of(file: &Path) -> PathBuf {
    beside(file, "-wal")
}

/// Whether a log with anything in it lies beside a file.
pub(super) fn is_there(file: &Path) -> bool {
    fs::metadata(path_of(file)).is_ok_and(|log| log.len() > 0)
}

pub(super) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Moves what is in the log into the file and empties the log; says whether
/// the file has all of it. The first page of a file holds its salt and says
/// that it is a casebook, before any log is read.
pub(super) fn checkpoint(conn: &Connection) -> rusqlite::Result<bool> {
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
        let (logged, folded): (i64, i64) = (row.get(1)?, row.get(2)?);
        Ok(logged == folded)
    })
}

/// Draws the token of a new log, in the first transaction that it holds.
pub(super) fn begin(conn: &Connection) -> Result<String, Error> {
    let before = tokens(conn)?.map_or_else(String::new, |[token, _]| token);
    let token = uuid::Uuid::from_bytes(random()?).simple().to_string();
    settings::set(conn, TOKENS, &format!("{token} {before}"))?;
    Ok(token)
}

/// The token, and the one before.
fn tokens(conn: &Connection) -> rusqlite::Result<Option<[String; 2]>> {
    let kept = settings::get(conn, TOKENS)?;
    Ok(kept.and_then(|kept| kept.split_once(' ').map(|(a, b)| [a.to_owned(), b.to_owned()])))
}

/// Whether a setting of that name is about the log of this one file.
pub(super) fn is_token(name: &Value) -> bool {
    matches!(name, Value::Text(name) if name == TOKENS)
}

/// Opens a file with its log.
pub(super) type Opener = fn(&Path, Option<&Key>) -> rusqlite::Result<Connection>;

/// Whether a log lies beside the file that was written to another copy of it.
/// It is not moved into the file by looking.
pub(super) fn is_foreign(path: &Path, key: Option<&Key>, open: Opener) -> bool {
    if !is_there(path) {
        return false;
    }
    let own = connection::open_immutable(path, key).and_then(|conn| tokens(&conn));
    // What cannot be read by itself cannot be told either.
    let Ok(own) = own else { return false };
    match (own, open(path, key).and_then(|conn| tokens(&conn))) {
        (None, Ok(Some([_, before]))) => !before.is_empty(),
        (Some([own, _]), Ok(Some(seen))) => !seen.contains(&own),
        (Some(_), Ok(None)) => true,
        (_, Err(error)) => matches!(
            error.sqlite_error_code(),
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase)
        ),
        (None, Ok(None)) => false,
    }
}

/// Gives the log of another copy, which has this ending, another name, and
/// says which.
pub(super) fn set_aside(path: &Path, ending: &str) -> Result<PathBuf, Error> {
    let name = free_name(path);
    fs::rename(beside(path, ending), &name).map_err(Error::io("rename", path))?;
    // What SQLite remembers of the log; it makes this anew.
    let _ = fs::remove_file(beside(path, "-shm"));
    Ok(name)
}

/// Copies the log of the file, where it is damaged, before SQLite throws away
/// what it cannot read of it, and says where to.
pub(super) fn keep_damaged(path: &Path) -> Result<Option<PathBuf>, Error> {
    let log = path_of(path);
    if !is_there(path) || !is_damaged(path)? {
        return Ok(None);
    }
    let name = free_name(path);
    super::file::create(&name)?;
    let copied = fs::copy(&log, &name).and_then(|_| File::open(&name)?.sync_all());
    if copied.is_err() {
        // A part of it is worth nothing.
        let _ = fs::remove_file(&name);
    }
    copied.map_err(Error::io("write", &name))?;
    Ok(Some(name))
}

/// Whether the log beside a file has lost what was told to be saved in it.
pub(super) fn is_damaged(path: &Path) -> Result<bool, Error> {
    let log = path_of(path);
    let damaged = File::open(&log).and_then(|log| frames::is_damaged(&mut BufReader::new(log)));
    damaged.map_err(Error::io("read", &log))
}

/// A name for a log that nothing has.
fn free_name(path: &Path) -> PathBuf {
    let free = |number: &u32| {
        let name = beside(path, &format!(".other-log-{number}"));
        name.symlink_metadata().is_err().then_some(name)
    };
    (1..).find_map(|number| free(&number)).unwrap_or_else(|| beside(path, ".other-log"))
}

#[cfg(test)]
mod tests;
