//! What may be recorded twice: proposed, looked at, judged, taken back.

use casebook::app::ask::Ended;
use casebook::app::jobs::{FindDuplicates, JobReply};
use casebook::app::{Effect, Message};
use casebook::exchange::demo;
use casebook::model::called::Named;
use casebook::model::change::{Step, fields};
use casebook::model::duplicate::{Duplicate, Judgement};
use casebook::model::progress::unwatched;
use casebook::model::records::party::PartyForm;
use casebook::model::{Day, Kind, Language, Reference};
use casebook::store::{Store, duplicates, records};
use casebook::words;
use serde_json::json;

use crate::command::Casebook;
use crate::session::{NOW, Session};

fn store() -> Store {
    Store::in_memory(|| NOW).unwrap()
}

fn person(store: &mut Store, name: &str, born: &str) -> Named {
    let mut step = Step::default();
    step.create(
        Kind::Party,
        fields([
            ("name", json!(name)),
            ("form", json!("person")),
            ("birth", json!({ "text": born, "edtf": born })),
        ]),
    );
    store.save(&step).unwrap().remove(0)
}

fn proposals(store: &Store) -> Vec<Duplicate> {
    duplicates::proposals(store.read(), 1_000, &mut unwatched).unwrap().unwrap()
}

fn by_reference(store: &Store, reference: &str) -> Named {
    records::by_reference(store.read(), &reference.parse::<Reference>().unwrap()).unwrap()
}

/// The window of duplicates over two pairs.
fn window(columns: u16, rows: u16) -> Session {
    let mut store = store();
    person(&mut store, "Фархат Мейманкулиев", "1979");
    person(&mut store, "Farhat Meymankulyyev", "1979");
    person(&mut store, "Gulnara Kazhymkanova", "1984");
    person(&mut store, "Гүлнара Қажымқанова", "1985");
    let mut session = Session::with(store, columns, rows);
    session.press("D");
    found(&mut session);
    session
}

/// What the job would send.
fn found(session: &mut Session) {
    let pairs = proposals(&session.store);
    let asked = FindDuplicates { limit: 1_000 };
    let found = JobReply::Duplicates(asked, Ok(Ended::Done(pairs)));
    session.send(Message::JobDone(Box::new(found)));
}

#[test]
fn the_demo_has_few_proposals_and_a_person_can_see_why() {
    let mut store = store();
    demo::fill(&mut store, Day::from_civil(2022, 1, 11).unwrap()).unwrap();
    let found = proposals(&store);
    for pair in &found {
        eprintln!(
            "{:.2} {} {} = {} {}: {}",
            pair.score,
            pair.a.reference,
            pair.a.called.name().unwrap(),
            pair.b.reference,
            pair.b.called.name().unwrap(),
            words::reasons(&pair.reasons, Language::English)
        );
    }
    assert!(found.len() <= 4, "{} pairs among 195 parties", found.len());
    assert!(found.iter().all(|pair| !pair.reasons.is_empty()));
}

#[test]
fn two_records_stand_side_by_side_with_the_reasons() {
    for (columns, rows) in [(80, 24), (120, 40)] {
        let screen = window(columns, rows).screen();
        for text in
            ["Duplicates", "same name", "P-1  is kept", "P-2", "= ", "s Same", "d Different"]
        {
            assert!(screen.contains(text), "{text} at {columns}×{rows}:\n{screen}");
        }
    }
}

#[test]
fn one_key_makes_two_records_one_and_undo_brings_the_pair_back() {
    let mut session = window(100, 30);
    session.press("s");
    assert_eq!(by_reference(&session.store, "P-2").reference.to_string(), "P-1");
    let screen = session.screen();
    assert!(screen.contains("P-2 is P-1 now"), "{screen}");
    assert!(!screen.contains("Farhat Meymankulyyev"), "{screen}");
    session.press("z");
    assert_eq!(by_reference(&session.store, "P-2").reference.to_string(), "P-2");
    assert!(session.screen().contains("Farhat Meymankulyyev"), "{}", session.screen());
    assert_eq!(proposals(&session.store).len(), 2);
}

