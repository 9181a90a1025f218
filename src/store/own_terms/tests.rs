//! What a casebook may add to lists, and what its records may hold then.

use serde_json::json;

use super::*;
use crate::model::change::{Change, Step, fields};
use crate::model::filter::Filter;
use crate::model::listing::{Anchor, Listing, Query};
use crate::model::value::ValueError;
use crate::model::vocabulary::TermError;
use crate::model::{Day, Language};
use crate::store::{Store, list, search};

fn store() -> Store {
    Store::in_memory(|| 1_700_000_000_000).unwrap()
}

/// A casebook with a kind of incident of its own, and an incident of that kind.
fn with_raid() -> (Store, RecordId) {
    let mut store = store();
    let mut step = Step::default();
    step.own_term(fields([
        ("vocabulary", json!("incident-kind")),
        ("english", json!("raid on a shelter")),
        ("russian", json!("рейд в убежище")),
        ("family", json!("custody")),
        ("slug", json!("shelter-raid")),
    ]));
    step.incident(fields([
        ("kind", json!("shelter-raid")),
        ("details", json!({ "facility": "a hall" })),
    ]));
    let made = store.save(&step).unwrap();
    (store, made[0].id)
}

fn save(store: &mut Store, change: Change) -> Result<(), Problem> {
    let step = Step { changes: vec![change] };
    match store.save(&step) {
        Ok(_) => Ok(()),
        Err(Error::Record { source, .. }) => Err(source.problem),
        Err(error) => panic!("{error}"),
    }
}

fn listed(store: &Store, text: &str) -> usize {
    let filter = Filter::parse(text, Day::MIN).unwrap();
    let query = Query { filter, ..Listing::Incidents.query() };
    list::page(store.read(), &query, &Anchor::Start, 10).unwrap().rows.len()
}

#[test]
fn a_record_holds_a_term_that_the_program_or_the_casebook_has_and_no_other() {
    let (mut store, _) = with_raid();
    for (kind, values) in [
        (Kind::Incident, json!({ "kind": "night-raid" })),
        (Kind::Place, json!({ "name": "A", "kind": "shelter-raid" })),
        (Kind::Party, json!({ "name": "A", "form": "person", "traits": ["lawyer", "zz"] })),
        (Kind::Incident, json!({ "kind": "death", "details": { "autopsy": "zz" } })),
    ] {
        let values = values.as_object().unwrap().clone();
        let refused = save(&mut store, Change::Create { kind, fields: values }).unwrap_err();
        let unknown = |problem: &Problem| {
            matches!(problem, Problem::Value(ValueError::Term(TermError::Unknown { .. })))
        };
        let part = if let Problem::Part { problem, .. } = &refused { &**problem } else { &refused };
        assert!(unknown(part), "{kind}: {refused:?}");
    }
    let kind = fields([("kind", json!("shelter-raid"))]);
    assert_eq!(save(&mut store, Change::Create { kind: Kind::Incident, fields: kind }), Ok(()));
    assert!(store.verify(&mut crate::model::progress::unwatched).unwrap().problems.is_empty());
}

#[test]
fn records_are_found_by_a_casebooks_own_term_in_any_language() {
    let (store, _) = with_raid();
    for text in ["kind:shelter-raid", "вид:\"рейд в убежище\"", "kind:custody", "убежище"]
    {
        assert_eq!(listed(&store, text), 1, "{text}");
    }
    assert_eq!(listed(&store, "-kind:custody"), 0);
    let found = search::find(store.read(), &Filter::of_words("убежище"), 9).unwrap();
    let kinds: Vec<Kind> = found.iter().map(|hit| hit.record.kind).collect();
    assert!(kinds.contains(&Kind::Incident) && kinds.contains(&Kind::Term), "{kinds:?}");
}

#[test]
fn a_term_in_use_is_retired_and_not_put_away() {
    let (mut store, id) = with_raid();
    let refused = save(&mut store, Change::Trash(id)).unwrap_err();
    assert_eq!(refused, OwnTermError::Used("I-1".to_owned()).into());
    let retired = fields([("retired", json!(true))]);
    assert_eq!(save(&mut store, Change::Edit { id, fields: retired }), Ok(()));
    let own = of(store.read()).unwrap();
    own.within(|| {
        let offered = Vocabulary::IncidentKind.suggest("raid on a", Language::English);
        assert!(offered.iter().all(|entry| entry.slug != "shelter-raid"));
        assert_eq!(
            Vocabulary::IncidentKind.label("shelter-raid", Language::Russian),
            "рейд в убежище"
        );
    });
    assert_eq!(listed(&store, "kind:\"raid on a shelter\""), 1, "still filtered");
}

#[test]
fn a_term_that_nothing_has_goes_to_the_trash_and_comes_back_as_it_is_made_again() {
    let mut store = store();
    let term = |label: &str| {
        let fields = fields([
            ("vocabulary", json!("role")),
            ("english", json!("interpreter")),
            ("russian", json!(label)),
        ]);
        Change::Create { kind: Kind::Term, fields }
    };
    let id = own_term::id("role", "interpreter");
    assert_eq!(save(&mut store, term("переводчик")), Ok(()));
    assert_eq!(save(&mut store, term("толмач")), Err(OwnTermError::Exists.into()));
    assert_eq!(save(&mut store, Change::Trash(id)), Ok(()));
    assert_eq!(of(store.read()).unwrap(), OwnTerms::default());
    assert_eq!(save(&mut store, term("толмач")), Ok(()));
    store.undo().unwrap().unwrap();
    store.redo().unwrap().unwrap();
    let now = records::fields(store.read(), id).unwrap().unwrap();
    assert_eq!(now["russian"], "толмач");
    assert!(store.verify(&mut crate::model::progress::unwatched).unwrap().problems.is_empty());
}

#[test]
fn the_list_and_the_slug_of_a_term_stay() {
    let (mut store, id) = with_raid();
    for (field, value) in [("slug", "other-raid"), ("vocabulary", "role")] {
        let fields = fields([(field, json!(value))]);
        let refused = save(&mut store, Change::Edit { id, fields }).unwrap_err();
        assert_eq!(refused, OwnTermError::Fixed.into(), "{field}");
    }
    let taken = fields([("english", json!("arrest"))]);
    let refused = save(&mut store, Change::Edit { id, fields: taken }).unwrap_err();
    assert_eq!(refused, OwnTermError::BuiltIn("arrest".to_owned()).into());
}
