//! What this version does not know, what came too early, what is gone.

use super::*;
use crate::store::replay;

fn id() -> RecordId {
    crate::store::new_id(1_700_000_000_000).unwrap()
}

#[test]
fn what_comes_too_early_waits_and_is_taken_in_any_order() {
    let mut a = laptop();
    let at = incident(&mut a, "Taken");
    let who = person(&mut a, "Aigul");
    make(&mut a, Kind::Involvement, json!({ "incident": at, "party": who, "role": "victim" }));
    for number in 0..5 {
        edit(&mut a, at, "title", json!(format!("Title {number}")));
    }
    let ops = all(&a);
    let mut b = laptop();
    for (number, op) in ops.iter().rev().enumerate() {
        let arrived = b.arrive(vec![op.clone(), op.clone()], &mut unwatched).unwrap();
        let waiting = if number + 1 == ops.len() { 0 } else { number as u64 + 1 };
        assert_eq!(arrived.waiting, waiting);
        let found = b.verify(&mut unwatched).unwrap();
        assert_eq!((found.problems, found.waiting), (vec![], waiting));
    }
    assert_eq!(give(&a, &mut b).new, 0, "again changes nothing");
    assert_same(&a, &b);
}

#[test]
fn a_link_to_what_is_not_here_yet_is_taken() {
    let (mut a, mut b, mut c) = (laptop(), laptop(), laptop());
    let who = person(&mut a, "Aigul");
    give(&a, &mut b);
    let alias = make(&mut b, Kind::Name, json!({ "party": who, "text": "Alias", "kind": "alias" }));
    let own = devices::own(b.read()).unwrap().id;
    let ops: Vec<_> = all(&b).into_iter().filter(|op| op.device == own).collect();
    c.arrive(ops, &mut unwatched).unwrap();
    assert_eq!(problems(&c), []);
    assert_eq!((state(&c, alias), state(&c, who)), (0, 4));
    assert_eq!(crate::store::whole::brief(c.read(), who).unwrap(), None);
    give(&a, &mut c);
    assert_same(&b, &c);
    assert_eq!(state(&c, who), 0);
    assert_eq!(problems(&c), []);
}

#[test]
fn a_kind_of_a_newer_version_is_kept_counted_and_passed_on() {
    let (mut a, mut b) = (laptop(), laptop());
    let op = Pen::new(7).write(&a, id(), "permit", "Z-1", &json!({ "name": "X" }));
    let arrived = a.arrive(vec![op.clone()], &mut unwatched).unwrap();
    assert_eq!((arrived.new, arrived.unknown), (1, 1));
    assert_eq!(problems(&a), []);
    give(&a, &mut b);
    assert!(all(&b).contains(&op));
    assert_eq!(problems(&b), []);
    assert_eq!(history::latest(b.read(), 10).unwrap(), []);
    incident(&mut a, "Still works");
    let rebuilt = a.rebuild(crate::store::verify::Loss::Refuse, &mut unwatched).unwrap();
    assert_eq!(rebuilt.after.problems, []);
}

#[test]
fn a_field_of_a_newer_version_is_kept_and_may_not_be_typed() {
    let (mut a, mut b) = (laptop(), laptop());
    let at = incident(&mut a, "Taken");
    let op = Pen::new(7).write(&a, at, "incident", "", &json!({ "weather": "rain" }));
    a.arrive(vec![op], &mut unwatched).unwrap();
    edit(&mut a, at, "title", json!("New"));
    assert_eq!((value(&a, at, "weather"), value(&a, at, "title")), (json!("rain"), json!("New")));
    let typed = Change::Edit { id: at, fields: fields([("weather", json!("sun"))]) };
    assert!(a.save(&Step { changes: vec![typed] }).is_err());
    give(&a, &mut b);
    assert_same(&a, &b);
    assert_eq!(problems(&b), []);
}

#[test]
fn what_a_newer_version_made_of_a_record_hides_it() {
    let mut a = laptop();
    let at = incident(&mut a, "Taken");
    let mut pen = Pen::new(7);
    let op = pen.write(&a, at, "incident", "", &json!({ "$state": "embargoed" }));
    a.arrive(vec![op], &mut unwatched).unwrap();
    let other = incident(&mut a, "Other");
    let op = pen.write(&a, other, "incident", "", &json!({ "kind": 7 }));
    a.arrive(vec![op], &mut unwatched).unwrap();
    for id in [at, other] {
        assert_eq!((state(&a, id), count(&a, "SELECT count(*) FROM incidents")), (3, 0));
    }
    assert_eq!(problems(&a), []);
}

#[test]
fn an_erased_making_keeps_its_reference_and_never_takes_a_content_again() {
    let (mut a, mut b, mut c) = (laptop(), laptop(), laptop());
    let at = incident(&mut a, "Taken");
    give(&a, &mut b);
    let erase = "UPDATE ops SET commitment = :commitment, payload = NULL, salt = NULL,
                        gone = 'erased'";
    let op = all(&a).remove(0);
    b.read().execute(erase, named_params! { ":commitment": op.commitment }).unwrap();
    b.rebuild(crate::store::verify::Loss::Accept, &mut unwatched).unwrap();
    let found = b.verify(&mut unwatched).unwrap();
    assert_eq!((found.problems, found.erased), (vec![], 1));
    assert_eq!((reference(&b, at).as_str(), state(&b, at)), ("I-1", 2));
    give(&a, &mut b);
    assert_eq!(b.verify(&mut unwatched).unwrap().erased, 1);
    give(&b, &mut c);
    give(&a, &mut c);
    assert_eq!(c.verify(&mut unwatched).unwrap().erased, 1);
    assert_same(&b, &c);
}

