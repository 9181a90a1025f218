//! What a list of terms does not have is added to it from the form that asks for it.

use serde_json::json;

use super::*;
use crate::app::form::Suggestion;
use crate::model::Language;
use crate::model::records::own_term::OwnTerm;
use crate::model::records::place::Place;

/// The form of a new place in Russian, with a kind typed into it.
fn with_kind(kind: &str) -> Model {
    let mut model = model();
    model.settings.language = Language::Russian;
    open(&mut model, Kind::Place, None);
    press(&mut model, &format!("Сторожка<tab>{kind}"), &[]);
    model
}

fn offers_a_term(model: &Model) -> bool {
    let form = model.forms.open.as_ref().unwrap();
    form.suggestions().iter().any(|one| matches!(one, Suggestion::NewTerm))
}

#[test]
fn a_term_that_is_missing_is_made_in_the_same_step_and_held_by_the_record() {
    let mut model = with_kind("блокпост");
    assert!(offers_a_term(&model));
    press(&mut model, "<down><enter>", &[]);
    let step = step(press(&mut model, "<c-s>", &[]));
    let terms = made::<OwnTerm>(&step);
    let slug = terms[0]["slug"].clone();
    assert_eq!(
        (&terms[0]["vocabulary"], &terms[0]["russian"]),
        (&json!("place-kind"), &json!("блокпост"))
    );
    assert_eq!(made::<Place>(&step)[0]["kind"], slug);
    assert!(matches!(&step.changes[0], Change::Create { kind: Kind::Term, .. }), "it comes first");
}

#[test]
fn nothing_is_made_unless_it_is_chosen() {
    let mut model = with_kind("блокпост");
    press(&mut model, "<tab>", &[]);
    let effects = press(&mut model, "<c-s>", &[]);
    assert!(!effects.iter().any(|one| matches!(one, Effect::Ask(Request::Write(Write::Save(_))))));
}

#[test]
fn a_list_that_has_the_term_or_is_a_standards_offers_none() {
    assert!(!offers_a_term(&with_kind("город")));
    let mut model = with_kind("");
    go(&mut model, "country");
    press(&mut model, "Нарния", &[]);
    assert!(!offers_a_term(&model));
}
