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

#[test]
fn while_it_is_asked_whether_a_text_is_several_no_part_of_it_is_offered() {
    let knowing = || {
        let mut session = known(80, 24);
        let mut step = Step::default();
        let ulvi = [("name", json!("Ulvi Hasanli")), ("form", json!("person"))];
        step.create(Kind::Party, fields(ulvi));
        session.store.save(&step).unwrap();
        Session::with(session.store, 80, 24)
    };
    for keys in ["<tab>", "<down><tab>"] {
        let mut session = knowing();
        session.press(BEGUN).press("Sevinj Vagifgizi, Ulvi Hasanli");
        assert!(!session.screen().contains("P-3"), "{}", session.screen());
        session.press(keys);
        assert!(texts(&session, QuickSlot::Who).concat().contains("Sevinj"));
    }
    let mut session = knowing();
    session.press(BEGUN).press("Sevinj Vagifgizi, Ulvi Hasanli<tab><down><down><enter>");
    session.press("<down><tab><enter>");
    let both = "P-4 Sevinj Vagifgizi victim; P-3 Ulvi Hasanli victim";
    assert!(stored(&session, "I-1").contains(both), "{}", session.screen());
}

#[test]
fn another_slot_can_be_corrected_before_it_is_said_and_saving_asks_again() {
    for back in ["<backtab>", "<tab><backtab>", "<tab><up>"] {
        let mut session = known(80, 24);
        session.press(BEGUN).press("Anna Li, Carl Ro").press(back);
        assert_eq!(slot(&session), Some(QuickSlot::What), "{back}: {}", session.screen());
        let screen = session.screen();
        let who = screen.lines().find(|line| line.contains("Anna Li, Carl Ro")).unwrap();
        assert!(who.contains("  ?"), "{screen}");
        session.press("<ctrl-s>");
        assert_eq!((incidents(&session), slot(&session)), (0, Some(QuickSlot::Who)), "{back}");
        assert!(session.screen().contains("two people"), "{}", session.screen());
    }
}

#[test]
fn who_was_taken_for_one_can_be_several_after_all() {
    let mut session = known(80, 24);
    session.press(BEGUN).press("Petrov, Ivan<tab><down><enter><backtab>");
    assert!(session.screen().contains("new person"), "{}", session.screen());
    session.press("<ctrl-down>");
    assert!(session.screen().contains("two people"), "{}", session.screen());
    session.press("<down><enter><enter>");
    assert!(stored(&session, "I-1").contains("P-3 Petrov victim; P-4 Ivan victim"));
}

#[test]
fn where_only_one_can_be_given_it_does_not_speak_of_both() {
    let mut session = known(80, 24);
    session.press(BEGUN).press("<enter><esc> f");
    session.press("who<enter>Anna Li, Carl Ro<ctrl-s>");
    let screen = session.screen();
    assert!(screen.contains("one at a time") && !screen.contains("both"), "{screen}");
}

#[test]
fn known_sources_with_a_comma_between_are_asked_about() {
    let mut session = known(80, 24);
    let mut step = Step::default();
    step.create(Kind::Source, fields([("title", json!("Turan"))]));
    step.create(Kind::Source, fields([("title", json!("CPJ alert"))]));
    session.store.save(&step).unwrap();
    let mut session = Session::with(session.store, 80, 24);
    session.press(BEGUN).press("A. Li<tab><tab>Turan, CPJ alert<enter>");
    assert_eq!((incidents(&session), slot(&session)), (0, Some(QuickSlot::Source)));
    assert!(session.screen().contains("two sources"), "{}", session.screen());
    session.press("<down><down><enter><enter>");
    assert!(stored(&session, "I-1").ends_with("S-2 Turan; S-3 CPJ alert"), "{}", session.screen());
    // A title with a comma is none of them.
    session.press(&BEGUN[1..]).press("A. Li<tab><tab>Turan, May report<enter>");
    assert!(stored(&session, "I-2").ends_with("S-4 Turan, May report"), "{}", session.screen());
    let mut session = Session::with(session.store, 80, 24);
    session.press("n").paste("6.1.22; Almaty; detained; A. Li; src Turan, CPJ alert");
    session.press("<enter>");
    assert_eq!((incidents(&session), slot(&session)), (2, Some(QuickSlot::Source)));
}

#[test]
fn the_page_is_no_part_of_the_title_of_a_new_source() {
    for (typed, title, page) in [
        ("Abzas Media statement, p. 1", "Abzas Media statement", "p. 1"),
        ("HRW report, p. 5", "HRW report", "p. 5"),
        ("Отчёт, стр. 4", "Отчёт", "стр. 4"),
    ] {
        let mut session = known(80, 24);
        session.press(BEGUN).press("A. Li<tab><tab>").press(typed).press("<enter>");
        let source = format!("S-2 {title}");
        assert!(stored(&session, "I-1").ends_with(&source), "{}", stored(&session, "I-1"));
        let locators = "SELECT group_concat(locator) FROM citations";
        let store = session.store.read();
        let stored_page: String = store.query_row(locators, [], |row| row.get(0)).unwrap();
        assert_eq!(stored_page, page);
        // The next is of another page, and of no new source.
        session.press(&BEGUN[1..]).press("A. Li<tab><tab><enter>");
        assert!(stored(&session, "I-2").ends_with(&source), "{}", stored(&session, "I-2"));
    }
}
