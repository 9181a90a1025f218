//! Files that are made beside the name that they will have.
//!
//! Their names say what for and by which process, so that those of a program
//! that was killed can be told from what others put there, and removed.

mod noted;

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{Error, file, log};

use noted::Note;
pub(crate) use noted::remove_left;

/// What is made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Task {
    /// A copy of the casebook.
    Backup,
    /// A file for other programs.
    Export,
    /// What is read from files and not yet in the casebook.
    Import,
    /// A casebook of an old one.
    Upgrade,
}

impl Task {
    const fn mark(self) -> &'static str {
        match self {
            Self::Backup => ".casebook-backup-",
            Self::Export => ".casebook-export-",
            Self::Import => ".casebook-import-",
            Self::Upgrade => ".casebook-upgrade-",
        }
    }
}

const ENDING: &str = ".part";

/// What SQLite makes beside a file.
const SIDES: [&str; 3] = ["-wal", "-shm", "-journal"];

/// How many files one process makes for one name at a time.
const MOST: u32 = 1000;

/// Bytes of a name that leave room for all that is added to it.
const LONG: usize = 180;

/// A file that is being made; what is left of it when dropped is removed.
#[derive(Debug)]
pub(crate) struct PartFile {
    path: PathBuf,
    // Gone after the file is.
    note: Option<Note>,
}

impl PartFile {
    /// Makes an empty file for `path`, in the same folder, that was not there
    /// before and that only the person can read. What killed programs left in
    /// that folder is removed.
    pub(crate) fn make(path: &Path, task: Task) -> Result<(Self, File), Error> {
        if file::is_reserved(path) {
            return Err(Error::Reserved(path.to_owned()));
        }
        sweep(path, task);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        super::private(&mut options);
        for number in 0..MOST {
            let part = name(path, task, number);
            if SIDES.iter().any(|side| log::beside(&part, side).symlink_metadata().is_ok()) {
                continue;
            }
            match options.open(&part) {
                Ok(file) => return Ok((Self { path: part, note: None }, file)),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(Error::io("create", path)(error)),
            }
        }
        Err(Error::Exists(name(path, task, 0)))
    }

    /// Notes in a folder of the program where it is, so that the next start
    /// removes what is left of it. Where that fails, only the next that is made
    /// in the same folder does.
    pub(crate) fn noted_in(mut self, notes: &Path) -> Self {
        self.note = Note::make(notes, &self.path).ok();
        self
    }

    /// Where it is for now.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Gives the file its name.
    pub(crate) fn rename(self, path: &Path) -> Result<(), Error> {
        // Sticks have no hard links, which alone would never replace a file.
        fs::rename(&self.path, path).map_err(Error::io("write", path))
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        remove(&self.path);
    }
}

/// Removes a file and what SQLite made beside it. What cannot be removed is
/// not there, or is removed by the next.
fn remove(part: &Path) {
    let _ = fs::remove_file(part);
    for side in SIDES {
        let _ = fs::remove_file(log::beside(part, side));
    }
}

fn name(path: &Path, task: Task, number: u32) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().filter(|name| name.len() < LONG).unwrap_or_default());
    name.push(format!("{}{}", task.mark(), std::process::id()));
    if number > 0 {
        name.push(format!("-{number}"));
    }
    name.push(ENDING);
    path.with_file_name(name)
}

/// Removes what programs that are gone left in the folder of `path`.
fn sweep(path: &Path, task: Task) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    // A folder that cannot be read is told of by whoever writes to it.
    let Ok(entries) = fs::read_dir(folder.unwrap_or(Path::new("."))) else { return };
    for entry in entries.flatten() {
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_file && maker(&entry.file_name(), task).is_some_and(is_gone) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The process that made a file, by the name of the file.
fn maker(name: &OsStr, task: Task) -> Option<u32> {
    let name = name.to_str()?.strip_prefix('.')?;
    let bare = SIDES.iter().find_map(|side| name.strip_suffix(side)).unwrap_or(name);
    let (_, made) = bare.strip_suffix(ENDING)?.rsplit_once(task.mark())?;
    let (process, number) = made.split_once('-').unwrap_or((made, "0"));
    number.parse::<u32>().ok()?;
    process.parse().ok()
}

/// Whether there is certainly no such process.
#[cfg(unix)]
fn is_gone(process: u32) -> bool {
    use rustix::io::Errno;
    use rustix::process::{Pid, test_kill_process};

    let process = i32::try_from(process).ok().and_then(Pid::from_raw);
    process.is_some_and(|process| test_kill_process(process) == Err(Errno::SRCH))
}

/// Systems without such numbers are not asked.
#[cfg(not(unix))]
fn is_gone(_: u32) -> bool {
    false
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    /// Beyond all processes that a system can have.
    const GONE: u32 = 0x7fff_fff0;

    #[test]
    fn only_what_a_program_that_is_gone_made_for_the_same_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let (own, gone) = (std::process::id(), GONE);
        let stale = [
            format!(".a.casebook.casebook-backup-{gone}.part"),
            format!(".a.casebook.casebook-backup-{gone}.part-wal"),
            format!(".other.casebook-backup-{gone}-3.part"),
        ];
        let kept = [
            format!(".a.casebook.casebook-backup-{own}.part"),
            format!(".a.casebook.casebook-export-{gone}.part"),
            format!("a.casebook.{gone}.part"),
            format!(".a.casebook-backup-{gone}.part.txt"),
            ".a.casebook-backup-mine.part".to_owned(),
            "a.casebook.part".to_owned(),
        ];
        for name in stale.iter().chain(&kept) {
            fs::write(path(name), "precious").unwrap();
        }
        let (part, _) = PartFile::make(&path("a.casebook"), Task::Backup).unwrap();
        assert!(stale.iter().all(|name| !path(name).exists()));
        drop(part);
        for name in kept {
            assert_eq!(fs::read(path(&name)).unwrap(), b"precious", "{name}");
        }
    }
}
