//! What is said of a record with others that lead to it: quotes and values of
//! citations, notes and counts of those who were involved.

use rusqlite::{Connection, named_params};

use crate::model::Kind;
use crate::model::field::Field;
use crate::model::find::FoundIn;
use crate::store::{Error, kinds, replay};

/// A text that stands with a record which leads to another, and finds that.
pub(super) struct FoundText {
    pub(super) of: FoundIn,
    pub(super) text: String,
}

/// What is said of the record of a kind in a row, always in the same order.
pub(super) fn said(conn: &Connection, kind: Kind, row: i64) -> Result<Vec<FoundText>, Error> {
    let Some(sql) = &kinds::derived(kind).said else { return Ok(Vec::new()) };
    let mut found = conn.prepare_cached(sql)?;
    let mut found = found.query(named_params! { ":row": row })?;
    let mut all = Vec::new();
    while let Some(found) = found.next()? {
        let kind = replay::kind_of(&found.get::<_, String>("kind")?)?;
        let name: String = found.get("field")?;
        let Some(Field { name: field, .. }) = kind.field(&name) else { continue };
        all.push(FoundText { of: FoundIn::Field(kind, field), text: found.get("text")? });
    }
    Ok(all)
}
