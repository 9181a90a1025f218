//! What stands in the search index: records that have a text of their own,
//! with the names of those that hang on them.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::question::{in_name, in_title};
use super::said::said;
use super::similar;
use super::texts::texts;
use crate::model::field::Fields;
use crate::model::fold::fold;
use crate::model::history::State;
use crate::model::{Day, Kind};
use crate::store::kinds::{self, Names};
use crate::store::replay::kind_of;
use crate::store::{Error, Meter, records};

/// What is indexed of a record, both parts folded.
#[derive(Debug)]
pub(in crate::store) struct SearchDocument {
    pub(in crate::store) names: String,
    pub(in crate::store) body: String,
    pub(in crate::store) day: i64,
    /// Whether it is called by a name, which may be misspelt in a search.
    pub(in crate::store) is_name: bool,
}

/// Days are counted from here in rowids of the index, so that none is negative.
const FIRST_DAY: i64 = -1_000_000;

/// The last day that a rowid can hold: it has 63 bits, 32 of them for the row.
const DAYS: i64 = 1 << 30;

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

/// Records that are indexed together. The index writes out what it holds in
/// memory whenever a rowid is less than the one before, so each batch goes in
/// the order of rowids.
const BATCH: usize = 2_000;

/// Bytes of long texts beyond which no more records join a batch.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// Words of names that are known to be there; then they are asked for anew.
const MOST_WORDS: usize = 100_000;

/// Brings the places of records in the index up to date.
///
/// `body` is the folded long text of a record where that is at hand; else it is
/// folded from the history. `step` hears of each and can stop it.
pub(in crate::store) fn index<'a>(
    conn: &Connection,
    rows: impl IntoIterator<Item = i64>,
    body: impl Fn(i64) -> Option<&'a str>,
    step: &mut dyn FnMut() -> Result<(), Error>,
) -> Result<(), Error> {
    let mut known = HashSet::new();
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let count = index_batch(conn, &mut rows, &body, &mut known)?;
        (0..count).try_for_each(|_| step())?;
        if known.len() > MOST_WORDS {
            known.clear();
        }
    }
    Ok(())
}

/// Takes the first rows; answers with how many it took.
fn index_batch<'a>(
    conn: &Connection,
    rows: &mut impl Iterator<Item = i64>,
    body: &impl Fn(i64) -> Option<&'a str>,
    known: &mut HashSet<String>,
) -> Result<usize, Error> {
    let (mut count, mut bytes) = (0, 0);
    let mut old = Vec::new();
    let mut new = Vec::new();
    let mut moved = Vec::new();
    while count < BATCH
        && bytes < MOST_BYTES
        && let Some(row) = rows.next()
    {
        count += 1;
        let Some(standing) = Indexable::read(conn, row)? else { continue };
        old.extend(standing.day.map(|day| search_row(day, row)));
        let document = standing.document(conn, row, body(row))?;
        bytes += document.as_ref().map_or(0, |document| document.body.len());
        let day = document.as_ref().map(|document| document.day);
        if day != standing.day {
            moved.push((row, day));
        }
        new.extend(document.map(|document| (search_row(document.day, row), document)));
    }
    old.sort_unstable();
    new.sort_unstable_by_key(|(rowid, _)| *rowid);
    let mut delete = conn.prepare_cached("DELETE FROM search WHERE rowid = :rowid")?;
    for rowid in old {
        delete.execute(named_params! { ":rowid": rowid })?;
    }
    for (rowid, document) in new {
        insert(conn, rowid, &document)?;
        if document.is_name {
            similar::remember(conn, &document.names, known)?;
        }
    }
    let mut update = conn.prepare_cached("UPDATE records SET day = :day WHERE row = :row")?;
    for (row, day) in moved {
        update.execute(named_params! { ":day": day, ":row": row })?;
    }
    Ok(count)
}

/// What is known of a record that may be in the index.
struct Indexable {
    kind: String,
    state: i64,
    /// Its day in the index; none where it is not there.
    day: Option<i64>,
}

impl Indexable {
    fn read(conn: &Connection, row: i64) -> rusqlite::Result<Option<Self>> {
        let mut record =
            conn.prepare_cached("SELECT kind, state, day FROM records WHERE row = :row")?;
        let read = |record: &Row| {
            Ok(Self {
                kind: record.get("kind")?,
                state: record.get("state")?,
                day: record.get("day")?,
            })
        };
        record.query_row(named_params! { ":row": row }, read).optional()
    }

    /// What is to be indexed of it, with its long text where that is at hand.
    fn document(
        &self,
        conn: &Connection,
        row: i64,
        body: Option<&str>,
    ) -> Result<Option<SearchDocument>, Error> {
        if self.state != State::Live.code() {
            return Ok(None);
        }
        document(conn, kind_of(&self.kind)?, row, body)
    }
}

/// What should stand in the index of the record in `row`; none where it has no
/// place there.
pub(in crate::store) fn document_at(
    conn: &Connection,
    row: i64,
) -> Result<Option<SearchDocument>, Error> {
    let standing = Indexable::read(conn, row)?;
    standing.map(|standing| standing.document(conn, row, None)).transpose().map(Option::flatten)
}

