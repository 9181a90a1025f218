//! Notes which records were made one, and who is to be shown again since.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rusqlite::{Connection, named_params};

use super::{kinds, records, stays};
use crate::model::Kind;
use crate::model::history::{Replayed, State};

/// Whose tables have a link to the record in a row.
static LINKED: LazyLock<String> = LazyLock::new(|| {
    let links =
        kinds::all().flat_map(|kind| kind.links.iter().map(|link| (kind.table, link.column)));
    let linked =
        links.map(|(table, column)| format!("SELECT row FROM {table} WHERE {column} = :row"));
    format!("{} ORDER BY row", linked.collect::<Vec<_>>().join(" UNION "))
});

/// Whether the table of the record in the row `:link` leads to the one in `:row`.
static LEADS: LazyLock<String> = LazyLock::new(|| {
    let links =
        kinds::all().flat_map(|kind| kind.links.iter().map(|link| (kind.table, link.column)));
    let leads = links.map(|(table, column)| {
        format!("SELECT 1 FROM {table} WHERE row = :link AND {column} = :row")
    });
    leads.collect::<Vec<_>>().join(" UNION ALL ")
});

/// Whether the table of a record leads to the one in a row.
pub(super) fn leads(conn: &Connection, link: i64, row: i64) -> rusqlite::Result<bool> {
    conn.prepare_cached(&LEADS)?.exists(named_params! { ":link": link, ":row": row })
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
    let mut class: BTreeSet<i64> = stays::class(conn, row)?.into_iter().collect();
    put(conn, row, replayed)?;
    class.extend(stays::class(conn, row)?);
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
