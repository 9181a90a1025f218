//! Marking many records and changing them, on a real store.

use casebook::store::dump::{self, Stored};
use insta::assert_snapshot;

use crate::session::Session;

/// Incidents with a kind and a title each, typed one after the other.
fn with_incidents(columns: u16, rows: u16, count: usize) -> Session {
    let mut session = Session::new(columns, rows);
    for number in 1..=count {
        session
            .press(&format!("N{number}.1.22<tab><tab>detention<tab>Held on {number} Jan<ctrl-s>"));
    }
    session
}

fn everything(session: &Session) -> Vec<Stored> {
    dump::after(session.store.read(), 0, 100_000).unwrap()
}

#[test]
fn many_go_to_the_trash_and_come_back_with_one_key() {
    let mut session = with_incidents(80, 24, 9);
    let before = everything(&session);
    session.press("<home> <down> v<down><down>v<del>");
    let screen = session.screen();
    assert!(screen.contains("5 incidents moved to the trash; z brings them back."), "{screen}");
    assert!(everything(&session) != before);
    session.press("z");
    assert!(everything(&session) == before);
    session.press("Z").press("T<ctrl-a>R");
    assert!(session.screen().contains("5 records restored"), "{}", session.screen());
    session.press("T");
    assert!(session.screen().contains("TIMELINE"), "{}", session.screen());
}

#[test]
fn all_that_pass_a_filter_are_tagged_and_found_by_the_tag() {
    let mut session = with_incidents(80, 24, 9);
    let before = everything(&session);
    session.press("/when:2022-01-02..2022-01-04<enter><ctrl-a><esc><esc><ctrl-a> ");
    session.press("gnight; winter<enter>");
    assert!(
        session.screen().contains("Tags: 8 incidents changed; z undoes."),
        "{}",
        session.screen()
    );
    session.press("/tag:night<enter>");
    assert!(session.screen().contains("8 of 9"), "{}", session.screen());
    session.press("<esc><esc>z");
    assert!(everything(&session) == before);
}

#[test]
fn many_are_moved_to_a_new_case_in_one_step() {
    let mut session = with_incidents(80, 24, 6);
    let before = everything(&session);
    session.press("<ctrl-a>mReturns<enter>");
    assert!(session.screen().contains("Case: 6 incidents changed"), "{}", session.screen());
    session.press("/case:returns<enter>");
    assert!(session.screen().contains("6 marked"), "{}", session.screen());
    session.press("<esc><esc>z");
    assert!(everything(&session) == before);
}

#[test]
fn more_than_is_in_memory_is_marked_and_changed() {
    let mut session = with_incidents(60, 16, 28);
    session.press("<home>v<end>v fverif<enter>poss<tab><enter>");
    // The last one was unmarked by the space.
    let screen = session.screen();
    assert!(screen.contains("Verification: 27 incidents changed"), "{screen}");
    session.press("z");
    assert!(session.screen().contains("Undone"), "{}", session.screen());
}

#[test]
fn a_refused_value_names_its_record_and_changes_nothing() {
    let mut session = with_incidents(80, 24, 3);
    session.press("<ctrl-a>fpart<enter>I-1<enter>");
    let screen = session.screen();
    assert!(screen.contains("! In I-1, Part of: "), "{screen}");
    assert!(screen.contains("Part of: 3 incidents"), "what was typed is there\n{screen}");
    session.press("<esc><esc>z");
    assert!(
        session.screen().contains("Undone: new incident I-3 (Held on 3 Jan)"),
        "{}",
        session.screen()
    );
}

#[test]
fn marks_are_told_without_colour_and_the_screen_says_how_many() {
    let mut session = with_incidents(80, 24, 9);
    session.press("<home> <down> ");
    assert_snapshot!("many_marked_small", session.screen());
    session.press("v<down>");
    assert!(session.screen().contains("range from I-"), "{}", session.screen());
    session.press("<esc>f");
    assert_snapshot!("many_fields_small", session.screen());
    session.press("verif<enter>lik<ctrl-s>");
    assert_snapshot!("many_value_small", session.screen());
}

#[test]
fn many_are_marked_beside_two_other_panes() {
    let mut session = with_incidents(120, 40, 9);
    session.press("<home> <down> ");
    assert_snapshot!("many_marked_large", session.screen());
}
