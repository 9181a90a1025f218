//! The log beside the file: what was written last, until it is folded in.
//!
//! SQLite makes a change safe by writing it to the log. Whoever copies the file
//! alone must lose nothing all the same, so the log is folded into the file
//! after a pause and whenever the casebook is closed.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use super::Store;
use super::connection::BUSY_TIMEOUT;

/// Bytes from which the log is folded in without waiting for a pause.
const LONG: u64 = 4 * 1024 * 1024;

/// How long folding waits for those who read.
const PATIENCE: Duration = Duration::from_millis(200);

impl Store {
    /// Whether all that was written is in the file itself.
    pub fn is_whole(&self) -> bool {
        !self.unfolded
    }

    /// Moves what is in the log into the file. Those who read may be in the
    /// way; then the log stays, and nothing is lost.
    pub fn fold(&mut self) {
        if self.read_only.is_some() || self.door().is_none() {
            self.unfolded = false;
            return;
        }
        // A failure leaves all in the log, from where it is folded later.
        let _ = self.conn.busy_timeout(PATIENCE);
        self.unfolded = !checkpoint(&self.conn).unwrap_or(false);
        let _ = self.conn.busy_timeout(BUSY_TIMEOUT);
    }

    /// Keeps in mind that the log holds something.
    pub(super) fn written(&mut self) {
        self.unfolded = true;
        let long = |path: &Path| fs::metadata(path_of(path)).is_ok_and(|log| log.len() > LONG);
        if self.path().is_some_and(long) {
            self.fold();
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if self.unfolded {
            self.fold();
        }
    }
}

/// Where the log of a file is.
pub(super) fn path_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
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
