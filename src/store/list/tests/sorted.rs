//! Every column sorts, by what is read in it.

use super::super::plan::ListPlan;
use super::*;
use crate::model::Language;
use crate::model::alphabet::Alphabet;
use crate::model::vocabulary::Vocabulary;
use crate::store::{Error, Store};

const KINDS: &[&str] = &["detention", "protest", "charge", "sentence", "arrest", "threat"];

/// Incidents of some kinds, two of each, and parties and sources of few terms.
fn worded() -> Store {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    for (number, kind) in KINDS.iter().chain(KINDS).enumerate() {
        let day = fixture::date(&format!("2022-01-{:02}", 20 - number));
        step.incident(fields([("kind", json!(kind)), ("when", day)]));
    }
    for (name, country) in [("A", "DE"), ("B", "AT"), ("C", "KZ"), ("D", ""), ("E", "AT")] {
        let mut made = fields([("name", json!(name)), ("form", json!("person"))]);
        made.extend((!country.is_empty()).then(|| ("country".to_owned(), json!(country))));
        step.party(made);
    }
    for (title, grade) in [("A", "C"), ("B", ""), ("C", "A"), ("D", "B")] {
        let mut made = fields([("title", json!(title))]);
        made.extend((!grade.is_empty()).then(|| ("reliability".to_owned(), json!(grade))));
        step.source(made);
    }
    store.save(&step).unwrap();
    store
}

fn sorted(listing: Listing, sort: Sort) -> Query {
    Query { sort, descending: false, ..listing.query() }
}

/// What stands in a column of each row; nothing where that is empty.
fn terms(store: &Store, query: &Query, column: &str) -> Vec<Option<String>> {
    let at = query.listing.columns().iter().position(|it| it.name == column).unwrap();
    let rows = walk(store.read(), query, 2);
    let turned = Query { descending: !query.descending, ..query.clone() };
    let mut back = keys(&walk(store.read(), &turned, 3));
    back.reverse();
    assert_eq!(keys(&rows), back);
    assert_eq!(keys(&rows), keys(&walk_back(store.read(), query, 5)));
    check_marks(store.read(), query, &rows);
    let shown = rows.iter().map(|row| {
        if let Cell::Term(_, slug) = &row.cells[at] { Some(slug.clone()) } else { None }
    });
    shown.collect()
}

#[test]
fn kinds_go_by_the_label_that_is_read() {
    let mut store = worded();
    for language in Language::ALL {
        store.order_by(language).unwrap();
        let label = |slug: &str| Vocabulary::IncidentKind.label(slug, language).to_owned();
        let mut right: Vec<String> = KINDS.iter().map(|slug| (*slug).to_owned()).collect();
        right.sort_by_key(|slug| Alphabet::of(language).key(&label(slug)));
        let mut found: Vec<_> = terms(&store, &sorted(Listing::Incidents, Sort::Kind), "kind");
        found.dedup();
        let found: Vec<_> = found.into_iter().flatten().collect();
        assert_eq!(found, right, "{language:?}");
    }
    let query =
        Query { filter: filter("kind:arrest,charge"), ..sorted(Listing::Incidents, Sort::Kind) };
    store.order_by(Language::English).unwrap();
    let found: Vec<_> = terms(&store, &query, "kind").into_iter().flatten().collect();
    assert_eq!(found, ["arrest", "arrest", "charge", "charge"]);
}

#[test]
fn what_has_no_term_comes_last() {
    let mut store = worded();
    store.order_by(Language::English).unwrap();
    let column = |listing, column| terms(&store, &sorted(listing, Sort::Column(column)), column);
    let named = |slugs: &[&str]| -> Vec<Option<String>> {
        slugs.iter().map(|slug| (!slug.is_empty()).then(|| (*slug).to_owned())).collect()
    };
    assert_eq!(column(Listing::People, "country"), named(&["AT", "AT", "DE", "KZ", ""]));
    assert_eq!(column(Listing::Sources, "reliability"), named(&["A", "B", "C", ""]));
    store.order_by(Language::Russian).unwrap();
    let russian = terms(&store, &sorted(Listing::People, Sort::Column("country")), "country");
    assert_eq!(russian, named(&["AT", "AT", "DE", "KZ", ""]), "codes are of no language");
}

