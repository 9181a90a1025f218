//! Everyday work by keys alone.

use super::*;
use crate::app::{Clipboard, Effect, Pane};

fn shown(desk: &TestDesk) -> Option<String> {
    desk.model.browse.detail.record().map(|record| record.reference.to_string())
}

#[test]
fn a_search_comes_back_as_it_was_left_and_gives_way_to_what_is_typed() {
    let mut desk = desk(80, 24, "2<f7>nur");
    assert!(screen(&desk.model).contains("> nur"));
    assert!(line(&desk, "> nur").trim_end_matches(['│', ' ']).ends_with('3'), "how many there are");
    desk.press("<down><enter>");
    assert_eq!(shown(&desk).as_deref(), Some("I-144"));
    desk.press("<f7>");
    assert!(screen(&desk.model).contains("> nur"), "{}", screen(&desk.model));
    desk.press("<enter>");
    assert_eq!(shown(&desk).as_deref(), Some("I-144"), "the hit that was chosen");
    desk.press("<f7>alm");
    assert!(screen(&desk.model).contains("> alm"), "{}", screen(&desk.model));
}

#[test]
fn the_next_hit_comes_without_the_search() {
    let mut desk = desk(80, 24, "2a");
    assert!(screen(&desk.model).contains("Nothing has been searched for yet"));
    desk.press("<f7>nur<enter>");
    let first = shown(&desk);
    desk.press("a");
    assert_eq!((shown(&desk).as_deref(), desk.model.browse.focus), (Some("I-144"), Pane::Detail));
    desk.press("A");
    assert_eq!(shown(&desk), first);
    desk.press("A");
    assert!(screen(&desk.model).contains("This is the first hit"));
    desk.press("aaa");
    assert!(screen(&desk.model).contains("This is the last hit"));
}

#[test]
fn one_value_of_the_record_is_copied() {
    let mut desk = desk(80, 24, "2");
    desk.other.clear();
    desk.press("cwhere<enter>");
    let copied = desk.other.iter().find_map(|effect| match effect {
        Effect::Copy { text, to: Clipboard::System } => Some(text.clone()),
        _ => None,
    });
    assert!(copied.is_some_and(|text| text.starts_with("Almaty")));
    assert!(!desk.model.windows.is_open());
}

#[test]
fn two_marked_people_are_laid_side_by_side() {
    let mut desk = desk(120, 40, "3S");
    assert!(screen(&desk.model).contains("Two records have to be marked"));
    desk.press(" ");
    desk.press(" ");
    desk.press("S");
    let shown = screen(&desk.model);
    assert!(shown.contains("  =  ") && !shown.contains('%'), "{shown}");
    assert!(shown.contains("Comparing two records") && !shown.contains("Duplicates"), "{shown}");
    desk.press("<esc>1 ");
    desk.press(" ");
    desk.press("S");
    assert!(screen(&desk.model).contains("Only people"), "{}", screen(&desk.model));
}

#[test]
fn places_have_a_list_of_their_own() {
    let mut desk = desk(80, 24, "P");
    let shown = screen(&desk.model);
    assert!(shown.contains("[P Places]") && shown.contains("► PLACES"), "{shown}");
    desk.press("2");
    assert!(!screen(&desk.model).contains("Places"));
}

#[test]
fn a_saved_record_that_the_filter_hides_says_so() {
    let keys = "n5.1.22<tab>Almaty<tab>detention<tab>Aigul<enter>";
    let mut hidden = desk(120, 40, "2/hides<enter>");
    hidden.press(keys);
    assert!(screen(&hidden.model).contains("The filter hides I-"), "{}", screen(&hidden.model));
    let mut seen = desk(120, 40, "2/almaty<enter>");
    seen.press(keys);
    assert!(screen(&seen.model).contains("Saved") && !screen(&seen.model).contains("hides"));
}

/// The line of the screen that holds `part`.
fn line(desk: &TestDesk, part: &str) -> String {
    let shown = screen(&desk.model);
    shown.lines().find(|line| line.contains(part)).unwrap_or_default().to_owned()
}

#[test]
fn help_in_a_form_says_first_what_the_field_takes_with_examples() {
    for (keys, field, example) in [
        ("N", "When", "since 6 January 2022"),
        ("N<tab><tab>", "What", "detention"),
        ("n<tab>", "Where", "becomes a new place"),
        ("n<tab><tab><tab>", "Who", "witness Bolat Test"),
    ] {
        let mut desk = desk(120, 40, keys);
        desk.press("<f1>");
        let shown = screen(&desk.model);
        let first = shown.lines().find(|line| line.contains('│')).unwrap_or_default();
        assert!(shown.contains(example) || !shown.contains(field), "{keys}: {shown}");
        assert!(shown.contains(field), "{first}");
    }
}

#[test]
fn a_person_to_be_given_to_many_is_found_by_that_word_in_each_language() {
    use crate::model::Language;
    let words = ["person", "человек", "адам", "shaxs"];
    for (language, word) in Language::ALL.into_iter().zip(words) {
        let mut desk = desk(120, 40, "2");
        desk.model.settings.language = language;
        desk.press("  f");
        desk.press(word);
        desk.press("<enter>");
        assert!(desk.model.forms.open.is_some(), "{word}: {}", screen(&desk.model));
    }
}

#[test]
fn no_cursor_stands_in_a_filter_under_a_window() {
    let mut desk = desk(80, 24, "2/almaty");
    let is_seen = |desk: &TestDesk| {
        let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
        terminal.draw(|frame| view(&desk.model, frame)).unwrap();
        terminal.backend().cursor_visible()
    };
    assert!(is_seen(&desk));
    desk.press("<f1>");
    assert!(!is_seen(&desk));
}
