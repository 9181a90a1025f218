//! Writes a folder so that it is there whole or not at all.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use super::part_file::sync_folder;
use super::write::{Hashed, Hashing};
use super::{Destination, Error};
use crate::store::part_file::{PartFile, Task};
use crate::store::{self, private};

/// A folder that is being made, with its files.
#[derive(Default)]
pub(super) struct Folder {
    path: PathBuf,
    files: BTreeMap<String, Hashing<BufWriter<File>>>,
}

impl Folder {
    /// Writes to the file of that name, which is made where it is not there.
    pub(super) fn write(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        if let Some(file) = self.files.get_mut(name) {
            return file.write_all(bytes);
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        let file = options.open(self.path.join(name))?;
        let mut file = Hashing::new(BufWriter::new(file));
        file.write_all(bytes)?;
        self.files.insert(name.to_owned(), file);
        Ok(())
    }

    /// Lets all files reach the disk.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        for file in self.files.values_mut() {
            file.flush()?;
            file.to().get_ref().sync_all()?;
        }
        Ok(())
    }

    /// What was written. The hash is that of what `sha256sum *` prints in the folder: a
    /// line a file in the order of their names, each with its hash, two spaces and its
    /// name.
    pub(super) fn written(&self) -> Hashed {
        let mut lines = Hashing::new(io::sink());
        let mut size = 0;
        for (name, file) in &self.files {
            let Hashed { sha256, size: bytes } = file.written();
            size += bytes;
            // A sink takes whatever is written to it.
            let _ = writeln!(lines, "{sha256}  {name}");
        }
        Hashed { size, ..lines.written() }
    }
}

/// Makes a folder beside the target that only the person can open, has `fill` write its
/// files, and gives it its name once all is on disk.
///
/// # Errors
///
/// Fails where something has the name already, which is never replaced: a folder may
/// hold what is nobody's export. And as `fill` does; then nothing of the new one is left.
pub(super) fn write(
    Destination { path, replace, notes }: Destination,
    fill: impl FnOnce(&mut Folder) -> Result<(), Error>,
) -> Result<(), Error> {
    if path.symlink_metadata().is_ok() {
        let path = path.to_owned();
        return Err(if replace { Error::Special(path) } else { Error::Exists(path) });
    }
    let part = PartFile::make_folder(path, Task::Export)?;
    let part = match notes {
        Some(notes) => part.noted_in(notes),
        None => part,
    };
    let mut folder = Folder { path: part.path().to_owned(), ..Folder::default() };
    fill(&mut folder)?;
    folder.finish().map_err(store::Error::io("write", path))?;
    drop(folder);
    part.rename(path)?;
    sync_folder(path);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_folder_is_whole_or_not_there_and_never_replaced() {
        let within = tempfile::tempdir().unwrap();
        let path = within.path().join("out");
        let to = Destination::new(&path);
        let fail = write(to, |folder| {
            folder.write("people.csv", b"half").unwrap();
            Err(store::Error::Stopped.into())
        });
        assert!(fail.is_err());
        assert_eq!(fs::read_dir(within.path()).unwrap().count(), 0);
        let mut sha256 = String::new();
        write(to, |folder| {
            folder.write("people.csv", b"b").unwrap();
            folder.write("cases.csv", b"a").unwrap();
            folder.write("people.csv", b"c").unwrap();
            sha256 = folder.written().sha256;
            Ok(())
        })
        .unwrap();
        assert_eq!(fs::read(path.join("people.csv")).unwrap(), b"bc");
        // printf a > cases.csv; printf bc > people.csv; sha256sum * | sha256sum
        let told = "6264e69ad445bb2e7183f880885b91b7ed0abbab7739ff439320d88d5e123628";
        assert_eq!(sha256, told);
        for replace in [false, true] {
            let again = write(Destination { replace, ..to }, |_| Ok(()));
            assert!(matches!(again, Err(Error::Exists(_) | Error::Special(_))));
        }
        assert_eq!(fs::read(path.join("cases.csv")).unwrap(), b"a");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_person_can_open_it() {
        use std::os::unix::fs::PermissionsExt;

        let within = tempfile::tempdir().unwrap();
        let path = within.path().join("out");
        write(Destination::new(&path), |folder| {
            folder.write("people.csv", b"name").unwrap();
            Ok(())
        })
        .unwrap();
        let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(path.clone()), mode(path.join("people.csv"))), (0o700, 0o600));
    }
}
