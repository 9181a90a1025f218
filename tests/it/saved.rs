//! Filters and templates that are kept under a name, through the real program.

use serde_json::{Value, json};

use crate::command::Casebook;

/// A casebook with the records of a document.
fn with(records: &Value) -> Casebook {
    let casebook = Casebook::plain();
    let document = json!({ "casebook": { "format": 1 }, "records": records });
    let path = casebook.write("in.json", &document.to_string());
    casebook.ok(&["import", &path]);
    casebook
}

fn record(number: u32, kind: &str, reference: &str, fields: &Value) -> Value {
    let id = format!("01890000-0000-7000-8000-{number:012}");
    json!({ "id": id, "ref": reference, "kind": kind, "fields": fields })
}

fn filter(number: u32, name: &str, listing: &str, filter: &str) -> Value {
    let fields = json!({ "name": name, "listing": listing, "filter": filter });
    record(number, "filter", &format!("W-{number}"), &fields)
}

#[test]
fn a_saved_filter_narrows_a_list_and_more_terms_narrow_it_further() {
    let casebook = with(&json!([
        filter(1, "Задержания", "incidents", "kind:detention"),
        filter(2, "Police", "organisations", "police"),
    ]));
    casebook.ok(&["add", "5 Jan 2022; Almaty; detained; A. Person"]);
    casebook.ok(&["add", "6 Jan 2022; Almaty; detained; B. Person"]);
    casebook.ok(&["add", "7 Jan 2022; Almaty; beaten; B. Person"]);
    let listed = |arguments: &[&str]| -> Vec<Value> {
        let found = casebook.json(&[&["list", "incidents"], arguments].concat());
        found.as_array().unwrap().iter().map(|one| one["ref"].clone()).collect()
    };
    assert_eq!(listed(&["--saved", "zaderzhaniya"]), [json!("I-2"), json!("I-1")]);
    assert_eq!(listed(&["--saved", "W-1", "when:2022-01-05"]), [json!("I-1")]);
    assert_eq!(listed(&["--saved", "W-1", "-when:2022-01-05"]), [json!("I-2")]);
    let other = casebook.run(&["list", "incidents", "--saved", "Police"]);
    assert_eq!(other.status, Some(1));
    assert!(other.err.contains("list organisations --saved W-2"), "{}", other.err);
    let none = casebook.run(&["list", "incidents", "--saved", "nothing"]);
    assert!(none.err.contains("casebook list filters"), "{}", none.err);
}

#[test]
fn filters_and_templates_are_listed_and_go_out_and_in() {
    let slots = json!([{ "part": "record", "field": "kind", "text": "detained" }]);
    let template =
        json!({ "name": "Detention", "record": "incident", "content": { "slots": slots } });
    let casebook = with(&json!([
        filter(1, "To verify", "incidents", "-has:source"),
        record(2, "template", "M-1", &template),
    ]));
    let filters = casebook.ok(&["list", "filters"]);
    assert!(filters.contains("W-1") && filters.contains("-has:source"), "{}", filters);
    let templates = casebook.json(&["list", "templates"]);
    assert_eq!(templates[0]["content"]["slots"], slots);
    let shown = casebook.ok(&["show", "M-1"]);
    assert!(shown.contains("detained"), "{}", shown);
    let path = casebook.path("out.json");
    casebook.ok(&["export", "--to", path.to_str().unwrap()]);
    let copy = Casebook::plain();
    copy.ok(&["import", path.to_str().unwrap()]);
    assert_eq!(copy.json(&["list", "filters"]), casebook.json(&["list", "filters"]));
    assert_eq!(copy.json(&["verify"])["whole"], true);
}

#[test]
fn adding_what_is_probably_there_already_says_so_and_adds_it() {
    let casebook = Casebook::plain();
    casebook.ok(&["add", "5 Jan 2022; Almaty; detained; Айгуль Пример"]);
    casebook.ok(&["add", "9 Mar 2022; Almaty; detained; Айгуль Пример"]);
    let ran = casebook.run(&["add", "5 Jan 2022; Almaty; detained; Aigul Primer"]);
    assert_eq!(ran.status, Some(0));
    let note = "this may be I-1 already: same name: Айгуль Пример, same day";
    assert!(ran.err.contains(note), "{}", ran.err);
    let added = casebook.json(&["add", "5 Jan 2022; Almaty; detained; P-1"]);
    let likely = added["lines"][0]["likely_duplicates"].as_array().unwrap();
    let references: Vec<_> = likely.iter().map(|near| near["ref"].clone()).collect();
    assert_eq!(references, [json!("I-1"), json!("I-3")]);
    assert_eq!(likely[0]["reasons"][0], "same person: Айгуль Пример");
    let clean = casebook.json(&["add", "5 Jan 2022; Almaty; detained; C. Person"]);
    assert_eq!(clean["lines"][0]["likely_duplicates"], json!([]));
    assert_eq!(casebook.json(&["list", "incidents"]).as_array().unwrap().len(), 5);
}
