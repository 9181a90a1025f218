//! Who comes first when a name is typed.

use serde_json::{Value, json};

use super::*;
use crate::model::change::{Change, Step, fields};
use crate::model::vocabulary::Vocabulary;
use crate::store::Store;

/// People by name, each with as many incidents as said; then their references.
fn people(names: &[(&str, usize)]) -> Store {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    for (name, uses) in names {
        let person = fields([("name", json!(name)), ("form", json!("person"))]);
        let person = step.party(person).to_string();
        for _ in 0..*uses {
            let kind = fields([("kind", json!("detention"))]);
            let incident = step.incident(kind).to_string();
            let ends = [("incident", json!(incident)), ("party", json!(person))];
            let mut involvement = fields(ends);
            involvement.insert("role".to_owned(), json!("victim"));
            step.involvement(involvement);
        }
    }
    store.save(&step).unwrap();
    store
}

fn found(store: &Store, target: Target, text: &str) -> Vec<String> {
    let candidates = candidates(store.read(), target, text, 5).unwrap();
    let name = |candidate: Candidate| candidate.record.called.name().map(str::to_owned);
    candidates.into_iter().filter_map(name).collect()
}

#[test]
fn the_exact_name_is_first_then_its_beginning_then_a_later_word() {
    let store = people(&[("Nur Ali", 0), ("Alina Example", 0), ("Ali", 0), ("Bek", 0)]);
    assert_eq!(found(&store, Target::Party, "али"), ["Ali", "Alina Example", "Nur Ali"]);
    assert_eq!(found(&store, Target::Party, "ali nu"), ["Nur Ali"]);
}

#[test]
fn who_is_used_most_comes_first_among_equals() {
    let store = people(&[("Nurbek One", 1), ("Nurbek Two", 3), ("Nurbek Three", 0)]);
    let names = ["Nurbek Two", "Nurbek One", "Nurbek Three"];
    assert_eq!(found(&store, Target::Party, "nurb"), names);
    let most = candidates(store.read(), Target::Party, "nurb", 1).unwrap();
    assert_eq!(most.iter().map(|one| one.uses).collect::<Vec<_>>(), [3]);
}

#[test]
fn nothing_typed_offers_what_was_used_last() {
    let store = people(&[("Nurbek One", 0), ("Nurbek Two", 3)]);
    assert_eq!(found(&store, Target::Party, ""), ["Nurbek Two", "Nurbek One"]);
}

#[test]
fn a_reference_finds_its_record_alone_of_the_right_kind() {
    let store = people(&[("Nurbek One", 1), ("Nurbek Two", 0)]);
    assert_eq!(found(&store, Target::Party, "p-2"), ["Nurbek Two"]);
    assert!(found(&store, Target::Place, "p-2").is_empty());
    assert!(found(&store, Target::Organisation, "p-2").is_empty());
}

#[test]
fn another_name_finds_a_person_and_is_shown() {
    let mut store = people(&[("Nurbek Example", 0)]);
    let person = candidates(store.read(), Target::Party, "nurbek", 1).unwrap();
    let person = person[0].record.id;
    let mut step = Step::default();
    let alias = [("party", json!(person)), ("text", json!("Учитель")), ("kind", json!("alias"))];
    step.name(fields(alias));
    let birth = json!({ "text": "1961", "edtf": "1961" });
    let edit = fields([("birth", birth), ("occupation", json!("teacher"))]);
    step.changes.push(Change::Edit { id: person, fields: edit });
    store.save(&step).unwrap();
    let found = candidates(store.read(), Target::Any, "uchi", 5).unwrap();
    assert_eq!(found[0].alias.as_deref(), Some("Учитель"));
    assert_eq!(found[0].about, ["1961", "teacher"].map(|text| Telling::Text(text.to_owned())));
}

#[test]
fn organisations_alone_fit_where_one_is_asked_for() {
    let mut store = people(&[("Police Academy Graduate", 0)]);
    let mut step = Step::default();
    let police = [("name", json!("Police of the city")), ("form", json!("organisation"))];
    step.party(fields(police));
    let place = [("name", json!("Police square")), ("country", Value::from("KZ"))];
    step.place(fields(place));
    step.source(fields([("title", json!("The police report"))]));
    store.save(&step).unwrap();
    assert_eq!(found(&store, Target::Organisation, "police"), ["Police of the city"]);
    assert_eq!(found(&store, Target::Place, "police"), ["Police square"]);
    assert_eq!(found(&store, Target::Source, "police"), ["The police report"]);
    assert_eq!(found(&store, Target::Any, "police").len(), 4);
}

#[test]
fn a_source_is_found_with_a_locator_after_it_but_not_where_a_title_says_the_same() {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    for title in ["Report of May", "Diary", "Diary, p. 3"] {
        step.source(fields([("title", json!(title))]));
    }
    store.save(&step).unwrap();
    for text in ["S-1, с. 3", "s-1 p. 5", "report of may, pp. 3–4"] {
        assert_eq!(found(&store, Target::Source, text), ["Report of May"], "{text}");
    }
    assert_eq!(found(&store, Target::Source, "Diary, p. 3"), ["Diary, p. 3"]);
    assert_eq!(found(&store, Target::Source, "Diary, p. 4"), ["Diary"]);
    assert!(found(&store, Target::Party, "S-1, с. 3").is_empty());
}

#[test]
fn the_kind_of_an_organisation_and_the_status_of_a_case_are_terms() {
    let mut store = people(&[]);
    let mut step = Step::default();
    step.party(fields([
        ("name", json!("Police")),
        ("form", json!("organisation")),
        ("organisation_kind", json!("police")),
    ]));
    step.case(fields([("title", json!("Polygon")), ("status", json!("closed"))]));
    store.save(&step).unwrap();
    for (target, vocabulary, slug) in [
        (Target::Party, Vocabulary::OrganisationKind, "police"),
        (Target::Case, Vocabulary::CaseStatus, "closed"),
    ] {
        let found = candidates(store.read(), target, "pol", 5).unwrap();
        assert_eq!(found[0].about, [Telling::Term(vocabulary, slug.to_owned())]);
    }
}
