//! Pages of lists.

use rusqlite::Connection;

use super::Error;
use crate::model::listing::{Anchor, Count, Page, Query};

/// Rows of a list from an anchor on, at most `limit` of them.
pub fn page(_: &Connection, _: &Query, _: &Anchor, _: usize) -> Result<Page, Error> {
    Ok(Page::default())
}

/// How many rows a list has.
pub fn count(_: &Connection, _: &Query) -> Result<Count, Error> {
    Ok(Count::default())
}
