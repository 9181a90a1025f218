//! How lists are read: no page sorts what an index could hold in order.

use super::super::stream::{Stream, Stretch};
use super::*;

#[test]
fn no_whole_list_is_sorted_to_show_a_page() {
    let casebook = three();
    let conn = casebook.store.read();
    for listing in Listing::all() {
        for sort in [Sort::Date, Sort::Name, Sort::Kind, Sort::Entry] {
            if listing.sort_for(sort) != sort {
                continue;
            }
            let order = super::super::order::RowOrder::of(listing, sort);
            let key = order.columns.iter().map(|_| KeyPart::Number(0)).collect();
            let bound = Bound { key, inclusive: false };
            for descending in [false, true] {
                let part = Stretch::starting(Some(bound.clone()), descending, 50);
                for statement in Stream::all(order).statements(&part) {
                    let plan = statement.explain(conn);
                    assert!(!plan.contains("TEMP B-TREE"), "{listing:?} {sort:?}: {plan}");
                }
            }
        }
    }
}

#[test]
fn incidents_by_place_are_read_place_after_place() {
    let casebook = three();
    let stream = Stream::all(super::super::by_place::PLACES);
    let key = vec![KeyPart::Bytes(b"almaty".to_vec()), KeyPart::Number(0)];
    for descending in [false, true] {
        let bound = Bound { key: key.clone(), inclusive: false };
        for statement in stream.statements(&Stretch::starting(Some(bound), descending, 50)) {
            let plan = statement.explain(casebook.store.read());
            assert!(!plan.contains("TEMP B-TREE"), "{plan}");
        }
    }
}

#[test]
fn common_words_are_read_off_the_search_index_in_the_order_of_days() {
    let casebook = three();
    let query = Query { filter: filter("taken"), ..Listing::Incidents.query() };
    let ListPlan::Streams(streams) = plan(casebook.store.read(), &query).unwrap() else {
        panic!("three are many in a test");
    };
    for statement in streams[0].statements(&Stretch::starting(None, true, 50)) {
        assert!(!statement.explain(casebook.store.read()).contains("TEMP B-TREE"));
    }
}
