//! Who stands last.

use serde_json::json;

use super::*;
use crate::model::history::State;

#[test]
fn a_line_and_its_weave_come_to_the_same() {
    let book = Book::incident()
        .add("a1", 2, &["a0"], json!({ "title": "Second", "tags": ["x", "y"] }))
        .add("b0", 3, &["a1"], json!({ "title": null, "tags": ["y"], "access": "secret" }))
        .add("a2", 4, &["b0"], json!({ "$state": "trash" }))
        .add("a3", 5, &["a2"], json!({ "$state": "merged", "$into": uuid::Uuid::max() }));
    let line = replay(book.0.clone()).unwrap();
    let mut apart = book.clone();
    // What nobody builds on and says nothing makes it be woven.
    apart = apart.add("c0", 1, &["a0"], json!({}));
    let mut woven = apart.replay();
    assert_eq!(woven.heads, [hash("c0"), hash("a3")]);
    woven.heads.remove(0);
    assert_eq!(woven, line);
    assert_eq!(line.state, State::Merged);
    assert_eq!(line.fields, fields(json!({ "kind": "arrest", "tags": ["y"], "access": "secret" })));
}

#[test]
fn who_saw_the_other_stands_last_whatever_the_counters_say() {
    let book = Book::incident().add("b0", 900, &["a0"], json!({ "title": "Theirs" })).add(
        "a1",
        2,
        &["b0"],
        json!({ "title": "Mine" }),
    );
    assert_eq!(book.shows("title"), "Mine");
    assert_eq!(book.conflicts(), []);
}

#[test]
fn of_those_apart_the_greater_counter_stands_then_the_device_and_all_are_listed() {
    let apart = |a: u64, b: u64| {
        Book::incident().add("a1", a, &["a0"], json!({ "title": "A" })).add(
            "b0",
            b,
            &["a0"],
            json!({ "title": "B" }),
        )
    };
    for (a, b, stands) in [(2, 3, "B"), (3, 2, "A"), (2, 2, "B")] {
        assert_eq!(apart(a, b).shows("title"), stands);
    }
    assert_eq!(apart(2, 2).conflicts(), conflict("title", &["a1", "b0"]));
}

#[test]
fn a_conflict_is_listed_until_one_who_saw_all_writes_the_group() {
    let book = Book::incident()
        .add("a1", 2, &["a0"], json!({ "title": "A" }))
        .add("b0", 2, &["a0"], json!({ "title": "B" }))
        .add("c0", 2, &["a0"], json!({ "title": "C" }));
    assert_eq!(book.conflicts(), conflict("title", &["a1", "b0", "c0"]));
    let other = book.clone().add("a2", 3, &["a1", "b0", "c0"], json!({ "narrative": "N" }));
    assert_eq!(other.conflicts(), conflict("title", &["a1", "b0", "c0"]));
    let two = book.clone().add("a2", 3, &["a1", "b0"], json!({ "title": "D" }));
    assert_eq!(two.conflicts(), conflict("title", &["c0", "a2"]));
    let all = book.add("a2", 3, &["a1", "b0", "c0"], json!({ "title": "B" }));
    assert_eq!((all.shows("title"), all.conflicts()), (json!("B"), vec![]));
}

#[test]
fn equal_values_are_no_conflict() {
    let book = Book::incident()
        .add("a1", 2, &["a0"], json!({ "title": "Same", "narrative": null }))
        .add("b0", 2, &["a0"], json!({ "title": "Same", "narrative": null }));
    assert_eq!(book.conflicts(), []);
}

#[test]
fn whoever_leaves_out_what_they_wrote_before_has_seen_it() {
    let book = Book::incident().add("b0", 2, &["a0"], json!({ "title": "First" })).add(
        "b1",
        3,
        &["a0"],
        json!({ "title": "Then" }),
    );
    assert_eq!((book.shows("title"), book.conflicts()), (json!("Then"), vec![]));
}

#[test]
fn two_makings_of_one_record_give_it_the_earlier_reference_and_an_alias() {
    let mut book = Book::incident();
    let made = fields(json!({ "kind": "arrest", "title": "Taken" }));
    book.0.push(RecordOp {
        reference: "X-9".to_owned(),
        kind: "incident".to_owned(),
        said: Said::Fields(made),
        ..op("b0", 1, &[], json!({}))
    });
    let made = |book: &Book| {
        book.replay().made.iter().map(|made| made.reference.clone()).collect::<Vec<_>>()
    };
    assert_eq!(made(&book), ["X-1", "X-9"]);
    assert_eq!(book.conflicts(), []);
    book.0[0].counter = 2;
    assert_eq!(made(&book), ["X-9", "X-1"]);
}

#[test]
fn a_chain_that_parts_says_nothing_from_there_on_and_who_built_on_it_does() {
    let mut book = Book::incident()
        .add("b0", 2, &["a0"], json!({ "title": "One" }))
        .add("b1", 2, &["a0"], json!({ "title": "Other" }))
        .add("a1", 3, &["b0"], json!({ "narrative": "Built on it." }));
    for forked in &mut book.0[1..3] {
        forked.said = Said::Forked;
    }
    book.0[2].chain = 77;
    assert_eq!(
        (book.shows("title"), book.shows("narrative")),
        (json!("Taken"), json!("Built on it."))
    );
    assert_eq!(book.conflicts(), []);
}
