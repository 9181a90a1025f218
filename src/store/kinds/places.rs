//! Places.

use rusqlite::{Connection, named_params};

use super::columns::{row_of_optional, term};
use super::{Keeping, LinkColumn, Row, Search};
use crate::model::fold::fold;
use crate::model::place::Place;
use crate::store::tables::Refused;

pub(super) const PLACES: Keeping = Keeping {
    called_by: &["name"],
    links: &[LinkColumn::to("parent", "parent")],
    search: Search::Itself,
    ..Keeping::of::<Place>("places")
};

impl Row for Place {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO places (row, name, kind, parent, country, latitude, longitude, precision)
             VALUES (:row, :name, :kind, :parent, :country, :latitude, :longitude, :precision)",
        )?
        .execute(named_params! {
            ":row": row,
            ":name": fold(self.name.as_str()),
            ":kind": term(self.kind.as_ref()).unwrap_or_default(),
            ":parent": row_of_optional(conn, "parent", self.parent)?,
            ":country": term(self.country.as_ref()),
            ":latitude": self.latitude,
            ":longitude": self.longitude,
            ":precision": term(self.precision.as_ref()),
        })?;
        Ok(())
    }
}
