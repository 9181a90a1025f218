//! Holds the schema of the file to that of the migrations: a trigger, an index
//! or a table more or less changes what the casebook does without a trace in
//! its rows.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use super::{Verification, config};
use crate::model::damage::{Damage, SchemaDamage};
use crate::store::{Error, connection, migrations};

/// Parts of a schema by kind and name, each with the SQL that made it; parts
/// that SQLite makes itself have none.
type SchemaParts = BTreeMap<(String, String), String>;

/// Tells every part that the file has too many, lacks, or has otherwise.
pub(super) fn check(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    let (mut here, right) = (parts(conn)?, parts(&fresh()?)?);
    for ((kind, name), sql) in right {
        match here.remove(&(kind.clone(), name.clone())) {
            None => {
                found.problem(Damage::Schema { kind, name, damage: SchemaDamage::Missing });
            }
            Some(other) if other != sql => {
                found.problem(Damage::Schema { kind, name, damage: SchemaDamage::Other });
            }
            Some(_) => {}
        }
    }
    for (kind, name) in here.into_keys() {
        found.problem(Damage::Schema { kind, name, damage: SchemaDamage::More });
    }
    Ok(())
}

/// A table with which that is wrong.
pub(super) fn table(name: &str, damage: SchemaDamage) -> Damage {
    Damage::Schema { kind: "table".to_owned(), name: name.to_owned(), damage }
}

/// An empty casebook in memory, as the migrations make it.
pub(super) fn fresh() -> Result<Connection, Error> {
    let mut fresh = connection::in_memory()?;
    migrations::apply(&mut fresh)?;
    Ok(fresh)
}

fn parts(conn: &Connection) -> rusqlite::Result<SchemaParts> {
    let mut parts = conn.prepare("SELECT type, name, coalesce(sql, '') FROM main.sqlite_schema")?;
    parts.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?.collect()
}

/// Tables that no other can be made from.
const KEPT: &[&str] = &[
    "devices",
    "steps",
    "ops",
    "waiting",
    "drafts",
    "settings",
    "contents",
    "chunks",
    "disclosed",
    "releases",
];

/// What the history needs to be read; the others of [`KEPT`] are made empty
/// where they are missing.
const HISTORY: &[&str] = &["devices", "steps", "ops"];

/// Makes the schema that of the migrations: whatever is not [`KEPT`] is dropped
/// with all that it holds, and what is missing then is made, empty.
pub(super) fn make_again(conn: &Connection) -> Result<(), Error> {
    let (here, fresh) = (parts(conn)?, fresh()?);
    let right = parts(&fresh)?;
    for name in KEPT {
        let table = ("table".to_owned(), (*name).to_owned());
        let lacks = match here.get(&table) {
            None => HISTORY.contains(name).then_some(SchemaDamage::Missing),
            Some(sql) => (right.get(&table) != Some(sql)).then_some(SchemaDamage::Other),
        };
        if let Some(lacks) = lacks {
            return Err(Error::Damaged(self::table(name, lacks)));
        }
    }
    drop_all(conn)?;
    let mut missing = fresh.prepare(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL
          ORDER BY sql NOT LIKE 'CREATE VIRTUAL %', rowid",
    )?;
    let mut missing = missing.query([])?;
    while let Some(part) = missing.next()? {
        let (kind, name): (String, String) = (part.get("type")?, part.get("name")?);
        // A virtual table makes its own tables.
        if !is_there(conn, &kind, &name)? {
            conn.execute_batch(&part.get::<_, String>("sql")?)?;
        }
    }
    Ok(())
}

/// Drops what is not kept. Virtual tables come first, since they take their own
/// tables with them; tables come before indexes for the same reason.
fn drop_all(conn: &Connection) -> Result<(), Error> {
    let mut all = conn.prepare(
        "SELECT type, name FROM main.sqlite_schema
          WHERE (sql IS NOT NULL AND name NOT GLOB 'sqlite_*')
             OR name GLOB 'sqlite_stat*'
          ORDER BY CASE type WHEN 'trigger' THEN 0 WHEN 'view' THEN 1 WHEN 'table' THEN 2 ELSE 3 END,
                sql NOT LIKE 'CREATE VIRTUAL %', rowid DESC",
    )?;
    let all = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let all: Vec<(String, String)> = all.collect::<Result<_, _>>()?;
    for (kind, name) in all {
        let kept = kind == "table" && KEPT.contains(&name.as_str());
        if !kept && is_there(conn, &kind, &name)? {
            drop_one(conn, &kind, &name)?;
        }
    }
    Ok(())
}

fn drop_one(conn: &Connection, kind: &str, name: &str) -> rusqlite::Result<()> {
    let dropping = format!("DROP {kind} main.{}", quoted(name));
    let dropped = conn.execute_batch(&dropping);
    if dropped.is_ok() || !is_index_of_words(conn, name)? {
        return dropped;
    }
    config::make_again(conn, name)?;
    conn.execute_batch(&dropping)
}

fn is_index_of_words(conn: &Connection, name: &str) -> rusqlite::Result<bool> {
    conn.prepare_cached(
        "SELECT 1 FROM main.sqlite_schema
          WHERE type = 'table' AND name = :name AND sql LIKE 'CREATE VIRTUAL TABLE %fts5%'",
    )?
    .exists(named_params! { ":name": name })
}

/// A name as SQL has it.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Whether the schema has that part.
pub(super) fn is_there(conn: &Connection, kind: &str, name: &str) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM main.sqlite_schema WHERE type = :kind AND name = :name")?
        .exists(named_params! { ":kind": kind, ":name": name })
}
