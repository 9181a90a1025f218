//! What the history promises: nothing changes but by ops, and all can be undone.

use serde_json::json;

use super::*;
use crate::model::RecordId;
use crate::model::change::{Change, fields};

fn store() -> Store {
    Store::in_memory(|| 1_700_000_000_000).unwrap()
}

/// An incident with a person in it, made in one step.
fn incident(store: &mut Store) -> Vec<Named> {
    let mut step = Step::default();
    let person = step.party(fields([("name", json!("Айгуль Пример")), ("form", json!("person"))]));
    let incident = step.incident(fields([
        ("kind", json!("detention")),
        ("title", json!("Detained at the square")),
    ]));
    step.involvement(fields([
        ("incident", json!(incident.to_string())),
        ("party", json!(person.to_string())),
        ("role", json!("victim")),
    ]));
    store.save(&step).unwrap()
}

/// How many records a word finds.
fn found(store: &Store, word: &str) -> i64 {
    let word = crate::model::fold::fold(word);
    count(store, &format!("SELECT count(*) FROM search WHERE search MATCH '{word}'"))
}

fn count(store: &Store, sql: &str) -> i64 {
    store.read().query_row(sql, [], |row| row.get(0)).unwrap()
}

fn edit(store: &mut Store, id: RecordId, title: &str) {
    let fields = fields([("title", json!(title))]);
    store.save(&Step { changes: vec![Change::Edit { id, fields }] }).unwrap();
}

fn title(store: &Store, id: RecordId) -> String {
    records::named(store.read(), id).unwrap().called.name().unwrap_or_default().to_owned()
}

#[test]
fn a_step_gives_each_record_a_reference_and_is_found_by_search() {
    let mut store = store();
    let made = incident(&mut store);
    let references: Vec<_> = made.iter().map(|named| named.reference.to_string()).collect();
    assert_eq!(references, ["P-1", "I-1", "V-1"]);
    assert_eq!(found(&store, "Primer"), 2, "the person, and the incident by the person's name");
}

#[test]
fn undo_and_redo_walk_the_steps_back_and_forth() {
    let mut store = store();
    let id = incident(&mut store)[1].id;
    edit(&mut store, id, "Second title");
    edit(&mut store, id, "Third title");
    store.undo().unwrap().unwrap();
    assert_eq!(title(&store, id), "Second title");
    store.undo().unwrap().unwrap();
    store.undo().unwrap().unwrap();
    assert_eq!(count(&store, "SELECT count(*) FROM incidents"), 0, "its making is undone");
    assert_eq!(store.undo().unwrap(), None);
    for _ in 0..3 {
        assert!(store.redo().unwrap().is_some());
    }
    assert_eq!(title(&store, id), "Third title");
    assert_eq!(store.redo().unwrap(), None);
    assert_eq!(count(&store, "SELECT count(*) FROM involvements"), 1);
}

#[test]
fn doing_something_new_ends_redo() {
    let mut store = store();
    let id = incident(&mut store)[1].id;
    edit(&mut store, id, "Second title");
    store.undo().unwrap();
    edit(&mut store, id, "Another title");
    assert_eq!(store.redo().unwrap(), None);
    store.undo().unwrap();
    assert_eq!(title(&store, id), "Detained at the square");
}

#[test]
fn the_trash_hides_a_record_and_gives_it_back() {
    let mut store = store();
    let id = incident(&mut store)[1].id;
    store.save(&Step { changes: vec![Change::Trash(id)] }).unwrap();
    assert_eq!(count(&store, "SELECT count(*) FROM incidents"), 0);
    assert_eq!(count(&store, "SELECT live FROM tallies WHERE listing = 'incidents'"), 0);
    assert_eq!(found(&store, "square"), 0);
    store.save(&Step { changes: vec![Change::Restore(id)] }).unwrap();
    assert_eq!(found(&store, "square"), 1);
    assert_eq!(count(&store, "SELECT live FROM tallies WHERE listing = 'incidents'"), 1);
}

#[test]
fn an_edit_that_changes_nothing_is_no_step() {
    let mut store = store();
    let id = incident(&mut store)[1].id;
    edit(&mut store, id, "Detained at the square");
    assert_eq!(count(&store, "SELECT count(*) FROM steps"), 1);
}

#[test]
fn a_bad_field_is_named_and_nothing_is_stored() {
    let mut store = store();
    let mut step = Step::default();
    step.case(fields([("title", json!("A case"))]));
    step.incident(fields([("kind", json!("detention")), ("order", json!(-1))]));
    let error = store.save(&step).unwrap_err().to_string();
    assert!(error.contains("incident") && error.contains("order"), "{error}");
    assert_eq!(count(&store, "SELECT count(*) FROM ops"), 0);
}

#[test]
fn a_link_to_nothing_is_refused() {
    let mut store = store();
    let mut step = Step::default();
    let nowhere = RecordId(uuid::Uuid::nil()).to_string();
    step.incident(fields([("kind", json!("detention")), ("place", json!(nowhere))]));
    let error = store.save(&step).unwrap_err().to_string();
    assert!(error.contains("place"), "{error}");
}

#[test]
fn a_renamed_person_is_found_with_the_incidents_under_the_new_name() {
    let mut store = store();
    let person = incident(&mut store)[0].id;
    let fields = fields([("name", json!("Айгуль Новая"))]);
    store.save(&Step { changes: vec![Change::Edit { id: person, fields }] }).unwrap();
    assert_eq!((found(&store, "Primer"), found(&store, "Novaya")), (0, 2));
}

#[test]
fn an_index_that_is_brought_up_to_date_in_between_is_as_it_would_be_without() {
    let mut store = store();
    let millis = store.now();
    let made = store.write(|conn| {
        let mut writing = Writing::begin(conn, Deed::Do, millis)?;
        let mut make = |fill: &dyn Fn(&mut Step)| {
            let mut step = Step::default();
            fill(&mut step);
            let made = writing.make(&step)?;
            writing.relieve(1, &mut Meter::unwatched())?;
            Ok::<_, Error>(made.first().map(ToString::to_string).unwrap_or_default())
        };
        let person = fields([("name", json!("Айгуль Пример")), ("form", json!("person"))]);
        let person = make(&|step| _ = step.party(person.clone()))?;
        let incident =
            fields([("kind", json!("detention")), ("narrative", json!("At the square"))]);
        let incident = make(&|step| _ = step.incident(incident.clone()))?;
        let tie = fields([
            ("incident", json!(incident)),
            ("party", json!(person)),
            ("role", json!("victim")),
        ]);
        make(&|step| _ = step.involvement(tie.clone()))?;
        writing.finish()?;
        Ok::<_, Error>(incident)
    });
    assert!(!made.unwrap().is_empty());
    assert_eq!((found(&store, "Айгуль"), found(&store, "square")), (2, 1));
    let verified = store.verify(&mut crate::model::progress::unwatched).unwrap();
    assert_eq!(verified.problems, vec![]);
}

#[test]
fn what_was_unmade_is_not_written_into_and_comes_back_as_it_was() {
    let mut store = store();
    let made = incident(&mut store);
    store.undo().unwrap();
    let change = Change::Edit { id: made[1].id, fields: fields([("title", json!("Lost"))]) };
    let refused = store.save(&Step { changes: vec![change] }).unwrap_err();
    assert!(matches!(refused, Error::NoRecord(reference) if reference == "I-1"));
    assert!(store.redo().unwrap().is_some(), "nothing was done since");
    assert_eq!(found(&store, "square"), 1);
}
