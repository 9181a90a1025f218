//! On a screen that is too small nothing acts that cannot be seen.

use super::*;

const SMALL: (u16, u16) = (59, 15);

#[test]
fn nothing_acts_unseen_but_what_locks_and_leaves() {
    for place in ["2", "2 jv", "2<enter>", "2n5 jan", "2N5 jan", "2/alm", "2<f7>nur", "2H", "D"] {
        let mut desk = desk(place);
        desk.send(Message::Resize(SMALL.0, SMALL.1));
        desk.model.notice = None;
        let before = desk.model.clone();
        desk.press("<del>dDnjT5q<esc><enter><tab><down><c-s><c-z><f2><f6>");
        desk.send(Message::Paste("Aigul".to_owned()));
        desk.send(Message::Escaped(Key::Char('n')));
        desk.send(Message::Unbracketed("nAigul Test".chars().map(Key::Char).collect()));
        desk.send(Message::Mouse { column: 3, row: 3, kind: Mouse::Click });
        assert!(desk.model == before, "after {place}");
        desk.send(Message::Resize(120, 40));
        desk.press("<c-c>");
        desk.send(Message::Resize(SMALL.0, SMALL.1));
        let open = desk.model.windows.is_open();
        desk.press("<esc><c-c>");
        assert_eq!(desk.model.windows.is_open(), open, "Ctrl+C closes nothing unseen");
        desk.press("<c-c>");
        assert!(desk.model.keeping.exit.leaving, "Ctrl+C twice leaves, after {place}");
    }
}

#[test]
fn it_can_be_locked_and_left_from_there_with_what_was_typed_kept() {
    for (key, locks) in [("<c-l>", true), ("<c-q>", false)] {
        let mut desk = desk("2n5 jan");
        desk.model.session.protection = Protection::Encrypted;
        desk.send(Message::Resize(SMALL.0, SMALL.1));
        desk.press(key);
        let exit = &desk.model.keeping.exit;
        assert_eq!((exit.leaving, exit.locked), (true, locks), "{key}");
    }
}

#[test]
fn keys_that_waited_when_the_screen_was_large_are_not_lost() {
    let mut desk = waiting("2n5 jan<tab>");
    desk.press("alm<tab>detained");
    assert!(!desk.model.forms.held.is_empty(), "Tab waits for what is offered");
    desk.send(Message::Resize(SMALL.0, SMALL.1));
    desk.prompt = true;
    while !desk.asked.is_empty() {
        desk.answer();
    }
    let form = desk.model.forms.open.as_ref().unwrap();
    assert!(form.to_draft(0, Language::English).body.contains("detained"));
}
