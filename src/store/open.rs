//! Opening a casebook.

mod connecting;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;
use secrecy::SecretString;

pub(super) use connecting::unreadable;
use connecting::{connect, refuse_older};

use super::file::{self, FileShape};
use super::key::Key;
use super::lock::{Lock, NotLocked};
use super::log::checkpoint;
use super::whereabouts::Whereabouts;
use super::writing::Clock;
use super::{Error, ReadOnly, connection, devices, lexicon, log, migrations};
use crate::model::progress::{Watch, unwatched};
use crate::model::protection::Protection;

/// An open casebook file.
#[derive(Debug)]
pub struct Store {
    pub(super) conn: Connection,
    pub(super) clock: Clock,
    /// Why the file is only read, if it is.
    pub(super) read_only: Option<ReadOnly>,
    /// Whether the log may hold what the file does not.
    pub(super) log_ahead: bool,
    /// Whether the log has its token.
    pub(super) begun: bool,
    /// How often moving it into the file has failed since it was written to.
    pub(super) failures: u8,
    /// Whether the log was seen not to be as this program wrote it.
    pub(super) log_changed: bool,
    /// The log as this program wrote it.
    pub(super) log: log::Written,
    /// Where the log of another copy was put that lay beside the file.
    pub(super) set_aside: Option<PathBuf>,
    /// Where its own log was copied to that was damaged.
    damaged_log: Option<PathBuf>,
    door: Option<Door>,
    _lock: Option<Lock>,
}

/// What opens the file of a [`Store`] once more, on another thread.
#[derive(Clone, Debug)]
pub struct Door {
    path: PathBuf,
    key: Option<Key>,
    /// How the file is opened.
    open: log::Opener,
    clock: Clock,
    place: Arc<Whereabouts>,
}

/// What is done with a file of an older schema.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Older {
    Update,
    Refuse,
}

/// What a person gives to open or to protect a casebook.
pub type Passphrase = SecretString;

impl Store {
    /// How the file at `path` is protected, by its first bytes alone.
    pub fn protection_of(path: &Path) -> Result<Protection, Error> {
        Ok(match file::shape(path)? {
            FileShape::Plain => Protection::Plain,
            FileShape::Encrypted(_) => Protection::Encrypted,
        })
    }

    /// Opens the file at `path` and brings its schema and its tables up to date.
    /// Where another program holds it, it is opened for reading only.
    ///
    /// # Errors
    ///
    /// Fails on a wrong passphrase, on what is not a casebook, and on a file
    /// that a later version wrote; none of them is changed.
    pub fn open(path: &Path, passphrase: Option<&Passphrase>, clock: Clock) -> Result<Self, Error> {
        Self::open_watched(path, passphrase, clock, &mut unwatched)
    }

    /// As [`Store::open`], which may take long after an update of the program.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stopped`] where `watch` wants no more.
    pub fn open_watched(
        path: &Path,
        passphrase: Option<&Passphrase>,
        clock: Clock,
        watch: &mut Watch,
    ) -> Result<Self, Error> {
        let mut store = Self::open_and(Older::Update, path, passphrase, clock, watch)?;
        store.catch_up(watch)?;
        store.file_again(watch)?;
        Ok(store)
    }

    /// As [`Store::open`], but that schema and tables stay as they are: a file
    /// of an older schema is refused.
    pub fn open_current(
        path: &Path,
        passphrase: Option<&Passphrase>,
        clock: Clock,
    ) -> Result<Self, Error> {
        Self::open_and(Older::Refuse, path, passphrase, clock, &mut unwatched)
    }

