//! What a list shows of a record.

use rusqlite::{Connection, OptionalExtension, Row as Found, named_params};

use super::stream::Place;
use crate::model::listing::{Cell, Flag, Listing, Query, Row, Scope};
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::Named;
use crate::model::{FuzzyDate, Kind};
use crate::store::{Error, kinds, records};

/// Where counting what hangs on one record stops.
const COUNTED: u64 = 1_000;

const INCIDENT: &str = "
    SELECT kind, date_text, date_edtf,
           (SELECT label FROM records JOIN places ON places.row = records.row
             WHERE records.row = incidents.place) AS place,
           (SELECT label FROM involvements JOIN records ON records.row = involvements.party
             WHERE incident = incidents.row AND state = 0
             ORDER BY role <> 'victim', involvements.row LIMIT 1) AS who,
           (SELECT count(DISTINCT party) FROM involvements
              JOIN parties ON parties.row = involvements.party
             WHERE incident = incidents.row) AS people,
           (SELECT count(DISTINCT source) FROM citations
              JOIN sources ON sources.row = citations.source
             WHERE record = incidents.row) AS sources,
           EXISTS (SELECT 1 FROM citations
                    WHERE record = incidents.row AND status = 'conflict') AS conflict
      FROM incidents
     WHERE row = :row";

const CASE: &str = "SELECT country, status FROM cases WHERE row = :row";

const PARTY: &str = "
    SELECT birth_text, birth_edtf, country, occupation, organisation_kind
      FROM parties
     WHERE row = :row";

const PLACE: &str = "SELECT kind, country FROM places WHERE row = :row";

const SOURCE: &str = "SELECT date_text, date_edtf, kind, reliability FROM sources WHERE row = :row";

const CITATION: &str = "
    SELECT source.label AS source, record.label AS record,
           record.prefix || '-' || record.number AS reference, locator, credibility, status
      FROM citations
      JOIN records source ON source.row = citations.source
      JOIN records record ON record.row = citations.record
     WHERE citations.row = :row";

/// A row of a list with its cells; `None` where the record is gone.
pub(super) fn row(conn: &Connection, query: &Query, place: &Place) -> Result<Option<Row>, Error> {
    let Some(named) = records::named_at(conn, place.row)? else { return Ok(None) };
    let cells = match query.scope {
        // Of any kind: its name tells most.
        Scope::Trash => Some(vec![text(&named.name)]),
        _ => cells(conn, query.listing, place.row, &named)?,
    };
    Ok(cells.map(|cells| Row {
        id: named.id,
        reference: named.reference,
        kind: named.kind,
        cells,
        key: place.key.clone(),
    }))
}

fn cells(
    conn: &Connection,
    listing: Listing,
    row: i64,
    named: &Named,
) -> Result<Option<Vec<Cell>>, Error> {
    let sql = match listing {
        Listing::Cases => CASE,
        Listing::Incidents => INCIDENT,
        Listing::People | Listing::Organisations => PARTY,
        Listing::Places => PLACE,
        Listing::Sources => SOURCE,
        Listing::Citations => CITATION,
    };
    let uses = uses(conn, listing.kind(), row)?;
    let count = if uses > COUNTED { Cell::CountOrMore(COUNTED) } else { Cell::Count(uses) };
    let mut record = conn.prepare_cached(sql)?;
    let cells = record.query_row(named_params! { ":row": row }, |found| match listing {
        Listing::Cases => {
            let status = term(found, Vocabulary::CaseStatus, "status")?;
            Ok(vec![text(&named.name), country(found)?, status, count])
        }
        Listing::Incidents => incident(found, named),
        Listing::People => Ok(vec![
            text(&named.name),
            date(found, "birth_text", "birth_edtf")?,
            country(found)?,
            line(found, "occupation")?,
            count,
        ]),
        Listing::Organisations => {
            let kind = term(found, Vocabulary::OrganisationKind, "organisation_kind")?;
            Ok(vec![text(&named.name), kind, country(found)?, count])
        }
        Listing::Places => {
            let kind = term(found, Vocabulary::PlaceKind, "kind")?;
            Ok(vec![text(&named.name), kind, country(found)?, count])
        }
        Listing::Sources => Ok(vec![
            date(found, "date_text", "date_edtf")?,
            text(&named.name),
            term(found, Vocabulary::SourceKind, "kind")?,
            term(found, Vocabulary::Reliability, "reliability")?,
            count,
        ]),
        Listing::Citations => citation(found),
    });
    Ok(cells.optional()?)
}

