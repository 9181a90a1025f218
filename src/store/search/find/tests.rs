//! What a search promises.

mod said;

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::model::Day;
use crate::model::change::{Change, Step, fields};
use crate::store::Store;

/// A person stored in Latin letters, an incident with that person, and others.
fn casebook() -> Store {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    let person = [("name", json!("Dauletmurat Tazhimuratov")), ("form", json!("person"))];
    let person = step.party(fields(person)).to_string();
    let case = step.case(fields([("title", json!("Nukus events"))])).to_string();
    let narrative = "Вечером его избили сотрудники полиции на площади в Нукусе. ".repeat(9);
    let incident = [
        ("kind", json!("detention")),
        ("case", json!(case)),
        ("when", json!({ "text": "1 July 2022", "edtf": "2022-07-01" })),
        ("narrative", json!(format!("{narrative} Затем увезли."))),
    ];
    let incident = step.incident(fields(incident)).to_string();
    let ends = [("incident", json!(incident)), ("party", json!(person)), ("role", json!("victim"))];
    step.involvement(fields(ends));
    let old = [
        ("kind", json!("protest")),
        ("title", json!("Rally in Nukus")),
        ("when", json!({ "text": "2019", "edtf": "2019" })),
    ];
    step.incident(fields(old));
    store.save(&step).unwrap();
    store
}

fn asked(text: &str) -> Filter {
    Filter::parse_search(text, Day::from_civil(2024, 1, 1).unwrap()).unwrap_or_default()
}

fn found(store: &Store, text: &str) -> Vec<String> {
    let hits = find(store.read(), &asked(text), 10).unwrap();
    hits.iter().map(|hit| hit.record.reference.to_string()).collect()
}

#[test]
fn a_name_in_another_script_finds_the_person_and_the_incidents() {
    let store = casebook();
    assert_eq!(found(&store, "тажимуратов"), ["P-1", "I-1"]);
    assert_eq!(found(&store, "tajimurat"), ["P-1", "I-1"]);
    let hits = find(store.read(), &asked("тажимуратов"), 10).unwrap();
    assert_eq!(hits[1].snippet, "Dauletmurat Tazhimuratov");
    assert_eq!(hits[1].case.as_ref().and_then(|case| case.called.name()), Some("Nukus events"));
    assert_eq!(hits[1].when.as_ref().map(FuzzyDate::text), Some("1 July 2022"));
}

#[test]
fn an_incident_found_by_whoever_was_in_it_tells_the_role() {
    let hits = find(casebook().read(), &asked("тажимуратов"), 10).unwrap();
    let roles: Vec<_> = hits.iter().map(|hit| hit.found_in.clone()).collect();
    assert_eq!(roles, [None, Some(FoundIn::Role("victim".to_owned()))]);
}

#[test]
fn names_come_first_and_then_the_newest() {
    assert_eq!(found(&casebook(), "nukus"), ["C-1", "I-2", "I-1"]);
    assert_eq!(found(&casebook(), "n"), ["C-1"]);
}

#[test]
fn a_snippet_is_as_it_was_entered_in_whatever_script_it_was_typed() {
    let hits = find(casebook().read(), &asked("uvezli"), 10).unwrap();
    assert!(hits[0].snippet.starts_with('…'), "{}", hits[0].snippet);
    assert!(hits[0].snippet.ends_with("Затем увезли."), "{}", hits[0].snippet);
}

#[test]
fn a_reference_finds_its_record_first() {
    let mut store = casebook();
    assert_eq!(found(&store, "i-2"), ["I-2"]);
    let incident = records::by_reference(store.read(), &"I-2".parse().unwrap()).unwrap().id;
    store.save(&Step { changes: vec![Change::Trash(incident)] }).unwrap();
    assert!(found(&store, "i-2").is_empty());
}

#[test]
fn every_word_must_be_found_in_any_order() {
    let store = casebook();
    assert_eq!(found(&store, "policii izbili"), ["I-1"]);
    assert!(found(&store, "policii rally").is_empty());
}

/// A casebook with a person of that name.
fn with(name: &str) -> Store {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    step.party(fields([("name", json!(name)), ("form", json!("person"))]));
    store.save(&step).unwrap();
    store
}