    fn open_and(
        older: Older,
        path: &Path,
        passphrase: Option<&Passphrase>,
        clock: Clock,
        watch: &mut Watch,
    ) -> Result<Self, Error> {
        let key = match (file::shape(path)?, passphrase) {
            (FileShape::Plain, _) => None,
            (FileShape::Encrypted(_), None) => return Err(Error::NeedsPassphrase(path.to_owned())),
            (FileShape::Encrypted(salt), Some(passphrase)) => Some(Key::derive(passphrase, salt)?),
        };
        let place = Arc::new(Whereabouts::of(path).map_err(Error::io("read", path))?);
        if older == Older::Refuse {
            refuse_older(path, place.path(), key.as_ref())?;
        }
        let (lock, mut read_only) = match (place.barred(), Lock::take(&place)) {
            (barred, Ok(lock)) => (Some(lock), barred),
            (_, Err(held @ NotLocked::Held(_))) => (None, Some(held.into())),
            (barred, Err(refused)) => (None, Some(barred.unwrap_or_else(|| refused.into()))),
        };
        let foreign = lock.is_some()
            && read_only.is_none()
            && log::is_foreign(place.path(), key.as_ref(), connection::open);
        let set_aside = foreign.then(|| log::set_aside(place.path(), "-wal")).transpose()?;
        let (mut conn, open) = connect(path, place.path(), key.as_ref(), &mut read_only)?;
        // The passphrase is right, and nothing was written yet.
        let writes = lock.is_some() && read_only.is_none();
        let damaged_log = if writes { log::keep_damaged(place.path())? } else { None };
        Self::update(path, &mut conn, key.as_ref(), (older, read_only.is_some()), watch)?;
        if read_only.is_some() {
            conn.pragma_update(None, "query_only", true)?;
        } else {
            connection::checkpoint_on_close(&conn, true)?;
        }
        let door = Some(Door::new(path, key, open, clock, place));
        let mut store = Self::of((conn, clock), read_only, door, lock);
        (store.log_ahead, store.begun) = (true, true);
        (store.set_aside, store.damaged_log) = (set_aside, damaged_log);
        store.checkpoint();
        Ok(store)
    }

    /// Refuses a newer schema; backs an older one up beside the file, then migrates it.
    fn update(
        path: &Path,
        conn: &mut Connection,
        key: Option<&Key>,
        (older, read_only): (Older, bool),
        watch: &mut Watch,
    ) -> Result<(), Error> {
        let known = migrations::NEWEST;
        let unreadable = |error| unreadable(path, key.is_some(), error);
        let found = migrations::version(conn).map_err(unreadable)?;
        // Pages that are missing in the file may be in the log.
        let pages: u64 = conn.pragma_query_value(None, "page_count", |row| row.get(0))?;
        let length = fs::metadata(path).map_err(Error::io("read", path))?.len();
        let short = pages * file::PAGE_BYTES > length && !log::is_there(path);
        let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
        match found {
            _ if short || id != file::APPLICATION_ID => Err(Error::NotCasebook(path.to_owned())),
            found if found > known => Err(Error::TooNew { path: path.to_owned(), found, known }),
            found if !migrations::fits(conn, found)? => Err(Error::OtherTables(path.to_owned())),
            0 => Err(Error::NotCasebook(path.to_owned())),
            found if found < migrations::FIRST => Err(Error::OldHistory(path.to_owned())),
            found if found < known && older == Older::Refuse => Err(Error::Older(path.to_owned())),
            found if found < known && read_only => Err(Error::ReadOnly(ReadOnly::Older)),
            found if found < known => {
                back_up(path, conn, found)?;
                migrations::apply_watched(conn, watch)
            }
            _ => Ok(()),
        }
    }

    /// Makes an empty store in memory, for tests and for data that is not kept.
    pub fn in_memory(clock: Clock) -> Result<Self, Error> {
        let mut conn = connection::in_memory()?;
        migrations::apply(&mut conn)?;
        devices::add_own(&conn)?;
        lexicon::remember(&conn)?;
        Ok(Self::of((conn, clock), None, None, None))
    }

    /// A store whose file is whole.
    pub(super) fn of(
        (mut conn, clock): (Connection, Clock),
        read_only: Option<ReadOnly>,
        door: Option<Door>,
        lock: Option<Lock>,
    ) -> Self {
        let log = log::Written::watch(&mut conn);
        Self {
            conn,
            clock,
            read_only,
            log_ahead: false,
            begun: false,
            failures: 0,
            log_changed: false,
            log,
            set_aside: None,
            damaged_log: None,
            door,
            _lock: lock,
        }
    }

