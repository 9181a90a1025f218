//! The parts that parties had in incidents.

use rusqlite::{Connection, named_params};

use super::{Refused, json, line, row_of, term};
use crate::model::records::involvement::Involvement;

/// Writes the row of a live record.
pub(super) fn put(conn: &Connection, row: i64, record: &Involvement) -> Result<(), Refused> {
    conn.prepare_cached(
        "INSERT INTO involvements (row, incident, party, role, degree, methods, injuries, count)
         VALUES (:row, :incident, :party, :role, :degree, :methods, :injuries, :count)",
    )?
    .execute(named_params! {
        ":row": row,
        ":incident": row_of(conn, "incident", record.incident)?,
        ":party": row_of(conn, "party", record.party)?,
        ":role": record.role.as_str(),
        ":degree": term(record.degree.as_ref()),
        ":methods": json(record.methods.as_ref()),
        ":injuries": json(record.injuries.as_ref()),
        ":count": line(record.count.as_ref()),
    })?;
    Ok(())
}
