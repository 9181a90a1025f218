//! Saved filters.

use rusqlite::{Connection, named_params};

use super::Refused;
use crate::model::fold::fold;
use crate::model::records::saved_filter::SavedFilter;

/// Writes the row of a live record.
pub(super) fn put(conn: &Connection, row: i64, record: &SavedFilter) -> Result<(), Refused> {
    conn.prepare_cached(
        "INSERT INTO filters (row, name, listing, filter, sort, descending)
         VALUES (:row, :name, :listing, :filter, :sort, :descending)",
    )?
    .execute(named_params! {
        ":row": row,
        ":name": fold(record.name.as_str()),
        ":listing": record.listing.0.slug(),
        ":filter": record.filter.as_str(),
        ":sort": record.sort.map(String::from),
        ":descending": record.descending,
    })?;
    Ok(())
}
