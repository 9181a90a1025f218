//! That what is noted of a disclosure is whole, stays, and is found again.

use serde_json::json;

use super::*;
use crate::model::change::fields;
use crate::model::damage::Damage;
use crate::model::duplicate::Judgement;
use crate::model::listing::{Anchor, Listing, Query};
use crate::model::progress::unwatched;
use crate::model::record::Problem;
use crate::store::verify::Loss;
use crate::store::{list, whole};

fn store() -> Store {
    Store::in_memory(|| 1_700_000_000_000).unwrap()
}

fn recipient(store: &mut Store, name: &str) -> Named {
    let mut step = Step::default();
    step.recipient(fields([("name", json!(name)), ("profile", json!("lawyer"))]));
    store.save(&step).unwrap().remove(0)
}

fn person(store: &mut Store, name: &str) -> Named {
    let mut step = Step::default();
    step.party(fields([("form", json!("person")), ("name", json!(name))]));
    store.save(&step).unwrap().remove(0)
}

/// What is told of a disclosure on a day, about something or the whole casebook.
fn told(day: &str, subject: Option<&Named>) -> Fields {
    fields([
        ("profile", json!("lawyer")),
        ("date", json!({ "text": day, "edtf": day })),
        ("records", json!(2)),
        ("subject", json!(subject.map(|named| named.id.to_string()))),
    ])
}

fn left(record: &Named, manner: Manner) -> Disclosed {
    Disclosed { record: record.id, manner, digest: [manner.number(); 16] }
}

fn problems(store: &Store) -> Vec<Damage> {
    store.verify(&mut unwatched).unwrap().problems
}

fn refusal(saved: Result<Vec<Named>, Error>) -> Problem {
    let error = saved.unwrap_err();
    let Error::Record { source, .. } = error else { panic!("{error}") };
    source.problem
}

#[test]
fn what_is_noted_stays_but_for_its_note() {
    let mut store = store();
    let (to, who) = (recipient(&mut store, "Lawyer"), person(&mut store, "Aigul"));
    let all = [left(&who, Manner::Whole)].into_iter();
    let noted = store.note_disclosure(to.id, told("2024-05-02", Some(&who)), all).unwrap();
    let edit = |name: &str| Step {
        changes: vec![Change::Edit { id: noted.id, fields: fields([(name, json!("other"))]) }],
    };
    store.save(&edit("note")).unwrap();
    assert_eq!(refusal(store.save(&edit("file_name"))), Problem::Disclosed);
    assert_eq!(refusal(store.save(&edit("noted_on"))), Problem::Disclosed);
    let trash = Step { changes: vec![Change::Trash(noted.id)] };
    assert_eq!(refusal(store.save(&trash)), Problem::Disclosed);
    // The note, then the person, then the recipient are taken back; not what was noted.
    while store.undo().unwrap().is_some() {}
    let (kept, profile) = last(store.read(), to.id, Some(who.id)).unwrap().unwrap();
    assert_eq!((kept.id, profile), (noted.id, Profile::Lawyer));
    assert_eq!(records::fields(store.read(), noted.id).unwrap().unwrap().get("note"), None);
    assert_eq!(problems(&store), []);
    while store.redo().unwrap().is_some() {}
    assert_eq!(problems(&store), []);
}

#[test]
fn what_a_person_noted_of_a_disclosure_they_may_change_and_put_away() {
    let mut store = store();
    let to = recipient(&mut store, "Lawyer");
    let mut by_hand = told("2024-05-02", None);
    by_hand.insert("recipient".to_owned(), json!(to.id.to_string()));
    let mut step = Step::default();
    step.disclosure(by_hand);
    let made = store.save(&step).unwrap().remove(0);
    let other = fields([("file_name", json!("other.csv"))]);
    let edit = Change::Edit { id: made.id, fields: other };
    store.save(&Step { changes: vec![edit, Change::Trash(made.id)] }).unwrap();
    assert_eq!(last(store.read(), to.id, None).unwrap(), None);
    assert_eq!(problems(&store), []);
}

#[test]
fn nothing_is_noted_where_one_of_it_cannot_be() {
    let mut store = store();
    let (to, who) = (recipient(&mut store, "Lawyer"), person(&mut store, "Aigul"));
    let twice = [left(&who, Manner::Whole), left(&who, Manner::Number)].into_iter();
    assert!(store.note_disclosure(to.id, told("2024-05-02", None), twice).is_err());
    let none = last(store.read(), to.id, None).unwrap();
    assert_eq!((none, of_record(store.read(), who.id, 9).unwrap()), (None, Vec::new()));
    let bad = fields([("profile", json!("lawyer"))]);
    assert!(store.note_disclosure(to.id, bad, std::iter::empty()).is_err(), "without a date");
    assert!(store.note_disclosure(who.id, told("2024", None), std::iter::empty()).is_err());
    assert_eq!(problems(&store), []);
}

#[test]
fn the_last_disclosure_is_that_of_the_same_recipient_and_subject() {
    let mut store = store();
    let (one, two) = (recipient(&mut store, "One"), recipient(&mut store, "Two"));
    let who = person(&mut store, "Aigul");
    let mut note = |to: &Named, day: &str, about: Option<&Named>| {
        store.note_disclosure(to.id, told(day, about), std::iter::empty()).unwrap().id
    };
    let newest = note(&one, "2024-05-02", Some(&who));
    note(&one, "2024-05-01", Some(&who));
    let whole = note(&one, "2023", None);
    let other = note(&two, "2024-06", None);
    let last = |to: &Named, about: Option<RecordId>| {
        last(store.read(), to.id, about).unwrap().map(|(named, _)| named.id)
    };
    assert_eq!(last(&one, Some(who.id)), Some(newest));
    assert_eq!((last(&one, None), last(&two, None)), (Some(whole), Some(other)));
    assert_eq!(last(&two, Some(who.id)), None);
}

