//! The next start finds the program as it was left.

use casebook::app::Message;

use crate::session::Session;

/// A casebook with three people, left at the second of them.
fn left() -> Session {
    let mut session = Session::new(80, 24);
    for name in ["Aigul Example", "Nurbek Example", "Serik Example"] {
        session.press(&format!("3N{name}<ctrl-s>"));
    }
    session.press("<home><down>").pause();
    session
}

#[test]
fn the_view_and_the_row_come_back() {
    let session = left();
    let before = session.screen();
    assert!(before.contains("> Nurbek Example"), "{before}");
    let rows = |screen: &str| screen.lines().take(10).map(str::to_owned).collect::<Vec<_>>();
    let after = Session::with(session.store, 80, 24).screen();
    assert_eq!(rows(&after), rows(&before));
}

#[test]
fn a_row_in_the_trash_leaves_the_list_where_it_would_be() {
    let mut session = left();
    session.press("<del>");
    let after = Session::with(session.store, 80, 24).screen();
    assert!(after.contains("Aigul Example") && !after.contains("Nurbek Example"), "{after}");
}

#[test]
fn what_is_remembered_is_kept_when_the_program_is_told_to_end() {
    let mut session = left();
    session.press("2/almaty<enter>");
    session.send(Message::Terminate);
    let after = Session::with(session.store, 80, 24).screen();
    assert!(after.contains("/ almaty"), "{after}");
}
