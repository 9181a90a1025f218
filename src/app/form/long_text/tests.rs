use proptest::prelude::*;

use super::matches::Haystack;
use super::*;
use crate::app::editor::Extent;
use crate::app::keymap::Key;

fn found<'a>(text: &'a str, typed: &str) -> Vec<&'a str> {
    let places = Haystack::of(text).find(typed);
    places.into_iter().filter_map(|place| text.get(place)).collect()
}

#[test]
fn capitals_and_the_inside_of_words_do_not_matter() {
    assert_eq!(found("Задержан. ЗАДЕРЖАНИЕ", "задерж"), ["Задерж", "ЗАДЕРЖ"]);
    assert_eq!(found("(para 3), (para 4)", "(PARA"), ["(para", "(para"]);
    assert_eq!(found("aaa", "aa"), ["aa"]);
    assert!(found("text", "").is_empty() && found("", "text").is_empty());
}

#[test]
fn a_name_is_found_in_whatever_script_it_is_written() {
    let text = "Tajimuratov said … Тажимуратов … Tazhimuratov's lawyer";
    assert_eq!(found(text, "тажим"), ["Tajimuratov", "Тажим", "Tazhimuratov's"]);
    let names = found("Қайрат Сатыбалды; Kairat Satybaldy", "kairat satyb");
    assert_eq!(names, ["Қайрат Сатыбалды", "Kairat Satyb"]);
}

#[test]
fn a_letter_that_is_small_in_more_bytes_moves_no_place() {
    assert_eq!(found("İstanbul İ Ankara", "ankara"), ["Ankara"]);
}

fn finding(text: &str, typed: &str) -> Find {
    let mut find = Find::new(text, 0);
    find.line.insert(typed);
    find.look();
    find
}

#[test]
fn the_places_are_gone_through_in_a_round() {
    let mut find = finding("a b a b a", "a");
    assert_eq!((find.count(), find.shown()), (Some((1, 3)), Some(0..1)));
    find.step(false);
    assert_eq!((find.count(), find.shown()), (Some((3, 3)), Some(8..9)));
    find.step(true);
    assert_eq!(find.count(), Some((1, 3)));
    assert_eq!(find.within(&(1..8)).first(), Some(&(4..5)));
    assert_eq!(find.within(&(1..8)).len(), 1);
    assert_eq!(finding("a", "z").count(), Some((0, 0)));
    assert_eq!(finding("a", "").count(), None);
}

#[test]
fn the_first_place_shown_is_not_before_the_cursor() {
    let mut find = Find::new("a b a b a", 3);
    find.line.insert("a");
    find.look();
    assert_eq!(find.shown(), Some(4..5));
}

#[test]
fn the_text_stands_still_while_the_cursor_moves_on_screen() {
    let text: Vec<_> = (0..100).map(|number| number.to_string()).collect();
    let mut editor = Editor::new(Extent::Lines, &text.join("\n"));
    let mut long = LongText::default();
    let size = (80, 14);
    let mut first = |editor: &Editor| {
        long.follow(editor, size);
        long.view(editor, size)
            .rows
            .first()
            .cloned()
            .and_then(|row| editor.text().get(row))
            .unwrap_or_default()
            .to_owned()
    };
    assert_eq!(first(&editor), "90");
    for _ in 0..9 {
        editor.press(Key::Named(crate::app::keymap::Name::Up), 76);
        assert_eq!(first(&editor), "90");
    }
    editor.press(Key::Named(crate::app::keymap::Name::Up), 76);
    assert_eq!(first(&editor), "89");
    editor.press(Key::Named(crate::app::keymap::Name::Down), 76);
    assert_eq!(first(&editor), "89");
}

proptest! {
    #[test]
    fn places_are_in_order_and_apart(text in "[abйИ жtT\u{301}'’\n-]{0,60}", typed in "[abйж tT'-]{1,4}") {
        let places = Haystack::of(&text).find(&typed);
        for pair in places.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start);
        }
        prop_assert!(places.iter().all(|place| text.get(place.clone()).is_some_and(|t| !t.is_empty())));
    }

    #[test]
    fn what_is_written_is_found(
        before in "\\PC{0,20}", typed in "\\PC{1,10}", after in "\\PC{0,20}",
    ) {
        let text = format!("{before}{typed}{after}");
        prop_assert!(!Haystack::of(&text).find(&typed).is_empty());
    }
}
