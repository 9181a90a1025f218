use serde_json::json;

use super::*;
use crate::model::called::{Called, Named, What};
use crate::model::field::Fields;
use crate::model::text::{Line, Text};
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::{Related, RelatedEntry};
use crate::model::{Kind, RecordId};
use crate::words::fixture::{named, whole};

fn fields(value: &serde_json::Value) -> Fields {
    value.as_object().cloned().unwrap()
}

fn tie(tie: &'static str, other: Named, of_tie: &serde_json::Value, total: u64) -> Related {
    Related { tie, entries: vec![RelatedEntry { other, tie: None, fields: fields(of_tie) }], total }
}

fn person() -> Whole {
    let names = json!({ "text": "Nurbek Ulgi", "kind": "transliteration" });
    let incidents =
        json!({ "when": { "text": "5.1.22", "edtf": "2022-01-05" }, "role": "perpetrator" });
    Whole {
        record: named('P', 31, "Nurbek Example"),
        trashed: true,
        fields: fields(&json!({
            "name": "Nurbek Example", "form": "person", "note": "A teacher.\nOf two schools.",
            "birth": { "text": "1961", "edtf": "1961" }
        })),
        links: vec![],
        related: vec![
            tie("names", named('N', 4, "Nurbek Ulgi"), &names, 1),
            tie("incidents", named('I', 12, "A beating"), &incidents, 40),
        ],
        citations: vec![],
        flags: vec![],
        history: vec![],
    }
}

fn text(whole: &Whole, width: usize) -> String {
    text_in(whole, Language::English, width)
}

fn text_in(whole: &Whole, language: Language, width: usize) -> String {
    let document = Document::of(whole, language, 0, width);
    let lines = document.lines.iter().map(|line| format!("{}{}\n", line.label, line.text));
    lines.collect()
}

#[test]
fn languages_and_scripts_are_told_by_their_names() {
    let of = |kind: Kind, fields_of: &serde_json::Value, language| {
        let whole = Whole {
            record: Named { kind, ..named(kind.prefix(), 4, "A statement") },
            fields: fields(fields_of),
            related: vec![],
            ..person()
        };
        text_in(&whole, language, 60)
    };
    let source = json!({ "title": "Ответ", "kind": "document", "language": "kk" });
    assert!(of(Kind::Source, &source, Language::Russian).contains("казахский"));
    let source = json!({ "title": "Ответ", "kind": "document", "language": "русский и ваханский" });
    assert!(of(Kind::Source, &source, Language::English).contains("русский и ваханский"));
    let name = json!({ "text": "Айгуль", "kind": "alias", "script": "Cyrl" });
    assert!(of(Kind::Name, &name, Language::Kazakh).contains("кирилл"));
}

#[test]
fn what_an_incident_is_called_by_is_not_told_twice() {
    let mut other = named('I', 12, "");
    let what = What {
        term: Some((Vocabulary::IncidentKind, "detention".to_owned())),
        who: Some("Nurbek Example".to_owned()),
        more: 0,
        other: Some("Almaty".to_owned()),
    };
    other.called = Called::What(Box::new(what));
    let said = json!({ "kind": "detention", "place": "Almaty", "note": "Seen there." });
    let told = |other: Named| {
        let whole = Whole { related: vec![tie("incidents", other, &said, 1)], ..person() };
        text(&whole, 60)
    };
    let untitled = told(other);
    assert_eq!(untitled.matches("Almaty").count(), 1, "{untitled}");
    assert_eq!(untitled.to_lowercase().matches("detention").count(), 1, "{untitled}");
    assert!(untitled.contains("Seen there."), "{untitled}");
    let titled = told(named('I', 12, "A beating"));
    assert!(titled.contains("A beating  I-12\n    detention, note: "), "{titled}");
}

