use serde_json::json;

use super::*;
use crate::model::called::Named;
use crate::model::change::{Change, Step, fields};
use crate::model::damage::Damage;
use crate::model::field::Fields;
use crate::model::progress::unwatched;
use crate::model::record::Problem;
use crate::model::records::custody::CustodyStep;
use crate::store::{Store, custody};
use std::path::Path;

fn store() -> Store {
    Store::in_memory(|| 1_700_000_000_000).unwrap()
}

fn taken(store: &mut Store, mut bytes: &[u8]) -> TakenIn {
    store.take_in((&mut bytes, Path::new("a.bin")), &mut |_| true).unwrap()
}

fn evidence(store: &mut Store, bytes: &[u8]) -> Named {
    let taken = taken(store, bytes);
    let named = fields([("file_name", json!("a.bin"))]);
    store.add_evidence(&taken, named, Fields::new()).unwrap()
}

fn count(store: &Store, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    store.read().query_row(&sql, [], |row| row.get(0)).unwrap()
}

fn content_of(store: &Store, named: &Named) -> (Vec<u8>, Option<ContentDamage>) {
    let hash = custody::hash(store.read(), named.id).unwrap().unwrap();
    let mut bytes = Vec::new();
    let flaw = read(store.read(), &hash, &mut |some| {
        bytes.extend_from_slice(some);
        Ok(())
    });
    (bytes, flaw.unwrap())
}

fn problems(store: &Store) -> Vec<Damage> {
    store.verify(&mut unwatched).unwrap().problems
}

/// Bytes of which no two chunks are the same.
fn long(length: usize) -> Vec<u8> {
    (0..length).map(|at| u8::try_from((at / 7 + at / 65_537) % 256).unwrap()).collect()
}

#[test]
fn what_comes_in_comes_out_whatever_its_length() {
    let mut store = store();
    for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 4 * CHUNK, 9 * CHUNK + 5] {
        let bytes = long(length);
        let named = evidence(&mut store, &bytes);
        assert!(content_of(&store, &named) == (bytes, None), "{length}");
    }
    assert_eq!(problems(&store), []);
}

