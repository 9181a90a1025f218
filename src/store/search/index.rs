//! What stands in the search index: records that have a text of their own,
//! with the names of those that hang on them.

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value;

use crate::model::field::Fields;
use crate::model::fold::fold;
use crate::model::{Day, Kind};
use crate::store::fold::{State, kind_of};
use crate::store::{Error, records};

/// What is indexed of a record, both parts folded.
struct Document {
    names: String,
    body: String,
    day: i64,
}

/// Days are counted from here in rowids of the index, so that none is negative.
const FIRST_DAY: i64 = -1_000_000;

/// The last day that a rowid can hold: it has 63 bits, 32 of them for the row.
const DAYS: i64 = 1 << 30;

/// Fields of long text, whatever kind has them.
const BODY: &[&str] = &["narrative", "summary", "note", "full_text", "occupation", "author", "url"];

/// The rowid in the index of a record in `row`, dated by the day number that
/// `index` gave it; kinds of record that have no date have day 0.
pub fn search_row(day: i64, row: i64) -> i64 {
    (day << 32) | row
}

/// Day number of the index for a day of the calendar; never 0, which stands
/// for kinds of record that have no date.
pub(in crate::store) fn day_number(day: Day) -> i64 {
    day.number().saturating_sub(FIRST_DAY).clamp(1, DAYS)
}

/// Brings the place of one record in the index up to date.
///
/// `body` is its folded long text where that is at hand; else it is folded from
/// the history.
pub(in crate::store) fn index(
    conn: &Connection,
    row: i64,
    body: Option<&str>,
) -> Result<(), Error> {
    let mut record =
        conn.prepare_cached("SELECT kind, state, day FROM records WHERE row = :row")?;
    let record = record.query_row(named_params! { ":row": row }, |record| {
        Ok((record.get("kind")?, record.get("state")?, record.get("day")?))
    });
    let Some((letter, state, old)): Option<(String, i64, Option<i64>)> = record.optional()? else {
        return Ok(());
    };
    if let Some(day) = old {
        conn.prepare_cached("DELETE FROM search WHERE rowid = :rowid")?
            .execute(named_params! { ":rowid": search_row(day, row) })?;
    }
    let live = state == State::Live.code();
    let document = if live { document(conn, kind_of(&letter)?, row, body)? } else { None };
    let day = document.as_ref().map(|document| document.day);
    if let Some(document) = document {
        insert(conn, row, &document)?;
    }
    if day != old {
        conn.prepare_cached("UPDATE records SET day = :day WHERE row = :row")?
            .execute(named_params! { ":day": day, ":row": row })?;
    }
    Ok(())
}

fn insert(conn: &Connection, row: i64, document: &Document) -> rusqlite::Result<()> {
    conn.prepare_cached("INSERT INTO search (rowid, names, body) VALUES (:rowid, :names, :body)")?
        .execute(named_params! {
            ":rowid": search_row(document.day, row),
            ":names": document.names,
            ":body": document.body,
        })?;
    Ok(())
}

/// Makes the whole index again, as after a change of the fold.
pub fn rebuild(conn: &Connection) -> Result<(), Error> {
    conn.execute_batch(
        "INSERT INTO search (search) VALUES ('delete-all');
         UPDATE records SET day = NULL WHERE day IS NOT NULL;",
    )?;
    let mut rows = conn.prepare("SELECT row FROM records WHERE state = 0 ORDER BY row")?;
    let rows: Vec<i64> = rows.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    rows.into_iter().try_for_each(|row| index(conn, row, None))
}

/// What stands beside the title of a source: its publisher, and what it is.
const OF_SOURCE: &str = "
    SELECT parties.name FROM sources JOIN parties ON parties.row = sources.publisher
     WHERE sources.row = :row
     UNION
    SELECT '§source'";

/// What stands beside the title of an incident: names of people and of the
/// place; then who is in it, in which roles, and who says so.
const OF_INCIDENT: &str = "
    SELECT parties.name
      FROM involvements JOIN parties ON parties.row = involvements.party
     WHERE involvements.incident = :row
     UNION
    SELECT names.name
      FROM involvements JOIN names ON names.party = involvements.party
     WHERE involvements.incident = :row
     UNION
    SELECT places.name
      FROM incidents JOIN places ON places.row = incidents.place
     WHERE incidents.row = :row
     UNION
    SELECT '§p' || party FROM involvements WHERE incident = :row
     UNION
    SELECT '§r' || role FROM involvements WHERE incident = :row
     UNION
    SELECT '§b' || party FROM involvements WHERE incident = :row AND role = 'perpetrator'
     UNION
    SELECT '§s' || source FROM citations WHERE record = :row
     UNION
    SELECT '§incident'";

/// What is to be indexed of a live record; `None` for kinds that only hang on
/// others.
fn document(
    conn: &Connection,
    kind: Kind,
    row: i64,
    known_body: Option<&str>,
) -> Result<Option<Document>, Error> {
    let (hanging, day) = match kind {
        Kind::Case | Kind::Place => ("SELECT NULL WHERE :row < 0", None),
        Kind::Party => ("SELECT name FROM names WHERE party = :row", None),
        Kind::Source => (OF_SOURCE, Some("SELECT earliest FROM sources WHERE row = :row")),
        Kind::Incident => (OF_INCIDENT, Some("SELECT earliest FROM incidents WHERE row = :row")),
        Kind::Name
        | Kind::Involvement
        | Kind::Relation
        | Kind::Citation
        | Kind::Filter
        | Kind::Template => return Ok(None),
    };
    let Some(record) = records::named_at(conn, row)? else { return Ok(None) };
    let mut names = fold(&record.name);
    let mut hanging = conn.prepare_cached(hanging)?;
    let hanging = hanging.query_map(named_params! { ":row": row }, |row| row.get(0))?;
    for name in hanging {
        let name: Option<String> = name?;
        names.push(' ');
        names.push_str(name.as_deref().unwrap_or_default());
    }
    let earliest = day.map(|sql| -> rusqlite::Result<i64> {
        conn.prepare_cached(sql)?.query_row(named_params! { ":row": row }, |row| row.get(0))
    });
    let day = earliest.transpose()?.map_or(0, |day| day_number(Day::from_number(day)));
    let body = match known_body {
        Some(body) => body.to_owned(),
        None => body(&records::fields(conn, record.id)?.unwrap_or_default()),
    };
    Ok(Some(Document { names, body, day }))
}

/// Whether records of a kind have a place of their own in the index.
pub(in crate::store) fn stands_alone(kind: Kind) -> bool {
    matches!(kind, Kind::Case | Kind::Incident | Kind::Party | Kind::Place | Kind::Source)
}

/// The long texts of a record, folded.
pub(in crate::store) fn body(fields: &Fields) -> String {
    let mut texts: Vec<&str> =
        BODY.iter().filter_map(|name| fields.get(*name).and_then(Value::as_str)).collect();
    if let Some(Value::Array(tags)) = fields.get("tags") {
        texts.extend(tags.iter().filter_map(Value::as_str));
    }
    let details = fields.get("details").and_then(Value::as_object);
    texts.extend(details.into_iter().flat_map(|d| d.values()).filter_map(Value::as_str));
    fold(&texts.join(" "))
}
