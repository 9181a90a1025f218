//! Cases.

use rusqlite::{Connection, named_params};

use super::columns::{json, term};
use super::{Keeping, Row, Search};
use crate::model::case::Case;
use crate::model::fold::fold;
use crate::store::tables::Refused;

pub(super) const CASES: Keeping =
    Keeping { called_by: &["title"], search: Search::Itself, ..Keeping::of::<Case>("cases") };

impl Row for Case {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO cases (row, name, country, status, priority, tags)
             VALUES (:row, :name, :country, :status, :priority, :tags)",
        )?
        .execute(named_params! {
            ":row": row,
            ":name": fold(self.title.as_str()),
            ":country": term(self.country.as_ref()),
            ":status": term(self.status.as_ref()),
            ":priority": term(self.priority.as_ref()),
            ":tags": json(self.tags.as_ref()),
        })?;
        Ok(())
    }
}
