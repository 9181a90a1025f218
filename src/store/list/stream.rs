//! Rows of a list in one order, from one place on, read off one index.

use std::cmp::Ordering;

use rusqlite::types::Value;
use rusqlite::{Connection, Row};

use super::order::RowOrder;
use crate::model::Day;
use crate::model::listing::{KeyPart, SortKey};
use crate::store::narrow::{Sql, Statement};
use crate::store::search::{day_number, search_row};

/// A row of a list and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Position {
    pub(super) key: SortKey,
    pub(super) row: i64,
}

/// One end of a part of a list: a key or its beginning.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bound {
    pub(super) key: SortKey,
    /// Whether rows with this key are in the part.
    pub(super) inclusive: bool,
}

/// A part of a list: what is between two bounds, read from one side.
#[derive(Clone, Debug, Default)]
pub(super) struct Stretch {
    pub(super) lower: Option<Bound>,
    pub(super) upper: Option<Bound>,
    pub(super) descending: bool,
    pub(super) limit: usize,
}

/// Rows in an order that an index holds.
#[derive(Clone, Debug)]
pub(super) struct Stream {
    pub(super) order: RowOrder,
    /// What else holds of the rows.
    pub(super) conditions: Vec<Sql>,
    /// What the search index is asked, where its rowids are the order: by day,
    /// then row.
    pub(super) matched: Option<String>,
    /// The least and the greatest beginning of a key, where it is bounded; one
    /// without parts bounds nothing.
    pub(super) within: Option<(SortKey, SortKey)>,
}

/// The first rowid in the search index that belongs to a kind with dates.
const FIRST_DATED: i64 = 1 << 32;

impl Stream {
    pub(super) fn all(order: RowOrder) -> Self {
        Self { order, conditions: Vec::new(), matched: None, within: None }
    }

    /// The rows of a part, in order.
    pub(super) fn fetch(
        &self,
        conn: &Connection,
        part: &Stretch,
    ) -> rusqlite::Result<Vec<Position>> {
        let columns = self.order.columns.len();
        let mut places = Vec::new();
        for statement in self.statements(part) {
            if places.len() < part.limit {
                places.extend(statement.rows(conn, |row| place(row, columns))?);
            }
        }
        places.truncate(part.limit);
        Ok(places)
    }

    /// The statements whose rows, one after the other, are the part.
    ///
    /// A full key begins between rows that differ in the row alone; SQLite
    /// finds those by equality, and the rest by comparing the other columns.
    pub(super) fn statements(&self, part: &Stretch) -> Vec<Statement> {
        let columns = self.order.columns.len();
        let part = &self.within.as_ref().map_or_else(|| part.clone(), |ends| part.between(ends));
        let (start, end) =
            if part.descending { (&part.upper, &part.lower) } else { (&part.lower, &part.upper) };
        match start {
            Some(start) if self.matched.is_none() && columns > 1 && start.key.len() == columns => {
                vec![
                    self.statement(part, &Start::Ties(start), end.as_ref()),
                    self.statement(part, &Start::Beyond(start), end.as_ref()),
                ]
            }
            Some(start) => vec![self.statement(part, &Start::At(start), end.as_ref())],
            None => vec![self.statement(part, &Start::All, end.as_ref())],
        }
    }

    fn statement(&self, part: &Stretch, start: &Start, end: Option<&Bound>) -> Statement {
        let mut sql = Statement::default();
        sql.text("SELECT ").text(&self.order.columns.join(", ")).text(", t.row FROM ");
        if let Some(matched) = &self.matched {
            sql.text("search CROSS JOIN ").text(self.order.from);
            sql.text(" ON t.row = search.rowid & 4294967295 WHERE search MATCH ");
            sql.value(matched.clone()).text(" AND ").text(self.order.fixed);
        } else {
            sql.text(self.order.from).text(" WHERE ").text(self.order.fixed);
        }
        for condition in &self.conditions {
            sql.text(" AND (").add(condition).text(")");
        }
        self.bounds(&mut sql, part.descending, start, end);
        sql.text(" ORDER BY ");
        let direction = if part.descending { " DESC" } else { "" };
        if self.matched.is_some() {
            sql.text("search.rowid").text(direction);
        } else {
            // What stands twice would keep SQLite from seeing that an index has the rest.
            let mut columns = self.order.columns.to_vec();
            columns.dedup();
            sql.text(&columns.join(&format!("{direction}, "))).text(direction);
        }
        let limit = i64::try_from(part.limit).unwrap_or(i64::MAX);
        sql.text(" LIMIT ").value(limit);
        sql
    }

