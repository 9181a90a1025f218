//! Text that was filled in for the person, until they touch it.

use serde_json::json;

use super::*;
use crate::app::ask::EditFrom;
use crate::app::fixture::named;
use crate::app::form::{Focus, Form, FormField};
use crate::model::find::Editable;
use crate::model::records::template::{KeptTemplate, Template, TemplateSlot};

fn form(desk: &TestDesk) -> &Form {
    desk.model.forms.open.as_ref().unwrap()
}

/// Goes to the first field of a name, as the mouse would.
fn go(desk: &mut TestDesk, name: &str) {
    let form = desk.model.forms.open.as_mut().unwrap();
    let place = form.sections.iter().enumerate().find_map(|(section, of)| {
        let field = of.fields.iter().position(|field| field.name == name)?;
        Some(Focus { section, field })
    });
    form.focus = place.unwrap();
}

fn text(desk: &TestDesk) -> &str {
    form(desk).field().unwrap().editor.text()
}

/// A new incident of a template, as a quick line or with all of its fields.
fn filled(full: bool, field: &str) -> TestDesk {
    let mut desk = desk(if full { "M<enter><f3>" } else { "M<enter>" });
    assert_eq!(form(&desk).is_quick(), !full);
    go(&mut desk, field);
    desk
}

#[test]
fn what_is_typed_takes_the_place_of_what_was_filled_in_and_not_of_what_was_touched() {
    let cases = [
        ("T", "T"),
        ("Ta", "Ta"),
        ("<left>T", "AlmatTy"),
        ("<end>T", "AlmatyT"),
        ("<home>T", "TAlmaty"),
        ("<backspace>", ""),
        ("<backspace>T", "T"),
        ("<del>", ""),
        ("<c-w>", ""),
        ("<c-u>", ""),
        ("<left><c-u>T", "Ty"),
        ("<left><backspace>", "Almay"),
        ("A", "A"),
    ];
    for full in [false, true] {
        for (script, right) in cases {
            let mut desk = filled(full, "place");
            desk.press(script);
            assert_eq!(text(&desk), right, "{script}, in the full form: {full}");
            assert!(!form(&desk).field().unwrap().is_carried(), "{script}");
        }
        let mut desk = filled(full, "place");
        desk.send(Message::Paste("Khorog".to_owned()));
        assert_eq!(text(&desk), "Khorog", "a paste, in the full form: {full}");
    }
}

#[test]
fn a_step_to_another_field_touches_nothing() {
    for (full, script) in [(false, "<tab>"), (true, "<tab>"), (true, "<down>"), (true, "<pgdn>")] {
        let mut desk = filled(full, "place");
        desk.press(script);
        let places = form(&desk).sections[0].fields.iter().find(|field| field.name == "place");
        assert!(places.is_some_and(FormField::is_carried), "{script}");
    }
}

#[test]
fn a_detail_that_a_template_fills_gives_way_in_the_full_form() {
    let mut desk = filled(true, "facility");
    desk.press("Prison 3");
    assert_eq!(text(&desk), "Prison 3");
    desk.press("<c-z><c-z>");
    assert_eq!(text(&desk), "SIZO-1", "what it was is not lost");
}

/// A new incident whose narrative a template fills.
fn narrative() -> TestDesk {
    let mut desk = filled(true, "narrative");
    let reader = desk.model.reader();
    let slot = TemplateSlot {
        part: "record".to_owned(),
        number: 0,
        family: None,
        field: "narrative".to_owned(),
        text: "Taken by:\nHeld at:".to_owned(),
        link: None,
    };
    let template = Template::of("Held", Kind::Incident, vec![slot]).unwrap();
    let record = named('M', 3, "Held");
    let kept = KeptTemplate { record, template, linked: vec![] };
    desk.model.forms.open.as_mut().unwrap().fill(&kept, reader);
    go(&mut desk, "narrative");
    assert_eq!(text(&desk), "Taken by:\nHeld at:");
    desk
}

#[test]
fn a_text_of_many_lines_gives_way_too_in_its_rows_and_on_the_whole_screen() {
    for open in ["", "<f4>"] {
        let cases = [
            ("x", "x"),
            ("<backspace>", ""),
            ("<left>x", "Taken by:\nHeld atx:"),
            ("<up>x", "Taken byx:\nHeld at:"),
            // A new line is no text: it goes on from what is there.
            ("<enter>x", "Taken by:\nHeld at:\nx"),
        ];
        for (script, right) in cases {
            let mut desk = narrative();
            desk.press(open);
            desk.press(script);
            assert_eq!(text(&desk), right, "{open}{script}");
        }
        let mut desk = narrative();
        desk.press(open);
        desk.send(Message::Paste("Nothing is known.".to_owned()));
        assert_eq!(text(&desk), "Nothing is known.", "{open}, a paste");
    }
}

#[test]
fn a_usual_term_gives_way_and_one_of_a_stored_record_does_not() {
    let mut new = filled(true, "role");
    assert_eq!(text(&new), "victim");
    new.press("w");
    assert_eq!(text(&new), "w");
    let mut moved = filled(true, "role");
    moved.press("<left>w");
    assert_eq!(text(&moved), "victiwm");
    let involved = named('V', 8, "Anna");
    let role = json!({ "party": id(5), "role": "victim" }).as_object().cloned().unwrap();
    let editable = Editable {
        record: named('I', 412, "Held"),
        fields: json!({ "kind": "detention" }).as_object().cloned().unwrap(),
        parts: vec![crate::model::find::StoredPart { record: involved, fields: role }],
        linked: vec![],
    };
    let mut desk = desk("");
    let reader = desk.model.reader();
    desk.model.forms.edit(&editable, EditFrom::Start, reader);
    go(&mut desk, "role");
    desk.press("w");
    assert_eq!(text(&desk), "victimw");
}
