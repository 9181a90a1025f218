//! Templates.

use rusqlite::{Connection, named_params};

use super::{InIndex, Keeping, Tabled};
use crate::model::fold::fold;
use crate::model::records::template::Template;
use crate::store::refused::Refused;

pub(super) const TEMPLATES: Keeping = Keeping::of::<Template>("templates", InIndex::Nowhere);

impl Tabled for Template {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO templates (row, name, record) VALUES (:row, :name, :record)",
        )?
        .execute(named_params! {
            ":row": row,
            ":name": fold(self.name.as_str()),
            ":record": self.record.0.slug(),
        })?;
        Ok(())
    }
}
