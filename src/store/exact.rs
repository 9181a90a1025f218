//! Records by their whole name, however it is spelt.

use rusqlite::{Connection, named_params};

use super::{Error, kinds, records};
use crate::model::Kind;
use crate::model::called::Named;
use crate::model::field::Target;
use crate::model::fold::fold;

/// Records of one name beyond which it does not matter how many there are.
const LIMIT: usize = 8;

/// Whether a record of a kind can be told by its name.
pub fn is_named(kind: Kind) -> bool {
    kinds::of(kind).lookup.as_ref().is_some_and(|lookup| !lookup.exact.is_empty())
}

/// Live records whose name, or one of whose names, folds to the same as `text`.
/// Incidents have no names, so none is ever found.
pub fn named(conn: &Connection, target: Target, text: &str) -> Result<Vec<Named>, Error> {
    let lookups = kinds::all().filter_map(|keeping| keeping.lookup.as_ref());
    let found = lookups.flat_map(|lookup| lookup.exact).find(|(of, _)| *of == target);
    let Some((_, sql)) = found else { return Ok(vec![]) };
    let name = fold(text);
    if name.is_empty() {
        return Ok(vec![]);
    }
    let mut rows = conn.prepare_cached(sql)?;
    let rows = rows
        .query_map(named_params! { ":name": name, ":limit": LIMIT }, |row| row.get(0))?
        .collect::<Result<Vec<i64>, _>>()?;
    let named = rows.into_iter().map(|row| records::named_at(conn, row));
    Ok(named.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}
