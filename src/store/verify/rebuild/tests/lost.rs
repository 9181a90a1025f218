//! Changes that are gone from the end of the history are not made light of.

use super::*;

/// Removes the last change.
const LAST_OP: &str = "DELETE FROM ops WHERE row = (SELECT max(row) FROM ops)";

/// Removes the last step with its changes.
const LAST_STEP: &str = "DELETE FROM ops WHERE step = (SELECT max(row) FROM steps);
     DELETE FROM steps WHERE row = (SELECT max(row) FROM steps)";

/// What there is, and a person with an incident made last.
fn made_last() -> Store {
    let mut store = store();
    let mut step = Step::default();
    step.party(value(json!({ "name": "Last", "form": "person" })));
    step.incident(value(json!({ "kind": "arrest", "title": "Last" })));
    store.save(&step).unwrap();
    store
}

/// Ways to lose what was made last, each with what is told to be lost.
fn losses() -> [(&'static str, Vec<Lost>); 7] {
    [
        (LAST_OP, vec![record("I-3")]),
        (LAST_STEP, vec![record("P-3"), record("I-3")]),
        (
            "DELETE FROM ops WHERE step = (SELECT max(row) FROM steps)",
            vec![record("P-3"), record("I-3"), Lost::Step],
        ),
        (
            "DELETE FROM ops WHERE row = (SELECT max(row) FROM ops); DELETE FROM records WHERE row = 17",
            vec![row(17, "incidents")],
        ),
        (
            "DELETE FROM ops WHERE row = (SELECT max(row) FROM ops); DROP TABLE records",
            vec![row(17, "incidents")],
        ),
        (
            "DELETE FROM ops WHERE row = (SELECT max(row) FROM ops);
         DELETE FROM records WHERE row = 17; DELETE FROM incidents WHERE row = 17",
            vec![one_more()],
        ),
        ("INSERT INTO cases (row, name) VALUES (77, 'x')", vec![row(77, "cases")]),
    ]
}

fn record(named: &str) -> Lost {
    Lost::Record(named.parse().unwrap())
}

fn row(row: i64, table: &str) -> Lost {
    Lost::Row { table: table.to_owned(), row }
}

fn one_more() -> Lost {
    Lost::Listing { listing: "incidents".to_owned(), more: 1 }
}

#[test]
fn what_no_change_made_is_named_and_not_taken_out_unasked() {
    for (sql, lost) in losses() {
        let mut store = made_last();
        spoil(&store, sql);
        let found = store.verify(&mut unwatched).unwrap();
        assert_eq!(found.lost, lost, "{sql}");
        assert!(found.problems.contains(&Damage::End(lost.clone())), "{sql}: {:?}", found.problems);
        let before = rows(&store).ok();
        let refused = store.rebuild(Loss::Refuse, &mut unwatched).expect_err(sql);
        assert!(matches!(&refused, Refusal::Lost(what) if *what == lost), "{sql}: {refused:?}");
        assert!(rows(&store).ok() == before, "{sql}");
    }
}

#[test]
fn what_no_change_made_is_taken_out_where_one_asks() {
    for (sql, lost) in losses() {
        let mut store = made_last();
        spoil(&store, sql);
        let rebuilt = store.rebuild(Loss::Accept, &mut unwatched).unwrap();
        assert_eq!(rebuilt.before.lost, lost, "{sql}");
        assert_eq!(rebuilt.after.problems, [], "{sql}");
        fill(&mut store);
        while store.undo().unwrap().is_some() {}
        assert_whole(&store, sql);
    }
}

#[test]
fn a_restoring_that_is_gone_is_told_by_the_lists() {
    let mut store = made_last();
    let id = store.read().query_row("SELECT id FROM records WHERE state = 1", [], |r| r.get(0));
    let restore = Change::Restore(records::id_of(id.unwrap()));
    store.save(&Step { changes: vec![restore] }).unwrap();
    spoil(&store, LAST_STEP);
    let refused = store.rebuild(Loss::Refuse, &mut unwatched).unwrap_err();
    assert!(matches!(&refused, Refusal::Lost(lost) if *lost == [one_more()]));
}

#[test]
fn nothing_is_kept_of_a_rebuild_that_was_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.casebook");
    let mut store = on_disk(&path);
    fill(&mut store);
    spoil(&store, "INSERT INTO cases (row, name) VALUES (77, 'x')");
    store.rebuild(Loss::Refuse, &mut unwatched).unwrap_err();
    assert!(!folder.path().join("a.casebook.before-rebuild-1").exists());
    let rebuilt = store.rebuild(Loss::Accept, &mut unwatched).unwrap();
    let kept = Store::open(&rebuilt.backup.unwrap(), None, || 1_700_000_000_000).unwrap();
    assert_eq!(kept.verify(&mut unwatched).unwrap().lost, [row(77, "cases")]);
}
