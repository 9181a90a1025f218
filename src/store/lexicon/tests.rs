//! A casebook that a version wrote which knew less, or more.

use std::path::PathBuf;

use rusqlite::types::Value as Cell;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;
use crate::model::Kind;
use crate::model::change::{Change, Step};
use crate::model::damage::Damage;
use crate::model::field::Fields;
use crate::model::progress::unwatched;
use crate::store::verify::Loss;
use crate::store::{Clock, search, tables};

const CLOCK: Clock = || 1_700_000_000_000;

/// A casebook on disk, with a case, an incident in it, and a person.
fn made() -> (TempDir, PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.casebook");
    let mut store = Store::create(&path, None, CLOCK).unwrap();
    let mut step = Step::default();
    let case = step.create(Kind::Case, said(json!({ "title": "Tokmok" })));
    let told = json!({ "kind": "arrest", "title": "Taken", "case": case.to_string() });
    step.create(Kind::Incident, said(told));
    step.create(Kind::Party, said(json!({ "name": "Aigul", "form": "person", "sex": "female" })));
    store.save(&step).unwrap();
    (folder, path, store)
}

fn step(kind: Kind, value: Value) -> Step {
    let mut step = Step::default();
    step.create(kind, said(value));
    step
}

fn said(value: Value) -> Fields {
    let Value::Object(said) = value else { panic!("no fields") };
    said
}

/// Takes a record out of the tables, as a version would have left them that
/// could not show it.
fn hide(store: &Store, reference: &str, state: State) {
    let conn = store.read();
    let named = records::by_reference(conn, &reference.parse().unwrap()).unwrap();
    let row = records::row(conn, named.id).unwrap().unwrap();
    let listing = tables::remove(conn, named.kind, row).unwrap().unwrap();
    tables::tally(conn, listing, -1).unwrap();
    records::set_state(conn, row, state).unwrap();
    search::index(conn, [row], |_| None, &mut || Ok(())).unwrap();
}

fn knew(store: &Store, lexicon: &Lexicon) {
    let text = serde_json::to_string(lexicon).unwrap();
    settings::set(store.read(), NAME, &text).unwrap();
}

/// What the tables say.
fn all(store: &Store) -> Vec<String> {
    let mut lines = Vec::new();
    for table in ["records", "cases", "incidents", "parties", "tallies"] {
        let mut rows = store.read().prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells = (0..columns).map(|at| format!("{:?}", row.get::<_, Cell>(at).unwrap()));
            lines.push(format!("{table} {}", cells.collect::<Vec<_>>().join(" ")));
        }
    }
    lines
}

fn problems(store: &Store) -> Vec<Damage> {
    store.verify(&mut unwatched).unwrap().problems
}

/// What a version knew, and how it left the tables.
type Left = (Lexicon, fn(&Store));

fn left() -> [Left; 4] {
    [
        // Others led to what it did not know at all.
        (Lexicon::own().without("case", None), |store| {
            hide(store, "C-1", State::Absent);
            let sql = "UPDATE records SET number = 0, label = '…', device = NULL WHERE kind = 'C'";
            store.read().execute_batch(sql).unwrap();
        }),
        (Lexicon::own().without("party", Some(&["sex"])), |store| {
            store.read().execute_batch("UPDATE parties SET sex = NULL").unwrap();
        }),
        (Lexicon::own().without("", Some(&["arrest"])), |store| hide(store, "I-1", State::Newer)),
        (Lexicon::own().without("", Some(&["trash"])), |store| {
            store.read().execute_batch("UPDATE records SET state = 3 WHERE state = 1").unwrap();
        }),
    ]
}

fn put_away(store: &mut Store) {
    let other = store.save(&step(Kind::Case, json!({ "title": "Put away" }))).unwrap();
    store.save(&Step { changes: vec![Change::Trash(other[0].id)] }).unwrap();
}

