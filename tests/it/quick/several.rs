//! One name, or several: nobody is made of two people.

use casebook::app::QuickSlot;
use casebook::model::Kind;
use casebook::model::change::{Step, fields};
use insta::assert_snapshot;
use serde_json::json;

use super::line::{incidents, texts};
use super::{known, slot, stored};
use crate::session::Session;

/// All but who was involved.
const BEGUN: &str = "n5.1.22<tab>Alm<tab>det<tab>";

#[test]
fn a_name_that_may_be_several_is_asked_about_and_neither_is_the_default() {
    for name in ["Anna Li, Ivan Petrov", "Petrov, Ivan", "Анна Ли и Иван Петров"] {
        for keys in ["<enter>", "<tab>", "<tab><enter>", "<enter><enter>"] {
            let mut session = known(80, 24);
            session.press(BEGUN).press(name).press(keys);
            assert_eq!(incidents(&session), 0, "{name} {keys}");
            assert_eq!(slot(&session), Some(QuickSlot::Who), "{name} {keys}");
            assert_eq!(texts(&session, QuickSlot::Who), [name]);
            let screen = session.screen();
            assert!(screen.contains("one name or several"), "{screen}");
            assert!(screen.contains("one person") && screen.contains("two people"), "{screen}");
        }
    }
    let mut session = known(80, 24);
    session.press(BEGUN).press("Anna Li, Ivan Petrov<tab>");
    assert_snapshot!("asked", session.screen());
}

#[test]
fn the_person_says_whether_it_is_one_or_several() {
    let mut session = known(80, 24);
    session.press(BEGUN).press("Petrov, Ivan<tab><down><enter><enter>");
    assert_eq!(stored(&session, "I-1"), "2022-01-05; L-1; detention; P-3 Petrov, Ivan victim");
    session.press(BEGUN.trim_start_matches('n')).press("Anna Li, Carl Ro<tab><down><down><enter>");
    assert_eq!(texts(&session, QuickSlot::Who), ["Anna Li", "Carl Ro"]);
    session.press("<enter>");
    let both = "2022-01-05; L-1; detention; P-4 Anna Li victim; P-5 Carl Ro victim";
    assert_eq!(stored(&session, "I-2"), both);
    // Who is one by now is known as one.
    session.press(BEGUN.trim_start_matches('n')).press("Petrov, Ivan<tab><enter>");
    assert_eq!(stored(&session, "I-3"), "2022-01-05; L-1; detention; P-3 Petrov, Ivan victim");
}

#[test]
fn several_have_the_role_that_was_said_of_them() {
    let mut session = known(80, 24);
    session.press(BEGUN).press("witness Anna Li, Carl Ro<tab><down><down><enter><enter>");
    let both = "2022-01-05; L-1; detention; P-3 Anna Li witness; P-4 Carl Ro witness";
    assert_eq!(stored(&session, "I-1"), both, "{}", session.screen());
    session.press("<f6>witness Eva Ro, Dan Li<down><down><enter><enter>");
    let both = "2022-01-05; L-1; detention; P-5 Eva Ro witness; P-6 Dan Li witness";
    assert_eq!(stored(&session, "I-2"), both, "{}", session.screen());
    session.press("<f6>witness Kim, Jan<down><enter><enter>");
    assert!(stored(&session, "I-3").contains("Kim, Jan witness"), "{}", session.screen());
}

#[test]
fn who_did_it_is_asked_about_as_well() {
    let mut session = known(80, 24);
    session.press(BEGUN).press("A. Person<tab>army, border guards<enter>");
    assert_eq!(incidents(&session), 0);
    assert_eq!(slot(&session), Some(QuickSlot::By), "{}", session.screen());
    session.press("<ctrl-down><down><enter><enter>");
    let stored = stored(&session, "I-1");
    let both = "O-2 army perpetrator; O-3 border guards perpetrator";
    assert!(stored.contains(both), "{stored}\n{}", session.screen());
}

