//! What is said of a record with others that lead to it finds it, and so does its
//! case.

use super::*;
use crate::model::RecordId;
use crate::model::duplicate::Judgement;
use crate::model::progress::unwatched;

/// I-1 in C-1, with P-1 and a source that is cited for it; P-2 and G-1.
fn told() -> Store {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    let mut party = |name: &str, form: &str| {
        let mut told = fields([("name", json!(name)), ("form", json!(form))]);
        told.extend((form == "group").then(|| ("count".to_owned(), json!("366"))));
        step.party(told).to_string()
    };
    let people = [party("Aliya", "person"), party("Marat", "person"), party("Wounded", "group")];
    let case = step.case(fields([("title", json!("Shanyrak demolitions"))])).to_string();
    let incident = [("kind", json!("detention")), ("case", json!(case))];
    let incident = step.incident(fields(incident)).to_string();
    let involved = [
        ("incident", json!(incident)),
        ("party", json!(people[0])),
        ("role", json!("victim")),
        ("count", json!("about 57")),
        ("note", json!("Кричала из автозака")),
    ];
    step.involvement(fields(involved));
    let relation = [
        ("party_a", json!(people[0])),
        ("party_b", json!(people[1])),
        ("kind", json!("relative-of")),
        ("note", json!("godmother since baptism")),
    ];
    step.relation(fields(relation));
    let source = step.source(fields([("title", json!("Report"))])).to_string();
    let citation = [
        ("source", json!(source)),
        ("record", json!(incident)),
        ("field", json!("title")),
        ("value", json!("Blindfolded overnight")),
        ("quote", json!("они выбивали дверь кувалдой")),
    ];
    step.citation(fields(citation));
    store.save(&step).unwrap();
    store
}

fn id(store: &Store, reference: &str) -> RecordId {
    records::by_reference(store.read(), &reference.parse().unwrap()).unwrap().id
}

/// What each finds: the words of a quote, a value, notes, counts.
const FINDS: &[(&str, &[&str])] = &[
    ("kuvaldoi", &["I-1"]),
    ("blindfolded", &["I-1"]),
    ("автозак", &["I-1", "P-1"]),
    ("baptism godmother", &["P-1", "P-2"]),
    ("366", &["G-1"]),
    ("57", &["I-1"]),
];

#[test]
fn quotes_values_notes_and_counts_find_what_they_are_about() {
    let store = told();
    for (typed, expected) in FINDS {
        assert_eq!(&found(&store, typed), expected, "{typed}");
    }
    let verified = store.verify(&mut unwatched).unwrap();
    assert!(verified.problems.is_empty(), "{:#?}", verified.problems);
}

#[test]
fn what_was_found_in_a_quote_or_a_note_is_shown_and_says_so() {
    let store = told();
    let hit = |typed: &str| find(store.read(), &asked(typed), 10).unwrap().pop().unwrap();
    let quote = hit("kuvaldoi");
    assert_eq!(quote.snippet, "они выбивали дверь кувалдой");
    assert_eq!(quote.found_in, Some(FoundIn::Field(Kind::Citation, "quote")));
    assert_eq!(&quote.snippet[quote.in_snippet[0].clone()], "кувалдой");
    let note = hit("avtozak");
    assert_eq!(note.found_in, Some(FoundIn::Field(Kind::Involvement, "note")));
}

#[test]
fn what_is_said_with_others_follows_their_way_through_the_trash_and_back() {
    let mut store = told();
    let hanging = [("Q-1", "kuvaldoi"), ("V-1", "автозак"), ("R-1", "godmother")];
    for (reference, typed) in hanging {
        let id = id(&store, reference);
        let before = found(&store, typed);
        store.save(&Step { changes: vec![Change::Trash(id)] }).unwrap();
        assert!(found(&store, typed).is_empty(), "{typed} is in the trash");
        store.undo().unwrap();
        assert_eq!(found(&store, typed), before, "{typed} is back");
        store.redo().unwrap();
        assert!(found(&store, typed).is_empty(), "{typed} is in the trash again");
        store.save(&Step { changes: vec![Change::Restore(id)] }).unwrap();
        assert_eq!(found(&store, typed), before, "{typed} is restored");
    }
    let mut step = Step::default();
    step.edit(id(&store, "R-1"), fields([("note", json!("estranged"))]));
    store.save(&step).unwrap();
    assert!(found(&store, "godmother").is_empty());
    assert_eq!(found(&store, "estranged"), ["P-1", "P-2"]);
    let verified = store.verify(&mut unwatched).unwrap();
    assert!(verified.problems.is_empty(), "{:#?}", verified.problems);
}

#[test]
fn of_people_who_are_made_one_the_one_that_stays_is_found_by_what_was_said_of_both() {
    let mut store = told();
    let mut step = Step::default();
    let party = [("name", json!("Aliia")), ("form", json!("person"))];
    step.party(fields(party));
    store.save(&step).unwrap();
    let (kept, gone) = (id(&store, "P-3"), id(&store, "P-1"));
    store.judge(Judgement::Same, (kept, gone), &|_| String::new()).unwrap();
    assert_eq!(found(&store, "автозак"), ["I-1", "P-3"]);
    assert_eq!(found(&store, "godmother"), ["P-2", "P-3"]);
    store.undo().unwrap();
    assert_eq!(found(&store, "автозак"), ["I-1", "P-1"]);
    let verified = store.verify(&mut unwatched).unwrap();
    assert!(verified.problems.is_empty(), "{:#?}", verified.problems);
}

#[test]
fn the_title_of_a_case_finds_its_incidents_after_those_that_have_it_themselves() {
    let mut store = told();
    let mut step = Step::default();
    let old = [
        ("kind", json!("protest")),
        ("title", json!("Shanyrak remembered")),
        ("when", json!({ "text": "2007", "edtf": "2007" })),
    ];
    step.incident(fields(old));
    store.save(&step).unwrap();
    assert_eq!(found(&store, "shanyrak"), ["C-1", "I-2", "I-1"]);
    assert_eq!(found(&store, "shanyr kuvaldoi"), ["I-1"], "one word of each");
    let hit = find(store.read(), &asked("shanyrak demol"), 10).unwrap().pop().unwrap();
    assert_eq!(hit.snippet, "Shanyrak demolitions");
    assert_eq!(hit.found_in, Some(FoundIn::Field(Kind::Incident, "case")));
    let case = id(&store, "C-1");
    let mut step = Step::default();
    step.edit(case, fields([("title", json!("Bakai evictions"))]));
    store.save(&step).unwrap();
    assert_eq!(found(&store, "shanyrak"), ["I-2"]);
    assert_eq!(found(&store, "bakai"), ["C-1", "I-1"]);
    store.save(&Step { changes: vec![Change::Trash(case)] }).unwrap();
    assert!(found(&store, "bakai").is_empty());
    store.undo().unwrap();
    assert_eq!(found(&store, "bakai"), ["C-1", "I-1"]);
}

#[test]
fn a_new_title_of_a_case_writes_no_place_but_its_own() {
    let store = told();
    let row = records::row(store.read(), id(&store, "C-1")).unwrap().unwrap();
    let places = crate::store::tables::dependents(store.read(), Kind::Case, row).unwrap();
    assert_eq!(places, [row]);
}
