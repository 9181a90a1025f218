//! What stands in the place of the rows where the filter is an error.

use super::*;

/// The lines of a screen that hold a text.
fn lines<'a>(shown: &'a str, text: &str) -> Vec<&'a str> {
    shown.lines().filter(|line| line.contains(text)).collect()
}

#[test]
fn an_error_of_a_filter_stands_in_the_place_of_the_rows_after_enter_too() {
    for (width, height) in [(60, 16), (80, 24), (120, 40)] {
        let mut desk = desk(width, height, "2/kind:xyzzy<enter>");
        for keys in ["", "<tab><tab>", "<tab>", "3", "2"] {
            let shown = screen(&desk.press(keys).model);
            if keys != "3" && desk.model.browse.focus == crate::app::Pane::List {
                assert_eq!(lines(&shown, "! “kind:xyzzy” is not known").len(), 1, "{shown}");
                assert!(shown.contains("arrest,"), "{shown}");
                assert!(!shown.contains("Taken from"), "{keys}\n{shown}");
            }
        }
    }
}

#[test]
fn a_related_list_of_no_record_gives_its_room_away() {
    assert!(screen(&desk(120, 40, "2").model).contains("SAME PEOPLE AND CASE"));
    let shown = screen(&desk(120, 40, "2/kind:xyzzy<enter>").model);
    assert!(!shown.contains("SAME PEOPLE AND CASE"), "{shown}");
}
