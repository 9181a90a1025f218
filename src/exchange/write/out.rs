//! What writers write to: one file, or files of a folder.

use std::io::{self, Write};
use std::path::Path;

use crate::exchange::Error;
use crate::exchange::part_folder::Folder;
use crate::store;

/// What is written to, and what messages call it.
pub(in crate::exchange) struct Out<'a> {
    to: Sink<'a>,
    path: &'a Path,
}

enum Sink<'a> {
    File(&'a mut dyn Write),
    Folder(&'a mut Folder),
}

impl<'a> Out<'a> {
    /// One file, or standard output.
    pub(super) fn file(to: &'a mut dyn Write, path: &'a Path) -> Self {
        Self { to: Sink::File(to), path }
    }

    /// A folder.
    pub(super) fn folder(to: &'a mut Folder, path: &'a Path) -> Self {
        Self { to: Sink::Folder(to), path }
    }
}

impl Out<'_> {
    /// Writes text to the one file that there is.
    ///
    /// # Errors
    ///
    /// Fails where no more is taken.
    pub(in crate::exchange) fn put(&mut self, text: &str) -> Result<(), Error> {
        self.put_to("", text.as_bytes())
    }

    /// What it means that it could not be written.
    pub(in crate::exchange) fn failed(&self, error: io::Error) -> Error {
        store::Error::io("write", self.path)(error).into()
    }

    /// Writes to the file of that name, where a folder is written; else to the one file.
    ///
    /// # Errors
    ///
    /// Fails where no more is taken.
    pub(in crate::exchange) fn put_to(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let written = match &mut self.to {
            Sink::File(to) => to.write_all(bytes),
            Sink::Folder(folder) => folder.write(name, bytes),
        };
        written.map_err(|error| self.failed(error))
    }
}
