//! From files to rows: one reader a format, and one shape of row for all.

pub(super) mod csv;
mod encoding;
pub(super) mod json;

use std::cell::{Cell, RefCell};
use std::fmt;
use std::io::{self, ErrorKind};
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::Sha256;

use super::source::{MOST_OF_PIPE, Source};
use super::{BadRow, Problem, Table};
use crate::model::bad_row::{FileProblem, Place};
use crate::model::imported::Found;
use crate::model::{Kind, RecordId};

/// MiB of a row or a record beyond which it is none.
const LONG_ROW: usize = 16;

/// MiB of a cell beyond which it is none: four bytes for each letter that a
/// text may have.
const LONG_CELL: usize = 4;

/// What reads a file row by row. It ends after a bad row from which it cannot
/// tell where the next begins.
pub(super) trait Reader {
    /// What the file turned out to be, where that is not always the same.
    fn found(&self) -> Option<Found>;

    /// Its rows, one after another.
    fn rows(self) -> impl Iterator<Item = Result<Raw, BadRow>>;
}

/// A row or record as it stands in its file; what it means is not looked at yet.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Raw {
    pub(super) place: Place,
    #[serde(with = "kind")]
    pub(super) kind: Kind,
    /// Which record of a casebook it is a copy of, if it says so.
    pub(super) copy: Option<Copied>,
    /// What it is called, as it stands there.
    pub(super) reference: Option<String>,
    /// Other names of a party.
    pub(super) names: Vec<String>,
    /// What it says of its fields.
    pub(super) fields: Vec<(String, Said)>,
}

/// Which record of a casebook a record is a copy of.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub(super) struct Copied {
    pub(super) id: RecordId,
    pub(super) trashed: bool,
    /// The record that it was made one with.
    pub(super) into: Option<RecordId>,
}

/// What a row says of a field.
#[derive(Debug, Deserialize, Serialize)]
pub(super) enum Said {
    /// As a person writes it.
    Typed(String),
    /// As the history has it.
    Stored(Value),
}

impl Raw {
    /// What a person wrote of a field.
    pub(super) fn typed(&self, name: &str) -> Option<&str> {
        self.fields.iter().find_map(|(field, said)| match said {
            Said::Typed(text) if field == name => Some(text.as_str()),
            Said::Typed(_) | Said::Stored(_) => None,
        })
    }
}

/// Kinds by their slugs.
pub(super) mod kind {
    use serde::{Deserialize, Deserializer, Serializer, de};

    use crate::model::Kind;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    pub(in super::super) fn serialize<S: Serializer>(
        kind: &Kind,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_str(kind.slug())
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Kind, D::Error> {
        let slug = String::deserialize(from)?;
        Kind::of_slug(&slug).ok_or_else(|| de::Error::custom(slug))
    }
}

/// What is said beforehand of a file of rows.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What its rows are.
    pub table: &'static Table,
    /// Columns of the file that stand for others, by their names.
    pub columns: Vec<(String, String)>,
}

/// A file of which the first rows can be read.
pub struct Opened {
    pub(super) name: String,
    pub(super) found: Option<Found>,
    pub(super) size: u64,
    pub(super) read: Rc<Cell<u64>>,
    pub(super) seal: Rc<RefCell<Sha256>>,
    pub(super) rows: Box<dyn Iterator<Item = Result<Raw, BadRow>>>,
}

impl Opened {
    /// Gives a source to a reader.
    pub(super) fn of<R: Reader + 'static>(
        source: Source,
        reader: impl FnOnce(Source) -> R,
    ) -> Self {
        let (name, size, read) = (source.name.clone(), source.size, Rc::clone(&source.read));
        let seal = Rc::clone(&source.seal);
        let reader = reader(source);
        Self { name, found: reader.found(), size, read, seal, rows: Box::new(reader.rows()) }
    }
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Opened").field(&self.name).finish()
    }
}

/// Why reading a file broke off.
fn broken(error: &io::Error) -> Problem {
    match error.kind() {
        ErrorKind::FileTooLarge => FileProblem::Endless(MOST_OF_PIPE).into(),
        _ => FileProblem::Unreadable(error.into()).into(),
    }
}
