//! Citations.

use rusqlite::{Connection, named_params};

use super::columns::{line, row_of, term};
use super::{Group, Keeping, LinkColumn, Row, Search};
use crate::model::records::citation::{Citation, CitationStatus};
use crate::model::text::Text;
use crate::store::tables::Refused;

pub(super) const CITATIONS: Keeping = Keeping {
    links: &[
        LinkColumn::to("source", "source").shown(Group {
            most: Some(200),
            ..Group::of(
                "supports",
                "record",
                &["field", "value", "locator", "credibility", "status"],
            )
        }),
        LinkColumn::part_of("record", "record"),
    ],
    search: Search::InWhole,
    ..Keeping::of::<Citation>("citations")
};

impl Row for Citation {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO citations (row, source, record, field, value, locator, credibility, status)
             VALUES (:row, :source, :record, :field, :value, :locator, :credibility, :status)",
        )?
        .execute(named_params! {
            ":row": row,
            ":source": row_of(conn, "source", self.source)?,
            ":record": row_of(conn, "record", self.record)?,
            ":field": line(self.field.as_ref()),
            ":value": self.value.as_ref().map(Text::as_str),
            ":locator": line(self.locator.as_ref()),
            ":credibility": term(self.credibility.as_ref()),
            ":status": self.status.as_ref().map(CitationStatus::as_str),
        })?;
        Ok(())
    }
}
