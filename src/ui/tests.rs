mod ascii;
mod filled;
mod found;
mod glance;
mod hands;
mod languages;
mod matrix;
mod notices;
mod order;
mod panes;
mod saved;
mod unknown;
mod welcome;

use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::Color;

use super::*;
use crate::app::fixture::TestDesk;
use crate::app::{Barred, Message, Theme};
use crate::words::is_hidden;

fn drawn(model: &Model) -> Buffer {
    let mut terminal =
        Terminal::new(TestBackend::new(model.world.size.0, model.world.size.1)).unwrap();
    terminal.draw(|frame| view(model, frame)).unwrap();
    terminal.backend().buffer().clone()
}

fn screen(model: &Model) -> String {
    let buffer = drawn(model);
    let mut text = String::new();
    for y in 0..buffer.area.height {
        let mut skip = 0;
        for x in 0..buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            if skip == 0 {
                text.push_str(symbol);
            }
            skip = crate::words::cells(symbol).max(skip + usize::from(skip == 0)).saturating_sub(1);
        }
        text.push('\n');
    }
    text
}

fn desk(width: u16, height: u16, keys: &str) -> TestDesk {
    let mut desk = TestDesk::new((width, height), Theme::Dark);
    desk.press(keys);
    desk
}

#[test]
fn a_screen_that_is_too_small_says_how_large_it_must_be() {
    let shown = screen(&desk(59, 15, "").model);
    assert!(shown.contains("59 columns and 15 rows"), "{shown}");
    assert!(shown.contains("needs 60 columns and 16 rows"), "{shown}");
}

#[test]
fn the_view_and_the_warnings_are_told_at_every_width() {
    for width in [60, 66, 72, 80, 100, 120, 250] {
        for view in 1..=5 {
            let mut desk = desk(width, 24, &view.to_string());
            desk.model.session.read_only = Some(Barred::Held("Aigul".to_owned()));
            let shown = screen(&desk.model);
            let top = shown.lines().next().unwrap();
            let wanted = format!("[{view} ");
            assert!(top.contains(&wanted), "{width}: {top}");
            assert!(top.contains("NO PASSPHRASE") && top.contains("READ ONLY"), "{width}: {top}");
        }
    }
}

#[test]
fn the_selected_row_is_told_without_colour() {
    let shown = screen(&desk(80, 24, "<down><down>").model);
    assert_eq!(shown.lines().nth(5).map(|line| line.starts_with("> ")), Some(true), "{shown}");
}

#[test]
fn an_incident_tells_who_by_whom_who_says_so_and_where_they_differ() {
    let mut desk = desk(120, 40, "<tab><tab>");
    let mut shown = screen(&desk.model);
    shown += &screen(&desk.press("<end>").model);
    for part in [
        "no place, disputed",
        "Nurbek Example  victim  P-31",
        "beating",
        "bruised soles,",
        "Police department, Almaty",
        "Temporary detention centre",
        "[1] · 6 Jan 2022 [2], ",
        "S-2 B2",
        "“he was taken at about 23:00”",
        "flat about 23:00",
        "changed: when,",
    ] {
        assert!(shown.contains(part), "{part} in\n{shown}");
    }
}

#[test]
fn help_and_commands_are_in_the_footer_of_the_smallest_screen() {
    let shown = screen(&desk(60, 16, "").model);
    assert!(shown.lines().last().unwrap().contains("? Help"), "{shown}");
    assert!(screen(&desk(80, 24, "").model).contains("F2 Commands"));
}

#[test]
fn the_footer_offers_only_what_can_be_done() {
    let footer = |keys: &str| screen(&desk(120, 24, keys).model).lines().last().unwrap().to_owned();
    assert!(footer("").contains("Del Trash") && !footer("").contains("R Restore"));
    assert!(footer("T").contains("R Restore") && !footer("T").contains("Del Trash"));
}

#[test]
fn a_filter_shows_what_passes_of_how_many() {
    let shown = screen(&desk(80, 24, "/almaty<enter>").model);
    assert!(shown.contains("/ almaty") && shown.contains("30 of 1,204"), "{shown}");
}

#[test]
fn a_failure_says_what_to_do() {
    let mut desk = desk(80, 24, "");
    desk.model.session.read_only = Some(Barred::Held("Aigul".to_owned()));
    let shown = screen(&desk.press("n").model);
    assert!(shown.contains("open for reading only. Aigul has it open."), "{shown}");
}

#[test]
fn without_colour_no_cell_has_any() {
    for keys in ["", "?", "<f2>", "<f7>nur", "/kind:", "Rn", "<tab><tab>", "H", "d", "t1"] {
        let mut desk = TestDesk::new((120, 40), Theme::Mono);
        let buffer = drawn(&desk.press(keys).model);
        let plain = |color: Color| color == Color::Reset;
        assert!(buffer.content.iter().all(|cell| plain(cell.fg) && plain(cell.bg)), "{keys}");
    }
}

#[test]
fn the_model_and_the_drawing_agree_on_how_many_rows_there_are() {
    for size in [(60, 16), (80, 24), (100, 30), (120, 40), (250, 80)] {
        let mut desk = TestDesk::new(size, Theme::Dark);
        desk.press("<end>");
        let shown = screen(&desk.model);
        let rows = desk.model.layout().rows(Slot::List);
        let at = shown.lines().position(|line| line.starts_with("> ")).unwrap();
        assert_eq!(at, 1 + 2 + rows - 1, "the last row is at the bottom\n{shown}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_cell_holds_what_would_steer_the_terminal(
        text in "[\\PC\u{0}-\u{1f}\u{7f}-\u{9f}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]{0,60}",
        width in 60..140_u16,
        height in 16..45_u16,
    ) {
        let mut desk = TestDesk::new((width, height), Theme::Dark);
        desk.model.session.title.clone_from(&text);
        if let Some(whole) = &mut desk.model.browse.detail.whole {
            whole.record.called = text.clone().into();
            whole.fields.insert("narrative".to_owned(), text.clone().into());
        }
        desk.send(Message::Resize(width + 1, height));
        desk.send(Message::Resize(width, height));
        desk.press("/");
        desk.send(Message::Paste(text.clone()));
        let first = drawn(&desk.model);
        desk.press("<esc><f7>");
        desk.send(Message::Paste(text));
        for cell in first.content.iter().chain(&drawn(&desk.model).content) {
            prop_assert!(!cell.symbol().contains(is_hidden), "{:?}", cell.symbol());
        }
    }

    #[test]
    fn no_size_nor_key_panics(
        width in 0..140_u16,
        height in 0..50_u16,
        keys in prop::collection::vec(prop::sample::select(KEYS), 0..20),
    ) {
        let mut desk = TestDesk::new((width, height), Theme::Dark);
        for key in keys {
            desk.press(key);
            drawn(&desk.model);
        }
    }
}

const KEYS: &[&str] = &[
    "<enter>", "<esc>", "<tab>", "<up>", "<down>", "<left>", "<right>", "<home>", "<end>",
    "<pgup>", "<pgdn>", "<del>", "<f2>", "<f7>", "1", "2", "3", "5", "/", "a", "t", "o", "O", "T",
    "R", "H", "?", "d", "q", "z", "y", "n", "e", "s", "r", "<f3>", "<f5>", "<f6>", " ", "v",
    "<c-a>", "g", "m", "f",
];
