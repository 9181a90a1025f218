//! What terminals do not tell from other keys means the same as it does slowly.

use super::*;
use crate::app::keyboard::Keyboard;
use crate::app::windows::Window;

/// Fails where two models differ, and says where they first do.
fn same(one: &TestDesk, two: &TestDesk, when: &str) {
    let (one, two) = (format!("{:?}", one.model), format!("{:?}", two.model));
    if let Some(at) = one.bytes().zip(two.bytes()).position(|(one, two)| one != two) {
        let near = |text: &str| {
            let bytes = &text.as_bytes()[at.saturating_sub(200)..(at + 100).min(text.len())];
            String::from_utf8_lossy(bytes).into_owned()
        };
        panic!("{when}:\n{}\n{}", near(&one), near(&two));
    }
}

/// The store answers all that it was asked.
fn answer(desk: &mut TestDesk) {
    desk.prompt = true;
    while !desk.asked.is_empty() {
        desk.answer();
    }
}

/// Places where Esc closes something, or nothing.
const PLACES: [&str; 8] = ["2", "2<enter>", "2/alm", "2n5 jan", "2N", "2<f7>nur", "2H", "2<f2>"];

#[test]
fn esc_and_a_key_that_come_at_once_are_both_where_alt_means_nothing() {
    for place in PLACES {
        for key in ['j', 'H', '3', 'ш', '?'] {
            let (mut burst, mut slow) = (waiting(place), waiting(place));
            burst.send(Message::Escaped(Key::Char(key)));
            slow.press("<esc>").send(Message::Key(Key::Char(key)));
            answer(&mut burst);
            answer(&mut slow);
            same(&burst, &slow, &format!("Esc and {key} after {place}"));
        }
    }
}

#[test]
fn both_wait_for_the_store_as_they_do_slowly() {
    let (mut burst, mut slow) = (waiting("2n5 jan<tab>"), waiting("2n5 jan<tab>"));
    burst.press("alm<tab>").send(Message::Escaped(Key::Char('3')));
    slow.press("alm<tab><esc>3");
    for desk in [&mut burst, &mut slow] {
        assert!(!desk.model.forms.held.is_empty(), "Tab waits for what is offered");
        answer(desk);
    }
    same(&burst, &slow, "once the store has answered");
    assert_eq!(burst.model.browse.view, View::People);
}

#[test]
fn alt_is_meant_in_a_text_where_it_moves_there_and_nowhere_else() {
    for place in ["2n5 jan", "2N5 jan", "2/5 jan", "2<f7>5 jan", "2<f2>5 jan"] {
        for key in ['b', 'и'].map(Key::Char) {
            let (mut burst, mut other) = (desk(place), desk(place));
            for desk in [&mut burst, &mut other] {
                desk.model.settings.keyboard.choose(Some(Keyboard::Russian));
            }
            burst.send(Message::Escaped(key));
            other.send(Message::Key(Key::Control(Name::Left)));
            burst.press("X");
            other.press("X");
            other.model.settings.keyboard = burst.model.settings.keyboard.clone();
            same(&burst, &other, &format!("{key} after {place}"));
        }
        let (mut burst, mut other) = (desk(place), desk(place));
        burst.send(Message::Escaped(Key::Named(Name::Backspace)));
        other.send(Message::Key(Key::Ctrl('w')));
        same(&burst, &other, &format!("after {place}"));
    }
    let mut list = desk("2");
    list.send(Message::Escaped(Key::Char('b')));
    assert!(matches!(list.model.windows.top(), Some(Window::Saved(_))), "b, after Esc");
}

fn keys(text: &str) -> Vec<Key> {
    let key = |char| match char {
        '\n' => Key::Named(Name::Enter),
        '\t' => Key::Named(Name::Tab),
        char => Key::Char(char),
    };
    text.chars().map(key).collect()
}

fn unbracketed(text: &str) -> Message {
    Message::Unbracketed(keys(text))
}

#[test]
fn text_that_is_typed_into_a_list_by_a_terminal_does_nothing_and_that_is_told() {
    for place in ["2", "2<enter>", "2 jv", "2H", "2<f1>", "D"] {
        let mut desk = desk(place);
        desk.model.notice = None;
        let before = desk.model.clone();
        desk.send(unbracketed("dDmTNgul 1\nRyz\n"));
        assert!(failure(&desk.model).is_some_and(|told| told.contains("no commands")));
        desk.model.notice = None;
        assert!(desk.model == before, "after {place}");
    }
}

#[test]
fn in_a_text_it_is_what_is_typed_but_that_its_lines_end_as_those_of_a_paste() {
    for place in ["2n", "2N", "2/", "2<f7>", "2<f2>"] {
        let (mut pasted, mut typed) = (waiting(place), waiting(place));
        pasted.send(unbracketed("5 jan 2022\tAlmaty"));
        typed.press("5 jan 2022<tab>Almaty");
        answer(&mut pasted);
        answer(&mut typed);
        same(&pasted, &typed, &format!("after {place}"));
        pasted.send(unbracketed("\tkho\tAigul\nTest\n"));
        typed.press("<tab>kho<tab>").send(Message::Paste("Aigul\nTest\n".to_owned()));
        answer(&mut pasted);
        answer(&mut typed);
        same(&pasted, &typed, &format!("after {place}"));
        assert_eq!(pasted.steps.len(), 0, "Enter saves nothing");
    }
}

#[test]
fn an_end_of_line_behind_one_line_is_enter() {
    let (mut pasted, mut typed) = (desk("2n"), desk("2n"));
    let record = "5 jan 2022\tAlmaty\tdetained\tAigul";
    pasted.send(unbracketed(&format!("{record}\n")));
    typed.press(&record.replace('\t', "<tab>")).press("<enter>");
    same(&pasted, &typed, "what is typed for a person is saved by its Enter");
    assert_eq!(pasted.steps.len(), 1);
}

#[test]
fn where_it_waits_for_the_store_it_is_taken_where_it_then_goes() {
    let mut desk = waiting("2n5 jan<tab>");
    desk.press("alm<tab><esc>").send(unbracketed("DTNgul 1\n"));
    let stand = desk.model.forms.open.is_some();
    answer(&mut desk);
    assert!(stand && desk.model.forms.open.is_none(), "Esc waited, and closed the line");
    assert!(!desk.model.windows.is_open() && desk.steps.is_empty(), "and nothing ran");
    assert_eq!(desk.model.shown_view(), Some(View::Timeline));
}

#[test]
fn many_keys_in_one_breath_end_where_they_end_slowly() {
    let (mut burst, mut slow) = (waiting("2"), desk("2"));
    for _ in 0..30 {
        slow.press("<f1><esc>H<esc><f7><esc>j");
        burst.press("<f1>").send(Message::Escaped(Key::Char('H')));
        burst.press("<esc><f7>").send(Message::Escaped(Key::Char('j')));
    }
    answer(&mut burst);
    let selected = |desk: &TestDesk| desk.model.browse.list().row().map(|row| row.reference.number);
    assert_eq!(selected(&burst), selected(&slow));
}
