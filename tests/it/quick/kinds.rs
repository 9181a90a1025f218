//! The list of kinds: all of them, by family, page by page, narrowed by typing.

use std::collections::BTreeSet;

use casebook::app::QuickSlot;
use casebook::model::Language;
use casebook::model::vocabulary::Vocabulary;
use insta::assert_snapshot;

use super::{known, slot, stored};
use crate::session::Session;

/// To What of a quick line and of a form.
const WAYS: [&str; 2] = ["n<tab><tab>", "N<tab><tab>"];

fn labels(language: Language) -> impl Iterator<Item = &'static str> {
    Vocabulary::IncidentKind.entries().iter().map(move |entry| entry.label(language))
}

/// The labels that stand in the list on the screen.
fn listed(session: &Session) -> BTreeSet<&'static str> {
    let screen = session.screen();
    let rows: BTreeSet<_> =
        screen.lines().map(|line| line.trim_matches([' ', '│', '>', '·'])).collect();
    let rows: BTreeSet<_> = rows.iter().flat_map(|row| row.split('│')).map(str::trim).collect();
    let rows = rows.iter().map(|row| row.trim_start_matches(['>', '·', ' ']));
    let rows: BTreeSet<_> = rows.collect();
    labels(Language::English).filter(|label| rows.contains(label)).collect()
}

fn text(session: &Session) -> String {
    let form = session.model.forms.open.as_ref().unwrap();
    form.field().unwrap().text().to_owned()
}

#[test]
fn every_kind_is_seen_page_by_page() {
    let all: BTreeSet<_> = labels(Language::English).collect();
    for (columns, rows) in [(60, 16), (80, 24), (120, 40), (250, 80)] {
        for way in WAYS {
            let mut session = known(columns, rows);
            session.press(way).press("<ctrl-down>");
            let mut seen = listed(&session);
            for _ in 0..all.len() {
                session.press("<pagedown>");
                seen.extend(listed(&session));
            }
            let missed: Vec<_> = all.difference(&seen).collect();
            assert!(missed.is_empty(), "{columns}×{rows} {way}: {missed:?}");
            for _ in 0..all.len() {
                session.press("<pageup>");
            }
            session.press("<enter>");
            assert!(session.screen().contains("arrest"), "back at the first");
        }
    }
}

#[test]
fn a_list_that_is_looked_through_has_the_room_that_there_is() {
    for ((columns, rows), least) in [((60, 16), 5), ((80, 24), 7), ((120, 40), 15)] {
        for way in WAYS {
            let mut session = known(columns, rows);
            session.press(way).press("<ctrl-down>");
            assert!(listed(&session).len() >= least, "{columns}×{rows}\n{}", session.screen());
        }
    }
    let mut session = known(80, 24);
    session.press("n<tab><tab><ctrl-down><down><down>");
    assert_snapshot!("kinds_small", session.screen());
    let mut session = known(120, 40);
    session.press("n<tab><tab><pagedown><pagedown>");
    assert_snapshot!("kinds_large", session.screen());
    session.press("<esc><esc>N<tab><tab><ctrl-down>");
    assert_snapshot!("kinds_form", session.screen());
}

#[test]
fn typing_narrows_the_list_and_leaves_it_its_room() {
    let mut session = known(80, 24);
    session.press("n<tab><tab><ctrl-down>d");
    assert!(listed(&session).len() > 5, "{}", session.screen());
    assert!(!session.screen().contains("│  custody"), "no headings among what was found");
    session.press("isa");
    assert_eq!(listed(&session), BTreeSet::from(["enforced disappearance"]));
    session.press("<down><enter>");
    assert_eq!(slot(&session), Some(QuickSlot::Who));
    session.press("<enter>");
    assert_eq!(stored(&session, "I-1"), "no date; ; disappearance");
}

#[test]
fn where_few_fit_the_best_of_what_is_typed_are_shown_and_slots_stay_in_sight() {
    let mut session = known(80, 24);
    session.press("n<tab><tab>d");
    assert!(session.screen().contains("│  Source "), "{}", session.screen());
    session.press("<pagedown>");
    assert!(!session.screen().contains("│  Source "), "{}", session.screen());
}

#[test]
fn what_is_only_near_is_offered_and_taken_by_moving_onto_it_alone() {
    let mut session = known(80, 24);
    session.press("n<tab><tab>detantion");
    assert_eq!(listed(&session), BTreeSet::from(["detention"]));
    assert!(!session.screen().contains("Tab detention"), "{}", session.screen());
    session.press("<tab><backtab>");
    assert_eq!(text(&session), "detantion");
    session.press("x<backspace><down><enter><backtab>");
    assert_eq!(text(&session), "detention");
    session.press("<ctrl-u>zzzzzzzz");
    assert!(listed(&session).is_empty(), "{}", session.screen());
}

#[test]
fn a_sentence_that_tells_of_a_kind_is_read_as_that_before_it_is_left() {
    for (text, kind) in [
        ("15 суток", "administrative arrest"),
        ("15 тәулік", "administrative arrest"),
        ("15 sutka", "administrative arrest"),
        ("задержан полицией", "detention"),
    ] {
        let mut session = known(80, 24);
        session.press("n<tab><tab>").press(text);
        let screen = session.screen();
        let row = screen.lines().find(|line| line.contains(text)).unwrap();
        assert!(row.contains(kind), "{row}");
        session.press("<enter>");
        let slug = kind.replace(' ', "-");
        assert_eq!(stored(&session, "I-1"), format!("no date; ; {slug}"), "{text}");
    }
}
