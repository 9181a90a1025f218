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
