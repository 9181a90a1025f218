//! How much of a value is seen.

use super::known;
use crate::session::Session;

/// A title of 71 cells.
const TITLE: &str = "First report on what was seen and heard that night in the square, vol 2";

/// The row of a slot, from its value on.
fn row(session: &Session, label: &str) -> String {
    let screen = session.screen();
    let line =
        screen.lines().find(|line| line.trim_start_matches(['│', '>', ' ']).starts_with(label));
    line.unwrap_or_else(|| panic!("no {label}\n{screen}")).to_owned()
}

/// The first column of a text on the screen.
fn column(session: &Session, text: &str) -> usize {
    let screen = session.screen();
    let found = screen.lines().find_map(|line| line.split_once(text));
    found.unwrap_or_else(|| panic!("no {text}\n{screen}")).0.chars().count()
}

#[test]
fn a_value_has_all_of_the_row_that_its_reading_leaves() {
    // At 60 columns 30 are left beside `new source`, at 80 more than 45.
    for (columns, seen) in [(60, 30), (80, 50), (100, 71), (120, 71), (200, 71)] {
        let mut session = known(columns, 24);
        session.press("n<up><up>").press(TITLE);
        let end = &TITLE[TITLE.len() - seen..];
        let line = row(&session, "Source");
        assert!(line.contains(end) && line.contains("  new source"), "{columns}: {line}");
        session.press("<home>");
        let line = row(&session, "Source");
        assert!(
            line.contains(&TITLE[..seen]) && line.contains("  new source"),
            "{columns}: {line}"
        );
        session.press("<tab>");
        let line = row(&session, "Source");
        assert!(line.contains(&TITLE[..seen - 1]) && line.contains("new source"), "{line}");
    }
}

#[test]
fn the_caret_is_seen_wherever_it_stands_in_a_long_value() {
    for columns in [60, 80, 120, 200] {
        let mut session = known(columns, 24);
        let long = "word ".repeat(60);
        session.press("n<up><up>").paste(&long);
        for keys in ["", "<left>", "<home>", "<end>"] {
            session.press(keys);
            let (x, _) = session.cursor();
            assert!(x > 10 && x < columns - 2, "{keys}: {x} of {columns}\n{}", session.screen());
        }
    }
}

#[test]
fn readings_of_short_values_stand_in_one_column() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>A. Person");
    assert_eq!(column(&session, "= L-1"), column(&session, "5 Jan 2022"));
    assert_eq!(column(&session, "= L-1"), column(&session, "new person"));
}

#[test]
fn a_second_person_moves_no_text() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>A. Person");
    let (who, place) = (column(&session, "A. Person"), column(&session, "Almaty"));
    session.press("<f5>B. Person");
    assert!(row(&session, "Who 2/2").contains("B. Person"), "{}", session.screen());
    assert_eq!((column(&session, "B. Person"), column(&session, "Almaty")), (who, place));
    assert_eq!(who, place);
}