fn insert(conn: &Connection, rowid: i64, document: &SearchDocument) -> rusqlite::Result<()> {
    conn.prepare_cached("INSERT INTO search (rowid, names, body) VALUES (:rowid, :names, :body)")?
        .execute(named_params! {
            ":rowid": rowid,
            ":names": document.names,
            ":body": document.body,
        })?;
    Ok(())
}

/// Makes the whole index again, as after a change of the fold.
pub fn rebuild(conn: &Connection) -> Result<(), Error> {
    rebuild_while(conn, &mut || Ok(()))
}

/// As [`rebuild`]; `step` hears of each record and can stop it.
pub(in crate::store) fn rebuild_while(
    conn: &Connection,
    step: &mut dyn FnMut() -> Result<(), Error>,
) -> Result<(), Error> {
    conn.execute_batch(
        "INSERT INTO search (search) VALUES ('delete-all');
         INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
         UPDATE records SET day = NULL WHERE day IS NOT NULL;",
    )?;
    similar::forget(conn)?;
    let mut last = 0;
    loop {
        let mut rows = conn.prepare_cached(
            "SELECT row FROM records WHERE state = 0 AND row > :last ORDER BY row LIMIT :batch",
        )?;
        let rows =
            rows.query_map(named_params! { ":last": last, ":batch": BATCH }, |row| row.get(0))?;
        let rows: Vec<i64> = rows.collect::<Result<_, _>>()?;
        let Some(end) = rows.last() else { return Ok(()) };
        last = *end;
        index(conn, rows, |_| None, step)?;
    }
}

/// Puts live records in the index that a change of the schema took out of it.
pub(in crate::store) fn place_again(conn: &Connection, meter: &mut Meter) -> Result<(), Error> {
    let mut missing: Vec<i64> = Vec::new();
    for keeping in kinds::all().filter(|keeping| keeping.search.indexed().is_some()) {
        let mut rows = conn.prepare(
            "SELECT row FROM records WHERE kind = :kind AND state = 0 AND day IS NULL ORDER BY row",
        )?;
        let kind = keeping.kind.prefix().to_string();
        let rows = rows.query_map(named_params! { ":kind": kind }, |row| row.get(0))?;
        for row in rows {
            missing.push(row?);
        }
    }
    meter.expect(missing.len());
    index(conn, missing, |_| None, &mut || meter.step())
}

/// What is to be indexed of a live record; `None` for kinds that only hang on
/// others.
fn document(
    conn: &Connection,
    kind: Kind,
    row: i64,
    known_body: Option<&str>,
) -> Result<Option<SearchDocument>, Error> {
    let Some(indexed) = kinds::of(kind).search.indexed() else { return Ok(None) };
    let Some(record) = records::entry_at(conn, row)? else { return Ok(None) };
    let own = fold(&record.label);
    let mut names = own.clone();
    if let Some(beside) = indexed.beside {
        let mut hanging = conn.prepare_cached(beside)?;
        let hanging = hanging.query_map(named_params! { ":row": row }, |row| row.get(0))?;
        for name in hanging {
            let name: Option<String> = name?;
            names.push(' ');
            names.push_str(name.as_deref().unwrap_or_default());
        }
    }
    let marked = match indexed.marked {
        Names::All => marked(&names, in_name),
        Names::None => String::new(),
        Names::Own => marked(&own, in_name),
    };
    names.push_str(&marked);
    if indexed.is_title {
        names.push_str(&self::marked(&own, in_title));
    }
    let day = kinds::derived(kind).day.as_ref();
    let earliest = day.map(|sql| -> rusqlite::Result<i64> {
        conn.prepare_cached(sql)?.query_row(named_params! { ":row": row }, |row| row.get(0))
    });
    let day = earliest.transpose()?.map_or(0, |day| day_number(Day::from_number(day)));
    let mut body = match known_body {
        Some(body) => body.to_owned(),
        None => body(kind, &records::fields(conn, record.id)?.unwrap_or_default()),
    };
    for said in said(conn, kind, row)? {
        body.push(' ');
        body.push_str(&fold(&said.text));
    }
    Ok(Some(SearchDocument { names, body, day, is_name: indexed.is_name }))
}

/// The words of a record's own names with the mark by which they are found.
fn marked(names: &str, mark: fn(&str) -> String) -> String {
    let own = |word: &&str| !word.is_empty() && !word.starts_with('§');
    let mut words: Vec<&str> = names.split(' ').filter(own).collect();
    words.sort_unstable();
    words.dedup();
    let marked = words.into_iter().map(mark);
    marked.flat_map(|word| [" ".to_owned(), word]).collect()
}

/// Whether records of a kind have a place of their own in the index.
pub(in crate::store) fn stands_alone(kind: Kind) -> bool {
    kinds::of(kind).search.indexed().is_some()
}

/// The texts of a record, folded.
pub(in crate::store) fn body(kind: Kind, fields: &Fields) -> String {
    fold(&texts(kind, fields).join(" "))
}
