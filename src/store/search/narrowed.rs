//! A search that is narrowed by terms of the filter language: each kind of
//! record is asked as its list would be.

use rusqlite::Connection;

use crate::model::filter::Filter;
use crate::model::listing::Query;
use crate::store::{Error, kinds, list};

/// Rows of records of any kind that pass a filter, at most `limit` of them and
/// a fair share of each kind. Kinds that a term says nothing of are left out.
pub(super) fn narrowed(
    conn: &Connection,
    filter: &Filter,
    limit: usize,
) -> Result<Vec<i64>, Error> {
    let mut found: Vec<Vec<i64>> = Vec::new();
    let mut unknown = None;
    for list in kinds::ranked().flat_map(|(keeping, _)| keeping.lists) {
        let query = Query { filter: filter.clone(), ..list.listing.query() };
        match list::first_rows(conn, &query, limit) {
            Ok(rows) => found.push(rows),
            Err(Error::Filter { .. }) => {}
            Err(error @ (Error::FilterValue { .. } | Error::NoTags(_))) => {
                unknown = unknown.or(Some(error));
            }
            Err(error) => return Err(error),
        }
    }
    // What one kind of record does not know another may.
    match unknown.filter(|_| found.is_empty()) {
        Some(error) => Err(error),
        None => Ok(shared(&found, limit)),
    }
}

/// The first of each group, as many as there is room for.
fn shared(groups: &[Vec<i64>], limit: usize) -> Vec<i64> {
    let fair = limit / groups.len().max(1);
    let mut room = limit.saturating_sub(groups.iter().map(|group| group.len().min(fair)).sum());
    let mut rows = Vec::new();
    for group in groups {
        let more = group.len().saturating_sub(fair).min(room);
        room -= more;
        rows.extend(group.iter().take(fair + more));
    }
    rows
}
