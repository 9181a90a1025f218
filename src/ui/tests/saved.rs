//! What is kept under a name, on the screen.

use super::*;
use crate::model::Language;

#[test]
fn saved_filters_stand_below_the_cases_where_there_is_room() {
    let shown = screen(&desk(120, 40, "1").model);
    let at = shown.lines().position(|line| line.starts_with("─ SAVED FILTERS")).unwrap();
    let lines: Vec<_> = shown.lines().skip(at + 1).take(3).collect();
    for (line, expected) in lines.iter().zip(["No date", "Prisons", "To verify"]) {
        let pane: String = line.chars().take(72).collect();
        assert!(pane.starts_with(&format!("  {expected}")), "{pane}");
        assert!(pane.trim_end_matches(['│', ' ']).ends_with(char::is_numeric), "{pane}");
    }
    for (width, height, keys) in [(120, 40, "2"), (80, 24, "1"), (110, 40, "1")] {
        let shown = screen(&desk(width, height, keys).model);
        assert!(!shown.contains("SAVED FILTERS"), "{shown}");
    }
}

#[test]
fn the_window_of_saved_filters_shows_what_each_asks_and_finds() {
    let shown = screen(&desk(80, 24, "2b").model);
    for part in ["Saved filters", "To verify", "-has:source", "9│", "F4 Rename", "Del Trash"] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    let shown = screen(&desk(80, 24, "2/kind:x<enter>Bto verify").model);
    assert!(shown.contains("Enter replaces W-509"), "{shown}");
}

#[test]
fn what_a_template_fills_is_told_from_what_is_typed() {
    let shown = screen(&desk(80, 24, "M<enter>").model);
    let line = |label: &str| {
        shown.lines().find(|line| line.starts_with('│') && line.contains(label)).unwrap()
    };
    let slot = line("Where");
    assert!(slot.contains("Almaty") && slot.contains("= template"), "{slot}");
    let by = line("By");
    assert!(by.contains("1 linked, 1 new"), "{by}");
}

#[test]
fn no_size_hides_the_window_or_panics() {
    for (width, height) in [(60, 16), (80, 24), (120, 40), (250, 80)] {
        for keys in ["2b", "2bzzzz", "M", "2/a<enter>B", "nAlmaty<c-k>"] {
            let shown = screen(&desk(width, height, keys).model);
            assert!(shown.contains("> "), "{width}×{height} {keys}: {shown}");
        }
    }
}

#[test]
fn what_is_probably_there_already_stands_in_the_quick_line_with_its_reason() {
    let keys = "2n5 jan 2022<tab>Almaty<tab>detained<tab>Nurbek Example<tab>";
    for (language, person) in [
        (Language::English, "same person: Nurbek Example, same day"),
        (Language::Russian, "тот же человек: Nurbek Example, тот же день"),
        (Language::Kazakh, "сол адам: Nurbek Example, сол күн"),
        (Language::Uzbek, "oʻsha odam: Nurbek Example, oʻsha kun"),
    ] {
        let mut desk = desk(80, 24, "");
        desk.model.settings.language = language;
        let shown = screen(&desk.press(keys).model);
        let line = shown.lines().find(|line| line.contains("I-412  2022-01-05")).unwrap();
        assert!(line.contains(person), "{line}");
        assert!(shown.contains("Ctrl+D"), "{shown}");
    }
}

#[test]
fn one_that_is_looked_at_is_shown_whole_over_the_line() {
    for (width, height) in [(60, 16), (80, 24), (120, 40)] {
        let keys = "2n5 jan 2022<tab>Almaty<tab>detained<tab>Nurbek Example<c-d>";
        let shown = screen(&desk(width, height, keys).model);
        assert!(shown.contains("> I-412") && shown.contains("Where"), "{shown}");
        assert!(width > 80 || !shown.contains("New incident"), "{shown}");
    }
}
