mod selection;

use proptest::prelude::*;
use unicode_normalization::is_nfc;
use unicode_segmentation::UnicodeSegmentation;

use super::*;
use crate::app::keymap::{Key, Name};

fn lines(text: &str) -> Editor {
    Editor::new(Extent::Lines, text)
}

fn type_in(editor: &mut Editor, text: &str) {
    for char in text.chars() {
        editor.press(Key::Char(char), 20);
    }
}

#[test]
fn an_accent_typed_after_its_letter_becomes_one_with_it() {
    let mut editor = Editor::new(Extent::Line, "");
    type_in(&mut editor, "и\u{306}");
    assert_eq!(editor.text(), "й");
    editor.press(Key::Named(Name::Backspace), 20);
    assert_eq!(editor.text(), "");
}

#[test]
fn undo_takes_back_a_word_at_a_time() {
    let mut editor = Editor::new(Extent::Line, "");
    type_in(&mut editor, "held at night");
    assert!(editor.undo());
    assert_eq!(editor.text(), "held at ");
    assert!(editor.undo());
    assert!(editor.redo());
    assert_eq!(editor.text(), "held at ");
}

#[test]
fn words_are_deleted_both_ways() {
    let mut editor = Editor::new(Extent::Line, "held in Almaty");
    editor.press(Key::Ctrl('w'), 20);
    assert_eq!(editor.text(), "held in ");
    editor.press(Key::Named(Name::Home), 20);
    editor.press(Key::Control(Name::Delete), 20);
    assert_eq!(editor.text(), " in ");
}

#[test]
fn the_keys_of_a_shell_edit_a_text() {
    let edited = |keys: &[Key]| {
        let mut editor = lines("held at night\nin Алматы");
        for key in keys {
            editor.press(*key, 40);
        }
        editor.insert("|", true).unwrap();
        editor.text().to_owned()
    };
    let (back, on) = (Key::Alt('b'), Key::Alt('f'));
    assert_eq!(edited(&[Key::Ctrl('a')]), "held at night\n|in Алматы");
    assert_eq!(edited(&[Key::Ctrl('a'), Key::Ctrl('e')]), "held at night\nin Алматы|");
    assert_eq!(edited(&[back]), "held at night\nin |Алматы");
    assert_eq!(edited(&[back, back, on]), "held at night\nin| Алматы");
    assert_eq!(edited(&[back, Key::Ctrl('k')]), "held at night\nin |");
    assert_eq!(edited(&[back, Key::Ctrl('u')]), "held at night\n|Алматы");
    assert_eq!(edited(&[Key::Alternate(Name::Backspace)]), "held at night\nin |");
}

#[test]
fn one_line_joins_what_is_pasted_and_drops_control_characters() {
    let mut line = Editor::new(Extent::Line, "");
    line.insert("two\r\nlines\u{1b}[2J\tand\n", false).unwrap();
    assert_eq!(line.text(), "two lines[2J and");
    let mut list = Editor::new(Extent::List, "");
    list.insert("beating\n\nelectric shock\n", false).unwrap();
    assert_eq!(list.text(), "beating; electric shock");
    let mut text = lines("");
    text.insert("two\r\nlines\u{7}", false).unwrap();
    assert_eq!(text.text(), "two\nlines");
}

#[test]
fn a_line_or_page_of_a_word_processor_ends_a_line() {
    for mark in ["\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\n\u{c}"] {
        let pasted = format!("four{mark}five");
        let mut text = lines("");
        text.insert(&pasted, false).unwrap();
        assert_eq!(text.text(), pasted.replace(mark, &"\n".repeat(mark.chars().count())));
        let mut line = Editor::new(Extent::Line, "");
        line.insert(&pasted, false).unwrap();
        assert_eq!(line.text(), "four five");
        let mut list = Editor::new(Extent::List, "");
        list.insert(&pasted, false).unwrap();
        assert_eq!(list.text(), "four; five");
    }
}

#[test]
fn more_than_fits_is_refused_and_says_how_much_fits() {
    let mut editor = Editor::new(Extent::Line, &"ы".repeat(498));
    let overfull = editor.insert("abc", false).unwrap_err();
    assert_eq!(overfull, Overfull { room: 2, given: 3 });
    assert_eq!(editor.text().chars().count(), 498);
    assert_eq!(editor.insert("ab", false), Ok(true));
    let novel = "a".repeat(10_000_000);
    assert!(lines("kept").insert(&novel, false).is_err());
}

#[test]
fn rows_break_after_spaces_and_keep_every_byte() {
    let editor = lines("taken from his flat\nabcdefghijklmnop");
    let view = editor.view(10, 9);
    let rows: Vec<_> = view.rows.iter().map(|row| &editor.text()[row.clone()]).collect();
    assert_eq!(rows, ["taken from ", "his flat", "abcdefghij", "klmnop"]);
    assert_eq!((view.row, view.column), (3, 6));
}

#[test]
fn up_and_down_keep_to_their_column() {
    let mut editor = lines("a long row\nab\nanother row");
    assert!(editor.go_rows(-1, 20));
    assert_eq!(editor.cursor(), "a long row\nab".len());
    assert!(editor.go_rows(-1, 20));
    assert_eq!(editor.cursor(), "a long row".len());
    assert!(!editor.go_rows(-1, 20));
}

