//! What came of reading files of records, or would come of it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Reference;
use super::bad_row::{BadRow, Place};
use super::counted::Counted;

/// What an import did or would do.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Outcome {
    /// Records that the casebook lacked.
    pub new: usize,
    /// The same by the tables that they are of: `people`, `places`.
    #[serde(skip)]
    pub kinds: BTreeMap<&'static str, u64>,
    /// Links from them to other records.
    #[serde(skip)]
    pub links: u64,
    /// Records that it had just so.
    pub same: usize,
    /// Records that it has otherwise; they are left as they are.
    pub conflicting: Counted<Reference>,
    /// Records that got another reference, since theirs was taken.
    pub renumbered: Counted<Renumbered>,
    /// Rows that say no reference and are likely there already; they are left out.
    pub likely: Counted<Likely>,
}

/// A reference that was taken, and the one that the record got instead.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Renumbered {
    /// What it was in the file.
    pub from: Reference,
    /// What it is in the casebook.
    pub to: Reference,
}

/// A row of a file, and the record that it is likely about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Likely {
    /// What messages call the file.
    pub file: String,
    /// Where in the file it is.
    pub place: Place,
    /// What the record is called.
    pub record: Reference,
    /// Its name.
    pub name: String,
}

/// What a file of rows turned out to be.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Found {
    /// What messages call the file.
    pub file: String,
    /// Its encoding, such as `UTF-8`.
    pub encoding: &'static str,
    /// What separates its cells.
    pub delimiter: char,
}

impl Found {
    /// Whether it needs no word: most files are so.
    pub fn is_usual(&self) -> bool {
        (self.encoding, self.delimiter) == ("UTF-8", ',')
    }
}

/// Which file is meant.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Chosen {
    /// A file, or a folder of tables, as it was typed.
    pub path: String,
    /// The table that its rows are of, where the person said so.
    pub table: Option<&'static str>,
}

/// What would come of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The file.
    pub chosen: Chosen,
    /// A hash of what was read.
    pub seal: [u8; 32],
    /// What its files turned out to be.
    pub found: Vec<Found>,
    /// What would come in, and what is there already.
    pub outcome: Outcome,
    /// Rows that are left out, and why.
    pub bad: Counted<BadRow>,
    /// Whether the rest may come in without them.
    pub is_open: bool,
}

impl Plan {
    /// Whether there is something that may come in.
    pub fn can_go(&self) -> bool {
        self.is_open && self.outcome.new > 0
    }
}

/// What came of reading a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Planned {
    /// What would come of it.
    Plan(Box<Plan>),
    /// It does not say which of these tables its rows are of.
    Unsaid(Vec<&'static str>),
}
