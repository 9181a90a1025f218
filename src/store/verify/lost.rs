//! Looks for what a change made that is gone. Whoever takes the last changes
//! out of the history leaves a chain that holds; only what they made tells.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use super::counts::called;
use super::{Verification, schema, tables};
use crate::model::damage::{Damage, Lost};
use crate::store::Error;

/// Records of each list, as the history makes them.
pub(super) type ListCounts = BTreeMap<&'static str, i64>;

/// Tells what stands in the file that no change made. How many records the
/// lists have is not known where the history could not be read to its end.
pub(super) fn check(
    conn: &Connection,
    lists: Option<&ListCounts>,
    found: &mut Verification,
) -> Result<(), Error> {
    let mut lost = Vec::new();
    let has_records = schema::is_there(conn, "table", "records")?;
    if has_records {
        records(conn, &mut lost)?;
    }
    rows(conn, has_records, &mut lost)?;
    if let Some(lists) = lists.filter(|_| lost.is_empty()) {
        tallies(conn, lists, &mut lost)?;
    }
    if conn.query_row(STEPS, [], |row| row.get::<_, i64>(0))? != 0 {
        lost.push(Lost::Step);
    }
    if !lost.is_empty() {
        found.problem(Damage::End(lost.clone()));
    }
    found.lost = lost;
    Ok(())
}

fn records(conn: &Connection, lost: &mut Vec<Lost>) -> Result<(), Error> {
    let mut unmade = conn.prepare(
        "SELECT prefix, number, tag FROM main.records
          WHERE state <> 4
            AND NOT EXISTS (SELECT 1 FROM main.ops WHERE ops.record = records.id)
          ORDER BY row",
    )?;
    let mut unmade = unmade.query([])?;
    while let Some(record) = unmade.next()? {
        lost.push(Lost::Record(called(record)?));
    }
    Ok(())
}

/// Rows that lead to no record. Records have theirs in the order in which they
/// came into the history, so that one of a record that is only missing from
/// `records` is no higher than their number.
fn rows(conn: &Connection, has_records: bool, lost: &mut Vec<Lost>) -> Result<(), Error> {
    let known: i64 =
        conn.query_row("SELECT count(DISTINCT record) FROM main.ops", [], |row| row.get(0))?;
    let expected: i64 = if has_records {
        conn.query_row("SELECT count(*) FROM main.records WHERE state = 4", [], |row| row.get(0))?
    } else {
        0
    };
    let standing = if has_records { "AND row NOT IN (SELECT row FROM main.records)" } else { "" };
    for table in tables() {
        if !schema::is_there(conn, "table", table)? {
            continue;
        }
        let mut unmade = conn.prepare(&format!(
            "SELECT row FROM main.{table} WHERE row > :known {standing} ORDER BY row"
        ))?;
        let mut unmade = unmade.query(named_params! { ":known": known + expected })?;
        while let Some(unmade) = unmade.next()? {
            lost.push(Lost::Row { table: table.to_owned(), row: unmade.get("row")? });
        }
    }
    Ok(())
}

/// Lists that count more records than the history makes.
fn tallies(conn: &Connection, lists: &ListCounts, lost: &mut Vec<Lost>) -> Result<(), Error> {
    let mut tallies = conn.prepare("SELECT listing, live FROM main.tallies ORDER BY listing")?;
    let mut tallies = tallies.query([])?;
    while let Some(tally) = tallies.next()? {
        let (listing, live): (String, i64) = (tally.get("listing")?, tally.get("live")?);
        let made = lists.get(listing.as_str()).copied().unwrap_or_default();
        match u64::try_from(live.saturating_sub(made)) {
            Ok(0) | Err(_) => {}
            Ok(more) => lost.push(Lost::Listing { listing, more }),
        }
    }
    Ok(())
}

/// Counts steps after the last that has a change.
const STEPS: &str =
    "SELECT count(*) FROM steps WHERE row > (SELECT coalesce(max(step), 0) FROM ops)";

/// Takes these steps out: undo would not get past them.
pub(super) fn forget_steps(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM steps WHERE row > (SELECT coalesce(max(step), 0) FROM ops)", [])
        .map(drop)
}
