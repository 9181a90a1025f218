//! Steps of undo that were made something else.

use super::*;

/// A person, a second name, a note; all undone, and the person redone.
fn undone() -> Store {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    step.party(fields([("name", json!("First")), ("form", json!("person"))]));
    let made = store.save(&step).unwrap();
    for (name, value) in [("note", "One"), ("note", "Two"), ("occupation", "Teacher")] {
        let change = fields([(name, json!(value))]);
        let change = Change::Edit { id: made[0].id, fields: change };
        store.save(&Step { changes: vec![change] }).unwrap();
    }
    for _ in 0..4 {
        store.undo().unwrap();
    }
    store.redo().unwrap();
    store
}

#[test]
fn a_step_of_undo_that_was_made_another_is_found() {
    assert_eq!(problems(&undone()), Vec::<String>::new());
    let astray = "step-not-last";
    for (sql, told) in [
        ("UPDATE steps SET deed = 'do', target = NULL WHERE row = 8", "step-unmade P-1"),
        (
            "UPDATE steps SET deed = 'do', target = NULL WHERE row = 8;
             UPDATE steps SET target = 7 WHERE row = 9",
            "step-unmade P-1",
        ),
        (
            "UPDATE steps SET deed = 'do', target = NULL WHERE row = 8;
             UPDATE steps SET deed = 'undo', target = 4 WHERE row = 9",
            "step-unmade P-1",
        ),
        // Each takes back another change of the same record.
        (
            "UPDATE steps SET target = 3 WHERE row = 5; UPDATE steps SET target = 4 WHERE row = 6",
            "step-inverse P-1",
        ),
        ("UPDATE steps SET target = 7 WHERE row = 9", "step-inverse P-1"),
        ("UPDATE steps SET deed = 'do', target = NULL WHERE row = 5", astray),
        ("UPDATE steps SET deed = 'undo', target = 1 WHERE row = 9", "step-twice"),
    ] {
        let store = undone();
        store.read().execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        store.read().execute_batch(sql).unwrap();
        let found = problems(&store);
        assert!(found.iter().any(|problem| problem.contains(told)), "{sql}: {found:?}");
    }
}

#[test]
fn what_was_changed_since_or_erased_is_taken_back_as_undo_does() {
    let mut store = undone();
    while store.redo().unwrap().is_some() {}
    assert_eq!(problems(&store), Vec::<String>::new());
    let erased = "UPDATE ops SET commitment = zeroblob(32), payload = NULL, salt = NULL";
    store.read().execute_batch(erased).unwrap();
    let found = problems(&store);
    assert!(!found.iter().any(|problem| problem.contains("step-inverse")), "{found:?}");
}

#[test]
fn an_undo_that_was_made_an_ordinary_step_is_named() {
    let mut store = undone();
    store.undo().unwrap();
    store
        .read()
        .execute_batch(
            "UPDATE steps SET deed = 'do', target = NULL WHERE row = (SELECT max(row) FROM steps)",
        )
        .unwrap();
    let named = "step-unmade P-1";
    assert_eq!(problems(&store), [named]);
}

#[test]
fn a_record_that_an_ordinary_step_brought_back_is_undone_and_redone_as_any() {
    let mut store = undone();
    store.undo().unwrap();
    let id = store.read().query_row("SELECT id FROM records", [], |row| row.get(0)).unwrap();
    let id = records::id_of(id);
    let edit = Change::Edit { id, fields: fields([("note", json!("Back"))]) };
    store.save(&Step { changes: vec![Change::Restore(id), edit] }).unwrap();
    for _ in 0..2 {
        store.undo().unwrap();
        assert_eq!(problems(&store), Vec::<String>::new());
        store.redo().unwrap();
        assert_eq!(problems(&store), Vec::<String>::new());
    }
}
