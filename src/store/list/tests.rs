//! What lists promise: every row once, in one order, from wherever one looks.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::model::Day;
use crate::model::bulk::Span;
use crate::model::change::{Change, Step, fields};
use crate::model::listing::{Cell, Flag, Row};
use crate::model::progress::unwatched;
use crate::model::rows::Rows;

mod beside;
mod certainty;
pub(crate) mod fixture;
mod plans;
mod sorted;
mod times;

use fixture::{Casebook, Spec, casebook, filter, specs};

/// Every list there is, in each of its orders, about everything.
fn queries(casebook: &Casebook) -> Vec<Query> {
    let about = [
        &casebook.cases[0],
        &casebook.places[3],
        &casebook.places[0],
        &casebook.parties[1],
        &casebook.sources[0],
        &casebook.incidents[0],
    ];
    let scopes = about.into_iter().map(|named| Scope::Of(named.id));
    let scopes: Vec<_> = scopes.chain([Scope::All, Scope::Trash]).collect();
    let mut sorts = vec![Sort::Date, Sort::Name, Sort::Kind, Sort::Place, Sort::Entry];
    sorts.extend(["country", "reliability"].map(Sort::Column));
    let mut queries = Vec::new();
    for listing in Listing::all() {
        for scope in &scopes {
            for sort in sorts.iter().copied().filter(|sort| listing.sort_for(*sort) == *sort) {
                for descending in [false, true] {
                    let query = Query { scope: *scope, sort, descending, ..listing.query() };
                    queries.push(query);
                }
            }
        }
    }
    queries
}

fn keys(rows: &[Row]) -> Vec<RecordId> {
    rows.iter().map(|row| row.id).collect()
}

/// All rows of a list, page by page; what each page says of more is checked.
pub(crate) fn walk(conn: &Connection, query: &Query, limit: usize) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut anchor = Anchor::Start;
    loop {
        let page = page(conn, query, &anchor, limit).unwrap();
        assert_eq!(page.more_before, !rows.is_empty(), "{query:?} {anchor:?}");
        assert!(page.rows.len() <= limit);
        rows.extend(page.rows);
        if !page.more_after {
            return rows;
        }
        anchor = Anchor::After(rows.last().unwrap().key.clone());
    }
}

fn walk_back(conn: &Connection, query: &Query, limit: usize) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut anchor = Anchor::End;
    loop {
        let page = page(conn, query, &anchor, limit).unwrap();
        assert_eq!(page.more_after, !rows.is_empty(), "{query:?} {anchor:?}");
        rows.splice(0..0, page.rows);
        if !page.more_before {
            return rows;
        }
        anchor = Anchor::Before(rows.first().unwrap().key.clone());
    }
}

fn check_walks(casebook: &Casebook, query: &Query, limit: usize) {
    let conn = casebook.store.read();
    let forward = walk(conn, query, limit);
    let mut ids = keys(&forward);
    assert_eq!(ids, keys(&walk_back(conn, query, limit)), "{query:?}");
    let whole = count(conn, query).unwrap();
    assert_eq!((whole.counted, whole.or_more), (ids.len() as u64, false), "{query:?}");
    for (index, row) in forward.iter().enumerate() {
        let page = page(conn, query, &Anchor::At(row.key.clone()), 2).unwrap();
        assert_eq!(page.rows.first().map(|row| row.id), Some(row.id), "{query:?}");
        assert_eq!((page.more_before, page.more_after), (index > 0, index + 2 < forward.len()));
    }
    check_marks(conn, query, &forward);
    let turned = Query { descending: !query.descending, ..query.clone() };
    let turned = walk(conn, &turned, limit);
    assert_eq!(ids, turned_round(query, &turned), "{query:?} turned round");
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), forward.len(), "{query:?} has a row twice");
}

/// The rows of a list that is turned round, in its own order. What surely lies in
/// a time stays before what only may.
fn turned_round(turned: &Query, rows: &[Row]) -> Vec<RecordId> {
    let part = |row: &Row| turned.is_apart().then(|| row.key.first().cloned());
    rows.chunk_by(|a, b| part(a) == part(b)).flat_map(|part| keys(part).into_iter().rev()).collect()
}

