//! What is derived is made again; what is not is not touched.

mod lost;

use std::fs;
use std::path::Path;

use rusqlite::types::Value as Cell;
use serde_json::{Value, json};

use super::*;
use crate::model::change::{Change, Step, fields};

fn value(value: Value) -> crate::model::field::Fields {
    let Value::Object(fields) = value else { panic!("no fields") };
    fields
}

/// Puts something of every kind into an empty casebook, and some of it away again.
fn fill(store: &mut Store) {
    let mut step = Step::default();
    let case = step.case(value(json!({ "title": "The square", "tags": ["a"] })));
    let place = step.place(value(json!({ "name": "Алматы", "kind": "city" })));
    let person = step.party(value(json!({ "name": "Айгүл", "form": "person", "birth": "1980" })));
    let police = step.party(value(json!({ "name": "Police", "form": "organisation" })));
    let to = |link: crate::model::link::Link| json!(link.to_string());
    step.name(value(json!({ "party": to(person), "text": "Aigul", "kind": "alias" })));
    step.relation(value(
        json!({ "party_a": to(person), "party_b": to(police), "kind": "member-of" }),
    ));
    let source = step
        .source(value(json!({ "title": "Report", "kind": "article", "publisher": to(police) })));
    let incident = step.incident(value(json!({
        "kind": "arrest", "title": "Taken", "place": to(place), "case": to(case),
        "when": "2022-01-05", "narrative": "Taken from home.", "access": "secret",
    })));
    step.involvement(value(
        json!({ "incident": to(incident), "party": to(person), "role": "victim" }),
    ));
    step.citation(value(
        json!({ "source": to(source), "record": to(incident), "status": "disputed" }),
    ));
    step.saved_filter(value(
        json!({ "name": "Open", "listing": "incidents", "filter": "-has:source" }),
    ));
    step.template(value(json!({ "name": "Court", "record": "incident", "content": { "slots": [{ "part": "record", "field": "kind", "text": "arrest" }] } })),
    );
    let made = store.save(&step).unwrap();
    change(store, made[1].id);
}

/// Changes a place, and makes records that are in the trash or undone.
fn change(store: &mut Store, place: crate::model::RecordId) {
    // It leads to a record that came later.
    let mut later = Step::default();
    let region = later.place(value(json!({ "name": "Region" })));
    later.edit(place, fields([("parent", json!(region.to_string()))]));
    later.incident(value(json!({ "kind": "protest", "title": "Gone" })));
    let made = store.save(&later).unwrap();
    store.save(&Step { changes: vec![Change::Trash(made[2].id)] }).unwrap();
    let mut undone = Step::default();
    undone.party(value(json!({ "name": "Nobody", "form": "person" })));
    store.save(&undone).unwrap();
    store.undo().unwrap();
}

fn store() -> Store {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    fill(&mut store);
    store
}

fn problems(store: &Store) -> Vec<Damage> {
    store.verify(&mut unwatched).unwrap().problems
}

fn assert_whole(store: &Store, what: &str) {
    assert_eq!(problems(store), [], "{what}");
}

fn spoil(store: &Store, sql: &str) {
    store.read().execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    store.read().execute_batch(sql).unwrap();
    store.read().execute_batch("PRAGMA foreign_keys = ON").unwrap();
}

/// Everything that people see of a casebook, and its history.
const SEEN: &[&str] = &[
    "devices",
    "steps",
    "ops",
    "records",
    "cases",
    "places",
    "parties",
    "names",
    "relations",
    "sources",
    "incidents",
    "involvements",
    "citations",
    "filters",
    "templates",
    "tallies",
    "search_words",
];

fn rows(store: &Store) -> rusqlite::Result<Vec<Vec<Cell>>> {
    let mut rows = Vec::new();
    for table in SEEN {
        let mut all = store.read().prepare(&format!("SELECT * FROM {table} NOT INDEXED"))?;
        let columns = all.column_count();
        let all = all.query_map([], |row| (0..columns).map(|i| row.get(i)).collect())?;
        let mut all: Vec<Vec<Cell>> = all.collect::<Result<_, _>>()?;
        // Tables without a number for each row come in the order of their key.
        all.sort_by_key(|row| format!("{row:?}"));
        rows.extend(all);
    }
    Ok(rows)
}

fn assert_same(store: &Store, before: &[Vec<Cell>], what: &str) {
    let now = rows(store).unwrap();
    let differing = now.iter().zip(before).find(|(now, before)| now != before);
    assert_eq!((differing, now.len()), (None, before.len()), "{what}");
}

