//! Lists of records: what they show, in which order, and one page of one.

mod declared;
mod row;

use super::date::Day;
use super::filter::{Filter, FilterKey};
use super::id::RecordId;
use super::kind::Kind;
use super::records::party::PartyForm;
use super::vocabulary::Vocabulary;

pub use declared::{Column, Listing, Sort};
use declared::{DECLARED, DeclaredList};
pub use row::{Cell, Count, Flag, KeyPart, Page, Row, SortKey};

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

impl Query {
    /// Whether the rows whose dates surely lie in the time that is asked for stand
    /// first, and then those whose dates only may.
    pub fn is_apart(&self) -> bool {
        let is_dated = self.listing.sort_for(self.sort) == Sort::Date;
        self.scope != Scope::Trash && is_dated && self.filter.may_lie()
    }

    /// The day at which a row with this key stands, in the order of dates.
    pub fn day_of(&self, key: &SortKey) -> Option<i64> {
        match key.get(usize::from(self.is_apart()))? {
            KeyPart::Number(day) => Some(*day),
            KeyPart::Text(_) | KeyPart::Bytes(_) => None,
        }
    }
}

/// Terms that narrow every list, with the lists that they are of.
const ANYWHERE: &[(FilterKey, Vocabulary)] =
    &[(FilterKey::Access, Vocabulary::Access), (FilterKey::Has, Vocabulary::Has)];

/// Where a page of a list begins.
#[derive(Clone, Debug, PartialEq)]
pub enum Anchor {
    /// At the first row.
    Start,
    /// So that it ends with the last row.
    End,
    /// After the row with this key.
    After(SortKey),
    /// So that it ends before the row with this key.
    Before(SortKey),
    /// At the row with this key, or where it would be.
    At(SortKey),
    /// At the first row that may lie on this day or later in the order.
    Day(Day),
    /// At the row of this record, or where it would be; at the start where the
    /// list has no place for it.
    Record(RecordId),
}

impl Listing {
    /// Every listing.
    pub fn all() -> impl Iterator<Item = Self> {
        DECLARED.iter().map(|entry| entry.listing)
    }

    fn declared(self) -> &'static DeclaredList {
        // Total: enum and table are made of one list.
        DECLARED.get(self as usize).unwrap_or(&DECLARED[0])
    }

    /// What it is called: `people`.
    pub fn slug(self) -> &'static str {
        self.declared().slug
    }

    /// The kind of record it lists.
    pub fn kind(self) -> Kind {
        self.declared().kind
    }

    /// The list in which records of a kind stand whose reference has that
    /// letter; organisations have one of their own among parties.
    pub fn of(kind: Kind, letter: char) -> Option<Self> {
        let organisation = PartyForm::of_letter(letter) == Some(PartyForm::Organisation);
        let own = |entry: &&DeclaredList| {
            entry.kind == kind && (entry.listing == Self::Organisations) == organisation
        };
        DECLARED.iter().find(own).map(|entry| entry.listing)
    }

    /// Its columns, from left to right.
    pub fn columns(self) -> &'static [Column] {
        self.declared().columns
    }

    /// The columns that are left out where there is no room, the first first.
    pub fn dropped(self) -> &'static [&'static str] {
        self.declared().dropped
    }

    /// The lists of terms that its records are narrowed by, by the word before
    /// the colon, but those that narrow every list.
    pub fn terms(self) -> &'static [(FilterKey, Vocabulary)] {
        self.declared().terms
    }

    /// The terms that a key of a filter compares with; `None` where its values
    /// are no terms, or it says nothing of these records.
    pub fn vocabulary(self, key: FilterKey) -> Option<Vocabulary> {
        let mut terms = self.terms().iter().chain(ANYWHERE);
        terms.find(|(known, _)| *known == key).map(|(_, vocabulary)| *vocabulary)
    }

    /// The listing of that name.
    pub fn parse(slug: &str) -> Option<Self> {
        DECLARED.iter().find(|entry| entry.slug == slug).map(|entry| entry.listing)
    }

    /// The order it can be shown in that is nearest to the one asked for.
    pub fn sort_for(self, sort: Sort) -> Sort {
        let entry = self.declared();
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
            sort: self.declared().sort,
            descending: self.declared().descending,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listing_is_found_by_what_it_is_called_and_by_what_it_lists() {
        for listing in Listing::all() {
            assert_eq!(listing.declared().listing, listing);
            assert_eq!(Listing::parse(listing.slug()), Some(listing));
            let letter =
                if listing == Listing::Organisations { 'O' } else { listing.kind().prefix() };
            assert_eq!(Listing::of(listing.kind(), letter), Some(listing));
            let columns = listing.columns();
            assert!(columns.iter().any(|column| column.width == 0), "{listing:?}");
            for name in listing.dropped() {
                let fixed = columns.iter().any(|it| it.name == *name && it.width > 0);
                assert!(fixed, "{listing:?}: {name} is no column that it can do without");
            }
        }
    }
}
