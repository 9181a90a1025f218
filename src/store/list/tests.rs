//! What lists promise: every row once, in one order, from wherever one looks.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::model::change::{Change, Step, fields};
use crate::model::filter::Filter;
use crate::model::listing::{Cell, Flag, Row};
use crate::model::whole::Named;
use crate::model::{Day, Kind};
use crate::store::Store;

mod plans;

/// Dates as incidents have them: exact, rough, long, open, unknown.
const DATES: &[&str] = &[
    "2022-01-05",
    "2022-01-05",
    "2022-01-06",
    "2022-01",
    "2022",
    "../2019",
    "2021-12-20/..",
    "2023-03-01/2023-03-04",
];
const KINDS: &[&str] = &["detention", "protest", "charge"];
const WORDS: &[&str] = &["Beaten at the square", "Taken from home", "Beaten at home", "A"];
const ROLES: &[&str] = &["victim", "perpetrator", "witness"];

/// An incident to be made: numbers choose among what there is; beyond, none.
#[derive(Clone, Debug)]
pub(crate) struct Spec {
    date: usize,
    kind: usize,
    word: usize,
    place: usize,
    case: usize,
    parent: bool,
    parties: Vec<(usize, usize)>,
    source: usize,
}

pub(crate) fn specs(most: usize) -> impl Strategy<Value = Vec<Spec>> {
    let parties = prop::collection::vec((0..3_usize, 0..ROLES.len()), 0..3);
    let spec =
        (0..10_usize, 0..3_usize, 0..4_usize, 0..5_usize, 0..4_usize, any::<bool>(), parties);
    let spec = (spec, 0..4_usize).prop_map(
        |((date, kind, word, place, case, parent, parties), source)| Spec {
            date,
            kind,
            word,
            place,
            case,
            parent,
            parties,
            source,
        },
    );
    prop::collection::vec(spec, 1..most)
}

/// A casebook with these incidents, and what is around them.
pub(crate) struct Casebook {
    pub(crate) store: Store,
    pub(crate) cases: Vec<Named>,
    pub(crate) places: Vec<Named>,
    pub(crate) parties: Vec<Named>,
    pub(crate) sources: Vec<Named>,
    pub(crate) incidents: Vec<Named>,
}

pub(crate) fn date(text: &str) -> Value {
    json!({ "text": text, "edtf": text })
}

fn make(store: &mut Store, kind: Kind, records: Vec<Vec<(&str, Value)>>) -> Vec<Named> {
    let mut step = Step::default();
    for record in records {
        let record = record.into_iter().filter(|(_, value)| !value.is_null());
        step.create(kind, record.map(|(name, value)| (name.to_owned(), value)).collect());
    }
    store.save(&step).unwrap()
}

fn id(named: Option<&Named>) -> Value {
    named.map_or(Value::Null, |named| json!(named.id))
}

