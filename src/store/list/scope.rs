//! Which records a list about another record shows.

use rusqlite::Connection;

use crate::model::Kind;
use crate::model::listing::Listing;
use crate::store::kinds;
use crate::store::kinds::lists::Tie;
use crate::store::narrow::{Restriction, Sql, Statement};

/// Rows of what is tied to nothing.
const NOTHING: &str = "SELECT NULL WHERE :rows IS NULL";

/// The records of a list that are tied to the records in some rows, which are
/// all of one kind.
pub(in crate::store) fn tied(
    conn: &Connection,
    listing: Listing,
    kind: Kind,
    rows: &[i64],
) -> rusqlite::Result<Restriction> {
    let (keeping, list) = kinds::list(listing);
    let text = match list.ties.iter().find(|(of, _)| *of == kind) {
        Some((_, Tie::Narrow(narrow))) => return narrow(conn, rows),
        Some((_, Tie::Rows(text))) => text,
        None => kinds::derived(keeping.kind).tie(kind).unwrap_or(NOTHING),
    };
    Ok(Restriction::rows(Sql::new(text).bind_list(":rows", rows)))
}

/// Records of a kind that a list of that kind narrows to.
pub(in crate::store) fn themselves(rows: &[i64]) -> Restriction {
    Restriction::rows(Sql::new("SELECT value FROM json_each(:rows)").bind_list(":rows", rows))
}

/// Some records of a kind, and those inside them where these are meant too.
pub(in crate::store) fn inside(
    conn: &Connection,
    kind: Kind,
    rows: Vec<i64>,
) -> rusqlite::Result<Vec<i64>> {
    let Some(within) = kinds::of(kind).within else { return Ok(rows) };
    let mut inside = Statement::default();
    inside.add(&Sql::new(within).bind_list(":rows", &rows));
    inside.rows(conn, |row| row.get(0))
}

/// What a list about one record shows.
pub(super) fn about(
    conn: &Connection,
    listing: Listing,
    kind: Kind,
    row: i64,
) -> rusqlite::Result<Restriction> {
    let mut rows = inside(conn, kind, vec![row])?;
    if listing.kind() == kind && kinds::of(kind).within.is_some() {
        rows.retain(|inside| *inside != row);
        return Ok(themselves(&rows));
    }
    tied(conn, listing, kind, &rows)
}
