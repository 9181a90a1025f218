//! Whether there is room on the disk for what is to be taken in.

use std::path::Path;

use crate::store::{Error, Store};

/// Bytes that stay free, so that records can be saved after it.
const SPARE: u64 = 16 * 1024 * 1024;

/// The share of a content that its pages and the log take besides, as a divisor.
const BESIDES: u64 = 32;

impl Store {
    /// Refuses a file of so many bytes where the disk of the casebook has no room for it.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::NoRoom`]; not where it cannot be told how much is free.
    pub fn ensure_room(&self, bytes: u64, path: &Path) -> Result<(), Error> {
        let free = self.path().and_then(Path::parent).and_then(free);
        if free.is_none_or(|free| is_enough(free, bytes)) {
            return Ok(());
        }
        Err(Error::NoRoom(path.to_owned()))
    }
}

fn is_enough(free: u64, bytes: u64) -> bool {
    let needed = bytes.checked_add(bytes / BESIDES).and_then(|sum| sum.checked_add(SPARE));
    needed.is_some_and(|needed| needed <= free)
}

/// Bytes that are free for this person on the disk of a folder.
#[cfg(unix)]
fn free(folder: &Path) -> Option<u64> {
    // The folder of a file that is named alone is this one.
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let disk = rustix::fs::statvfs(here).ok()?;
    disk.f_bavail.checked_mul(disk.f_frsize)
}

#[cfg(not(unix))]
fn free(_folder: &Path) -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_leaves_room_for_records() {
        let mebibyte = 1024 * 1024;
        assert!(is_enough(200 * mebibyte, 170 * mebibyte));
        assert!(!is_enough(200 * mebibyte, 190 * mebibyte));
        assert!(!is_enough(8 * mebibyte, 1), "the disk is all but full");
        assert!(!is_enough(u64::MAX, u64::MAX));
    }

    #[cfg(unix)]
    #[test]
    fn how_much_is_free_is_known_of_any_folder() {
        let folder = tempfile::tempdir().unwrap();
        assert!(free(folder.path()).is_some_and(|free| free > 0));
        assert_eq!(free(&folder.path().join("none")), None);
    }
}
