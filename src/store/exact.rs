//! Records by their whole name, however it is spelt.

use rusqlite::{Connection, named_params};

use super::{Error, records};
use crate::model::field::Target;
use crate::model::fold::fold;
use crate::model::whole::Named;

/// Records of one name beyond which it does not matter how many there are.
const LIMIT: usize = 8;

/// Live records whose name, or one of whose names, folds to the same as `text`.
/// Incidents have no names, so none is ever found.
pub fn named(conn: &Connection, target: Target, text: &str) -> Result<Vec<Named>, Error> {
    let sql = match target {
        Target::Case => "SELECT row FROM cases WHERE name = :name ORDER BY row LIMIT :limit",
        Target::Place => "SELECT row FROM places WHERE name = :name ORDER BY row LIMIT :limit",
        Target::Source => "SELECT row FROM sources WHERE name = :name ORDER BY row LIMIT :limit",
        Target::Organisation => {
            "SELECT row FROM parties WHERE listing = 'organisations' AND name = :name
              UNION
             SELECT parties.row FROM names JOIN parties ON parties.row = names.party
              WHERE names.name = :name AND parties.listing = 'organisations'
              ORDER BY 1 LIMIT :limit"
        }
        Target::Party => {
            "SELECT row FROM parties
              WHERE listing IN ('organisations', 'people') AND name = :name
              UNION
             SELECT parties.row FROM names JOIN parties ON parties.row = names.party
              WHERE names.name = :name
              ORDER BY 1 LIMIT :limit"
        }
        Target::Incident | Target::Any => return Ok(vec![]),
    };
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
