//! Lists of records: what they show, in which order, and one page of one.

use super::date::{Day, FuzzyDate};
use super::filter::Filter;
use super::id::{RecordId, Reference};
use super::kind::Kind;
use super::vocabulary::Vocabulary;

/// What a list shows.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Listing {
    /// Cases.
    Cases,
    /// Incidents, as a timeline.
    Incidents,
    /// People and groups.
    People,
    /// Organisations.
    Organisations,
    /// Places.
    Places,
    /// Sources.
    Sources,
    /// Citations.
    Citations,
}

/// A column of a list.
#[derive(Debug)]
pub struct Column {
    /// Its name; also the key of its label.
    pub name: &'static str,
    /// Cells it takes; 0 shares what is left.
    pub width: u16,
    /// The order that it stands for, if the list can be sorted by it.
    pub sort: Option<Sort>,
}

/// An order of a list. Ties are broken by the next in this order: date, entry.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Sort {
    /// By date: earliest, latest, order within the day.
    Date,
    /// By name or title, folded.
    Name,
    /// By kind.
    Kind,
    /// By the name of the place, folded.
    Place,
    /// In the order of entry.
    Entry,
}

/// Which records a list is about.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Scope {
    /// All of them.
    #[default]
    All,
    /// Those of the case, party, place or source: a related timeline.
    Of(RecordId),
    /// Those in the trash, of every kind.
    Trash,
}

/// A list that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// What it shows.
    pub listing: Listing,
    /// What it is about.
    pub scope: Scope,
    /// What it is narrowed to.
    pub filter: Filter,
    /// Its order.
    pub sort: Sort,
    /// Whether the order is reversed.
    pub descending: bool,
}

/// Where a page of a list begins.
#[derive(Clone, Debug, PartialEq)]
pub enum Anchor {
    /// At the first row.
    Start,
    /// So that it ends with the last row.
    End,
    /// After the row with this key.
    After(Key),
    /// So that it ends before the row with this key.
    Before(Key),
    /// At the row with this key, or where it would be.
    At(Key),
    /// At the first row that may lie on this day or later in the order.
    Day(Day),
    /// At the row of this record, or where it would be; at the start where the
    /// list has no place for it.
    Record(RecordId),
}

/// Where a row stands in the order of its list.
pub type Key = Vec<KeyPart>;

/// A part of a [`Key`]; numbers come before texts.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum KeyPart {
    /// A day, an order, a row number.
    Number(i64),
    /// A folded name.
    Text(String),
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
    pub key: Key,
}