/// What is marked in a list is what stands in it, all or between two rows.
fn check_marks(conn: &Connection, query: &Query, all: &[Row]) {
    let numbers = |rows: &[Row]| -> Rows { rows.iter().filter_map(Row::number).collect() };
    for row in all.iter().take(2) {
        let named = records::named_at(conn, row.number().unwrap()).unwrap().unwrap();
        assert_eq!(named.id, row.id, "{query:?}");
    }
    assert!(rows(conn, query, None, &mut unwatched).unwrap() == numbers(all), "{query:?}");
    for (from, to) in [(0, all.len() / 2), (all.len() / 3, all.len().saturating_sub(1))] {
        let (Some(first), Some(last)) = (all.get(from), all.get(to)) else { continue };
        let span = Span { from: last.key.clone(), to: first.key.clone() };
        let marked = rows(conn, query, Some(&span), &mut unwatched).unwrap();
        assert!(marked == numbers(&all[from..=to]), "{query:?} from {from} to {to}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn every_row_comes_once_and_in_the_same_order_from_both_ends(
        specs in specs(16), limit in 1..5_usize, trashed in any::<(bool, bool)>(), turn in 0..5_usize,
    ) {
        let mut casebook = casebook(&specs);
        let mut changes = Vec::new();
        if trashed.0 {
            changes.push(Change::Trash(casebook.places[0].id));
        }
        if trashed.1 {
            changes.push(Change::Trash(casebook.incidents[0].id));
        }
        casebook.store.save(&Step { changes }).unwrap();
        for query in queries(&casebook).into_iter().skip(turn).step_by(5) {
            check_walks(&casebook, &query, limit);
        }
    }

    #[test]
    fn a_filtered_list_has_every_row_once_too(
        specs in specs(24), limit in 1..6_usize, turn in 0..3_usize,
    ) {
        let casebook = casebook(&specs);
        let texts = [
            "beaten", "be square", "-beaten", "kind:det", "when:2022-01", "when:2022-01 beaten",
            "case:january", "place:almaty when:2022", "who:police", "by:police beaten kind:pro",
            "country:KZ", "-has:place", "source:report", "role:witness -kind:charge",
        ];
        for text in texts.into_iter().skip(turn).step_by(3) {
            for sort in [Sort::Date, Sort::Kind, Sort::Place, Sort::Entry] {
                for descending in [false, true] {
                    let filter = filter(text);
                    let query =
                        Query { filter, sort, descending, ..Listing::Incidents.query() };
                    check_walks(&casebook, &query, limit);
                }
            }
        }
    }
}

/// A small casebook for single facts.
fn three() -> Casebook {
    let spec = |date, place, source, parties| Spec {
        date,
        time: 9,
        kind: 0,
        word: 1,
        place,
        case: 0,
        parent: false,
        parties,
        source,
    };
    casebook(&[
        spec(0, 0, 0, vec![(1, 1), (2, 2), (0, 0)]),
        spec(2, 9, 9, vec![]),
        spec(9, 1, 1, vec![]),
    ])
}

fn incidents(casebook: &Casebook, query: &Query) -> Vec<String> {
    let rows = walk(casebook.store.read(), query, 10);
    rows.iter().map(|row| row.reference.to_string()).collect()
}

#[test]
fn newest_first_puts_incidents_without_a_date_last() {
    let casebook = three();
    assert_eq!(incidents(&casebook, &Listing::Incidents.query()), ["I-2", "I-1", "I-3"]);
}

#[test]
fn a_day_is_found_with_what_is_around_it() {
    let casebook = three();
    let conn = casebook.store.read();
    let day = |day| Anchor::Day(Day::from_civil(2022, 1, day).unwrap());
    let query = Query { descending: false, ..Listing::Incidents.query() };
    let found = page(conn, &query, &day(6), 5).unwrap();
    assert_eq!(keys(&found.rows), [casebook.incidents[1].id]);
    assert!(found.more_before && !found.more_after);
    let found = page(conn, &Listing::Incidents.query(), &day(5), 1).unwrap();
    assert_eq!(keys(&found.rows), [casebook.incidents[0].id]);
    assert!(found.more_before && found.more_after);
    let found = page(conn, &query, &day(20), 2).unwrap();
    assert_eq!(found.rows.len(), 2, "beyond the last day is the end");
}

#[test]
fn an_incident_shows_its_victim_first_and_why_it_needs_work() {
    let casebook = three();
    let query = Query { descending: false, ..Listing::Incidents.query() };
    let rows = walk(casebook.store.read(), &query, 10);
    let cells = |index: usize| rows[index].cells.clone();
    assert_eq!(cells(1)[1], Cell::Text("Almaty".to_owned()));
    let who = Cell::Names("Айгуль Пример".to_owned(), 0);
    assert_eq!(cells(1)[4], who, "who did it and who tells of it are not counted to her");
    assert_eq!(cells(1)[5..], [Cell::Count(1), Cell::Empty]);
    assert_eq!(cells(2)[6], Cell::Flags(vec![Flag::NoSource, Flag::NoPlace]));
    assert_eq!(cells(0)[6], Cell::Flags(vec![Flag::NoDate]));
}

#[test]
fn people_and_sources_are_counted_by_what_hangs_on_them() {
    let casebook = three();
    let conn = casebook.store.read();
    let people = walk(conn, &Listing::People.query(), 10);
    assert_eq!(people[0].cells[4], Cell::Count(1));
    let sources = walk(conn, &Listing::Sources.query(), 10);
    assert_eq!(sources.iter().filter(|row| row.cells[4] == Cell::Count(1)).count(), 2);
    assert_eq!(count(conn, &Listing::People.query()).unwrap().counted, 2);
}

#[test]
fn the_trash_lists_every_kind_and_is_searched_by_name() {
    let mut casebook = three();
    let ids = [casebook.parties[0].id, casebook.places[1].id];
    casebook.store.save(&Step { changes: ids.map(Change::Trash).into() }).unwrap();
    let query = Query { scope: Scope::Trash, ..Listing::Incidents.query() };
    assert_eq!(incidents(&casebook, &query).len(), 2);
    let query = Query { filter: filter("бухара"), ..query };
    assert_eq!(incidents(&casebook, &query), ["L-3"]);
}

#[test]
fn a_part_without_a_case_belongs_to_the_case_of_its_whole() {
    let mut casebook = three();
    let fields = fields([("parent", json!(casebook.incidents[0].id)), ("case", Value::Null)]);
    let id = casebook.incidents[1].id;
    casebook.store.save(&Step { changes: vec![Change::Edit { id, fields }] }).unwrap();
    let query = Query { scope: Scope::Of(casebook.cases[0].id), ..Listing::Incidents.query() };
    assert_eq!(incidents(&casebook, &query), ["I-2", "I-1", "I-3"]);
}