#[test]
fn each_table_changed_by_hand_is_named_and_mended() {
    for (sql, named) in [
        ("UPDATE cases SET tags = NULL", "record-table C-1 cases"),
        ("UPDATE places SET country = 'RU' WHERE row = 2", "record-table L-1 places"),
        ("UPDATE parties SET birth_edtf = '1990' WHERE row = 3", "record-table P-1 parties"),
        ("UPDATE names SET text = 'Other'", "record-table N-1 names"),
        ("UPDATE relations SET kind = 'same-as'", "record-table R-1 relations"),
        ("UPDATE sources SET publisher = 3", "record-table S-1 sources"),
        ("UPDATE incidents SET place = NULL", "record-table I-1 incidents"),
        ("UPDATE involvements SET role = 'witness'", "record-table V-1 involvements"),
        ("UPDATE citations SET status = NULL", "record-table Q-1 citations"),
        ("UPDATE filters SET filter = 'has:source'", "record-table W-1 filters"),
        ("UPDATE templates SET name = 'zzz'", "record-table M-1 templates"),
        ("DELETE FROM cases", "record-table C-1 cases"),
        ("UPDATE records SET label = 'Other' WHERE row = 3", "record-differs P-1"),
        ("UPDATE records SET state = 0 WHERE state = 1", "record-differs I-2"),
        ("UPDATE records SET access = NULL", "record-differs I-1"),
        ("UPDATE records SET number = 9 WHERE row = 1", "record-differs"),
        ("UPDATE records SET day = 5 WHERE day > 0", "record-day"),
        ("DELETE FROM records WHERE row = 3", "record-missing P-1"),
        ("DELETE FROM tallies", "lists"),
        ("DELETE FROM search WHERE rowid = 1", "search-"),
        ("INSERT INTO search (search) VALUES ('delete-all')", "search-"),
        ("DELETE FROM sounds", "search-sounds"),
        (
            "CREATE TRIGGER more BEFORE INSERT ON ops BEGIN SELECT RAISE(IGNORE); END",
            "schema-more trigger more",
        ),
        ("CREATE VIEW more AS SELECT 1", "schema-more view more"),
        ("CREATE TABLE \"m\"\"ore\" (a UNIQUE)", "schema-more table m\"ore"),
        ("CREATE VIRTUAL TABLE more USING fts5 (a)", "schema-more table more"),
        ("CREATE INDEX more ON ops (wall)", "schema-more index more"),
        ("DROP INDEX incidents_by_date", "schema-missing index incidents_by_date"),
        ("DROP INDEX ops_by_record", "schema-missing index ops_by_record"),
        ("ALTER TABLE cases ADD COLUMN more TEXT", "schema-other table cases"),
        ("DROP TABLE cases", "schema-missing table cases"),
        ("DROP TABLE records", "schema-missing table records"),
        ("DROP TABLE search", "schema-missing table search"),
        ("DROP TABLE search_words", "schema-missing table search_words"),
        ("DROP TABLE drafts", "schema-missing table drafts"),
        ("ANALYZE", "sqlite_stat1"),
    ] {
        let mut store = store();
        let before = rows(&store).unwrap();
        spoil(&store, sql);
        let told = problems(&store);
        assert!(told.iter().any(|problem| problem.to_string().contains(named)), "{sql}: {told:?}");
        let rebuilt = store.rebuild(Loss::Refuse, &mut unwatched).expect(sql);
        assert_eq!((rebuilt.before.problems, &rebuilt.after.problems), (told, &vec![]), "{sql}");
        assert_same(&store, &before, sql);
    }
}

#[test]
fn a_history_that_does_not_hold_is_made_nothing_of() {
    for (sql, why) in [
        ("UPDATE ops SET payload = replace(payload, 'Taken', 'Token') WHERE row = 8", "op-hash"),
        ("DELETE FROM ops WHERE row = 4", "op-gap"),
        ("UPDATE ops SET hash = zeroblob(32) WHERE row = 2", "op-hash"),
        ("UPDATE ops SET device = 99", "device-unknown"),
        ("DELETE FROM devices", "device-unknown"),
        ("UPDATE devices SET mine = 0", "device-own"),
        ("ALTER TABLE ops ADD COLUMN more TEXT", "schema-other table ops"),
        ("DROP TABLE steps", "schema-missing table steps"),
        ("UPDATE steps SET deed = 'undo' WHERE row = 1", "step-only step-target"),
        ("DELETE FROM steps WHERE row = 1", "step-only step-missing"),
    ] {
        let mut store = store();
        spoil(&store, sql);
        let before = rows(&store).ok();
        let refused = store.rebuild(Loss::Refuse, &mut unwatched).expect_err(sql);
        assert!(refused.to_string().contains(why), "{sql}: {refused}");
        assert!(rows(&store).ok() == before, "{sql}");
    }
}