fn incident(found: &Found, named: &Named) -> rusqlite::Result<Vec<Cell>> {
    let kind = term(found, Vocabulary::IncidentKind, "kind")?;
    // An incident without a title goes by its kind, which has a cell already.
    let title = match &kind {
        Cell::Term(vocabulary, slug)
            if vocabulary.label(slug, crate::model::Language::English) == named.name =>
        {
            Cell::Empty
        }
        _ => text(&named.name),
    };
    let (place, sources): (Cell, u64) = (line(found, "place")?, found.get("sources")?);
    let when = date(found, "date_text", "date_edtf")?;
    let who = match found.get::<_, Option<String>>("who")? {
        Some(name) => Cell::Names(name, found.get::<_, u64>("people")?.saturating_sub(1)),
        None => Cell::Empty,
    };
    let checks = [
        (Flag::NoSource, sources == 0),
        (Flag::NoDate, when == Cell::Empty),
        (Flag::NoPlace, place == Cell::Empty),
        (Flag::Conflict, found.get("conflict")?),
    ];
    let flags: Vec<Flag> =
        checks.into_iter().filter(|(_, holds)| *holds).map(|(flag, _)| flag).collect();
    let flags = if flags.is_empty() { Cell::Empty } else { Cell::Flags(flags) };
    Ok(vec![when, place, kind, title, who, Cell::Count(sources), flags])
}

/// Why an incident needs work.
pub(in crate::store) fn flags(conn: &Connection, named: &Named) -> Result<Vec<Flag>, Error> {
    let Some(row) = records::row(conn, named.id)? else { return Ok(Vec::new()) };
    let cells = cells(conn, Listing::Incidents, row, named)?.unwrap_or_default();
    let flags = cells.into_iter().find_map(|cell| match cell {
        Cell::Flags(flags) => Some(flags),
        _ => None,
    });
    Ok(flags.unwrap_or_default())
}

fn citation(found: &Found) -> rusqlite::Result<Vec<Cell>> {
    let (reference, record): (String, String) = (found.get("reference")?, found.get("record")?);
    Ok(vec![
        line(found, "source")?,
        Cell::Text(format!("{reference} {record}")),
        line(found, "locator")?,
        term(found, Vocabulary::Credibility, "credibility")?,
        term(found, Vocabulary::CitationStatus, "status")?,
    ])
}

/// How many incidents are of a case, a party or a place, how many citations of
/// a source; counting stops one beyond 1,000.
pub(in crate::store) fn uses(conn: &Connection, kind: Kind, row: i64) -> rusqlite::Result<u64> {
    let lookup = kinds::of(kind).lookup.as_ref();
    let Some(sql) = lookup.and_then(|lookup| lookup.uses) else { return Ok(0) };
    conn.prepare_cached(sql)?.query_row(named_params! { ":row": row }, |found| found.get(0))
}

fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

fn line(found: &Found, column: &str) -> rusqlite::Result<Cell> {
    let line: Option<String> = found.get(column)?;
    Ok(text(&line.unwrap_or_default()))
}

fn country(found: &Found) -> rusqlite::Result<Cell> {
    term(found, Vocabulary::Country, "country")
}

fn term(found: &Found, vocabulary: Vocabulary, column: &str) -> rusqlite::Result<Cell> {
    let slug: Option<String> = found.get(column)?;
    let slug = slug.filter(|slug| !slug.is_empty());
    Ok(slug.map_or(Cell::Empty, |slug| Cell::Term(vocabulary, slug)))
}

fn date(found: &Found, text: &str, edtf: &str) -> rusqlite::Result<Cell> {
    let (text, edtf): (Option<String>, Option<String>) = (found.get(text)?, found.get(edtf)?);
    let date = edtf.and_then(|edtf| FuzzyDate::from_parts(text.unwrap_or_default(), &edtf).ok());
    Ok(date.map_or(Cell::Empty, Cell::Date))
}
