//! Incidents that belong to cases, places, people or sources: by date, off an
//! index of their own.

use rusqlite::Connection;
use rusqlite::types::Value;

use super::{Restriction, Sql, Statement, json};
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
        Some(_) => None,
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

/// Other incidents of a person that are few enough to be looked up one by one.
/// Tests have few rows of anything.
const FEW: usize = if cfg!(test) { 3 } else { 3_000 };

/// The case of an incident, or that of what it is a part of.
const CASE: &str = "
    WITH RECURSIVE up (parent, case_row) AS (
      SELECT parent, case_row FROM incidents WHERE row = :incident
       UNION
      SELECT whole.parent, whole.case_row FROM up JOIN incidents whole ON whole.row = up.parent
       WHERE up.case_row IS NULL)
    SELECT case_row FROM up WHERE case_row IS NOT NULL";

/// What an incident is a part of, its parts, and other parts of that whole.
const FAMILY: &str = "
    SELECT row FROM incidents WHERE parent = :incident
     UNION SELECT parent FROM incidents WHERE row = :incident AND parent IS NOT NULL
     UNION SELECT other.row FROM incidents one JOIN incidents other ON other.parent = one.parent
            WHERE one.row = :incident";

/// The people of an incident: whom it was done to, who saw it, who did it;
/// organisations have a hand in too much to tie two incidents.
const PEOPLE: &str = "
    SELECT DISTINCT party FROM involvements JOIN parties ON parties.row = involvements.party
     WHERE incident = :incident AND listing = 'people'";

/// Other incidents of the same people as the first of some, those of its case,
/// its whole and its parts.
///
/// Those of its people are looked up where they are few. Where they are many,
/// the timeline is read by date and each is asked: enough of them pass soon.
pub(in crate::store) fn beside(conn: &Connection, rows: &[i64]) -> rusqlite::Result<Restriction> {
    let row = rows.first().copied().unwrap_or_default();
    let asked = |sql| numbers(conn, &Sql::new(sql).bind(":incident", row), usize::MAX);
    let case = asked(CASE)?.first().copied();
    let mut others = asked(FAMILY)?;
    if let Some(case) = case {
        let parts = Sql::new(PARTS).bind_list(":rows", &[case]);
        others.extend(numbers(conn, &parts, usize::MAX)?);
    }
    let mut people = asked(PEOPLE)?;
    let of_people = numbers(conn, &Sql::new(OF_PEOPLE).bind_list(":people", &people), FEW + 1)?;
    if of_people.len() <= FEW {
        others.extend(of_people);
        people.clear();
    }
    others.sort_unstable();
    others.dedup();
    let mut streams = Vec::new();
    if case.is_some() {
        streams.push(("incidents t INDEXED BY incidents_by_case", OF_CASE));
    }
    if !people.is_empty() {
        streams.push(("incidents t INDEXED BY incidents_by_date", HAS_PEOPLE));
    }
    if !others.is_empty() || streams.is_empty() {
        streams.push(("incidents t", IS_OTHER));
    }
    let values = [
        (":itself", Value::from(row)),
        (":case", Value::from(case)),
        (":others", Value::from(json(&others))),
        (":people", Value::from(json(&people))),
    ];
    let bound = |text: &'static str| {
        let asked = values.iter().filter(|(name, _)| text.contains(name));
        asked.fold(Sql::new(text), |sql, (name, value)| sql.bind(name, value.clone()))
    };
    Ok(Restriction {
        rows: Some(bound(BESIDE)),
        streams: streams.into_iter().map(|(from, condition)| (from, bound(condition))).collect(),
        ..Restriction::probe(bound(IS_BESIDE))
    })
}

/// The incidents of some people.
const OF_PEOPLE: &str =
    "SELECT incident FROM json_each(:people) of JOIN involvements ON party = of.value";

const OF_CASE: &str = "t.case_row = :case AND t.row <> :itself";

const IS_OTHER: &str = "t.row IN (SELECT value FROM json_each(:others)) AND t.row <> :itself";

const HAS_PEOPLE: &str = "
    t.row <> :itself
      AND EXISTS (SELECT 1 FROM involvements WHERE incident = t.row
                     AND party IN (SELECT value FROM json_each(:people)))";

const BESIDE: &str = "
    SELECT row FROM incidents WHERE case_row = :case AND row <> :itself
     UNION ALL SELECT value FROM json_each(:others)
     UNION ALL SELECT incident FROM json_each(:people) of JOIN involvements ON party = of.value";

const IS_BESIDE: &str = "
    t.row <> :itself
      AND (t.case_row = :case OR t.row IN (SELECT value FROM json_each(:others))
        OR EXISTS (SELECT 1 FROM involvements WHERE incident = t.row
                      AND party IN (SELECT value FROM json_each(:people))))";

/// The numbers that a query gives, as far as some many.
fn numbers(conn: &Connection, query: &Sql, most: usize) -> rusqlite::Result<Vec<i64>> {
    let mut statement = Statement::default();
    statement.add(query).text(" LIMIT ").value(i64::try_from(most).unwrap_or(i64::MAX));
    statement.rows(conn, |row| row.get(0))
}
