//! What follows from the declarations of all kinds together, made once.

use std::sync::LazyLock;

use super::{FoundBy, Keeping, LinkColumn, Merging, Search, all, leading_to};
use crate::model::Kind;

/// SQL for one kind of record that no declaration says by itself.
pub(in crate::store) struct Derived {
    kind: Kind,
    /// Takes the record in `:row` out of its table, and gives its list.
    pub(in crate::store) remove: String,
    pub(in crate::store) dependents: Dependents,
    /// For each kind of record that is a part of one: give those of `:row`.
    pub(in crate::store) parts: Vec<String>,
    /// The kinds of record that may lead to one.
    pub(in crate::store) leading: Vec<Leading>,
}

/// Records of one kind that may lead to those of another.
pub(in crate::store) struct Leading {
    pub(in crate::store) kind: Kind,
    pub(in crate::store) merging: Merging,
    /// The fields that may lead there.
    pub(in crate::store) fields: Vec<&'static str>,
    /// Gives those that lead to `:row`, in the order of entry.
    pub(in crate::store) rows: String,
}

/// Parts of one kind that are read with a record: an organisation can have
/// thousands of ties.
const MOST_TIES: usize = 100;

/// Records whose place in the search index hangs on one.
pub(in crate::store) enum Dependents {
    /// None.
    Nobody,
    /// That record alone.
    Itself,
    /// Those that a query gives for its `:row`.
    Query(String),
}

static DERIVED: LazyLock<Vec<Derived>> = LazyLock::new(|| all().map(Derived::of).collect());

/// What follows for a kind.
pub(in crate::store) fn derived(kind: Kind) -> &'static Derived {
    let found = DERIVED.iter().find(|derived| derived.kind == kind);
    // Total: it is made of every kind.
    found.unwrap_or(&DERIVED[0])
}

impl Derived {
    fn of(keeping: &'static Keeping) -> Self {
        let Keeping { kind, table, .. } = *keeping;
        let listing = keeping.listing_sql();
        Self {
            kind,
            remove: format!("DELETE FROM {table} WHERE row = :row RETURNING {listing}"),
            dependents: dependents(keeping),
            parts: all().filter_map(|part| parts(part, kind)).collect(),
            leading: all().filter_map(|other| leading(other, kind)).collect(),
        }
    }
}

fn dependents(keeping: &'static Keeping) -> Dependents {
    let Keeping { kind, table, search, .. } = *keeping;
    let mut queries = Vec::new();
    match search {
        Search::Nowhere | Search::Itself => {}
        Search::InWhole | Search::AsName => {
            let of_row =
                |link: &LinkColumn| format!("SELECT {} FROM {table} WHERE row = :row", link.column);
            queries.extend(keeping.wholes().map(of_row));
        }
    }
    queries.extend(found_by(kind, ":row", |found_by| found_by != FoundBy::Nothing));
    for whole in keeping.wholes().filter(|_| search == Search::AsName) {
        let named = format!("(SELECT {} FROM {table} WHERE row = :row)", whole.column);
        let owners = Kind::ALL.into_iter().filter(|owner| admits(keeping, whole, *owner));
        queries.extend(
            owners.flat_map(|owner| found_by(owner, &named, |found_by| found_by == FoundBy::Names)),
        );
    }
    match (queries.is_empty(), search == Search::Itself) {
        (true, false) => Dependents::Nobody,
        (true, true) => Dependents::Itself,
        (false, itself) => {
            queries.extend(itself.then(|| "SELECT :row".to_owned()));
            Dependents::Query(queries.join(" UNION "))
        }
    }
}

/// Parts of one kind of a record of another, where it has such.
fn parts(part: &Keeping, kind: Kind) -> Option<String> {
    let table = part.table;
    let ends = part.wholes().filter(|link| admits(part, link, kind));
    let ends: Vec<_> = ends.map(|link| format!("{} = :row", link.column)).collect();
    match ends.as_slice() {
        [] => None,
        [end] => Some(format!("SELECT row FROM {table} WHERE {end}")),
        ends => {
            let ends = ends.join(" OR ");
            Some(format!("SELECT row FROM {table} WHERE {ends} ORDER BY row LIMIT {MOST_TIES}"))
        }
    }
}

fn leading(other: &Keeping, kind: Kind) -> Option<Leading> {
    let links: Vec<_> = other.links.iter().filter(|link| admits(other, link, kind)).collect();
    let ends: Vec<_> = links.iter().map(|link| format!("{} = :row", link.column)).collect();
    (!links.is_empty()).then(|| Leading {
        kind: other.kind,
        merging: other.merging,
        fields: links.iter().map(|link| link.field).collect(),
        rows: format!("SELECT row FROM {} WHERE {} ORDER BY row", other.table, ends.join(" OR ")),
    })
}

fn admits(keeping: &Keeping, link: &LinkColumn, kind: Kind) -> bool {
    keeping.target(link).is_some_and(|target| target.admits(kind))
}

/// Queries for the places in the index of what is found by the names of the
/// record `row` of a kind.
fn found_by(kind: Kind, row: &str, fits: impl Fn(FoundBy) -> bool) -> Vec<String> {
    let mut queries = Vec::new();
    for (keeping, link) in leading_to(kind).filter(|(_, link)| fits(link.found_by)) {
        let (table, column) = (keeping.table, link.column);
        let query = |place: &str| format!("SELECT {place} FROM {table} WHERE {column} = {row}");
        match keeping.search {
            Search::Itself => queries.push(query("row")),
            Search::Nowhere | Search::InWhole | Search::AsName => {
                queries.extend(keeping.wholes().map(|whole| query(whole.column)));
            }
        }
    }
    queries
}
