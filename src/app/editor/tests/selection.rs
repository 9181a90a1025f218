use super::*;

fn at_start(text: &str) -> Editor {
    let mut editor = lines(text);
    editor.go(Motion::First);
    editor
}

fn select(editor: &mut Editor, name: Name, times: usize) {
    for _ in 0..times {
        editor.step(Key::Shift(name), 20, 5);
    }
}

#[test]
fn shift_selects_and_a_motion_without_it_ends_that() {
    let mut editor = at_start("один два");
    select(&mut editor, Name::Right, 4);
    assert_eq!(editor.selected(), Some("один"));
    editor.press(Key::Named(Name::Right), 20);
    assert_eq!((editor.selected(), editor.cursor()), (None, "один".len()));
    editor.step(Key::ControlShift(Name::Right), 20, 5);
    assert_eq!(editor.selected(), Some(" два"));
    editor.press(Key::Named(Name::Left), 20);
    assert_eq!(editor.cursor(), "один".len());
}

#[test]
fn a_mark_selects_without_shift() {
    let mut editor = at_start("one two\nthree");
    editor.toggle_mark();
    editor.press(Key::Control(Name::Right), 20);
    editor.press(Key::Named(Name::Down), 20);
    assert_eq!(editor.selected(), Some("one two\nthr"));
    editor.toggle_mark();
    assert!(!editor.is_marking() && editor.selected().is_none());
}

#[test]
fn typing_replaces_what_is_selected_and_one_undo_brings_it_back() {
    let mut editor = at_start("held at night");
    select(&mut editor, Name::Right, 4);
    editor.press(Key::Char('т'), 20);
    assert_eq!(editor.text(), "т at night");
    assert_eq!(editor.selection(), None);
    assert!(editor.undo());
    assert_eq!(editor.text(), "held at night");
    editor.select_all();
    editor.press(Key::Named(Name::Backspace), 20);
    assert_eq!(editor.text(), "");
    assert!(editor.undo());
    assert_eq!(editor.text(), "held at night");
}

#[test]
fn what_is_selected_makes_room_for_what_is_pasted() {
    let mut editor = Editor::new(Extent::Line, &"ы".repeat(500));
    editor.select_all();
    assert_eq!(editor.insert("коротко", false), Ok(true));
    assert_eq!(editor.text(), "коротко");
}

#[test]
fn what_is_cut_can_be_put_in_elsewhere() {
    let mut editor = at_start("one two");
    select(&mut editor, Name::Right, 4);
    assert_eq!(editor.cut().as_deref(), Some("one "));
    assert_eq!((editor.cut(), editor.text()), (None, "two"));
}

#[test]
fn lines_move_up_and_down_with_the_cursor_in_them() {
    let mut editor = lines("one\ntwo\nthree");
    assert!(editor.move_lines(true));
    assert_eq!((editor.text(), editor.cursor()), ("one\nthree\ntwo", 9));
    assert!(editor.move_lines(true));
    assert!(!editor.move_lines(true));
    assert_eq!((editor.text(), editor.cursor()), ("three\none\ntwo", 5));
    assert!(editor.move_lines(false) && editor.move_lines(false));
    assert!(!editor.move_lines(false));
    assert_eq!(editor.text(), "one\ntwo\nthree");
    while editor.undo() {}
    assert_eq!(editor.text(), "one\ntwo\nthree");
}

#[test]
fn lines_that_are_selected_move_together_and_stay_selected() {
    let mut editor = at_start("one\ntwo\nthree\nfour");
    select(&mut editor, Name::Down, 2);
    assert!(editor.move_lines(false));
    assert_eq!(editor.text(), "three\none\ntwo\nfour");
    assert_eq!(editor.selected(), Some("one\ntwo\n"));
    assert!(editor.move_lines(true));
    assert_eq!(editor.text(), "one\ntwo\nthree\nfour");
}

#[test]
fn home_and_end_go_to_the_ends_of_the_row_then_of_the_line() {
    let mut editor = at_start("taken from his flat");
    editor.press(Key::Named(Name::End), 10);
    assert_eq!(editor.cursor(), "taken from".len());
    editor.press(Key::Named(Name::End), 10);
    assert_eq!(editor.cursor(), "taken from his flat".len());
    editor.press(Key::Named(Name::Home), 10);
    assert_eq!(editor.cursor(), "taken from ".len());
    editor.press(Key::Named(Name::Home), 10);
    assert_eq!(editor.cursor(), 0);
}

#[test]
fn a_field_of_a_form_selects_nothing() {
    let mut editor = at_start("one");
    assert_eq!(editor.press(Key::Shift(Name::Right), 20), Pressed::Ignored);
    assert_eq!(editor.selection(), None);
}

proptest! {
    #[test]
    fn the_cursor_is_among_the_rows_that_are_shown_from_a_place(
        deeds in prop::collection::vec(deed(), 0..60),
        width in 1..12_usize, height in 1..6_usize, top in 0..200_usize,
    ) {
        let mut editor = lines("");
        for deed in &deeds { act(&mut editor, deed, width); }
        let view = editor.view_from(top, width, height);
        prop_assert!(view.row < view.rows.len() && view.rows.len() <= height);
        prop_assert!(view.rows[view.row].start <= editor.cursor());
        prop_assert!(view.column <= width);
        let full = view.rows.len() == height;
        prop_assert!(full || !view.above && !view.below, "there is room for more rows");
        let first = view.rows[0].start;
        prop_assert_eq!(editor.view_from(first, width, height), view, "it stands still");
    }

    #[test]
    fn moving_lines_back_restores_the_text(
        text in "[a-c\u{301}\n ]{0,30}", at in 0..40_usize, up: bool,
    ) {
        let mut editor = lines(&text);
        editor.place(editor.snap(at.min(editor.text().len())));
        let before = (editor.text().to_owned(), editor.cursor());
        if editor.move_lines(up) {
            prop_assert!(editor.move_lines(!up));
        }
        prop_assert_eq!((editor.text().to_owned(), editor.cursor()), before);
    }
}