    /// Where the log of another copy was put that lay beside the file: none of
    /// it was read.
    pub fn set_aside(&self) -> Option<&Path> {
        self.set_aside.as_deref()
    }

    /// Where the file's own log was copied to as it was, because not all that
    /// was saved in it could be read.
    pub fn damaged_log(&self) -> Option<&Path> {
        self.damaged_log.as_deref()
    }

    /// The key of the file, if it has one.
    pub(super) fn key(&self) -> Option<&Key> {
        self.door.as_ref().and_then(|door| door.key.as_ref())
    }

    /// What opens the same file once more; none for a store in memory.
    pub fn door(&self) -> Option<&Door> {
        self.door.as_ref()
    }

    /// Which file is open; none for a store in memory.
    pub(super) fn place(&self) -> Option<&Whereabouts> {
        self.door.as_ref().map(|door| &*door.place)
    }

    /// The same, beside a transaction.
    pub(super) fn place_held(&self) -> Option<Arc<Whereabouts>> {
        self.door.as_ref().map(|door| Arc::clone(&door.place))
    }

    /// Leaves the file whole. Where it cannot be, as others read it or its disk
    /// is full, answers with the log that holds what was saved last.
    ///
    /// # Errors
    ///
    /// Fails where the file is no longer where it was opened: then what was
    /// saved is in the file that was there.
    pub fn close(mut self) -> Result<Option<PathBuf>, Error> {
        self.checkpoint();
        if self.read_only.is_none() {
            self.look()?;
        }
        let place = self.place_held().filter(|_| self.log_ahead);
        // The last try is made as the connection is closed.
        drop(self);
        let left = place.filter(|place| log::is_there(place.path()));
        Ok(left.map(|place| log::path_of(place.path())))
    }

    /// How the casebook is protected.
    pub fn protection(&self) -> Protection {
        if self.key().is_some() { Protection::Encrypted } else { Protection::Plain }
    }

    /// Why the casebook can only be read, if so.
    pub fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    /// Where the file is; none for a store in memory.
    pub fn path(&self) -> Option<&Path> {
        self.door.as_ref().map(|door| door.path.as_path())
    }

    /// The present, in milliseconds since 1970.
    pub fn now(&self) -> u64 {
        (self.clock)()
    }
}

impl Door {
    pub(super) fn new(
        path: &Path,
        key: Option<Key>,
        open: log::Opener,
        clock: Clock,
        place: Arc<Whereabouts>,
    ) -> Self {
        Self { path: path.to_owned(), key, open, clock, place }
    }

    /// Opens the file to be read.
    ///
    /// # Errors
    ///
    /// Fails at once where the file is gone or was cut to nothing: SQLite would
    /// make an empty one of it, and wait for those who have it open.
    pub fn open(&self) -> Result<Store, Error> {
        if file::is_cut(self.place.path()) {
            return Err(Error::Moved(self.path.clone()));
        }
        let conn = (self.open)(&self.path, self.key.as_ref())?;
        conn.pragma_update(None, "query_only", true)?;
        let read_only = Some(ReadOnly::Thread);
        let door = Some(self.clone());
        Ok(Store::of((conn, self.clock), read_only, door, None))
    }
}

/// Copies the file as it stands, encrypted as it is, before it is migrated.
fn back_up(path: &Path, conn: &Connection, version: usize) -> Result<(), Error> {
    checkpoint(conn)?;
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".before-schema-{version}"));
    let copy = PathBuf::from(name);
    if copy.exists() {
        return Ok(());
    }
    file::create(&copy)?;
    fs::copy(path, &copy).map_err(Error::io("write", &copy))?;
    let written = fs::File::open(&copy).and_then(|file| file.sync_all());
    written.map_err(Error::io("write", &copy))
}

#[cfg(test)]
mod tests;
