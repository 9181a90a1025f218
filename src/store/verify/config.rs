//! How the search index is configured. FTS5 goes by it with every change, and
//! opens no index of whose form it is not told, not even to drop it.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::{Verification, schema};
use crate::model::damage::Damage;
use crate::store::Error;

/// What is set, and to what. FTS5 raises the version from 4 to 5 itself, when
/// it first deletes a word at once.
const SET: &str = "
    SELECT iif(typeof(k) = 'text', k, quote(k)),
           iif(k = 'version' AND typeof(v) = 'integer' AND v IN (4, 5), '4 or 5', quote(v))
      FROM main.search_config";

/// Tells what is set otherwise than in a new index.
pub(super) fn check(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    let (here, right) = (set(conn)?, set(&schema::fresh()?)?);
    let names: BTreeSet<&String> = here.keys().chain(right.keys()).collect();
    for name in names.into_iter().filter(|name| here.get(*name) != right.get(*name)) {
        found.problem(Damage::SearchSetting(name.clone()));
    }
    Ok(())
}

fn set(conn: &Connection) -> rusqlite::Result<BTreeMap<String, String>> {
    let mut set = conn.prepare(SET)?;
    set.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// Gives an index the configuration with which FTS5 opens it, be it empty or
/// not, so that it can be dropped.
pub(super) fn make_again(conn: &Connection, index: &str) -> rusqlite::Result<()> {
    let config = schema::quoted(&format!("{index}_config"));
    conn.execute_batch(&format!(
        "DROP TABLE IF EXISTS main.{config};
         CREATE TABLE main.{config} (k PRIMARY KEY, v) WITHOUT ROWID;
         INSERT INTO main.{config} (k, v) VALUES ('version', 4);"
    ))
}
