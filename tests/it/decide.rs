//! Where sources differ: lists of citations, and deciding by a command.

use casebook::exchange::demo;
use casebook::model::Day;
use casebook::store::Store;
use serde_json::Value;

use crate::command::Casebook;
use crate::session::{NOW, Session};

/// I-1 of 5 January, of which Q-1 says the 6th and Q-2 the same; Q-3 says no value.
fn disputed() -> Casebook {
    let casebook = Casebook::plain();
    casebook.ok(&["add", "5 Jan 2022; Almaty; detained; A. Person; src Amnesty"]);
    casebook.ok(&["add", "7 Feb 2022; Almaty; protest; src Report"]);
    let rows = "source,record,field,value,locator,quote\n\
                S-1,I-1,when,6 Jan 2022,para 3,taken on the sixth\n\
                S-2,I-1,when,5 Jan 2022,,\n\
                S-2,I-1,,,page 9,\n";
    let path = casebook.write("citations.csv", rows);
    casebook.ok(&["import", &path]);
    casebook
}

/// The reference of the citation that says so.
fn says(casebook: &Casebook, field: &str, text: &str) -> String {
    let listed = casebook.json(&["list", "citations", "I-1"]);
    let found = listed.as_array().unwrap().iter().find(|one| one[field] == text);
    found.unwrap_or_else(|| panic!("{listed:#}"))["ref"].as_str().unwrap().to_owned()
}

#[test]
fn a_list_of_citations_tells_the_field_what_is_said_of_it_and_in_which_words() {
    let casebook = disputed();
    let told = casebook.ok(&["list", "citations", "I-1"]);
    let line = told.lines().find(|line| line.contains("para 3")).unwrap();
    for text in ["Amnesty", "I-1", "When", "6 Jan 2022", "taken on the sixth"] {
        assert!(line.contains(text), "{text} in {told}");
    }
    assert!(!told.contains("I-2"), "{told}");
    let listed = casebook.json(&["list", "citations", "sixth"]);
    let one = listed.as_array().unwrap().iter().find(|one| one["locator"] == "para 3").unwrap();
    assert_eq!((&one["field"], &one["value"]), (&"when".into(), &"6 Jan 2022".into()));
    assert_eq!(one["quote"], "taken on the sixth");
    let found = casebook.json(&["search", "sixth"]);
    assert_eq!(found[0]["ref"], "I-1");
    assert_eq!(found[0]["found_in"]["field"], "quote");
    assert!(casebook.ok(&["search", "sixth"]).contains("Quote: taken on the sixth"));
}

#[test]
fn a_row_of_citations_fits_80_cells_and_leads_to_the_record_that_it_supports() {
    let mut store = Store::in_memory(|| NOW).unwrap();
    demo::fill(&mut store, Day::from_civil(2022, 1, 11).unwrap()).unwrap();
    let mut session = Session::with(store, 80, 24);
    session.press("Q/P-4<enter>");
    let screen = session.screen();
    for text in ["Source", "Field", "Says", "Yubzal Kuspan"] {
        assert!(screen.contains(text), "{text} in\n{screen}");
    }
    session.press("<enter>");
    let screen = session.screen();
    assert!(screen.contains("PERSON P-4"), "{screen}");
    session.press("<backspace>");
    assert!(session.screen().contains("Yubzal Kuspan"), "{}", session.screen());
}

#[test]
fn a_command_has_the_record_take_what_a_source_says() {
    let casebook = disputed();
    let sixth = says(&casebook, "value", "6 Jan 2022");
    let told = casebook.json(&["decide", "I-1", "when", "--choose", &sixth]);
    assert_eq!((&told["field"], &told["superseded"]), (&"when".into(), &1.into()), "{told:#}");
    assert_eq!(told["taken"]["edtf"], "2022-01-06");
    let status = |told: &Value, text: &str| {
        let all = told["citations"].as_array().unwrap();
        all.iter().find(|one| one["value"] == text).unwrap()["status"].clone()
    };
    assert_eq!(status(&told, "6 Jan 2022"), "accepted");
    assert_eq!(status(&told, "5 Jan 2022"), "superseded");
    assert_eq!(casebook.json(&["show", "I-1"])["when"]["edtf"], "2022-01-06");
    casebook.ok(&["undo"]);
    assert_eq!(casebook.json(&["show", "I-1"])["when"]["edtf"], "2022-01-05", "one step");
}

#[test]
fn every_decision_is_made_by_a_command_and_told() {
    let casebook = disputed();
    let sixth = says(&casebook, "value", "6 Jan 2022");
    for (option, stands) in [
        ("--supersede", "set aside for another"),
        ("--disavow", "withdrawn by its source"),
        ("--needs-work", "more research needed"),
        ("--undecided", "disputed"),
    ] {
        let told = casebook.ok(&["decide", "I-1", "When", option, &sixth]);
        let line = told.lines().find(|line| line.contains("6 Jan 2022")).unwrap();
        assert!(line.contains(stands), "{option}: {told}");
    }
    // A label in another language is a name of the field too.
    let told = casebook.ok(&["decide", "I-1", "Когда", "--own"]);
    assert!(told.contains("set aside for another"), "{told}");
    let whole = says(&casebook, "locator", "page 9");
    let told = casebook.json(&["decide", "I-1", "--needs-work", &whole]);
    assert_eq!((&told["field"], &told["taken"]), (&Value::Null, &Value::Null));
    casebook.ok(&["verify"]);
}

#[test]
fn what_cannot_be_decided_says_why_and_changes_nothing() {
    let casebook = disputed();
    let sixth = says(&casebook, "value", "6 Jan 2022");
    let before = casebook.json(&["history"]);
    for (arguments, said) in [
        (["decide", "I-1", "wings", "--choose", &sixth], "no field “wings”"),
        (["decide", "I-1", "place", "--choose", &sixth], "says nothing of"),
        (["decide", "I-2", "when", "--choose", &sixth], "says nothing of"),
        (["decide", "I-99", "when", "--choose", &sixth], "I-99"),
        (["decide", "I-1", "when", "--choose", "Q-99"], "Q-99"),
    ] {
        let ran = casebook.run(&arguments);
        assert_eq!(ran.status, Some(1), "{ran:?}");
        assert!(ran.err.contains(said), "{said} in {}", ran.err);
    }
    let nothing = casebook.run(&["decide", "I-1", "title", "--own"]);
    assert!(nothing.err.contains("holds nothing"), "{}", nothing.err);
    assert_eq!(casebook.run(&["decide", "I-1", "when"]).status, Some(2), "one is required");
    let both = ["decide", "I-1", "when", "--own", "--choose", &sixth];
    assert_eq!(casebook.run(&both).status, Some(2), "only one is");
    assert_eq!(casebook.json(&["history"]), before);
}
