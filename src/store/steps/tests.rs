//! What the list of steps promises.

use serde_json::json;

use super::*;
use crate::model::change::{Change, Step, fields};
use crate::model::duplicate::{Judgement, PairVerdict, plainly};
use crate::model::progress::unwatched;
use crate::model::whole::Deed;
use crate::store::Store;

/// A casebook in which incidents were entered one by one, each with its person.
fn casebook(incidents: usize) -> Store {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    for at in 0..incidents {
        let mut step = Step::default();
        let person = fields([("name", json!(format!("Ulfat {at}"))), ("form", json!("person"))]);
        let person = step.party(person).to_string();
        let incident = step.incident(fields([("kind", json!("sentence"))])).to_string();
        let ends = [("incident", json!(incident)), ("party", json!(person))];
        let mut tie = fields(ends);
        tie.insert("role".to_owned(), json!("victim"));
        step.involvement(tie);
        store.save(&step).unwrap();
    }
    store
}

fn steps(store: &Store) -> Vec<PastStep> {
    latest(store.read(), None, 100).unwrap()
}

fn standings(store: &Store) -> Vec<StepStanding> {
    steps(store).iter().map(|step| step.standing).collect()
}

use StepStanding::{Holds, Left, Undone};

#[test]
fn steps_are_listed_newest_first_with_what_they_were_about() {
    let mut store = casebook(2);
    let person = steps(&store)[1].about.first[0].id;
    let edit = Change::Edit { id: person, fields: fields([("note", json!("A teacher."))]) };
    store.save(&Step { changes: vec![edit] }).unwrap();
    let steps = steps(&store);
    assert_eq!(steps.len(), 3);
    let [edited, made] = [0, 1].map(|at| steps[at].about.deed.clone().unwrap());
    assert_eq!((edited.deed, &edited.fields[..]), (Deed::Edited, &["note".to_owned()][..]));
    assert_eq!((steps[0].about.count, steps[1].about.count), (1, 3));
    assert_eq!((made.deed, steps[1].about.new.len()), (Deed::Created, 3));
    assert!(steps[0].row > steps[1].row && steps[1].row > steps[2].row);
}

#[test]
fn only_a_page_of_steps_is_read_and_the_next_goes_on_from_its_last() {
    let store = casebook(5);
    let first = latest(store.read(), None, 2).unwrap();
    let next = latest(store.read(), Some(first[1].row), 2).unwrap();
    let rows: Vec<_> = steps(&store).iter().map(|step| step.row).collect();
    let paged: Vec<_> = first.iter().chain(&next).map(|step| step.row).collect();
    assert_eq!(paged, rows[..4]);
}

#[test]
fn one_goes_back_to_a_step_and_on_to_another_in_any_order() {
    let mut store = casebook(4);
    let [_, third, second, first] = <[PastStep; 4]>::try_from(steps(&store)).unwrap();
    let undone = store.undo_to(second.row, &mut unwatched).unwrap().unwrap();
    assert_eq!(undone.steps, 3);
    assert_eq!(standings(&store), [Undone, Undone, Undone, Holds]);
    let redone = store.redo_to(third.row, &mut unwatched).unwrap().unwrap();
    assert_eq!(redone.steps, 2);
    assert_eq!(standings(&store), [Undone, Holds, Holds, Holds]);
    assert!(store.undo_to(first.row, &mut unwatched).unwrap().is_some());
    assert_eq!(standings(&store), [Undone; 4]);
    store.redo().unwrap().unwrap();
    assert_eq!(standings(&store), [Undone, Undone, Undone, Holds]);
}

#[test]
fn a_step_is_neither_undone_twice_nor_redone_once_something_was_done_since() {
    let mut store = casebook(2);
    let last = steps(&store)[0].row;
    store.undo_to(last, &mut unwatched).unwrap().unwrap();
    assert_eq!(store.undo_to(last, &mut unwatched).unwrap(), None);
    let place = Change::Create {
        kind: crate::model::Kind::Place,
        fields: fields([("name", json!("Khorog"))]),
    };
    store.save(&Step { changes: vec![place] }).unwrap();
    assert_eq!(standings(&store), [Holds, Left, Holds]);
    assert_eq!(store.redo_to(last, &mut unwatched).unwrap(), None);
    assert_eq!(standings(&store), [Holds, Left, Holds], "nothing has changed");
}

#[test]
fn steps_that_are_stopped_on_the_way_stay_all_as_they_were() {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    for at in 0..300 {
        step.place(fields([("name", json!(format!("Place {at}")))]));
    }
    store.save(&step).unwrap();
    let last = Change::Create {
        kind: crate::model::Kind::Place,
        fields: fields([("name", json!("Khorog"))]),
    };
    store.save(&Step { changes: vec![last] }).unwrap();
    let first = steps(&store)[1].row;
    // The last is undone by then.
    let stopped = store.undo_to(first, &mut |progress| progress.total < 300);
    assert!(matches!(stopped, Err(Error::Stopped)), "{stopped:?}");
    assert_eq!(standings(&store), [Holds; 2]);
}

#[test]
fn what_is_undone_is_told_as_it_was_called_before() {
    let mut store = casebook(1);
    let told = |records: Vec<crate::model::called::Named>| {
        let mut told: Vec<_> =
            records.into_iter().map(|named| named.to_value().to_string()).collect();
        told.sort();
        told
    };
    let before = told(steps(&store)[0].about.first.clone());
    assert_eq!(told(store.undo().unwrap().unwrap()), before);
    assert_eq!(told(store.redo().unwrap().unwrap()), before);
}

#[test]
fn what_was_said_of_two_people_is_told_of_its_step_undone_and_redone_too() {
    let mut store = casebook(3);
    let people: Vec<_> = steps(&store).iter().map(|step| step.about.first[0].clone()).collect();
    for (judgement, at) in [(Judgement::Different, 1), (Judgement::Same, 2)] {
        let (kept, other) = (&people[0], &people[at]);
        store.judge(judgement, (kept.id, other.id), &plainly).unwrap();
        let pair = [kept.reference.clone(), other.reference.clone()];
        let [kept, other] = pair;
        let judged = Some(PairVerdict { judgement, kept, other });
        assert_eq!(steps(&store)[0].about.judged, judged);
        assert_eq!(steps(&store)[1 + at].about.judged, None);
        let undone = store.undo_watched(&mut unwatched).unwrap().unwrap();
        assert_eq!(undone.judged, judged);
        let redone = store.redo_watched(&mut unwatched).unwrap().unwrap();
        assert_eq!(redone.judged, judged);
    }
}
