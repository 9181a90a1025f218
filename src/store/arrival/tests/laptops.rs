//! Two laptops, and what becomes of what both wrote.

use super::*;
use crate::store::error::Error;

#[test]
fn what_one_builds_on_the_other_is_whole() {
    let (mut a, mut b) = (laptop(), laptop());
    let id = incident(&mut a, "Taken");
    give(&a, &mut b);
    edit(&mut b, id, "title", json!("Taken at night"));
    give(&b, &mut a);
    for store in [&a, &b] {
        assert_eq!(value(store, id, "title"), "Taken at night");
        assert_eq!(problems(store), []);
    }
    assert_same(&a, &b);
}

#[test]
fn a_clock_that_is_ahead_makes_no_later_change_lose() {
    let (mut a, mut b) = (laptop(), laptop());
    let id = incident(&mut a, "Taken");
    give(&a, &mut b);
    NOW.set(1_700_003_600_000);
    edit(&mut b, id, "title", json!("An hour ahead"));
    NOW.set(1_700_000_001_000);
    give(&b, &mut a);
    edit(&mut a, id, "title", json!("Later"));
    assert_eq!(value(&a, id, "title"), "Later");
    assert_eq!(records::named(a.read(), id).unwrap().called, "Later".into());
    give(&a, &mut b);
    assert_eq!(problems(&a), []);
    assert_same(&a, &b);
    let shown = history::of_record(b.read(), id).unwrap();
    let times: Vec<_> = shown.iter().map(|op| op.millis).collect();
    assert_eq!(times, [1_700_000_001_000, 1_700_003_600_000, 1_700_000_000_000], "as clocks were");
}

#[test]
fn the_own_clock_is_held_against_the_last_own_change_and_no_other() {
    let (mut a, mut b) = (laptop(), laptop());
    let last = |store: &Store| history::last_own_wall(store.read()).unwrap();
    assert_eq!((last(&a), last(&b)), (None, None));
    incident(&mut a, "First");
    NOW.set(3_155_760_000_000);
    incident(&mut b, "By a clock that is far ahead");
    give(&b, &mut a);
    assert_eq!((last(&a), last(&b)), (Some(1_700_000_000_000), Some(3_155_760_000_000)));
    NOW.set(1_600_000_000_000);
    incident(&mut a, "The clock went back");
    assert_eq!(last(&a), Some(1_600_000_000_000), "the last, not the latest");
}

#[test]
fn what_both_wrote_is_the_same_on_both_and_listed() {
    let (mut a, mut b) = (laptop(), laptop());
    let id = incident(&mut a, "Taken");
    give(&a, &mut b);
    edit(&mut a, id, "title", json!("A"));
    edit(&mut b, id, "title", json!("B"));
    meet(&mut a, &mut b);
    assert_same(&a, &b);
    assert_eq!(count(&a, "SELECT count(*) FROM conflicts WHERE fields = 'title'"), 1);
    edit(&mut a, id, "title", json!("Both"));
    meet(&mut a, &mut b);
    assert_same(&a, &b);
    assert_eq!(count(&b, "SELECT count(*) FROM conflicts"), 0);
    assert_eq!(problems(&b), []);
}

#[test]
fn two_records_of_one_number_both_say_whose_it_is() {
    let (mut a, mut b) = (laptop(), laptop());
    let (ours, theirs) = (person(&mut a, "Aigul"), person(&mut b, "Nurbek"));
    let only = person(&mut b, "Only there");
    meet(&mut a, &mut b);
    assert_same(&a, &b);
    let tag = |store: &Store| {
        let own = devices::own(store.read()).unwrap();
        devices::tag_of(&own.id.0, &devices::ids(store.read()).unwrap())
    };
    assert_eq!(reference(&a, ours), format!("P-1.{}", tag(&a)));
    assert_eq!(reference(&a, theirs), format!("P-1.{}", tag(&b)));
    assert_eq!(reference(&a, only), "P-2");
    let found = |store: &Store, text: &str| {
        let reference: Reference = text.parse().unwrap();
        records::by_reference(store.read(), &reference).unwrap().id
    };
    assert_eq!((found(&a, "P-1"), found(&b, "P-1")), (ours, theirs), "one's own first");
    let long = devices::letters(&devices::own(b.read()).unwrap().id.0);
    assert_eq!(found(&a, &format!("P-1.{long}")), theirs);
    assert_eq!(found(&a, &format!("p1.{}", tag(&a).to_uppercase())), ours);
    assert_eq!(problems(&a), []);
    let next = person(&mut a, "Next");
    assert_eq!(reference(&a, next), "P-3");
}

