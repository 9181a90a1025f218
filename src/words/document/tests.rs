mod rivals;

use serde_json::json;

use super::*;
use crate::model::called::{Called, Named, What};
use crate::model::field::Fields;
use crate::model::records::citation::CitationStatus;
use crate::model::text::{Line, Text};
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::{Changed, Related, RelatedEntry};
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

/// Before every day, where clocks show UTC.
const HERE: Here = Here { today: Day::MIN, offset: 0 };

/// Lines of some cells under a heading that is never cut.
fn room(width: usize) -> PageRoom {
    PageRoom { width, lines: 0, head: usize::MAX, beside: usize::MAX }
}

fn text(whole: &Whole, width: usize) -> String {
    text_in(whole, Language::English, width)
}

fn text_in(whole: &Whole, language: Language, width: usize) -> String {
    let document = Document::of(whole, language, HERE, room(width));
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
        amount: None,
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
    let mut of_others = other.clone();
    if let Called::What(what) = &mut of_others.called {
        (what.who, what.more) = (Some("Bolat Test".to_owned()), 2);
    }
    let of_others = told(of_others);
    assert!(of_others.contains("  I-12\n    Bolat Test and 2 more\n"), "{of_others}");
    let untitled = told(other);
    assert_eq!(untitled.matches("Almaty").count(), 1, "{untitled}");
    assert_eq!(untitled.to_lowercase().matches("detention").count(), 1, "{untitled}");
    assert!(untitled.contains("Seen there."), "{untitled}");
    assert_eq!(untitled.matches("Nurbek Example").count(), 0, "{untitled}");
    let titled = told(named('I', 12, "A beating"));
    assert!(titled.contains("  detention  Almaty  I-12\n    A beating\n    note: "), "{titled}");
}

#[test]
fn a_person_tells_other_names_incidents_with_the_role_and_how_many_more() {
    let text = text(&person(), 60);
    for part in [
        "In the trash. R restores it.",
        "Born            1961\n",
        "Other names\n  Nurbek Ulgi  transliteration\n",
        "  2022-01-05  perpetrator  I-12\n    A beating\n",
        "… and 39 more",
        "Note\nA teacher.\nOf two schools.\n",
    ] {
        assert!(text.contains(part), "{part:?} in\n{text}");
    }
}

#[test]
fn who_was_involved_stands_in_columns_and_what_was_done_to_them_below() {
    let mut whole = whole(RecordId(uuid::Uuid::from_u128(1)));
    let lawyer = json!({ "role": "lawyer", "note": "Came the day after" });
    let lawyer = tie("involvements", named('P', 8, "A Lawyer"), &lawyer, 1);
    whole.related[0].entries.extend(lawyer.entries);
    whole.related[0].entries[1].fields =
        fields(&json!({ "role": "perpetrator", "degree": "ordered" }));
    let told = text(&whole, 60);
    for part in [
        "Who\n  Nurbek Example  victim  P-31\n    methods: beating\n    injuries: bruised soles, consistent with\n",
        "  A Lawyer        lawyer  P-8\n    note: Came the day after\n",
        "By\n  Police department, Almaty  ",
    ] {
        assert!(told.contains(part), "{part:?} in\n{told}");
    }
    let by = told.lines().find(|line| line.contains("Police")).unwrap_or_default();
    assert!(by.ends_with("  O-7") && !by.contains("perpetrator"), "{by}");
}

#[test]
fn a_row_whose_words_have_no_room_beside_each_other_is_told_in_a_line() {
    let told = text(&person(), 16);
    assert!(told.contains("  2022-01-05\n  perpetrator\n  I-12\n    A beating"), "{told}");
}

#[test]
fn lines_lead_to_the_records_they_name() {
    let document = Document::of(&person(), Language::English, HERE, room(40));
    let references: Vec<_> = document
        .links
        .iter()
        .filter_map(LineLink::record)
        .map(|n| n.reference.to_string())
        .collect();
    assert_eq!(references, ["I-12"], "another name is no record to go to");
    let line = document.line_of(0).and_then(|line| document.lines.get(line));
    assert!(line.is_some_and(|line| line.text.ends_with("I-12")), "{line:?}");
}