impl Row {
    /// The number of the record in this copy of the casebook, with which every
    /// key ends.
    pub fn number(&self) -> Option<i64> {
        match self.key.last()? {
            KeyPart::Number(number) => Some(*number),
            KeyPart::Text(_) => None,
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
    /// A date.
    Date(FuzzyDate),
    /// A number of records.
    Count(u64),
    /// A number of records at which counting stopped: `1,000+`.
    CountOrMore(u64),
    /// A name and how many more there are: `Айгуль +2`.
    Names(String, u64),
    /// Why a record needs work: no source, no date, rival versions.
    Flags(Vec<Flag>),
}

/// Why a record needs work.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Flag {
    /// No source is cited.
    NoSource,
    /// It has no date.
    NoDate,
    /// It has no place.
    NoPlace,
    /// Sources contradict each other.
    Conflict,
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

const fn column(name: &'static str, width: u16, sort: Option<Sort>) -> Column {
    Column { name, width, sort }
}

/// Slug, columns and first order of a listing.
struct Entry {
    listing: Listing,
    slug: &'static str,
    kind: Kind,
    columns: &'static [Column],
    sort: Sort,
    descending: bool,
}

const ENTRIES: &[Entry] = &[
    Entry {
        listing: Listing::Cases,
        slug: "cases",
        kind: Kind::Case,
        columns: &[
            column("title", 0, Some(Sort::Name)),
            column("country", 3, None),
            column("status", 8, None),
            column("incidents", 9, None),
        ],
        sort: Sort::Entry,
        descending: false,
    },
    Entry {
        listing: Listing::Incidents,
        slug: "incidents",
        kind: Kind::Incident,
        columns: &[
            column("when", 11, Some(Sort::Date)),
            column("place", 14, Some(Sort::Place)),
            column("kind", 16, Some(Sort::Kind)),
            column("title", 0, None),
            column("who", 20, None),
            column("sources", 3, None),
            column("flags", 5, None),
        ],
        sort: Sort::Date,
        descending: true,
    },
    Entry {
        listing: Listing::People,
        slug: "people",
        kind: Kind::Party,
        columns: &[
            column("name", 0, Some(Sort::Name)),
            column("birth", 10, Some(Sort::Date)),
            column("country", 3, None),
            column("occupation", 24, None),
            column("incidents", 9, None),
        ],
        sort: Sort::Name,
        descending: false,
    },
    Entry {
        listing: Listing::Organisations,
        slug: "organisations",
        kind: Kind::Party,
        columns: &[
            column("name", 0, Some(Sort::Name)),
            column("kind", 22, Some(Sort::Kind)),
            column("country", 3, None),
            column("incidents", 9, None),
        ],
        sort: Sort::Name,
        descending: false,
    },
    Entry {
        listing: Listing::Places,
        slug: "places",
        kind: Kind::Place,
        columns: &[
            column("name", 0, Some(Sort::Name)),
            column("kind", 16, Some(Sort::Kind)),
            column("country", 3, None),
            column("incidents", 9, None),
        ],
        sort: Sort::Name,
        descending: false,
    },
    Entry {
        listing: Listing::Sources,
        slug: "sources",
        kind: Kind::Source,
        columns: &[
            column("published", 11, Some(Sort::Date)),
            column("title", 0, Some(Sort::Name)),
            column("kind", 14, Some(Sort::Kind)),
            column("reliability", 3, None),
            column("citations", 9, None),
        ],
        sort: Sort::Date,
        descending: true,
    },
    Entry {
        listing: Listing::Citations,
        slug: "citations",
        kind: Kind::Citation,
        columns: &[
            column("source", 0, None),
            column("record", 24, None),
            column("locator", 16, None),
            column("credibility", 3, None),
            column("status", 12, None),
        ],
        sort: Sort::Entry,
        descending: false,
    },
];

impl Listing {
    /// Every listing.
    pub fn all() -> impl Iterator<Item = Self> {
        ENTRIES.iter().map(|entry| entry.listing)
    }

    fn entry(self) -> &'static Entry {
        // Total: `every_listing_has_an_entry` holds the table to the enum.
        ENTRIES.iter().find(|entry| entry.listing == self).unwrap_or(&ENTRIES[0])
    }

    /// What it is called: `people`.
    pub fn slug(self) -> &'static str {
        self.entry().slug
    }

    /// The kind of record it lists.
    pub fn kind(self) -> Kind {
        self.entry().kind
    }

    /// Its columns, from left to right.
    pub fn columns(self) -> &'static [Column] {
        self.entry().columns
    }

    /// The listing of that name.
    pub fn parse(slug: &str) -> Option<Self> {
        ENTRIES.iter().find(|entry| entry.slug == slug).map(|entry| entry.listing)
    }

    /// The order it can be shown in that is nearest to the one asked for.
    pub fn sort_for(self, sort: Sort) -> Sort {
        let entry = self.entry();
        let offered = entry.columns.iter().any(|column| column.sort == Some(sort));
        if offered || (sort == Sort::Entry && entry.kind != Kind::Party) {
            sort
        } else {
            entry.sort
        }
    }

    /// The whole list in its first order.
    pub fn query(self) -> Query {
        Query {
            listing: self,
            scope: Scope::All,
            filter: Filter::default(),
            sort: self.entry().sort,
            descending: self.entry().descending,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listing_has_an_entry() {
        for listing in Listing::all() {
            assert_eq!(listing.entry().listing, listing);
            assert_eq!(Listing::parse(listing.slug()), Some(listing));
            assert!(listing.columns().iter().any(|column| column.width == 0));
        }
    }
}
