//! What the file is before it is opened: none of it is read by SQLite unless
//! it can be a casebook.

use std::fs::{self, File, OpenOptions};
use std::io::Read;
use std::path::Path;

use super::Error;
use super::key::SALT_BYTES;

/// `PRAGMA application_id` of a casebook: "Case" in ASCII.
pub(super) const APPLICATION_ID: i32 = 0x4361_7365;

/// Size of a page; files are whole numbers of pages.
pub(super) const PAGE_BYTES: u64 = 4096;

/// How a file is protected.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Shape {
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

/// Looks at the first bytes of a file.
pub(super) fn shape(path: &Path) -> Result<Shape, Error> {
    let metadata = fs::metadata(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::Missing(path.to_owned()),
        _ => Error::io("read", path)(error),
    })?;
    let whole = metadata.is_file() && metadata.len() > 0 && metadata.len() % PAGE_BYTES == 0;
    if !whole {
        return Err(Error::NotCasebook(path.to_owned()));
    }
    let mut header = [0; 72];
    let mut file = File::open(path).map_err(Error::io("read", path))?;
    file.read_exact(&mut header).map_err(Error::io("read", path))?;
    if header.starts_with(b"SQLite format 3\0") {
        let id = header.get(68..72).unwrap_or_default();
        return if id == APPLICATION_ID.to_be_bytes() {
            Ok(Shape::Plain)
        } else {
            Err(Error::NotCasebook(path.to_owned()))
        };
    }
    let mut salt = [0; SALT_BYTES];
    salt.copy_from_slice(header.get(..SALT_BYTES).unwrap_or(&[0; SALT_BYTES]));
    Ok(Shape::Encrypted(salt))
}