pub(crate) fn casebook(specs: &[Spec]) -> Casebook {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let titles = [("January events", "KZ"), ("Returns", "TR"), ("January", "KZ")];
    let cases = titles.map(|(title, country)| {
        vec![("title", json!(title)), ("country", json!(country)), ("status", json!("active"))]
    });
    let cases = make(&mut store, Kind::Case, cases.into());
    let place = |name: &str, country: Value| vec![("name", json!(name)), ("country", country)];
    let around = make(&mut store, Kind::Place, vec![place("Казахстан", json!("KZ"))]);
    let mut almaty = place("Almaty", Value::Null);
    almaty.push(("parent", id(around.first())));
    let mut places = make(
        &mut store,
        Kind::Place,
        vec![almaty, place("Bukhara", json!("UZ")), place("Almaty", Value::Null)],
    );
    places.extend(around);
    let party = |name: &str, form: &str| vec![("name", json!(name)), ("form", json!(form))];
    let parties = make(
        &mut store,
        Kind::Party,
        vec![
            party("Айгуль Пример", "person"),
            party("Almaty city police", "organisation"),
            party("Nurbek Example", "person"),
        ],
    );
    let source = |title: &str, when: Value| vec![("title", json!(title)), ("published", when)];
    let sources = make(
        &mut store,
        Kind::Source,
        vec![
            source("Weekly report", date("2022-01-12")),
            source("Beaten in January", Value::Null),
            source("Report", date("2022-01-12")),
        ],
    );
    let mut incidents: Vec<Named> = Vec::new();
    for (number, spec) in specs.iter().enumerate() {
        let parent = incidents.last().filter(|_| spec.parent);
        let made = vec![
            ("kind", json!(KINDS[spec.kind])),
            ("when", DATES.get(spec.date).map_or(Value::Null, |text| date(text))),
            ("order", if number % 3 == 0 { json!(number % 2) } else { Value::Null }),
            ("title", json!(WORDS[spec.word])),
            ("place", id(places.get(spec.place))),
            ("case", id(cases.get(spec.case))),
            ("parent", id(parent)),
        ];
        incidents.extend(make(&mut store, Kind::Incident, vec![made]));
    }
    let mut involvements = Vec::new();
    let mut citations = Vec::new();
    for (spec, incident) in specs.iter().zip(&incidents) {
        involvements.extend(spec.parties.iter().map(|(party, role)| {
            let party = id(parties.get(*party));
            vec![("incident", json!(incident.id)), ("party", party), ("role", json!(ROLES[*role]))]
        }));
        if let Some(source) = sources.get(spec.source) {
            let status = if spec.word == 0 { json!("conflict") } else { Value::Null };
            let (record, source) = (json!(incident.id), json!(source.id));
            citations.push(vec![("record", record), ("source", source), ("status", status)]);
        }
    }
    make(&mut store, Kind::Involvement, involvements);
    make(&mut store, Kind::Citation, citations);
    Casebook { store, cases, places, parties, sources, incidents }
}

pub(crate) fn filter(text: &str) -> Filter {
    Filter::parse(text, Day::from_civil(2024, 1, 1).unwrap()).unwrap()
}

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
    let sorts = [Sort::Date, Sort::Name, Sort::Kind, Sort::Place, Sort::Entry];
    let mut queries = Vec::new();
    for listing in Listing::all() {
        for scope in &scopes {
            for sort in sorts.into_iter().filter(|sort| listing.sort_for(*sort) == *sort) {
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
    let turned = Query { descending: !query.descending, ..query.clone() };
    let mut turned = keys(&walk(conn, &turned, limit));
    turned.reverse();
    assert_eq!(ids, turned, "{query:?} turned round");
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), forward.len(), "{query:?} has a row twice");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn every_row_comes_once_and_in_the_same_order_from_both_ends(
        specs in specs(16), limit in 1..5_usize, trashed in any::<(bool, bool)>(),
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
        for query in queries(&casebook) {
            check_walks(&casebook, &query, limit);
        }
    }

    #[test]
    fn a_filtered_list_has_every_row_once_too(specs in specs(24), limit in 1..6_usize) {
        let casebook = casebook(&specs);
        let texts = [
            "beaten", "be square", "-beaten", "kind:det", "when:2022-01", "when:2022-01 beaten",
            "case:january", "place:almaty when:2022", "who:police", "by:police beaten kind:pro",
            "country:KZ", "-has:place", "source:report", "role:witness -kind:charge",
        ];
        for text in texts {
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
    assert_eq!(cells(1)[4], Cell::Names("Айгуль Пример".to_owned(), 2));
    assert_eq!(cells(1)[5..], [Cell::Count(1), Cell::Empty]);
    assert_eq!(cells(2)[6], Cell::Flags(vec![Flag::NoSource, Flag::NoPlace]));
    assert_eq!(cells(0)[6], Cell::Flags(vec![Flag::NoDate]));
}

#[test]
fn people_and_sources_are_counted_by_what_hangs_on_them() {
    let casebook = three();
    let conn = casebook.store.read();
    let people = walk(conn, &Listing::People.query(), 10);
    assert_eq!(people[0].cells.last(), Some(&Cell::Count(1)));
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
