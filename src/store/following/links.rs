//! Where the links of a record lead now.

use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::IfUnfit;
use crate::model::field::{Fields, Shape, Target};
use crate::model::link::Link;
use crate::model::listing::Listing;
use crate::model::{Kind, RecordId};
use crate::store::{Error, records, stays};

/// The fields as tables hold them: without those that this version does not
/// know, and with links to who stays in place of those that were made one with
/// others; and the rows of these. What is linked to and not here is expected,
/// unless it is refused.
pub(in crate::store) fn lead(
    conn: &Connection,
    kind: Kind,
    fields: Fields,
    unfit: IfUnfit,
) -> Result<(Fields, Vec<i64>), Error> {
    let (mut fields, mut led) = (known(kind, fields), Vec::new());
    for field in kind.fields() {
        let Shape::Link(target) = field.shape else { continue };
        let Some(id) = fields.get(field.name).and_then(linked) else { continue };
        let Some(row) = records::row(conn, id)? else {
            if unfit == IfUnfit::Hide {
                records::expect(conn, id, kind_of(target))?;
            }
            continue;
        };
        if let Some(other) = stays::instead(conn, row)?
            && let Some(other) = records::entry_at(conn, other)?
        {
            fields.insert(field.name.to_owned(), Value::from(other.id.to_string()));
            led.push(row);
        }
    }
    Ok((fields, led))
}

/// The fields without those that this version does not know.
pub(super) fn known(kind: Kind, mut fields: Fields) -> Fields {
    fields.retain(|name, _| kind.field(name).is_some());
    fields
}

pub(super) fn linked(value: &Value) -> Option<RecordId> {
    value.as_str()?.parse::<Link>().ok()?.id()
}

/// What a record is taken for of which only links are here.
fn kind_of(target: Target) -> Kind {
    target.kind().unwrap_or(Listing::Incidents.kind())
}

/// Notes which records a row leads to that were made one with others.
pub(in crate::store) fn note_led(conn: &Connection, row: i64, led: &[i64]) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM led WHERE row = :row")?
        .execute(named_params! { ":row": row })?;
    for target in led {
        conn.prepare_cached("INSERT OR IGNORE INTO led (row, target) VALUES (:row, :target)")?
            .execute(named_params! { ":row": row, ":target": target })?;
    }
    Ok(())
}
