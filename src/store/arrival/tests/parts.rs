//! A large arrival is kept part by part.

use super::*;

/// Ops of two laptops in steps of one to five, some of which build on others.
fn written() -> (Store, Vec<Op>) {
    let (mut a, mut b) = (laptop(), laptop());
    for round in 0..4 {
        let at = incident(&mut a, &format!("Taken {round}"));
        give(&a, &mut b);
        edit(&mut b, at, "title", json!(format!("Taken at night {round}")));
        let mut step = Step::default();
        for number in 0..=round {
            let party = json!({ "name": format!("Person {number}"), "form": "person" });
            let Value::Object(party) = party else { panic!("no fields") };
            let party = step.party(party);
            let part = json!({ "incident": at, "party": party.to_string(), "role": "victim" });
            let Value::Object(part) = part else { panic!("no fields") };
            step.involvement(part);
        }
        b.save(&step).unwrap();
        give(&b, &mut a);
    }
    let mut ops = all(&a);
    let half = ops.len() / 2;
    ops.rotate_left(half);
    (a, ops)
}

/// How many ops are here of each step that is here at all.
fn steps(store: &Store) -> Vec<(String, i64)> {
    let sql = "SELECT hex(id) || first, count(*) FROM ops JOIN devices ON devices.row = ops.device
                GROUP BY 1 ORDER BY 1";
    let mut steps = store.read().prepare(sql).unwrap();
    let steps = steps.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    steps.map(Result::unwrap).collect()
}

#[test]
fn stopped_between_parts_it_leaves_whole_steps_and_goes_on_from_there() {
    let (a, ops) = written();
    let whole = steps(&a);
    for most in [1, 2, 3, 7] {
        for kept in 1.. {
            let mut asked = 0;
            let mut watch = |progress: crate::model::progress::Progress| {
                assert!(progress.done <= progress.total);
                asked += 1;
                asked <= kept
            };
            let mut c = laptop();
            let arrived = c.arrive_in_parts(most, ops.clone(), &mut watch).unwrap();
            assert_eq!(problems(&c), [], "{kept} parts of {most}");
            let (here, new) = (steps(&c), arrived.new.cast_signed());
            assert!(here.iter().all(|step| whole.contains(step)), "{kept} of {most}: {here:?}");
            assert_eq!(here.iter().map(|(_, ops)| ops).sum::<i64>(), new);
            assert!(new >= (kept * most).cast_signed() || !arrived.stopped);
            if !arrived.stopped {
                assert!(kept > 1 || most > 5, "{most}: it was never kept in parts");
                assert_same(&a, &c);
                break;
            }
            assert!(here.len() < whole.len());
            let rest = c.arrive(ops.clone(), &mut unwatched).unwrap();
            assert_eq!(arrived.new + rest.new, ops.len() as u64);
            assert_same(&a, &c);
            assert_eq!(problems(&c), []);
        }
    }
}

#[test]
fn of_what_waits_a_later_copy_brings_the_content() {
    let mut a = laptop();
    let at = incident(&mut a, "Taken");
    edit(&mut a, at, "title", json!("New"));
    let ops = all(&a);
    let without = |content: Content| Op { content, ..ops[1].clone() };
    for gone in [Content::Withheld, Content::Erased] {
        let (mut b, is_withheld) = (laptop(), gone == Content::Withheld);
        b.arrive(vec![without(gone.clone())], &mut unwatched).unwrap();
        let arrived = b.arrive(vec![ops[1].clone()], &mut unwatched).unwrap();
        let filled = u64::from(is_withheld);
        assert_eq!((arrived.filled, arrived.waiting), (filled, 1), "{gone:?}");
        // Whoever gets it from here has the content, too.
        let mut c = laptop();
        give(&b, &mut c);
        for store in [&mut b, &mut c] {
            // A copy without it takes nothing away.
            let again = vec![without(Content::Withheld), ops[0].clone()];
            store.arrive(again, &mut unwatched).unwrap();
            let shown = if is_withheld { "New" } else { "Taken" };
            assert_eq!(value(store, at, "title"), shown, "{gone:?}");
            let found = store.verify(&mut unwatched).unwrap();
            assert_eq!((found.problems, found.waiting), (vec![], 0));
            assert_eq!(found.erased, u64::from(!is_withheld));
        }
    }
}

#[test]
fn of_two_copies_that_come_together_one_brings_the_content() {
    let mut a = laptop();
    let at = incident(&mut a, "Taken");
    let whole = all(&a).remove(0);
    let withheld = Op { content: Content::Withheld, ..whole.clone() };
    for ops in [[whole.clone(), withheld.clone()], [withheld, whole]] {
        let mut b = laptop();
        b.arrive(ops.to_vec(), &mut unwatched).unwrap();
        assert_eq!(value(&b, at, "title"), "Taken");
        assert_same(&a, &b);
    }
}
