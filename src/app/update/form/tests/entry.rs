use crate::model::records::citation::Citation;
use crate::model::records::incident::Incident;
use crate::model::records::involvement::Involvement;
use crate::model::records::party::Party;
use crate::model::records::place::Place;
use crate::model::records::relation::Relation;
use serde_json::json;

use super::*;

const FILLED: &str = "2022-01-05<tab>Almaty<tab>detention<tab>";

/// From "What" to the first Who: title, case, details, narrative, verification, tags.
fn to_who(model: &mut Model) {
    let form = model.forms.open.as_mut().unwrap();
    form.focus = crate::app::form::Focus { section: 1, field: 0 };
}

#[test]
fn an_incident_with_two_people_and_a_source_is_one_step() {
    let mut model = incident();
    press(&mut model, FILLED, &[]);
    to_who(&mut model);
    press(&mut model, "Asel N.<f5>Marat K.<tab><tab>police<tab><tab>NGO report<tab>p. 3", &[]);
    let step = step(press(&mut model, "<c-s>", &[]));
    let incident = made::<Incident>(&step);
    assert_eq!(incident[0]["when"]["edtf"], "2022-01-05");
    assert_eq!(incident[0]["kind"], "detention");
    let names: Vec<_> = made::<Party>(&step).iter().map(|p| p["name"].clone()).collect();
    assert_eq!(names, [json!("Asel N."), json!("Marat K."), json!("police")]);
    let roles: Vec<_> = made::<Involvement>(&step).iter().map(|p| p["role"].clone()).collect();
    assert_eq!(roles, [json!("victim"), json!("victim"), json!("perpetrator")]);
    let citation = made::<Citation>(&step)[0];
    let main = step
        .changes
        .iter()
        .position(|change| matches!(change, Change::Create { kind: Kind::Incident, .. }));
    let main = format!("new:{}", main.unwrap());
    assert_eq!((&citation["record"], &citation["locator"]), (&json!(main), &json!("p. 3")));
    assert_eq!(citation["status"], "accepted");
    for involvement in made::<Involvement>(&step) {
        assert_eq!(involvement["incident"], main);
    }
    check_links(&step);
}

/// Every link to a new record leads to one that is made before it.
fn check_links(step: &Step) {
    for (index, change) in step.changes.iter().enumerate() {
        let Change::Create { kind, fields } = change else { continue };
        crate::model::record::check(kind.fields(), fields).unwrap();
        for value in fields.values().filter_map(Value::as_str) {
            if let Some(number) = value.strip_prefix("new:") {
                let number: usize = number.parse().unwrap();
                assert!(number < index);
                assert!(matches!(step.changes[number], Change::Create { .. }));
            }
        }
    }
}

#[test]
fn a_bad_date_keeps_the_form_open_and_asks_for_nothing() {
    let mut model = incident();
    let effects = press(&mut model, "<tab><tab>detention<back><back>sometime<c-s>", &[]);
    assert!(effects.iter().all(|effect| matches!(effect, Effect::Remind(_))), "{effects:?}");
    let form = model.forms.open.unwrap();
    assert!(form.field().is_some_and(|field| field.name == "when" && field.problem.is_some()));
}

#[test]
fn a_missing_field_is_named_and_gets_the_focus() {
    let mut model = incident();
    press(&mut model, "2022<c-s>", &[]);
    let form = model.forms.open.unwrap();
    let field = form.field().unwrap();
    assert_eq!((field.name, field.problem.as_deref()), ("kind", Some("This is needed.")));
}

#[test]
fn ctrl_s_pressed_twice_saves_once() {
    let mut model = incident();
    step(press(&mut model, "<tab><tab>detention<c-s><c-s>more<esc>", &[]));
    assert!(model.forms.open.is_some_and(|form| form.stage == Stage::Saving));
}

#[test]
fn a_save_waits_until_the_place_has_been_looked_up() {
    let mut model = incident();
    for key in keys("<tab>Almaty<tab>detention") {
        let _unanswered = key_down(&mut model, key);
    }
    let asked = key_down(&mut model, Key::Ctrl('s'));
    assert!(matches!(asked[..], [Effect::Ask(Request::Read(Read::Complete(_)))]), "{asked:?}");
    let known = [candidate('L', 2, "Almaty")];
    let step = step(answered(&mut model, asked, &known));
    assert!(made::<Place>(&step).is_empty(), "the place is there already");
    let place = known[0].record.id.to_string();
    assert_eq!(made::<Incident>(&step)[0]["place"], place);
}

