//! Which record stays of those that were made one.
//!
//! "The same" goes both ways and on and on, so nobody stores who stays: of all
//! records joined by *made one with*, it is the one that was made one with no
//! other, and in a circle the oldest.

use rusqlite::{Connection, OptionalExtension, named_params};

/// The rows of all that are one with the record in `:row`, itself included.
const CLASS: &str = "
    WITH RECURSIVE class (row) AS (
        VALUES (:row)
         UNION
        SELECT iif(merged.row = class.row, merged.target, merged.row)
          FROM class JOIN main.merged ON merged.row = class.row OR merged.target = class.row)";

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

/// All that are one with the record in a row, itself included.
pub(super) fn class(conn: &Connection, row: i64) -> rusqlite::Result<Vec<i64>> {
    let mut class = conn.prepare_cached(&format!("{CLASS} SELECT row FROM class"))?;
    class.query_map(named_params! { ":row": row }, |row| row.get(0))?.collect()
}
