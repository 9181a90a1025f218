//! What is disputed follows whatever is done to citations, records and sources.

use serde_json::json;

use crate::model::RecordId;
use crate::model::change::{Change, Step, fields};
use crate::model::filter::Filter;
use crate::model::listing::{Listing, Query};
use crate::model::progress::unwatched;
use crate::store::Store;
use crate::store::verify::Loss;

/// A detention, a source, and a citation by which it was a killing.
fn casebook() -> (Store, [RecordId; 3]) {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    let incident = step.incident(fields([("kind", json!("detention"))]));
    let source = step.source(fields([("title", json!("Report"))]));
    step.citation(fields([
        ("source", json!(source.to_string())),
        ("record", json!(incident.to_string())),
        ("field", json!("kind")),
        ("value", json!("killing")),
    ]));
    let made = store.save(&step).unwrap();
    (store, [made[0].id, made[1].id, made[2].id])
}

fn edit(store: &mut Store, id: RecordId, field: &str, value: &str) {
    let changes = vec![Change::Edit { id, fields: fields([(field, json!(value))]) }];
    store.save(&Step { changes }).unwrap();
}

/// How many incidents, sources and citations have what is disputed; the file is whole.
fn disputed_in(store: &Store) -> [u64; 3] {
    assert_eq!(store.verify(&mut unwatched).unwrap().problems, []);
    let today = crate::model::date::Day::from_civil(2026, 1, 1).unwrap();
    [Listing::Incidents, Listing::Sources, Listing::Citations].map(|listing| {
        let filter = Filter::parse("has:disputed", today).unwrap();
        let query = Query { filter, ..listing.query() };
        crate::store::list::count(store.read(), &query).unwrap().counted
    })
}

#[test]
fn a_dispute_is_decided_by_the_value_the_citation_or_the_source_and_comes_back_with_undo() {
    let (mut store, [incident, source, citation]) = casebook();
    assert_eq!(disputed_in(&store), [1, 1, 1]);
    let decide: [&dyn Fn(&mut Store); 6] = [
        &|store| edit(store, incident, "kind", "killing"),
        &|store| edit(store, citation, "status", "superseded"),
        &|store| edit(store, citation, "status", "disavowed"),
        &|store| edit(store, citation, "value", "задержание"),
        &|store| drop(store.save(&Step { changes: vec![Change::Trash(citation)] }).unwrap()),
        &|store| drop(store.save(&Step { changes: vec![Change::Trash(source)] }).unwrap()),
    ];
    for (number, decide) in decide.into_iter().enumerate() {
        decide(&mut store);
        assert_eq!(disputed_in(&store), [0, 0, 0], "{number}");
        store.undo().unwrap();
        assert_eq!(disputed_in(&store), [1, 1, 1], "{number}");
    }
}

#[test]
fn what_is_noted_as_disputed_is_held_to_what_sources_say_and_made_again() {
    for sql in ["DELETE FROM disputes", "UPDATE disputes SET record = 2, row = 1"] {
        let (mut store, _) = casebook();
        store.conn.execute_batch(sql).unwrap();
        let told: Vec<_> = store.verify(&mut unwatched).unwrap().problems;
        let told = told.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert!(told.contains(&"record-table I-1 disputes".to_owned()), "{sql}: {told:?}");
        store.rebuild(Loss::Refuse, &mut unwatched).unwrap();
        assert_eq!(disputed_in(&store), [1, 1, 1]);
    }
}
