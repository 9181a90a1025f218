//! Whether the path still leads to the file that was opened.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Seek};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::{Error, ReadOnly, Store, log};

/// The file that was opened, and where it was.
///
/// It is held open for as long as any connection to it: closing it would let
/// go of the locks that SQLite has on it.
#[derive(Debug)]
pub(super) struct Place {
    path: PathBuf,
    opened: Mutex<Opened>,
}

/// A file and the number by which the system knows it.
#[derive(Debug)]
struct Opened {
    file: File,
    id: (u64, u64),
}

/// What is at the path now.
#[derive(Debug, Eq, PartialEq)]
enum Found {
    /// The file that was opened.
    Same,
    /// Nothing, or certainly another.
    Gone,
    /// One of another number, as some folders of a network give at times.
    Renumbered,
}

impl Place {
    /// The file that is at `path` now, whatever links lead there.
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        let path = fs::canonicalize(path)?;
        let file = File::open(&path)?;
        let id = id(&file.metadata()?);
        Ok(Self { path, opened: Mutex::new(Opened { file, id }) })
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
            _ if metadata.permissions().readonly() => Some(ReadOnly::File),
            Err(_) => Some(ReadOnly::File),
            Ok(_) if links(&metadata) > 1 => Some(ReadOnly::Linked),
            Ok(_) => None,
        }
    }

    /// Writes the bytes of the file that was opened to another.
    pub(super) fn copy(&self, to: &mut File) -> io::Result<()> {
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        opened.file.rewind()?;
        io::copy(&mut opened.file, to).map(drop)
    }

    fn look(&self) -> Found {
        let Ok(named) = fs::metadata(&self.path) else { return Found::Gone };
        let opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if id(&named) == opened.id {
            return Found::Same;
        }
        let own = opened.file.metadata();
        if own.is_ok_and(|own| links(&own) > 0) { Found::Renumbered } else { Found::Gone }
    }

    /// Knows the file at the path, which is the one that was opened, by its
    /// number from now on.
    fn adopt(&self) {
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if let Ok(named) = fs::metadata(&self.path) {
            opened.id = id(&named);
        }
    }
}

impl Store {
    /// Fails where the path no longer leads to the file that was opened, so
    /// that what is written would not be found there.
    pub(super) fn look(&mut self) -> Result<(), Error> {
        let Some(place) = self.place_held() else { return Ok(()) };
        match place.look() {
            Found::Same => Ok(()),
            Found::Renumbered if self.is_seen(place.path()) => {
                place.adopt();
                Ok(())
            }
            Found::Renumbered | Found::Gone => Err(Error::Moved(place.path.clone())),
        }
    }

    /// Writes what stands in no copy of the file and looks whether it is seen
    /// in the one at `path`.
    fn is_seen(&mut self, path: &Path) -> bool {
        self.fold();
        if !self.is_whole() {
            return false;
        }
        let Ok(token) = log::begin(&self.conn) else { return false };
        self.written();
        self.fold();
        self.is_whole() && self.token_in(path).is_ok_and(|found| found == Some(token))
    }
}

/// Fails as [`Store::look`], inside a transaction.
pub(super) fn look_again(place: Option<&Place>) -> Result<(), Error> {
    match place {
        Some(place) if place.look() != Found::Same => Err(Error::Moved(place.path.clone())),
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
mod tests {
    use super::*;
    use crate::model::Kind;
    use crate::model::change::Step;
    use crate::model::field::Fields;

    fn store() -> (tempfile::TempDir, PathBuf, Store) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.casebook");
        let store = Store::create(&path, None, || 1_700_000_000_000).unwrap();
        (folder, path, store)
    }

    fn save(store: &mut Store) -> Result<(), Error> {
        let mut step = Step::default();
        let mut fields = Fields::new();
        fields.insert("title".to_owned(), "A case".into());
        step.create(Kind::Case, fields);
        store.save(&step).map(drop)
    }

    #[test]
    fn nothing_is_saved_once_the_file_is_not_where_it_was() {
        type Harm = fn(&Path);
        let harms: [(&str, Harm); 4] = [
            ("moved", |path| fs::rename(path, path.with_extension("other")).unwrap()),
            ("deleted", |path| fs::remove_file(path).unwrap()),
            ("replaced", |path| {
                let copy = path.with_extension("copy");
                fs::copy(path, &copy).unwrap();
                fs::rename(copy, path).unwrap();
            }),
            ("moved and copied back", |path| {
                let other = path.with_extension("other");
                fs::rename(path, &other).unwrap();
                fs::copy(other, path).unwrap();
            }),
        ];
        for (name, harm) in harms {
            let (_folder, path, mut store) = store();
            save(&mut store).unwrap();
            store.fold();
            harm(&path);
            let saved = save(&mut store);
            assert!(matches!(saved, Err(Error::Moved(_))), "{name}: {saved:?}");
            assert!(matches!(store.close(), Err(Error::Moved(_))), "{name}");
        }
    }

    #[test]
    fn a_file_that_is_put_back_is_saved_to_again() {
        let (_folder, path, mut store) = store();
        let other = path.with_extension("other");
        fs::rename(&path, &other).unwrap();
        assert!(save(&mut store).is_err());
        fs::rename(&other, &path).unwrap();
        save(&mut store).unwrap();
        store.close().unwrap();
    }

    #[test]
    fn another_number_alone_refuses_nothing() {
        let (_folder, _path, mut store) = store();
        store.place().unwrap().opened.lock().unwrap().id = (0, 0);
        save(&mut store).unwrap();
        assert_eq!(store.place().unwrap().look(), Found::Same);
    }
}
