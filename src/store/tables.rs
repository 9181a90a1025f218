//! The tables of records: which file writes which kind.

mod cases;
mod citations;
mod filters;
mod incidents;
mod involvements;
mod names;
mod parties;
mod places;
mod relations;
mod sources;
mod templates;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::Error;
use crate::model::Kind;
use crate::model::date::{Day, FuzzyDate};
use crate::model::field::Fields;
use crate::model::link::Link;
use crate::model::record::{FieldError, Problem, Record};
use crate::model::text::Line;
use crate::model::value::ValueError;
use crate::model::vocabulary::Term;

/// Why a record could not be written.
#[derive(Debug)]
pub(super) enum Refused {
    /// A field does not fit.
    Field(FieldError),
    /// SQLite refused.
    Sql(rusqlite::Error),
}

impl Refused {
    /// Names the record that was refused.
    pub(super) fn of(self, record: &str) -> Error {
        match self {
            Self::Field(source) => Error::Record { record: record.to_owned(), source },
            Self::Sql(error) => error.into(),
        }
    }
}

impl From<FieldError> for Refused {
    fn from(error: FieldError) -> Self {
        Self::Field(error)
    }
}

impl From<rusqlite::Error> for Refused {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

/// The list in which a live record counts.
pub(super) fn listing(kind: Kind, fields: &Fields) -> &'static str {
    super::records::party_form(kind, fields).map_or(kind.plural(), |form| parties::listing(&form))
}

/// Writes a live record and says in which list it counts.
pub(super) fn put(
    conn: &Connection,
    kind: Kind,
    row: i64,
    fields: Fields,
) -> Result<&'static str, Refused> {
    match kind {
        Kind::Case => typed(fields).and_then(|record| cases::put(conn, row, &record))?,
        Kind::Incident => typed(fields).and_then(|record| incidents::put(conn, row, &record))?,
        Kind::Party => return typed(fields).and_then(|record| parties::put(conn, row, &record)),
        Kind::Name => typed(fields).and_then(|record| names::put(conn, row, &record))?,
        Kind::Involvement => {
            typed(fields).and_then(|record| involvements::put(conn, row, &record))?;
        }
        Kind::Relation => typed(fields).and_then(|record| relations::put(conn, row, &record))?,
        Kind::Place => typed(fields).and_then(|record| places::put(conn, row, &record))?,
        Kind::Source => typed(fields).and_then(|record| sources::put(conn, row, &record))?,
        Kind::Citation => typed(fields).and_then(|record| citations::put(conn, row, &record))?,
        Kind::Filter => typed(fields).and_then(|record| filters::put(conn, row, &record))?,
        Kind::Template => typed(fields).and_then(|record| templates::put(conn, row, &record))?,
    }
    Ok(kind.plural())
}

fn typed<R: Record>(fields: Fields) -> Result<R, Refused> {
    Ok(R::parse(fields)?)
}

/// Takes a record out of its table, and says in which list it counted.
pub(super) fn remove(
    conn: &Connection,
    kind: Kind,
    row: i64,
) -> rusqlite::Result<Option<&'static str>> {
    let sql = match kind {
        Kind::Case => "DELETE FROM cases WHERE row = :row",
        Kind::Incident => "DELETE FROM incidents WHERE row = :row",
        Kind::Party => return parties::remove(conn, row),
        Kind::Name => "DELETE FROM names WHERE row = :row",
        Kind::Involvement => "DELETE FROM involvements WHERE row = :row",
        Kind::Relation => "DELETE FROM relations WHERE row = :row",
        Kind::Place => "DELETE FROM places WHERE row = :row",
        Kind::Source => "DELETE FROM sources WHERE row = :row",
        Kind::Citation => "DELETE FROM citations WHERE row = :row",
        Kind::Filter => "DELETE FROM filters WHERE row = :row",
        Kind::Template => "DELETE FROM templates WHERE row = :row",
    };
    let removed = conn.prepare_cached(sql)?.execute(named_params! { ":row": row })?;
    Ok((removed > 0).then(|| kind.plural()))
}

/// Records whose place in the search index hangs on this one, itself included.
pub(super) fn dependents(conn: &Connection, kind: Kind, row: i64) -> rusqlite::Result<Vec<i64>> {
    let sql = match kind {
        Kind::Case | Kind::Incident | Kind::Source => return Ok(vec![row]),
        Kind::Relation | Kind::Filter | Kind::Template => return Ok(vec![]),
        Kind::Party => {
            "SELECT incident FROM involvements WHERE party = :row
              UNION SELECT row FROM sources WHERE publisher = :row
              UNION SELECT :row"
        }
        Kind::Place => "SELECT row FROM incidents WHERE place = :row UNION SELECT :row",
        Kind::Name => {
            "SELECT party FROM names WHERE row = :row
              UNION SELECT incident FROM involvements
                     WHERE party = (SELECT party FROM names WHERE row = :row)"
        }
        Kind::Involvement => "SELECT incident FROM involvements WHERE row = :row",
        Kind::Citation => "SELECT record FROM citations WHERE row = :row",
    };
    let mut rows = conn.prepare_cached(sql)?;
    rows.query_map(named_params! { ":row": row }, |row| row.get(0))?.collect()
}

/// Counts records in or out of a list.
pub(super) fn tally(conn: &Connection, listing: &str, by: i64) -> rusqlite::Result<()> {
    if by != 0 {
        conn.prepare_cached(
            "INSERT INTO tallies (listing, live) VALUES (:listing, :by)
             ON CONFLICT (listing) DO UPDATE SET live = live + :by",
        )?
        .execute(named_params! { ":listing": listing, ":by": by })?;
    }
    Ok(())
}

/// The row that a link leads to.
fn row_of(conn: &Connection, field: &str, link: Link) -> Result<i64, Refused> {
    let row = link.id().map(|id| super::records::row(conn, id)).transpose()?.flatten();
    row.ok_or_else(|| {
        let problem = Problem::Value(ValueError::Link);
        Refused::Field(FieldError { field: field.to_owned(), problem })
    })
}

/// The row that a link leads to, where there is one.
fn row_of_optional(
    conn: &Connection,
    field: &str,
    link: Option<Link>,
) -> Result<Option<i64>, Refused> {
    link.map(|link| row_of(conn, field, link)).transpose()
}

fn term(term: Option<&Term>) -> Option<&str> {
    term.map(Term::as_str)
}

fn line(line: Option<&Line>) -> Option<&str> {
    line.map(Line::as_str)
}

fn edtf(date: Option<&FuzzyDate>) -> Option<String> {
    date.map(|date| date.edtf().to_string())
}

/// A list as JSON; these values cannot fail to be written.
fn json<T: serde::Serialize>(list: Option<&Vec<T>>) -> Option<String> {
    list.filter(|list| !list.is_empty()).and_then(|list| serde_json::to_string(list).ok())
}

/// Days that a date spans; an unknown one spans all.
fn days(date: Option<&FuzzyDate>) -> (i64, i64) {
    date.map_or((Day::MIN.number(), Day::MAX.number()), |date| {
        (date.earliest().number(), date.latest().number())
    })
}

/// How many live records a list has.
pub(super) fn live(conn: &Connection, listing: &str) -> rusqlite::Result<u64> {
    let mut live = conn.prepare_cached("SELECT live FROM tallies WHERE listing = :listing")?;
    let live: Option<i64> =
        live.query_row(named_params! { ":listing": listing }, |row| row.get(0)).optional()?;
    Ok(live.unwrap_or(0).max(0).cast_unsigned())
}
