//! Where a file that is read comes from, and how much of it is taken.

use std::cell::{Cell, RefCell};
use std::fs::{self, File, FileType};
use std::io::{self, Cursor, Read};
use std::path::Path;
use std::rc::Rc;

use sha2::{Digest, Sha256};

use super::Error;
use crate::store;

/// GiB that are taken from a pipe, which may never end.
pub(super) const MOST_OF_PIPE: u64 = 4;

/// A file or a pipe that can be read once, from its beginning.
pub struct Source {
    /// What messages call it.
    pub(super) name: String,
    pub(super) input: Box<dyn Read>,
    /// How many bytes it has, where that is known.
    pub(super) size: u64,
    /// How many of them were read.
    pub(super) read: Rc<Cell<u64>>,
    /// A hash of what was read.
    pub(super) seal: Rc<RefCell<Sha256>>,
}

impl Source {
    /// Opens a file, or a pipe that ends some time.
    ///
    /// # Errors
    ///
    /// Fails on folders, devices and sockets, and on what cannot be opened.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let io = |error| store::Error::io("read", path)(error);
        let refused = || Error::NotFile(path.to_owned());
        // Opening a device can already do something.
        if !is_read(fs::metadata(path).map_err(io)?.file_type()) {
            return Err(refused());
        }
        let file = File::open(path).map_err(io)?;
        let about = file.metadata().map_err(io)?;
        if !is_read(about.file_type()) {
            return Err(refused());
        }
        let name = path.display().to_string();
        Ok(if about.is_file() {
            Self::of(name, Box::new(file), about.len())
        } else {
            Self::of(name, Box::new(Ending { pipe: file, left: MOST_OF_PIPE << 30 }), 0)
        })
    }

    /// What is in memory, such as a file of the program's own.
    pub fn of_bytes(name: &str, bytes: impl AsRef<[u8]> + 'static) -> Self {
        let size = bytes.as_ref().len() as u64;
        Self::of(name.to_owned(), Box::new(Cursor::new(bytes)), size)
    }

    fn of(name: String, input: Box<dyn Read>, size: u64) -> Self {
        let read = Rc::new(Cell::new(0));
        let seal = Rc::new(RefCell::new(Sha256::new()));
        let counted = Counting { input, read: Rc::clone(&read), seal: Rc::clone(&seal) };
        Self { name, input: Box::new(counted), size, read, seal }
    }
}

#[cfg(unix)]
fn is_read(kind: FileType) -> bool {
    use std::os::unix::fs::FileTypeExt;
    kind.is_file() || kind.is_fifo()
}

#[cfg(not(unix))]
fn is_read(kind: FileType) -> bool {
    kind.is_file()
}

/// Counts what is read, and hashes it.
struct Counting {
    input: Box<dyn Read>,
    read: Rc<Cell<u64>>,
    seal: Rc<RefCell<Sha256>>,
}

impl Read for Counting {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.input.read(buffer)?;
        self.read.set(self.read.get() + count as u64);
        self.seal.borrow_mut().update(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}

/// A pipe that fails where it should have ended.
struct Ending<R> {
    pipe: R,
    left: u64,
}

impl<R: Read> Read for Ending<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.pipe.read(buffer)?;
        self.left = self
            .left
            .checked_sub(count as u64)
            .ok_or_else(|| io::Error::from(io::ErrorKind::FileTooLarge))?;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pipe_that_does_not_end_fails_where_it_should_have() {
        let mut pipe = Ending { pipe: io::repeat(b'y'), left: 100 };
        let mut bytes = Vec::new();
        let error = pipe.read_to_end(&mut bytes).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
        assert!(bytes.len() <= 100);
    }

    #[test]
    #[cfg(unix)]
    fn only_files_and_pipes_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("socket");
        let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        for path in [Path::new("/dev/zero"), Path::new("/dev/null"), folder.path(), &socket] {
            let opened = Source::open(path).map(|source| source.name);
            assert!(matches!(opened, Err(Error::NotFile(_))), "{}", path.display());
        }
        let file = folder.path().join("people.csv");
        fs::write(&file, "name\n").unwrap();
        assert_eq!(Source::open(&file).map(|source| source.size).unwrap(), 5);
    }
}
