//! The orders of lists, each with the index that holds it.

use crate::model::listing::{Listing, Sort};

/// Where the rows of a list stand in an order.
///
/// The listed table goes by `t`. The last column is always the row, so that no
/// two keys are alike.
#[derive(Clone, Copy, Debug)]
pub(super) struct Order {
    /// The table with its index.
    pub(super) from: &'static str,
    /// What holds of every row of the list.
    pub(super) fixed: &'static str,
    /// The columns of the key.
    pub(super) columns: &'static [&'static str],
}

/// The table of each list, by itself: in the order of entry, or row by row.
const TABLES: &[(Listing, &str)] = &[
    (Listing::Cases, "cases t NOT INDEXED"),
    (Listing::Incidents, "incidents t NOT INDEXED"),
    (Listing::People, "parties t NOT INDEXED"),
    (Listing::Organisations, "parties t NOT INDEXED"),
    (Listing::Places, "places t NOT INDEXED"),
    (Listing::Sources, "sources t NOT INDEXED"),
    (Listing::Citations, "citations t NOT INDEXED"),
];

pub(super) const BY_DATE: &[&str] = &["t.earliest", "t.latest", "t.ordinal", "t.row"];
/// By day, then entry: the rowids of the search index.
pub(super) const BY_DAY: &[&str] = &["t.earliest", "t.row"];
const BY_KIND: &[&str] = &["t.kind", "t.earliest", "t.latest", "t.ordinal", "t.row"];
const BY_NAME: &[&str] = &["t.name", "t.row"];
const BY_BIRTH: &[&str] = &["t.birth_earliest", "t.birth_latest", "t.row"];
const BY_ORGANISATION_KIND: &[&str] = &["t.organisation_kind", "t.name", "t.row"];
const BY_KIND_AND_NAME: &[&str] = &["t.kind", "t.name", "t.row"];
const BY_PUBLISHED: &[&str] = &["t.earliest", "t.latest", "t.row"];
const BY_KIND_AND_PUBLISHED: &[&str] = &["t.kind", "t.earliest", "t.latest", "t.row"];
const BY_ENTRY: &[&str] = &["t.row"];

/// Every order but those of entry, and incidents by place (see `by_place`).
const ORDERS: &[(Listing, Sort, &str, &[&str])] = &[
    (Listing::Cases, Sort::Name, "cases t INDEXED BY cases_by_name", BY_NAME),
    (Listing::Incidents, Sort::Date, "incidents t INDEXED BY incidents_by_date", BY_DATE),
    (Listing::Incidents, Sort::Kind, "incidents t INDEXED BY incidents_by_kind", BY_KIND),
    (Listing::People, Sort::Name, "parties t INDEXED BY parties_by_name", BY_NAME),
    (Listing::People, Sort::Date, "parties t INDEXED BY parties_by_birth", BY_BIRTH),
    (Listing::Organisations, Sort::Name, "parties t INDEXED BY parties_by_name", BY_NAME),
    (
        Listing::Organisations,
        Sort::Kind,
        "parties t INDEXED BY parties_by_kind",
        BY_ORGANISATION_KIND,
    ),
    (Listing::Places, Sort::Name, "places t INDEXED BY places_by_name", BY_NAME),
    (Listing::Places, Sort::Kind, "places t INDEXED BY places_by_kind", BY_KIND_AND_NAME),
    (Listing::Sources, Sort::Date, "sources t INDEXED BY sources_by_date", BY_PUBLISHED),
    (Listing::Sources, Sort::Name, "sources t INDEXED BY sources_by_name", BY_NAME),
    (Listing::Sources, Sort::Kind, "sources t INDEXED BY sources_by_kind", BY_KIND_AND_PUBLISHED),
];

/// The trash, in the order of entry: every kind of record.
pub(super) const TRASH: Order = Order {
    from: "records t INDEXED BY records_not_live",
    fixed: "t.state <> 0 AND t.state = 1",
    columns: BY_ENTRY,
};

impl Order {
    /// The order of a list; that of entry where there is no other.
    pub(super) fn of(listing: Listing, sort: Sort) -> Self {
        let fixed = match listing {
            Listing::People => "t.listing = 'people'",
            Listing::Organisations => "t.listing = 'organisations'",
            _ => "1",
        };
        let found = ORDERS.iter().find(|(of, by, _, _)| (*of, *by) == (listing, sort));
        let entry = (table(listing), BY_ENTRY);
        let (from, columns) = found.map_or(entry, |(_, _, from, columns)| (*from, *columns));
        Self { from, fixed, columns }
    }
}

/// The table of a list, as `t`.
pub(super) fn table(listing: Listing) -> &'static str {
    TABLES.iter().find(|(of, _)| *of == listing).map_or("records t", |(_, table)| table)
}

/// The name of that table.
pub(super) fn name(listing: Listing) -> &'static str {
    table(listing).split(' ').next().unwrap_or_default()
}
