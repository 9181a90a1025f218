//! What the file is before it is opened: none of it is read by SQLite unless
//! it can be a casebook.

use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::io::Read;
use std::path::Path;

use super::key::SALT_BYTES;
use super::{Error, log};

/// `PRAGMA application_id` of a casebook: "Case" in ASCII.
pub(super) const APPLICATION_ID: i32 = 0x4361_7365;

/// Size of a page. What follows the last whole page is of no page.
pub(super) const PAGE_BYTES: u64 = 4096;

/// Bytes that tell what a file is.
const FIRST: usize = 4096;

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

/// How many pages a plain file says that it has.
fn counted(header: &[u8]) -> u64 {
    let count = header.get(28..32).and_then(|count| count.try_into().ok());
    count.map_or(0, |count| u64::from(u32::from_be_bytes(count)))
}

/// Whether a page can be encrypted: then hardly any byte is not in it.
fn is_scrambled(page: &[u8; FIRST]) -> bool {
    page.iter().collect::<HashSet<_>>().len() > 200
}

/// Looks at the first bytes of a file.
pub(super) fn shape(path: &Path) -> Result<Shape, Error> {
    let metadata = fs::metadata(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::Missing(path.to_owned()),
        _ => Error::io("read", path)(error),
    })?;
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
            Ok(Shape::Plain)
        } else {
            Err(Error::NotCasebook(path.to_owned()))
        };
    }
    if !metadata.len().is_multiple_of(PAGE_BYTES) && !is_scrambled(&header) {
        return Err(Error::NotCasebook(path.to_owned()));
    }
    let mut salt = [0; SALT_BYTES];
    salt.copy_from_slice(header.get(..SALT_BYTES).unwrap_or(&[0; SALT_BYTES]));
    Ok(Shape::Encrypted(salt))
}
