use std::sync::Arc;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use serde_json::json;

use super::*;
use crate::app::Theme;
use crate::app::ask::{Ended, Request, Write, WriteReply};
use crate::app::fixture::{TestDesk, named};
use crate::model::Language;
use crate::model::change::fields;
use crate::model::picture::Seen;

const RED: Colour = [255, 0, 0];
const GREEN: Colour = [0, 255, 0];
const BLUE: Colour = [0, 0, 255];
const WHITE: Colour = [255; 3];

/// A desk at which evidence of that name is open.
fn desk(name: &str, graphic: bool, size: (u16, u16)) -> TestDesk {
    let mut desk = TestDesk::new(size, Theme::Dark);
    desk.prompt = false;
    let whole = desk.model.browse.detail.whole.as_deref_mut().unwrap();
    whole.record = named('E', 4, name);
    whole.fields = fields([("media_type", json!("image/png")), ("graphic", json!(graphic))]);
    desk
}

/// The same, with a picture of two columns and rows on the screen.
fn showing(name: &str) -> TestDesk {
    let mut desk = desk(name, false, (80, 24));
    desk.press("i");
    let picture = Arc::new(Picture::new(2, 2, vec![RED, GREEN, BLUE, WHITE]).unwrap());
    let Some(Request::Write(Write::ShowPicture(asked))) = desk.asked.pop() else { panic!() };
    desk.hear(WriteReply::ShowPicture(asked, Ok(Ended::Done(Seen::Picture(picture)))));
    desk
}

fn drawn(desk: &TestDesk) -> Buffer {
    let (width, height) = desk.model.world.size;
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| crate::ui::view(&desk.model, frame)).unwrap();
    terminal.backend().buffer().clone()
}

fn text(buffer: &Buffer) -> String {
    buffer.content().iter().map(ratatui::buffer::Cell::symbol).collect()
}

/// The cells of the picture: what is in each, its upper colour and its lower.
fn cells(buffer: &Buffer) -> Vec<(String, Color, Color)> {
    let is_coloured = |color| matches!(color, Color::Rgb(..) | Color::Indexed(_));
    let cells = buffer.content().iter().filter(|cell| is_coloured(cell.bg));
    cells.map(|cell| (cell.symbol().to_owned(), cell.fg, cell.bg)).collect()
}

#[test]
fn each_cell_shows_two_colours_one_over_the_other() {
    let mut desk = showing("street.png");
    let buffer = drawn(&desk);
    assert!(text(&buffer).contains("E-4 street.png"), "{}", text(&buffer));
    let upper = |fg, bg| (UPPER.to_owned(), exact(fg), exact(bg));
    assert_eq!(cells(&buffer), [upper(RED, BLUE), upper(GREEN, WHITE)]);
    desk.model.settings.terminal = Colours::Table;
    let table = |fg, bg| (UPPER.to_owned(), Color::Indexed(fg), Color::Indexed(bg));
    assert_eq!(cells(&drawn(&desk)), [table(196, 21), table(46, 231)]);
    desk.model.settings.ornaments = Ornaments::Ascii;
    assert!(cells(&drawn(&desk)).iter().all(|(symbol, ..)| symbol == " "));
}

#[test]
fn nothing_of_a_picture_stays_once_its_window_is_closed_or_covered() {
    let mut desk = showing("street.png");
    desk.press("x");
    assert!(cells(&drawn(&desk)).is_empty());
    desk.press("<esc>");
    assert_eq!(cells(&drawn(&desk)).len(), 2);
    desk.model.settings.theme = Theme::Mono;
    assert!(cells(&drawn(&desk)).is_empty());
    desk.press("<esc>");
    assert!(cells(&drawn(&desk)).is_empty());
}

#[test]
fn the_name_of_a_file_steers_no_terminal() {
    let desk = showing("a\u{1b}[2J\u{202e}gpj.exe");
    let text = text(&drawn(&desk));
    assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text}");
}

#[test]
fn a_picture_larger_in_the_window_has_the_colours_that_it_had() {
    let mut desk = showing("street.png");
    desk.press("iiiiii");
    let cells = cells(&drawn(&desk));
    assert!(cells.len() > 20, "{}", cells.len());
    for (_, upper, lower) in cells {
        let of = [RED, GREEN, BLUE, WHITE].map(exact);
        assert!(of.contains(&upper) && of.contains(&lower), "{upper:?} {lower:?}");
    }
}

#[test]
fn the_question_is_there_to_its_end_on_the_smallest_screen() {
    for language in Language::ALL {
        let mut desk = desk("street.png", true, (60, 16));
        desk.model.settings.language = language;
        desk.press("i");
        let shown = text(&drawn(&desk));
        for words in ["E-4", "Enter:", "Esc:"] {
            assert!(shown.contains(words), "{words} in {language:?}: {shown}");
        }
    }
}

#[test]
fn a_colour_is_the_nearest_of_the_table() {
    for (colour, at) in [
        ([0, 0, 0], 16),
        ([255, 255, 255], 231),
        ([128, 128, 128], 244),
        ([95, 135, 175], 67),
        ([250, 5, 3], 196),
    ] {
        assert_eq!(in_table(colour), Color::Indexed(at), "{colour:?}");
    }
}
