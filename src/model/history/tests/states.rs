//! Whether a record counts that people put away and changed apart.

use serde_json::json;

use super::*;
use crate::model::history::{Flag, State};

fn trash() -> Value {
    json!({ "$state": "trash" })
}

fn merged(into: u128) -> Value {
    json!({ "$state": "merged", "$into": uuid::Uuid::from_u128(into) })
}

fn found(book: &Book) -> (State, Vec<Flag>) {
    let replayed = book.replay();
    (replayed.state, replayed.flags)
}

#[test]
fn what_is_put_away_and_changed_apart_comes_back_and_is_told() {
    for away in ["trash", "undone"] {
        let away = json!({ "$state": away });
        for (a, b) in [(2, 3), (3, 2)] {
            let book = Book::incident().add("a1", a, &["a0"], away.clone()).add(
                "b0",
                b,
                &["a0"],
                json!({ "title": "New" }),
            );
            assert_eq!(found(&book), (State::Live, vec![Flag::BroughtBack]), "{away}");
            assert_eq!(book.conflicts()[0].0, "$state");
            let both = ["a1", "b0"];
            let kept = book.clone().add("a2", 4, &both, json!({ "$state": "live" }));
            assert_eq!((found(&kept), kept.conflicts()), ((State::Live, vec![]), vec![]));
            let again = book.clone().add("a2", 4, &both, trash());
            assert_eq!((found(&again), again.conflicts()), ((State::Trash, vec![]), vec![]));
            let edited = book.add("a2", 4, &both, json!({ "title": "Newer" }));
            assert_eq!(found(&edited), (State::Live, vec![Flag::BroughtBack]));
        }
    }
}

#[test]
fn what_both_put_away_is_away() {
    let book = Book::incident().add("a1", 2, &["a0"], trash()).add("b0", 2, &["a0"], trash());
    assert_eq!((found(&book), book.conflicts()), ((State::Trash, vec![]), vec![]));
}

#[test]
fn who_saw_the_change_puts_away_for_both() {
    let book = Book::incident()
        .add("b0", 2, &["a0"], json!({ "title": "New" }))
        .add("a1", 2, &["a0"], trash())
        .add("c0", 3, &["b0"], trash());
    assert_eq!(found(&book), (State::Trash, vec![]));
}

#[test]
fn what_is_changed_in_the_trash_stays_there() {
    let book = Book::incident()
        .add("a1", 2, &["a0"], trash())
        .add("b0", 3, &["a1"], json!({ "title": "New" }))
        .add("c0", 3, &["a1"], json!({ "title": "Other" }));
    assert_eq!(found(&book), (State::Trash, vec![]));
}

#[test]
fn what_was_restored_and_put_away_apart_counts() {
    let book = Book::incident()
        .add("a1", 2, &["a0"], trash())
        .add("a2", 3, &["a1"], json!({ "$state": "live" }))
        .add("b0", 9, &["a0"], trash());
    assert_eq!(found(&book), (State::Live, vec![Flag::BroughtBack]));
}

#[test]
fn a_state_of_a_newer_version_hides_the_record() {
    let book = Book::incident().add("b0", 2, &["a0"], json!({ "$state": "embargoed" }));
    assert_eq!(book.replay().state, State::Newer);
    let book = book.add("a1", 3, &["a0"], json!({ "title": "New" }));
    assert_eq!(book.replay().state, State::Newer);
}

#[test]
fn what_is_no_list_of_fields_hides_the_record() {
    let mut book = Book::incident().add("b0", 2, &["a0"], json!({}));
    book.0[1].said = Said::Unreadable;
    assert_eq!(book.replay().state, State::Newer);
}

#[test]
fn a_kind_of_a_newer_version_is_not_replayed() {
    let book = Book::of("permit", json!({ "name": "X" }));
    let replayed = book.replay();
    assert_eq!((replayed.kind, replayed.state), (None, State::Newer));
    assert_eq!((replayed.fields.len(), replayed.heads), (0, vec![hash("a0")]));
}

#[test]
fn a_record_whose_making_was_erased_does_not_count_and_keeps_its_reference() {
    let mut book = Book::incident().add("a1", 2, &["a0"], json!({ "title": "New" }));
    book.0[0].said = Said::Gone;
    let replayed = book.replay();
    assert_eq!((replayed.state, replayed.made.len()), (State::Undone, 1));
    book = book.add("b0", 2, &["a0"], json!({ "title": "Apart" }));
    assert_eq!(book.replay().state, State::Undone);
}

#[test]
fn an_erased_change_leaves_what_others_said() {
    let mut book = Book::incident().add("a1", 2, &["a0"], json!({ "title": "Erased" })).add(
        "a2",
        3,
        &["a1"],
        json!({ "narrative": "N" }),
    );
    book.0[1].said = Said::Gone;
    assert_eq!((book.shows("title"), book.shows("narrative")), (json!("Taken"), json!("N")));
}

#[test]
fn what_was_made_one_stays_so() {
    let one = |other: Value| {
        Book::of("party", json!({ "name": "A", "form": "person" }))
            .add("a1", 2, &["a0"], merged(7))
            .add("b0", 3, &["a0"], other)
    };
    assert_eq!(found(&one(merged(7))), (State::Merged, vec![]));
    assert_eq!(one(merged(7)).conflicts(), []);
    assert_eq!(found(&one(trash())), (State::Merged, vec![]));
    assert_eq!(one(trash()).conflicts(), conflict("$state", &["a1", "b0"]));
    let edited = one(json!({ "note": "Not seen" }));
    assert_eq!(found(&edited), (State::Merged, vec![Flag::EditedMerged]));
    assert_eq!(edited.conflicts(), conflict("$state", &["a1", "b0"]));
    let two = one(merged(8)).replay();
    assert_eq!((two.state, two.into.len(), two.conflicts.len()), (State::Merged, 2, 1));
    let taken_back = one(merged(8)).add("a2", 4, &["a1", "b0"], json!({ "$state": "live" }));
    assert_eq!((found(&taken_back), taken_back.replay().into), ((State::Live, vec![]), vec![]));
}
