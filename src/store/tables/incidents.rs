//! Incidents.

use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::{Refused, days, edtf, json, row_of_optional, term};
use crate::model::date::FuzzyDate;
use crate::model::records::incident::Incident;

/// Writes the row of a live record.
pub(super) fn put(conn: &Connection, row: i64, record: &Incident) -> Result<(), Refused> {
    let (earliest, latest) = days(record.when.as_ref());
    let details = record.typed_details().map(|details| Value::Object(details.fields()).to_string());
    conn.prepare_cached(
        "INSERT INTO incidents (row, kind, date_text, date_edtf, earliest, latest, ordinal, place, case_row, parent,
              details, narrated, verification, tags)
         VALUES (:row, :kind, :date_text, :date_edtf, :earliest, :latest, :ordinal, :place, :case_row,
              :parent, :details, :narrated, :verification, :tags)",
    )?
    .execute(named_params! {
        ":row": row,
        ":kind": record.kind.as_str(),
        ":date_text": record.when.as_ref().map(FuzzyDate::text),
        ":date_edtf": edtf(record.when.as_ref()),
        ":earliest": earliest,
        ":latest": latest,
        ":ordinal": record.order.unwrap_or(0),
        ":place": row_of_optional(conn, "place", record.place)?,
        ":case_row": row_of_optional(conn, "case", record.case)?,
        ":parent": row_of_optional(conn, "parent", record.parent)?,
        ":details": details,
        ":narrated": record.narrative.is_some(),
        ":verification": term(record.verification.as_ref()),
        ":tags": json(record.tags.as_ref()),
    })?;
    Ok(())
}
