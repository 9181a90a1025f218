//! That lists by name go by the alphabet of the casebook, whatever happens to a name.

use rusqlite::params;
use serde_json::json;

use super::*;
use crate::model::called::Named;
use crate::model::change::{Change, Step, fields};
use crate::model::listing::{Anchor, Listing, Query, Sort};
use crate::model::progress::unwatched;
use crate::model::{Kind, RecordId};
use crate::store::list;

fn store() -> Store {
    Store::in_memory(|| 1_700_000_000_000).unwrap()
}

fn people(store: &mut Store, names: &[&str]) -> Vec<Named> {
    let mut step = Step::default();
    for name in names {
        step.party(fields([("name", json!(name)), ("form", json!("person"))]));
    }
    store.save(&step).unwrap()
}

/// The names of a list in its order by name, two at a time.
fn listed(store: &Store, listing: Listing) -> Vec<String> {
    let query = Query { sort: Sort::Name, descending: false, ..listing.query() };
    let rows = list::tests::walk(store.read(), &query, 2);
    let name = |id: RecordId| crate::store::records::named(store.read(), id).unwrap();
    rows.iter().map(|row| name(row.id).called.name().unwrap().to_owned()).collect()
}

fn assert_whole(store: &Store) {
    let found = store.verify(&mut unwatched).unwrap();
    assert_eq!(found.problems, []);
}

#[test]
fn people_are_listed_by_the_alphabet_of_the_casebook() {
    let mut store = store();
    people(&mut store, &["Яков", "Ыбырай", "Carla", "Ілияс", "Иван", "Stefan", "Cyril", "Юрий"]);
    let latin_first = ["Carla", "Cyril", "Stefan", "Иван", "Ілияс", "Ыбырай", "Юрий", "Яков"];
    assert_eq!(listed(&store, Listing::People), latin_first);
    store.order_by(Language::Kazakh).unwrap();
    let kazakh = ["Иван", "Ыбырай", "Ілияс", "Юрий", "Яков", "Carla", "Cyril", "Stefan"];
    assert_eq!(listed(&store, Listing::People), kazakh);
    assert_eq!(language(store.read()).unwrap(), Language::Kazakh);
    assert_whole(&store);
    people(&mut store, &["Ізбасар"]);
    assert_eq!(listed(&store, Listing::People)[2], "Ізбасар");
    assert_whole(&store);
}

#[test]
fn every_list_that_goes_by_names_is_in_that_order() {
    let mut store = store();
    let names = ["Қ", "Z", "Л", "К", "Ә", "Б"];
    let mut step = Step::default();
    for name in names {
        step.case(fields([("title", json!(name))]));
        step.place(fields([("name", json!(name))]));
        step.party(fields([("name", json!(name)), ("form", json!("organisation"))]));
        step.party(fields([("name", json!(name)), ("form", json!("person"))]));
        step.source(fields([("title", json!(name)), ("kind", json!("article"))]));
        step.create(Kind::Evidence, fields([("file_name", json!(name))]));
        step.create(Kind::Recipient, fields([("name", json!(name)), ("profile", json!("court"))]));
    }
    store.save(&step).unwrap();
    store.order_by(Language::Kazakh).unwrap();
    for listing in Listing::all().filter(|listing| listing.sort_for(Sort::Name) == Sort::Name) {
        assert_eq!(listed(&store, listing), ["Ә", "Б", "К", "Қ", "Л", "Z"], "{listing:?}");
    }
    assert_whole(&store);
}

#[test]
fn a_person_whose_family_name_is_in_capitals_stands_by_it() {
    let mut store = store();
    people(&mut store, &["Виктор ИВАНОВ", "Борис Яковлев", "Жуков, Андрей"]);
    let by_family = ["Борис Яковлев", "Жуков, Андрей", "Виктор ИВАНОВ"];
    assert_eq!(listed(&store, Listing::People), by_family);
    store.order_by(Language::Russian).unwrap();
    assert_eq!(listed(&store, Listing::People), by_family);
    assert_whole(&store);
}

