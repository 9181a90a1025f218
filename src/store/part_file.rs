//! Files that are made beside the name that they will have.
//!
//! Their names say what for and by which process, so that those of a program
//! that was killed can be told from what others put there, and removed.

mod noted;

use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::{Error, file, log, private};

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

/// A file or a folder that is being made; what is left of it when dropped is removed.
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
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        Self::beside(path, task, |part| options.open(part))
    }

    /// Makes an empty folder for `path` in the same way.
    pub(crate) fn make_folder(path: &Path, task: Task) -> Result<Self, Error> {
        let mut folder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
        folder.recursive(false);
        Ok(Self::beside(path, task, |part| folder.create(part))?.0)
    }

    fn beside<T>(
        path: &Path,
        task: Task,
        create: impl Fn(&Path) -> io::Result<T>,
    ) -> Result<(Self, T), Error> {
        if file::is_reserved(path) {
            return Err(Error::Reserved(path.to_owned()));
        }
        sweep(path, task);
        for number in 0..MOST {
            let part = name(path, task, number);
            if SIDES.iter().any(|side| log::beside(&part, side).symlink_metadata().is_ok()) {
                continue;
            }
            match create(&part) {
                Ok(made) => return Ok((Self { path: part, note: None }, made)),
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

    /// Gives it its name.
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

/// Removes a file and what SQLite made beside it, or a folder. What cannot be removed
/// is not there, or is removed by the next.
fn remove(part: &Path) {
    let _ = fs::remove_file(part);
    let _ = remove_folder(part);
    for side in SIDES {
        let _ = fs::remove_file(log::beside(part, side));
    }
}

/// Removes a folder with its files; one that holds folders or links is none that is
/// made here, and stays.
fn remove_folder(part: &Path) -> io::Result<()> {
    if !part.symlink_metadata()?.is_dir() {
        return Err(ErrorKind::NotADirectory.into());
    }
    let files = fs::read_dir(part)?.collect::<Result<Vec<_>, _>>()?;
    for file in &files {
        if !file.file_type()?.is_file() {
            return Err(ErrorKind::DirectoryNotEmpty.into());
        }
    }
    files.iter().try_for_each(|file| fs::remove_file(file.path()))?;
    fs::remove_dir(part)
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
        let made = entry.file_type().is_ok_and(|kind| kind.is_file() || kind.is_dir());
        if made && maker(&entry.file_name(), task).is_some_and(is_gone) {
            let path = entry.path();
            let _ = fs::remove_file(&path).or_else(|_| remove_folder(&path));
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

    #[test]
    fn a_folder_that_was_left_is_removed_and_one_that_holds_folders_is_not() {
        let within = tempfile::tempdir().unwrap();
        let folder = |number: u32| {
            let folder = within.path().join(format!(".out.casebook-export-{GONE}-{number}.part"));
            fs::create_dir(&folder).unwrap();
            fs::write(folder.join("people.csv"), "A. Person").unwrap();
            folder
        };
        let (left, other) = (folder(1), folder(2));
        fs::create_dir(other.join("photos")).unwrap();
        let part = PartFile::make_folder(&within.path().join("out"), Task::Export).unwrap();
        assert!(!left.exists());
        assert!(other.join("people.csv").exists());
        fs::write(part.path().join("people.csv"), "A. Person").unwrap();
        let path = part.path().to_owned();
        drop(part);
        assert!(!path.exists());
    }
}