#[test]
fn the_hash_is_that_of_the_file() {
    let mut store = store();
    let named = evidence(&mut store, b"test");
    let hash = custody::hash(store.read(), named.id).unwrap().unwrap();
    assert_eq!(hash, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
}

#[test]
fn the_same_file_twice_is_one_content() {
    let mut store = store();
    let bytes = long(3 * CHUNK);
    let [first, second] = [0, 1].map(|_| evidence(&mut store, &bytes));
    assert_ne!(first.id, second.id);
    assert_eq!((count(&store, "contents"), count(&store, "chunks")), (1, 3));
    assert_eq!(content_of(&store, &second).1, None);
}

#[test]
fn what_is_stopped_leaves_nothing() {
    let mut store = store();
    let bytes = long(9 * CHUNK);
    let mut chunks = 0;
    let stopped = store.take_in((&mut bytes.as_slice(), Path::new("a.bin")), &mut |_| {
        chunks += 1;
        chunks < 7
    });
    assert!(matches!(stopped, Err(Error::Stopped)));
    assert_eq!((count(&store, "contents"), count(&store, "chunks")), (0, 0));
    // As after the program was killed: the content is there, and no record is.
    drop(taken(&mut store, &bytes));
    assert!(count(&store, "chunks") > 0);
    assert_eq!(problems(&store), []);
    evidence(&mut store, b"other");
    assert_eq!((count(&store, "contents"), count(&store, "chunks")), (1, 1));
}

#[test]
fn a_chunk_that_is_changed_lost_or_moved_is_found_by_the_name_of_the_file() {
    for damage in [
        "UPDATE chunks SET bytes = x'00' WHERE number = 1",
        "UPDATE chunks SET bytes = x'00', sha256 = x'00' WHERE number = 1",
        "DELETE FROM chunks WHERE number = 2",
        "UPDATE chunks SET number = 9 - number",
        "UPDATE contents SET chunks = 2",
        "UPDATE contents SET size = size - 1",
    ] {
        let mut store = store();
        let named = evidence(&mut store, &long(3 * CHUNK));
        store.read().execute_batch(damage).unwrap();
        assert_eq!(content_of(&store, &named).1, Some(ContentDamage::Changed), "{damage}");
        let (record, name) = ("E-1".to_owned(), "a.bin".to_owned());
        let found = Damage::Content { record, name, damage: ContentDamage::Changed };
        assert_eq!(problems(&store), [found], "{damage}");
    }
}

#[test]
fn a_file_that_was_taken_in_and_is_gone_is_found_and_one_that_never_came_is_told() {
    let mut store = store();
    evidence(&mut store, b"one");
    let mut step = Step::default();
    step.evidence(fields([("file_name", json!("far.mp4")), ("sha256", json!("0".repeat(64)))]));
    store.save(&step).unwrap();
    let found = store.verify(&mut unwatched).unwrap();
    assert_eq!((found.problems.len(), found.elsewhere), (0, 1));
    store.read().execute_batch("DELETE FROM chunks; DELETE FROM contents").unwrap();
    let found = store.verify(&mut unwatched).unwrap();
    let (record, name) = ("E-1".to_owned(), "a.bin".to_owned());
    let missing = Damage::Content { record, name, damage: ContentDamage::Missing };
    assert_eq!((found.problems, found.elsewhere), (vec![missing], 1));
}

/// What is told of a change that was refused.
fn refusal(saved: Result<Vec<Named>, Error>) -> Problem {
    let Err(Error::Record { source, .. }) = saved else { panic!("{saved:?}") };
    source.problem
}

#[test]
fn which_file_it_is_stays_once_it_is_here_and_so_do_the_notes_of_the_program() {
    let mut store = store();
    let named = evidence(&mut store, b"one");
    let edit = |id, name: &str, value: &str| Step {
        changes: vec![Change::Edit { id, fields: fields([(name, json!(value))]) }],
    };
    for name in ["file_name", "media_type"] {
        assert_eq!(refusal(store.save(&edit(named.id, name, "b.bin"))), Problem::Settled, "{name}");
    }
    store.save(&edit(named.id, "description", "a street")).unwrap();
    let viewed = store.note_custody(named.id, &CustodyStep::Viewed, Fields::new()).unwrap();
    assert_eq!(refusal(store.save(&edit(viewed.id, "why", "none"))), Problem::Noted);
    let trash = Step { changes: vec![Change::Trash(viewed.id)] };
    assert_eq!(refusal(store.save(&trash)), Problem::Noted);
    let mut by_hand = Step::default();
    by_hand.custody(fields([("evidence", json!(named.id.to_string())), ("step", json!("copied"))]));
    let by_hand = store.save(&by_hand).unwrap().remove(0);
    store.save(&edit(by_hand.id, "why", "a second copy")).unwrap();
    store.save(&Step { changes: vec![Change::Trash(by_hand.id)] }).unwrap();
    assert_eq!(problems(&store), []);
}

/// Undo passes over the notes of the program, and what it takes back is as it was.
#[test]
fn no_undo_takes_back_that_a_file_was_shown() {
    let mut store = store();
    let named = evidence(&mut store, b"one");
    let edit = Change::Edit { id: named.id, fields: fields([("description", json!("a street"))]) };
    store.save(&Step { changes: vec![edit] }).unwrap();
    store.note_custody(named.id, &CustodyStep::Viewed, Fields::new()).unwrap();
    store.note_custody(named.id, &CustodyStep::Exported, Fields::new()).unwrap();
    let undone = store.undo().unwrap().unwrap();
    assert_eq!(undone[0].id, named.id);
    assert_eq!((count(&store, "custody"), problems(&store)), (3, vec![]));
    store.note_custody(named.id, &CustodyStep::Viewed, Fields::new()).unwrap();
    // A note is nothing that was done since.
    assert!(store.redo().unwrap().is_some());
    assert_eq!((count(&store, "custody"), problems(&store)), (4, vec![]));
    store.undo().unwrap();
    // The intake: the record goes with its own step of custody, the bytes stay.
    store.undo().unwrap();
    assert_eq!((count(&store, "evidence"), count(&store, "chunks")), (0, 1));
    assert_eq!(problems(&store), []);
    assert!(store.undo().unwrap().is_none());
    store.redo().unwrap().unwrap();
    assert_eq!(content_of(&store, &named), (b"one".to_vec(), None));
    assert_eq!((count(&store, "custody"), problems(&store)), (4, vec![]));
}
