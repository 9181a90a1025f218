//! Brings the schema of a file up to date.
//!
//! A migration, once released, is never edited: add the next one instead.

use std::collections::BTreeSet;

use rusqlite::{Connection, TransactionBehavior};

use super::{Error, Meter, connection, disputes, filing, search};
use crate::model::progress::{Watch, unwatched};

/// Every schema change in order, from version [`FIRST`] on.
const MIGRATIONS: &[&str] = &[
    include_str!("../../assets/migrations/0008_casebook.sql"),
    include_str!("../../assets/migrations/0009_names.sql"),
    include_str!("../../assets/migrations/0010_links_to_trash.sql"),
    include_str!("../../assets/migrations/0011_times.sql"),
    include_str!("../../assets/migrations/0012_order.sql"),
    include_str!("../../assets/migrations/0013_disputes.sql"),
    include_str!("../../assets/migrations/0014_figures.sql"),
    include_str!("../../assets/migrations/0015_examinations.sql"),
    include_str!("../../assets/migrations/0016_found.sql"),
    include_str!("../../assets/migrations/0017_terms.sql"),
    include_str!("../../assets/migrations/0018_evidence.sql"),
    include_str!("../../assets/migrations/0019_disclosures.sql"),
];

/// The first version whose history is hashed as it is now.
pub(super) const FIRST: usize = 8;

/// The version in which records are found by what is said with others that lead
/// to them.
const FOUND: usize = 16;

/// The version of the newest schema.
pub(super) const NEWEST: usize = FIRST + MIGRATIONS.len() - 1;

/// The schema changes of versions 1 to 7, in order, whose history was hashed
/// otherwise: files of these are carried over into a new one.
pub(super) const OLD: &[&str] = &[
    include_str!("../../assets/migrations/old/0001_history.sql"),
    include_str!("../../assets/migrations/old/0002_records.sql"),
    include_str!("../../assets/migrations/old/0003_search.sql"),
    include_str!("../../assets/migrations/old/0004_saved.sql"),
    include_str!("../../assets/migrations/old/0005_search_words.sql"),
    include_str!("../../assets/migrations/old/0006_search_kinds.sql"),
    include_str!("../../assets/migrations/old/0007_publishers.sql"),
];

/// Tables of the newest schema by name, those of the search index left out.
#[rustfmt::skip]
const TABLES: &[&str] = &[
    "aliases", "cases", "chunks", "citations", "conflicts", "contents", "custody", "devices",
    "disclosed", "disclosures", "disputes", "drafts", "evidence", "figures", "filters",
    "incidents", "involvements", "led", "merged", "names", "ops", "parties", "places",
    "recipients", "records", "relations", "releases", "settings", "sounds", "sources", "steps",
    "tallies", "templates", "terms", "waiting",
];

/// The version that a file says it has; 0 where it says none.
pub(super) fn version(conn: &Connection) -> rusqlite::Result<usize> {
    let found: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    // None is fewer than none.
    Ok(usize::try_from(found).unwrap_or(0))
}

/// What makes the schema of a version, in order.
pub(super) fn making(version: usize) -> &'static [&'static str] {
    let (texts, count) = match version.checked_sub(FIRST) {
        Some(after) => (MIGRATIONS, after + 1),
        None => (OLD, version),
    };
    texts.get(..count).unwrap_or(texts)
}

/// Whether a file has what its version makes, and nothing of what others do.
/// An index that the newest lacks makes it slow, and no other; where it lacks
/// something of the search index, that is made again from the history.
pub(super) fn fits(conn: &Connection, version: usize) -> rusqlite::Result<bool> {
    let newest = version == NEWEST;
    // Making the schema takes longer than all else that opening a file does.
    if newest && names(conn, true)?.iter().eq(TABLES) {
        return Ok(true);
    }
    let made = |version: usize| {
        let conn = connection::in_memory()?;
        making(version).iter().try_for_each(|sql| conn.execute_batch(sql))?;
        names(&conn, newest)
    };
    let (expected, found) = (made(version)?, names(conn, newest)?);
    let known: BTreeSet<_> = made(FIRST - 1)?.union(&made(NEWEST)?).cloned().collect();
    let other: BTreeSet<_> = known.difference(&expected).cloned().collect();
    Ok(found.is_superset(&expected) && found.is_disjoint(&other))
}

/// What the tables of a file are called, and unless `tables` are all that is
/// asked for, its indexes too.
fn names(conn: &Connection, tables: bool) -> rusqlite::Result<BTreeSet<String>> {
    let mut names = conn.prepare(
        "SELECT name FROM sqlite_schema
          WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            AND (NOT :tables OR type = 'table' AND name NOT LIKE 'search%')",
    )?;
    names.query_map(rusqlite::named_params! { ":tables": tables }, |row| row.get(0))?.collect()
}

