//! The screens where the locale is not UTF-8.

use super::*;
use crate::app::{Ornaments, Unlock};
use crate::model::Language;
use crate::model::progress::Progress;

/// Screens with a frame, a rule, quotes, cut text, and all else that is drawn
/// with signs.
const SCREENS: &[&str] = &[
    "",
    "<tab><tab>",
    "?",
    "<f2>",
    "<f7>nur",
    "t5.1.22 oder so",
    "/kind:",
    "N5.1.22 oder so<tab>Almaty<tab>zzz",
    "n5.1.22<tab>Almaty<tab>zzz<tab>A<f5>B",
    "H",
    "d",
    "T",
];

fn shown(keys: &str, language: Language, size: (u16, u16)) -> String {
    let mut desk = TestDesk::new(size, Theme::Dark);
    desk.model.settings.language = language;
    desk.model.settings.ornaments = Ornaments::Ascii;
    desk.send(Message::Resize(size.0, size.1));
    screen(&desk.press(keys).model)
}

#[test]
fn without_utf_8_nothing_is_drawn_but_ascii_and_letters() {
    for language in Language::ALL {
        for keys in SCREENS {
            for size in [(59, 15), (80, 24), (120, 40)] {
                let shown = shown(keys, language, size);
                let sign = shown.chars().find(|char| !char.is_ascii() && !char.is_alphabetic());
                assert_eq!(sign, None, "{keys} in {language:?}\n{shown}");
            }
        }
    }
}

#[test]
fn in_english_the_program_itself_draws_ascii_alone() {
    for keys in SCREENS {
        let shown = shown(keys, Language::English, (80, 24));
        // Records, and the names of languages in the palette, keep the letters of their script.
        let drawn = shown.chars().filter(|char| !char.is_alphabetic()).collect::<String>();
        assert!(drawn.is_ascii(), "{keys}\n{shown}");
    }
}

#[test]
fn the_letters_of_records_stay() {
    assert!(shown("3", Language::English, (80, 24)).contains("Айгуль Пример"));
}

#[test]
fn the_screen_that_asks_for_the_passphrase_has_ascii_too() {
    let mut unlock = Unlock::new("a.casebook".to_owned());
    unlock.ornaments = Ornaments::Ascii;
    unlock.opening = Some(Progress::default());
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal.draw(|frame| crate::ui::unlock(&unlock, frame)).unwrap();
    let buffer = terminal.backend().buffer();
    assert!(buffer.content.iter().all(|cell| cell.symbol().is_ascii()));
}