#[test]
fn every_column_sorts_a_list_of_few() {
    let casebook = three();
    let mut seen = 0;
    for listing in Listing::all() {
        for column in listing.columns().iter().filter(|column| !column.ties) {
            let sort = column.sort.unwrap_or_else(|| panic!("{listing:?}: {}", column.name));
            let query = sorted(listing, sort);
            assert_eq!(listing.sort_for(sort), sort);
            assert_eq!(Sort::parse(sort.slug()), Some(sort));
            match page(casebook.store.read(), &query, &Anchor::Start, 1) {
                Ok(_) => {
                    seen += 1;
                    for descending in [false, true] {
                        check_walks(&casebook, &Query { descending, ..query.clone() }, 2);
                    }
                }
                Err(error) => assert!(matches!(error, Error::LongList(3)), "{listing:?} {error}"),
            }
        }
    }
    assert!(seen > 25, "{seen}");
}

#[test]
fn a_column_that_no_index_has_sorts_what_a_filter_leaves() {
    let casebook = three();
    let query = sorted(Listing::Incidents, Sort::Column("who"));
    let who = |row: &Row| row.cells[4].clone();
    let rows = walk(casebook.store.read(), &query, 2);
    assert!(matches!(who(&rows[0]), Cell::Names(..)) && who(&rows[2]) == Cell::Empty);
    let store = worded();
    let long = page(store.read(), &query, &Anchor::Start, 5);
    assert!(matches!(long, Err(Error::LongList(3))));
    let narrowed = Query { filter: filter("kind:arrest"), ..query };
    assert_eq!(walk(store.read(), &narrowed, 5).len(), 2);
}

#[test]
fn what_is_to_be_checked_is_sorted_by_the_reason_that_is_told_first() {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    let source = step.source(fields([("title", json!("Report"))]));
    let incident = |step: &mut Step, when: Option<&str>| {
        let mut made = fields([("kind", json!("arrest"))]);
        made.extend(when.map(|when| ("when".to_owned(), fixture::date(when))));
        step.incident(made)
    };
    incident(&mut step, None);
    let disputed = incident(&mut step, Some("2022-01-05"));
    let cited = incident(&mut step, Some("2022-01-06"));
    for (record, status) in [(disputed, "disputed"), (cited, "accepted")] {
        let ends = [("source", source), ("record", record)].map(|(name, to)| (name, json!(to)));
        let mut made = fields(ends);
        made.insert("status".to_owned(), json!(status));
        step.citation(made);
    }
    store.save(&step).unwrap();
    let flags = Sort::Column("flags");
    let query = Query { descending: true, ..sorted(Listing::Incidents, flags) };
    let rows = walk(store.read(), &query, 2);
    let first = |row: &Row| {
        let Cell::Flags(flags) = &row.cells[6] else { return None };
        Flag::ALL.into_iter().find(|flag| flags.contains(flag))
    };
    let first: Vec<_> = rows.iter().map(first).collect();
    assert_eq!(first, [Some(Flag::Disputed), Some(Flag::NoSource), Some(Flag::NoPlace)]);
}

#[test]
fn no_list_by_terms_is_sorted_to_show_a_page() {
    let store = worded();
    for (listing, sort) in [
        (Listing::Incidents, Sort::Kind),
        (Listing::People, Sort::Column("country")),
        (Listing::Sources, Sort::Column("reliability")),
    ] {
        let ListPlan::ByTerm(terms) = plan(store.read(), &sorted(listing, sort)).unwrap() else {
            panic!("{listing:?} {sort:?}");
        };
        for stream in terms.all_streams() {
            for statement in stream.statements(&Stretch::starting(None, true, 50)) {
                let plan = statement.explain(store.read());
                assert!(!plan.contains("TEMP B-TREE") && plan.contains("SEARCH t"), "{plan}");
            }
        }
    }
}
