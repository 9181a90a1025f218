//! Incidents.

use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::columns::{days, edtf, json, row_of_optional, term};
use super::{Keeping, LinkColumn, Row, Search};
use crate::model::date::FuzzyDate;
use crate::model::incident::Incident;
use crate::store::tables::Refused;

pub(super) const INCIDENTS: Keeping = Keeping {
    called_by: &["title", "kind"],
    links: &[
        LinkColumn::to("place", "place").found_by_name(),
        LinkColumn::to("case", "case_row"),
        LinkColumn::to("parent", "parent"),
    ],
    search: Search::Itself,
    ..Keeping::of::<Incident>("incidents")
};

impl Row for Incident {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        let (earliest, latest) = days(self.when.as_ref());
        let details = self.details().map(|details| Value::Object(details.fields()).to_string());
        conn.prepare_cached(
            "INSERT INTO incidents (row, kind, date_text, date_edtf, earliest, latest, ordinal, place, case_row, parent,
                  details, narrated, verification, tags)
             VALUES (:row, :kind, :date_text, :date_edtf, :earliest, :latest, :ordinal, :place, :case_row,
                  :parent, :details, :narrated, :verification, :tags)",
        )?
        .execute(named_params! {
            ":row": row,
            ":kind": self.kind.as_str(),
            ":date_text": self.when.as_ref().map(FuzzyDate::text),
            ":date_edtf": edtf(self.when.as_ref()),
            ":earliest": earliest,
            ":latest": latest,
            ":ordinal": self.order.unwrap_or(0),
            ":place": row_of_optional(conn, "place", self.place)?,
            ":case_row": row_of_optional(conn, "case", self.case)?,
            ":parent": row_of_optional(conn, "parent", self.parent)?,
            ":details": details,
            ":narrated": self.narrative.is_some(),
            ":verification": term(self.verification.as_ref()),
            ":tags": json(self.tags.as_ref()),
        })?;
        Ok(())
    }
}
