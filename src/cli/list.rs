//! `casebook list`: records of a kind, page by page, so that a list of any
//! length takes the same memory.

mod sum;
mod tools;

use serde_json::{Map, Value, json};
use unicode_width::UnicodeWidthStr;

use super::arguments::{Global, List, Listed, filter_line};
use super::output::{JsonArray, Lines, printable_line};
use super::place;
use super::speech::{language, refused, unread};
use crate::model::date::FuzzyDate;
use crate::model::filter::Filter;
use crate::model::listing::{Anchor, Cell, Listing, Query, Row};
use crate::model::whole::{Whole, shown};
use crate::runtime::clock;
use crate::store::{Store, list, whole};
use crate::words;

/// Rows that are read at a time.
const PAGE: usize = 500;

/// Cells of a column that shares what is left of the screen.
const WIDE: usize = 48;

/// Cells of a column of dates: from one day to another of its month, in doubt.
const DATES: usize = 18;

/// Prints the records of a kind that pass the filter.
pub(super) fn run(global: &Global, asked: &List) -> anyhow::Result<()> {
    let filter = Filter::parse(&filter_line(&asked.filter), clock::now().today)
        .map_err(|error| unread(&error))?;
    let store = place::open(global)?;
    let listing = match asked.kind {
        Listed::Records(listing) => listing,
        Listed::Saved(_) if asked.saved.is_some() || asked.sum || !filter.is_empty() => {
            return Err(refused("command-listed-whole", &[]).into());
        }
        Listed::Saved(kind) => return tools::list(global, &store, kind),
    };
    let query = match &asked.saved {
        Some(name) => tools::query(&store, listing, name, filter)?,
        None => Query { filter, ..listing.query() },
    };
    if asked.sum {
        return sum::print_sum(global, &store, &query);
    }
    if !global.json {
        let mut lines = Lines::begin();
        each(&store, &query, |row| Ok(lines.add(&line(listing, row))?))?;
        return Ok(lines.end()?);
    }
    let mut array = JsonArray::begin()?;
    each(&store, &query, |row| {
        if let Some(whole) = whole::brief(store.read(), row.id)? {
            array.add(&brief(&whole))?;
        }
        Ok(())
    })?;
    Ok(array.end()?)
}

fn each(
    store: &Store,
    query: &Query,
    mut show: impl FnMut(&Row) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut anchor = Anchor::Start;
    loop {
        let page = list::page(store.read(), query, &anchor, PAGE)?;
        page.rows.iter().try_for_each(&mut show)?;
        match page.rows.last() {
            Some(last) if page.more_after => anchor = Anchor::After(last.key.clone()),
            _ => return Ok(()),
        }
    }
}

/// A record with its fields and links, without what hangs on it.
pub(super) fn brief(whole: &Whole) -> Value {
    let mut object = Map::new();
    object.insert("ref".into(), json!(whole.record.reference));
    object.insert("record".into(), json!(whole.record.kind.slug()));
    object.extend(shown(whole.record.kind, &whole.fields));
    for (field, named) in &whole.links {
        object.insert(field.clone(), named.to_value());
    }
    Value::Object(object)
}

fn line(listing: Listing, row: &Row) -> String {
    let mut line = format!("{:<7}", row.reference.to_string());
    let shown = listing.columns().iter().zip(&row.cells);
    for (column, cell) in shown.filter(|(column, _)| !column.ties && !column.chosen) {
        let text = printable_line(&text(cell));
        let width = match (column.spans, column.width) {
            (_, 0) => WIDE,
            (true, _) => DATES,
            (false, width) => usize::from(width),
        };
        let blank = width.saturating_sub(text.width());
        line.push_str("  ");
        line.push_str(&text);
        line.extend(std::iter::repeat_n(' ', blank));
    }
    line.trim_end().to_owned()
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Called(named) => words::called(named, language()).into_owned(),
        Cell::Record(named) => words::reference_and_called(named, language()),
        Cell::Term(vocabulary, slug) if words::slug_label(*vocabulary) => slug.clone(),
        Cell::Term(vocabulary, slug) => vocabulary.label(slug, language()).to_owned(),
        Cell::Field(..) | Cell::Says(..) => words::cell(cell, language()),
        Cell::Yes => words::yes_no(true, language()),
        Cell::Date(date) => FuzzyDate::compact(date),
        Cell::Moment(date, time) => format!("{} {}", date.compact(), time.display(language())),
        Cell::Amount(amount) => words::measure(amount, language()),
        Cell::Size(bytes) => words::size(*bytes, language()),
        Cell::Count(count) => count.to_string(),
        Cell::CountOrMore(count) => format!("{count}+"),
        Cell::Members(count, named) => words::members(count, *named, language()),
        Cell::Names(name, 0) => name.clone(),
        Cell::Names(name, more) => format!("{name} +{more}"),
        Cell::Flags(flags) => {
            let flags = flags.iter().map(|flag| words::flag(*flag, language()));
            flags.collect::<Vec<_>>().join(", ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Kind, RecordId};

    #[test]
    fn a_row_is_one_line_with_its_columns_in_place() {
        let row = Row {
            id: RecordId(uuid::Uuid::nil()),
            reference: "L-2".parse().unwrap(),
            kind: Kind::Place,
            cells: vec![Cell::Text("Алматы\u{1b}".into()), Cell::Empty, Cell::Text("KZ".into())],
            key: vec![],
        };
        let line = line(Listing::Places, &row);
        assert!(line.starts_with("L-2      Алматы\u{fffd}  "), "{line}");
        assert_eq!(line.width(), 7 + 2 + WIDE + 2 + 16 + 2 + 2);
    }
}
