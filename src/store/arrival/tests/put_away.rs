//! What one puts in the trash while another links to it.

use super::*;
use crate::model::history::SEEN;

const FLAGGED: &str = "SELECT count(*) FROM conflicts WHERE flag = 'to-trash'";

fn involvement(store: &mut Store, incident: RecordId, party: RecordId) -> RecordId {
    let link = json!({
        "incident": incident.to_string(), "party": party.to_string(), "role": "victim",
    });
    make(store, Kind::Involvement, link)
}

/// Two who know of an incident and a person; the first puts the person in the
/// trash while the second links to them.
fn apart() -> (Store, Store, [RecordId; 3]) {
    let (mut a, mut b) = (laptop(), laptop());
    let (taken, who) = (incident(&mut a, "Taken"), person(&mut a, "Ann Test"));
    give(&a, &mut b);
    change(&mut a, Change::Trash(who));
    let link = involvement(&mut b, taken, who);
    meet(&mut a, &mut b);
    (a, b, [taken, who, link])
}

fn assert_flagged(a: &Store, b: &Store, flags: i64) {
    assert_same(a, b);
    for store in [a, b] {
        assert_eq!(count(store, FLAGGED), flags);
        assert_eq!(problems(store), vec![]);
    }
}

#[test]
fn a_new_link_to_what_another_put_in_the_trash_is_flagged_there_and_here() {
    let (a, b, [_, who, link]) = apart();
    assert_flagged(&a, &b, 1);
    assert_eq!((state(&a, who), state(&a, link)), (1, 0), "who stays in the trash");
    let group: String = a
        .read()
        .query_row("SELECT fields FROM conflicts WHERE flag = 'to-trash'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(group, "party");
}

#[test]
fn the_order_in_which_the_two_come_to_a_third_changes_nothing() {
    let (a, b, _) = apart();
    let mut ops = all(&a);
    for turn in 0..ops.len() {
        ops.rotate_left(1);
        let mut c = laptop();
        for op in &ops {
            c.arrive(vec![op.clone()], &mut unwatched).unwrap();
        }
        assert_eq!(count(&c, FLAGGED), 1, "turned by {turn}");
        assert_same(&c, &b);
        assert_eq!(problems(&c), vec![]);
    }
}

#[test]
fn whoever_takes_it_out_or_puts_it_there_again_knows_of_the_link() {
    for again in [Change::Restore as fn(RecordId) -> Change, Change::Trash] {
        let (mut a, mut b, [_, who, _]) = apart();
        change(&mut a, again(who));
        assert_eq!(count(&a, FLAGGED), 0);
        meet(&mut a, &mut b);
        assert_flagged(&a, &b, 0);
        change(&mut b, Change::Trash(who));
        meet(&mut a, &mut b);
        assert_flagged(&a, &b, 0);
    }
}

#[test]
fn a_link_that_leads_elsewhere_since_is_not_flagged() {
    let (mut a, mut b, [_, _, link]) = apart();
    let other = person(&mut b, "Ben Test");
    edit(&mut b, link, "party", json!(other.to_string()));
    assert_eq!(count(&b, FLAGGED), 0);
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 0);
}

#[test]
fn a_link_that_was_known_is_not_flagged_nor_is_an_own_one() {
    let (mut a, mut b) = (laptop(), laptop());
    let (taken, who) = (incident(&mut a, "Taken"), person(&mut a, "Ann Test"));
    give(&a, &mut b);
    involvement(&mut b, taken, who);
    meet(&mut a, &mut b);
    change(&mut a, Change::Trash(who));
    involvement(&mut a, taken, who);
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 0);
}

#[test]
fn one_of_two_who_put_it_away_knowing_of_the_link_is_enough() {
    let (mut a, mut b, [_, who, _]) = apart();
    let mut c = laptop();
    let early: Vec<_> = all(&b).into_iter().filter(|op| !says(op, "$state")).collect();
    c.arrive(early, &mut unwatched).unwrap();
    assert_eq!(state(&c, who), 0);
    change(&mut c, Change::Trash(who));
    meet(&mut c, &mut a);
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 0);
}

