//! The main screens at each size, in each language, in each theme.

use ratatui::style::Modifier;

use super::*;
use crate::app::fixture::named;
use crate::model::Language;
use crate::model::duplicate::Duplicate;
use crate::model::matching::Reason;

/// Screens and the keys that lead to them.
const SCREENS: &[(&str, &str)] = &[
    ("list", ""),
    ("record", "<tab><tab>"),
    ("form", "N5.1.22<tab>Almaty<tab>detention<tab>"),
    ("quick", "n5.1.22 oder so<tab>Almaty<tab>detention<tab>A. Person<f5>B. Person<tab>"),
    ("commands", "<f2>"),
    ("keys", "?"),
    ("search", "<f7>nur"),
    ("duplicates", "D"),
];

/// Sizes at which the screens differ; at the first each has a file per language already,
/// but for those that came last.
const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (250, 80)];
const COMPARED_BY_LANGUAGE: usize = 6;

fn desk_on(keys: &str, size: (u16, u16), language: Language, theme: Theme) -> TestDesk {
    let mut desk = TestDesk::new(size, theme);
    desk.model.settings.language = language;
    desk.send(Message::Resize(size.0, size.1));
    desk.press(keys);
    if keys == "D" {
        let person = |number, name| named('P', number, name);
        let pair = |score, a, b| Duplicate { a, b, score, reasons: vec![Reason::SameName] };
        desk.find(vec![
            pair(0.97, person(31, "Nurbek Example"), person(144, "Нурбек Икземпл")),
            pair(0.81, person(7, "Aigul Primer"), person(9, "Айгуль Пример")),
        ]);
    }
    desk
}

fn trimmed(desk: &TestDesk) -> String {
    screen(&desk.model).lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// A screen in the four languages, one below the other.
fn in_each_language(keys: &str, size: (u16, u16)) -> String {
    let one = |language: Language| {
        let shown = trimmed(&desk_on(keys, size, language, Theme::Dark));
        format!("== {}\n{shown}", language.code())
    };
    Language::ALL.map(one).concat()
}

fn compare(name: &str, shown: &str) {
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, shown);
    });
}

#[test]
fn each_screen_is_as_it_was_found_good_at_each_size_in_each_language() {
    for size in SIZES {
        let known = if size == SIZES[0] { COMPARED_BY_LANGUAGE } else { 0 };
        for (name, keys) in &SCREENS[known..] {
            let name = format!("{name}_{}x{}", size.0, size.1);
            compare(&name, &in_each_language(keys, size));
        }
    }
    compare("too_small_59x15", &in_each_language("", (59, 15)));
}

#[test]
fn every_theme_shows_the_same_text_and_mono_no_colour() {
    for (name, keys) in SCREENS {
        for size in [(59, 15), (80, 24), (120, 40)] {
            for language in Language::ALL {
                let dark = screen(&desk_on(keys, size, language, Theme::Dark).model);
                for theme in Theme::ALL {
                    let desk = desk_on(keys, size, language, theme);
                    assert_eq!(screen(&desk.model), dark, "{name} {size:?} {theme:?}");
                }
                let mono = drawn(&desk_on(keys, size, language, Theme::Mono).model);
                let plain = |cell: &ratatui::buffer::Cell| {
                    cell.fg == Color::Reset && cell.bg == Color::Reset
                };
                assert!(mono.content.iter().all(plain), "{name} {size:?} {language:?}");
            }
        }
    }
}

/// The text of the first run of cells in each row that are as wanted.
fn runs(buffer: &Buffer, wanted: impl Fn(&ratatui::buffer::Cell) -> bool) -> Vec<String> {
    let rows = buffer.content.chunks(usize::from(buffer.area.width));
    let run = |row: &[ratatui::buffer::Cell]| -> String {
        let cells = row.iter().skip_while(|cell| !wanted(cell)).take_while(|cell| wanted(cell));
        cells.map(ratatui::buffer::Cell::symbol).collect()
    };
    rows.map(run).filter(|text| !text.trim().is_empty()).collect()
}

#[test]
fn what_is_selected_has_a_mark_besides_its_colours() {
    for (name, keys) in SCREENS {
        for size in SIZES {
            let buffer = drawn(&desk_on(keys, size, Language::English, Theme::Dark).model);
            for run in runs(&buffer, |cell| cell.modifier.contains(Modifier::REVERSED)) {
                assert!(run.starts_with("> "), "{name} {size:?}: {run}");
            }
        }
    }
}

#[test]
fn what_is_wrong_has_a_mark_besides_its_colour() {
    let mut desk = desk_on("", (80, 24), Language::English, Theme::Dark);
    desk.model.session.read_only = Some(crate::app::Barred::Held("Aigul".to_owned()));
    desk.press("n");
    let wrong = desk_on("N5.1.22 oder so<tab>", (80, 24), Language::English, Theme::Dark);
    for desk in [Box::new(desk), Box::new(wrong)] {
        let runs = runs(&drawn(&desk.model), |cell| cell.fg == Color::Red);
        assert!(!runs.is_empty());
        // A long message goes on in further lines.
        assert!(runs[0].trim_start().starts_with("! "), "{runs:?}");
    }
}
