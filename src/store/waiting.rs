//! Ops that came before one which they build on.

use rusqlite::{Connection, named_params};

use super::{Error, ops};
use crate::model::history::{Hash, Op};

/// All of them, each with the hash that it was stored with.
pub(super) fn all(conn: &Connection) -> Result<Vec<(Op, Hash)>, Error> {
    let mut waiting = conn.prepare_cached(
        "SELECT device AS id, waiting.* FROM waiting ORDER BY counter, device, seq",
    )?;
    let mut waiting = waiting.query([])?;
    let mut all = Vec::new();
    while let Some(row) = waiting.next()? {
        all.push((ops::read(row, row.get("previous")?)?, row.get("hash")?));
    }
    Ok(all)
}

/// How many there are.
pub(super) fn count(conn: &Connection) -> rusqlite::Result<u64> {
    conn.prepare_cached("SELECT count(*) FROM waiting")?.query_row([], |row| row.get(0))
}

/// Puts an op among them. One that is there gets the content that was withheld,
/// and never one that was erased.
pub(super) fn put(conn: &Connection, op: &Op, hash: &Hash) -> rusqlite::Result<()> {
    ops::put(conn, &ops::WAITING, (&op.device.0, &op.previous), op, hash)
}

/// Takes an op out that waits no longer.
pub(super) fn remove(conn: &Connection, hash: &Hash) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM waiting WHERE hash = :hash")?
        .execute(named_params! { ":hash": hash })?;
    Ok(())
}
