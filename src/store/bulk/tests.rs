use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::model::Kind;
use crate::model::called::Named;
use crate::model::filter::Filter;
use crate::model::listing::Listing;
use crate::model::part::Part;
use crate::model::progress::{Progress, unwatched};
use crate::store::dump::{self, Stored};
use crate::store::list;

/// Some incidents, and a case.
fn store(incidents: usize) -> (Store, Vec<Named>) {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    for number in 0..incidents {
        let title = format!("Incident {number}");
        step.incident(fields([("kind", json!("detention")), ("title", json!(title))]));
    }
    step.case(fields([("title", json!("January"))]));
    let made = store.save(&step).unwrap();
    (store, made)
}

fn rows(store: &Store) -> Rows {
    list::rows(store.read(), &Listing::Incidents.query(), None, &mut unwatched).unwrap()
}

fn everything(store: &Store) -> Vec<Stored> {
    dump::after(store.read(), 0, usize::MAX >> 1).unwrap()
}

fn bulk(rows: &Rows, each: Each) -> Bulk {
    Bulk { whom: Whom::Rows(rows.clone()), before: Step::default(), each }
}

fn tag(add: &[&str], remove: &[&str]) -> Each {
    let owned = |tags: &[&str]| tags.iter().map(|&tag| tag.to_owned()).collect();
    Each::Tag { add: owned(add), remove: owned(remove) }
}

fn filtered(store: &Store, text: &str) -> u64 {
    let filter = Filter::parse(text, crate::model::Day::MIN).unwrap();
    let query = crate::model::listing::Query { filter, ..Listing::Incidents.query() };
    list::count(store.read(), &query).unwrap().counted
}

#[test]
fn one_source_is_cited_for_many_and_one_undo_takes_it_from_all() {
    let (mut store, _) = store(9);
    let all = rows(&store);
    let mut first = Step::default();
    let source = first.create(Kind::Source, fields([("title", json!("Report"))]));
    let layout = Part::Source.layout().unwrap();
    let source = json!(String::from(source));
    let cited = fields([("source", source), ("status", json!("accepted"))]);
    let change = Bulk { before: first, ..bulk(&all, Each::Add(layout, cited)) };
    let touched = store.change_all(&change, &mut unwatched).unwrap();
    assert_eq!((touched.count, filtered(&store, "has:source")), (9, 9));
    assert!(store.undo().unwrap().is_some());
    assert_eq!(filtered(&store, "has:source"), 0);
}

#[test]
fn each_change_of_many_is_one_step_that_undo_takes_back_whole() {
    let (mut store, made) = store(20);
    let all = rows(&store);
    let case = json!(made[20].id.to_string());
    let changes = [
        Each::Trash,
        tag(&["night", "plainclothes"], &[]),
        Each::Set(fields([("verification", json!("violation"))])),
        Each::Set(fields([("case", case)])),
    ];
    for each in changes {
        let before = everything(&store);
        let told = format!("{each:?}");
        let touched = store.change_all(&bulk(&all, each), &mut unwatched).unwrap();
        assert_eq!(touched.count, 20, "{told}");
        let after = everything(&store);
        assert!(after != before, "{told}");
        assert_eq!(store.undo_watched(&mut unwatched).unwrap().unwrap().count, 20, "{told}");
        assert!(everything(&store) == before, "{told}");
        store.redo().unwrap().unwrap();
        assert!(everything(&store) == after, "{told}");
        store.undo().unwrap().unwrap();
    }
}

#[test]
fn tags_are_found_by_the_filter_once_given_and_no_longer_once_taken() {
    let (mut store, _) = store(5);
    let all = rows(&store);
    store.change_all(&bulk(&all, tag(&["Night"], &[])), &mut unwatched).unwrap();
    assert_eq!(filtered(&store, "tag:night"), 5);
    let touched = store.change_all(&bulk(&all, tag(&["NIGHT"], &[])), &mut unwatched).unwrap();
    assert_eq!(touched.count, 0, "capitals make no other tag");
    let touched = store.change_all(&bulk(&all, tag(&["day"], &["night"])), &mut unwatched);
    assert_eq!(touched.unwrap().count, 5);
    assert_eq!((filtered(&store, "-tag:day"), filtered(&store, "tag:day")), (0, 5));
    let query = |text: &str| {
        let filter = Filter::parse(text, crate::model::Day::MIN).unwrap();
        crate::model::listing::Query { filter, ..Listing::Incidents.query() }
    };
    let gone = list::count(store.read(), &query("tag:night"));
    assert!(matches!(gone, Err(crate::store::Error::FilterValue { .. })), "no record has it");
}

#[test]
fn a_detail_is_given_beside_those_that_a_record_has() {
    let (mut store, made) = store(3);
    let mut step = Step::default();
    step.edit(made[0].id, fields([("details", json!({ "basis": "Article 200" }))]));
    store.save(&step).unwrap();
    let held = Each::Detail("facility", json!("Police station"));
    let touched = store.change_all(&bulk(&rows(&store), held), &mut unwatched).unwrap();
    assert_eq!(touched.count, 3);
    let details = |store: &Store, at: usize| {
        records::fields(store.read(), made[at].id).unwrap().unwrap().get("details").cloned()
    };
    let both = json!({ "basis": "Article 200", "facility": "Police station" });
    assert_eq!(details(&store, 0), Some(both));
    assert_eq!(details(&store, 1), Some(json!({ "facility": "Police station" })));
    let none = Each::Detail("facility", Value::Null);
    store.change_all(&bulk(&rows(&store), none), &mut unwatched).unwrap();
    assert_eq!(details(&store, 0), Some(json!({ "basis": "Article 200" })));
    assert_eq!(details(&store, 1), None, "what is empty is no details");
}

