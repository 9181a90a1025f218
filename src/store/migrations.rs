//! Brings the schema of a file up to date.
//!
//! A migration, once released, is never edited: add the next one instead.

use std::collections::BTreeSet;

use rusqlite::{Connection, TransactionBehavior};

use super::{Error, connection, search};

/// Every schema change in order; a file's `user_version` counts those it has.
pub(super) const MIGRATIONS: &[&str] = &[
    include_str!("../../assets/migrations/0001_history.sql"),
    include_str!("../../assets/migrations/0002_records.sql"),
    include_str!("../../assets/migrations/0003_search.sql"),
    include_str!("../../assets/migrations/0004_saved.sql"),
    SEARCH_WORDS,
    SEARCH_KINDS,
    SEARCH_PUBLISHERS,
];

/// Changes the form of the search index, which is then made again.
const SEARCH_WORDS: &str = include_str!("../../assets/migrations/0005_search_words.sql");

/// Changes what stands in the search index, which is then made again.
const SEARCH_KINDS: &str = include_str!("../../assets/migrations/0006_search_kinds.sql");

/// Changes when sources are indexed, so that those of renamed publishers are again.
const SEARCH_PUBLISHERS: &str = include_str!("../../assets/migrations/0007_publishers.sql");

/// After these the search index is made again.
const SEARCH: &[&str] = &[SEARCH_WORDS, SEARCH_KINDS, SEARCH_PUBLISHERS];

/// Tables of the newest schema, those of the search index left out.
const TABLES: usize = 19;

/// How many migrations a file says that it has.
pub(super) fn version(conn: &Connection) -> rusqlite::Result<usize> {
    let found: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    // None is fewer than none.
    Ok(usize::try_from(found).unwrap_or(0))
}

/// Whether a file has what so many migrations make, and nothing of what later
/// ones do. An index that the newest lacks makes it slow, and no other; where it
/// lacks something of the search index, that is made again from the history.
pub(super) fn fits(conn: &Connection, version: usize) -> rusqlite::Result<bool> {
    let newest = version == MIGRATIONS.len();
    // Making the schema takes longer than all else that opening a file does.
    if newest && names(conn, true)?.len() == TABLES {
        return Ok(true);
    }
    let made = |count: usize| {
        let conn = connection::in_memory()?;
        MIGRATIONS.iter().take(count).try_for_each(|sql| conn.execute_batch(sql))?;
        names(&conn, newest)
    };
    let (expected, known) = (made(version)?, made(MIGRATIONS.len())?);
    let found = names(conn, newest)?;
    let later: BTreeSet<_> = known.difference(&expected).cloned().collect();
    Ok(found.is_superset(&expected) && found.is_disjoint(&later))
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
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let lacking = MIGRATIONS.iter().skip(version(&tx)?);
    for sql in lacking.clone() {
        tx.execute_batch(sql)?;
    }
    if lacking.into_iter().any(|sql| SEARCH.contains(sql)) {
        search::rebuild(&tx)?;
    }
    tx.pragma_update(None, "user_version", MIGRATIONS.len())?;
    tx.pragma_update(None, "application_id", super::file::APPLICATION_ID)?;
    Ok(tx.commit()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_schema_has_so_many_tables() {
        let mut conn = connection::in_memory().unwrap();
        apply(&mut conn).unwrap();
        assert_eq!(names(&conn, true).unwrap().len(), TABLES);
    }

    #[test]
    fn every_older_file_reaches_the_same_schema() {
        let newest = schema_after(0);
        for start in 1..=MIGRATIONS.len() {
            assert_eq!(schema_after(start), newest, "from version {start}");
        }
    }

    fn schema_after(start: usize) -> Vec<String> {
        let mut conn = Connection::open_in_memory().unwrap();
        for (index, sql) in MIGRATIONS[..start].iter().enumerate() {
            conn.execute_batch(sql).unwrap();
            conn.pragma_update(None, "user_version", index + 1).unwrap();
        }
        apply(&mut conn).unwrap();
        let mut schema = conn
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            .unwrap();
        schema.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }
}