#[test]
fn each_of_a_pasted_list_and_of_a_line_is_asked_about() {
    let mut session = known(80, 24);
    session.press(BEGUN).paste("Anna Li\nPetrov, Ivan\nCarl Ro");
    session.press("<enter>");
    assert_eq!(incidents(&session), 0);
    assert!(session.screen().contains("Who 2/3"), "{}", session.screen());
    session.press("<down><enter><enter>");
    assert!(stored(&session, "I-1").contains("P-4 Petrov, Ivan victim; P-5 Carl Ro victim"));
    session.paste("6.1.22; Almaty; detained; Anna Li, Carl Ro");
    session.press("<enter>");
    assert_eq!((incidents(&session), slot(&session)), (1, Some(QuickSlot::Who)));
}

#[test]
fn the_full_form_asks_too() {
    let mut session = known(80, 24);
    session.press(BEGUN).press("Anna Li, Carl Ro<f3><ctrl-s>");
    assert_eq!(incidents(&session), 0);
    assert!(session.screen().contains("one name or several"), "{}", session.screen());
    session.press("<down><down><enter><ctrl-s>");
    assert!(stored(&session, "I-1").contains("P-3 Anna Li victim; P-4 Carl Ro victim"));
}

#[test]
fn what_is_wrong_with_one_of_a_list_stops_nobody_on_the_way_through_it() {
    let mut session = known(80, 24);
    session.press(BEGUN).paste("Anna Li\nwitness\n29 Feb 2023\nA B, C D\nCarl Ro");
    session.press("<up><up><up><up>");
    assert!(session.screen().contains("Who 1/5"), "{}", session.screen());
    for number in 2..=5 {
        session.press("<down>");
        assert!(session.screen().contains(&format!("Who {number}/5")), "{}", session.screen());
    }
    assert!(session.screen().contains("! Who 3/5: "), "{}", session.screen());
    session.press("<enter>");
    assert_eq!(incidents(&session), 0);
}

#[test]
fn after_a_line_the_cursor_is_on_the_first_name_that_may_be_somebodys() {
    let mut session = known(80, 24);
    let line = "5.1.22; Almaty; detained; Carl Ro & Nurlan Sampleev & Nurbek Example; src Amnesty";
    session.press("n").paste(line);
    assert!(session.screen().contains("Who 2/3"), "{}", session.screen());
    session.press("<tab>");
    assert!(session.screen().contains("Who 3/3"), "{}", session.screen());
    session.press("<tab><enter>");
    let people = "P-3 Carl Ro victim; P-1 Nurlan Sampleev victim; P-2 Nurbek Example victim";
    assert!(stored(&session, "I-1").contains(people), "{}", stored(&session, "I-1"));
    // The keys that come with it wait.
    let mut session = known(80, 24);
    session.press("n").hold().press("5.1.22; Almaty; detained; Carl Ro & Nurlan Sampleev");
    session.press("<tab><tab><enter>").release();
    let people = "P-3 Carl Ro victim; P-1 Nurlan Sampleev victim";
    assert!(stored(&session, "I-1").contains(people), "{}", stored(&session, "I-1"));
}

#[test]
fn tab_links_none_of_several_who_have_the_name_before_one_is_looked_at() {
    let mut session = known(80, 24);
    let mut step = Step::default();
    let same = [("name", json!("Nurlan Sampleev")), ("form", json!("person"))];
    step.create(Kind::Party, fields(same));
    session.store.save(&step).unwrap();
    let mut session = Session::with(session.store, 80, 24);
    session.press("n").paste("5.1.22; Almaty; detained; Nurlan Sampleev").press("<tab>");
    assert_eq!(slot(&session), Some(QuickSlot::Who), "{}", session.screen());
    let form = session.model.forms.open.as_ref().unwrap();
    assert!(form.field().unwrap().link.is_none(), "Tab looks at them");
    session.press("<down><tab><enter>");
    let stored = stored(&session, "I-1");
    assert!(stored.contains("P-1 Nurlan") || stored.contains("P-3 Nurlan"), "{stored}");
}

#[test]
fn after_a_line_what_has_several_records_of_its_name_comes_first() {
    let mut session = known(80, 24);
    let mut step = Step::default();
    step.create(Kind::Place, fields([("name", json!("Almaty")), ("country", json!("UZ"))]));
    session.store.save(&step).unwrap();
    let mut session = Session::with(session.store, 80, 24);
    session.press("n").paste("5.1.22; Almaty; detained; Nurlan Sampleev");
    assert_eq!(slot(&session), Some(QuickSlot::Where), "{}", session.screen());
}