#[test]
fn a_record_that_both_imported_has_two_names() {
    let (mut a, mut b) = (laptop(), laptop());
    person(&mut b, "Before");
    let id = crate::store::new_id(1_700_000_000_000).unwrap();
    for store in [&mut a, &mut b] {
        store
            .write(|conn| {
                let mut writing = crate::store::Writing::begin(conn, crate::store::Deed::Do, 1)?;
                let said = fields([("name", json!("Same")), ("form", json!("person"))]);
                writing.create_with(id, Kind::Party, None, said)?;
                writing.finish()
            })
            .unwrap();
    }
    meet(&mut a, &mut b);
    assert_same(&a, &b);
    for store in [&a, &b] {
        for text in ["P-1", "P-2"] {
            let reference: Reference = text.parse().unwrap();
            let rows = records::rows(store.read(), &reference).unwrap();
            let row = records::row(store.read(), id).unwrap().unwrap();
            assert!(rows.contains(&row), "{text}: {rows:?}");
        }
        assert_eq!(count(store, "SELECT count(*) FROM conflicts"), 0);
        assert_eq!(problems(store), []);
    }
}

#[test]
fn a_making_that_others_built_on_is_not_taken_back() {
    let builds: [fn(&mut Store, RecordId); 2] = [
        |store, id| edit(store, id, "note", json!("New")),
        |store, id| {
            make(store, Kind::Name, json!({ "party": id, "text": "Alias", "kind": "alias" }));
        },
    ];
    for build in builds {
        let (mut a, mut b) = (laptop(), laptop());
        let id = person(&mut a, "Aigul");
        give(&a, &mut b);
        build(&mut b, id);
        give(&b, &mut a);
        let refused = a.undo().unwrap_err();
        assert!(matches!(&refused, Error::BuiltOn(name) if name == "P-1"), "{refused}");
        assert_eq!(state(&a, id), 0);
        change(&mut a, Change::Trash(id));
        a.undo().unwrap();
        assert_eq!((state(&a, id), problems(&a)), (0, vec![]));
    }
}

#[test]
fn links_to_who_was_made_one_lead_to_who_stays_whenever_they_come() {
    let (mut a, mut b) = (laptop(), laptop());
    let (stays, goes) = (person(&mut a, "Stays"), person(&mut a, "Goes"));
    let at = incident(&mut a, "Taken");
    give(&a, &mut b);
    a.judge(
        crate::model::duplicate::Judgement::Same,
        (stays, goes),
        &crate::model::duplicate::plainly,
    )
    .unwrap();
    let part = json!({ "incident": at, "party": goes, "role": "victim" });
    let part = make(&mut b, Kind::Involvement, part);
    meet(&mut a, &mut b);
    assert_same(&a, &b);
    let led = |store: &Store| {
        let row: i64 =
            store.read().query_row("SELECT party FROM involvements", [], |row| row.get(0)).unwrap();
        records::named_at(store.read(), row).unwrap().unwrap().id
    };
    let kept = [led(&a), led(&b)];
    let winner = kept[0];
    assert_eq!(kept, [winner; 2]);
    assert!(winner == stays || winner == goes);
    for store in [&a, &b] {
        assert_eq!(problems(store), []);
        assert_eq!(value(store, part, "party"), json!(goes), "what was written stays");
    }
    a.undo().unwrap();
    give(&a, &mut b);
    assert_eq!([led(&a), led(&b)], [goes; 2], "apart again, each has its own");
    assert_same(&a, &b);
    assert_eq!(problems(&b), []);
}

