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
fn a_date_that_is_less_or_more_exact_and_agrees_is_not_disputed() {
    for value in ["January 2022", "2022", "early January 2022", "between 3 and 6 January 2022"] {
        assert_eq!(of_incident(&[("when", value, "accepted")]), [false], "{value}");
    }
    for value in ["February 2022", "late January 2022", "from 3 to 6 January 2022", "since 2021"] {
        assert_eq!(of_incident(&[("when", value, "accepted")]), [true], "{value}");
    }
    let of_month =
        |text: &str| Ways::of(Shape::Date, &json!({ "edtf": "2022-01" })).unwrap().bears(text);
    assert_eq!(of_month("5 January 2022"), Bearing::MoreExact);
    assert_eq!(of_month("2022"), Bearing::LessExact);
    assert_eq!(of_month("01.2022"), Bearing::Same);
    assert_eq!(of_month("5 February 2022"), Bearing::Otherwise);
}

#[test]
fn what_is_more_exact_than_the_record_is_held_to_what_else_is() {
    let own = fields([("kind", json!("detention")), ("when", json!({ "edtf": "2022-01" }))]);
    let claim = |value| Claim { field: Some("when"), value: Some(value), status: None };
    let apart = |said: &[&'static str]| {
        disputed(Kind::Incident, &own, &said.iter().map(|value| claim(value)).collect::<Vec<_>>())
    };
    assert_eq!(apart(&["5 January 2022", "2022", "5.1.2022"]), [false, false, false]);
    assert_eq!(apart(&["5 January 2022", "2022", "6 January 2022"]), [true, false, true]);
    assert_eq!(apart(&["5 January 2022", "6 February 2022"]), [false, true]);
}

#[test]
fn dates_of_sources_that_the_record_holds_none_of_may_be_more_or_less_exact() {
    let apart = |said: [&'static str; 2]| {
        let claim = |value| Claim { field: Some("when"), value: Some(value), status: None };
        disputed(Kind::Incident, &Fields::new(), &said.map(claim))
    };
    assert_eq!(apart(["January 2022", "5 January 2022"]), [false, false]);
    assert_eq!(apart(["5 January 2022", "January 2022"]), [false, false]);
    assert_eq!(apart(["6 January 2022", "5 January 2022"]), [true, true]);
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
