//! What people agreed to, and until when.

use serde_json::json;

use super::*;
use crate::model::Kind;
use crate::model::change::{Step, fields};
use crate::model::listing::{Anchor, Cell, Sort};

/// People by what they agreed to and until when.
fn agreed() -> Casebook {
    let mut casebook = casebook(&[]);
    let mut step = Step::default();
    for (name, consent, until) in [
        ("Asel", Some("anonymous"), Some("2026")),
        ("Bakyt", Some("aggregate"), Some("2026-03")),
        ("Chinara", Some("none"), None),
        ("Damir", None, Some("2025-12-31")),
        ("Erlan", Some("unknown"), None),
    ] {
        let mut person = fields([("name", name.into())]);
        person.insert("form".into(), "person".into());
        person.extend(consent.map(|consent| ("consent".to_owned(), consent.into())));
        person
            .extend(until.map(|until| {
                ("consent_until".to_owned(), json!({ "text": until, "edtf": until }))
            }));
        step.create(Kind::Party, person);
    }
    casebook.store.save(&step).unwrap();
    casebook
}

#[test]
fn people_are_found_by_what_they_agreed_to_and_by_when_that_runs_out() {
    let casebook = agreed();
    let names = |text: &str, sort: Sort| -> Vec<String> {
        let today = Day::from_civil(2026, 1, 1).unwrap();
        let filter = Filter::parse(text, today).unwrap();
        let query = Query { filter, sort, ..Listing::People.query() };
        let start = Anchor::Start;
        let page = list::page(casebook.store.read(), &query, &start, 20).unwrap();
        let name = |row: &Row| {
            let Cell::Text(name) = &row.cells[0] else { panic!("{:?}", row.cells[0]) };
            name.clone()
        };
        page.rows.iter().map(name).collect()
    };
    let found = |text: &str| names(text, Sort::Name);
    assert_eq!(found("consent:anonymous,aggregate"), ["Asel", "Bakyt"]);
    assert_eq!(found("согласие:\"не использовать\""), ["Chinara"]);
    let unasked = found("consent:unknown");
    assert!(unasked.contains(&"Damir".to_owned()) && unasked.contains(&"Erlan".to_owned()));
    assert_eq!(found("has:consent"), ["Asel", "Bakyt"]);
    assert_eq!(found("until:expired"), ["Damir"]);
    assert_eq!(found("until:soon"), ["Bakyt"]);
    assert_eq!(found("until:<2026-04"), ["Bakyt", "Damir"]);
    // Of a year the last day counts, which is after that of one of its months.
    assert_eq!(names("until:*", Sort::Column("consent-until")), ["Damir", "Bakyt", "Asel"]);
    let elsewhere = restrictions(casebook.store.read(), Listing::Cases, &filter("until:2026"));
    assert!(elsewhere.unwrap_err().to_string().contains("until:"));
}

#[test]
fn however_many_consents_run_out_those_that_do_so_first_come_first() {
    let mut store = crate::store::Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    for number in 0..1_500_u32 {
        let until = format!("{}-{:02}", 2030 + number / 12, 1 + number % 12);
        let until = json!({ "text": until, "edtf": until });
        let person = [("name", json!("A. Person")), ("form", json!("person"))];
        let mut person = fields(person);
        person.extend([("consent".to_owned(), json!("anonymous"))]);
        person.extend((number != 7).then(|| ("consent_until".to_owned(), until)));
        step.create(Kind::Party, person);
    }
    store.save(&step).unwrap();
    let filter = Filter::parse("until:*", Day::from_civil(2026, 1, 1).unwrap()).unwrap();
    let query = Query { filter, sort: Sort::Column("consent-until"), ..Listing::People.query() };
    let rows = walk(&store.conn, &query, 400);
    let references: Vec<_> = rows.iter().map(|row: &Row| row.reference.to_string()).collect();
    let expected: Vec<_> =
        (1..=1_500).filter(|number| *number != 8).map(|number| format!("P-{number}")).collect();
    assert_eq!(references, expected);
}
