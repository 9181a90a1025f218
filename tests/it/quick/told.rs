//! What Tab and Enter will do is said before they are pressed.

use casebook::model::Language;
use insta::assert_snapshot;

use super::{known, stored};
use crate::session::Session;

/// What the bottom line says of a key.
fn said(session: &Session, key: &str) -> String {
    let screen = session.screen();
    let footer = screen.lines().last().unwrap_or_default();
    let from = footer.find(&format!("{key} ")).unwrap_or_else(|| panic!("no {key}: {footer}"));
    let rest = &footer[from + key.len() + 1..];
    rest.split("  ").next().unwrap_or_default().to_owned()
}

fn names(session: &Session) -> Vec<String> {
    let mut names = session
        .store
        .read()
        .prepare("SELECT label FROM records WHERE kind <> 'incident' ORDER BY row")
        .unwrap();
    let names = names.query_map([], |row| row.get::<_, Option<String>>(0)).unwrap();
    names.filter_map(Result::unwrap).collect()
}

#[test]
fn tab_takes_who_is_listed_and_enter_makes_somebody_new() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>nurb");
    assert_eq!(said(&session, "Tab"), "Nurbek Example");
    assert_eq!(said(&session, "Enter"), "new person “nurb”");
    let screen = session.screen();
    assert!(screen.contains("· Nurbek Example"), "{screen}");
    assert!(!screen.contains("> Nurbek Example"), "{screen}");
    session.press("<down>");
    assert!(session.screen().contains("> Nurbek Example"), "{}", session.screen());
    assert_eq!(said(&session, "Tab"), "Nurbek Example");
    assert_eq!(said(&session, "Enter"), "Nurbek Example");
    session.press("<enter><enter>");
    assert!(session.screen().contains("Saved I-1."), "{}", session.screen());
    assert_eq!(stored(&session, "I-1"), "2022-01-05; L-1; detention; P-2 Nurbek Example victim");
}

/// Ways from Who to a slot, and texts that are typed there.
const TYPED: &[(&str, &[&str])] = &[
    ("<up><up>", &["Almaty", "alm", "Khorog", "L-1", "P-9", "detained", "-", "by x", "3 Jan 2020"]),
    ("", &["nur", "Nurbek Example", "P-1", "P-77", "7 people", "Anna & Bob", "witness Anna"]),
    ("", &["Almaty", "Police of the city", "src Report", "police", "detained", "at Almaty"]),
    ("", &["Anna, 1990", "29 Feb 2023", "\""]),
    (
        "<tab>",
        &["pol", "police", "Court of Sarykol", "Police of the city", "O-1", "L-1", "by Anna"],
    ),
    ("<tab><tab>", &["amn", "Amnesty report", "S-1", "S-1, p. 3", "S-9", "Note verbale", "bne"]),
];

#[test]
fn what_is_said_of_enter_is_what_it_makes() {
    for (way, text) in TYPED.iter().flat_map(|(way, texts)| texts.iter().map(move |it| (way, it))) {
        let mut session = known(120, 40);
        let before = names(&session);
        session.press(&format!("n<tab><tab>arrest<tab>{way}{text}"));
        let said = said(&session, "Enter");
        session.press("<enter>");
        let made = names(&session).split_off(before.len());
        if let Some(novel) = said.strip_prefix("new ") {
            let name = novel.split(['“', '”']).nth(1).unwrap_or_default().trim_end_matches('…');
            assert!(made.iter().any(|made| made.starts_with(name)), "{text}: {said}, {made:?}");
        } else {
            assert!(!made.iter().any(|made| made == text), "{text}: {said}, {made:?}");
        }
    }
}

#[test]
fn each_of_a_pasted_list_can_be_reached_and_is_linked_by_tab() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>");
    session.paste("Nurbek Example\nAnna New\nNurlan Sampleev\nBob New");
    let at = |session: &Session, entry: &str| {
        assert!(session.screen().contains(entry), "{entry}\n{}", session.screen());
    };
    at(&session, "4/4");
    session.press("<up>");
    at(&session, "3/4");
    session.press("<up><up>");
    at(&session, "1/4");
    assert_eq!(said(&session, "Tab"), "Nurbek Example");
    session.press("<down>");
    at(&session, "2/4");
    session.press("<up><tab>");
    at(&session, "2/4");
    session.press("<f3>");
    // In the full form, from the first of them on.
    let people = ["Nurbek Example", "Anna New", "Nurlan Sampleev", "Bob New"];
    for name in people {
        while !session.screen().lines().any(|line| line.contains('[') && line.contains(name)) {
            session.press("<down>");
        }
        session.press("<tab>");
    }
    session.press("<ctrl-s>");
    let line = stored(&session, "I-1");
    let expected = "2022-01-05; L-1; detention; P-2 Nurbek Example victim; P-3 Anna New victim; \
        P-1 Nurlan Sampleev victim; P-4 Bob New victim";
    assert_eq!(line, expected, "{}", session.screen());
}

