//! What was searched for stands out, with colour and without.

use ratatui::style::Modifier;

use super::*;

/// The words that are underlined, each once.
fn marked(theme: Theme, keys: &str) -> Vec<String> {
    let mut desk = TestDesk::new((80, 24), theme);
    let buffer = drawn(&desk.press(keys).model);
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for cell in buffer.content() {
        if cell.modifier.contains(Modifier::UNDERLINED) {
            word.push_str(cell.symbol());
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    words.sort();
    words.dedup();
    words
}

#[test]
fn what_a_search_found_is_marked_where_it_stands() {
    for theme in Theme::ALL {
        assert_eq!(marked(theme, "<f7>wound"), ["wound"]);
        assert!(marked(theme, "<f7>").is_empty());
    }
}

#[test]
fn what_a_list_is_narrowed_to_is_marked_in_its_rows() {
    for theme in Theme::ALL {
        assert_eq!(marked(theme, "/take"), ["Take"]);
        assert_eq!(marked(theme, "/таке kind:arrest"), ["Take"]);
        assert!(marked(theme, "/kind:arrest").is_empty());
    }
}

#[test]
fn what_tab_makes_of_a_term_is_offered_in_a_search_and_what_is_wrong_is_said() {
    let shown = screen(&desk(80, 24, "<f7>nur ki").model);
    assert!(shown.contains("> nur ki   Tab: kind:"), "{shown}");
    let shown = screen(&desk(80, 24, "<f7>nur has:wings").model);
    assert!(shown.contains("has:wings"), "{shown}");
    assert!(shown.contains("is not known"), "{shown}");
}
