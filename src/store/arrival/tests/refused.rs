//! Ops that no casebook writes: none of what came with them is taken.

use super::*;
use crate::model::history::LAST_COUNTER;

#[test]
fn what_does_not_hold_is_refused_with_all_that_came_along() {
    let mut a = laptop();
    let at = incident(&mut a, "Taken");
    edit(&mut a, at, "title", json!("New"));
    let spoils: [fn(&mut Op); 11] = [
        |op| op.commitment[0] ^= 1,
        |op| op.content = Content::Whole { salt: [0; 16], payload: "{}".to_owned() },
        |op| op.seq = 0,
        |op| op.step = op.seq + 1,
        |op| op.counter = LAST_COUNTER + 1,
        |op| op.counter = 0,
        |op| op.wall = u64::MAX,
        |op| op.kind = "Inci dent".to_owned(),
        |op| op.reference = "I-1.k7".to_owned(),
        |op| op.reference = "first".to_owned(),
        |op| op.parents = vec![[0; 32]; 2_001],
    ];
    for (number, spoil) in spoils.iter().enumerate() {
        let mut ops = all(&a);
        spoil(&mut ops[1]);
        let mut b = laptop();
        assert!(b.arrive(ops, &mut unwatched).is_err(), "{number}");
        assert_eq!(count(&b, "SELECT count(*) FROM ops"), 0);
        assert_eq!(count(&b, "SELECT count(*) FROM waiting"), 0);
    }
}

#[test]
fn what_was_changed_under_way_does_not_join_on() {
    let mut a = laptop();
    let at = incident(&mut a, "Taken");
    for title in ["Second", "Third"] {
        edit(&mut a, at, "title", json!(title));
    }
    let spoils: [fn(&mut Op); 4] = [
        |op| op.wall += 1,
        |op| op.previous[0] ^= 1,
        |op| op.parents[0][0] ^= 1,
        |op| op.counter = 1,
    ];
    for (number, spoil) in spoils.iter().enumerate() {
        let mut ops = all(&a);
        spoil(&mut ops[1]);
        let mut b = laptop();
        b.arrive(ops, &mut unwatched).unwrap();
        // What follows it was not written after that.
        assert!(count(&b, "SELECT count(*) FROM waiting") > 0, "{number}");
        assert_eq!(problems(&b), [], "{number}");
        assert_ne!(value(&b, at, "title"), "Third", "{number}");
        give(&a, &mut b);
        assert_eq!(problems(&b), [], "{number}");
    }
}

#[test]
fn it_can_be_stopped() {
    let mut a = laptop();
    let mut step = Step::default();
    for number in 0..600 {
        step.create(Kind::Case, fields([("title", json!(number.to_string()))]));
    }
    a.save(&step).unwrap();
    let mut b = laptop();
    let stopped = b.arrive(all(&a), &mut |_| false).unwrap_err();
    assert!(matches!(stopped, Error::Stopped));
    assert_eq!(count(&b, "SELECT count(*) FROM ops"), 0);
}

#[test]
fn a_counter_at_its_end_stops_nobody() {
    let mut a = laptop();
    let at = incident(&mut a, "Taken");
    let mut op = Pen::new(7).write(&a, at, "incident", "", &json!({ "title": "Greatest" }));
    op.counter = LAST_COUNTER;
    a.arrive(vec![op], &mut unwatched).unwrap();
    for title in ["Mine", "And again"] {
        edit(&mut a, at, "title", json!(title));
        assert_eq!(value(&a, at, "title"), title);
    }
    assert_eq!(problems(&a), []);
    let mut b = laptop();
    give(&a, &mut b);
    assert_same(&a, &b);
}

#[test]
fn what_can_be_written_here_is_taken_elsewhere() {
    let mut a = laptop();
    let told = "ж".repeat(crate::model::text::Text::MAX_CHARS);
    let at = incident(&mut a, "Taken");
    edit(&mut a, at, "narrative", json!(told));
    let mut b = laptop();
    give(&a, &mut b);
    assert_eq!(value(&b, at, "narrative"), told);
}

#[test]
fn an_op_builds_on_ops_of_its_own_record_and_is_of_the_step_at_hand() {
    let spoils: [fn(&mut [Op]); 2] = [
        // The first op is on another record.
        |ops| ops[2].parents = vec![ops[0].hash()],
        |ops| ops[2].step = 1,
    ];
    for (number, spoil) in spoils.iter().enumerate() {
        let mut a = laptop();
        incident(&mut a, "Another");
        let at = incident(&mut a, "Taken");
        edit(&mut a, at, "title", json!("New"));
        let mut ops = all(&a);
        spoil(&mut ops);
        let mut b = laptop();
        let arrived = b.arrive(ops, &mut unwatched).unwrap();
        assert_eq!((arrived.new, arrived.waiting), (2, 1), "{number}");
        assert_eq!(value(&b, at, "title"), "Taken", "{number}");
        assert_eq!(problems(&b), [], "{number}");
    }
}
