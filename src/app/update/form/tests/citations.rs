//! Which field of a record a source supports.

use crate::model::records::citation::Citation;
use serde_json::json;

use super::*;
use crate::app::form::FormField;
use crate::model::Language;
use crate::model::change::fields;
use crate::model::find::Editable;

/// The form of a new incident with the source's field in focus.
fn at_field(language: Language) -> Model {
    let mut model = model();
    model.settings.language = language;
    open(&mut model, Kind::Incident, None);
    go(&mut model, "kind");
    press(&mut model, "detention", &[]);
    go_to_cited(&mut model);
    model
}

fn go_to_cited(model: &mut Model) {
    let form = model.forms.open.as_mut().unwrap();
    let section = form.sections.iter().position(|section| section.kind == Kind::Citation).unwrap();
    let field = form.sections[section].fields.iter().position(|field| field.name == "field");
    form.focus = crate::app::form::Focus { section, field: field.unwrap() };
}

fn offered(model: &Model) -> Vec<String> {
    let offered = model.forms.open.as_ref().unwrap().suggestions().into_iter();
    offered
        .map(|one| match one {
            crate::app::form::Suggestion::Field(cited) => {
                cited.label(model.settings.language).into_owned()
            }
            other => panic!("{other:?}"),
        })
        .collect()
}

fn in_focus(model: &Model) -> FormField {
    model.forms.open.as_ref().unwrap().field().unwrap().clone()
}

#[test]
fn the_field_of_a_citation_is_chosen_by_its_label_and_stored_by_its_name() {
    for (language, typed, label) in [
        (Language::English, "whe", "When"),
        (Language::Russian, "ког", "Когда"),
        (Language::Kazakh, "қаш", "Қашан"),
        (Language::Uzbek, "qach", "Qachon"),
    ] {
        let mut model = at_field(language);
        press(&mut model, typed, &[]);
        assert_eq!(offered(&model)[0], label);
        press(&mut model, "<tab>", &[]);
        go_to_cited(&mut model);
        assert_eq!(in_focus(&model).text(), label);
        let form = model.forms.open.as_mut().unwrap();
        form.focus.field = 0;
        let step = step(press(&mut model, "Report<c-s>", &[]));
        assert_eq!(made::<Citation>(&step)[0]["field"], "when", "{language:?}");
    }
}

#[test]
fn all_fields_are_offered_before_anything_is_typed_with_the_details_of_the_kind() {
    let mut model = at_field(Language::English);
    press(&mut model, "<c-space>", &[]);
    let offered = offered(&model);
    for label in ["When", "Where", "What", "Narrative", "Held at"] {
        assert!(offered.iter().any(|one| one == label), "{label} in {offered:?}");
    }
    assert!(offered.iter().all(|one| one != "Length"), "{offered:?}");
}

#[test]
fn what_is_no_field_is_refused_with_the_nearest() {
    let mut model = at_field(Language::Russian);
    press(&mut model, "Коогда", &[]);
    assert_eq!(reading(&model).as_deref(), Some("?"));
    let form = model.forms.open.as_mut().unwrap();
    form.popup = crate::app::form::Popup::default();
    press(&mut model, "<enter>", &[]);
    go_to_cited(&mut model);
    let problem = in_focus(&model).problem.unwrap_or_default();
    assert!(problem.contains("Коогда") && problem.contains("Когда"), "{problem}");
    let effects = press(&mut model, "<c-s>", &[]);
    assert!(
        effects.iter().all(|effect| !matches!(effect, Effect::Ask(Request::Write(Write::Save(_)))))
    );
}

#[test]
fn the_name_and_the_label_of_another_language_are_understood() {
    for typed in ["when", "Когда", "қашан"] {
        let mut model = at_field(Language::English);
        press(&mut model, typed, &[]);
        assert_eq!(reading(&model).as_deref(), Some("When"));
    }
}

fn stored(field: &str) -> Editable {
    let source = record('S', 1, "Report");
    let about = record('I', 2, "Held");
    Editable {
        record: record('Q', 3, "citation"),
        fields: fields([
            ("source", json!(source.id.to_string())),
            ("record", json!(about.id.to_string())),
            ("field", json!(field)),
        ]),
        parts: vec![],
        linked: vec![source, about],
    }
}

#[test]
fn a_stored_citation_shows_the_label_and_can_be_given_another_field() {
    let mut model = model();
    model.settings.language = Language::Russian;
    edit(&mut model, &stored("place"));
    go(&mut model, "field");
    assert_eq!(in_focus(&model).text(), "Где");
    press(&mut model, "<c-w>ког<tab>", &[]);
    let step = step(press(&mut model, "<c-s>", &[]));
    let Change::Edit { fields, .. } = &step.changes[0] else { panic!("{step:?}") };
    assert_eq!(fields["field"], "when");
}

#[test]
fn a_name_that_is_no_field_but_is_stored_stays() {
    let mut model = model();
    edit(&mut model, &stored("colour of hair"));
    go(&mut model, "locator");
    let step = step(press(&mut model, "p. 2<c-s>", &[]));
    let Change::Edit { fields, .. } = &step.changes[0] else { panic!("{step:?}") };
    assert!(!fields.contains_key("field"), "{fields:?}");
}
