//! What stands of fields that were written apart.

use serde_json::json;

use super::*;
use crate::model::Kind;
use crate::model::history::WHOLE;

/// Two who saw the same change a record apart; the second stands last.
fn apart(book: Book, first: Value, second: Value) -> Book {
    book.add("a1", 2, &["a0"], first).add("b0", 3, &["a0"], second)
}

fn party(said: Value) -> Book {
    let mut all = fields(json!({ "name": "Aigul", "form": "person" }));
    all.extend(fields(said));
    Book::of("party", Value::Object(all))
}

#[test]
fn fields_of_one_group_stand_as_one_saw_them() {
    let custody = json!({ "kind": "detention", "details": { "facility": "Old" } });
    let book = apart(
        Book::of("incident", custody),
        json!({ "kind": "death", "details": { "autopsy": "refused" } }),
        json!({ "details": { "facility": "New" } }),
    );
    assert_eq!(book.shows("kind"), "detention");
    assert_eq!(book.shows("details"), json!({ "facility": "New" }));
    assert_eq!(book.conflicts(), conflict("kind", &["a1", "b0"]));
    let place = json!({ "name": "Square", "latitude": 43.0, "longitude": 76.0 });
    let book = apart(
        Book::of("place", place),
        json!({ "latitude": 1.0, "longitude": 2.0 }),
        json!({ "precision": "exact" }),
    );
    assert_eq!((book.shows("latitude"), book.shows("precision")), (json!(43.0), json!("exact")));
}

#[test]
fn fields_of_different_groups_all_stand() {
    let book = apart(Book::incident(), json!({ "title": "A" }), json!({ "narrative": "N" }));
    assert_eq!((book.shows("title"), book.shows("narrative")), (json!("A"), json!("N")));
    assert_eq!(book.conflicts(), []);
}

#[test]
fn a_name_never_stands_without_the_pseudonym_that_it_is() {
    let hidden = json!({ "name": "Witness 3", "pseudonym": true });
    let book = apart(party(json!({})), hidden, json!({ "name": "Aigul K." }));
    assert_eq!((book.shows("name"), book.shows("pseudonym")), (json!("Witness 3"), json!(true)));
    assert_eq!(book.conflicts(), conflict("name", &["a1", "b0"]));
}

#[test]
fn the_stricter_stands_whoever_was_later() {
    for (field, strict, loose) in [
        ("access", json!("secret"), json!("public")),
        ("access", json!("confidential"), Value::Null),
        ("access", json!("of-a-newer-version"), json!("secret")),
        ("pseudonym", json!(true), json!(false)),
        ("pseudonym", json!(true), Value::Null),
        ("consent", json!("none"), json!("public")),
        ("consent", json!("unknown"), json!("internal")),
        ("consent", json!("anonymous"), json!("named-confidential")),
    ] {
        for (first, second) in [(&strict, &loose), (&loose, &strict)] {
            let book = apart(
                party(json!({ field: "partner" })),
                json!({ field: first }),
                json!({ field: second }),
            );
            assert_eq!(book.shows(field), strict, "{field}: {first}, then {second}");
            let group = Kind::Party.field(field).unwrap().group;
            assert_eq!(book.conflicts(), conflict(group, &["a1", "b0"]));
            let resolved = book.add("a2", 4, &["a1", "b0"], json!({ field: loose }));
            assert_eq!((resolved.shows(field), resolved.conflicts()), (loose.clone(), vec![]));
        }
    }
}

#[test]
fn a_consent_stands_with_whom_and_until_when() {
    let book = apart(
        party(json!({ "consent": "internal", "consent_to": "Us" })),
        json!({ "consent": "none", "consent_to": null }),
        json!({ "consent": "public", "consent_to": "All" }),
    );
    assert_eq!((book.shows("consent"), book.shows("consent_to")), (json!("none"), Value::Null));
}

