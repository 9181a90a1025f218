//! What surely lies in a time stands before what only may.

use super::super::certainty;
use super::super::plan::ListPlan;
use super::*;
use crate::store::Store;

/// Dates in the order of their entry.
const ENTERED: &[&str] = &[
    "2022-01-05",
    "2022",
    "2022-01",
    "2021-12-20/..",
    "2022-01-05",
    "../2022-01-05",
    "2022-01-04/2022-01-06",
    "2022-01-05/2022-02-25",
    "2022-01-07",
];

fn dated() -> Store {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    for (number, day) in ENTERED.iter().enumerate() {
        let kind = if number == 4 { "charge" } else { "detention" };
        let title = "Taken from home";
        step.incident(fields([
            ("kind", json!(kind)),
            ("title", json!(title)),
            ("when", fixture::date(day)),
        ]));
    }
    let published = ["2022-01-05", "2022-01", "2022"].map(fixture::date);
    for (number, published) in published.into_iter().enumerate() {
        step.source(fields([("title", json!(number.to_string())), ("published", published)]));
    }
    for (name, birth) in [("A", "1980"), ("B", "1980-05-01"), ("C", "1980-05"), ("D", "1979/1981")]
    {
        let birth = fixture::date(birth);
        step.party(fields([("name", json!(name)), ("form", json!("person")), ("birth", birth)]));
    }
    store.save(&step).unwrap();
    store
}

fn listed(store: &Store, query: &Query) -> Vec<String> {
    let rows = walk(store.read(), query, 2);
    for limit in [1, 3, 20] {
        assert_eq!(keys(&walk(store.read(), query, limit)), keys(&rows), "{limit} at a time");
        assert_eq!(keys(&walk_back(store.read(), query, limit)), keys(&rows), "{limit} back");
    }
    check_marks(store.read(), query, &rows);
    rows.iter().map(|row| row.reference.to_string()).collect()
}

#[test]
fn exact_days_come_first_whichever_way_the_list_runs() {
    let store = dated();
    let query = Query { filter: filter("when:2022-01-05"), ..Listing::Incidents.query() };
    let newest = ["I-5", "I-1", "I-8", "I-6", "I-7", "I-2", "I-3", "I-4"];
    assert_eq!(listed(&store, &query), newest);
    let oldest = ["I-1", "I-5", "I-4", "I-3", "I-2", "I-7", "I-6", "I-8"];
    assert_eq!(listed(&store, &Query { descending: false, ..query }), oldest);
}

#[test]
fn what_is_narrowed_otherwise_too_is_in_that_order() {
    let store = dated();
    let of =
        |text: &str| listed(&store, &Query { filter: filter(text), ..Listing::Incidents.query() });
    assert_eq!(
        of("when:2022-01 kind:detention"),
        ["I-9", "I-1", "I-7", "I-3", "I-8", "I-6", "I-2", "I-4"]
    );
    // The search index has no more than the first day of each.
    let by_word = ["I-5", "I-1", "I-8", "I-7", "I-3", "I-2", "I-4", "I-6"];
    assert_eq!(of("when:2022-01-05 taken"), by_word);
    assert_eq!(of("when:2022-01-05 -when:2022-02"), ["I-5", "I-1", "I-6", "I-7", "I-3"]);
    // What surely lies there is asked for alone.
    assert_eq!(of("when:=2022-01-05"), ["I-5", "I-1"]);
    assert_eq!(of("when:=2022-01"), ["I-9", "I-5", "I-1", "I-7", "I-3"]);
}

#[test]
fn sources_and_people_are_listed_so_by_their_dates() {
    let store = dated();
    let query = Query { filter: filter("when:2022-01"), ..Listing::Sources.query() };
    assert_eq!(listed(&store, &query), ["S-1", "S-2", "S-3"]);
    let filter = filter("when:1980-05");
    let query = Query { filter, sort: Sort::Date, descending: true, ..Listing::People.query() };
    assert_eq!(listed(&store, &query), ["P-3", "P-2", "P-1", "P-4"]);
}

#[test]
fn no_list_apart_is_sorted_to_show_a_page() {
    let store = dated();
    for text in ["when:2022-01", "when:2022-01 taken", "when:2022-01 kind:detention"] {
        let query = Query { filter: filter(text), ..Listing::Incidents.query() };
        let ListPlan::Apart(apart) = plan(store.read(), &query).unwrap() else {
            panic!("{text} is not apart");
        };
        let streams: Vec<_> = certainty::tests::streams(&apart).collect();
        assert!(!streams.is_empty(), "more than few in a test");
        for stream in streams.into_iter().filter(|stream| !stream.order.from.contains("_long")) {
            for statement in stream.statements(&Stretch::starting(None, true, 50)) {
                let plan = statement.explain(store.read());
                assert!(!plan.contains("TEMP B-TREE"), "{text}: {plan}");
            }
        }
    }
}

#[test]
fn what_was_before_a_day_stands_where_it_is_known_to_end() {
    let mut store = dated();
    let mut step = Step::default();
    step.incident(fields([("kind", json!("charge"))]));
    step.source(fields([("title", json!("3")), ("published", fixture::date("../2022-01-03"))]));
    step.party(fields([
        ("name", json!("E")),
        ("form", json!("person")),
        ("birth", fixture::date("../1980-05-15")),
    ]));
    store.save(&step).unwrap();
    let newest = ["I-9", "I-8", "I-6", "I-5", "I-1", "I-7", "I-2", "I-3", "I-4", "I-10"];
    assert_eq!(listed(&store, &Listing::Incidents.query()), newest);
    let of_kind = |text: &str, sort| {
        listed(&store, &Query { filter: filter(text), sort, ..Listing::Incidents.query() })
    };
    let detained = ["I-9", "I-8", "I-6", "I-1", "I-7", "I-2", "I-3", "I-4"];
    assert_eq!(of_kind("kind:detention", Sort::Date), detained);
    assert_eq!(of_kind("kind:detention -when:2023", Sort::Date), detained[..7]);
    assert_eq!(listed(&store, &Listing::Sources.query()), ["S-1", "S-4", "S-3", "S-2"]);
    let query = Query { sort: Sort::Date, descending: false, ..Listing::People.query() };
    assert_eq!(listed(&store, &query), ["P-4", "P-1", "P-2", "P-3", "P-5"]);
}
