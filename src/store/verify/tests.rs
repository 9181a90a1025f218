//! Whoever changes the file behind the program's back is found out.

mod config;
mod damage;
mod inverses;

use serde_json::json;

use super::*;
use crate::model::change::{Change, Step, fields};
use crate::model::progress::unwatched;

fn store() -> Store {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    for title in ["First", "Second", "Third"] {
        let mut step = Step::default();
        let person = step.party(fields([("name", json!(title)), ("form", json!("person"))]));
        let incident = step.incident(fields([("kind", json!("arrest")), ("title", json!(title))]));
        step.involvement(fields([
            ("incident", json!(incident.to_string())),
            ("party", json!(person.to_string())),
            ("role", json!("victim")),
        ]));
        let made = store.save(&step).unwrap();
        let change = fields([("narrative", json!("What happened to them."))]);
        store
            .save(&Step { changes: vec![Change::Edit { id: made[1].id, fields: change }] })
            .unwrap();
    }
    store.undo().unwrap();
    store
}

/// What `verify` finds, as those are told who develop.
fn problems(store: &Store) -> Vec<String> {
    store.verify(&mut unwatched).unwrap().problems.iter().map(Damage::to_string).collect()
}

/// Runs SQL that the program never would, and says what `verify` finds.
fn after(sql: &str) -> Vec<String> {
    let store = store();
    store.read().execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    store.read().execute_batch(sql).unwrap();
    problems(&store)
}

#[test]
fn an_untouched_casebook_is_found_whole_and_spells_its_heads() {
    let store = store();
    let found = store.verify(&mut unwatched).unwrap();
    assert_eq!(found.problems, []);
    assert_eq!((found.ops, found.records, found.heads.len()), (13, 9, 8));
    let before = found.heads;
    let mut store = store;
    store.undo().unwrap();
    assert_ne!(store.verify(&mut unwatched).unwrap().heads, before);
    assert_eq!(problems(&store), Vec::<String>::new());
}

#[test]
fn a_changed_dropped_or_reordered_op_is_found() {
    for sql in [
        "UPDATE ops SET payload = replace(payload, 'Second', 'Sekond') WHERE row = 5",
        "UPDATE ops SET salt = zeroblob(16) WHERE row = 3",
        "UPDATE ops SET counter = counter + 1 WHERE row = 4",
        "UPDATE ops SET wall = wall + 1 WHERE row = 4",
        "UPDATE ops SET first = 2 WHERE row = 2",
        "UPDATE ops SET reference = 'P-9' WHERE row = 5",
        "UPDATE ops SET parents = zeroblob(32) WHERE row = 4",
        "UPDATE ops SET record = (SELECT record FROM ops WHERE row = 1) WHERE row = 2",
        "UPDATE ops SET hash = zeroblob(32) WHERE row = 7",
        "DELETE FROM ops WHERE row = 6",
        "DELETE FROM ops WHERE row = 1",
        "UPDATE ops SET seq = 100 WHERE row = 3; UPDATE ops SET seq = 3 WHERE row = 4;
         UPDATE ops SET seq = 4 WHERE row = 3",
    ] {
        assert!(!after(sql).is_empty(), "{sql}");
    }
}

#[test]
fn a_table_that_says_something_else_is_found() {
    for (sql, told) in [
        ("UPDATE incidents SET kind = 'release' WHERE row = 2", "I-1"),
        ("UPDATE records SET label = 'Fourth' WHERE row = 1", "P-1"),
        ("UPDATE records SET state = 1 WHERE row = 1", "P-1"),
        ("DELETE FROM involvements WHERE row = 3", "V-1"),
        (
            "INSERT INTO names (row, party, name, text, kind) VALUES (99, 1, 'x', 'X', 'alias')",
            "rows-unknown names",
        ),
        ("UPDATE tallies SET live = live + 1 WHERE listing = 'people'", "lists"),
        ("DELETE FROM search WHERE rowid = 1", "search-"),
    ] {
        let problems = after(sql);
        assert!(problems.iter().any(|problem| problem.contains(told)), "{sql}: {problems:?}");
    }
}

