//! A copy of the whole casebook, protected as the casebook is.

use std::fs::File;
use std::io;
use std::path::Path;

use super::part_file::{PartFile, Task};
use super::verify::Verification;
use super::{Error, Store, connection, file, log};
use crate::model::progress::unwatched;

impl Store {
    /// Copies the casebook to `path`, with all that was saved until now, and
    /// verifies the copy. Another program may write meanwhile.
    ///
    /// # Errors
    ///
    /// Fails where there is a file, where none can be made, and where the copy
    /// is not whole; then none is left.
    pub fn back_up(&self, path: &Path) -> Result<(), Error> {
        self.back_up_as(path, |found| match found.problems.into_iter().next() {
            Some(problem) => Err(Error::Damaged(problem)),
            None => Ok(()),
        })
    }

    /// As [`Store::back_up`], of a casebook that may be damaged: `judge` says
    /// whether the copy is as it should be.
    pub(super) fn back_up_as(
        &self,
        path: &Path,
        judge: impl FnOnce(Verification) -> Result<(), Error>,
    ) -> Result<(), Error> {
        if path.symlink_metadata().is_ok() {
            return Err(Error::Exists(path.to_owned()));
        }
        let (part, _) = PartFile::make(path, Task::Backup)?;
        self.copy(part.path(), judge)?;
        part.rename(path)?;
        synced(path.parent())
    }

    /// A reader keeps the log from being begun anew, so the file and the log
    /// that is copied after it belong together.
    fn copy(
        &self,
        part: &Path,
        judge: impl FnOnce(Verification) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let Some(place) = self.place() else { return Ok(()) };
        if !self.is_own(place) {
            return Err(Error::Moved(place.path().to_owned()));
        }
        let reading = self.conn.unchecked_transaction()?;
        reading.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        let writing = |path: &Path| File::options().write(true).open(path);
        writing(part).and_then(|mut to| place.copy(&mut to)).map_err(Error::io("write", part))?;
        let (own, copied) = (log::path_of(place.path()), log::path_of(part));
        if log::is_there(place.path()) {
            file::create_beside(&copied)?;
            let from = File::open(own);
            let copying = from.and_then(|mut from| io::copy(&mut from, &mut writing(&copied)?));
            copying.map_err(Error::io("write", &copied))?;
        }
        drop(reading);
        self.check(part, judge)
    }

    /// Folds the log of the copy in, and looks whether all is well with it.
    fn check(
        &self,
        part: &Path,
        judge: impl FnOnce(Verification) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let conn = connection::open(part, self.key())?;
        connection::checkpoint_on_close(&conn, true)?;
        log::checkpoint(&conn)?;
        let copy = Self::of((conn, self.clock), None, None, None);
        let found = copy.verify(&mut unwatched)?;
        drop(copy);
        judge(found)?;
        File::open(part).and_then(|file| file.sync_all()).map_err(Error::io("write", part))
    }
}

/// Makes the name of a file as lasting as the file.
pub(super) fn synced(folder: Option<&Path>) -> Result<(), Error> {
    let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    if cfg!(unix) {
        let synced = File::open(folder).and_then(|folder| folder.sync_all());
        synced.map_err(Error::io("write", folder))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_backup_leaves_what_it_did_not_make() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let store = Store::create(&path("a.casebook"), None, || 1_700_000_000_000).unwrap();
        for name in ["b.part", "b.part-wal", "b.part-shm"] {
            fs::write(path(name), "precious").unwrap();
        }
        store.back_up(&path("b")).unwrap();
        assert!(path("b").exists());
        for name in ["b.part", "b.part-wal", "b.part-shm"] {
            assert_eq!(fs::read(path(name)).unwrap(), b"precious", "{name}");
        }
        let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        assert!(names.into_iter().all(|name| !name.to_string_lossy().starts_with('.')));
    }
}