#[test]
fn what_left_is_read_in_order_and_told_of_each_record_and_outlasts_a_rebuild() {
    let mut store = store();
    let to = recipient(&mut store, "Lawyer");
    let who: Vec<Named> = (0..5).map(|at| person(&mut store, &format!("P{at}"))).collect();
    let all: Vec<Disclosed> = who.iter().zip(Manner::ALL).map(|(it, how)| left(it, how)).collect();
    let old = store.note_disclosure(to.id, told("2023-01-01", None), all.clone().into_iter());
    let old = old.unwrap();
    let again = [left(&who[1], Manner::Whole)].into_iter();
    let new = store.note_disclosure(to.id, told("2024-01-01", None), again).unwrap();
    let check = |store: &Store| {
        let mut read = Vec::new();
        while let page @ [_, ..] =
            &left_with(store.read(), old.id, read.last().map(|it: &Disclosed| it.record), 3)
                .unwrap()[..]
        {
            read.extend_from_slice(page);
        }
        let mut sorted = all.clone();
        sorted.sort_by_key(|it| it.record);
        assert_eq!(read, sorted);
        let of = |at: usize| of_record(store.read(), who[at].id, 9).unwrap();
        assert_eq!(of(1), [(new.clone(), Manner::Whole), (old.clone(), Manner::InPart)]);
        assert_eq!((of(3), of(4)), (vec![(old.clone(), Manner::Number)], vec![]));
    };
    check(&store);
    store.rebuild(Loss::Refuse, &mut unwatched).unwrap();
    check(&store);
    assert_eq!(problems(&store), []);
}

#[test]
fn a_key_is_made_once_and_stays_whatever_is_undone() {
    let mut store = store();
    let (to, other) = (recipient(&mut store, "One"), recipient(&mut store, "Two"));
    let key = store.pseudonym_key(to.id).unwrap();
    assert_eq!(store.pseudonym_key(to.id).unwrap(), key);
    assert_ne!(store.pseudonym_key(other.id).unwrap(), key);
    let renamed = fields([("name", json!("Three"))]);
    store.save(&Step { changes: vec![Change::Edit { id: to.id, fields: renamed }] }).unwrap();
    while store.undo().unwrap().is_some() {}
    assert_eq!(problems(&store), []);
    while store.redo().unwrap().is_some() {}
    assert_eq!(store.pseudonym_key(to.id).unwrap(), key);
    assert_eq!(problems(&store), []);
    let who = person(&mut store, "Aigul");
    assert!(store.pseudonym_key(who.id).is_err(), "no recipient");
}

#[test]
fn what_was_decided_of_a_name_holds_for_that_recipient_and_text() {
    let mut store = store();
    let (to, other) = (recipient(&mut store, "One"), recipient(&mut store, "Two"));
    let who = person(&mut store, "Aigul");
    let release = |leave| Release { party: who.id, wording: "Aigul".into(), text: [7; 32], leave };
    store.decide_releases(to.id, &[release(true)]).unwrap();
    let asked = |store: &Store, to: &Named, text: u8| {
        decided(store.read(), to.id, who.id, "Aigul", &[text; 32]).unwrap()
    };
    assert_eq!(asked(&store, &to, 7), Some(true));
    assert_eq!((asked(&store, &other, 7), asked(&store, &to, 8)), (None, None));
    store.decide_releases(to.id, &[release(false)]).unwrap();
    store.rebuild(Loss::Refuse, &mut unwatched).unwrap();
    assert_eq!(asked(&store, &to, 7), Some(false));
}

#[test]
fn what_left_is_told_of_whoever_was_made_one_with_it_and_found_by_its_list() {
    let mut store = store();
    let to = recipient(&mut store, "Lawyer");
    let [kept, twice, other] = ["Aigul", "Aygul", "Bolat"].map(|name| person(&mut store, name));
    let left = [left(&twice, Manner::Pseudonym)].into_iter();
    let noted = store.note_disclosure(to.id, told("2024-05-02", None), left).unwrap();
    let listed = |store: &Store, text: &str| -> Vec<RecordId> {
        let today = crate::model::Day::from_civil(2024, 6, 1).unwrap();
        let filter = crate::model::filter::Filter::parse(text, today).unwrap();
        let query = Query { filter, ..Listing::People.query() };
        let page = list::page(store.read(), &query, &Anchor::Start, 9).unwrap();
        page.rows.iter().map(|row| row.id).collect()
    };
    assert_eq!(listed(&store, "has:disclosed"), [twice.id]);
    store.judge(Judgement::Same, (kept.id, twice.id), &|_| String::new()).unwrap();
    assert_eq!(listed(&store, "has:disclosed"), [kept.id]);
    assert_eq!(listed(&store, "-has:disclosed"), [other.id]);
    let of = of_record(store.read(), kept.id, 9).unwrap();
    assert_eq!(of, [(noted, Manner::Pseudonym)]);
    let counted = |named: &Named| count(store.read(), named.id).unwrap();
    assert_eq!((counted(&kept), counted(&other)), (1, 0));
    let whole = whole::read(store.read(), kept.id).unwrap().unwrap();
    let shown = whole.related.iter().find(|related| related.tie == "disclosures").unwrap();
    assert_eq!((shown.entries.len(), shown.total), (1, 1));
    assert_eq!(shown.entries[0].fields["manner"], "pseudonym");
}
