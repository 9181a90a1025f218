use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use uuid::Uuid;

use super::rows::{Item, ItemKind as Row};
use crate::app::ask::{KeepDraft, Read, ReadReply, WriteReply};
use crate::app::{Effect, Key, Message, Model, Moment, Name, Request, Session, Theme, update};
use crate::model::called::Named;
use crate::model::draft::{Draft, DraftId};
use crate::model::field::Target;
use crate::model::find::{Candidate, Telling};
use crate::model::protection::Protection;
use crate::model::{Day, Kind, RecordId, Reference};
use crate::words::is_hidden;

fn model(size: (u16, u16)) -> Model {
    let session =
        Session { title: "test".to_owned(), protection: Protection::Plain, read_only: None };
    let today = Day::from_civil(2022, 1, 12).unwrap();
    let now = Moment { millis: 1_641_384_120_000, today, offset: 120 };
    let mut model = Model::new(session, now, size, Theme::Mono);
    press(&mut model, &[Key::Char('N')]);
    model
}

fn press(model: &mut Model, keys: &[Key]) {
    for key in keys {
        let effects = update(model, Message::Key(*key));
        answer(model, effects);
    }
}

fn write(model: &mut Model, text: &str) {
    press(model, &text.chars().map(Key::Char).collect::<Vec<_>>());
}

fn next(model: &mut Model, times: usize) {
    press(model, &vec![Key::Named(Name::Tab); times]);
}

fn to_who(model: &mut Model) {
    press(model, &[Key::Named(Name::PageDown)]);
}

/// Answers as a store would that knows a place and two people.
fn answer(model: &mut Model, mut effects: Vec<Effect>) {
    while let Some(effect) = effects.pop() {
        let Effect::Ask(Request::Read(Read::Complete(asked))) = effect else { continue };
        let known = match asked.target {
            Target::Place => vec![found('L', 2, "Almaty", "KZ", 601)],
            Target::Party => vec![
                found('P', 31, "Nurbek Example", "b. 1961, teacher", 3),
                found('P', 144, "Nurlan Sampleev", "b. 1990", 1),
            ],
            _ => vec![],
        };
        let begins = |c: &Candidate| {
            c.record.called.name().unwrap().to_lowercase().starts_with(&asked.text.to_lowercase())
        };
        let candidates = known.into_iter().filter(begins).collect();
        let reply = ReadReply::Complete(asked, Ok(candidates));
        effects.extend(update(model, Message::Reply(Box::new(reply.into()))));
    }
}

fn found(prefix: char, number: u32, name: &str, about: &str, uses: u64) -> Candidate {
    let id = RecordId(Uuid::from_u64_pair(u64::from(prefix), u64::from(number)));
    let reference = Reference { prefix, number, tag: String::new() };
    let kind = if prefix == 'L' { Kind::Place } else { Kind::Party };
    let record = Named { id, kind, reference, called: name.into() };
    Candidate {
        record,
        alias: None,
        about: vec![Telling::Text(about.to_owned())],
        uses,
        reasons: vec![],
    }
}

/// The lines of the screen, and where the cursor is: column and line.
fn screen(model: &Model) -> (Vec<String>, (usize, usize)) {
    let (width, height) = model.world.size;
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| crate::ui::view(model, frame)).unwrap();
    let cursor = terminal.get_cursor_position().unwrap();
    let buffer = terminal.backend().buffer();
    let lines = (0..height).map(|y| {
        let cells = (0..width).map(|x| buffer.cell((x, y)).unwrap().symbol());
        cells.collect::<String>().trim_end().to_owned()
    });
    (lines.collect(), (cursor.x.into(), cursor.y.into()))
}

/// The line of the screen that holds the cursor.
fn line(model: &Model) -> String {
    let (lines, (_, row)) = screen(model);
    lines[row].clone()
}

#[test]
fn a_new_incident_fits_a_small_screen() {
    let (lines, cursor) = screen(&model((80, 24)));
    let at = |label: &str| lines.iter().position(|line| line.trim_start().starts_with(label));
    assert_eq!(lines[0], "New incident");
    assert!(lines[1].starts_with("> When"), "{}", lines[1]);
    assert!(at("What*") < at("Who") && at("Who") < at("By") && at("By") < at("Source"));
    assert!(at("Source").is_some());
    assert_eq!(cursor, (18, 1));
}

