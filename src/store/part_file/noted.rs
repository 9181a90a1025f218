//! Notes of files that are being made where nobody may ever look again.
//!
//! What an export writes anybody can read, and it lies wherever the person
//! wanted it. A note of where is kept in a folder of the program, and locked
//! for as long as its program lives: what a killed one left is found and
//! removed by the next start.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::{MOST, Task, maker, remove_folder};
use crate::store::private;

/// Bytes of a path beyond which it is none.
const LONG: u64 = 64 * 1024;

/// A note of where a file is being made; it is gone when dropped.
#[derive(Debug)]
pub(super) struct Note {
    path: PathBuf,
    /// Locked for as long as it is open.
    file: File,
}

impl Note {
    /// Notes a file before anything is written to it.
    ///
    /// # Errors
    ///
    /// Fails where the folder cannot be written to or has no locks.
    pub(super) fn make(folder: &Path, part: &Path) -> io::Result<Self> {
        let part = std::path::absolute(part)?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        for number in 0..MOST {
            let path = folder.join(format!("{}-{number}", std::process::id()));
            let file = match options.open(&path) {
                Ok(file) => file,
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(error),
            };
            // From here on it is gone when something fails.
            let note = Self { path, file };
            note.file.lock()?;
            (&note.file).write_all(&bytes(&part)?)?;
            note.file.sync_all()?;
            return Ok(note);
        }
        Err(ErrorKind::AlreadyExists.into())
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        // One that cannot be removed leads to nothing, and the next start sees that.
        let _ = fs::remove_file(&self.path);
    }
}

/// Removes what killed programs left of their exports, by the notes in that
/// folder: only files that are named as this program does, by the process that
/// noted them, and that no program that lives is making.
pub(crate) fn remove_left(folder: &Path) {
    // Where nothing was ever exported there is no folder.
    let Ok(entries) = fs::read_dir(folder) else { return };
    let (mut alive, mut left) = (BTreeSet::new(), Vec::new());
    for entry in entries.flatten() {
        let Some(process) = process(&entry.file_name()) else { continue };
        let Ok(note) = OpenOptions::new().read(true).write(true).open(entry.path()) else {
            continue;
        };
        match note.try_lock() {
            Ok(()) => left.push((process, entry.path(), note)),
            Err(_) => _ = alive.insert(process),
        }
    }
    for (process, path, note) in left {
        let Some(part) = noted(note) else { continue };
        let is_own = part.file_name().and_then(|name| maker(name, Task::Export)) == Some(process);
        if is_own && !alive.contains(&process) && is_removed(&part) {
            let _ = fs::remove_file(path);
        }
    }
}

/// Removes a file or a folder; says whether it is certainly not there any more. On a
/// stick that is not plugged in it may still be.
fn is_removed(part: &Path) -> bool {
    match part.symlink_metadata() {
        Ok(found) if found.is_dir() => remove_folder(part).is_ok(),
        Ok(found) => found.is_file() && fs::remove_file(part).is_ok(),
        Err(_) => part.parent().is_some_and(Path::is_dir),
    }
}

/// The process that made a note, by the name of the note.
fn process(name: &OsStr) -> Option<u32> {
    let (process, number) = name.to_str()?.split_once('-')?;
    number.parse::<u32>().ok()?;
    process.parse().ok()
}

/// What a note says; nothing where it was not finished.
fn noted(note: File) -> Option<PathBuf> {
    let mut bytes = Vec::new();
    note.take(LONG).read_to_end(&mut bytes).ok()?;
    let path = path(bytes)?;
    path.is_absolute().then_some(path)
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems have paths that are no bytes")]
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    use std::os::unix::ffi::OsStrExt;
    Ok(path.as_os_str().as_bytes().to_vec())
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems have paths that are no bytes")]
fn path(bytes: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    Some(std::ffi::OsString::from_vec(bytes).into())
}

#[cfg(not(unix))]
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let text = path.to_str().ok_or(ErrorKind::InvalidFilename)?;
    Ok(text.as_bytes().to_vec())
}

#[cfg(not(unix))]
fn path(bytes: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(bytes).ok().map(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::part_file::PartFile;

    /// Beyond all processes that a system can have.
    const GONE: u32 = 0x7fff_fff0;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names.into_iter().map(|name| name.into_string().unwrap()).collect()
    }

    #[test]
    fn only_files_that_are_named_and_noted_as_ours_and_made_by_nobody_are_removed() {
        let (notes, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let unplugged = files.path().join("stick");
        let gone = format!(".a.json.casebook-export-{GONE}.part");
        let mut number = 0;
        let mut note = |path: PathBuf| {
            number += 1;
            fs::write(notes.path().join(format!("{GONE}-{number}")), bytes(&path).unwrap())
                .unwrap();
        };
        let own = |name: &str| files.path().join(name);
        note(own(&gone));
        note(unplugged.join(&gone));
        note(own("is-not-there.casebook-export-1.part"));
        let kept = [
            "diary.txt".to_owned(),
            format!(".a.json.casebook-export-{}.part", GONE + 1),
            format!(".a.casebook-backup-{GONE}.part"),
            format!(".unnoted.casebook-export-{GONE}.part"),
        ];
        for name in &kept {
            fs::write(own(name), "precious").unwrap();
        }
        kept.iter().take(3).for_each(|name| note(own(name)));
        fs::write(own(&gone), "A. Person").unwrap();
        fs::write(notes.path().join("unfinished"), "").unwrap();
        remove_left(notes.path());
        assert!(!own(&gone).exists());
        for name in &kept {
            assert_eq!(fs::read(own(name)).unwrap(), b"precious", "{name}");
        }
        assert!(!notes.path().join(format!("{GONE}-1")).exists(), "it was done");
        assert!(notes.path().join(format!("{GONE}-2")).exists(), "the stick is not there");
    }

    #[test]
    fn what_is_being_made_stays_and_its_note_goes_with_it() {
        let (notes, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let to = files.path().join("a.json");
        let (part, _) = PartFile::make(&to, Task::Export).unwrap();
        let part = part.noted_in(notes.path());
        assert_eq!(names(notes.path()).len(), 1);
        remove_left(notes.path());
        assert!(part.path().exists());
        part.rename(&to).unwrap();
        assert_eq!((names(notes.path()), names(files.path())), (vec![], vec!["a.json".to_owned()]));
    }
}
