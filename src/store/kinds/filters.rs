//! Saved filters.

use rusqlite::{Connection, named_params};

use super::{InIndex, Keeping, Tabled};
use crate::model::fold::fold;
use crate::model::records::saved_filter::SavedFilter;
use crate::store::refused::Refused;

pub(super) const FILTERS: Keeping = Keeping::of::<SavedFilter>("filters", InIndex::Nowhere);

impl Tabled for SavedFilter {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO filters (row, name, listing, filter, sort, descending)
             VALUES (:row, :name, :listing, :filter, :sort, :descending)",
        )?
        .execute(named_params! {
            ":row": row,
            ":name": fold(self.name.as_str()),
            ":listing": self.listing.0.slug(),
            ":filter": self.filter.as_str(),
            ":sort": self.sort.map(String::from),
            ":descending": self.descending,
        })?;
        Ok(())
    }
}