#[test]
fn lists_of_terms_take_what_each_added_and_lose_what_each_took() {
    let tags = |tags: Value| json!({ "kind": "arrest", "tags": tags });
    let old = Book::of("incident", tags(json!(["a", "b", "c"])));
    for (first, second, woven) in [
        (
            json!(["a", "b", "c", "d"]),
            json!(["a", "b", "c", "e"]),
            json!(["a", "b", "c", "e", "d"]),
        ),
        (json!(["b", "c"]), json!(["a", "b", "c", "d"]), json!(["b", "c", "d"])),
        (json!(["b", "c"]), json!(["a", "c"]), json!(["c"])),
        (Value::Null, json!(["a", "b", "c", "d"]), json!(["d"])),
        (Value::Null, json!(["c"]), Value::Null),
        (json!(["a", "b", "c", "d"]), json!(["d", "c", "b", "a"]), json!(["d", "c", "b", "a"])),
    ] {
        let book = apart(old.clone(), json!({ "tags": first }), json!({ "tags": second }));
        assert_eq!(book.shows("tags"), woven, "{first} and {second}");
        assert_eq!(book.conflicts(), []);
        let book = book.add("a2", 4, &["a1", "b0"], json!({ "tags": ["mine"] }));
        assert_eq!(book.shows("tags"), json!(["mine"]), "what one writes who saw all of it");
    }
}

#[test]
fn what_was_taken_and_added_again_by_one_stays_when_another_took_it() {
    let book = Book::of("incident", json!({ "kind": "arrest", "tags": ["a", "b"] }))
        .add("a1", 2, &["a0"], json!({ "tags": ["b"] }))
        .add("a2", 3, &["a1"], json!({ "tags": ["b", "a"] }))
        .add("b0", 4, &["a0"], json!({ "tags": ["b"] }));
    assert_eq!(book.shows("tags"), json!(["b", "a"]));
}

#[test]
fn narratives_and_lists_of_objects_are_never_woven() {
    let book = apart(
        Book::incident(),
        json!({ "narrative": "One told." }),
        json!({ "narrative": "Another told." }),
    );
    assert_eq!(book.shows("narrative"), "Another told.");
    assert_eq!(book.conflicts(), conflict("narrative", &["a1", "b0"]));
    let injuries = |what: &str| json!({ "injuries": [{ "description": what }] });
    let other = uuid::Uuid::max();
    let part = json!({ "incident": other, "party": other, "role": "victim" });
    let book = apart(Book::of("involvement", part), injuries("Arm"), injuries("Leg"));
    assert_eq!(book.shows("injuries"), json!([{ "description": "Leg" }]));
    assert_eq!(book.conflicts(), conflict("injuries", &["a1", "b0"]));
}

#[test]
fn fields_of_a_newer_version_are_replayed_as_any() {
    let book = apart(Book::incident(), json!({ "later": [1] }), json!({ "later": [2] }));
    assert_eq!(book.shows("later"), json!([2]));
    assert_eq!(book.conflicts(), conflict("later", &["a1", "b0"]));
}

#[test]
fn what_makes_no_record_is_shown_as_the_last_head_saw_it_until_one_writes_it() {
    // A required field that one emptied of a record that the other changed.
    let book = apart(
        party(json!({ "note": "Old" })),
        json!({ "name": null, "note": "A" }),
        json!({ "occupation": "Teacher" }),
    );
    let shown = book.replay();
    assert_eq!(shown.fields.get("name"), Some(&json!("Aigul")));
    assert_eq!(shown.fields.get("occupation"), Some(&json!("Teacher")));
    assert_eq!(shown.fields.get("note"), Some(&json!("Old")));
    assert_eq!(book.conflicts(), conflict(WHOLE, &["a1", "b0"]));
    assert_eq!(shown.restate, fields(json!({ "note": "Old", "name": "Aigul" })));
    let mut said = shown.restate;
    said.insert("occupation".to_owned(), json!("Doctor"));
    let book = book.add("b1", 4, &["a1", "b0"], Value::Object(said));
    assert_eq!((book.shows("name"), book.shows("occupation")), (json!("Aigul"), json!("Doctor")));
    assert_eq!(book.conflicts(), []);
}

#[test]
fn an_op_of_another_kind_than_its_record_says_nothing() {
    let mut book = apart(Book::incident(), json!({ "title": "A" }), json!({ "title": "B" }));
    book.0[2].kind = "party".to_owned();
    assert_eq!((book.shows("title"), book.conflicts()), (json!("A"), vec![]));
}