#[test]
fn a_window_on_a_line_holds_the_cursor() {
    let mut editor = Editor::new(Extent::Line, "0123456789");
    assert_eq!(editor.window(4), (6..10, 4));
    editor.go(Motion::Home);
    assert_eq!(editor.window(4), (0..4, 0));
}

#[test]
fn keys_stay_quick_in_a_text_without_line_breaks() {
    let mut editor = lines(&"слово ".repeat(160_000));
    editor.cursor = editor.snap(600_000);
    let mut checked = 0;
    for _ in 0..50 {
        editor.press(Key::Char('x'), 60);
        editor.press(Key::Named(Name::Up), 60);
        checked += editor.view(60, 10).rows.len();
    }
    assert_eq!(checked, 500);
    assert!(editor.view(60, 10).rows.iter().all(|row| row.len() <= 240));
}

#[derive(Clone, Debug)]
pub(super) enum Deed {
    Key(Key),
    Paste(String),
    Undo,
    Redo,
    Mark,
    Lines(bool),
    Cut,
}

pub(super) fn deed() -> impl Strategy<Value = Deed> {
    let names = [
        Name::Enter,
        Name::Backspace,
        Name::Delete,
        Name::Up,
        Name::Down,
        Name::Left,
        Name::Right,
        Name::Home,
        Name::End,
        Name::PageUp,
        Name::PageDown,
    ];
    let pieces = vec![
        "a", " ", "\n", "é", "и", "\u{306}", "\u{301}", "👨", "\u{200d}", "👩", "🇰", "🇿", "ع",
        "\u{202e}", "ᄀ", "ᅡ", "ᆨ", "中", "\t", "\u{1b}", "\r\n",
    ];
    let piece = prop::sample::select(pieces.clone());
    prop_oneof![
        6 => piece.prop_filter_map("one character", |p| p.chars().next()).prop_map(|c| Deed::Key(Key::Char(c))),
        4 => prop::sample::select(names.to_vec()).prop_map(|name| Deed::Key(Key::Named(name))),
        1 => prop::sample::select(names.to_vec()).prop_map(|name| Deed::Key(Key::Control(name))),
        2 => prop::sample::select(names.to_vec()).prop_map(|name| Deed::Key(Key::Shift(name))),
        1 => prop::sample::select(names.to_vec()).prop_map(|name| Deed::Key(Key::ControlShift(name))),
        2 => prop::collection::vec(prop::sample::select(pieces), 0..6).prop_map(|p| Deed::Paste(p.concat())),
        1 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
        1 => Just(Deed::Mark),
        1 => Just(Deed::Cut),
        1 => any::<bool>().prop_map(Deed::Lines),
    ]
}

pub(super) fn act(editor: &mut Editor, deed: &Deed, width: usize) {
    match deed {
        Deed::Key(key @ (Key::Shift(_) | Key::ControlShift(_))) => {
            editor.step(*key, width, 3);
        }
        Deed::Mark => editor.toggle_mark(),
        Deed::Lines(up) => drop(editor.move_lines(*up)),
        Deed::Cut => drop(editor.cut()),
        Deed::Key(key) => drop(editor.press(*key, width)),
        Deed::Paste(text) => drop(editor.insert(text, false)),
        Deed::Undo => drop(editor.undo()),
        Deed::Redo => drop(editor.redo()),
    }
}

proptest! {
    #[test]
    fn the_cursor_is_always_between_graphemes(
        deeds in prop::collection::vec(deed(), 0..60), width in 1..12_usize, many: bool,
    ) {
        let mut editor = Editor::new(if many { Extent::Lines } else { Extent::Line }, "");
        for deed in &deeds {
            act(&mut editor, deed, width);
            let text = editor.text();
            let boundaries = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]);
            let mut known = boundaries.clone();
            prop_assert!(known.any(|at| at == editor.cursor()), "{text:?} {}", editor.cursor());
            for end in editor.selection().into_iter().flat_map(|range| [range.start, range.end]) {
                prop_assert!(boundaries.clone().any(|at| at == end), "{text:?} {end}");
            }
            prop_assert_eq!(editor.chars, text.chars().count());
            prop_assert!(is_nfc(text), "{:?}", text);
        }
    }

    #[test]
    fn undoing_everything_restores_the_empty_text(deeds in prop::collection::vec(deed(), 0..60)) {
        let mut editor = lines("");
        for deed in &deeds { act(&mut editor, deed, 8); }
        let last = editor.text().to_owned();
        let mut steps = 0;
        while editor.undo() { steps += 1; }
        prop_assert_eq!(editor.text(), "");
        for _ in 0..steps { editor.redo(); }
        prop_assert_eq!(editor.text(), last);
    }

    #[test]
    fn rows_cover_the_text_and_hold_the_cursor(
        deeds in prop::collection::vec(deed(), 0..60), width in 1..12_usize, height in 1..6_usize,
    ) {
        let mut editor = lines("");
        for deed in &deeds { act(&mut editor, deed, width); }
        let view = editor.view(width, height);
        prop_assert!(view.row < view.rows.len() && view.rows.len() <= height);
        prop_assert!(view.rows[view.row].start <= editor.cursor());
        let all = editor.view(width, usize::MAX / 2);
        let mut at = 0;
        for row in &all.rows {
            let gap = &editor.text()[at..row.start];
            prop_assert!(gap.is_empty() || gap == "\n");
            at = row.end;
        }
        prop_assert_eq!(at, editor.text().len());
    }
}