#[test]
fn damaged_steps_do_not_keep_the_rest_from_being_made() {
    let mut store = store();
    spoil(&store, "DELETE FROM steps WHERE row = 1; DELETE FROM tallies");
    let rebuilt = store.rebuild(Loss::Refuse, &mut unwatched).unwrap();
    assert!(!rebuilt.after.problems.is_empty());
    assert!(rebuilt.after.problems.iter().all(Damage::is_of_steps));
}

#[test]
fn an_index_that_cannot_be_opened_is_made_again() {
    for sql in [
        "DELETE FROM search_config",
        "UPDATE search_config SET v = 3 WHERE k = 'version'",
        "UPDATE search_config SET v = 'x' WHERE k = 'version'",
        "UPDATE search_config SET v = x'00' WHERE k = 'version'",
        "INSERT INTO search_config (k, v) VALUES ('pgsz', 32), ('rank', 'nothing(')",
        "DROP TABLE search_config",
        "DROP TABLE search_config; CREATE VIEW search_config AS SELECT 'version' AS k, 3 AS v",
        "DROP TABLE search_config; CREATE TABLE search_config (a)",
        "DROP TABLE search_data",
        "DROP TABLE search_idx",
        "DROP TABLE search_docsize",
        "DELETE FROM search_data",
        "UPDATE search_data SET block = zeroblob(3)",
        "CREATE VIRTUAL TABLE more USING fts5 (a); DELETE FROM more_config",
        "CREATE VIRTUAL TABLE \"m'o\"\"re\" USING fts5 (a); DROP TABLE \"m'o\"\"re_config\"",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.casebook");
        let mut store = on_disk(&path);
        fill(&mut store);
        let before = rows(&store).unwrap();
        spoil(&store, sql);
        store.close().unwrap();
        // What this connection knows of the index is not in the file.
        let mut store = Store::open(&path, None, || 1_700_000_000_000).unwrap();
        assert!(!problems(&store).is_empty(), "{sql}");
        let rebuilt =
            store.rebuild(Loss::Refuse, &mut unwatched).unwrap_or_else(|e| panic!("{sql}: {e}"));
        assert_eq!(rebuilt.after.problems, [], "{sql}");
        assert_same(&store, &before, sql);
        fill(&mut store);
        assert_whole(&store, sql);
    }
}

#[test]
fn after_it_the_casebook_is_used_as_before() {
    let mut store = store();
    spoil(&store, "DROP TABLE search; DELETE FROM records");
    store.rebuild(Loss::Refuse, &mut unwatched).unwrap();
    fill(&mut store);
    store.undo().unwrap();
    store.redo().unwrap();
    assert_whole(&store, "");
}

fn on_disk(path: &Path) -> Store {
    Store::create(path, None, || 1_700_000_000_000).unwrap()
}

#[test]
fn the_file_as_it_was_is_kept_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.casebook");
    let mut store = on_disk(&path);
    fill(&mut store);
    for number in 1..=2 {
        spoil(&store, "UPDATE names SET text = 'Other'");
        let told = problems(&store);
        let rebuilt = store.rebuild(Loss::Refuse, &mut unwatched).unwrap();
        assert_eq!(rebuilt.after.problems, []);
        let backup = folder.path().join(format!("a.casebook.before-rebuild-{number}"));
        assert_eq!(rebuilt.backup.as_ref(), Some(&backup));
        let kept = Store::open(&backup, None, || 1_700_000_000_000).unwrap();
        assert_eq!(problems(&kept), told);
    }
    spoil(&store, "UPDATE ops SET hash = zeroblob(32) WHERE row = 2");
    store.rebuild(Loss::Refuse, &mut unwatched).unwrap_err();
    assert!(!folder.path().join("a.casebook.before-rebuild-3").exists());
    drop(store);
    assert!(fs::metadata(&path).unwrap().len() > 0);
}
