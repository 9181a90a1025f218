//! Whether the path still leads to the file that was opened.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Seek};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

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

/// A file, the number by which the system knows it, and what we last made of it.
#[derive(Debug)]
struct Opened {
    file: File,
    id: (u64, u64),
    /// None before anything was moved into it.
    left: Option<Left>,
}

/// What the file was when the log was last moved into it. Nothing else writes
/// to it, so it stays that until the next time.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Left {
    length: u64,
    modified: Option<SystemTime>,
    /// By which it is known.
    tokens: Vec<String>,
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
    /// The file that was opened, touched by somebody else, if not overwritten.
    Touched,
}

impl Place {
    /// Keeps in mind what the file is now.
    pub(super) fn leave(&self, tokens: Vec<String>) {
        let mut opened = self.opened();
        let now = opened.file.metadata().ok();
        opened.left = now.map(|now| {
            let modified = now.modified().ok();
            Left { length: now.len(), modified, tokens }
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

    fn look(&self) -> Found {
        let Ok(named) = fs::metadata(&self.path) else { return Found::Gone };
        let opened = self.opened();
        if id(&named) == opened.id {
            return if opened.is_as_left() { Found::Same } else { Found::Touched };
        }
        let own = opened.file.metadata();
        if own.is_ok_and(|own| links(&own) > 0) { Found::Renumbered } else { Found::Gone }
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
            Found::Touched if self.is_own(&place) => Ok(()),
            Found::Renumbered | Found::Touched | Found::Gone => {
                Err(Error::Moved(place.path.clone()))
            }
        }
    }

    /// Whether the file that was opened has what was last moved into it, and
    /// not what somebody else wrote over it. Its time alone may change.
    pub(super) fn is_own(&self, place: &Place) -> bool {
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
    use crate::model::progress::unwatched;

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

    /// A casebook of as many bytes, with as many cases.
    fn twin(folder: &Path, of: &Path) -> Vec<u8> {
        let path = folder.join("other.casebook");
        let mut other = Store::create(&path, None, || 1_700_000_000_000).unwrap();
        save(&mut other).unwrap();
        other.close().unwrap();
        let bytes = fs::read(path).unwrap();
        assert_eq!(bytes.len(), fs::read(of).unwrap().len());
        bytes
    }

    #[test]
    fn what_is_written_over_the_file_is_noticed_and_left_as_it_is() {
        for (folded, saves) in [(true, true), (true, false), (false, true), (false, false)] {
            let (folder, path, mut store) = store();
            save(&mut store).unwrap();
            store.fold();
            let other = twin(folder.path(), &path);
            if !folded {
                save(&mut store).unwrap();
            }
            fs::write(&path, &other).unwrap();
            let name = format!("folded: {folded}, saves: {saves}");
            if saves {
                let saved = save(&mut store);
                assert!(matches!(saved, Err(Error::Moved(_))), "{name}: {saved:?}");
            }
            assert!(matches!(store.close(), Err(Error::Moved(_))), "{name}");
            assert!(fs::read(&path).unwrap() == other, "{name}: it was written to");
            let again = Store::open(&path, None, || 1_700_000_000_000).unwrap();
            assert_eq!(again.set_aside().is_some(), !folded, "{name}");
            assert!(again.verify(&mut unwatched).unwrap().problems.is_empty(), "{name}");
        }
    }

    #[test]
    fn what_is_written_over_an_encrypted_file_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.casebook");
        let words = "six words".into();
        let mut store = Store::create(&path, Some(&words), || 1_700_000_000_000).unwrap();
        let before = fs::read(&path).unwrap();
        save(&mut store).unwrap();
        store.fold();
        fs::write(&path, &before).unwrap();
        assert!(matches!(save(&mut store), Err(Error::Moved(_))));
        assert!(matches!(store.close(), Err(Error::Moved(_))));
        assert!(fs::read(&path).unwrap() == before);
    }

    #[test]
    fn another_time_alone_refuses_nothing() {
        let (_folder, path, mut store) = store();
        for folded in [true, false, true] {
            save(&mut store).unwrap();
            if folded {
                store.fold();
            }
            let file = File::options().write(true).open(&path).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
            save(&mut store).unwrap();
        }
        store.close().unwrap();
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
    fn what_took_the_place_of_an_open_file_is_read_without_its_log() {
        for in_place in [false, true] {
            let (folder, path, mut store) = store();
            save(&mut store).unwrap();
            store.fold();
            let other = twin(folder.path(), &path);
            save(&mut store).unwrap();
            let second = || Store::open(&path, None, || 1_700_000_000_000).unwrap();
            let cases = |store: &Store| -> i64 {
                let sql = "SELECT count(*) FROM cases";
                store.read().query_row(sql, [], |row| row.get(0)).unwrap()
            };
            assert_eq!(cases(&second()), 2, "the log of the same file is read");
            if !in_place {
                fs::remove_file(&path).unwrap();
            }
            fs::write(&path, &other).unwrap();
            let second = second();
            assert!(matches!(second.read_only(), Some(ReadOnly::Held(_))));
            assert_eq!(cases(&second), 1, "in place: {in_place}");
            assert_eq!(cases(&second.door().unwrap().open().unwrap()), 1);
            assert!(second.verify(&mut unwatched).unwrap().problems.is_empty());
            drop(second);
            assert!(matches!(store.close(), Err(Error::Moved(_))));
            assert!(fs::read(&path).unwrap() == other, "in place: {in_place}");
        }
    }

    #[test]
    fn another_number_alone_refuses_nothing() {
        let (_folder, _path, mut store) = store();
        store.place().unwrap().opened.lock().unwrap().id = (0, 0);
        save(&mut store).unwrap();
        assert_eq!(store.place().unwrap().look(), Found::Same);
    }
}
