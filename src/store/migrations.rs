//! Brings the schema of a file up to date.
//!
//! A migration, once released, is never edited: add the next one instead.

use std::collections::BTreeSet;

use rusqlite::{Connection, TransactionBehavior};

use super::{Error, Meter, connection, search};
use crate::model::progress::{Watch, unwatched};

/// Every schema change in order, from version [`FIRST`] on.
const MIGRATIONS: &[&str] = &[
    include_str!("../../assets/migrations/0008_casebook.sql"),
    include_str!("../../assets/migrations/0009_names.sql"),
    include_str!("../../assets/migrations/0010_links_to_trash.sql"),
];

/// The first version whose history is hashed as it is now.
pub(super) const FIRST: usize = 8;

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

/// Tables of the newest schema, those of the search index left out.
const TABLES: usize = 24;

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
    if newest && names(conn, true)?.len() == TABLES {
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
    let has = (version(&tx)? + 1).saturating_sub(FIRST);
    for sql in MIGRATIONS.iter().skip(has) {
        tx.execute_batch(sql)?;
    }
    if has < MIGRATIONS.len() {
        search::place_again(&tx, &mut Meter::new(watch, 0))?;
    }
    tx.pragma_update(None, "user_version", NEWEST)?;
    tx.pragma_update(None, "application_id", super::file::APPLICATION_ID)?;
    Ok(tx.commit()?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::change::{Step, fields};
    use crate::model::progress::Progress;
    use crate::store::{Store, records};

    #[test]
    fn the_newest_schema_has_so_many_tables() {
        let mut conn = connection::in_memory().unwrap();
        apply(&mut conn).unwrap();
        assert_eq!(names(&conn, true).unwrap().len(), TABLES);
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
        let old = format!(
            "UPDATE records SET label = '{label}' WHERE row = {row}; PRAGMA user_version = 8"
        );
        store.conn.execute_batch(&old).unwrap();
        search::index(&store.conn, [row], |_| None, &mut || Ok(())).unwrap();
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
        let old = "UPDATE records SET label = 'detention'; PRAGMA user_version = 8";
        store.conn.execute_batch(old).unwrap();
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