#[test]
fn what_an_update_begins_to_understand_is_shown_once_the_file_is_opened() {
    for (number, (lexicon, leave)) in left().iter().enumerate() {
        let (_folder, path, mut store) = made();
        put_away(&mut store);
        let before = all(&store);
        leave(&store);
        knew(&store, lexicon);
        assert_ne!(all(&store), before, "{number}");
        assert!(matches!(store.verify(&mut unwatched), Err(Error::Older(_))), "{number}");
        store.close().unwrap();
        let store = Store::open_current(&path, None, CLOCK).unwrap();
        assert_ne!(all(&store), before, "{number}: it is only looked at");
        drop(store);
        let store = Store::open(&path, None, CLOCK).unwrap();
        assert_eq!(all(&store), before, "{number}");
        assert_eq!(problems(&store), [], "{number}");
        assert_eq!(known(store.read()).unwrap(), Some(Lexicon::own()));
    }
}

#[test]
fn of_a_file_that_does_not_say_what_was_known_nothing_is_shown_anew() {
    let (_folder, path, mut store) = made();
    put_away(&mut store);
    let (_, leave) = &left()[0];
    leave(&store);
    let before = all(&store);
    store.read().execute("DELETE FROM settings WHERE name = ?1", [NAME]).unwrap();
    store.close().unwrap();
    let store = Store::open(&path, None, CLOCK).unwrap();
    assert_eq!(all(&store), before);
    assert_eq!(known(store.read()).unwrap(), Some(Lexicon::own()));
}

#[test]
fn of_a_file_that_says_it_in_no_known_way_all_is_shown_anew() {
    for text in ["", "{", "[]", "{\"case\": \"title\"}"] {
        let (_folder, path, mut store) = made();
        put_away(&mut store);
        let before = all(&store);
        let (_, leave) = &left()[0];
        leave(&store);
        settings::set(store.read(), NAME, text).unwrap();
        assert!(matches!(store.verify(&mut unwatched), Err(Error::Older(_))), "{text}");
        store.close().unwrap();
        let store = Store::open(&path, None, CLOCK).unwrap();
        assert_eq!(all(&store), before, "{text}");
        assert_eq!(known(store.read()).unwrap(), Some(Lexicon::own()));
    }
}

#[test]
fn nothing_else_is_shown_anew() {
    let (_folder, path, store) = made();
    hide(&store, "C-1", State::Newer);
    let spoil = "UPDATE records SET label = 'Not what was said' WHERE kind <> 'C'";
    store.read().execute_batch(spoil).unwrap();
    knew(&store, &Lexicon::own().without("case", Some(&["title"])));
    store.close().unwrap();
    let store = Store::open(&path, None, CLOCK).unwrap();
    let said = all(&store);
    assert!(said.iter().any(|line| line.starts_with("cases ")), "{said:?}");
    let found = said.iter().filter(|line| line.contains("Not what was said")).count();
    assert_eq!(found, 2, "{said:?}");
}

#[test]
fn nothing_is_written_where_nothing_changed_or_another_has_it_open() {
    let (_folder, path, store) = made();
    store.close().unwrap();
    let before = std::fs::read(&path).unwrap();
    Store::open(&path, None, CLOCK).unwrap().close().unwrap();
    assert!(std::fs::read(&path).unwrap() == before);
    let first = Store::open(&path, None, CLOCK).unwrap();
    hide(&first, "C-1", State::Newer);
    knew(&first, &Lexicon::own().without("case", None));
    let left = all(&first);
    let second = Store::open(&path, None, CLOCK).unwrap();
    assert!(second.read_only().is_some());
    assert_eq!(all(&second), left);
}

#[test]
fn tables_that_are_made_again_say_what_was_known() {
    let (_folder, _, mut store) = made();
    store.read().execute("DELETE FROM settings WHERE name = ?1", [NAME]).unwrap();
    store.rebuild(Loss::Refuse, &mut unwatched).unwrap();
    assert_eq!(known(store.read()).unwrap(), Some(Lexicon::own()));
}

#[test]
fn stopped_it_changes_nothing() {
    let (_folder, path, mut store) = made();
    let mut many = Step::default();
    for number in 0..300 {
        many.create(Kind::Case, said(json!({ "title": number.to_string() })));
    }
    store.save(&many).unwrap();
    hide(&store, "C-1", State::Newer);
    knew(&store, &Lexicon::own().without("case", None));
    let left = all(&store);
    store.close().unwrap();
    let stopped = Store::open_watched(&path, None, CLOCK, &mut |_| false);
    assert!(matches!(stopped, Err(Error::Stopped)));
    let store = Store::open_current(&path, None, CLOCK).unwrap();
    assert_eq!(all(&store), left);
}
