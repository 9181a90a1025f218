//! Which files are meant, and what they hold: a document, a table, or a folder
//! of tables that are each named by what they hold.

use std::fs::{self, File, FileType};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::formats::{self, Format, Reads};
use super::{Asked, Error, Opened, Source, Table};
use crate::store;

/// Bytes by which one sees whether a file is text at all.
const BEGINNING: u64 = 4096;

/// How text of two bytes a letter begins.
const WIDE: [&[u8]; 2] = [b"\xff\xfe", b"\xfe\xff"];

/// What is to be read.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    /// A file, or a folder of tables.
    pub path: &'a Path,
    /// What its rows are, where that was said.
    pub table: Option<&'static Table>,
    /// Columns of tables that stand for others, by their names.
    pub columns: &'a [(String, String)],
    /// Whether it will be read again later, as a pipe cannot be.
    pub again: bool,
}

impl Choice<'_> {
    /// Opens the files that are meant.
    ///
    /// # Errors
    ///
    /// Fails where there is nothing that can be read, and where it is not said
    /// what the rows of a table are.
    pub fn open(&self) -> Result<Vec<Opened>, Error> {
        let path = self.path;
        // What is not there holds nothing of which one could say what it is.
        let about = fs::metadata(path).map_err(|error| store::Error::io("read", path)(error))?;
        if about.is_dir() {
            return self.folder();
        }
        self.check(path, about.file_type())?;
        let read = match (self.table, Format::read_by_name(path)) {
            (None, Some(Reads::Documents(read))) => return Ok(vec![read(Source::open(path)?)]),
            (_, Some(Reads::Tables(read))) => read,
            // Tables are often called otherwise.
            (_, Some(Reads::Documents(_)) | None) => formats::csv,
        };
        let unsaid = || Error::Unsaid(path.to_owned());
        let table = self.table.or_else(|| Table::by_name(path)).ok_or_else(unsaid)?;
        Ok(vec![read(Source::open(path)?, &self.asked(table))])
    }

    /// The tables of a folder, each named by its file.
    fn folder(&self) -> Result<Vec<Opened>, Error> {
        let io = |error| store::Error::io("read", self.path)(error);
        let entries = fs::read_dir(self.path).map_err(io)?;
        let entries = entries.collect::<Result<Vec<_>, _>>().map_err(io)?;
        let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
        paths.sort();
        let mut files = Vec::new();
        for path in &paths {
            let Some(Reads::Tables(read)) = Format::read_by_name(path) else { continue };
            let table = Table::by_name(path).ok_or_else(|| Error::Unnamed(path.clone()))?;
            self.check(path, fs::metadata(path).map_err(io)?.file_type())?;
            files.push(read(Source::open(path)?, &self.asked(table)));
        }
        if files.is_empty() {
            return Err(Error::NoTables(self.path.to_owned()));
        }
        Ok(files)
    }

    fn asked(&self, table: &'static Table) -> Asked {
        Asked { table, columns: self.columns.to_vec() }
    }

    /// Refuses what cannot be what it is taken for, before anything is asked of it.
    fn check(&self, path: &Path, kind: FileType) -> Result<(), Error> {
        if kind.is_file() {
            let known = Format::read_by_name(path).is_some() || is_text(path)?;
            return if known { Ok(()) } else { Err(Error::NoFormat(path.to_owned())) };
        }
        if self.again && is_pipe(kind) { Err(Error::Pipe(path.to_owned())) } else { Ok(()) }
    }
}

/// Whether a file begins as text does.
fn is_text(path: &Path) -> Result<bool, Error> {
    let io = |error| store::Error::io("read", path)(error);
    let mut begins = Vec::new();
    File::open(path).map_err(io)?.take(BEGINNING).read_to_end(&mut begins).map_err(io)?;
    let wide = WIDE.iter().any(|mark| begins.starts_with(mark));
    Ok(wide || !(begins.contains(&0) || begins.starts_with(b"%PDF")))
}

#[cfg(unix)]
fn is_pipe(kind: FileType) -> bool {
    std::os::unix::fs::FileTypeExt::is_fifo(&kind)
}

#[cfg(not(unix))]
fn is_pipe(_: FileType) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(path: &Path, table: Option<&'static Table>) -> Result<usize, Error> {
        let choice = Choice { path, table, columns: &[], again: true };
        choice.open().map(|files| files.len())
    }

    #[test]
    fn of_a_file_that_is_not_there_it_is_not_asked_what_it_holds() {
        let missing = Path::new("no-such-folder/nope.csv");
        assert!(matches!(open(missing, None), Err(Error::Store(_))));
    }

    #[test]
    fn what_a_file_holds_is_said_by_its_name_or_asked() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &[u8]| {
            let path = folder.path().join(name);
            fs::write(&path, text).unwrap();
            path
        };
        let list = file("list.txt", b"name\nAnna\n");
        assert!(matches!(open(&list, None), Err(Error::Unsaid(_))));
        assert!(matches!(open(&list, Table::parse("people")), Ok(1)));
        assert!(matches!(open(folder.path(), None), Err(Error::NoTables(_))));
        assert!(matches!(open(&file("People.csv", b"name\n"), None), Ok(1)));
        file("places.csv", b"name\n");
        assert!(matches!(open(folder.path(), None), Ok(2)));
        for (name, text) in [("people.xlsx", &b"PK\x03\x04\0\0"[..]), ("a.pdf", b"%PDF-1.7\n")] {
            assert!(matches!(open(&file(name, text), None), Err(Error::NoFormat(_))), "{name}");
        }
        assert!(matches!(open(&file("wide.txt", b"\xff\xfen\0"), None), Err(Error::Unsaid(_))));
        file("new.csv", b"name\n");
        assert!(matches!(open(folder.path(), None), Err(Error::Unnamed(_))));
    }
}
