//! What the gates promise, whatever the format.

mod disclosed;
mod documents;
mod left_out;
mod limits;
mod pages;
mod tables;
mod terms;
mod times;
mod workbooks;
mod written;

use super::{Asked, Error, Intake, Opened, Outcome, Source, Table, Wish, formats, plan};
use crate::model::called::Named;
use crate::model::field::Fields;
use crate::model::progress::unwatched;
use crate::model::{Day, Reference};
use crate::store::dump::{self, Stored};
use crate::store::{Store, records};

fn store() -> Store {
    Store::in_memory(|| 1_700_000_000_000).unwrap()
}

fn today() -> Day {
    Day::from_civil(2024, 1, 15).unwrap()
}

fn sheet(slug: &str, text: &str) -> Opened {
    bytes(slug, text.as_bytes())
}

fn bytes(slug: &str, bytes: &[u8]) -> Opened {
    let source = Source::of_bytes(&format!("{slug}.csv"), Vec::from(bytes));
    formats::csv(source, &Asked { table: Table::parse(slug).unwrap(), columns: Vec::new() })
}

fn planned(store: &Store, sheets: Vec<Opened>, as_new: bool) -> Result<Intake, Error> {
    plan(store, sheets, Wish { today: today(), as_new, leave_out: false }, &mut unwatched)
}

fn import(store: &mut Store, files: &[(&str, &str)]) -> Result<Outcome, Error> {
    let sheets = files.iter().map(|(slug, text)| sheet(slug, text)).collect();
    planned(store, sheets, false)?.carry_out(store, &mut unwatched)
}

/// What is wrong with a file.
fn refused(slug: &str, text: &[u8]) -> Vec<String> {
    match planned(&store(), vec![bytes(slug, text)], false) {
        Err(Error::BadRows(rows)) => rows.iter().map(ToString::to_string).collect(),
        other => panic!("{other:?}"),
    }
}

fn all(store: &Store) -> Vec<Stored> {
    dump::after(store.read(), 0, 1_000).unwrap()
}

fn named(store: &Store, reference: &str) -> Named {
    records::by_reference(store.read(), &reference.parse::<Reference>().unwrap()).unwrap()
}

fn fields(store: &Store, reference: &str) -> Fields {
    records::fields(store.read(), named(store, reference).id).unwrap().unwrap()
}