#[test]
fn a_step_with_changes_of_another_device_is_found() {
    let other = "INSERT INTO devices (row, id, tag) VALUES (9, zeroblob(16), 'zz');";
    for (sql, told) in [
        ("UPDATE ops SET device = 9 WHERE row = 2", "step-two-devices"),
        (
            "UPDATE ops SET device = 9 WHERE row >= 8; UPDATE ops SET step = NULL WHERE row = 8",
            "step-other-device",
        ),
    ] {
        let problems = after(&format!("{other} {sql}"));
        assert!(problems.iter().any(|problem| problem.contains(told)), "{sql}: {problems:?}");
    }
}

#[test]
fn what_leads_past_the_history_is_found() {
    for (sql, told) in [
        ("DELETE FROM devices", "device-unknown"),
        ("UPDATE ops SET device = 99", "device-unknown"),
        ("UPDATE ops SET device = 99 WHERE row = 12", "device-unknown"),
        ("INSERT INTO devices (id, tag) VALUES (zeroblob(16), 'zz')", "device-idle"),
        ("UPDATE devices SET mine = 0", "device-own"),
        ("DELETE FROM steps WHERE row = 3", "step-missing"),
        ("UPDATE ops SET step = NULL WHERE row = 1", "step-without"),
        ("UPDATE ops SET step = 2 WHERE step = 3", "step-empty"),
        ("UPDATE ops SET step = 1 WHERE row = 9", "step-order"),
        ("UPDATE steps SET target = 2 WHERE deed = 'undo'", "step-other-record"),
        ("UPDATE steps SET deed = 'undo' WHERE row = 4", "step-target"),
        ("UPDATE steps SET target = 1 WHERE row = 2", "step-target"),
        ("UPDATE steps SET millis = millis + 1000", "step-time"),
        ("UPDATE ops SET first = 3 WHERE row = 4", "op-step"),
        ("UPDATE steps SET millis = millis - 1000 WHERE row = 1", "step-time"),
        ("UPDATE devices SET tag = 'zz'", "device-tag zz"),
        ("UPDATE records SET prefix = 'Px' WHERE prefix = 'P'", "P-1"),
        ("UPDATE ops SET kind = 'permit' WHERE kind = 'party'", "op-hash"),
        ("UPDATE devices SET forked = 3", "device-parting"),
        ("UPDATE records SET tag = 'zz' WHERE row = 1", "P-1"),
        ("UPDATE records SET device = NULL WHERE row = 1", "P-1"),
        ("INSERT INTO merged (row, target) VALUES (1, 4)", "record-table P-1 merged"),
        ("INSERT INTO led (row, target) VALUES (3, 4)", "record-table V-1 led"),
        (
            "INSERT INTO conflicts (row, fields, ops) VALUES (2, 'title', zeroblob(64))",
            "record-table I-1 conflicts",
        ),
        (
            "INSERT INTO aliases (row, prefix, number, device) VALUES (1, 'P', 9, 1)",
            "record-table P-1 aliases",
        ),
        ("INSERT INTO merged (row, target) VALUES (99, 4)", "rows-unknown merged"),
        ("UPDATE records SET kind = 'Px' WHERE kind = 'P'", "Px"),
        ("UPDATE records SET access = 'secret' WHERE row = 1", "P-1"),
        (
            "UPDATE tallies SET live = live + 1 WHERE listing = 'people';
          UPDATE tallies SET live = live - 1 WHERE listing = 'incidents'",
            "lists",
        ),
        ("DELETE FROM tallies", "lists"),
    ] {
        let problems = after(sql);
        assert!(problems.iter().any(|problem| problem.contains(told)), "{sql}: {problems:?}");
    }
}

#[test]
fn steps_that_are_made_one_or_taken_apart_are_found() {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NOW: AtomicU64 = AtomicU64::new(1_700_000_000_000);
    fn ticking() -> u64 {
        NOW.fetch_add(1_000, Ordering::Relaxed)
    }
    let filled = || {
        let mut store = Store::in_memory(ticking).unwrap();
        for title in ["First", "Second", "Third"] {
            let mut step = Step::default();
            step.case(fields([("title", json!(title))]));
            step.case(fields([("title", json!(format!("{title} more")))]));
            store.save(&step).unwrap();
        }
        store
    };
    assert_eq!(problems(&filled()), Vec::<String>::new());
    for sql in [
        "UPDATE ops SET step = 2 WHERE step = 3; DELETE FROM steps WHERE row = 3",
        "INSERT INTO steps (row, deed, millis) VALUES (4, 'do', 1790000000000);
         UPDATE ops SET step = 4 WHERE row = 6",
    ] {
        let store = filled();
        store.read().execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        store.read().execute_batch(sql).unwrap();
        let found = problems(&store);
        assert!(found.iter().any(|problem| problem.contains("step-time")), "{sql}: {found:?}");
    }
}

