//! What records may have or lack: `has:source`, `-has:date`.

use super::{Restriction, Sql};
use crate::model::listing::Listing;

/// Tests of the rows `t` of some lists.
struct Entry {
    value: &'static str,
    listings: &'static [Listing],
    probe: &'static str,
    /// Gives all rows that have it, where they are few in most casebooks.
    rows: Option<&'static str>,
    /// Gives all rows that lack it.
    others: Option<&'static str>,
}

use Listing::{Cases, Citations, Incidents, Organisations, People, Places, Sources};

const fn entry(
    value: &'static str,
    listings: &'static [Listing],
    probe: &'static str,
    rows: Option<&'static str>,
    others: Option<&'static str>,
) -> Entry {
    Entry { value, listings, probe, rows, others }
}

const ENTRIES: &[Entry] = &[
    entry(
        "source",
        &[Cases, Incidents, People, Organisations, Places],
        "EXISTS (SELECT 1 FROM citations JOIN sources ON sources.row = citations.source
                  WHERE record = t.row)",
        None,
        None,
    ),
    entry(
        "place",
        &[Incidents],
        "EXISTS (SELECT 1 FROM places WHERE places.row = t.place)",
        None,
        Some(
            "SELECT row FROM incidents WHERE place IS NULL
              UNION ALL
             SELECT row FROM incidents
              WHERE place IN (SELECT row FROM records INDEXED BY records_not_live
                               WHERE state <> 0 AND kind = 'L')",
        ),
    ),
    entry("date", &[Incidents, Sources], "t.date_edtf IS NOT NULL", None, None),
    entry("date", &[People], "t.birth_edtf IS NOT NULL", None, None),
    entry("narrative", &[Incidents], "t.narrated", None, None),
    entry("details", &[Incidents], "t.details IS NOT NULL", None, None),
    entry(
        "conflict",
        &[Cases, Incidents, People, Organisations, Places],
        "EXISTS (SELECT 1 FROM citations WHERE record = t.row AND status = 'conflict')",
        Some("SELECT record FROM citations WHERE status = 'conflict'"),
        None,
    ),
    entry(
        "conflict",
        &[Sources],
        "EXISTS (SELECT 1 FROM citations WHERE source = t.row AND status = 'conflict')",
        Some("SELECT source FROM citations WHERE status = 'conflict'"),
        None,
    ),
    entry("conflict", &[Citations], "t.status = 'conflict'", None, None),
    entry(
        "case",
        &[Incidents],
        "EXISTS (SELECT 1 FROM cases WHERE cases.row = t.case_row)",
        None,
        None,
    ),
    entry(
        "people",
        &[Incidents],
        "EXISTS (SELECT 1 FROM involvements JOIN parties ON parties.row = involvements.party
                  WHERE incident = t.row)",
        None,
        None,
    ),
];

/// The rows of a list that have something; `None` where they never can.
pub(super) fn restriction(listing: Listing, value: &str) -> Option<Restriction> {
    let entry = ENTRIES.iter().find(|e| e.value == value && e.listings.contains(&listing))?;
    Some(Restriction {
        rows: entry.rows.map(Sql::new),
        others: entry.others.map(Sql::new),
        ..Restriction::probe(Sql::new(entry.probe))
    })
}