#[test]
fn the_form_closes_only_once_the_record_is_stored() {
    let mut model = incident();
    let asked = press(&mut model, "<tab>Aktau<tab>detention<c-s>", &[]);
    assert!(model.forms.open.is_some());
    let place = record('L', 9, "Aktau");
    hear_saved(&mut model, asked, &[place, record('I', 412, "")]);
    assert!(model.forms.open.is_none());
    assert_eq!(model.notice, Some(Notice::Done("Saved I-412.".to_owned())));
}

#[test]
fn a_failed_save_gives_the_form_back() {
    let mut model = incident();
    let effects = press(&mut model, "<tab><tab>detention<c-s>", &[]);
    let request = effects.into_iter().find_map(|effect| match effect {
        Effect::Ask(request @ Request::Write(Write::Save(_))) => Some(request),
        _ => None,
    });
    let failed = request.unwrap().fails(crate::app::fixture::full("task-save"));
    let reminds = update(&mut model, Message::Reply(Box::new(failed)));
    assert!(reminds.contains(&Effect::Remind(PAUSE)), "it is kept as a draft soon");
    assert!(matches!(&model.notice, Some(Notice::Failed(failure)) if failure.advice.is_some()));
    assert!(text_of(&model).contains("detention"));
    step(press(&mut model, "<c-s>", &[]));
}

#[test]
fn a_person_is_never_linked_by_the_name_alone() {
    let known = [person(31, "Asel N.")];
    let mut model = incident();
    press(&mut model, FILLED, &[]);
    to_who(&mut model);
    press(&mut model, "Asel N.", &known);
    let shown = reading(&model).unwrap();
    assert_eq!(shown, "new person; P-31 has this name, Tab links it");
    let step = step(press(&mut model, "<enter><c-s>", &known));
    assert_eq!(made::<Party>(&step).len(), 1);
}

#[test]
fn tab_links_the_person_that_is_offered_first() {
    let known = [person(31, "Asel N."), person(32, "Aselya")];
    let mut model = incident();
    press(&mut model, FILLED, &[]);
    to_who(&mut model);
    let step = step(press(&mut model, "ase<tab><c-s>", &known));
    assert!(made::<Party>(&step).is_empty());
    assert_eq!(made::<Involvement>(&step)[0]["party"], known[0].record.id.to_string());
}

#[test]
fn the_last_line_of_the_list_is_a_new_person() {
    let known = [person(31, "Asel N.")];
    let mut model = incident();
    press(&mut model, FILLED, &[]);
    to_who(&mut model);
    let step = step(press(&mut model, "Asel<down><down><enter><c-s>", &known));
    assert_eq!(made::<Party>(&step)[0]["name"], "Asel");
}

#[test]
fn typing_after_a_link_takes_it_away_and_undo_brings_it_back() {
    let known = [person(31, "Asel N.")];
    let mut model = incident();
    to_who(&mut model);
    press(&mut model, "Asel<tab><back>", &known);
    let linked = |model: &Model| model.forms.open.as_ref().unwrap().field().unwrap().link.is_some();
    assert!(linked(&model));
    press(&mut model, "x", &known);
    assert!(!linked(&model));
    press(&mut model, "<c-z>", &known);
    assert!(linked(&model));
}

#[test]
fn a_late_answer_to_an_older_question_is_dropped() {
    let mut model = incident();
    let mut asked = Vec::new();
    for key in keys("<tab>Al") {
        asked.extend(key_down(&mut model, key));
    }
    let questions = asked.iter().filter_map(|effect| match effect {
        Effect::Ask(Request::Read(Read::Complete(asked))) => Some(asked.clone()),
        _ => None,
    });
    let first = questions.min_by_key(|asked| asked.ticket).unwrap();
    let before = model.forms.open.clone().unwrap().field().cloned();
    let _asks = candidates(&mut model, &first, Ok(vec![candidate('L', 1, "A")]));
    assert_eq!(model.forms.open.unwrap().field().cloned(), before);
}