#[test]
fn a_name_that_is_changed_undone_and_redone_stands_where_it_belongs() {
    let mut store = store();
    store.order_by(Language::Kazakh).unwrap();
    let made = people(&mut store, &["Айгүл", "Нұрбек", "Ұлан"]);
    let id = made[0].id;
    let fields = fields([("name", json!("Ыбырай"))]);
    store.save(&Step { changes: vec![Change::Edit { id, fields }] }).unwrap();
    assert_eq!(listed(&store, Listing::People), ["Нұрбек", "Ұлан", "Ыбырай"]);
    store.undo().unwrap();
    assert_eq!(listed(&store, Listing::People), ["Айгүл", "Нұрбек", "Ұлан"]);
    store.redo().unwrap();
    assert_eq!(listed(&store, Listing::People), ["Нұрбек", "Ұлан", "Ыбырай"]);
    store.save(&Step { changes: vec![Change::Trash(id)] }).unwrap();
    store.save(&Step { changes: vec![Change::Restore(id)] }).unwrap();
    assert_eq!(listed(&store, Listing::People), ["Нұрбек", "Ұлан", "Ыбырай"]);
    assert_whole(&store);
}

#[test]
fn incidents_by_place_go_by_the_same_order() {
    let mut store = store();
    store.order_by(Language::Kazakh).unwrap();
    let mut step = Step::default();
    for name in ["Ілияс", "Юрий", "Ыбырай"] {
        let place = step.place(fields([("name", json!(name))]));
        step.incident(fields([
            ("kind", json!("detention")),
            ("title", json!(name)),
            ("place", json!(place.to_string())),
        ]));
    }
    step.incident(fields([("kind", json!("detention")), ("title", json!("Nowhere"))]));
    store.save(&step).unwrap();
    let query = Query { sort: Sort::Place, descending: false, ..Listing::Incidents.query() };
    let page = list::page(store.read(), &query, &Anchor::Start, 9).unwrap();
    let name = |id| crate::store::records::named(store.read(), id).unwrap();
    let titles: Vec<_> = page.rows.iter().map(|row| name(row.id)).collect();
    let titles: Vec<_> = titles.iter().filter_map(|named| named.called.name()).collect();
    assert_eq!(titles, ["Ыбырай", "Ілияс", "Юрий", "Nowhere"]);
}

#[test]
fn keys_of_another_version_are_made_again_where_the_file_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.casebook");
    let clock = || 1_700_000_000_000;
    let mut store = Store::create(&path, None, clock).unwrap();
    store.order_by(Language::Kazakh).unwrap();
    people(&mut store, &["Иван", "Ыбырай", "Ілияс", "Юрий"]);
    let spoil = "UPDATE parties SET name_key = x'00'; UPDATE settings SET value = 'kk 0' WHERE name = 'alphabet'";
    store.conn.execute_batch(spoil).unwrap();
    assert!(matches!(store.verify(&mut unwatched), Err(Error::Older(_))));
    store.close().unwrap();
    let store = Store::open(&path, None, clock).unwrap();
    assert_eq!(listed(&store, Listing::People), ["Иван", "Ыбырай", "Ілияс", "Юрий"]);
    assert_whole(&store);
}

#[test]
fn a_file_that_does_not_say_its_order_is_read_all_the_same() {
    let store = store();
    for text in ["", "kk", "xx 1", "1 kk", "kk one"] {
        settings::set(store.read(), NAME, text).unwrap();
        let (_, version) = kept(store.read()).unwrap();
        assert!(version == 0 || text == "xx 1", "{text}");
    }
    store.read().execute("DELETE FROM settings WHERE name = ?1", params![NAME]).unwrap();
    assert_eq!(kept(store.read()).unwrap(), (Language::English, 0));
}