#[test]
fn a_link_to_one_who_was_made_one_with_what_is_in_the_trash_is_flagged() {
    let (mut a, mut b) = (laptop(), laptop());
    let (taken, who) = (incident(&mut a, "Taken"), person(&mut a, "Ann Test"));
    let other = person(&mut a, "Anna Test");
    give(&a, &mut b);
    change(&mut a, Change::Merge { id: who, into: other });
    change(&mut a, Change::Trash(other));
    involvement(&mut b, taken, who);
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 1);
    change(&mut b, Change::Restore(other));
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 0);
}

#[test]
fn an_undone_making_is_put_away_too() {
    let (mut a, mut b) = (laptop(), laptop());
    let taken = incident(&mut a, "Taken");
    let who = person(&mut a, "Ann Test");
    give(&a, &mut b);
    a.undo().unwrap();
    involvement(&mut b, taken, who);
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 1);
    a.redo().unwrap();
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 0);
}

#[test]
fn flagged_links_in_a_circle_come_to_an_end() {
    let (mut a, mut b) = (laptop(), laptop());
    let (one, other) = (incident(&mut a, "One"), incident(&mut a, "Other"));
    let place = make(&mut a, Kind::Place, json!({ "name": "Khorog" }));
    give(&a, &mut b);
    change(&mut a, Change::Trash(place));
    for (from, to) in [(one, other), (other, one)] {
        edit(&mut b, from, "parent", json!(to.to_string()));
        edit(&mut b, from, "place", json!(place.to_string()));
    }
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 2);
    edit(&mut a, one, "title", json!("Changed"));
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 2);
    change(&mut b, Change::Restore(place));
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 0);
}

#[test]
fn a_link_that_was_there_once_and_is_made_anew_is_a_new_one() {
    let (mut a, mut b) = (laptop(), laptop());
    let (taken, who) = (incident(&mut a, "Taken"), person(&mut a, "Ann Test"));
    let other = person(&mut a, "Ben Test");
    give(&a, &mut b);
    let link = involvement(&mut b, taken, who);
    edit(&mut b, link, "party", json!(other.to_string()));
    give(&b, &mut a);
    change(&mut a, Change::Trash(who));
    edit(&mut b, link, "party", json!(who.to_string()));
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 1);
}

#[test]
fn undoing_a_restoring_decides_nothing_anew() {
    let (mut a, mut b, [_, who, _]) = apart();
    change(&mut a, Change::Restore(who));
    assert_eq!(count(&a, FLAGGED), 0);
    a.undo().unwrap();
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 1);
    change(&mut a, Change::Trash(who));
    assert_eq!(count(&a, FLAGGED), 0);
    a.undo().unwrap();
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 1);
}

#[test]
fn a_flag_stands_beside_what_was_written_apart_of_the_same_link() {
    let (mut a, mut b, [_, who, link]) = apart();
    let (one, other) = (person(&mut a, "Ben Test"), person(&mut b, "Cem Test"));
    edit(&mut a, link, "party", json!(one.to_string()));
    NOW.set(NOW.get() + 60_000);
    edit(&mut b, link, "party", json!(other.to_string()));
    edit(&mut b, link, "party", json!(who.to_string()));
    meet(&mut a, &mut b);
    assert_flagged(&a, &b, 1);
    assert_eq!(count(&a, "SELECT count(*) FROM conflicts"), 1);
}

#[test]
fn how_far_others_were_seen_is_said_where_there_are_others_and_shown_nowhere() {
    let (mut a, mut b) = (laptop(), laptop());
    let (first, second) = (incident(&mut a, "First"), incident(&mut a, "Second"));
    change(&mut a, Change::Trash(first));
    incident(&mut b, "Other");
    give(&b, &mut a);
    change(&mut a, Change::Trash(second));
    a.undo().unwrap();
    a.redo().unwrap();
    let says = all(&a).iter().map(|op| says(op, SEEN)).collect::<Vec<_>>();
    let own = says.iter().filter(|says| **says).count();
    assert_eq!(own, 2, "the second time and the redone one: {says:?}");
    for op in history::of_record(a.read(), second).unwrap() {
        assert!(op.fields.iter().all(|name| !name.starts_with('$')), "{:?}", op.fields);
    }
}

fn says(op: &Op, key: &str) -> bool {
    matches!(&op.content, Content::Whole { payload, .. } if payload.contains(key))
}
