//! Which records a list about another record shows.

use rusqlite::Connection;

use super::restriction::Restriction;
use super::sql::{Sql, Statement};
use super::timeline;
use crate::model::Kind;
use crate::model::listing::Listing;

/// Places, and those inside them.
const INSIDE: &str = "
    WITH RECURSIVE inside (row) AS (
      SELECT value FROM json_each(:rows)
       UNION
      SELECT places.row FROM inside JOIN places ON places.parent = inside.row)
    SELECT row FROM inside";

/// Records of a list that are tied to records of a kind, whose rows are bound
/// to `:rows` as a JSON array. Incidents have functions of their own in
/// `timeline`.
const TIES: &[(Listing, Kind, &str)] = &[
    (
        Listing::Cases,
        Kind::Party,
        "SELECT case_row FROM json_each(:rows) of
           JOIN involvements ON party = of.value JOIN incidents ON incidents.row = incident",
    ),
    (
        Listing::Cases,
        Kind::Incident,
        "SELECT case_row FROM json_each(:rows) of JOIN incidents ON incidents.row = of.value",
    ),
    (
        Listing::Cases,
        Kind::Place,
        "SELECT case_row FROM json_each(:rows) of JOIN incidents ON place = of.value",
    ),
    (
        Listing::Cases,
        Kind::Source,
        "SELECT record FROM json_each(:rows) of JOIN citations ON source = of.value
          UNION ALL
         SELECT case_row FROM json_each(:rows) of JOIN citations ON source = of.value
           JOIN incidents ON incidents.row = record",
    ),
    (
        Listing::People,
        Kind::Case,
        "SELECT party FROM json_each(:rows) of JOIN incidents ON case_row = of.value
           JOIN involvements ON incident = incidents.row",
    ),
    (
        Listing::People,
        Kind::Incident,
        "SELECT party FROM json_each(:rows) of JOIN involvements ON incident = of.value",
    ),
    (
        Listing::People,
        Kind::Party,
        "SELECT party_b FROM json_each(:rows) of JOIN relations ON party_a = of.value
          UNION ALL
         SELECT party_a FROM json_each(:rows) of JOIN relations ON party_b = of.value",
    ),
    (
        Listing::People,
        Kind::Place,
        "SELECT party FROM json_each(:rows) of JOIN incidents ON place = of.value
           JOIN involvements ON incident = incidents.row",
    ),
    (
        Listing::People,
        Kind::Source,
        "SELECT record FROM json_each(:rows) of JOIN citations ON source = of.value
          UNION ALL
         SELECT publisher FROM json_each(:rows) of JOIN sources ON sources.row = of.value",
    ),
    (
        Listing::Places,
        Kind::Case,
        "SELECT place FROM json_each(:rows) of JOIN incidents ON case_row = of.value",
    ),
    (
        Listing::Places,
        Kind::Incident,
        "SELECT place FROM json_each(:rows) of JOIN incidents ON incidents.row = of.value",
    ),
    (
        Listing::Places,
        Kind::Party,
        "SELECT place FROM json_each(:rows) of
           JOIN involvements ON party = of.value JOIN incidents ON incidents.row = incident",
    ),
    (Listing::Places, Kind::Place, INSIDE),
    (
        Listing::Places,
        Kind::Source,
        "SELECT record FROM json_each(:rows) of JOIN citations ON source = of.value
          UNION ALL
         SELECT place FROM json_each(:rows) of JOIN citations ON source = of.value
           JOIN incidents ON incidents.row = record",
    ),
    (
        Listing::Sources,
        Kind::Case,
        "SELECT source FROM json_each(:rows) of JOIN citations ON record = of.value
          UNION ALL
         SELECT source FROM json_each(:rows) of JOIN incidents ON case_row = of.value
           JOIN citations ON record = incidents.row",
    ),
    (
        Listing::Sources,
        Kind::Party,
        "SELECT source FROM json_each(:rows) of JOIN citations ON record = of.value
          UNION ALL
         SELECT row FROM sources WHERE publisher IN (SELECT value FROM json_each(:rows))",
    ),
    (
        Listing::Sources,
        Kind::Incident,
        "SELECT source FROM json_each(:rows) of JOIN citations ON record = of.value",
    ),
    (
        Listing::Sources,
        Kind::Place,
        "SELECT source FROM json_each(:rows) of JOIN citations ON record = of.value",
    ),
    (
        Listing::Citations,
        Kind::Case,
        "SELECT citations.row FROM json_each(:rows) of JOIN citations ON record = of.value
          UNION ALL
         SELECT citations.row FROM json_each(:rows) of JOIN incidents ON case_row = of.value
           JOIN citations ON record = incidents.row",
    ),
    (
        Listing::Citations,
        Kind::Source,
        "SELECT citations.row FROM json_each(:rows) of JOIN citations ON source = of.value",
    ),
];

/// Any citation of a record.
const CITATIONS: &str =
    "SELECT citations.row FROM json_each(:rows) of JOIN citations ON record = of.value";

/// The records of a list that are tied to the records in some rows, which are
/// all of one kind.
pub(in crate::store) fn tied(
    conn: &Connection,
    listing: Listing,
    kind: Kind,
    rows: &[i64],
) -> rusqlite::Result<Restriction> {
    let table = if listing == Listing::Organisations { Listing::People } else { listing };
    Ok(match (table, kind) {
        (Listing::Incidents, Kind::Case) => timeline::of_cases(conn, rows)?,
        (Listing::Incidents, Kind::Place) => timeline::at_places(rows),
        (Listing::Incidents, Kind::Party) => timeline::with_parties(rows, None),
        (Listing::Incidents, Kind::Source) => timeline::from_sources(rows),
        _ => {
            let found = TIES.iter().find(|(of, by, _)| (*of, *by) == (table, kind));
            let text = match found {
                Some((_, _, text)) => text,
                None if table == Listing::Citations => CITATIONS,
                None => "SELECT NULL WHERE :rows IS NULL",
            };
            Restriction::rows(Sql::new(text).bind_list(":rows", rows))
        }
    })
}

/// Records of a kind that a list of that kind narrows to.
pub(in crate::store) fn themselves(rows: &[i64]) -> Restriction {
    Restriction::rows(Sql::new("SELECT value FROM json_each(:rows)").bind_list(":rows", rows))
}

/// Places and those inside them.
pub(in crate::store) fn inside(conn: &Connection, rows: &[i64]) -> rusqlite::Result<Vec<i64>> {
    let mut places = Statement::default();
    places.add(&Sql::new(INSIDE).bind_list(":rows", rows));
    places.rows(conn, |row| row.get(0))
}

/// What a list about one record shows.
pub(super) fn about(
    conn: &Connection,
    listing: Listing,
    kind: Kind,
    row: i64,
) -> rusqlite::Result<Restriction> {
    match (listing, kind) {
        (Listing::Incidents, Kind::Incident) => timeline::beside(conn, row),
        (Listing::Places, Kind::Place) => {
            let mut rows = inside(conn, &[row])?;
            rows.retain(|inside| *inside != row);
            Ok(themselves(&rows))
        }
        (_, Kind::Place) => tied(conn, listing, kind, &inside(conn, &[row])?),
        _ => tied(conn, listing, kind, &[row]),
    }
}
