//! The kinds of record as the store keeps them: each is declared once, in a
//! file of its own, and listed here.
//!
//! What more the store has to know of a kind is asked of its declaration, or
//! made of the links that all of them declare (see `derived`).

mod cases;
mod citations;
mod columns;
mod custody;
mod derived;
mod disclosures;
mod evidence;
mod figures;
mod filters;
mod finding;
mod incidents;
mod involvements;
mod links;
pub(super) mod lists;
mod names;
mod own_terms;
mod parties;
mod places;
mod recipients;
mod relations;
mod sourced;
mod sources;
mod templates;
mod ties;

use rusqlite::Connection;

use super::refused::Refused;
use crate::model::Kind;
use crate::model::field::{Fields, Shape, Target};
use crate::model::filter::FilterKey;
use crate::model::listing::Listing;
use crate::model::record::Record;

pub(super) use derived::{Dependents, Leading, Shown, derived};
pub(super) use finding::{InIndex, Indexed, Lookup};
pub(super) use links::{Group, LinkColumn, Names, Tells};
use lists::List;

/// How one kind of record is kept.
pub(super) struct Keeping {
    pub(super) kind: Kind,
    /// The table of its live records; each has one row, whose key is `row`.
    pub(super) table: &'static str,
    /// Writes a live record into the table, and nowhere else.
    pub(super) put: fn(&Connection, i64, Fields) -> Result<(), Refused>,
    /// In which list its live records count.
    pub(super) counted: CountedIn,
    /// Its fields that lead to other records.
    pub(super) links: &'static [LinkColumn],
    /// What becomes of those that lead to one of two records which become one.
    pub(super) merging: Merging,
    /// Its place in the search index.
    pub(super) search: InIndex,
    /// How links that are typed find it.
    pub(super) lookup: Option<Lookup>,
    pub(super) lists: &'static [List],
    /// The term of a filter that names its records.
    pub(super) key: Option<FilterKey>,
    /// Gives some records, `:rows` as a JSON array, and those inside them, where
    /// whoever means one means those too.
    pub(super) within: Option<&'static str>,
    /// Links in which two are the same that may be one record.
    pub(super) alike: &'static [&'static str],
    /// Gives `who` comes first of those that a record `:row` is about, and how
    /// many `people` they are, where records of their own tie them to it.
    pub(super) people: Option<&'static str>,
    /// Counts the incidents of a record, where it has some.
    pub(super) incidents: Option<&'static str>,
}

/// The list in which records count.
pub(super) enum CountedIn {
    /// All in that of the plural of the kind.
    Together,
    /// In one of several, as a column of the table says.
    Apart {
        column: &'static str,
        listings: &'static [&'static str],
        of: fn(&Fields) -> &'static str,
    },
}

/// What becomes of records when two that they lead to become one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Merging {
    /// Each leads to the one that stays.
    Lead,
    /// As well, but of two that have the same in these fields one stays, filled
    /// from the other.
    One(&'static [&'static str]),
    /// As well, but none stays that leads from a record to itself, or says what
    /// another says.
    Ties,
}

/// A record that has a row in the table of its kind.
trait Tabled: Record {
    /// Writes the row of a live record.
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused>;
}

/// Every kind, in the order of [`Kind::ALL`].
const ALL: [Keeping; Kind::ALL.len()] = [
    own_terms::TERMS,
    cases::CASES,
    places::PLACES,
    parties::PARTIES,
    names::NAMES,
    relations::RELATIONS,
    sources::SOURCES,
    incidents::INCIDENTS,
    involvements::INVOLVEMENTS,
    figures::FIGURES,
    evidence::EVIDENCE,
    custody::CUSTODY,
    recipients::RECIPIENTS,
    disclosures::DISCLOSURES,
    citations::CITATIONS,
    filters::FILTERS,
    templates::TEMPLATES,
];

const _: () = {
    let mut at = 0;
    while at < ALL.len() {
        assert!(ALL[at].kind as usize == Kind::ALL[at] as usize, "not in the order of `Kind::ALL`");
        at += 1;
    }
};

static KEPT: [Keeping; Kind::ALL.len()] = ALL;

pub(super) fn all() -> impl Iterator<Item = &'static Keeping> {
    KEPT.iter()
}

/// How records of a kind are kept.
pub(super) fn of(kind: Kind) -> &'static Keeping {
    // Total: the table has every kind, or it would not compile.
    all().find(|keeping| keeping.kind == kind).unwrap_or(&KEPT[0])
}

/// A list, and the kind of its records.
pub(super) fn list(listing: Listing) -> (&'static Keeping, &'static List) {
    let keeping = of(listing.kind());
    let found = keeping.lists.iter().find(|list| list.listing == listing);
    // Total: `every_list_is_declared` holds the kinds to the listings.
    (keeping, found.unwrap_or(&cases::LIST))
}

/// The kinds that stand in the search index by themselves, in the order in
/// which they are shown where all fit alike.
pub(super) fn ranked() -> impl Iterator<Item = (&'static Keeping, &'static Indexed)> {
    let indexed = all().filter_map(|keeping| Some((keeping, keeping.search.indexed()?)));
    let mut ranked: Vec<_> = indexed.collect();
    ranked.sort_by_key(|(_, indexed)| indexed.rank);
    ranked.into_iter()
}

/// Links of every kind that may lead to records of a kind.
pub(super) fn leading_to(
    kind: Kind,
) -> impl Iterator<Item = (&'static Keeping, &'static LinkColumn)> {
    all().flat_map(move |keeping| {
        let fit = move |link: &&LinkColumn| keeping.target(link).is_some_and(|to| to.admits(kind));
        keeping.links.iter().filter(fit).map(move |link| (keeping, link))
    })
}

impl Keeping {
    /// A kind of which nothing is said but its table, and where the search index
    /// tells of it.
    const fn of<R: Tabled>(table: &'static str, search: InIndex) -> Self {
        Self {
            kind: R::KIND,
            table,
            put: |conn, row, fields| R::parse(fields)?.put(conn, row),
            counted: CountedIn::Together,
            links: &[],
            merging: Merging::Lead,
            search,
            lookup: None,
            lists: &[],
            key: None,
            within: None,
            alike: &[],
            people: None,
            incidents: None,
        }
    }

    /// What a link of the kind may lead to.
    pub(super) fn target(&self, link: &LinkColumn) -> Option<Target> {
        let Shape::Link(target) = self.kind.field(link.field)?.shape else { return None };
        Some(target)
    }

    /// Its link that tells what records are which have no name.
    pub(super) fn telling(&self, tells: Tells) -> Option<&'static LinkColumn> {
        self.links.iter().find(|link| link.tells == Some(tells))
    }

    /// Its links to what it is a part of.
    pub(super) fn wholes(&self) -> impl Iterator<Item = &'static LinkColumn> {
        self.links.iter().filter(|link| link.part)
    }

    /// The list in which a live record with these fields counts.
    pub(super) fn listing(&self, fields: &Fields) -> &'static str {
        match self.counted {
            CountedIn::Together => self.kind.plural(),
            CountedIn::Apart { of, .. } => of(fields),
        }
    }

    /// Every list in which its records count.
    pub(super) fn listings(&self) -> Vec<&'static str> {
        match self.counted {
            CountedIn::Together => vec![self.kind.plural()],
            CountedIn::Apart { listings, .. } => listings.to_vec(),
        }
    }

    /// What gives the list of a row of the table, in SQL.
    pub(super) fn listing_sql(&self) -> String {
        match self.counted {
            CountedIn::Together => format!("'{}'", self.kind.plural()),
            CountedIn::Apart { column, .. } => column.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests;