    fn bounds(&self, sql: &mut Statement, descending: bool, start: &Start, end: Option<&Bound>) {
        let (beyond, before) = if descending { ("<", ">") } else { (">", "<") };
        if self.matched.is_some() {
            if let Start::At(bound) = start {
                rowid_bound(sql, !descending, bound);
            }
            if let Some(bound) = end {
                rowid_bound(sql, descending, bound);
            }
            let lower = if descending { end.is_some() } else { matches!(start, Start::At(_)) };
            if !lower {
                sql.text(" AND search.rowid >= ").value(FIRST_DATED);
            }
            return;
        }
        match start {
            Start::All => {}
            Start::At(bound) => self.compare(sql, beyond, &bound.key, bound.inclusive),
            Start::Ties(bound) => {
                let (row, others) = split_last(&bound.key);
                for (column, value) in self.order.columns.iter().zip(others) {
                    sql.text(" AND ").text(column).text(" = ").value(value_of(value));
                }
                let equal = if bound.inclusive { "=" } else { "" };
                sql.text(" AND t.row ").text(beyond).text(equal).text(" ").value(row);
            }
            Start::Beyond(bound) => self.compare(sql, beyond, split_last(&bound.key).1, false),
        }
        if let Some(bound) = end {
            self.compare(sql, before, &bound.key, bound.inclusive);
        }
    }

    /// Compares as many columns as the key has parts.
    fn compare(&self, sql: &mut Statement, operator: &str, key: &[KeyPart], inclusive: bool) {
        let count = key.len().min(self.order.columns.len());
        let Some(columns) = self.order.columns.get(..count).filter(|columns| !columns.is_empty())
        else {
            return;
        };
        sql.text(" AND (").text(&columns.join(", ")).text(") ").text(operator);
        sql.text(if inclusive { "= (" } else { " (" });
        for (index, value) in key.iter().take(count).enumerate() {
            sql.text(if index == 0 { "" } else { ", " }).value(value_of(value));
        }
        sql.text(")");
    }
}

