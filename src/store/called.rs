//! What records are called that have no name: values, which `words` speaks.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::kinds::{self, Tells};
use super::{Error, records};
use crate::model::called::What;
use crate::model::link::Link;
use crate::model::measure::Measure;
use crate::model::{Kind, RecordId};

/// What tells the record in a row: of a live one its table says so, of another
/// its history.
pub(super) fn what(conn: &Connection, row: i64, id: RecordId, kind: Kind) -> Result<What, Error> {
    let mut what = match live(conn, row, kind)? {
        Some(what) => what,
        None => replayed(conn, id, kind)?,
    };
    if let Some(people) = kinds::of(kind).people {
        let mut people = conn.prepare_cached(people)?;
        let read = |found: &Row| Ok((found.get("who")?, found.get::<_, u64>("people")?));
        let (who, count) = people.query_row(named_params! { ":row": row }, read)?;
        (what.who, what.more) = (who, count.saturating_sub(1));
    }
    Ok(what)
}

fn live(conn: &Connection, row: i64, kind: Kind) -> rusqlite::Result<Option<What>> {
    let mut live = conn.prepare_cached(&kinds::derived(kind).what)?;
    let read = |found: &Row| {
        let slug: Option<String> = found.get("term")?;
        let term = kind.what().and_then(|(_, vocabulary)| Some((vocabulary, slug?)));
        let unit: Option<String> = found.get("unit")?;
        let amount = Measure::of_row(found.get("amount")?, unit.as_deref());
        let (who, other) = (found.get("who")?, found.get("other")?);
        Ok(What { term, amount, who, more: 0, other })
    };
    live.query_row(named_params! { ":row": row }, read).optional()
}

fn replayed(conn: &Connection, id: RecordId, kind: Kind) -> Result<What, Error> {
    let fields = records::fields(conn, id)?.unwrap_or_default();
    let text = |name: &str| fields.get(name).and_then(|value| value.as_str());
    let label = |tells: Tells| -> Result<Option<String>, Error> {
        let link = kinds::of(kind).telling(tells).and_then(|link| text(link.field));
        let Some(id) = link.and_then(|text| text.parse().ok()).and_then(Link::id) else {
            return Ok(None);
        };
        let mut label = conn.prepare_cached(
            "SELECT label FROM records WHERE id = :id AND state = 0 AND label <> ''",
        )?;
        Ok(label
            .query_row(named_params! { ":id": id.0.as_bytes() }, |row| row.get(0))
            .optional()?)
    };
    let (who, other) = (label(Tells::Who)?, label(Tells::Other)?);
    Ok(What { who, other, ..What::of(kind, &fields) })
}