#[test]
fn the_other_record_can_be_the_one_that_stays() {
    let mut session = window(100, 30);
    session.press("os");
    assert_eq!(by_reference(&session.store, "P-1").reference.to_string(), "P-2");
}

#[test]
fn what_is_judged_is_not_asked_again_and_what_is_put_off_is() {
    let mut session = window(100, 30);
    session.press("dz");
    session.press("u <down><up>d");
    assert!(proposals(&session.store).is_empty());
    assert!(session.screen().contains("Nothing seems to be recorded twice"));
    session.press("<esc>D");
    found(&mut session);
    assert!(session.screen().contains("Nothing seems to be recorded twice"));
}

#[test]
fn a_key_that_is_held_down_judges_no_pair_unseen() {
    let mut session = window(100, 30);
    let effects =
        casebook::app::update(&mut session.model, Message::Key(casebook::app::Key::Char('s')));
    let again =
        casebook::app::update(&mut session.model, Message::Key(casebook::app::Key::Char('s')));
    let asks =
        |effects: &[Effect]| effects.iter().filter(|it| matches!(it, Effect::Ask(_))).count();
    assert_eq!((asks(&effects), asks(&again)), (1, 0));
}

#[test]
fn esc_stops_the_search_for_duplicates() {
    let mut session = Session::new(80, 24);
    session.press("D");
    assert!(session.screen().contains("Comparing names"), "{}", session.screen());
    let esc = casebook::app::Key::Named(casebook::app::Name::Esc);
    let effects = casebook::app::update(&mut session.model, Message::Key(esc));
    assert!(effects.contains(&Effect::StopJob), "{effects:?}");
    assert!(!session.model.windows.is_open());
}

#[test]
fn a_new_person_whose_name_is_near_another_shows_whom_and_why() {
    let mut store = store();
    person(&mut store, "Мейманкулиев Фархат", "1979");
    let mut session = Session::with(store, 120, 40);
    session.press("n").press("<f5>").press("<enter>");
    session.press("Farid Meymankulyyev").pause();
    let screen = session.screen();
    for text in ["Мейманкулиев Фархат", "same family name", "P-1"] {
        assert!(screen.contains(text), "{text}:\n{screen}");
    }
    // Tab goes on: nobody is linked by a name that is not theirs.
    session.press("<tab>");
    let form = session.model.forms.open.as_ref().unwrap();
    let linked = form.sections.iter().flat_map(|s| &s.fields).any(|f| f.link.is_some());
    assert!(!linked);
}

#[test]
fn what_is_typed_finds_nearly_everybody_of_that_name_in_other_spellings() {
    let mut store = store();
    let names = include_str!("../data/names.tsv").lines().filter(|line| !line.starts_with('#'));
    let names: Vec<_> = names.filter_map(|line| line.split_once('\t')).collect();
    let known: Vec<_> = names.iter().map(|(_, name)| person(&mut store, name, "1979").id).collect();
    let (mut found, mut all) = (0, 0);
    for (at, (who, name)) in names.iter().enumerate() {
        let near = duplicates::misspelt(store.read(), &PartyForm::Person, name, 20).unwrap();
        let others = names.iter().enumerate().filter(|(place, (of, _))| *place != at && of == who);
        for (place, (_, other)) in others {
            all += 1;
            let is_found = near.iter().any(|candidate| candidate.record.id == known[place]);
            found += u32::from(is_found);
            if !is_found {
                eprintln!("{name} does not show {other}");
            }
        }
    }
    eprintln!("{found} of {all}");
    assert!(f64::from(found) / f64::from(all) > 0.9, "{found} of {all}");
}

