//! That every column of a table holds what it is called by, by the name of the kind.

use rusqlite::types::Value as Cell;
use serde_json::Value;

use super::*;
use crate::model::Language;
use crate::model::alphabet::Alphabet;
use crate::model::amount::Amount;
use crate::model::date::FuzzyDate;
use crate::model::fold::fold;
use crate::model::time_of_day::TimeOfDay;

/// Columns that hold something else than the field of their name.
const CALLED_OTHERWISE: &[(Kind, &str, &str)] = &[
    (Kind::Incident, "case_row", "case"),
    (Kind::Figure, "case_row", "case"),
    (Kind::Evidence, "case_row", "case"),
];

/// What each column of a record has to hold.
struct Expected<'a> {
    keeping: &'a Keeping,
    fields: &'a Fields,
}

impl Expected<'_> {
    /// What a column holds; `None` where nothing is known of it.
    fn of(&self, column: &str) -> Option<Cell> {
        let kind = self.keeping.kind;
        if let Some(expected) = self.time(column) {
            return Some(expected.into());
        }
        if column == "name" {
            return Some(Cell::Text(fold(kind.name(self.fields)?)));
        }
        if column == "name_key" {
            let alphabet = Alphabet::of(Language::default());
            return Some(Cell::Blob(alphabet.key(kind.name(self.fields)?)));
        }
        let otherwise = CALLED_OTHERWISE.iter().find(|(of, own, _)| (*of, *own) == (kind, column));
        let field = otherwise.map_or(column, |(_, _, field)| field);
        match (kind.field(field), column) {
            (Some(field), _) => Some(self.value(field)),
            (None, "listing") => Some(Cell::Text(self.keeping.listing(self.fields).to_owned())),
            (None, "least") => {
                let amount = Amount::of(self.fields.get("value")?)?;
                Some(amount.from().thousandths().into())
            }
            (None, "narrated") => Some(i64::from(self.fields.contains_key("narrative")).into()),
            (None, _) => self.date(column),
        }
    }

    /// What a column says of the time of day, and of the place within it.
    fn time(&self, column: &str) -> Option<i64> {
        let time = TimeOfDay::of(self.fields.get("time")?)?;
        let (first, last) = time.within().bounds();
        match column {
            "first_minute" => Some(first.into()),
            "last_minute" => Some(last.into()),
            "ordinal" => {
                Some((i64::from(first) + 1) * 10_000 + self.fields.get("order")?.as_i64()?)
            }
            _ => None,
        }
    }

    /// What a column says of a date: its own by name, or the first of the kind.
    fn date(&self, column: &str) -> Option<Cell> {
        let (name, what) = column.rsplit_once('_').unwrap_or(("date", column));
        let dates = || self.keeping.kind.fields().iter().filter(|field| field.shape == Shape::Date);
        let field = dates().find(|field| field.name == name);
        let field = field.or_else(|| dates().next().filter(|_| name == "date"))?;
        let date = FuzzyDate::of(self.fields.get(field.name)?)?;
        match what {
            "text" => Some(Cell::Text(date.text().to_owned())),
            "edtf" => Some(Cell::Text(date.edtf().to_string())),
            "earliest" => Some(date.earliest().number().into()),
            "latest" => Some(date.latest().number().into()),
            _ => None,
        }
    }

    fn value(&self, field: &Field) -> Cell {
        let Some(value) = self.fields.get(field.name) else { return Cell::Null };
        let text = || value.as_str().unwrap_or_default().to_owned();
        match field.shape {
            Shape::Line | Shape::Text | Shape::FieldName | Shape::Term(_) | Shape::Code(_) => {
                Cell::Text(text())
            }
            Shape::Date => FuzzyDate::of(value).map(|date| date.edtf().to_string()).into(),
            Shape::Time => TimeOfDay::of(value).map(|time| time.within().to_string()).into(),
            Shape::Amount => Amount::of(value).map(|amount| amount.to_string()).into(),
            Shape::Size | Shape::Number(_) => value.as_i64().into(),
            Shape::Degrees(_) => value.as_f64().into(),
            Shape::Flag => value.as_bool().map(i64::from).into(),
            Shape::Terms(_)
            | Shape::Tags
            | Shape::Injuries
            | Shape::Provisions
            | Shape::Details => Cell::Text(value.to_string()),
            Shape::Link(_) => panic!("{}: a link", field.name),
        }
    }
}

/// Whether two cells hold the same; JSON in any order.
fn is_same(held: &Cell, expected: &Cell) -> bool {
    let json = |cell: &Cell| {
        let Cell::Text(text) = cell else { return None };
        serde_json::from_str::<Value>(text).ok()
    };
    held == expected || json(held).is_some_and(|held| Some(held) == json(expected))
}

#[test]
fn every_column_holds_what_it_is_called_by() {
    let mut store = store();
    let mut wrong = Vec::new();
    for keeping in all() {
        let (kind, table) = (keeping.kind, keeping.table);
        let linked = linked(&mut store, keeping);
        let mut told = sample::fields(kind, 0, &|_, _| None);
        told.extend(fields(kind, &linked));
        let made = make(&mut store, kind, told.clone());
        let row = records::row(store.read(), made.id).unwrap();
        let mut read = store.read().prepare(&format!("SELECT * FROM {table} WHERE row = ?1"));
        let read = read.as_mut().unwrap();
        let columns: Vec<String> = read.column_names().map(str::to_owned).collect();
        let mut found = read.query([row]).unwrap();
        let found = found.next().unwrap().unwrap();
        // The key of the place is its row, or 0.
        let links = |column: &str| {
            column == "place_key" || keeping.links.iter().any(|link| link.column == column)
        };
        for column in columns.iter().filter(|column| *column != "row" && !links(column)) {
            let held: Cell = found.get(column.as_str()).unwrap();
            let expected = Expected { keeping, fields: &told }.of(column);
            if !expected.as_ref().is_some_and(|expected| is_same(&held, expected)) {
                wrong.push(format!("{kind}: {column}: {held:?}, not {expected:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