/// Applies the migrations that the file lacks, all or none. The version is
/// read again under the lock, in case another program was faster.
pub(super) fn apply(conn: &mut Connection) -> Result<(), Error> {
    apply_watched(conn, &mut unwatched)
}

/// As [`apply`]; `watch` is told of records that are indexed again, and can
/// stop it.
pub(super) fn apply_watched(conn: &mut Connection, watch: &mut Watch) -> Result<(), Error> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let before = version(&tx)?;
    let has = (before + 1).saturating_sub(FIRST);
    for sql in MIGRATIONS.iter().skip(has) {
        tx.execute_batch(sql)?;
    }
    if has < MIGRATIONS.len() {
        let mut meter = Meter::new(watch, 0);
        filing::begin(&tx, &mut meter)?;
        disputes::begin(&tx, &mut meter)?;
        if before < FOUND {
            search::fill(&tx, &mut meter)?;
        }
        search::place_again(&tx, &mut meter)?;
    }
    tx.pragma_update(None, "user_version", NEWEST)?;
    tx.pragma_update(None, "application_id", super::file::APPLICATION_ID)?;
    Ok(tx.commit()?)
}

#[cfg(test)]
mod tests {
    use rusqlite::params_from_iter;
    use rusqlite::types::Value;
    use serde_json::json;

    use super::*;
    use crate::model::change::{Step, fields};
    use crate::model::filter::Filter;
    use crate::model::progress::Progress;
    use crate::store::{Store, records};

    #[test]
    fn every_table_of_the_newest_schema_is_listed() {
        let mut conn = connection::in_memory().unwrap();
        apply(&mut conn).unwrap();
        let found: Vec<_> = names(&conn, true).unwrap().into_iter().collect();
        let unlisted: Vec<_> =
            found.iter().filter(|name| !TABLES.contains(&name.as_str())).collect();
        assert!(unlisted.is_empty(), "TABLES lacks {unlisted:?}");
        assert_eq!(found, TABLES, "TABLES has more, or is in another order");
    }

    /// A file of an earlier version with what a casebook holds, as far as that version
    /// has a place for it.
    fn of_version(version: usize, newest: &Connection) -> Connection {
        let old = connection::in_memory().unwrap();
        making(version).iter().try_for_each(|sql| old.execute_batch(sql)).unwrap();
        old.pragma_update(None, "user_version", version).unwrap();
        // What a row leads to may come after it.
        old.pragma_update(None, "foreign_keys", false).unwrap();
        for table in names(&old, true).unwrap() {
            copy(newest, &old, &table);
        }
        old.pragma_update(None, "foreign_keys", true).unwrap();
        let mut indexed = newest.prepare("SELECT row FROM records WHERE day IS NOT NULL").unwrap();
        for row in indexed.query_map([], |row| row.get(0)).unwrap() {
            let row = row.unwrap();
            let document = search::document_at(newest, row).unwrap().unwrap();
            let place = search::search_row(document.day, row);
            let sql = "INSERT INTO search (rowid, names, body) VALUES (?1, ?2, ?3)";
            old.execute(sql, (place, document.names, document.body)).unwrap();
        }
        old
    }

    /// Copies the rows of a table, as far as both have its columns.
    fn copy(from: &Connection, to: &Connection, table: &str) {
        let columns = |conn: &Connection| -> Vec<String> {
            let mut names = conn.prepare("SELECT name FROM pragma_table_info(?1)").unwrap();
            names.query_map([table], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
        };
        let (known, mut columns) = (columns(from), columns(to));
        columns.retain(|name| known.contains(name));
        if columns.is_empty() {
            return;
        }
        let (list, marks) = (columns.join(", "), vec!["?"; columns.len()].join(", "));
        let mut insert =
            to.prepare(&format!("INSERT INTO {table} ({list}) VALUES ({marks})")).unwrap();
        let mut rows = from.prepare(&format!("SELECT {list} FROM {table}")).unwrap();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values = (0..columns.len()).map(|at| row.get::<_, Value>(at).unwrap());
            insert.execute(params_from_iter(values)).unwrap();
        }
    }

    #[test]
    fn every_older_file_reaches_the_same_schema() {
        let newest = schema_after(FIRST);
        for start in FIRST..=NEWEST {
            assert_eq!(schema_after(start), newest, "from version {start}");
        }
    }

