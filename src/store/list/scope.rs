//! Which records a list about another record shows.

use rusqlite::Connection;

use super::plan::Restriction;
use super::sql::Sql;
use crate::model::Kind;
use crate::model::listing::Listing;

/// Incidents that leave their case to the incident they are a part of, where
/// that, or one around it, is in one of the cases.
const PARTS: &str = "
    WITH RECURSIVE up (part, top) AS (
      SELECT row, parent FROM incidents INDEXED BY incidents_without_case
       WHERE parent IS NOT NULL AND case_row IS NULL
       UNION
      SELECT up.part, whole.parent FROM up JOIN incidents whole ON whole.row = up.top
       WHERE whole.case_row IS NULL AND whole.parent IS NOT NULL)
    SELECT up.part FROM up JOIN incidents whole ON whole.row = up.top
     WHERE whole.case_row IN (SELECT value FROM json_each(:rows))";

/// The incidents of cases, with their parts.
const OF_CASES: &str = "
    SELECT incidents.row FROM json_each(:rows) of JOIN incidents ON incidents.case_row = of.value";

/// Places, and those inside them.
const INSIDE: &str = "
    WITH RECURSIVE inside (row) AS (
      SELECT value FROM json_each(:rows)
       UNION
      SELECT places.row FROM inside JOIN places ON places.parent = inside.row)
    SELECT row FROM inside";

/// Records of a list that are tied to records of a kind, whose rows are bound
/// to `:rows` as a JSON array. Incidents have functions of their own below.
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
        (Listing::Incidents, Kind::Case) => of_cases(conn, rows)?,
        (Listing::Incidents, Kind::Place) => at_places(rows),
        (Listing::Incidents, Kind::Party) => with_parties(rows, None),
        (Listing::Incidents, Kind::Source) => from_sources(rows),
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

/// Incidents of some cases, and their parts.
fn of_cases(conn: &Connection, rows: &[i64]) -> rusqlite::Result<Restriction> {
    let mut parts = super::sql::Statement::default();
    parts.add(&Sql::new(PARTS).bind_list(":rows", rows));
    let parts: Vec<i64> = parts.rows(conn, |row| row.get(0))?;
    let probe = Sql::new(
        "t.case_row IN (SELECT value FROM json_each(:rows))
          OR t.row IN (SELECT value FROM json_each(:parts))",
    );
    let by_case = |row: &i64| {
        let condition = Sql::new("t.case_row = :case").bind(":case", *row);
        ("incidents t INDEXED BY incidents_by_case", condition)
    };
    let own = "t.row IN (SELECT value FROM json_each(:parts))";
    let some =
        (!parts.is_empty()).then(|| ("incidents t", Sql::new(own).bind_list(":parts", &parts)));
    let together = Sql::new(OF_CASES).bind_list(":rows", rows);
    let with_parts = together
        .wrap("", " UNION ALL SELECT value FROM json_each(:parts)")
        .bind_list(":parts", &parts);
    Ok(Restriction {
        rows: Some(with_parts),
        streams: rows.iter().map(by_case).chain(some).collect(),
        ..Restriction::probe(probe.bind_list(":rows", rows).bind_list(":parts", &parts))
    })
}

/// Incidents at some places.
fn at_places(rows: &[i64]) -> Restriction {
    let probe = Sql::new("t.place IN (SELECT value FROM json_each(:rows))");
    let by_place = |row: &i64| {
        let condition = Sql::new("t.place = :place").bind(":place", *row);
        ("incidents t INDEXED BY incidents_by_place", condition)
    };
    let together = "SELECT incidents.row FROM json_each(:rows) of
                      JOIN incidents ON incidents.place = of.value";
    Restriction {
        rows: Some(Sql::new(together).bind_list(":rows", rows)),
        streams: rows.iter().map(by_place).collect(),
        ..Restriction::probe(probe.bind_list(":rows", rows))
    }
}

/// Parties and sources that the search index is asked for one by one.
const MOST_TOKENS: usize = 64;

/// Incidents in which some parties are involved, in one role or in any.
pub(in crate::store) fn with_parties(rows: &[i64], role: Option<&str>) -> Restriction {
    let probe = Sql::new(
        "EXISTS (SELECT 1 FROM involvements WHERE incident = t.row
                    AND party IN (SELECT value FROM json_each(:rows))
                    AND (:role IS NULL OR role = :role))",
    );
    let together = Sql::new(
        "SELECT incident FROM json_each(:rows) of JOIN involvements ON party = of.value
          WHERE :role IS NULL OR role = :role",
    );
    let letter = match role {
        None => Some('p'),
        Some("perpetrator") => Some('b'),
        Some(_) => None,
    };
    let role = role.map(str::to_owned);
    Restriction {
        rows: Some(together.bind_list(":rows", rows).bind(":role", role.clone())),
        matched: letter.and_then(|letter| tokens(letter, rows)),
        ..Restriction::probe(probe.bind_list(":rows", rows).bind(":role", role))
    }
}

/// Incidents for which some sources are cited.
fn from_sources(rows: &[i64]) -> Restriction {
    let probe = Sql::new(
        "EXISTS (SELECT 1 FROM citations WHERE record = t.row
                    AND source IN (SELECT value FROM json_each(:rows)))",
    );
    let together = "SELECT record FROM json_each(:rows) of JOIN citations ON source = of.value";
    Restriction {
        rows: Some(Sql::new(together).bind_list(":rows", rows)),
        matched: tokens('s', rows),
        ..Restriction::probe(probe.bind_list(":rows", rows))
    }
}

/// What the search index knows records by, beside their names.
fn tokens(letter: char, rows: &[i64]) -> Option<String> {
    let tokens: Vec<_> = rows.iter().map(|row| format!("\"§{letter}{row}\"")).collect();
    (1..=MOST_TOKENS).contains(&tokens.len()).then(|| tokens.join(" OR "))
}

/// Places and those inside them.
pub(in crate::store) fn inside(conn: &Connection, rows: &[i64]) -> rusqlite::Result<Vec<i64>> {
    let mut places = super::sql::Statement::default();
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
        (Listing::Incidents, Kind::Incident) => beside(conn, row),
        (Listing::Places, Kind::Place) => {
            let mut rows = inside(conn, &[row])?;
            rows.retain(|inside| *inside != row);
            Ok(themselves(&rows))
        }
        (_, Kind::Place) => tied(conn, listing, kind, &inside(conn, &[row])?),
        _ => tied(conn, listing, kind, &[row]),
    }
}

/// Incidents of the same case; of an incident without one, its whole and parts.
fn beside(conn: &Connection, row: i64) -> rusqlite::Result<Restriction> {
    let mut case = super::sql::Statement::default();
    case.text("SELECT case_row FROM incidents WHERE row = ").value(row);
    let case = case.rows(conn, |row| row.get::<_, Option<i64>>(0))?;
    if let Some(Some(case)) = case.first() {
        return of_cases(conn, &[*case]);
    }
    let family = Sql::new(
        "SELECT :incident
          UNION SELECT row FROM incidents WHERE parent = :incident
          UNION SELECT parent FROM incidents WHERE row = :incident
          UNION SELECT other.row FROM incidents one JOIN incidents other ON other.parent = one.parent
                 WHERE one.row = :incident",
    );
    Ok(Restriction::rows(family.bind(":incident", row)))
}
