//! Plain text out.

use std::path::Path;

use super::{Destination, Error, part_file};
use crate::store;

/// Writes text to a new file that only the person can read.
///
/// # Errors
///
/// Fails where there is a file already, or where it cannot be written. Then
/// no part of it is left.
pub fn write(path: &Path, text: &str) -> Result<(), store::Error> {
    let written = part_file::write(Destination::new(path), |out| {
        let written = out.write_all(text.as_bytes());
        written.map_err(|error| store::Error::io("write", path)(error).into())
    });
    written.map_err(|error| match error {
        Error::Store(error) => error,
        // Nothing is read here, so it is that there is a file.
        Error::Exists(_)
        | Error::Special(_)
        | Error::BadRows(_)
        | Error::Names(_)
        | Error::NotFile(_)
        | Error::Pipe(_)
        | Error::NoFormat(_)
        | Error::Unsaid(_)
        | Error::Unnamed(_)
        | Error::NoTables(_) => store::Error::Exists(path.to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn only_the_person_can_read_the_file_and_none_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("I-12.txt");
        write(&path, "Taken from his flat\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "Taken from his flat\n");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert!(matches!(write(&path, "other"), Err(store::Error::Exists(_))));
        assert_eq!(fs::read_to_string(&path).unwrap(), "Taken from his flat\n");
    }
}
