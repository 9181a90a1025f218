//! Cells of a list, read from the columns of what was found.

use rusqlite::Row;

use crate::model::FuzzyDate;
use crate::model::listing::{Cell, Flag};
use crate::model::time_of_day::WithinDay;
use crate::model::vocabulary::Vocabulary;

pub(super) fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

pub(super) fn line(found: &Row, column: &str) -> rusqlite::Result<Cell> {
    let line: Option<String> = found.get(column)?;
    Ok(text(&line.unwrap_or_default()))
}

pub(super) fn term(found: &Row, vocabulary: Vocabulary, column: &str) -> rusqlite::Result<Cell> {
    let slug: Option<String> = found.get(column)?;
    let slug = slug.filter(|slug| !slug.is_empty());
    Ok(slug.map_or(Cell::Empty, |slug| Cell::Term(vocabulary, slug)))
}

pub(super) fn date(found: &Row, text: &str, edtf: &str) -> rusqlite::Result<Cell> {
    let (text, edtf): (Option<String>, Option<String>) = (found.get(text)?, found.get(edtf)?);
    let date = edtf.and_then(|edtf| FuzzyDate::from_parts(text.unwrap_or_default(), &edtf).ok());
    Ok(date.map_or(Cell::Empty, Cell::Date))
}

/// What needs work of a record of which no more is checked than whether its
/// sources agree.
pub(super) fn disputed(found: &Row) -> rusqlite::Result<Cell> {
    let disputed: bool = found.get("disputed")?;
    Ok(if disputed { Cell::Flags(vec![Flag::Disputed]) } else { Cell::Empty })
}

/// A cell of a date with a time of day, where there is one.
pub(super) fn timed(cell: Cell, found: &Row, time: &str) -> rusqlite::Result<Cell> {
    let time: Option<String> = found.get(time)?;
    Ok(match (cell, time.and_then(|time| WithinDay::canonical(&time))) {
        (Cell::Date(date), Some(time)) => Cell::Moment(date, time),
        (cell, _) => cell,
    })
}
