//! Files in and out: one gate in and one gate out.
//!
//! What is read becomes rows of one shape, whatever the format ([`formats`]).
//! An import is planned first: every row is checked and every bad one named.
//! Only a plan without bad rows can be carried out, in one step of the history.
//! Neither holds the file in memory. What is written goes through the lens.

mod choice;
pub mod demo;
mod evidence_files;
pub mod formats;
mod guard;
mod handing_on;
mod intake;
pub mod json;
mod lens;
mod map;
mod metadata;
mod once;
mod part_file;
mod part_folder;
mod picture;
mod read;
mod rules;
mod source;
mod table;
#[cfg(test)]
mod tests;
pub mod text;
mod told;
mod write;

use std::path::PathBuf;

use crate::model::lens::Stopped;
use crate::store;

pub use crate::model::bad_row::{
    BadRow, DetailsProblem, DocumentProblem, FileProblem, LinkProblem, NameProblem, Place, Problem,
    RecordPlace, TableProblem,
};
pub use crate::model::counted::Counted;
pub use crate::model::imported::{Found, Likely, Outcome, Renumbered};
pub use choice::Choice;
use evidence_files::line as line_of;
pub use evidence_files::{Came, Described, Gathered, Now, gather, step_at, take_in, write_out};
pub use handing_on::{HandedOn, hand_on, hand_out, plan_for, plan_own, recipients};
pub use intake::{Intake, Wish, plan};
pub use lens::Plan;
pub use picture::{is_reading_picture, see};
pub use read::{Asked, Opened};
pub use source::Source;
pub use table::{TABLES, Table};
pub use write::{Before, Destination, Hashed, Hashing, Manner, export, print, remove_left};

/// Why nothing was imported or exported.
#[derive(Debug)]
pub enum Error {
    /// Some rows are wrong; the person can mend them and try again.
    BadRows(Counted<BadRow>),
    /// It is neither a file nor a pipe.
    NotFile(PathBuf),
    /// It is a pipe, which cannot be read again.
    Pipe(PathBuf),
    /// It is of no format that is read.
    NoFormat(PathBuf),
    /// It is not said what the rows of the file are.
    Unsaid(PathBuf),
    /// The name of a file of a folder does not say what its rows are.
    Unnamed(PathBuf),
    /// The folder has no tables.
    NoTables(PathBuf),
    /// What is there to be replaced is no file.
    Special(PathBuf),
    /// There is a file where the export would go.
    Exists(PathBuf),
    /// Names stand in texts that must not leave, and nobody has decided what becomes of
    /// them.
    Names(Vec<Stopped>),
    /// The store refused.
    Store(store::Error),
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        Self::Store(error)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(error) => error.source(),
            Self::BadRows(_)
            | Self::Names(_)
            | Self::NotFile(_)
            | Self::Pipe(_)
            | Self::NoFormat(_)
            | Self::Unsaid(_)
            | Self::Unnamed(_)
            | Self::NoTables(_)
            | Self::Special(_)
            | Self::Exists(_) => None,
        }
    }
}
