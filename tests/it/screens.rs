//! What a person sees after pressing keys, on a small and on a large screen.

use insta::assert_snapshot;

use crate::session::Session;

/// 80×24 and 120×40.
const SIZES: [(u16, u16, &str); 2] = [(80, 24, "small"), (120, 40, "large")];

/// An incident with two new people, a police station and a source, as it is typed.
const INCIDENT: &str = "N5.1.22<tab>Almaty<tab>detained<tab>Taken from the square<pagedown>\
    Нурбек Сейткулов<f5>Айгуль Пример<tab>witness<pagedown>City police<pagedown>\
    NGO report<tab>para 3<ctrl-s>";

fn with_incident(columns: u16, rows: u16) -> Session {
    let mut session = Session::new(columns, rows);
    session.press(INCIDENT);
    session
}

fn at_each_size(name: &str, script: impl Fn(&mut Session)) {
    for (columns, rows, size) in SIZES {
        let mut session = with_incident(columns, rows);
        script(&mut session);
        assert_snapshot!(format!("{name}_{size}"), session.screen());
    }
}

#[test]
fn an_incident_with_two_new_people_and_a_source_is_entered() {
    at_each_size("entered", |_| {});
}

#[test]
fn it_is_edited_and_the_edit_undone_and_redone() {
    at_each_size("edited", |session| {
        session.press("e<tab><tab><tab><end> at noon<ctrl-s>");
    });
    at_each_size("undone", |session| {
        session.press("e<tab><tab><tab><end> at noon<ctrl-s>z");
    });
    let mut session = with_incident(80, 24);
    session.press("e<tab><tab><tab><end> at noon<ctrl-s>z");
    assert!(!session.screen().contains("at noon"));
    session.press("Z");
    assert!(session.screen().contains("at noon"));
}

#[test]
fn it_goes_to_the_trash_and_comes_back() {
    let mut session = with_incident(80, 24);
    session.press("<del>");
    assert!(!session.screen().contains("Taken from the"), "{}", session.screen());
    session.press("T");
    assert_snapshot!("trash_small", session.screen());
    session.press("RT");
    assert!(session.screen().contains("Taken from the"), "{}", session.screen());
}

#[test]
fn it_is_found_by_another_script() {
    at_each_size("found", |session| {
        session.press("<f7>nurbek seitkulov");
    });
    let mut session = with_incident(80, 24);
    session.press("<f7>айгул<enter>");
    assert!(session.screen().contains("Айгуль Пример"), "{}", session.screen());
}

#[test]
fn the_list_narrows_as_one_types() {
    at_each_size("filtered", |session| {
        session.press("/kind:arr");
    });
    let mut session = with_incident(80, 24);
    session.press("/kind:detention<enter>");
    assert!(session.screen().contains("Taken from the"), "{}", session.screen());
}

#[test]
fn the_empty_casebook_says_how_to_begin() {
    for (columns, rows, size) in SIZES {
        assert_snapshot!(format!("empty_{size}"), Session::new(columns, rows).screen());
    }
}

#[test]
fn help_shows_the_keys() {
    at_each_size("help", |session| {
        session.press("?");
    });
}

#[test]
fn a_bad_date_is_explained_in_the_form() {
    let mut session = Session::new(80, 24);
    session.press("N31.2.22<tab><tab>detained<ctrl-s>");
    assert_snapshot!("bad_date_small", session.screen());
}

#[test]
fn a_draft_outlives_its_form() {
    let mut session = Session::new(80, 24);
    session.press("N5.1.22<tab>Kokshetau").pause();
    session.press("<esc>");
    session.press("d");
    assert_snapshot!("drafts_small", session.screen());
    session.press("<enter>");
    assert!(session.screen().contains("Kokshetau"), "{}", session.screen());
}

#[test]
fn names_cannot_steer_the_terminal() {
    let mut session = Session::new(80, 24);
    session.press("3N").paste("A\u{1b}[2Jb\u{202e}c\u{200b}d").press("<ctrl-s>");
    session.press("2N5.1.22<tab><tab>detained<ctrl-s>");
    session.press("3");
    let screen = session.screen();
    let hidden = |char: char| {
        char.is_control() && char != '\n'
            || matches!(char, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
    };
    assert!(screen.contains("[2Jb·c") && !screen.contains(hidden), "{screen:?}");
}

#[test]
fn a_screen_made_too_small_says_so_and_comes_back() {
    let mut session = with_incident(80, 24);
    let before = session.screen();
    session.resize(59, 15);
    assert_snapshot!("too_small", session.screen());
    session.resize(80, 24);
    assert_eq!(session.screen(), before);
}

#[test]
fn a_filter_that_is_wrong_shows_no_rows_and_says_why_while_it_is_typed() {
    const ROW: &str = "> 2022-01-05";
    for wrong in
        ["time:25:00", "время:25:00", "when:xyzzy", "has:xyzzy", "colour:red", "kind:xyzzy"]
    {
        let mut session = with_incident(80, 24);
        session.press("2");
        assert!(session.screen().contains(ROW), "{}", session.screen());
        session.press("/").paste(wrong);
        let screen = session.screen();
        assert!(!screen.contains(ROW) && screen.contains("  ! "), "{screen}");
        session.press("<down><ctrl-u>");
        assert!(session.screen().contains(ROW), "{}", session.screen());
    }
    // What is not finished is not wrong.
    let mut session = with_incident(80, 24);
    session.press("2/").paste("kind:");
    assert!(session.screen().contains(ROW), "{}", session.screen());
}
