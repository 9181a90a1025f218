//! Which record stays of those that were made one.
//!
//! "The same" goes both ways and on and on, so nobody stores who stays: of all
//! records joined by *made one with*, it is the one that was made one with no
//! other, and in a circle the oldest.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::{kinds, records};
use crate::model::Kind;
use crate::model::history::{Replayed, State};

/// All that are one with the record in a row, itself included.
const CLASS: &str = "
    WITH RECURSIVE class (row) AS (
        VALUES (:row)
         UNION
        SELECT iif(merged.row = class.row, merged.target, merged.row)
          FROM class JOIN main.merged ON merged.row = class.row OR merged.target = class.row)";

/// Whose tables have a link to the record in a row.
static LINKED: LazyLock<String> = LazyLock::new(|| {
    let links =
        kinds::all().flat_map(|kind| kind.links.iter().map(|link| (kind.table, link.column)));
    let linked =
        links.map(|(table, column)| format!("SELECT row FROM {table} WHERE {column} = :row"));
    format!("{} ORDER BY row", linked.collect::<Vec<_>>().join(" UNION "))
});

/// The row of the record that stays instead of the one in a row; `None` where
/// that stays itself.
pub(super) fn instead(conn: &Connection, row: i64) -> rusqlite::Result<Option<i64>> {
    let mut merged = conn.prepare_cached("SELECT 1 FROM main.merged WHERE row = :row")?;
    if !merged.exists(named_params! { ":row": row })? {
        return Ok(None);
    }
    let sql = format!(
        "{CLASS}
         SELECT records.row FROM class JOIN main.records ON records.row = class.row
          ORDER BY EXISTS (SELECT 1 FROM main.merged WHERE merged.row = class.row), id LIMIT 1"
    );
    let mut stays = conn.prepare_cached(&sql)?;
    let stays = stays.query_row(named_params! { ":row": row }, |row| row.get(0)).optional()?;
    Ok(stays.filter(|stays| *stays != row))
}

/// The records whose tables have a link to the one in a row.
pub(super) fn linked(conn: &Connection, row: i64) -> rusqlite::Result<Vec<i64>> {
    rows(conn, &LINKED, row)
}

fn rows(conn: &Connection, sql: &str, row: i64) -> rusqlite::Result<Vec<i64>> {
    let mut rows = conn.prepare_cached(sql)?;
    rows.query_map(named_params! { ":row": row }, |row| row.get(0))?.collect()
}

/// Notes with which others the record in a row was made one; says which records
/// are to be shown again since, in that order.
pub(super) fn note(
    conn: &Connection,
    row: i64,
    kind: Kind,
    replayed: &Replayed,
) -> rusqlite::Result<Vec<i64>> {
    let mut before = rows(conn, "SELECT target FROM merged WHERE row = :row", row)?;
    if before.is_empty() && replayed.state != State::Merged {
        return Ok(Vec::new());
    }
    let mut now = Vec::new();
    for id in replayed.into.iter().filter(|_| replayed.state == State::Merged) {
        let known = records::row(conn, *id)?;
        now.push(known.map_or_else(|| records::expect(conn, *id, kind), Ok)?);
    }
    now.sort_unstable();
    before.sort_unstable();
    if before == now {
        return Ok(Vec::new());
    }
    let mut class: BTreeSet<i64> = class(conn, row)?.into_iter().collect();
    put(conn, row, replayed)?;
    class.extend(self::class(conn, row)?);
    moved(conn, row, &class)
}

/// Writes with which others the record in a row was made one, all of which have
/// their rows.
pub(super) fn put(conn: &Connection, row: i64, replayed: &Replayed) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM merged WHERE row = :row")?
        .execute(named_params! { ":row": row })?;
    for id in replayed.into.iter().filter(|_| replayed.state == State::Merged) {
        let Some(target) = records::row(conn, *id)? else { continue };
        conn.prepare_cached("INSERT OR IGNORE INTO merged (row, target) VALUES (:row, :target)")?
            .execute(named_params! { ":row": row, ":target": target })?;
    }
    Ok(())
}

fn class(conn: &Connection, row: i64) -> rusqlite::Result<Vec<i64>> {
    rows(conn, &format!("{CLASS} SELECT row FROM class"), row)
}

/// The others that were made one with somebody, and then who links to any.
fn moved(conn: &Connection, row: i64, class: &BTreeSet<i64>) -> rusqlite::Result<Vec<i64>> {
    let (mut others, mut links) = (Vec::new(), BTreeSet::new());
    let mut merged = conn.prepare_cached("SELECT 1 FROM merged WHERE row = :row")?;
    for member in class {
        links.extend(rows(conn, "SELECT row FROM led WHERE target = :row", *member)?);
        if merged.exists(named_params! { ":row": member })? {
            links.extend(linked(conn, *member)?);
            others.extend(Some(*member).filter(|member| *member != row));
        }
    }
    links.retain(|link| *link != row && !others.contains(link));
    others.extend(links);
    Ok(others)
}