#[test]
fn each_of_a_pasted_list_has_its_own_suggestion_that_tab_links() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>");
    session.paste("nurl\nAnna New\nNurbek\nBob New");
    // Arrows walk through all of them, whatever is listed.
    for entry in ["4/4", "3/4", "2/4", "1/4"] {
        assert!(session.screen().contains(&format!("Who {entry}")), "{}", session.screen());
        session.press("<up>");
    }
    session.press("<down>");
    for (entry, takes) in [("1/4", "Nurlan Sampleev"), ("2/4", "Next"), ("3/4", "Nurbek Example")] {
        assert!(session.screen().contains(&format!("Who {entry}")), "{}", session.screen());
        assert_eq!(said(&session, "Tab"), takes);
        session.press("<down>");
    }
    // Tab links and goes on to the next.
    session.press("<up><up><up><tab>");
    assert!(session.screen().contains("Who 2/4"), "{}", session.screen());
    session.press("<down><tab>");
    assert!(session.screen().contains("Who 4/4"), "{}", session.screen());
    session.press("<enter>");
    let expected = "2022-01-05; L-1; detention; P-1 Nurlan Sampleev victim; P-3 Anna New victim; \
        P-2 Nurbek Example victim; P-4 Bob New victim";
    assert_eq!(stored(&session, "I-1"), expected, "{}", session.screen());
}

#[test]
fn who_is_listed_second_for_one_of_a_pasted_list_is_reached_too() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>");
    session.paste("Anna New\nnur\nBob New");
    session.press("<up><ctrl-down><down><enter>");
    assert!(session.screen().contains("Who 3/3"), "{}", session.screen());
    session.press("<enter>");
    let expected = "2022-01-05; L-1; detention; P-3 Anna New victim; P-1 Nurlan Sampleev victim; \
        P-4 Bob New victim";
    assert_eq!(stored(&session, "I-1"), expected, "{}", session.screen());
}

#[test]
fn nobody_who_is_known_is_made_anew_of_a_name_that_was_not_looked_at() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>");
    session.paste("Anna New\nNurbek Example\nBob New\nNurlan Sampleev\nCyril New");
    session.press("<enter>");
    // Each that somebody bears is shown in its turn, and Enter stores nothing yet.
    for (entry, links) in [("Who 2/5", "Nurbek Example"), ("Who 4/5", "Nurlan Sampleev")] {
        let screen = session.screen();
        assert!(screen.contains(entry) && screen.contains("Somebody with this name"), "{screen}");
        assert_eq!(said(&session, "Tab"), links);
        session.press(if entry == "Who 2/5" { "<tab><enter>" } else { "<enter>" });
    }
    let expected = "2022-01-05; L-1; detention; P-3 Anna New victim; P-2 Nurbek Example victim; \
        P-4 Bob New victim; P-5 Nurlan Sampleev victim; P-6 Cyril New victim";
    assert_eq!(stored(&session, "I-1"), expected, "{}", session.screen());
}

#[test]
fn who_was_left_as_somebody_new_is_not_linked_on_the_way_back() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>Nurb<down><up>");
    session.press("<esc><down><backtab><tab><enter>");
    assert_eq!(stored(&session, "I-1"), "2022-01-05; L-1; detention; P-3 Nurb victim");
}

#[test]
fn what_a_line_made_is_told_by_name_in_each_language() {
    let told = Language::ALL.map(|language| {
        let mut session = known(160, 40);
        session.model.settings.language = language;
        session.press("n5.1.22<tab>Aktau<tab>detention<tab>komr<tab>Night guard<tab>bne<tab>");
        session.press("March arrests<enter>");
        let screen = session.screen();
        screen.lines().rev().nth(1).unwrap_or_default().to_owned()
    });
    assert_snapshot!("made", told.join("\n"));
}
