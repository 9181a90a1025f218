//! What the file is before it is opened: none of it is read by SQLite unless
//! it can be a casebook.

use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::key::SALT_BYTES;
use super::{Error, log};

/// `PRAGMA application_id` of a casebook: "Case" in ASCII.
pub(super) const APPLICATION_ID: i32 = 0x4361_7365;

/// Size of a page. What follows the last whole page is of no page.
pub(super) const PAGE_BYTES: u64 = 4096;

/// What the files beside a casebook add to its name.
const SIDES: [&str; 4] = ["-wal", "-shm", "-journal", ".lock"];

/// Bytes that tell what a file is.
const FIRST: usize = 4096;

/// How a file is protected.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum FileShape {
    /// A plain SQLite file with the casebook's id.
    Plain,
    /// Anything that can be encrypted; its first bytes are its salt.
    Encrypted([u8; SALT_BYTES]),
}

/// Lets only the person themself read what is made with these options.
pub(crate) fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    #[cfg(not(unix))]
    let _ = options;
}

/// Makes an empty file that only the person can read; SQLite gives its
/// companions the same rights.
pub(super) fn create(path: &Path) -> Result<(), Error> {
    if path.symlink_metadata().is_err() && is_reserved(path) {
        return Err(Error::Reserved(path.to_owned()));
    }
    create_beside(path)
}

/// As [`create`], of a file that may belong to a casebook.
pub(super) fn create_beside(path: &Path) -> Result<(), Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    private(&mut options);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(Error::Exists(path.to_owned()))
        }
        Err(error) => Err(Error::io("create", path)(error)),
    }
}

/// Whether a file of that name is, or would be taken for, a casebook or what
/// belongs to one: no other file may be put there.
pub(super) fn is_reserved(path: &Path) -> bool {
    let base = path.file_name().and_then(|name| {
        let name = name.to_string_lossy();
        let base = SIDES.iter().find_map(|side| name.strip_suffix(side));
        base.map(|base| path.with_file_name(base))
    });
    let of_another = |base: &PathBuf| ends_as_casebook(base) || is_casebook(base);
    is_casebook(path) || base.as_ref().is_some_and(of_another)
}

/// Whether a file that is there is a casebook, by all that can be told without
/// its passphrase.
fn is_casebook(path: &Path) -> bool {
    match shape(path) {
        Ok(FileShape::Plain) => true,
        // What is encrypted begins with bytes that are hardly ever text.
        Ok(FileShape::Encrypted(salt)) => {
            let is_text =
                str::from_utf8(&salt).map_or_else(|end| end.error_len().is_none(), |_| true);
            !is_text || ends_as_casebook(path) || super::lock::path_of(path).exists()
        }
        Err(_) => ends_as_casebook(path) && path.exists(),
    }
}

fn ends_as_casebook(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("casebook"))
}

/// How many pages a plain file says that it has.
fn counted(header: &[u8]) -> u64 {
    let count = header.get(28..32).and_then(|count| count.try_into().ok());
    count.map_or(0, |count| u64::from(u32::from_be_bytes(count)))
}

/// Whether a page can be encrypted: then hardly any byte is not in it.
fn is_scrambled(page: &[u8; FIRST]) -> bool {
    page.iter().collect::<HashSet<_>>().len() > 200
}

/// Whether a file is too short for any page, or not there.
pub(super) fn is_cut(path: &Path) -> bool {
    fs::metadata(path).map_or(true, |file| file.len() < PAGE_BYTES)
}

/// Looks at the first bytes of a file.
pub(super) fn shape(path: &Path) -> Result<FileShape, Error> {
    let metadata = fs::metadata(path).map_err(|error| {
        if error.kind() == std::io::ErrorKind::NotFound {
            Error::Missing(path.to_owned())
        } else {
            Error::io("read", path)(error)
        }
    })?;
    if metadata.is_dir() {
        return Err(Error::Folder(path.to_owned()));
    }
    if !metadata.is_file() || metadata.len() < PAGE_BYTES {
        return Err(Error::NotCasebook(path.to_owned()));
    }
    let mut header = [0; FIRST];
    let mut file = File::open(path).map_err(Error::io("read", path))?;
    file.read_exact(&mut header).map_err(Error::io("read", path))?;
    if header.starts_with(b"SQLite format 3\0") {
        let id = header.get(68..72).unwrap_or_default();
        // Pages that are missing here may be in the log.
        let whole = log::is_there(path) || counted(&header) * PAGE_BYTES <= metadata.len();
        return if id == APPLICATION_ID.to_be_bytes() && whole {
            Ok(FileShape::Plain)
        } else {
            Err(Error::NotCasebook(path.to_owned()))
        };
    }
    if !metadata.len().is_multiple_of(PAGE_BYTES) && !is_scrambled(&header) {
        return Err(Error::NotCasebook(path.to_owned()));
    }
    let mut salt = [0; SALT_BYTES];
    salt.copy_from_slice(header.get(..SALT_BYTES).unwrap_or(&[0; SALT_BYTES]));
    Ok(FileShape::Encrypted(salt))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    #[test]
    fn a_casebook_and_what_is_beside_it_is_reserved() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let words = "six words".into();
        for (name, passphrase) in [("plain.db", None), ("hidden.db", Some(&words))] {
            Store::create(&path(name), passphrase, || 1_700_000_000_000).unwrap().close().unwrap();
        }
        fs::write(path("broken.casebook"), "cut").unwrap();
        fs::write(path("list.json"), vec![b'{'; 4096]).unwrap();
        fs::write(path("cyrillic.txt"), "Ж".repeat(2048)).unwrap();
        for base in ["plain.db", "hidden.db", "broken.casebook"] {
            for side in ["", "-wal", "-shm", "-journal", ".lock"] {
                assert!(is_reserved(&path(&format!("{base}{side}"))), "{base}{side}");
            }
        }
        for free in ["list.json", "cyrillic.txt", "list.json.lock", "new.casebook", "new.json"] {
            assert!(!is_reserved(&path(free)), "{free}");
        }
        let made = Store::create(&path("plain.db-wal"), None, || 1_700_000_000_000);
        assert!(matches!(made, Err(Error::Reserved(_))));
    }
}
