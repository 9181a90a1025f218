//! What a search and a completion find.

use std::ops::Range;

use super::called::Named;
use super::date::FuzzyDate;
use super::field::Fields;
use super::id::RecordId;
use super::kind::Kind;
use super::matching::Reason;
use super::vocabulary::Vocabulary;

/// A record that a search found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The record.
    pub record: Named,
    /// Its date, if it has one.
    pub when: Option<FuzzyDate>,
    /// The reference and title of its case, if it has one.
    pub case: Option<Named>,
    /// Some words around what was found, as they were entered.
    pub snippet: String,
    /// Where they stand, if that is not the record itself.
    pub found_in: Option<FoundIn>,
    /// The bytes of the name that fit what is typed.
    pub in_name: Vec<Range<usize>>,
    /// The bytes of `snippet` that do.
    pub in_snippet: Vec<Range<usize>>,
    /// Whether its name is only nearly what is typed.
    pub similar: bool,
}

/// Where something stands that found another record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum FoundIn {
    /// In the name of someone involved, in the role of that slug.
    Role(String),
    /// In a field of a record that leads to it: the quote of a citation.
    Field(Kind, &'static str),
}

/// A record that what is being typed may mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The record.
    pub record: Named,
    /// The other name by which it was found.
    pub alias: Option<String>,
    /// What tells it from others of the name: birth, occupation, kind.
    pub about: Vec<Telling>,
    /// In how many incidents it is involved, or how often it is used.
    pub uses: u64,
    /// Why it may be meant though its name is not what is typed.
    pub reasons: Vec<Reason>,
}

/// One thing that tells a record from others of the name.
#[derive(Clone, Debug, PartialEq)]
pub enum Telling {
    /// As it is in every language: a date, a text, a code.
    Text(String),
    /// A term, by its slug.
    Term(Vocabulary, String),
}

/// A record as a form opens it: its own fields, and its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Editable {
    /// The record.
    pub record: Named,
    /// Its fields, as they are stored.
    pub fields: Fields,
    /// Records that are edited with it: names, involvements, citations.
    pub parts: Vec<StoredPart>,
    /// Records that links in `fields` and `parts` lead to.
    pub linked: Vec<Named>,
}

/// A record that is edited with another.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredPart {
    /// The part.
    pub record: Named,
    /// Its fields, as they are stored.
    pub fields: Fields,
}

impl Editable {
    /// The record that a link leads to.
    pub fn linked(&self, id: RecordId) -> Option<&Named> {
        self.linked.iter().find(|named| named.id == id)
    }
}
