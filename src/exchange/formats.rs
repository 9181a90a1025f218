//! Which formats there are, and what each can do. A new one is one file that
//! reads or writes it, and one line here.

use std::fmt;
use std::path::Path;

use super::read::csv::Sheet;
use super::read::json::Document;
use super::write::Writer;
use super::write::json::Json;
use super::{Asked, Opened, Source};

/// A format of files.
pub struct Format {
    /// What it is called on the command line.
    pub slug: &'static str,
    /// How names of its files end, without the dot.
    pub ending: &'static str,
    /// How it is read, if it is.
    pub reads: Option<Reads>,
    pub(super) writes: Option<&'static dyn Writer>,
}

/// How a format is read.
#[derive(Clone, Copy, Debug)]
pub enum Reads {
    /// Each file says what its records are.
    Documents(fn(Source) -> Opened),
    /// Each file has the rows of one table.
    Tables(fn(Source, &Asked) -> Opened),
}

/// Every format.
#[rustfmt::skip]
pub static FORMATS: &[Format] = &[
    Format { slug: "json", ending: "json", reads: Some(Reads::Documents(json)), writes: Some(&Json) },
    Format { slug: "csv",  ending: "csv",  reads: Some(Reads::Tables(csv)),     writes: None },
];

/// Reads a whole casebook as one JSON document.
pub fn json(source: Source) -> Opened {
    Opened::of(source, Document::open)
}

/// Reads a table of records.
pub fn csv(source: Source, asked: &Asked) -> Opened {
    Opened::of(source, |source| Sheet::open(source, asked))
}

impl Format {
    /// The format of that name that can be written.
    pub fn written(slug: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.slug == slug && format.writes.is_some())
    }

    /// How a file is read, by the ending of its name.
    pub fn read_by_name(path: &Path) -> Option<Reads> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        FORMATS.iter().filter(|format| format.ending == ending).find_map(|format| format.reads)
    }

    /// The names of all that can be written.
    pub fn all_written() -> impl Iterator<Item = &'static str> {
        FORMATS.iter().filter(|format| format.writes.is_some()).map(|format| format.slug)
    }
}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Format").field(&self.slug).finish()
    }
}
