//! Writes a file so that it is there whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use super::Error;
use crate::store;

/// Writes what `fill` gives to a part file beside `path` that only the person
/// can read, and gives it its name once it is on disk.
///
/// # Errors
///
/// Fails where there is a file already, unless it may be replaced; and as
/// `fill` does. Then no part of the new file is left.
pub(super) fn write(
    path: &Path,
    replace: bool,
    fill: impl FnOnce(&mut dyn Write) -> Result<(), Error>,
) -> Result<(), Error> {
    if !replace && path.symlink_metadata().is_ok() {
        return Err(Error::Exists(path.to_owned()));
    }
    let part = part_of(path);
    let written = write_part(&part, fill).and_then(|()| {
        fs::rename(&part, path).map_err(|error| failed("write", path)(error).into())
    });
    if written.is_err() {
        // The first failure tells more than one to tidy up.
        let _ = fs::remove_file(&part);
    }
    written?;
    sync_folder(path);
    Ok(())
}

fn write_part(
    part: &Path,
    fill: impl FnOnce(&mut dyn Write) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    store::private(&mut options);
    let made = options.open(part).map_err(failed("create", part))?;
    let mut out = BufWriter::new(made);
    fill(&mut out)?;
    out.flush().map_err(failed("write", part))?;
    out.get_ref().sync_all().map_err(failed("write", part))?;
    Ok(())
}

/// A failure of the system to do something to a file.
pub(super) fn failed(
    task: &'static str,
    path: &Path,
) -> impl FnOnce(std::io::Error) -> store::Error {
    store::Error::io(task, path)
}

fn part_of(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    path.with_file_name(name)
}

/// Lets the name survive a power cut too, where the system can do that.
fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Ok(folder) = File::open(folder.unwrap_or(Path::new("."))) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_whole_or_not_there_and_never_replaced_unasked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.json");
        let fail = write(&path, false, |out| {
            out.write_all(b"half").unwrap();
            Err(Error::Shape { file: String::new(), reason: String::new() })
        });
        assert!(fail.is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        write(&path, false, |out| out.write_all(b"whole").map_err(|_| unreachable!())).unwrap();
        let again = write(&path, false, |_| Ok(()));
        assert!(matches!(again, Err(Error::Exists(_))));
        assert_eq!(fs::read(&path).unwrap(), b"whole");
    }
}
