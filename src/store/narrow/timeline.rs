//! Incidents that belong to cases, places, people or sources: by date, off an
//! index of their own.

use rusqlite::Connection;

use super::{Restriction, Sql, Statement};
use crate::model::records::involvement::Role;

/// The columns of the order by date.
pub(in crate::store) const BY_DATE: &[&str] = &["t.earliest", "t.latest", "t.ordinal", "t.row"];

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

/// Incidents of some cases, and their parts.
pub(in crate::store) fn of_cases(conn: &Connection, rows: &[i64]) -> rusqlite::Result<Restriction> {
    let mut parts = Statement::default();
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
pub(in crate::store) fn at_places(rows: &[i64]) -> Restriction {
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
pub(in crate::store) fn with_parties(rows: &[i64], role: Option<&Role>) -> Restriction {
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
        Some(Role::Perpetrator) => Some('b'),
        Some(Role::Victim | Role::Other(_)) => None,
    };
    let role = role.map(|role| role.as_str().to_owned());
    Restriction {
        rows: Some(together.bind_list(":rows", rows).bind(":role", role.clone())),
        matched: letter.and_then(|letter| tokens(letter, rows)),
        ..Restriction::probe(probe.bind_list(":rows", rows).bind(":role", role))
    }
}

/// Incidents for which some sources are cited.
pub(in crate::store) fn from_sources(rows: &[i64]) -> Restriction {
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

/// Incidents of the same case as the first of some; of an incident without one,
/// its whole and parts.
pub(in crate::store) fn beside(conn: &Connection, rows: &[i64]) -> rusqlite::Result<Restriction> {
    let row = rows.first().copied().unwrap_or_default();
    let mut case = Statement::default();
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
