//! One program writes to a casebook at a time; another may read.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

use super::ReadOnly;

/// The right to write to a casebook, held until dropped.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
    new: bool,
}

/// Why the lock was not to be had.
#[derive(Debug)]
pub(super) enum Refused {
    /// Another program holds it, as it says itself.
    Held(String),
    /// The folder cannot be written to.
    NoFolder(std::io::Error),
    /// The file that is locked is there and cannot be used.
    NoFile(PathBuf, std::io::Error),
    /// The file system has no locks.
    NoLocks(std::io::Error),
}

/// The file beside the casebook that is locked: the casebook itself is locked
/// by SQLite, for moments only.
pub(super) fn path_of(casebook: &Path) -> PathBuf {
    let mut name = casebook.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}

impl From<Refused> for ReadOnly {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Held(holder) => Self::Held(holder),
            Refused::NoFolder(error) => Self::Folder(error.to_string()),
            Refused::NoFile(path, error) => {
                Self::LockFile(path.to_string_lossy().into_owned(), error.to_string())
            }
            Refused::NoLocks(error) => Self::NoLocks(error.to_string()),
        }
    }
}

impl Lock {
    /// Takes the lock; the system gives it back even when the program is killed.
    pub(super) fn take(casebook: &Path) -> Result<Self, Refused> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        super::file::private(&mut options);
        let path = path_of(casebook);
        let new = path.symlink_metadata().is_err();
        let mut file = options.open(&path).map_err(|error| match error.kind() {
            ErrorKind::PermissionDenied if path.symlink_metadata().is_ok() => {
                Refused::NoFile(path.clone(), error)
            }
            _ => Refused::NoFolder(error),
        })?;
        match file.try_lock() {
            Ok(()) => {
                // Who holds it is only told, so a failure to write it is no failure.
                let _ = file.set_len(0);
                let _ = write!(file, "process {}", std::process::id());
                let _ = file.flush();
                Ok(Self { _file: file, new })
            }
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = file.rewind();
                let _ = file.take(200).read_to_string(&mut holder);
                Err(Refused::Held(holder))
            }
            Err(TryLockError::Error(error)) => {
                if new {
                    // It is of no use there.
                    let _ = std::fs::remove_file(path);
                }
                Err(Refused::NoLocks(error))
            }
        }
    }

    /// Whether the file that is locked was made for it.
    pub(super) fn is_new(&self) -> bool {
        self.new
    }
}