    #[test]
    fn a_record_without_a_name_loses_the_label_that_it_had_for_one() {
        let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
        let mut step = Step::default();
        let untitled = [("kind", json!("no-bail"))];
        let titled = [("kind", json!("no-bail")), ("title", json!("Kept in"))];
        step.incident(fields(untitled));
        step.incident(fields(titled));
        let made = store.save(&step).unwrap();
        let row = records::row(&store.conn, made[0].id).unwrap().unwrap();
        // As version 8 wrote it.
        let label = "release before trial refused";
        store.conn.execute("UPDATE records SET label = ?1 WHERE row = ?2", (label, row)).unwrap();
        store.conn = of_version(8, &store.conn);
        let labels = |store: &Store| -> Vec<String> {
            let mut labels = store.conn.prepare("SELECT label FROM records ORDER BY row").unwrap();
            labels.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
        };
        assert_eq!(labels(&store), [label, "Kept in"]);
        apply(&mut store.conn).unwrap();
        assert_eq!(labels(&store), ["", "Kept in"]);
        let found = store.verify(&mut unwatched).unwrap();
        assert!(found.problems.is_empty(), "{:#?}", found.problems);
    }

    #[test]
    fn records_that_are_indexed_again_are_told_of_and_can_be_stopped() {
        let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
        let mut step = Step::default();
        for _ in 0..600 {
            step.incident(fields([("kind", json!("no-bail"))]));
        }
        store.save(&step).unwrap();
        store.conn.execute_batch("UPDATE records SET label = 'detention'").unwrap();
        store.conn = of_version(8, &store.conn);
        let stopped = apply_watched(&mut store.conn, &mut |_| false);
        assert!(matches!(stopped, Err(Error::Stopped)));
        assert_eq!(version(&store.conn).unwrap(), 8);
        let mut told = Vec::new();
        apply_watched(&mut store.conn, &mut |progress| {
            told.push(progress);
            true
        })
        .unwrap();
        assert_eq!(told, [250, 500].map(|done| Progress { done, total: 600 }));
        assert_eq!(version(&store.conn).unwrap(), NEWEST);
    }

    #[test]
    fn names_of_an_older_file_get_the_keys_that_order_them() {
        let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
        let mut step = Step::default();
        for name in ["Яков", "Carla", "Виктор ИВАНОВ", "Stefan", "Cyril"] {
            step.party(fields([("name", json!(name)), ("form", json!("person"))]));
        }
        step.place(fields([("name", json!("Алматы"))]));
        store.save(&step).unwrap();
        store.conn = of_version(11, &store.conn);
        store.conn.execute("DELETE FROM settings WHERE name = 'alphabet'", []).unwrap();
        apply(&mut store.conn).unwrap();
        let mut names = store.conn.prepare(
            "SELECT label FROM parties INDEXED BY parties_in_order JOIN records USING (row)
              WHERE listing = 'people' ORDER BY name_key",
        );
        let names = names.as_mut().unwrap().query_map([], |row| row.get(0)).unwrap();
        let names: Vec<String> = names.map(Result::unwrap).collect();
        assert_eq!(names, ["Carla", "Cyril", "Stefan", "Виктор ИВАНОВ", "Яков"]);
        let found = store.verify(&mut unwatched).unwrap();
        assert!(found.problems.is_empty(), "{:#?}", found.problems);
    }

    #[test]
    fn what_is_said_with_others_finds_them_in_a_file_of_before() {
        let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
        let mut step = Step::default();
        let case = step.case(fields([("title", json!("Shanyrak"))])).to_string();
        let incident = fields([("kind", json!("raid")), ("case", json!(case))]);
        let incident = step.incident(incident).to_string();
        let source = step.source(fields([("title", json!("Report"))])).to_string();
        step.citation(fields([
            ("source", json!(source)),
            ("record", json!(incident)),
            ("quote", json!("a sledgehammer")),
        ]));
        store.save(&step).unwrap();
        store.conn = of_version(15, &store.conn);
        store.conn.execute_batch("INSERT INTO search (search) VALUES ('delete-all')").unwrap();
        apply(&mut store.conn).unwrap();
        for words in ["sledgehammer", "shanyrak sledge"] {
            let hits = search::find(&store.conn, &Filter::of_words(words), 9).unwrap();
            let found: Vec<_> = hits.iter().map(|hit| hit.record.reference.to_string()).collect();
            assert_eq!(found, ["I-1"], "{words}");
        }
    }

    fn schema_after(start: usize) -> Vec<String> {
        let mut conn = Connection::open_in_memory().unwrap();
        making(start).iter().try_for_each(|sql| conn.execute_batch(sql)).unwrap();
        conn.pragma_update(None, "user_version", start).unwrap();
        apply(&mut conn).unwrap();
        let mut schema = conn
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            .unwrap();
        schema.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }
}