#[test]
fn a_judgement_outlives_a_copy_of_the_casebook() {
    let mut store = store();
    let a = person(&mut store, "Фархат Мейманкулиев", "1979");
    let b = person(&mut store, "Farhat Meymankulyyev", "1979");
    store
        .judge(Judgement::Different, (a.id, b.id), &|said| {
            words::otherwise(said, Language::English)
        })
        .unwrap();
    assert_eq!(store.verify(&mut unwatched).unwrap().problems, []);
    assert!(proposals(&store).is_empty());
}

#[test]
fn scripts_list_judge_and_take_back_what_is_recorded_twice() {
    let casebook = Casebook::plain();
    let people = "name,form,birth\n\
                  Фархат Мейманкулиев,person,1979\n\
                  Farhat Meymankulyyev,person,1979\n\
                  Gulnara Kazhymkanova,person,1984\n\
                  Гүлнара Қажымқанова,person,1984\n";
    let people = casebook.write("people.csv", people);
    casebook.ok(&["import", &people]);
    let pairs = || casebook.json(&["duplicates"]).as_array().unwrap().clone();
    let found = pairs();
    assert_eq!(found.len(), 2);
    for pair in &found {
        assert!(pair["a"]["ref"].is_string() && pair["b"]["name"].is_string(), "{pair}");
        assert!(pair["score"].as_f64().unwrap() > 0.9, "{pair}");
        assert!(pair["reasons"].as_array().unwrap().contains(&json!("same name")), "{pair}");
    }
    casebook.ok(&["not-same", "P-3", "P-4"]);
    assert_eq!(pairs().len(), 1);
    casebook.ok(&["same", "P-1", "P-2", "--keep", "P-2"]);
    assert!(pairs().is_empty());
    let shown = casebook.run(&["show", "P-1", "--json"]);
    let whole: serde_json::Value = serde_json::from_str(&shown.out).unwrap();
    assert_eq!(whole["ref"], "P-2");
    assert!(shown.err.contains("P-1 was made one with P-2"), "{}", shown.err);
    let again = casebook.run(&["same", "P-1", "P-2"]);
    assert_eq!(again.status, Some(1));
    assert!(again.err.contains("one record already"), "{}", again.err);
    casebook.ok(&["undo"]);
    assert_eq!(casebook.json(&["show", "P-1"])["ref"], "P-1");
    assert_eq!(pairs().len(), 1);
}

#[test]
fn what_two_say_otherwise_is_noted_in_the_language_of_who_makes_them_one() {
    for (language, noted) in [
        ("en", ["P-2 also said – ", "sex: other", "born: 1981"]),
        ("ru", ["В P-2 было также – ", "пол: другой", "рождение: 1981"]),
        ("kk", ["P-2 жазбасында тағы болғаны – ", "жынысы: ", ": 1981"]),
        ("uz", ["P-2 yozuvida yana bor edi – ", "jinsi: ", ": 1981"]),
    ] {
        let casebook = Casebook::plain();
        let mut store = Store::open(casebook.file(), None, || NOW).unwrap();
        for (name, sex, born) in [("Aigul", "female", "1980"), ("Айгуль", "other", "1981")] {
            let mut step = Step::default();
            let birth = json!({ "text": born, "edtf": born });
            let form = ("form", json!("person"));
            let said = [("name", json!(name)), form, ("sex", json!(sex)), ("birth", birth)];
            step.create(Kind::Party, fields(said));
            store.save(&step).unwrap();
        }
        drop(store);
        let settings = format!("language = \"{language}\"\n");
        let settings = casebook.write("settings.toml", &settings);
        casebook.ok(&["same", "P-1", "P-2", "--keep", "P-1", "--config", &settings]);
        let store = Store::open(casebook.file(), None, || NOW).unwrap();
        let kept = by_reference(&store, "P-1");
        let note = records::fields(store.read(), kept.id).unwrap().unwrap().remove("note");
        let note = note.as_ref().and_then(|note| note.as_str()).unwrap_or_default().to_owned();
        assert!(noted.iter().all(|told| note.contains(told)), "{note}");
    }
}
