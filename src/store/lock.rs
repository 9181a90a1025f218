//! One program writes to a casebook at a time; another may read.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

use super::ReadOnly;
use super::whereabouts::Whereabouts;

/// The right to write to a casebook, held until dropped.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
    _number: Option<number::Taken>,
    new: bool,
}

/// Why the lock was not to be had.
#[derive(Debug)]
pub(super) enum NotLocked {
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

impl From<NotLocked> for ReadOnly {
    fn from(refused: NotLocked) -> Self {
        match refused {
            NotLocked::Held(holder) => Self::Held(holder),
            NotLocked::NoFolder(error) => Self::Folder(error.to_string()),
            NotLocked::NoFile(path, error) => {
                Self::LockFile(path.to_string_lossy().into_owned(), error.to_string())
            }
            NotLocked::NoLocks(error) => Self::NoLocks(error.to_string()),
        }
    }
}

impl Lock {
    /// Takes the lock; the system gives it back even when the program is killed.
    pub(super) fn take(place: &Whereabouts) -> Result<Self, NotLocked> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        super::file::private(&mut options);
        let path = path_of(place.path());
        let new = path.symlink_metadata().is_err();
        let mut file = options.open(&path).map_err(|error| {
            let barred =
                matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::IsADirectory);
            if barred && path.symlink_metadata().is_ok() {
                NotLocked::NoFile(path.clone(), error)
            } else {
                NotLocked::NoFolder(error)
            }
        })?;
        match file.try_lock() {
            Ok(()) => {
                let number = number::take(place.number())?;
                // Who holds it is only told, so a failure to write it is no failure.
                let _ = file.set_len(0);
                let _ = write!(file, "process {}", std::process::id());
                let _ = file.flush();
                Ok(Self { _file: file, _number: number, new })
            }
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = file.rewind();
                let _ = file.take(200).read_to_string(&mut holder);
                Err(NotLocked::Held(holder))
            }
            Err(TryLockError::Error(error)) => {
                if new {
                    // It is of no use there.
                    let _ = std::fs::remove_file(path);
                }
                Err(NotLocked::NoLocks(error))
            }
        }
    }

    /// Whether the file that is locked was made for it.
    pub(super) fn is_new(&self) -> bool {
        self.new
    }
}

/// The number of a file is locked as well, since the file that is locked can be
/// removed, and is another where a path leads to the casebook that is known to
/// the system alone, such as a file that is mounted on another.
///
/// What is locked is a name that the kernel keeps for as long as the program
/// runs: a lock on the casebook itself would, on some file systems, be one with
/// those that SQLite takes.
#[cfg(any(target_os = "linux", target_os = "android"))]
mod number {
    use std::io::ErrorKind;
    #[cfg(target_os = "android")]
    use std::os::android::net::SocketAddrExt;
    #[cfg(target_os = "linux")]
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::net::{SocketAddr, UnixDatagram};

    use super::NotLocked;

    /// Holds the name.
    pub(super) type Taken = UnixDatagram;

    pub(super) fn take((device, file): (u64, u64)) -> Result<Option<Taken>, NotLocked> {
        let name = SocketAddr::from_abstract_name(format!("casebook-{device:x}-{file:x}"));
        match name.and_then(|name| UnixDatagram::bind_addr(&name)) {
            Ok(taken) => Ok(Some(taken)),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {
                Err(NotLocked::Held("casebook".to_owned()))
            }
            // Where there are no such names, the other lock is all there is.
            Err(_) => Ok(None),
        }
    }
}

/// Other systems have no such names.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
mod number {
    use super::NotLocked;

    #[derive(Debug)]
    pub(super) struct Taken;

    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub(super) fn take(_: (u64, u64)) -> Result<Option<Taken>, NotLocked> {
        Ok(None)
    }
}
