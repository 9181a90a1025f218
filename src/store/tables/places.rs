//! Places.

use rusqlite::{Connection, named_params};

use super::{Refused, row_of_optional, term};
use crate::model::fold::fold;
use crate::model::records::place::Place;

/// Writes the row of a live record.
pub(super) fn put(conn: &Connection, row: i64, record: &Place) -> Result<(), Refused> {
    conn.prepare_cached(
        "INSERT INTO places (row, name, kind, parent, country, latitude, longitude, precision)
         VALUES (:row, :name, :kind, :parent, :country, :latitude, :longitude, :precision)",
    )?
    .execute(named_params! {
        ":row": row,
        ":name": fold(record.name.as_str()),
        ":kind": term(record.kind.as_ref()).unwrap_or_default(),
        ":parent": row_of_optional(conn, "parent", record.parent)?,
        ":country": term(record.country.as_ref()),
        ":latitude": record.latitude,
        ":longitude": record.longitude,
        ":precision": term(record.precision.as_ref()),
    })?;
    Ok(())
}
