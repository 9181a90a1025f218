//! The rows of a list, or of a stretch of it, without what they show.

use rusqlite::Connection;

use super::stream::{Bound, Stretch};
use super::{ordered, plan};
use crate::model::bulk::Span;
use crate::model::listing::{Query, Scope, Sort};
use crate::model::progress::{Progress, Watch};
use crate::model::rows::Rows;
use crate::store::Error;

/// Rows that are read at a time.
const CHUNK: usize = if cfg!(test) { 3 } else { 20_000 };

/// Every row of a list; with a span, only those between its ends.
///
/// # Errors
///
/// Fails with [`Error::Stopped`] where `watch` wants no more.
pub fn rows(
    conn: &Connection,
    query: &Query,
    span: Option<&Span>,
    watch: &mut Watch,
) -> Result<Rows, Error> {
    let plan = if span.is_none() && query.scope != Scope::Trash {
        ordered(conn, query, Sort::Entry, Vec::new())?
    } else {
        plan(conn, query)?
    };
    let bound = |key: &_, inclusive| Some(Bound { key: Clone::clone(key), inclusive });
    let ends = span.map(|Span { from, to }| if from <= to { (from, to) } else { (to, from) });
    let (first, upper) = ends.map_or((None, None), |(a, b)| (bound(a, true), bound(b, true)));
    let mut part = Stretch { lower: first, upper, descending: false, limit: CHUNK };
    let mut rows = Rows::default();
    loop {
        let places = plan.fetch(conn, &part)?;
        rows.extend(places.iter().map(|place| place.row));
        if !watch(Progress { done: rows.count(), total: 0 }) {
            return Err(Error::Stopped);
        }
        match places.last() {
            Some(last) if places.len() == CHUNK => part.lower = bound(&last.key, false),
            _ => return Ok(rows),
        }
    }
}
