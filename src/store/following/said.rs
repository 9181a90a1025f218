//! What replaying says of a record besides its fields.

use rusqlite::{Connection, named_params};

use crate::model::Reference;
use crate::model::history::{Flag, Replayed, STATE};
use crate::store::devices;

/// Tables about records, whatever their kind, which are made again and
/// compared. Each begins with the row of the record.
pub(in crate::store) const ABOUT: &[&str] = &["aliases", "conflicts", "merged", "led"];

/// Whether any of these says something of the record in a row.
pub(super) fn is_noted(conn: &Connection, row: i64) -> rusqlite::Result<bool> {
    conn.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM aliases WHERE row = :row)
             OR EXISTS (SELECT 1 FROM conflicts WHERE row = :row)
             OR EXISTS (SELECT 1 FROM merged WHERE row = :row)
             OR EXISTS (SELECT 1 FROM led WHERE row = :row)",
    )?
    .query_row(named_params! { ":row": row }, |noted| noted.get(0))
}

/// Notes further references and conflicts of the record in a row.
pub(in crate::store) fn note(
    conn: &Connection,
    row: i64,
    replayed: &Replayed,
) -> rusqlite::Result<()> {
    for sql in ["DELETE FROM aliases WHERE row = :row", "DELETE FROM conflicts WHERE row = :row"] {
        conn.prepare_cached(sql)?.execute(named_params! { ":row": row })?;
    }
    for made in replayed.made.iter().skip(1) {
        let Ok(Reference { prefix, number, .. }) = made.reference.parse() else { continue };
        let Some(device) = devices::row(conn, made.device)? else { continue };
        conn.prepare_cached(
            "INSERT OR IGNORE INTO aliases (row, prefix, number, device)
             VALUES (:row, :prefix, :number, :device)",
        )?
        .execute(named_params! {
            ":row": row, ":prefix": prefix.to_string(), ":number": number, ":device": device,
        })?;
    }
    for conflict in &replayed.conflicts {
        let flag = replayed.flags.first().filter(|_| conflict.group == STATE);
        conn.prepare_cached(
            "INSERT INTO conflicts (row, fields, ops, flag) VALUES (:row, :fields, :ops, :flag)",
        )?
        .execute(named_params! {
            ":row": row,
            ":fields": conflict.group,
            ":ops": conflict.ops.as_flattened(),
            ":flag": flag.map(|flag| match flag {
                Flag::BroughtBack => "brought-back",
                Flag::EditedMerged => "edited-merged",
            }),
        })?;
    }
    Ok(())
}
