//! What a list of incidents about a record tells of each: how it is tied to it.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::model::Kind;
use crate::model::listing::{Cell, Listing};
use crate::model::record::Record;
use crate::model::records::incident::Incident;
use crate::model::vocabulary::Vocabulary;

/// The role of the person or organisation that the list is about, or what an
/// incident shares with it. What is true of all rows, the name of the person or
/// the place itself, is told by none.
pub(super) fn tell(
    conn: &Connection,
    row: i64,
    (kind, about): (Kind, i64),
    cells: &mut Vec<Cell>,
) -> rusqlite::Result<()> {
    cells.resize(Listing::Incidents.columns().len(), Cell::Empty);
    match kind {
        Kind::Party => {
            put(cells, "tie", role(conn, row, about)?);
            put(cells, "who", others(conn, row, about)?);
        }
        Kind::Place if is_at(conn, row, about)? => put(cells, "place", Cell::Empty),
        Incident::KIND => put(cells, "tie", shared(conn, row, about)?),
        Kind::Term
        | Kind::Case
        | Kind::Place
        | Kind::Figure
        | Kind::Evidence
        | Kind::Custody
        | Kind::Recipient
        | Kind::Disclosure
        | Kind::Source
        | Kind::Name
        | Kind::Involvement
        | Kind::Citation
        | Kind::Relation
        | Kind::Template
        | Kind::Filter => {}
    }
    Ok(())
}

/// Puts a cell in the column of that name.
fn put(cells: &mut [Cell], name: &str, cell: Cell) {
    let at = Listing::Incidents.columns().iter().position(|column| column.name == name);
    if let Some(old) = at.and_then(|at| cells.get_mut(at)) {
        *old = cell;
    }
}

/// The part of a party in an incident, that of a victim before others.
fn role(conn: &Connection, row: i64, party: i64) -> rusqlite::Result<Cell> {
    let mut role = conn.prepare_cached(
        "SELECT role FROM involvements INDEXED BY involvements_by_incident
          WHERE incident = :row AND party = :party
          ORDER BY role <> 'victim', row LIMIT 1",
    )?;
    let asked = named_params! { ":row": row, ":party": party };
    let role: Option<String> = role.query_row(asked, |found| found.get(0)).optional()?;
    Ok(role.map_or(Cell::Empty, |role| Cell::Term(Vocabulary::Role, role)))
}

/// Who else was involved, a victim first, and how many more.
fn others(conn: &Connection, row: i64, party: i64) -> rusqlite::Result<Cell> {
    let mut others = conn.prepare_cached(
        "SELECT label,
                (SELECT count(DISTINCT party)
                   FROM involvements JOIN records ON records.row = involvements.party
                  WHERE incident = :row AND party <> :party AND state = 0) AS people
           FROM involvements JOIN records ON records.row = involvements.party
          WHERE incident = :row AND party <> :party AND state = 0
          ORDER BY role <> 'victim', involvements.row LIMIT 1",
    )?;
    let asked = named_params! { ":row": row, ":party": party };
    let other = others.query_row(asked, |found| {
        let (name, people): (String, u64) = (found.get("label")?, found.get("people")?);
        Ok(Cell::Names(name, people.saturating_sub(1)))
    });
    Ok(other.optional()?.unwrap_or(Cell::Empty))
}

fn is_at(conn: &Connection, row: i64, place: i64) -> rusqlite::Result<bool> {
    let mut at = conn.prepare_cached("SELECT place IS :place FROM incidents WHERE row = :row")?;
    at.query_row(named_params! { ":row": row, ":place": place }, |found| found.get(0))
}

/// Whether it is of the same people, of the same case, of both, or a part or
/// the whole of the other.
fn shared(conn: &Connection, row: i64, about: i64) -> rusqlite::Result<Cell> {
    let mut shared = conn.prepare_cached(
        "WITH RECURSIVE up (of, parent, case_row) AS (
           SELECT row, parent, case_row FROM incidents WHERE row IN (:row, :about)
            UNION
           SELECT up.of, whole.parent, whole.case_row
             FROM up JOIN incidents whole ON whole.row = up.parent
            WHERE up.case_row IS NULL)
         SELECT EXISTS (SELECT 1 FROM involvements other INDEXED BY involvements_by_incident
                          JOIN parties ON parties.row = other.party AND listing = 'people'
                         WHERE other.incident = :row
                           AND other.party IN (SELECT party FROM involvements
                                                WHERE incident = :about)) AS person,
                EXISTS (SELECT 1 FROM up one JOIN up other ON other.case_row = one.case_row
                         WHERE one.of = :row AND other.of = :about) AS is_of_case",
    )?;
    let found = shared.query_row(named_params! { ":row": row, ":about": about }, |found| {
        Ok((found.get("person")?, found.get("is_of_case")?))
    })?;
    let slug = match found {
        (true, true) => "person-and-case",
        (true, false) => "person",
        (false, true) => "case",
        (false, false) => "whole",
    };
    Ok(Cell::Term(Vocabulary::Shared, slug.to_owned()))
}
