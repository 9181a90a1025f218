//! Making a casebook where no file is yet.
//!
//! What lies beside the new file under the names that SQLite uses was written
//! to another, and SQLite would throw it away: it gets another name first. The
//! lock says whether a program still has that other file open; then nothing is
//! made.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::key::{Key, random};
use super::lock::{self, Lock, NotLocked};
use super::log::{beside, checkpoint};
use super::open::{Door, Passphrase};
use super::whereabouts::Whereabouts;
use super::writing::Clock;
use super::{Error, Store, connection, devices, file, lexicon, log, migrations};

/// What may hold changes to the file beside which it lies.
const LOGS: [&str; 2] = ["-wal", "-journal"];

/// What was made and moved until now.
#[derive(Debug, Default)]
struct Making {
    lock: Option<Lock>,
    /// Whether what lies beside the file is of this file.
    own: bool,
    /// What lay there before, and what it is called now.
    aside: Vec<(PathBuf, PathBuf)>,
}

impl Store {
    /// Makes a casebook where no file is yet.
    ///
    /// # Errors
    ///
    /// Fails where there is a file, and where none can be made; then none is
    /// left, and what lay there before is as it was.
    pub fn create(
        path: &Path,
        passphrase: Option<&Passphrase>,
        clock: Clock,
    ) -> Result<Self, Error> {
        file::create(path)?;
        let mut making = Making::default();
        let made = making.fill(path, passphrase, clock);
        if made.is_err() {
            making.undo(path);
        }
        made
    }
}

impl Making {
    fn fill(
        &mut self,
        path: &Path,
        passphrase: Option<&Passphrase>,
        clock: Clock,
    ) -> Result<Store, Error> {
        let key = match passphrase {
            Some(passphrase) => Some(Key::derive(passphrase, random()?)?),
            None => None,
        };
        let place = Arc::new(Whereabouts::of(path).map_err(Error::io("read", path))?);
        let lock = Lock::take(&place).map_err(|refused| refused_error(path, refused))?;
        self.lock = Some(lock);
        self.set_aside(place.path())?;
        let mut conn = connection::open(path, key.as_ref())?;
        migrations::apply(&mut conn)?;
        devices::add_own(&conn)?;
        lexicon::remember(&conn)?;
        log::begin(&conn)?;
        checkpoint(&conn)?;
        connection::checkpoint_on_close(&conn, true)?;
        let door = Door::new(path, key, connection::open, clock, place);
        let mut store = Store::of((conn, clock), None, Some(door), self.lock.take());
        store.set_aside = self.aside.first().map(|(_, name)| name.clone());
        store.checkpoint();
        Ok(store)
    }

    /// Gives what lies beside the file other names.
    fn set_aside(&mut self, path: &Path) -> Result<(), Error> {
        for ending in LOGS {
            let stray = beside(path, ending);
            if stray.symlink_metadata().is_ok() {
                let name = log::set_aside(path, ending)?;
                self.aside.push((stray, name));
            }
        }
        self.own = true;
        Ok(())
    }

    /// Removes what was made, and gives what was there its names again. A
    /// failure to do so is less than the one that led here.
    fn undo(self, path: &Path) {
        let _ = fs::remove_file(path);
        if self.own {
            for made in ["-wal", "-shm", "-journal"] {
                let _ = fs::remove_file(beside(path, made));
            }
        }
        for (stray, name) in self.aside {
            let _ = fs::rename(name, stray);
        }
        if self.lock.is_some_and(|lock| lock.is_new()) {
            let _ = fs::remove_file(lock::path_of(path));
        }
    }
}

fn refused_error(path: &Path, refused: NotLocked) -> Error {
    match refused {
        NotLocked::NoFolder(error) => Error::io("create", path)(error),
        refused @ (NotLocked::Held(_) | NotLocked::NoFile(..) | NotLocked::NoLocks(_)) => {
            Error::ReadOnly(refused.into())
        }
    }
}

#[cfg(test)]
mod tests;
