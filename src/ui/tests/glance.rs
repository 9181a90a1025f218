//! What a list tells at a glance: what kinds of things happened.

use ratatui::buffer::Cell;
use ratatui::style::Modifier;

use super::*;
use crate::model::Language;
use crate::model::hue::Hue;

/// The cell where a text begins in a line of the screen that has it.
fn at(buffer: &Buffer, line: u16, text: &str) -> Cell {
    let cells: Vec<_> = (0..buffer.area.width).map(|x| &buffer[(x, line)]).collect();
    let row: String = cells.iter().map(|cell| cell.symbol()).collect();
    let at = row.find(text).unwrap_or_else(|| panic!("{text} in {row}"));
    cells[row[..at].chars().count()].clone()
}

fn themed(theme: Theme, keys: &str) -> TestDesk {
    let mut desk = TestDesk::new((120, 40), theme);
    desk.press(keys);
    desk
}

#[test]
fn what_happened_has_the_colour_of_what_it_is_about_but_in_the_line_in_focus() {
    let buffer = drawn(&themed(Theme::Dark, "").model);
    // Rows begin below the views and the two heads; the first has the focus.
    assert_eq!(at(&buffer, 3, "detention").fg, Color::Reset);
    for (line, text, color) in [
        (4, "death", Color::LightRed),
        (5, "torture", Color::LightRed),
        (6, "trial", Color::Magenta),
        (7, "detention", Color::LightBlue),
    ] {
        assert_eq!(at(&buffer, line, text).fg, color, "{text}");
    }
}

#[test]
fn without_colours_it_is_told_by_how_letters_are_drawn() {
    let buffer = drawn(&themed(Theme::Mono, "").model);
    let drawn = |line, text| at(&buffer, line, text).modifier;
    assert_eq!(drawn(4, "death"), Modifier::BOLD);
    assert_eq!(drawn(6, "trial"), Modifier::ITALIC);
    assert_eq!(drawn(7, "detention"), Modifier::BOLD | Modifier::ITALIC);
}

#[test]
fn the_help_shows_what_that_means() {
    for theme in Theme::ALL {
        let mut desk = themed(theme, "");
        desk.send(Message::Resize(120, 250));
        desk.press("?");
        let shown = screen(&desk.model);
        assert!(shown.contains("How the column What is marked"), "{shown}");
        for hue in Hue::ALL {
            let told: Vec<_> = hue.families().map(|one| one.label(Language::English)).collect();
            let line = shown.lines().position(|line| line.contains(&told.join(", "))).unwrap();
            let first = at(&drawn(&desk.model), line.try_into().unwrap(), told[0]);
            let style = theme::hue(theme, hue);
            assert_eq!(first.fg, style.fg.unwrap_or(Color::Reset), "{theme:?} {hue:?}");
            assert_eq!(first.modifier, style.add_modifier, "{theme:?} {hue:?}");
        }
    }
}

#[test]
fn labels_of_a_form_are_told_from_what_stands_in_its_fields() {
    let desk = themed(Theme::Dark, "N5.1.22<tab>Almaty<tab>");
    let shown = screen(&desk.model);
    let line = shown.lines().position(|line| line.contains("[Almaty")).unwrap();
    let buffer = drawn(&desk.model);
    let of = |text| at(&buffer, line.try_into().unwrap(), text).fg;
    assert_eq!((of("Where"), of("Almaty")), (Color::Cyan, Color::Reset));
}
