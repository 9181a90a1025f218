//! Rows that are few enough to be sorted here.

use std::mem;

use rusqlite::Connection;

use super::by_term::FirstKeys;
use super::indexed::dated;
use super::order::{RowOrder, name, table};
use super::stream::{Position, compare};
use super::{by_place, open_start};
use crate::model::listing::{Listing, Sort};
use crate::store::kinds::lists::FirstColumn;
use crate::store::narrow::{Restriction, Sql, Statement, json};

/// Rows that are few enough to be sorted for each page. Tests have few rows of
/// anything, and read most lists as if they were long.
pub(super) const FEW: usize = if cfg!(test) { 3 } else { 3_000 };

/// As many, where no index has the order and each row is asked what it goes by.
pub(super) const TOLD: usize = if cfg!(test) { 3 } else { 1_000 };

/// As many, where the search index gives the order of days by itself: sorting
/// them only puts the rows of one day in their order.
const FEW_DAYS: usize = if cfg!(test) { 2 } else { 500 };

/// Rows among which those of the list are.
pub(super) struct Few {
    rows: Vec<i64>,
    /// Whether the search index gave them, so that it need not be asked again.
    matched: bool,
}

/// All rows of a list.
pub(super) fn whole(listing: Listing) -> Sql {
    let order = RowOrder::of(listing, Sort::Entry);
    Sql::new(order.fixed).wrap(&format!("SELECT t.row FROM {} WHERE ", order.from), "")
}

/// The rows that the rarest restriction gives, if they are few.
pub(super) fn few(
    conn: &Connection,
    listing: Listing,
    by_days: bool,
    matched: Option<&str>,
    restrictions: &[Restriction],
    whole: Option<Sql>,
) -> rusqlite::Result<Option<Few>> {
    let most = if whole.is_some() { TOLD } else { FEW };
    let queries =
        restrictions.iter().filter_map(|restriction| restriction.rows.clone()).chain(whole);
    let mut queries: Vec<_> = queries.map(|query| (query, most, false)).collect();
    if let Some(matched) = matched {
        let query = if dated(listing) {
            Sql::new(
                "SELECT rowid & 4294967295 FROM search
                  WHERE search MATCH :match AND rowid >= 4294967296",
            )
        } else {
            // Most records without a date are people.
            let fixed = RowOrder::of(listing, Sort::Entry).fixed;
            Sql::new(
                " t ON t.row = search.rowid
                  WHERE search MATCH :match AND search.rowid < 4294967296 AND ",
            )
            .wrap(&format!("SELECT search.rowid FROM search CROSS JOIN {}", name(listing)), fixed)
        };
        let few = if by_days { FEW_DAYS } else { most };
        queries.push((query.bind(":match", matched.to_owned()), few, true));
    }
    let mut fewest: Option<Few> = None;
    for (query, few, matched) in queries {
        let limit = fewest.as_ref().map_or(few, |fewest| fewest.rows.len().min(few)) + 1;
        let mut statement = Statement::default();
        statement.add(&query).text(" LIMIT ").value(i64::try_from(limit).unwrap_or(i64::MAX));
        let rows = statement.rows(conn, |row| row.get::<_, Option<i64>>(0))?;
        if rows.len() < limit {
            let mut rows: Vec<i64> = rows.into_iter().flatten().collect();
            rows.sort_unstable();
            rows.dedup();
            fewest = Some(Few { rows, matched });
        }
    }
    Ok(fewest)
}

/// Some rows in order, as far as they are in the list.
pub(super) fn sorted(
    conn: &Connection,
    listing: Listing,
    sort: Sort,
    few: &Few,
    mut restrictions: Vec<Restriction>,
) -> rusqlite::Result<Vec<Position>> {
    let asked = |r: &Restriction| r.matched.is_some() || r.unmatched.is_some();
    restrictions.retain(|restriction| !few.matched || !asked(restriction));
    let by_place = (listing, sort) == (Listing::Incidents, Sort::Place);
    let order = if by_place { by_place::ORDER } else { RowOrder::of(listing, sort) };
    let mut statement = Statement::default();
    statement.text("SELECT ");
    for (at, column) in order.columns.iter().enumerate() {
        let worded = at == 0 && order.first != FirstColumn::Itself;
        let column = if worded { format!("ifnull({column}, '')") } else { (*column).to_owned() };
        statement.text(&column).text(", ");
    }
    statement.text("t.row FROM json_each(");
    statement.value(json(&few.rows)).text(") few CROSS JOIN ").text(table(listing));
    statement.text(" ON t.row = few.value");
    statement.text(if by_place { by_place::JOIN } else { "" });
    statement.text(" WHERE ").text(order.fixed);
    for restriction in restrictions {
        statement.text(" AND (").add(&restriction.among_many()).text(")");
    }
    let columns = order.columns.len();
    let mut places = statement.rows(conn, |row| super::stream::place(row, columns))?;
    if sort == Sort::Date {
        for place in &mut places {
            place.key = open_start::key(mem::take(&mut place.key));
        }
    }
    if order.first != FirstColumn::Itself {
        let mut keys = FirstKeys::of(conn, order.first)?;
        for place in &mut places {
            place.key = keys.key(mem::take(&mut place.key));
        }
    }
    places.sort_by(|a, b| compare(&a.key, &b.key));
    Ok(places)
}
