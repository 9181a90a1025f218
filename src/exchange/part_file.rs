//! Writes a file so that it is there whole or not at all.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use super::{Destination, Error};
use crate::store;
use crate::store::part_file::{PartFile, Task};

/// Writes what `fill` gives to a part file beside the target that only the
/// person can read, and gives it its name once it is on disk.
///
/// # Errors
///
/// Fails where there is a file already, unless it may be replaced; and as
/// `fill` does. Then no part of the new file is left.
pub(super) fn write(
    Destination { path, replace, notes }: Destination,
    fill: impl FnOnce(&mut dyn Write) -> Result<(), Error>,
) -> Result<(), Error> {
    if !replace && path.symlink_metadata().is_ok() {
        return Err(Error::Exists(path.to_owned()));
    }
    // A device, a pipe or a folder that is there is no file to put another in place of.
    if path.metadata().is_ok_and(|there| !there.is_file()) {
        return Err(Error::Special(path.to_owned()));
    }
    let (part, made) = PartFile::make(path, Task::Export)?;
    let part = match notes {
        Some(notes) => part.noted_in(notes),
        None => part,
    };
    let failed = |error| store::Error::io("write", path)(error);
    let mut out = BufWriter::new(made);
    fill(&mut out)?;
    out.flush().map_err(failed)?;
    out.get_ref().sync_all().map_err(failed)?;
    drop(out);
    part.rename(path)?;
    sync_folder(path);
    Ok(())
}

/// Lets the name survive a power cut too, where the system can do that.
pub(super) fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Ok(folder) = File::open(folder.unwrap_or(Path::new("."))) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_file_is_whole_or_not_there_and_never_replaced_unasked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.json");
        let to = Destination::new(&path);
        let fail = write(to, |out| {
            out.write_all(b"half").unwrap();
            Err(store::Error::Stopped.into())
        });
        assert!(fail.is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        write(to, |out| out.write_all(b"whole").map_err(|_| unreachable!())).unwrap();
        let again = write(to, |_| Ok(()));
        assert!(matches!(again, Err(Error::Exists(_))));
        assert_eq!(fs::read(&path).unwrap(), b"whole");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("socket");
        let _bound = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        for path in [socket.as_path(), folder.path(), Path::new("/dev/null")] {
            let written =
                write(Destination { replace: true, ..Destination::new(path) }, |_| Ok(()));
            assert!(matches!(written, Err(Error::Special(_))), "{}", path.display());
            assert!(!path.metadata().unwrap().is_file());
        }
    }

    #[test]
    fn a_casebook_and_its_log_are_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        store::Store::create(&path("a.casebook"), None, || 1_700_000_000_000).unwrap();
        fs::write(path("a.casebook-wal"), "log").unwrap();
        for name in ["a.casebook", "a.casebook-wal", "a.casebook-journal"] {
            let before = fs::read(path(name)).ok();
            let written =
                write(Destination { replace: true, ..Destination::new(&path(name)) }, |_| Ok(()));
            assert!(matches!(written, Err(Error::Store(store::Error::Reserved(_)))), "{name}");
            assert!(fs::read(path(name)).ok() == before, "{name}");
        }
    }
}
