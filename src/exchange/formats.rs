//! Which formats there are, and what each can do. A new one is one file that
//! reads or writes it, and one line here.

use std::fmt;
use std::path::Path;

use super::read::csv::Sheet;
use super::read::json::Document;
use super::write::Writer;
use super::write::csv::Csv;
use super::write::html::Html;
use super::write::json::Json;
use super::write::markdown::Markdown;
use super::write::xlsx::Xlsx;
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

/// Every format; the first is written where none is said.
#[rustfmt::skip]
pub static FORMATS: [Format; 5] = [
    Format { slug: "json",     ending: "json", reads: Some(Reads::Documents(json)), writes: Some(&Json) },
    Format { slug: "csv",      ending: "csv",  reads: Some(Reads::Tables(csv)),     writes: Some(&Csv) },
    Format { slug: "xlsx",     ending: "xlsx", reads: None,                         writes: Some(&Xlsx) },
    Format { slug: "markdown", ending: "md",   reads: None,                         writes: Some(&Markdown) },
    Format { slug: "html",     ending: "html", reads: None,                         writes: Some(&Html) },
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

    /// The format that is written where none is said.
    pub fn standard() -> &'static Self {
        &FORMATS[0]
    }

    /// The format that is written under a name that ends so.
    pub fn written_by_name(path: &Path) -> Option<&'static Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        FORMATS.iter().find(|format| format.ending == ending && format.writes.is_some())
    }

    /// Whether one table of it can be written alone.
    pub fn has_tables(&self) -> bool {
        self.writes.is_some_and(Writer::has_tables)
    }

    /// Whether all tables together are a folder.
    pub fn is_folder(&self) -> bool {
        self.writes.is_some_and(Writer::is_folder)
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
