//! Ties between parties.

use rusqlite::{Connection, named_params};

use super::{Refused, edtf, line, row_of};
use crate::model::records::relation::Relation;

/// Writes the row of a live record.
pub(super) fn put(conn: &Connection, row: i64, record: &Relation) -> Result<(), Refused> {
    conn.prepare_cached(
        "INSERT INTO relations (row, party_a, party_b, kind, role, rank, since, until)
         VALUES (:row, :party_a, :party_b, :kind, :role, :rank, :since, :until)",
    )?
    .execute(named_params! {
        ":row": row,
        ":party_a": row_of(conn, "party_a", record.party_a)?,
        ":party_b": row_of(conn, "party_b", record.party_b)?,
        ":kind": record.kind.as_str(),
        ":role": line(record.role.as_ref()),
        ":rank": line(record.rank.as_ref()),
        ":since": edtf(record.since.as_ref()),
        ":until": edtf(record.until.as_ref()),
    })?;
    Ok(())
}
