//! A copy of the whole casebook, protected as the casebook is.

use std::fs::{self, File};
use std::io;
use std::path::Path;

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
        let part = log::beside(path, ".part");
        let made = self.copy(&part, judge).and_then(|()| {
            // Sticks have no hard links, which alone would never replace a file.
            fs::rename(&part, path).map_err(Error::io("write", path))
        });
        for left in ["", "-wal", "-shm"] {
            // What could not be made is not there.
            let _ = fs::remove_file(log::beside(&part, left));
        }
        made?;
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
        file::create(part)?;
        let reading = self.conn.unchecked_transaction()?;
        reading.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        let writing = |path: &Path| File::options().write(true).open(path);
        writing(part).and_then(|mut to| place.copy(&mut to)).map_err(Error::io("write", part))?;
        let (own, copied) = (log::path_of(place.path()), log::path_of(part));
        if log::is_there(place.path()) {
            file::create(&copied)?;
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
        connection::fold_on_close(&conn, true)?;
        log::checkpoint(&conn)?;
        let copy = Self::of((conn, self.clock), None, None, None);
        let found = copy.verify(&mut unwatched)?;
        drop(copy);
        judge(found)?;
        File::open(part).and_then(|file| file.sync_all()).map_err(Error::io("write", part))
    }
}

/// Makes the name of a file as lasting as the file.
fn synced(folder: Option<&Path>) -> Result<(), Error> {
    let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    if cfg!(unix) {
        let synced = File::open(folder).and_then(|folder| folder.sync_all());
        synced.map_err(Error::io("write", folder))?;
    }
    Ok(())
}