#[test]
fn the_details_are_those_of_the_kind_and_come_back_with_it() {
    let mut model = incident();
    press(&mut model, FILLED, &[]);
    let has = |model: &Model, name: &str| {
        model.forms.open.as_ref().unwrap().sections[0].fields.iter().any(|field| field.name == name)
    };
    assert!(has(&model, "facility") && !has(&model, "length"));
    go(&mut model, "facility");
    press(&mut model, "SIZO-1", &[]);
    go(&mut model, "kind");
    press(&mut model, "<c-w>sentence<tab>", &[]);
    assert!(has(&model, "length") && !has(&model, "facility"));
    press(&mut model, "<c-s>", &[]);
    let problem = model.forms.open.as_ref().unwrap().field().unwrap().problem.clone().unwrap();
    assert!(problem.starts_with("Held at"), "{problem}");
    go(&mut model, "kind");
    press(&mut model, "<c-w>detention", &[]);
    let step = step(press(&mut model, "<c-s>", &[]));
    assert_eq!(made::<Incident>(&step)[0]["details"], json!({ "facility": "SIZO-1" }));
}

#[test]
fn twenty_pasted_names_are_twenty_people() {
    let mut model = incident();
    to_who(&mut model);
    let list: Vec<_> = (1..=20).map(|n| format!("{n}. Person {n}-й\r\n")).collect();
    let effects = paste(&mut model, &list.concat());
    answered(&mut model, effects, &[]);
    let form = model.forms.open.as_ref().unwrap();
    let who = form.sections.iter().filter(|section| section.part == Part::Who);
    let names: Vec<_> = who.map(|section| section.fields[0].text().to_owned()).collect();
    assert_eq!(names.len(), 20);
    assert_eq!(names[19], "Person 20-й");
    go(&mut model, "kind");
    let step = step(press(&mut model, "detention<c-s>", &[]));
    assert_eq!(made::<Involvement>(&step).len(), 20);
}

#[test]
fn terms_are_taken_by_the_beginning_in_any_language() {
    let mut model = incident();
    go(&mut model, "kind");
    press(&mut model, "задерж<tab>", &[]);
    go(&mut model, "kind");
    assert_eq!(model.forms.open.as_ref().unwrap().field().unwrap().text(), "detention");
}

#[test]
fn a_day_is_stepped_by_ctrl_and_an_arrow() {
    let mut model = incident();
    press(&mut model, "2022-01-31<c-up>", &[]);
    assert_eq!(model.forms.open.as_ref().unwrap().field().unwrap().text(), "1 Feb 2022");
}

#[test]
fn enter_moves_on_and_saves_from_the_last_field() {
    let mut model = incident();
    press(&mut model, FILLED, &[]);
    let last = model.forms.open.as_ref().unwrap().shown().next_back().unwrap();
    model.forms.open.as_mut().unwrap().focus = last;
    step(press(&mut model, "<enter>", &[]));
}

#[test]
fn what_was_taken_out_is_brought_back_by_undo() {
    let mut model = incident();
    to_who(&mut model);
    press(&mut model, "Asel<f9>", &[]);
    assert!(!text_of(&model).contains("Asel"));
    press(&mut model, "<c-z>", &[]);
    assert!(text_of(&model).contains("Asel"));
}

#[test]
fn a_part_is_added_only_once_the_last_is_filled() {
    let mut model = incident();
    let parts = |model: &Model| model.forms.open.as_ref().unwrap().sections.len();
    let before = parts(&model);
    press(&mut model, "<f5><down><enter>", &[]);
    assert_eq!(model.forms.open.as_ref().unwrap().section().unwrap().part, Part::By);
    assert_eq!(parts(&model), before);
    press(&mut model, "police<f5>", &[]);
    assert_eq!(parts(&model), before + 1);
}

#[test]
fn the_form_of_a_party_asks_what_to_add() {
    let mut model = model();
    open(&mut model, Kind::Party, Some(&PartyForm::Organisation));
    press(&mut model, "MNS<f5><down><enter>Ministry<tab>part of", &[]);
    let step = step(press(&mut model, "<c-s>", &[]));
    let parties = made::<Party>(&step);
    assert_eq!(parties[0]["form"], "organisation");
    assert_eq!(
        (&parties[1]["name"], &parties[1]["form"]),
        (&json!("Ministry"), &json!("organisation"))
    );
    let relation = made::<Relation>(&step)[0];
    assert_eq!((&relation["party_a"], &relation["party_b"]), (&json!("new:0"), &json!("new:1")));
}
