//! Who else counted the same as a figure does: rivals, and what was said at other times.

use rusqlite::{Connection, Row, named_params};
use serde_json::{Value, json};

use crate::model::change::fields;
use crate::model::field::Fields;
use crate::model::whole::{Related, RelatedEntry};
use crate::store::{Error, records};

/// Figures that are given beside one.
const MOST: u64 = 200;

/// Other figures of the same quantity and place, over time.
pub(super) fn of_figure(conn: &Connection, row: i64) -> Result<Related, Error> {
    let mut found = conn.prepare_cached(
        "SELECT other.row AS other, other.date_text, other.date_edtf, other.value, other.unit, other.level,
                other.population, other.standing,
                (SELECT label FROM records JOIN parties ON parties.row = records.row
                  WHERE records.row = other.said_by) AS said_by,
                (SELECT label FROM citations JOIN sources ON sources.row = citations.source
                   JOIN records ON records.row = sources.row
                  WHERE record = other.row ORDER BY citations.row LIMIT 1) AS source
           FROM figures own
           JOIN figures other ON other.quantity = own.quantity AND other.place_key = own.place_key
          WHERE own.row = :row AND own.place IS NOT NULL AND other.row <> own.row
          ORDER BY other.earliest, other.latest, other.row
          LIMIT :most",
    )?;
    let found = found.query_map(named_params! { ":row": row, ":most": MOST }, |found| {
        Ok((found.get("other")?, told(found)?))
    })?;
    let found = found.collect::<Result<Vec<(i64, Fields)>, _>>()?;
    let mut total = found.len() as u64;
    if total == MOST {
        // They stand together in an index, and are counted there.
        let mut count = conn.prepare_cached(
            "SELECT count(*) - 1 FROM figures own
               JOIN figures other
                 ON other.quantity = own.quantity AND other.place_key = own.place_key
              WHERE own.row = :row",
        )?;
        total = count.query_row(named_params! { ":row": row }, |found| found.get(0))?;
    }
    let mut entries = Vec::new();
    for (other, fields) in found {
        let other = records::named_at(conn, other)?;
        entries.extend(other.map(|other| RelatedEntry { other, tie: None, fields }));
    }
    Ok(Related { tie: "others", entries, total })
}

/// What is told of one, by the names of its fields; `source` is the first that says so.
fn told(found: &Row) -> rusqlite::Result<Fields> {
    let mut told = Fields::new();
    for name in ["value", "unit", "level", "population", "standing", "said_by", "source"] {
        let value: Option<String> = found.get(name)?;
        told.extend(value.map(|value| (name.to_owned(), Value::from(value))));
    }
    let (text, edtf): (Option<String>, Option<String>) =
        (found.get("date_text")?, found.get("date_edtf")?);
    told.extend(
        edtf.map(|edtf| fields([("as_of", json!({ "text": text, "edtf": edtf }))]))
            .unwrap_or_default(),
    );
    Ok(told)
}
