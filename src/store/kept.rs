//! What is kept under a name to use again: filters and templates.

use rusqlite::{Connection, named_params};

use super::{Error, filing, records};
use crate::model::alphabet::Alphabet;
use crate::model::called::Named;
use crate::model::field::Fields;
use crate::model::fold::fold;
use crate::model::record::Record;
use crate::model::records::saved_filter::{KeptFilter, SavedFilter};
use crate::model::records::template::{KeptTemplate, Template};
use crate::model::{RecordId, Reference};

/// Records of a kind that are read at most: more than a person can choose from.
const MOST: usize = 500;

/// The saved filters by name.
pub fn filters(conn: &Connection) -> Result<Vec<KeptFilter>, Error> {
    let rows = rows(conn, "SELECT row FROM filters ORDER BY name, row LIMIT :limit")?;
    let kept = rows.into_iter().map(|row| {
        let Some((record, fields)) = stored(conn, row)? else { return Ok(None) };
        let filter = SavedFilter::parse(fields).ok();
        Ok(filter.map(|filter| KeptFilter { record, filter }))
    });
    let mut kept: Vec<_> = kept.collect::<Result<Vec<_>, Error>>()?.into_iter().flatten().collect();
    let alphabet = Alphabet::of(filing::language(conn)?);
    kept.sort_by_cached_key(|kept: &KeptFilter| {
        alphabet.key(kept.record.called.name().unwrap_or_default())
    });
    Ok(kept)
}

/// The saved filters of that name, however it is spelt, or that reference.
pub fn filters_named(conn: &Connection, name: &str) -> Result<Vec<KeptFilter>, Error> {
    let reference: Option<Reference> = name.parse().ok();
    let folded = fold(name);
    let mut found = filters(conn)?;
    let referred = found.iter().position(|kept| Some(&kept.record.reference) == reference.as_ref());
    if let Some(at) = referred {
        return Ok(vec![found.swap_remove(at)]);
    }
    found.retain(|kept| kept.record.called.name().is_some_and(|name| fold(name) == folded));
    Ok(found)
}

/// The templates by name.
pub fn templates(conn: &Connection) -> Result<Vec<KeptTemplate>, Error> {
    let rows = rows(conn, "SELECT row FROM templates ORDER BY name, row LIMIT :limit")?;
    let kept = rows.into_iter().map(|row| {
        let Some((record, fields)) = stored(conn, row)? else { return Ok(None) };
        let Ok(template) = Template::parse(fields) else { return Ok(None) };
        let linked = linked(conn, &template)?;
        Ok(Some(KeptTemplate { record, template, linked }))
    });
    let mut kept: Vec<_> = kept.collect::<Result<Vec<_>, Error>>()?.into_iter().flatten().collect();
    let alphabet = Alphabet::of(filing::language(conn)?);
    kept.sort_by_cached_key(|kept: &KeptTemplate| {
        alphabet.key(kept.record.called.name().unwrap_or_default())
    });
    Ok(kept)
}

fn rows(conn: &Connection, sql: &str) -> Result<Vec<i64>, Error> {
    let mut rows = conn.prepare_cached(sql)?;
    let rows = rows.query_map(named_params! { ":limit": MOST }, |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn stored(conn: &Connection, row: i64) -> Result<Option<(Named, Fields)>, Error> {
    let Some(named) = records::named_at(conn, row)? else { return Ok(None) };
    let fields = records::fields(conn, named.id)?;
    Ok(fields.map(|fields| (named, fields)))
}

/// The records that the links of a template lead to: of one that was made one
/// with another, that one; none where it is in the trash.
fn linked(conn: &Connection, template: &Template) -> Result<Vec<(RecordId, Named)>, Error> {
    let mut linked = Vec::new();
    for id in template.content.slots.iter().filter_map(|slot| slot.link) {
        if let Some(named) = live(conn, id)? {
            linked.push((id, named));
        }
    }
    Ok(linked)
}

fn live(conn: &Connection, id: RecordId) -> Result<Option<Named>, Error> {
    let Some(row) = records::row(conn, id)? else { return Ok(None) };
    let row = records::followed(conn, row)?;
    let mut state = conn.prepare_cached("SELECT state FROM records WHERE row = :row")?;
    let state: i64 = state.query_row(named_params! { ":row": row }, |row| row.get(0))?;
    if state == 0 { Ok(records::named_at(conn, row)?) } else { Ok(None) }
}

#[cfg(test)]
mod tests;
