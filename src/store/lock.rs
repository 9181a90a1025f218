//! One program writes to a casebook at a time; another may read.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

/// The right to write to a casebook, held until dropped.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

/// Why the lock was not to be had.
#[derive(Debug)]
pub(super) enum Refused {
    /// Another program holds it, as it says itself.
    Held(String),
    /// The folder cannot be written to.
    NoFolder(std::io::Error),
}

/// The file beside the casebook that is locked: the casebook itself is locked
/// by SQLite, for moments only.
fn path_of(casebook: &Path) -> PathBuf {
    let mut name = casebook.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}

impl Lock {
    /// Takes the lock; the system gives it back even when the program is killed.
    pub(super) fn take(casebook: &Path) -> Result<Self, Refused> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        super::file::private(&mut options);
        let mut file = options.open(path_of(casebook)).map_err(Refused::NoFolder)?;
        match file.try_lock() {
            Ok(()) => {
                // Who holds it is only told, so a failure to write it is no failure.
                let _ = file.set_len(0);
                let _ = write!(file, "process {}", std::process::id());
                let _ = file.flush();
                Ok(Self { _file: file })
            }
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = file.rewind();
                let _ = file.take(200).read_to_string(&mut holder);
                Err(Refused::Held(holder))
            }
            Err(TryLockError::Error(error)) => Err(Refused::NoFolder(error)),
        }
    }
}