/// Where reading starts.
enum Start<'a> {
    All,
    At(&'a Bound),
    /// At rows that share all but the row with a full key.
    Ties(&'a Bound),
    /// After those.
    Beyond(&'a Bound),
}

/// Bounds the rowid of the search index: a day, or a day and a row.
fn rowid_bound(sql: &mut Statement, lower: bool, bound: &Bound) {
    let Some(KeyPart::Number(day)) = bound.key.first() else { return };
    let day = day_number(Day::from_number(*day));
    let (operator, rowid) = match (bound.key.last(), bound.key.len()) {
        (Some(KeyPart::Number(row)), 2..) => match (lower, bound.inclusive) {
            (true, true) => (">=", search_row(day, *row)),
            (true, false) => (">", search_row(day, *row)),
            (false, true) => ("<=", search_row(day, *row)),
            (false, false) => ("<", search_row(day, *row)),
        },
        _ => match (lower, bound.inclusive) {
            (true, true) => (">=", search_row(day, 0)),
            (true, false) => (">=", search_row(day + 1, 0)),
            (false, true) => ("<", search_row(day + 1, 0)),
            (false, false) => ("<", search_row(day, 0)),
        },
    };
    sql.text(" AND search.rowid ").text(operator).text(" ").value(rowid);
}

fn split_last(key: &[KeyPart]) -> (Value, &[KeyPart]) {
    match key.split_last() {
        Some((row, others)) => (value_of(row), others),
        None => (Value::Null, &[]),
    }
}

fn value_of(part: &KeyPart) -> Value {
    match part {
        KeyPart::Number(number) => Value::Integer(*number),
        KeyPart::Text(text) => Value::Text(text.clone()),
        KeyPart::Bytes(bytes) => Value::Blob(bytes.clone()),
    }
}

fn part_of(value: Value) -> rusqlite::Result<KeyPart> {
    match value {
        Value::Integer(number) => Ok(KeyPart::Number(number)),
        Value::Text(text) => Ok(KeyPart::Text(text)),
        Value::Blob(bytes) => Ok(KeyPart::Bytes(bytes)),
        Value::Null | Value::Real(_) => Err(rusqlite::Error::InvalidQuery),
    }
}

/// Reads the columns of a key, and the row after them.
pub(super) fn place(row: &Row, columns: usize) -> rusqlite::Result<Position> {
    let key = (0..columns).map(|index| part_of(row.get(index)?));
    Ok(Position { key: key.collect::<Result<_, _>>()?, row: row.get(columns)? })
}

impl Stretch {
    /// The same part with keys of as many columns. A list changes between the
    /// order of dates and that of days as what it is narrowed to gets rarer.
    pub(super) fn fitted(&self, columns: usize) -> Self {
        let fit = |bound: &Option<Bound>| {
            let bound = bound.as_ref()?;
            let key = match (bound.key.as_slice(), columns) {
                (key, columns) if key.len() == columns => key.to_vec(),
                ([KeyPart::Number(day)], 2..=4) | ([KeyPart::Number(day), _], 3..=4) => {
                    vec![KeyPart::Number(*day)]
                }
                ([day, .., row], 2) => vec![day.clone(), row.clone()],
                _ => return None,
            };
            Some(Bound { key, inclusive: bound.inclusive })
        };
        Self { lower: fit(&self.lower), upper: fit(&self.upper), ..self.clone() }
    }

    /// The part as far as keys begin so, which are without that beginning in it;
    /// `None` where no key of it does.
    pub(super) fn inside(&self, beginning: &[KeyPart]) -> Option<Self> {
        let mut part = self.clone();
        let ends = [(&mut part.lower, Ordering::Less), (&mut part.upper, Ordering::Greater)];
        for (end, outside) in ends {
            let Some(Bound { key, inclusive }) = end.take() else { continue };
            let (own, rest) = key.split_at(beginning.len().min(key.len()));
            let side = compare(beginning, own);
            if side == outside {
                return None;
            }
            if side == Ordering::Equal && !rest.is_empty() {
                *end = Some(Bound { key: rest.to_vec(), inclusive });
            }
        }
        Some(part)
    }

    /// The same part, as far as keys begin between two others.
    fn between(&self, (from, to): &(SortKey, SortKey)) -> Self {
        let bound = |end: &SortKey| Bound { key: end.clone(), inclusive: true };
        let beyond = |own: &Option<Bound>, end: &SortKey, side| {
            let is_beyond = |own: &Bound| compare(&own.key, end) == side;
            !end.is_empty() && own.as_ref().is_none_or(is_beyond)
        };
        let mut part = self.clone();
        // A full key between them is the nearer bound.
        if beyond(&self.lower, from, Ordering::Less) {
            part.lower = Some(bound(from));
        }
        if beyond(&self.upper, to, Ordering::Greater) {
            part.upper = Some(bound(to));
        }
        part
    }
}

/// Compares two keys as SQLite compares as many of their columns as both have.
pub(super) fn compare(a: &[KeyPart], b: &[KeyPart]) -> Ordering {
    a.iter().zip(b).map(|(a, b)| a.cmp(b)).fold(Ordering::Equal, Ordering::then)
}
