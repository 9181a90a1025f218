//! Which records live: those neither in the trash nor unmade.

use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::{Error, records};
use crate::model::called::Named;
use crate::model::change::{Change, Step};
use crate::model::field::Shape;
use crate::model::history::State;
use crate::model::link::Link;
use crate::model::{Kind, RecordId};

/// Those of some records that are in the trash, or unmade.
pub fn gone(conn: &Connection, records: &[Named]) -> Result<Vec<RecordId>, Error> {
    let mut gone = Vec::new();
    for named in records {
        if is_gone(conn, named.id)? {
            gone.push(named.id);
        }
    }
    Ok(gone)
}

/// Refuses what leads anew to a record that is in the trash, or unmade: a name
/// that was carried over, or kept in a draft, may have gone there since.
pub fn check(conn: &Connection, step: &Step) -> Result<(), Error> {
    for change in &step.changes {
        let (kind, fields) = match change {
            Change::Create { kind, fields } => (*kind, fields),
            Change::Edit { id, fields } => (records::named(conn, *id)?.kind, fields),
            Change::Trash(_) | Change::Restore(_) | Change::Merge { .. } => continue,
        };
        for (name, value) in fields {
            if let Some(id) = led_to(kind, name, value)
                && is_gone(conn, id)?
            {
                return Err(Error::Gone(records::named(conn, id)?.reference.to_string()));
            }
        }
    }
    Ok(())
}

/// The record that a field leads to.
fn led_to(kind: Kind, name: &str, value: &Value) -> Option<RecordId> {
    let link = matches!(kind.field(name)?.shape, Shape::Link(_)).then(|| value.as_str())??;
    match link.parse() {
        Ok(Link::Record(id)) => Some(id),
        Ok(Link::New(_)) | Err(_) => None,
    }
}

fn is_gone(conn: &Connection, id: RecordId) -> rusqlite::Result<bool> {
    let mut gone = conn.prepare_cached(
        "SELECT 1 FROM main.records WHERE id = :id AND state IN (:trash, :undone)",
    )?;
    gone.exists(named_params! {
        ":id": id.0.as_bytes(),
        ":trash": State::Trash.code(),
        ":undone": State::Undone.code(),
    })
}
