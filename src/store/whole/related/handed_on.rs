//! With which disclosures a record left the casebook, or which were about it.

use rusqlite::{Connection, Row, named_params};
use serde_json::Value;

use crate::model::disclosed::Manner;
use crate::model::field::Fields;
use crate::model::whole::{Related, RelatedEntry};
use crate::store::disclosures::disclosures_of;
use crate::store::{Error, records};

/// Disclosures that are given with a record.
const MOST: u64 = 200;

/// The disclosures of the record in a row, newest first.
pub(super) fn of(conn: &Connection, row: i64) -> Result<Related, Error> {
    let mut found = conn.prepare_cached(concat!(
        disclosures_of!(),
        "SELECT disclosures.row AS other, date_edtf AS date, time, profile, file_name,
                max(manner) AS manner, count(*) OVER () AS total,
                (SELECT label FROM records WHERE records.row = disclosures.recipient) AS recipient
           FROM left_with JOIN disclosures ON disclosures.row = left_with.row
          GROUP BY disclosures.row
          ORDER BY earliest DESC, latest DESC, time DESC, disclosures.row DESC
          LIMIT :most"
    ))?;
    let values = named_params! { ":row": row, ":most": MOST };
    let found = found
        .query_map(values, |found| Ok((found.get("other")?, found.get("total")?, told(found)?)))?;
    let found = found.collect::<Result<Vec<(i64, u64, Fields)>, _>>()?;
    let total = found.first().map_or(0, |(_, total, _)| *total);
    let mut entries = Vec::new();
    for (other, _, fields) in found {
        let other = records::named_at(conn, other)?;
        entries.extend(other.map(|other| RelatedEntry { tie: Some(other.id), other, fields }));
    }
    Ok(Related { tie: "disclosures", entries, total })
}

/// What is told of one, by the names of its fields, and how the record left with it.
fn told(found: &Row) -> rusqlite::Result<Fields> {
    let mut told = Fields::new();
    for name in ["date", "time", "recipient", "profile", "file_name"] {
        let value: Option<String> = found.get(name)?;
        let value = value.filter(|value| !value.is_empty());
        told.extend(value.map(|value| (name.to_owned(), Value::from(value))));
    }
    let manner: Option<u8> = found.get("manner")?;
    let manner = manner.and_then(Manner::numbered);
    told.extend(manner.map(|manner| ("manner".to_owned(), Value::from(manner.slug()))));
    Ok(told)
}
