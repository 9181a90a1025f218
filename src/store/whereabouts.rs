//! Whether the path still leads to the file that was opened.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Seek};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use super::{Error, ReadOnly, Store, log};

/// The file that was opened, and where it was.
///
/// It is held open for as long as any connection to it: closing it would let
/// go of the locks that SQLite has on it.
#[derive(Debug)]
pub(super) struct Whereabouts {
    path: PathBuf,
    opened: Mutex<Opened>,
}

/// A file, the number by which the system knows it, and what we last made of it.
#[derive(Debug)]
struct Opened {
    file: File,
    id: (u64, u64),
    /// None before anything was moved into it.
    left: Option<AsLeft>,
}

/// What the file was when the log was last moved into it. Nothing else writes
/// to it, so it stays that until the next time.
#[derive(Clone, Debug, Eq, PartialEq)]
struct AsLeft {
    length: u64,
    modified: Option<SystemTime>,
    /// By which it is known.
    tokens: Vec<String>,
}

/// What is at the path now.
#[derive(Debug, Eq, PartialEq)]
enum AtPath {
    /// The file that was opened.
    Same,
    /// Nothing, or certainly another.
    Gone,
    /// One of another number, as some folders of a network give at times.
    Renumbered,
    /// The file that was opened, touched by somebody else, if not overwritten.
    Touched,
}

impl Whereabouts {
    /// Keeps in mind what the file is now.
    pub(super) fn leave(&self, tokens: Vec<String>) {
        let mut opened = self.opened();
        let now = opened.file.metadata().ok();
        opened.left = now.map(|now| {
            let modified = now.modified().ok();
            AsLeft { length: now.len(), modified, tokens }
        });
    }

    /// The file that is at `path` now, whatever links lead there.
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        let path = fs::canonicalize(path)?;
        let file = File::open(&path)?;
        let id = id(&file.metadata()?);
        Ok(Self { path, opened: Mutex::new(Opened { file, id, left: None }) })
    }

    /// By which number the system knows the file.
    pub(super) fn number(&self) -> (u64, u64) {
        self.opened().id
    }

    /// Where the file itself is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Why the file is only to be read, whoever else has it. Asked before any
    /// connection is open, whose locks it would let go of.
    pub(super) fn barred(&self) -> Option<ReadOnly> {
        let metadata = fs::metadata(&self.path).ok()?;
        let writable = || OpenOptions::new().write(true).open(&self.path);
        match writable() {
            Err(error) if error.kind() == ErrorKind::ReadOnlyFilesystem => Some(ReadOnly::Mount),
            _ if metadata.permissions().readonly() => Some(ReadOnly::File),
            Err(_) => Some(ReadOnly::File),
            Ok(_) if links(&metadata) > 1 => Some(ReadOnly::Linked),
            Ok(_) => None,
        }
    }

    /// Writes the bytes of the file that was opened to another.
    pub(super) fn copy(&self, to: &mut File) -> io::Result<()> {
        let mut opened = self.opened();
        opened.file.rewind()?;
        io::copy(&mut opened.file, to).map(drop)
    }

    fn opened(&self) -> MutexGuard<'_, Opened> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn look(&self) -> AtPath {
        let Ok(named) = fs::metadata(&self.path) else { return AtPath::Gone };
        let opened = self.opened();
        if id(&named) == opened.id {
            return if opened.is_as_left() { AtPath::Same } else { AtPath::Touched };
        }
        let own = opened.file.metadata();
        if own.is_ok_and(|own| links(&own) > 0) { AtPath::Renumbered } else { AtPath::Gone }
    }

    /// Knows the file at the path, which is the one that was opened, by its
    /// number from now on.
    fn adopt(&self) {
        let mut opened = self.opened();
        if let Ok(named) = fs::metadata(&self.path) {
            opened.id = id(&named);
        }
    }
}

impl Opened {
    /// Whether nobody has touched the file since it was left.
    fn is_as_left(&self) -> bool {
        let Some(left) = &self.left else { return true };
        let now = self.file.metadata();
        now.is_ok_and(|now| now.len() == left.length && now.modified().ok() == left.modified)
    }
}

impl Store {
    /// Looks whether what was saved can be found where it was saved to.
    ///
    /// # Errors
    ///
    /// Fails where the path no longer leads to the file that was opened, and
    /// where something else has changed its log.
    pub fn look(&mut self) -> Result<(), Error> {
        let Some(place) = self.place_held() else { return Ok(()) };
        match place.look() {
            AtPath::Same if !self.is_log_whole() => Err(Error::LogChanged(place.path.clone())),
            AtPath::Same => Ok(()),
            AtPath::Renumbered if self.is_seen(place.path()) => {
                place.adopt();
                Ok(())
            }
            AtPath::Touched if self.is_own(&place) => Ok(()),
            AtPath::Renumbered | AtPath::Touched | AtPath::Gone => {
                Err(Error::Moved(place.path.clone()))
            }
        }
    }

    /// Whether the file that was opened has what was last moved into it, and
    /// not what somebody else wrote over it. Its time alone may change.
    pub(super) fn is_own(&self, place: &Whereabouts) -> bool {
        let (left, path) = {
            let opened = place.opened();
            match &opened.left {
                Some(left) if !opened.is_as_left() => (left.clone(), place.path()),
                _ => return true,
            }
        };
        let length = place.opened().file.metadata().map(|now| now.len());
        let found = self.token_in(path).ok().flatten();
        let own = length.is_ok_and(|length| length == left.length)
            && found.is_some_and(|found| left.tokens.contains(&found));
        if own {
            place.leave(left.tokens);
        }
        own
    }

    /// Writes what stands in no copy of the file and looks whether it is seen
    /// in the one at `path`.
    fn is_seen(&mut self, path: &Path) -> bool {
        self.checkpoint();
        if !self.is_whole() {
            return false;
        }
        let Ok(token) = log::begin(&self.conn) else { return false };
        self.written();
        self.checkpoint();
        self.is_whole() && self.token_in(path).is_ok_and(|found| found == Some(token))
    }
}

/// Fails as [`Store::look`], inside a transaction.
pub(super) fn look_again(place: Option<&Whereabouts>) -> Result<(), Error> {
    match place {
        Some(place) if place.look() != AtPath::Same => Err(Error::Moved(place.path.clone())),
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn id(metadata: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino())
}

/// How many names a file has.
#[cfg(unix)]
pub(super) fn links(metadata: &Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    metadata.nlink()
}

/// Systems without such numbers do not let go of a file that is open.
#[cfg(not(unix))]
fn id(_: &Metadata) -> (u64, u64) {
    (0, 0)
}

#[cfg(not(unix))]
pub(super) fn links(_: &Metadata) -> u64 {
    1
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
