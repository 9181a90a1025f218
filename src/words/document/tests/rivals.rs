//! What sources say otherwise of a field, or do not say any more.

use super::*;

#[test]
fn rival_values_stand_beside_the_field_that_they_dispute() {
    let mut whole = whole(RecordId(uuid::Uuid::from_u128(1)));
    let told = |whole: &Whole| text(whole, 90);
    let line = "When            Jan 2022  “2022-01” · 5 Jan 2022 [1] · 6 Jan 2022 [2], disputed";
    assert!(told(&whole).contains(line), "{}", told(&whole));
    let mut say = |field: &str, values: [&str; 2], status: &str| {
        for (cited, value) in whole.citations.iter_mut().zip(values) {
            cited.citation.field = Line::parse(field).ok();
            cited.citation.value = Text::parse(value).ok();
            cited.citation.status = CitationStatus::parse(status);
        }
        told(&whole)
    };
    let kind = say("kind", ["killing", "detention"], "disputed");
    assert!(kind.contains("What            detention [2] · killing [1], disputed\n"), "{kind}");
    let place = say("place", ["Astana", "almaty"], "accepted");
    assert!(place.contains("Almaty  L-2 [2] · Astana [1], disputed\n"), "{place}");
    let detail = say("facility", ["SIZO 1", "SIZO 2"], "disputed");
    assert!(detail.contains("Temporary detention centre 2 · SIZO 1 [1] · SIZO 2 [2]"), "{detail}");
    let text = say("narrative", ["At night.", "In the morning."], "disputed");
    assert!(text.contains("\nAt night. [1] · In the morning. [2], disputed\n"), "{text}");
    let unknown = say("shoe size", ["42", "43"], "disputed");
    assert!(unknown.contains("42 [1] · 43 [2], disputed"), "{unknown}");
    assert_eq!(unknown.matches("42").count(), 1, "{unknown}");
}

#[test]
fn a_value_that_nobody_stands_by_any_more_says_so() {
    let told = |cited: [(&str, Option<&str>); 2]| {
        let mut whole = whole(RecordId(uuid::Uuid::from_u128(1)));
        for (citation, (status, field)) in whole.citations.iter_mut().zip(cited) {
            let citation = &mut citation.citation;
            citation.field = field.and_then(|field| Line::parse(field).ok());
            citation.value = field.and_then(|_| Text::parse("detention").ok());
            citation.status = CitationStatus::parse(status);
        }
        text(&whole, 90).contains("detention, no source stands by it")
    };
    let kind = Some("kind");
    assert!(told([("disavowed", kind), ("superseded", kind)]));
    assert!(told([("disavowed", kind), ("disavowed", None)]));
    assert!(!told([("disavowed", kind), ("accepted", kind)]));
    assert!(!told([("disavowed", kind), ("accepted", None)]), "one stands by all of it");
    assert!(!told([("disavowed", None), ("disavowed", None)]), "the check mark says so");
}
