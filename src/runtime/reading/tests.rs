//! However reading is interrupted, every question after it is answered.

use std::sync::mpsc::Receiver;

use serde_json::json;
use tempfile::TempDir;

use super::*;
use crate::app::ask::{Complete, ReadDrafts, Reply};
use crate::model::change::{Step, fields};
use crate::model::draft::DraftId;
use crate::model::field::Target;

/// How long an answer may take on a slow machine.
const PATIENCE: Duration = Duration::from_secs(30);

fn casebook(people: usize) -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.casebook");
    let mut store = Store::create(&path, None, || 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    for number in 0..people {
        let name = json!(format!("Person {number}"));
        step.party(fields([("name", name), ("form", json!("person"))]));
    }
    store.save(&step).unwrap();
    (folder, store)
}

fn complete(ticket: u64, text: &str) -> Read {
    let (form, text) = (DraftId(1), text.to_owned());
    Read::Complete(Complete { form, ticket, target: Target::Party, text, limit: 20 })
}

/// The next reply; fails on one that tells of a failure.
fn reply(answers: &Receiver<Message>) -> ReadReply {
    let message = answers.recv_timeout(PATIENCE).unwrap();
    let Message::Reply(reply) = message else { panic!("{message:?}") };
    let Reply::Read(reply) = *reply else { panic!("{reply:?}") };
    assert_eq!(reply.fault(), None);
    reply
}

#[test]
fn a_connection_left_in_a_transaction_is_led_out_of_it() {
    let (_folder, store) = casebook(3);
    let door = store.door().unwrap().clone();
    let opened = door.open().unwrap();
    let interrupt = opened.read().get_interrupt_handle();
    let line = SharedState { interrupt, looking_up: false, closing: false };
    let mut reading = ThreadState { store: opened, door, line: Arc::new(Mutex::new(line)) };
    for _ in 0..3 {
        reading.store.read().execute_batch("BEGIN").unwrap();
        reading.try_twice(complete(1, "Pers")).unwrap();
        assert!(reading.store.read().is_autocommit());
    }
}

#[test]
fn questions_in_bursts_are_answered_to_the_last_one() {
    let (_folder, store) = casebook(300);
    let (sender, answers) = mpsc::channel();
    let reader = ReadingThread::start(store.door().unwrap().clone(), sender).unwrap();
    let texts: Vec<&str> = (1..="Person 12".len()).map(|end| &"Person 12"[..end]).collect();
    for burst in 0..40 {
        for (text, pause) in texts.iter().chain(texts.iter().rev()).zip(0..) {
            reader.ask(complete(0, text));
            thread::sleep(Duration::from_micros(burst * 49 * pause % 1_700));
        }
        reader.ask(complete(burst + 1, "Person 1"));
        reader.ask(Read::Drafts(ReadDrafts { at_start: false }));
        let last =
            |reply| matches!(reply, ReadReply::Complete(asked, _) if asked.ticket == burst + 1);
        while !last(reply(&answers)) {}
        while !matches!(reply(&answers), ReadReply::Drafts(..)) {}
    }
    reader.end();
}

#[test]
fn what_fails_on_every_connection_is_told_once() {
    let (folder, store) = casebook(1);
    let (sender, answers) = mpsc::channel();
    let reader = ReadingThread::start(store.door().unwrap().clone(), sender).unwrap();
    drop(store);
    std::fs::write(folder.path().join("a.casebook"), vec![7; 100_000]).unwrap();
    reader.ask(Read::Drafts(ReadDrafts { at_start: false }));
    let message = answers.recv_timeout(PATIENCE).unwrap();
    let Message::Reply(failed) = message else { panic!("{message:?}") };
    assert!(failed.fault().is_some(), "{failed:?}");
    assert!(answers.recv_timeout(Duration::from_millis(50)).is_err());
    reader.end();
}