#[test]
fn no_line_is_wider_than_the_pane() {
    let whole = whole(RecordId(uuid::Uuid::from_u128(1)));
    for width in [24, 40, 78, 200] {
        let document = Document::of(&whole, Language::English, HERE, room(width));
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
    assert!(told.contains("  represented by  Petrenko Test  P-7\n    note: Pro bono"), "{told}");
    let told = text(&lawyer("from"), 60);
    assert!(told.contains("  represents  Petrenko Test  P-7\n    note: Pro bono"), "{told}");
}

#[test]
fn all_roles_in_an_incident_are_shown_by_their_labels_with_the_note() {
    let part = json!({ "role": "victim, witness", "note": "Saw it first" });
    let other = named('I', 12, "A beating");
    let whole = Whole { related: vec![tie("incidents", other, &part, 1)], ..person() };
    let document = Document::of(&whole, Language::Russian, HERE, room(60));
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
fn what_a_source_says_of_a_detail_is_told_in_the_words_of_the_language() {
    let mut whole = whole(RecordId(uuid::Uuid::from_u128(1)));
    whole.citations.truncate(1);
    for (field, vocabulary) in
        [("autopsy", Vocabulary::Autopsy), ("response", Vocabulary::Response)]
    {
        let term = &vocabulary.entries()[0];
        let (slug, label) = (term.slug, term.label(Language::Russian));
        let citation = &mut whole.citations[0].citation;
        citation.field = Line::parse(field).ok();
        citation.value = Text::parse(slug).ok();
        let told = text_in(&whole, Language::Russian, 80);
        assert!(told.contains(label), "{label} in {told}");
    }
}

#[test]
fn sources_are_numbered_each_with_its_grade_status_locator_and_words() {
    let told = text(&whole(RecordId(uuid::Uuid::from_u128(1))), 80);
    for part in [
        "Sources\n  [1]  Statement of 12 January\n       S-1 A2  12 Jan 2022  accepted  para 3  for “When”\n",
        "       “he was taken at about 23:00”\n  [2]  Statement of 12 January\n       S-2 B2",
    ] {
        assert!(told.contains(part), "{part:?} in\n{told}");
    }
}

#[test]
fn a_source_that_is_cited_twice_stands_once_with_its_citations_under_it() {
    let mut whole = whole(RecordId(uuid::Uuid::from_u128(1)));
    let mut again = whole.citations[0].clone();
    again.id = RecordId(uuid::Uuid::from_u128(77));
    again.citation.value = Text::parse("7 Jan 2022").ok();
    again.citation.locator = Line::parse("para 9").ok();
    again.citation.quote = Text::parse("it was later").ok();
    whole.citations[1].source.called = "Other statement".into();
    whole.citations.push(again);
    let told = text(&whole, 110);
    assert_eq!(told.matches("Statement of 12 January").count(), 1, "{told}");
    for part in [
        "  [1]  Statement of 12 January\n       S-1 A2  12 Jan 2022  accepted  para 3",
        "“he was taken at about 23:00”\n  [2]  A2  accepted  para 9  for “When”\n       “it was later”\n",
        "  [3]  Other statement\n       S-2 B2",
        "5 Jan 2022 [1] · 6 Jan 2022 [3] · 7 Jan 2022 [2]",
    ] {
        assert!(told.contains(part), "{part:?} in\n{told}");
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
    let mut timely = source.clone();
    let when = json!({ "when": { "text": "5.1.22", "edtf": "2022-01-05" }, "kind": "detention" });
    timely.related[0].entries[0].fields.extend(fields(&when));
    let timely = text(&timely, 60);
    assert!(timely.contains("  2022-01-05  detention  I-12\n    A beating\n    p. 5"), "{timely}");
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

#[test]
fn what_a_record_is_called_stands_whole_once() {
    let whole = whole(RecordId(uuid::Uuid::from_u128(1)));
    let first = |head| {
        let room = PageRoom { width: 20, lines: 0, head: usize::MAX, beside: head };
        Document::of(&whole, Language::English, HERE, room).lines.into_iter().take(2)
    };
    let lines = |head| first(head).map(|line| line.label + &line.text).collect::<Vec<_>>();
    let heading = heading(&whole.record, Language::English);
    assert_eq!(heading, "INCIDENT I-0  Taken from his flat at night");
    assert_eq!(lines(cells(&heading) - 1), ["Taken from his flat", "at night"]);
    assert!(lines(cells(&heading))[0].starts_with("Check"), "it stands in the heading");
    let mut titled = whole.clone();
    titled.fields.insert("title".to_owned(), json!("Taken from his flat at night"));
    assert!(!text(&titled, 80).contains("Taken from his flat at night"));
    let plain = plain_text(&titled, Language::English, HERE);
    assert_eq!(plain.matches("Taken from his flat at night").count(), 1, "{plain}");
}

#[test]
fn a_heading_gives_way_to_how_far_down_one_is_only_where_there_is_more() {
    let whole = whole(RecordId(uuid::Uuid::from_u128(1)));
    let head = cells(&heading(&whole.record, Language::English));
    let first = |lines| {
        let room = PageRoom { width: 80, lines, head, beside: head - 6 };
        Document::of(&whole, Language::English, HERE, room).lines[0].clone()
    };
    assert_eq!(first(20).tone, Tone::Head, "its end is not in the heading");
    assert_eq!(first(200).label.trim(), "Check");
}

#[test]
fn the_history_tells_of_what_hangs_on_a_record_and_of_devices_where_there_are_several() {
    let mut whole = whole(RecordId(uuid::Uuid::from_u128(1)));
    let told = text(&whole, 90);
    assert!(told.contains("12:43  changed: when, where\n") && !told.contains("k7"), "{told}");
    let what = What {
        term: Some((Vocabulary::Role, "lawyer".to_owned())),
        who: Some("A Lawyer".to_owned()),
        ..What::default()
    };
    let role = Named { called: Called::What(Box::new(what)), ..named('V', 8, "") };
    whole.history[0] =
        Changed { record: role, device: "5b".to_owned(), ..whole.history[1].clone() };
    let told = text(&whole, 90);
    for part in [
        "12:43  on the device 5b  entered  Lawyer: A Lawyer\n",
        "12:43  on the device k7  entered\n",
    ] {
        assert!(told.contains(part), "{part:?} in\n{told}");
    }
    let russian = text_in(&whole, Language::Russian, 90);
    assert!(russian.contains("на устройстве 5b  введено  Адвокат: A Lawyer"), "{russian}");
}

#[test]
fn the_name_of_a_record_and_its_reference_are_two_values_to_be_copied() {
    let values = values(&whole(crate::words::fixture::id(12)), Language::English, HERE);
    let texts: Vec<_> = values.iter().map(|(_, text)| text.as_str()).collect();
    for one in ["Almaty", "L-2", "January 2022 events", "C-1"] {
        assert!(texts.contains(&one), "{one} in {texts:?}");
    }
    let labels = values.iter().filter(|(_, text)| ["Almaty", "L-2"].contains(&text.as_str()));
    let labels: Vec<_> = labels.map(|(label, _)| label.as_str()).collect();
    assert_eq!(labels, ["Where", "Where"]);
}