#[test]
fn the_narrative_has_the_lines_that_are_left() {
    let mut model = model((120, 40));
    let (lines, _) = screen(&model);
    let at = |lines: &[String], label: &str| {
        lines.iter().position(|line| line.trim_start().starts_with(label)).unwrap()
    };
    let tall = at(&lines, "Verification") - at(&lines, "Narrative");
    assert!(tall > 10, "{tall}");
    to_who(&mut model);
    write(&mut model, "Nur");
    let (lines, (_, row)) = screen(&model);
    assert!(lines[row + 2].contains("Nurbek Example"), "the list has room: {}", lines[row + 2]);
}

#[test]
fn a_linked_place_and_a_new_person_are_told_apart() {
    let mut model = model((80, 24));
    next(&mut model, 1);
    write(&mut model, "almaty");
    assert!(line(&model).ends_with("= Almaty, L-2, KZ"), "{}", line(&model));
    to_who(&mut model);
    write(&mut model, "Nur");
    assert!(line(&model).ends_with("new person"), "{}", line(&model));
    let (lines, (_, row)) = screen(&model);
    assert!(lines[row + 2].contains("· Nurbek Example  b. 1961, teacher"), "{}", lines[row + 2]);
    assert!(lines[row + 2].ends_with("3×  P-31│"));
    assert!(lines[row + 4].contains("+ new person “Nur”"));
}

#[test]
fn a_problem_stands_below_its_field() {
    let mut model = model((80, 24));
    next(&mut model, 2);
    write(&mut model, "zzzz");
    press(&mut model, &[Key::Ctrl('s')]);
    let (lines, (_, row)) = screen(&model);
    assert!(lines[row + 1].contains("! “zzzz” is not in the list"), "{}", lines[row + 1]);
}

#[test]
fn the_cursor_is_behind_what_was_typed_whatever_its_width() {
    for (text, cells) in [("Айгуль", 6), ("漢字", 4), ("e\u{301}", 1), ("a\u{202e}b", 3)] {
        let mut model = model((80, 24));
        next(&mut model, 1);
        write(&mut model, text);
        let (lines, (column, row)) = screen(&model);
        assert_eq!(column, 18 + cells, "{text}");
        assert!(!lines[row].contains(is_hidden), "{}", lines[row]);
    }
}

#[test]
fn the_time_at_which_a_draft_was_kept_is_shown() {
    let mut model = model((80, 24));
    let (title, body) = (String::new(), String::new());
    let draft = Draft { id: DraftId(1), title, body, millis: 1_641_384_120_000 };
    let reply = WriteReply::KeepDraft(KeepDraft(draft), Ok(()));
    let _none = update(&mut model, Message::Reply(Box::new(reply.into())));
    assert!(screen(&model).0[0].ends_with("draft kept 14:02"));
}

#[test]
fn a_form_that_fits_is_shown_whole_wherever_the_focus_is() {
    let mut model = model((80, 24));
    to_who(&mut model);
    press(&mut model, &[Key::Named(Name::PageDown); 3]);
    let (lines, _) = screen(&model);
    assert!(lines[1].starts_with("  When"), "{}", lines[1]);
}

#[test]
fn many_people_take_one_line_each() {
    let mut model = model((80, 24));
    to_who(&mut model);
    let list: Vec<_> = (0..20).map(|number| format!("Person {number}")).collect();
    let effects = update(&mut model, Message::Paste(list.join("\n")));
    answer(&mut model, effects);
    assert!(line(&model).contains("Person 19"), "{}", line(&model));
    let (lines, (_, row)) = screen(&model);
    assert!(lines[row - 1].contains("Person 18"));
}

proptest! {
    #[test]
    fn the_field_in_focus_is_always_whole_on_screen(
        heights in prop::collection::vec(1..9_usize, 1..60), at in 0..60_usize, height in 9..60_usize,
    ) {
        let at = at.min(heights.len() - 1);
        let item = |(index, height): (usize, &usize)| Item {
            kind: Row::Blank, height: *height, focused: index == at, below: None,
        };
        let items: Vec<_> = heights.iter().enumerate().map(item).collect();
        let first = super::first_shown(&items, height);
        prop_assert!(first <= at);
        prop_assert!(heights[first..=at].iter().sum::<usize>() <= height);
    }

    #[test]
    fn no_size_and_no_text_break_the_screen(
        width in 1..140_u16, height in 3..50_u16, text in "\\PC{0,60}", tabs in 0..14_usize,
    ) {
        let mut model = model((width, height));
        next(&mut model, tabs);
        let _effects = update(&mut model, Message::Paste(text));
        let (lines, _) = screen(&model);
        prop_assert!(lines.iter().all(|line| !line.contains(is_hidden)));
    }
}