#[test]
fn a_search_index_that_says_something_else_is_found() {
    let third = "SELECT (SELECT day FROM records WHERE row = 2) << 32 | 2";
    for (sql, told) in [
        (
            format!(
                "DELETE FROM search WHERE rowid = ({third});
                  INSERT INTO search (rowid, names, body) VALUES (({third}), 'zzz', 'zzz')"
            ),
            "search-texts",
        ),
        (
            format!(
                "INSERT INTO search (rowid, names, body) VALUES (({third}) + 50, 'zzz', 'zzz')"
            ),
            "search-texts",
        ),
        ("UPDATE records SET day = day + 1 WHERE row = 2".to_owned(), "record-day I-1"),
        ("UPDATE records SET day = NULL WHERE row = 1".to_owned(), "record-day P-1"),
        ("DELETE FROM sounds".to_owned(), "search-sounds"),
        (
            "INSERT INTO sounds (sound, word) VALUES ('zzz', 'first')".to_owned(),
            "search-sound first",
        ),
    ] {
        let problems = after(&sql);
        assert!(problems.iter().any(|problem| problem.contains(told)), "{sql}: {problems:?}");
    }
}

#[test]
fn an_index_that_does_not_lead_to_its_words_is_found() {
    let mut store = store();
    let words: Vec<String> = (0..6_000).map(|number| format!("word{}", number * 7_919)).collect();
    let mut step = Step::default();
    let told = fields([("kind", json!("arrest")), ("narrative", json!(words.join(" ")))]);
    step.incident(told);
    store.save(&step).unwrap();
    assert_eq!(problems(&store), Vec::<String>::new());
    store.read().execute_batch("DELETE FROM search_idx").unwrap();
    let found = problems(&store);
    assert!(found.iter().any(|problem| problem.contains("search-words")), "{found:?}");
}

#[test]
fn a_schema_that_is_not_the_migrations_is_found() {
    for (sql, told) in [
        (
            "CREATE TRIGGER swallow BEFORE INSERT ON ops BEGIN SELECT RAISE(IGNORE); END",
            "schema-more trigger swallow",
        ),
        ("CREATE INDEX more ON ops (wall)", "schema-more index more"),
        ("CREATE VIEW more AS SELECT 1", "schema-more view more"),
        ("CREATE TABLE more (a)", "schema-more table more"),
        ("DROP INDEX incidents_by_date", "schema-missing index incidents_by_date"),
        ("ALTER TABLE cases ADD COLUMN more TEXT", "schema-other table cases"),
        ("DROP TABLE settings", "schema-missing table settings"),
    ] {
        let problems = after(sql);
        assert!(problems.iter().any(|problem| problem.contains(told)), "{sql}: {problems:?}");
    }
}

#[test]
fn verifying_can_be_stopped() {
    let found = store().verify(&mut |_| false).unwrap();
    assert!(found.stopped);
}

#[test]
fn a_casebook_whose_publisher_was_renamed_or_put_away_is_whole() {
    let mut store = store();
    let mut step = Step::default();
    let paper = step.party(fields([("name", json!("Gazette")), ("form", json!("organisation"))]));
    let report = [("title", json!("Report")), ("publisher", json!(paper.to_string()))];
    step.source(fields(report));
    let paper = store.save(&step).unwrap()[0].id;
    let renamed = Change::Edit { id: paper, fields: fields([("name", json!("Herald"))]) };
    for change in [renamed, Change::Trash(paper), Change::Restore(paper)] {
        store.save(&Step { changes: vec![change] }).unwrap();
        assert_eq!(problems(&store), Vec::<String>::new());
    }
}