#[test]
fn a_detail_is_refused_by_what_has_no_such_and_nothing_is_changed() {
    let (mut store, made) = store(2);
    let mut step = Step::default();
    step.edit(made[1].id, fields([("kind", json!("protest"))]));
    store.save(&step).unwrap();
    let families = families(store.read(), &Whom::Rows(rows(&store))).unwrap();
    assert_eq!(families, [Family::Custody, Family::Plain]);
    let before = everything(&store);
    let held = Each::Detail("facility", json!("Police station"));
    let refused = store.change_all(&bulk(&rows(&store), held), &mut unwatched);
    assert!(refused.unwrap_err().to_string().contains("details"));
    assert!(everything(&store) == before);
}

#[test]
fn a_tag_is_not_given_twice_by_capitals_or_spaces() {
    let (mut store, made) = store(1);
    let all = rows(&store);
    for add in [&["Plain clothes"][..], &["plain  clothes", "night"], &["NIGHT"]] {
        store.change_all(&bulk(&all, tag(add, &[])), &mut unwatched).unwrap();
    }
    let stored = records::fields(store.read(), made[0].id).unwrap().unwrap();
    assert_eq!(stored["tags"], json!(["Plain clothes", "night"]));
}

#[test]
fn a_change_that_changes_nothing_is_no_step() {
    let (mut store, _) = store(3);
    let before = everything(&store);
    let bulk = bulk(&rows(&store), Each::Restore);
    assert_eq!(store.change_all(&bulk, &mut unwatched).unwrap().count, 0, "none is in the trash");
    store.undo().unwrap().unwrap();
    assert!(everything(&store) != before, "undo reached the step before");
}

#[test]
fn a_record_that_is_refused_is_named_and_nothing_is_changed() {
    let (mut store, made) = store(3);
    let odd = Each::Set(fields([("order", json!(7))]));
    let mut all = rows(&store);
    all.extend(records::row(store.read(), made[3].id).unwrap());
    let before = everything(&store);
    let error = store.change_all(&bulk(&all, odd), &mut unwatched).unwrap_err().to_string();
    assert!(error.contains("C-1") && error.contains("order"), "{error}");
    assert!(everything(&store) == before);
}

#[test]
fn a_case_that_is_new_is_made_in_the_same_step() {
    let (mut store, _) = store(3);
    let before = everything(&store);
    let mut step = Step::default();
    let case = step.case(fields([("title", json!("Returns"))])).to_string();
    let each = Each::Set(fields([("case", json!(case))]));
    let bulk = Bulk { whom: Whom::Rows(rows(&store)), before: step, each };
    assert_eq!(store.change_all(&bulk, &mut unwatched).unwrap().count, 3);
    assert_eq!(filtered(&store, "case:returns"), 3);
    store.undo().unwrap().unwrap();
    assert!(everything(&store) == before);
}

#[test]
fn a_long_change_tells_how_far_it_is_and_leaves_nothing_where_it_is_stopped() {
    let (mut store, _) = store(600);
    let before = everything(&store);
    let bulk = bulk(&rows(&store), tag(&["night"], &[]));
    for stop in 1..4 {
        let mut told = Vec::new();
        let mut watch = |progress: Progress| {
            told.push(progress);
            told.len() < stop
        };
        let error = store.change_all(&bulk, &mut watch).unwrap_err();
        assert!(matches!(error, Error::Stopped), "{error}");
        assert!(told.iter().all(|p| p.done <= p.total), "{told:?}");
        assert_eq!(told.len(), stop);
        assert!(everything(&store) == before);
    }
    store.change_all(&bulk, &mut unwatched).unwrap();
    let after = everything(&store);
    assert!(matches!(store.undo_watched(&mut |_| false), Err(Error::Stopped)));
    assert!(everything(&store) == after);
}

#[test]
fn marks_go_with_their_records() {
    let (mut store, made) = store(3);
    let all = rows(&store);
    store.save(&Step { changes: vec![Change::Trash(made[1].id)] }).unwrap();
    let lost = gone(store.read(), Scope::All, &all).unwrap();
    assert_eq!(lost.count(), 1);
    let mut left = all.clone();
    left.subtract(&lost);
    assert!(left == rows(&store));
    assert!(gone(store.read(), Scope::Trash, &all).unwrap() == left, "only one is in the trash");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn undoing_changes_of_some_brings_everything_back(
        deeds in prop::collection::vec((prop::collection::vec(0..8_usize, 1..6), 0..5_usize), 1..6),
    ) {
        let (mut store, made) = store(8);
        let before = everything(&store);
        let mut steps = 0;
        for (whom, deed) in deeds {
            let numbers = whom.iter().map(|at| records::row(store.read(), made[*at].id).unwrap());
            let some: Rows = numbers.flatten().collect();
            let each = match deed {
                0 => Each::Trash,
                1 => Each::Restore,
                2 => tag(&["a"], &["b"]),
                3 => tag(&["b"], &["A"]),
                _ => Each::Set(fields([("kind", json!("protest"))])),
            };
            let touched = store.change_all(&bulk(&some, each), &mut unwatched).unwrap();
            prop_assert!(touched.count <= some.count());
            steps += usize::from(touched.count > 0);
        }
        for _ in 0..steps {
            prop_assert!(store.undo().unwrap().is_some());
        }
        prop_assert!(everything(&store) == before);
    }
}