#[test]
fn a_person_tells_other_names_incidents_with_the_role_and_how_many_more() {
    let text = text(&person(), 60);
    for part in [
        "In the trash. R restores it.",
        "Born            1961\n",
        "Other names\n  Nurbek Ulgi\n",
        "  2022-01-05  A beating  perpetrator  I-12\n",
        "… and 39 more",
        "Note\nA teacher.\nOf two schools.\n",
    ] {
        assert!(text.contains(part), "{part:?} in\n{text}");
    }
}

#[test]
fn lines_lead_to_the_records_they_name() {
    let document = Document::of(&person(), Language::English, 0, 40);
    let references: Vec<_> = document.links.iter().map(|n| n.reference.to_string()).collect();
    assert_eq!(references, ["I-12"], "another name is no record to go to");
    let line = document.line_of(0).and_then(|line| document.lines.get(line));
    assert!(line.is_some_and(|line| line.text.contains("A beating")), "{line:?}");
}

#[test]
fn no_line_is_wider_than_the_pane() {
    let whole = whole(RecordId(uuid::Uuid::from_u128(1)));
    for width in [24, 40, 78, 200] {
        let document = Document::of(&whole, Language::English, 0, width);
        for line in document.lines {
            assert!(cells(&line.label) + cells(&line.text) <= width, "{width}: {line:?}");
        }
    }
}

#[test]
fn a_relation_is_read_in_its_direction_and_with_its_note() {
    let lawyer = |direction| {
        let fields = json!({ "kind": "represents", "direction": direction, "note": "Pro bono" });
        let other = named('P', 7, "Petrenko Test");
        Whole { related: vec![tie("relations", other, &fields, 1)], ..person() }
    };
    let told = text(&lawyer("to"), 60);
    assert!(told.contains("Petrenko Test  P-7\n    represented by, note: Pro bono"), "{told}");
    let told = text(&lawyer("from"), 60);
    assert!(told.contains("    represents, note: Pro bono"), "{told}");
}

#[test]
fn all_roles_in_an_incident_are_shown_by_their_labels_with_the_note() {
    let part = json!({ "role": "victim, witness", "note": "Saw it first" });
    let other = named('I', 12, "A beating");
    let whole = Whole { related: vec![tie("incidents", other, &part, 1)], ..person() };
    let document = Document::of(&whole, Language::Russian, 0, 60);
    let told: Vec<&str> = document.lines.iter().map(|line| line.text.as_str()).collect();
    let told = told.join("\n");
    for part in ["жертва, свидетель", "примечание: Saw it first"] {
        assert!(told.contains(part), "{part} in {told}");
    }
}

#[test]
fn what_a_source_says_is_shown_with_a_field_or_without() {
    let mut whole = whole(RecordId(uuid::Uuid::from_u128(1)));
    whole.citations.truncate(1);
    for field in [None, Some("kind")] {
        let citation = &mut whole.citations[0].citation;
        citation.value = Text::parse("detention").ok();
        citation.field = field.and_then(|field| Line::parse(field).ok());
        let told = text(&whole, 60);
        assert!(told.contains("Says: detention"), "{told}");
    }
}

#[test]
fn the_field_of_a_citation_is_shown_by_its_label() {
    let incident = named('I', 12, "A beating");
    let of_field = json!({ "field": "place", "value": "Almaty", "locator": "p. 5" });
    let source = Whole {
        record: named('S', 1, "Report"),
        trashed: false,
        fields: fields(&json!({ "title": "Report" })),
        links: vec![],
        related: vec![tie("supports", incident.clone(), &of_field, 1)],
        citations: vec![],
        flags: vec![],
        history: vec![],
    };
    let shown = text(&source, 60);
    assert!(shown.contains("p. 5, for “Where”, Says: Almaty"), "{shown}");
    let citation = Whole {
        record: named('Q', 1, "citation"),
        fields: fields(&of_field),
        links: vec![("record".to_owned(), incident)],
        related: vec![],
        ..source
    };
    let shown = text(&citation, 60);
    assert!(shown.contains("Where\n") && !shown.contains("place"), "{shown}");
}
