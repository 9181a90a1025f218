//! The rows of a list, a page of them, and how many there are.

use crate::model::called::Named;
use crate::model::date::FuzzyDate;
use crate::model::id::{RecordId, Reference};
use crate::model::kind::Kind;
use crate::model::measure::Measure;
use crate::model::time_of_day::WithinDay;
use crate::model::vocabulary::Vocabulary;

/// Where a row stands in the order of its list.
pub type SortKey = Vec<KeyPart>;

/// A part of a [`SortKey`]; numbers come before texts, and these before bytes.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum KeyPart {
    /// A day, an order, a row number.
    Number(i64),
    /// A term.
    Text(String),
    /// A name as its alphabet orders it.
    Bytes(Vec<u8>),
}

/// A row of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The record.
    pub id: RecordId,
    /// What people say for it.
    pub reference: Reference,
    /// Its kind.
    pub kind: Kind,
    /// A cell for each column of the listing.
    pub cells: Vec<Cell>,
    /// Where it stands.
    pub key: SortKey,
}

impl Row {
    /// The number of the record in this copy of the casebook, with which every
    /// key ends.
    pub fn number(&self) -> Option<i64> {
        match self.key.last()? {
            KeyPart::Number(number) => Some(*number),
            KeyPart::Text(_) | KeyPart::Bytes(_) => None,
        }
    }
}

/// A cell of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text as it was entered.
    Text(String),
    /// A term, to be shown in the language of the interface.
    Term(Vocabulary, String),
    /// That something holds of it.
    Yes,
    /// A date.
    Date(FuzzyDate),
    /// A date with a time of day.
    Moment(FuzzyDate, WithinDay),
    /// How many of something, as a source gives it.
    Amount(Measure),
    /// Bytes of a file.
    Size(u64),
    /// A number of records.
    Count(u64),
    /// A number of records at which counting stopped: `1,000+`.
    CountOrMore(u64),
    /// What the record of the row is called, whatever its kind.
    Called(Box<Named>),
    /// A field of a record of a kind, by its name.
    Field(Kind, String),
    /// What is said for a field of that name: the text as it was entered.
    Says(Kind, String, String),
    /// Another record, by its reference and what it is called.
    Record(Box<Named>),
    /// A name and how many more there are: `Айгуль +2`.
    Names(String, u64),
    /// How many a group has, as stated, and how many of them are named.
    Members(String, u64),
    /// Why a record needs work: no source, no date, rival versions.
    Flags(Vec<Flag>),
}

/// Why a record needs work.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Flag {
    /// No source is cited.
    NoSource,
    /// It is confirmed by fewer than two sources that do not hang together.
    Unconfirmed,
    /// It has no date.
    NoDate,
    /// It has no place.
    NoPlace,
    /// What sources say of a field of it is not decided.
    Disputed,
}

impl Flag {
    /// All of them, the gravest first.
    pub const ALL: [Self; 5] =
        [Self::Disputed, Self::NoSource, Self::Unconfirmed, Self::NoDate, Self::NoPlace];
}

/// Some rows of a list that stand together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The rows.
    pub rows: Vec<Row>,
    /// Whether there are rows before them.
    pub more_before: bool,
    /// Whether there are rows after them.
    pub more_after: bool,
}

/// How many records a list has.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Count {
    /// How many were counted.
    pub counted: u64,
    /// Whether counting stopped there: `1,000+`.
    pub or_more: bool,
}