#[test]
fn who_was_made_one_both_ways_stays_as_the_older() {
    let (mut a, mut b) = (laptop(), laptop());
    let (older, younger) = (person(&mut a, "Older"), person(&mut a, "Younger"));
    give(&a, &mut b);
    change(&mut a, Change::Merge { id: older, into: younger });
    change(&mut b, Change::Merge { id: younger, into: older });
    meet(&mut a, &mut b);
    assert_same(&a, &b);
    let first = older.min(younger);
    for store in [&a, &b] {
        for id in [older, younger] {
            assert_eq!(state(store, id), i64::from(id != first));
        }
        assert_eq!(count(store, "SELECT count(*) FROM parties"), 1);
        assert_eq!(problems(store), []);
    }
}

#[test]
fn what_is_trashed_here_and_edited_there_comes_back() {
    let (mut a, mut b) = (laptop(), laptop());
    let id = incident(&mut a, "Taken");
    give(&a, &mut b);
    change(&mut a, Change::Trash(id));
    edit(&mut b, id, "title", json!("New"));
    meet(&mut a, &mut b);
    assert_same(&a, &b);
    assert_eq!(state(&a, id), 0);
    assert_eq!(count(&b, "SELECT count(*) FROM conflicts WHERE flag = 'brought-back'"), 1);
    change(&mut b, Change::Restore(id));
    meet(&mut a, &mut b);
    assert_eq!(count(&a, "SELECT count(*) FROM conflicts"), 0, "kept");
    assert_same(&a, &b);
}

#[test]
fn a_saved_row_that_makes_no_sense_is_written_whole_by_who_edits_it() {
    let (mut a, mut b) = (laptop(), laptop());
    let custody = json!({ "kind": "detention", "details": { "facility": "Colony 1" } });
    let id = make(&mut a, Kind::Incident, custody);
    give(&a, &mut b);
    change(
        &mut a,
        Change::Edit {
            id,
            fields: fields([
                ("kind", json!("hearing")),
                ("details", json!({ "outcome": "postponed" })),
            ]),
        },
    );
    edit(&mut b, id, "details", json!({ "facility": "Colony 2" }));
    meet(&mut a, &mut b);
    assert_same(&a, &b);
    assert_eq!(problems(&a), []);
    edit(&mut a, id, "title", json!("Mine"));
    assert_eq!(value(&a, id, "title"), "Mine");
    meet(&mut a, &mut b);
    assert_same(&a, &b);
}

#[test]
fn a_number_that_a_device_gave_out_twice_is_told() {
    let mut a = laptop();
    let mut pen = Pen::new(7);
    let said = json!({ "name": "Aigul", "form": "person" });
    let ids = [1, 2, 3].map(|_| crate::store::new_id(1_700_000_000_000).unwrap());
    person(&mut a, "Nurbek");
    for (id, made) in ids.iter().zip(["P-1", "P-2", "P-2"]) {
        let op = pen.write(&a, *id, "party", made, &said);
        a.arrive(vec![op], &mut unwatched).unwrap();
        let found = a.verify(&mut unwatched).unwrap();
        assert_eq!(found.problems, []);
        let is_last = *id == ids[2];
        let tag = devices::tag_of(&[7; 16], &devices::ids(a.read()).unwrap());
        let told = if is_last { vec![format!("P-2.{tag}")] } else { vec![] };
        assert_eq!(found.doubles, told);
    }
    // One that was never to be is none.
    let op = pen.write(&a, ids[1], "party", "", &json!({ "$state": "undone" }));
    a.arrive(vec![op], &mut unwatched).unwrap();
    assert_eq!(a.verify(&mut unwatched).unwrap().doubles, Vec::<String>::new());
}
