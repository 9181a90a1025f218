//! What is typed, and what it is taken to mean.

use super::*;
use crate::model::records::incident::Incident;
use crate::model::records::party::Party;
use crate::model::records::place::Place;

fn at_who() -> Model {
    let mut model = incident();
    go(&mut model, "kind");
    press(&mut model, "detention<pgdn>", &[]);
    model
}

fn problem(model: &Model) -> String {
    let form = model.forms.open.as_ref().unwrap();
    form.field().unwrap().problem.clone().unwrap_or_default()
}

#[test]
fn tags_are_shown_as_they_are_told_apart() {
    let mut model = incident();
    go(&mut model, "tags");
    press(&mut model, "spring courts", &[]);
    assert_eq!(reading(&model).as_deref(), Some("spring · courts"));
    press(&mut model, ", night", &[]);
    assert_eq!(reading(&model).as_deref(), Some("spring courts · night"));
}

#[test]
fn two_places_of_one_name_must_be_chosen_between() {
    let known = [candidate('L', 1, "Almaty"), candidate('L', 2, "Almaty")];
    let mut model = incident();
    press(&mut model, "<tab>Almaty<enter>detention<c-s>", &known);
    assert_eq!(problem(&model), "Several records have this name; choose one from the list.");
    let step = step(press(&mut model, "<bs>y<down><down><tab><c-s>", &known));
    assert_eq!(made::<Incident>(&step)[0]["place"], known[1].record.id.to_string());
}

#[test]
fn a_new_place_can_have_the_name_of_another() {
    let known = [candidate('L', 1, "Almaty")];
    let mut model = incident();
    press(&mut model, "<tab>Almaty<down><down><tab>", &known);
    go(&mut model, "place");
    assert_eq!(reading(&model).as_deref(), Some("new place"));
    go(&mut model, "kind");
    let step = step(press(&mut model, "detention<c-s>", &known));
    assert_eq!(made::<Place>(&step).len(), 1);
}

#[test]
fn a_reference_links_even_a_person() {
    let known = [person(31, "Asel N.")];
    let mut model = at_who();
    press(&mut model, "p-31", &known);
    assert_eq!(reading(&model).as_deref(), Some("= Asel N., P-31, KZ"));
}

#[test]
fn a_name_that_begins_with_a_number_is_a_group() {
    let mut model = at_who();
    press(&mut model, "38 protesters", &[]);
    assert_eq!(reading(&model).as_deref(), Some("new group"));
    let step = step(press(&mut model, "<c-s>", &[]));
    assert_eq!(made::<Party>(&step)[0]["form"], "group");
}

#[test]
fn an_incident_can_only_be_part_of_one_that_exists() {
    let mut model = incident();
    go(&mut model, "kind");
    press(&mut model, "detention<f3>", &[]);
    go(&mut model, "parent");
    press(&mut model, "no such<c-s>", &[]);
    assert!(problem(&model).starts_with("There is no such record."), "{}", problem(&model));
}

#[test]
fn enter_in_the_narrative_begins_a_line() {
    let mut model = incident();
    go(&mut model, "narrative");
    press(&mut model, "one<enter>two", &[]);
    assert_eq!(model.forms.open.as_ref().unwrap().field().unwrap().text(), "one\ntwo");
}

#[test]
fn an_ambiguous_date_shows_both_readings_and_is_refused() {
    let mut model = incident();
    press(&mut model, "3/4/22", &[]);
    assert_eq!(reading(&model).as_deref(), Some("3 Apr 2022 or 4 Mar 2022?"));
    go(&mut model, "kind");
    press(&mut model, "detention<c-s>", &[]);
    assert!(problem(&model).contains("write the month as a word"), "{}", problem(&model));
}

#[test]
fn the_last_of_several_terms_is_completed() {
    let mut model = at_who();
    press(&mut model, "Asel<f3><tab><tab><tab>", &[]);
    press(&mut model, "beating; electr<tab>", &[]);
    let form = model.forms.open.as_ref().unwrap();
    let methods = form.section().unwrap().fields.iter().find(|field| field.name == "methods");
    assert_eq!(methods.unwrap().text(), "beating; electric shock");
}

#[test]
fn more_than_fits_is_refused_and_the_text_is_kept() {
    let mut model = incident();
    go(&mut model, "title");
    press(&mut model, "kept", &[]);
    assert_eq!(paste(&mut model, &"a".repeat(10_000_000)), []);
    assert!(problem(&model).contains("496"), "{}", problem(&model));
    assert_eq!(model.forms.open.as_ref().unwrap().field().unwrap().text(), "kept");
}

#[test]
fn a_file_that_can_only_be_read_is_not_written_to() {
    let mut model = at_who();
    model.session.read_only = Some(crate::app::barred::Barred::Held("another program".to_owned()));
    assert_eq!(press(&mut model, "<c-s>", &[]), []);
    assert!(matches!(model.notice, Some(Notice::Failed(_))));
}
