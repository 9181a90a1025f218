//! Holds the schema of the file to that of the migrations: a trigger, an index
//! or a table more or less changes what the casebook does without a trace in
//! its rows.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::Verification;
use crate::store::{Error, connection, migrations};

/// Parts of a schema by kind and name, each with the SQL that made it; parts
/// that SQLite makes itself have none.
type Parts = BTreeMap<(String, String), String>;

/// Tells every part that the file has too many, lacks, or has otherwise.
pub(super) fn check(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    let mut fresh = connection::in_memory()?;
    migrations::apply(&mut fresh)?;
    let (mut here, right) = (parts(conn)?, parts(&fresh)?);
    for ((kind, name), sql) in right {
        match here.remove(&(kind.clone(), name.clone())) {
            None => found.problem(format!("schema: the {kind} {name} is missing")),
            Some(other) if other != sql => {
                found.problem(format!("schema: the {kind} {name} is not as casebook makes it"));
            }
            Some(_) => {}
        }
    }
    for (kind, name) in here.into_keys() {
        found.problem(format!("schema: casebook has no {kind} {name}"));
    }
    Ok(())
}

fn parts(conn: &Connection) -> rusqlite::Result<Parts> {
    let mut parts = conn.prepare("SELECT type, name, coalesce(sql, '') FROM main.sqlite_schema")?;
    parts.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?.collect()
}
