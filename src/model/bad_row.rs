//! What of a file cannot be taken in, and why.

use serde::{Deserialize, Serialize};

use super::field::{Shape, Target};
use super::record;
use super::system::SystemError;
use super::value::ValueError;
use super::{Kind, Reference};

/// A row or record of a file that cannot be taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct BadRow {
    /// What messages call the file.
    pub file: String,
    /// Where in the file it is.
    pub place: Place,
    /// The column or field, empty where it is the whole row.
    pub column: String,
    /// What stands there, as far as it has to be told.
    pub value: String,
    /// What is wrong.
    pub problem: Problem,
}

/// Where in a file something is.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Place {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// The record of a document.
    pub record: Option<RecordPlace>,
}

/// Which record of a document.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct RecordPlace {
    /// Its number, from 1.
    pub number: u64,
    /// What it says that it is called; empty where it does not say.
    pub reference: String,
}

impl Place {
    /// A line of a table.
    pub fn line(line: u64) -> Self {
        Self { line, record: None }
    }
}

/// Declares [`Problem`]; those of a subject of their own are made of it.
macro_rules! problems {
    (
        $(#[$doc:meta])*
        $name:ident {
            $($(#[$of_subject:meta])* $subject:ident($of:ty),)*
        }
        besides { $($other:tt)* }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name {
            $($(#[$of_subject])* $subject($of),)*
            $($other)*
        }

        $(impl From<$of> for $name {
            fn from(problem: $of) -> Self {
                Self::$subject(problem)
            }
        })*
    };
}

problems! {
    /// Why something cannot be taken in.
    Problem {
        /// The file cannot be read.
        File(FileProblem),
        /// It is no table.
        Table(TableProblem),
        /// It is no casebook as JSON.
        Document(DocumentProblem),
        /// What a record is called.
        Named(NameProblem),
        /// Where a link leads.
        Link(LinkProblem),
        /// The details of an incident.
        Details(DetailsProblem),
        /// The fields do not make a record.
        Fields(record::Problem),
    }
    besides {
        /// A value does not fit its field.
        Value(ValueError, Shape),
        /// The casebook has it, and says otherwise.
        Otherwise(Reference),
    }
}

impl Problem {
    /// Whether nothing is known of what comes after it in the file, so that
    /// what is left of it must not be taken for the whole.
    pub fn breaks_off(&self) -> bool {
        match self {
            Self::File(FileProblem::NotText(_))
            | Self::Table(TableProblem::Cells { .. } | TableProblem::Nameless)
            | Self::Named(_)
            | Self::Link(_)
            | Self::Details(_)
            | Self::Fields(_)
            | Self::Value(..)
            | Self::Otherwise(_) => false,
            Self::File(_) | Self::Table(_) | Self::Document(_) => true,
        }
    }
}

/// Why a file cannot be read on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum FileProblem {
    /// What the system says.
    Unreadable(SystemError),
    /// A pipe gives more than is ever taken: so many GiB.
    Endless(u64),
    /// A row or record has more bytes than any may: so many MiB.
    LongRow(usize),
    /// A cell has more bytes than any may: so many MiB.
    LongCell(usize),
    /// Something is no text in the encoding that the file seems to have.
    NotText(&'static str),
}

/// Why a file is no table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TableProblem {
    /// A quote is not closed.
    OpenQuote,
    /// Text follows a quote that closes on that line.
    AfterQuote(u64),
    /// A row has another number of cells than the header.
    Cells {
        /// Cells of the row.
        found: usize,
        /// Cells of the header.
        expected: usize,
    },
    /// Something stands in a column without a name.
    Nameless,
    /// The table has no such column.
    NoColumn {
        /// The one that may be meant.
        near: Option<&'static str>,
        /// What the table is called.
        table: &'static str,
        /// The columns that it has.
        known: String,
    },
    /// A column is there twice.
    ColumnTwice,
}

/// Why a document is no casebook.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DocumentProblem {
    /// It is something else.
    Other,
    /// It is of a newer format than this.
    Newer(u32),
    /// It breaks off or is not well formed, at that character of its line.
    Syntax(u64),
    /// No object stands where a record must be.
    NotRecord,
    /// It says this twice.
    Twice(String),
    /// This is no id.
    Id,
    /// There is no such kind of record.
    Kind,
    /// There is no such state.
    State,
    /// What it was made one with goes with one state alone.
    Into,
}

/// Why a record cannot be called so.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NameProblem {
    /// This is no reference.
    Reference,
    /// References of such records begin with one of these letters.
    Letters(String),
    /// References have numbers up to this one.
    Number(u32),
    /// Another row has this reference.
    ReferenceTwice,
    /// Another record has this id.
    IdTwice,
}

/// Why a link leads nowhere.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LinkProblem {
    /// No record has this reference.
    NoReference,
    /// Nothing has this name that could be told by a name alone.
    NoName(Target),
    /// So many records have this name.
    ManyNames(usize),
    /// It leads to a record of a kind that does not fit.
    OtherKind(Kind),
    /// It leads to its own record.
    Itself,
    /// It leads to a row that is left out.
    LeftOut,
}

/// Why the details of an incident cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub enum DetailsProblem {
    /// They are no object.
    NotObject,
    /// They say this twice.
    Twice(String),
    /// Incidents of this kind have none.
    None(String),
    /// Incidents of the kind have none of that name.
    Unknown {
        /// The kind.
        kind: String,
        /// What is not known.
        name: String,
        /// Those that there are.
        known: Vec<&'static str>,
    },
    /// One of them does not fit.
    Value(String, ValueError, Shape),
}