#[test]
fn a_content_that_was_withheld_is_filled_in_if_it_is_the_one() {
    let (mut a, mut b) = (laptop(), laptop());
    let at = incident(&mut a, "Taken");
    let mut op = all(&a).remove(0);
    op.content = Content::Withheld;
    b.arrive(vec![op.clone()], &mut unwatched).unwrap();
    assert_eq!((problems(&b), state(&b, at)), (vec![], 2));
    op.content = Content::Whole { salt: [0; 16], payload: "{}".to_owned() };
    b.arrive(vec![op], &mut unwatched).unwrap_err();
    assert_eq!(give(&a, &mut b).filled, 1);
    assert_same(&a, &b);
    assert_eq!(problems(&b), []);
}

#[test]
fn two_chains_of_one_id_are_both_kept_and_neither_counts() {
    let mut a = laptop();
    let at = incident(&mut a, "Taken");
    let (mut one, mut other) = (Pen::new(7), Pen::new(7));
    let first = one.write(&a, at, "incident", "", &json!({ "title": "Before" }));
    other.last = one.last.clone();
    a.arrive(vec![first], &mut unwatched).unwrap();
    let ops = [
        one.write(&a, at, "incident", "", &json!({ "title": "One" })),
        other.write(&a, at, "incident", "", &json!({ "title": "Other" })),
        one.write(&a, at, "incident", "", &json!({ "narrative": "One" })),
        other.write(&a, at, "incident", "", &json!({ "narrative": "Other" })),
    ];
    let mut b = laptop();
    give(&a, &mut b);
    a.arrive(ops[..1].to_vec(), &mut unwatched).unwrap();
    assert_eq!(value(&a, at, "title"), "One");
    let arrived = a.arrive(ops.to_vec(), &mut unwatched).unwrap();
    assert_eq!((arrived.new, arrived.forked.len()), (3, 1));
    for op in ops.iter().rev() {
        b.arrive(vec![op.clone()], &mut unwatched).unwrap();
    }
    for store in [&a, &b] {
        assert_eq!(value(store, at, "title"), "Before");
        assert_eq!(value(store, at, "narrative"), Value::Null);
        let found = store.verify(&mut unwatched).unwrap();
        assert_eq!((found.problems, found.forked.len(), found.waiting), (vec![], 1, 0));
    }
    assert_same(&a, &b);
    assert_eq!(a.verify(&mut unwatched).unwrap().heads, {
        give(&a, &mut b);
        // The own device of `b` has written nothing.
        b.verify(&mut unwatched).unwrap().heads
    });
    let mut c = laptop();
    give(&b, &mut c);
    assert_same(&a, &c);
}

#[test]
fn who_writes_under_this_copys_id_makes_it_take_another() {
    let mut a = laptop();
    let at = incident(&mut a, "Taken");
    let own = devices::own(a.read()).unwrap();
    let mut twin = Pen { device: own.id, last: all(&a).pop() };
    let op = twin.write(&a, at, "incident", "", &json!({ "title": "Of the copy" }));
    edit(&mut a, at, "title", json!("Of this one"));
    let arrived = a.arrive(vec![op], &mut unwatched).unwrap();
    assert_eq!(arrived.forked.len(), 1);
    assert_eq!(value(&a, at, "title"), "Taken");
    edit(&mut a, at, "title", json!("From here on"));
    assert_eq!(value(&a, at, "title"), "From here on");
    assert_ne!(devices::own(a.read()).unwrap().id, own.id);
    assert_eq!(problems(&a), []);
    assert_eq!(replay::record(a.read(), at).unwrap().unwrap().conflicts, []);
}

#[test]
fn a_copy_that_writes_under_this_copys_id_is_left_before_they_part() {
    let (mut a, mut b) = (laptop(), laptop());
    let at = incident(&mut a, "Taken");
    let own = devices::own(a.read()).unwrap();
    let mut twin = Pen { device: own.id, last: all(&a).pop() };
    let op = twin.write(&a, at, "incident", "", &json!({ "title": "Of the copy" }));
    a.arrive(vec![op], &mut unwatched).unwrap();
    assert_eq!(problems(&a), []);
    edit(&mut a, at, "narrative", json!("Of this one"));
    let more = twin.write(&b, at, "incident", "", &json!({ "location_text": "Of the copy" }));
    let arrived = a.arrive(vec![more], &mut unwatched).unwrap();
    assert_eq!(arrived.forked.len(), 0);
    give(&a, &mut b);
    for store in [&a, &b] {
        assert_eq!(value(store, at, "title"), "Of the copy");
        assert_eq!(value(store, at, "narrative"), "Of this one");
        assert_eq!(problems(store), []);
    }
    assert_same(&a, &b);
    let undone = a.undo().unwrap();
    assert!(undone.is_some());
    assert_eq!(value(&a, at, "narrative"), Value::Null);
    assert_eq!(problems(&a), []);
}

#[test]
fn it_is_left_too_where_what_the_other_wrote_waits() {
    for has_written in [true, false] {
        let mut a = laptop();
        let own = devices::own(a.read()).unwrap();
        let mut twin = Pen { device: own.id, last: None };
        if has_written {
            incident(&mut a, "Taken");
            twin.last = all(&a).pop();
        }
        let [first, second] = ["one", "two"].map(|title| {
            twin.write(&a, id(), "incident", "I-7", &json!({ "kind": "arrest", "title": title }))
        });
        assert_eq!(a.arrive(vec![second], &mut unwatched).unwrap().waiting, 1);
        assert_eq!(problems(&a), [], "{has_written}");
        incident(&mut a, "Of this one");
        let arrived = a.arrive(vec![first], &mut unwatched).unwrap();
        assert_eq!((arrived.new, arrived.waiting, arrived.forked.len()), (2, 0, 0));
        assert_eq!(problems(&a), [], "{has_written}");
    }
}
