//! What the search index is asked.

use serde_json::json;

use super::*;
use crate::model::change::{Change, Step, fields};
use crate::store::{Store, records};

/// A casebook with an incident of that narrative.
fn casebook(narrative: &str) -> Store {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    step.incident(fields([("kind", json!("raid")), ("narrative", json!(narrative))]));
    store.save(&step).unwrap();
    store
}

fn asked(store: &Store, text: &str) -> String {
    matching(store.read(), text).unwrap().unwrap_or_default()
}

#[test]
fn a_long_beginning_is_asked_for_by_the_words_that_have_it() {
    let store = casebook("камера камерой камерах попросил");
    assert_eq!(asked(&store, "камер"), r#"("kamera" OR "kamerah" OR "kameroi")"#);
    assert_eq!(asked(&store, "popro kame"), r#""poprosil" AND "kame"*"#);
    assert_eq!(asked(&store, "камерон"), r#""kameron""#);
    assert_eq!(asked(&store, "a"), r#""a""#);
    assert_eq!(asked(&store, " - "), "");
}

#[test]
fn a_beginning_of_very_many_words_is_left_to_the_index() {
    let words: Vec<_> = (0..=MOST_WORDS).map(|number| format!("kamer{number}")).collect();
    let store = casebook(&words.join(" "));
    assert_eq!(asked(&store, "kamer"), r#""kamer"*"#);
    assert!(!is_quick(&asked(&store, "kamer")));
    // No term begins so.
    assert!(is_quick(&asked(&store, "kamer7 zyx")));
}

#[test]
fn words_that_nobody_has_any_more_leave_the_index() {
    let mut store = casebook("doprosil");
    assert_eq!(words(store.read(), "dopro", 9).unwrap(), Some(vec!["doprosil".to_owned()]));
    let incident = records::by_reference(store.read(), &"I-1".parse().unwrap()).unwrap().id;
    store.save(&Step { changes: vec![Change::Trash(incident)] }).unwrap();
    assert_eq!(words(store.read(), "dopro", 9).unwrap(), Some(vec![]));
}