#[test]
fn a_beginning_that_ends_between_letters_that_fold_together_finds() {
    let store = with("Amir Mamadshoev Davlatshoev");
    for text in ["davlat", "davlats", "davlatsh", "mamad", "mamads", "давлатс", "amir davlats"]
    {
        assert_eq!(found(&store, text), ["P-1"], "{text}");
    }
    for text in ["kh", "khu", "х", "kho"] {
        let expected: &[&str] = if text == "kho" { &[] } else { &["P-1"] };
        assert_eq!(found(&with("Khursheda Kazhegeldin"), text), expected, "{text}");
    }
}

#[test]
fn an_incident_is_found_by_the_label_of_its_kind_in_every_language() {
    let mut store = casebook();
    let mut step = Step::default();
    step.incident(fields([("kind", json!("sentence")), ("title", json!("X"))]));
    step.place(fields([("name", json!("IK-3")), ("kind", json!("facility"))]));
    store.save(&step).unwrap();
    for text in ["sentence", "sent", "приговор", "пригов", "үкім", "hukm"] {
        assert_eq!(found(&store, text), ["I-3"], "{text}");
    }
    assert_eq!(found(&store, "задержание"), ["I-1"]);
    assert_eq!(found(&store, "ұстау tajim"), ["I-1"]);
    assert!(found(&store, "hukm tajim").is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn each_beginning_of_each_word_of_a_name_finds_it(
        name in "[A-Z][a-z]{0,3}(tsh|kh|zh|dzh|ch|sz|ye|yo|ai)[a-z]{1,4} [А-Я][а-яё]{2,7}"
    ) {
        let store = with(&name);
        for word in name.split(' ') {
            for (at, letter) in word.char_indices().skip(1) {
                let typed = &word[..at + letter.len_utf8()];
                // A sign that no sound is written with leaves a letter, or none.
                if fold(typed).chars().count() < 2 {
                    continue;
                }
                prop_assert_eq!(found(&store, typed), ["P-1"], "{} of {}", typed, name);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_an_error(text in "\\PC{0,30}") {
        let store = Store::in_memory(|| 0).unwrap();
        let clear = |text: &str| {
            matches!(find(store.read(), &asked(text), 5), Ok(_) | Err(Error::FilterValue { .. } | Error::NoTags(_)))
        };
        prop_assert!(clear(&text));
        for word in ["AND", "NOT", "NEAR(", "\"", "names:", "*"] {
            let text = [text.as_str(), word].join(" ");
            prop_assert!(clear(&text));
        }
    }
}

#[test]
fn a_misspelt_name_is_found_after_those_that_fit_and_says_so() {
    let store = casebook();
    for typed in
        ["tajimurotov", "tazhimuratv", "тожимуратов", "Dauletmrut Tajimurtaov", "tajimurot"]
    {
        let hits = find(store.read(), &asked(typed), 10).unwrap();
        let found: Vec<_> =
            hits.iter().map(|hit| (hit.record.called.name().unwrap(), hit.similar)).collect();
        assert_eq!(found, [("Dauletmurat Tazhimuratov", true)], "{typed}");
    }
    let hits = find(store.read(), &asked("tajimurotov"), 10).unwrap();
    let marked =
        hits[0].in_name.iter().map(|range| &hits[0].record.called.name().unwrap()[range.clone()]);
    assert_eq!(marked.collect::<Vec<_>>(), ["Tazhimuratov"]);
    let exact = find(store.read(), &asked("tazhimuratov"), 10).unwrap();
    assert!(exact.iter().all(|hit| !hit.similar));
    assert!(found(&store, "sotrudnikemi").is_empty(), "narratives are not guessed at");
}

#[test]
fn what_was_found_is_marked_in_the_script_in_which_it_was_entered() {
    let store = casebook();
    let hit = &find(store.read(), &asked("izbili"), 10).unwrap()[0];
    assert_eq!(&hit.snippet[hit.in_snippet[0].clone()], "избили");
}

#[test]
fn terms_of_the_filter_language_narrow_a_search() {
    let store = casebook();
    assert_eq!(found(&store, "nukus kind:protest"), ["I-2"]);
    assert_eq!(found(&store, "тажимуратов when:2022"), ["I-1"]);
    assert_eq!(found(&store, "nukus -rally case:nukus"), ["C-1", "I-1"]);
    assert_eq!(found(&store, "kind:"), Vec::<String>::new());
    assert_eq!(found(&store, "kind:detention"), ["I-1"]);
}
