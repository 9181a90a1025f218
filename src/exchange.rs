//! Files in and out: what they look like, and what is wrong with them.
//!
//! An import is planned first: every row is checked and every bad one named.
//! Only a plan without bad rows can be carried out, in one step of the history.

pub mod csv;
pub mod demo;
mod intake;
pub mod json;
mod part_file;
mod rules;
pub mod text;

use std::path::PathBuf;

use thiserror::Error;

use crate::model::Reference;
use crate::store;

pub use intake::{Outcome, Plan};

/// A row or record of a file that cannot be taken in.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[error("{place}: {field}{}{reason}", if field.is_empty() { "" } else { ": " })]
pub struct BadRow {
    /// File and line, or the number of the record.
    pub place: String,
    /// The field, empty where it is the whole row.
    pub field: String,
    /// What is wrong with it.
    pub reason: String,
}

/// A reference that was taken, and the one that the record got instead.
#[derive(Clone, Debug, Eq, PartialEq, serde::Serialize)]
pub struct Renumbered {
    /// What it was in the file.
    pub from: Reference,
    /// What it is in the casebook.
    pub to: Reference,
}

/// A row of a file, and the record that it is likely about.
#[derive(Clone, Debug, Eq, PartialEq, serde::Serialize)]
pub struct Likely {
    /// File and line.
    pub place: String,
    /// What the record is called.
    pub record: Reference,
    /// Its name.
    pub name: String,
}

/// Why nothing was imported or exported.
#[derive(Debug, Error)]
pub enum Error {
    /// Some rows are wrong; the person can mend them and try again.
    #[error("Nothing was imported: {} to mend.", places(.0.len()))]
    BadRows(Vec<BadRow>),
    /// The file as a whole is not what it should be.
    #[error("{file} cannot be imported: {reason}")]
    Shape {
        /// Which file.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// There is a file where the export would go.
    #[error("{} is there already; nothing was written.", .0.display())]
    Exists(PathBuf),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Error {
    /// What the person can do about it, where something can be done.
    pub fn advice(&self) -> Option<&'static str> {
        match self {
            Self::BadRows(_) => Some("Correct what is named above, then import the file again."),
            Self::Shape { .. } => None,
            Self::Exists(_) => Some("Choose another name, or replace the file with --overwrite."),
            Self::Store(error) => error.advice(),
        }
    }
}

fn places(count: usize) -> String {
    if count == 1 { "1 place".to_owned() } else { format!("{count} places") }
}
