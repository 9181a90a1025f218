//! Where a time of day puts an incident.

use super::*;
use crate::model::FuzzyDate;
use crate::model::time_of_day::WithinDay;
use crate::store::Store;
use crate::store::filter::restrictions;
use crate::store::narrow::Statement;

/// Incidents of one day and of the next, in the order of their entry.
const ENTERED: &[(&str, Option<&str>, u32)] = &[
    ("2022-01-06", None, 0),
    ("2022-01-05", Some("night"), 0),
    ("2022-01-05", Some("14:30"), 7),
    ("2022-01-05", None, 9999),
    ("2022-01-05", Some("~14:30"), 0),
    ("2022-01-05", Some("00:00"), 9999),
    ("2022-01-05", Some("00:01"), 0),
    ("2022-01-05", Some("14:30"), 0),
    ("2022-01-05", None, 3),
];

/// The days in their order, each by its times, then by hand, then by entry; what has no time
/// comes first.
const ORDERED: &[&str] = &["I-9", "I-4", "I-6", "I-7", "I-5", "I-8", "I-3", "I-2", "I-1"];

fn timed() -> (Store, RecordId) {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    let case = step.create(crate::model::Kind::Case, fields([("title", json!("January"))]));
    for (day, time, order) in ENTERED {
        let mut made = fields([
            ("kind", json!("detention")),
            ("when", fixture::date(day)),
            ("order", json!(order)),
            ("case", json!(case)),
        ]);
        made.extend(time.map(|time| ("time".to_owned(), json!({ "clock": time }))));
        step.incident(made);
    }
    let made = store.save(&step).unwrap();
    (store, made[0].id)
}

#[test]
fn a_day_is_in_the_order_of_its_times_from_wherever_one_looks() {
    let (store, case) = timed();
    let conn = store.read();
    let scopes = [Scope::All, Scope::Of(case)];
    for (scope, text) in scopes.into_iter().flat_map(|s| [(s, ""), (s, "kind:detention")]) {
        for (sort, descending) in [(Sort::Date, false), (Sort::Date, true), (Sort::Kind, false)] {
            let filter = filter(text);
            let query = Query { scope, filter, sort, descending, ..Listing::Incidents.query() };
            let mut right: Vec<&str> = ORDERED.to_vec();
            if descending {
                right.reverse();
            }
            for limit in [1, 4, 20] {
                let rows = walk(conn, &query, limit);
                let told: Vec<_> = rows.iter().map(|row| row.reference.to_string()).collect();
                assert_eq!(told, right, "{query:?} by {limit}");
            }
            let end = page(conn, &query, &Anchor::End, 2).unwrap();
            let told: Vec<_> = end.rows.iter().map(|row| row.reference.to_string()).collect();
            assert_eq!(told, right[right.len() - 2..], "{query:?}");
        }
    }
}

#[test]
fn a_time_is_shown_with_its_date() {
    let (store, _) = timed();
    let query = Query { descending: false, ..Listing::Incidents.query() };
    let rows = walk(store.read(), &query, 20);
    let day: FuzzyDate = serde_json::from_value(fixture::date("2022-01-05")).unwrap();
    assert_eq!(rows[0].cells[0], Cell::Date(day.clone()));
    assert_eq!(rows[2].cells[0], Cell::Moment(day, WithinDay::at(0)));
}

#[test]
fn times_are_looked_up_among_themselves() {
    let (store, _) = timed();
    let query = Query { filter: filter("time:00:00"), ..Listing::Incidents.query() };
    let found = restrictions(store.read(), query.listing, &query.filter).unwrap();
    let rows = found[0].rows.clone().unwrap();
    let mut statement = Statement::default();
    statement.add(&rows);
    let plan = statement.explain(store.read());
    assert!(plan.contains("USING COVERING INDEX incidents_timed"), "{plan}");
}
