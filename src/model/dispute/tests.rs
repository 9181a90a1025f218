use serde_json::json;

use super::*;
use crate::model::change::fields;

/// What is disputed of an incident, of which sources say a field so.
fn of_incident(said: &[(&str, &str, &str)]) -> Vec<bool> {
    let own = fields([
        ("kind", json!("detention")),
        ("when", json!({ "text": "5 января 2022", "edtf": "2022-01-05" })),
        ("tags", json!(["arrest", "night"])),
        ("title", json!("Taken from home")),
        ("narrative", json!("Taken at night.")),
        ("details", json!({ "facility": "SIZO 1" })),
    ]);
    let statuses: Vec<_> =
        said.iter().map(|(_, _, status)| CitationStatus::parse(status)).collect();
    let claims = said.iter().zip(&statuses).map(|((field, value, _), status)| Claim {
        field: Some(*field).filter(|field| !field.is_empty()),
        value: Some(*value).filter(|value| !value.is_empty()),
        status: status.as_ref(),
    });
    disputed(Kind::Incident, &own, &claims.collect::<Vec<_>>())
}

#[test]
fn a_lone_source_that_says_otherwise_than_the_record_is_disputed() {
    assert_eq!(of_incident(&[("kind", "killing", "")]), [true]);
    assert_eq!(of_incident(&[("kind", "killing", "accepted")]), [true]);
    assert_eq!(of_incident(&[("facility", "SIZO 2", "accepted")]), [true]);
    assert_eq!(of_incident(&[("when", "6 January 2022", "accepted")]), [true]);
}

#[test]
fn what_says_the_same_in_other_words_is_not_disputed() {
    for (field, value) in [
        ("kind", "detention"),
        ("kind", "задержание"),
        ("when", "2022-01-05"),
        ("when", "5 January 2022"),
        ("when", "5 Jan 2022"),
        ("when", "5 января 2022"),
        ("tags", "night"),
        ("tags", "Arrest; night"),
        ("title", "taken from home"),
        ("facility", "sizo 1"),
    ] {
        assert_eq!(of_incident(&[(field, value, "accepted")]), [false], "{field}: {value}");
    }
    assert_eq!(of_incident(&[("tags", "day", "accepted")]), [true]);
}

#[test]
fn what_is_superseded_or_disavowed_counts_no_more() {
    let said = [("kind", "detention", "accepted"), ("kind", "killing", "")];
    assert_eq!(of_incident(&said), [false, true]);
    for decided in ["superseded", "disavowed"] {
        let said = [("kind", "detention", "accepted"), ("kind", "killing", decided)];
        assert_eq!(of_incident(&said), [false, false], "{decided}");
    }
}

#[test]
fn what_somebody_marked_is_disputed_whatever_it_says() {
    for open in ["disputed", "conflict", "work-needed"] {
        assert_eq!(of_incident(&[("kind", "detention", open)]), [true], "{open}");
        assert_eq!(of_incident(&[("", "", open)]), [true], "{open}");
    }
    assert_eq!(of_incident(&[("", "", "accepted"), ("", "", "issue")]), [false, false]);
}

#[test]
fn where_the_record_holds_nothing_to_be_held_to_sources_are_held_to_each_other() {
    let apart = |field| of_incident(&[(field, "One.", "accepted"), (field, "Another.", "")]);
    assert_eq!(apart("verdict"), [true, true], "of no field that is known");
    assert_eq!(apart("narrative"), [true, true]);
    assert_eq!(apart("place"), [true, true]);
    assert_eq!(of_incident(&[("narrative", "One.", "accepted")]), [false]);
    let decided = [("narrative", "One.", "accepted"), ("narrative", "Another.", "disavowed")];
    assert_eq!(of_incident(&decided), [false, false]);
    let alike = [("time", "at noon", "accepted"), ("time", "At noon", "accepted")];
    assert_eq!(of_incident(&alike), [false, false]);
}
