//! The last steps: going back to one, and on to one.

use super::*;
use crate::app::ask::{ReadHistory, StepTo};
use crate::model::past_step::{PastStep, StepRow, StepStanding};

fn window(desk: &TestDesk) -> &LastChanges {
    match desk.model.windows.top() {
        Some(Window::History(window)) => window,
        other => panic!("no steps: {other:?}"),
    }
}

/// The steps are shown, and what is asked then waits.
fn shown() -> TestDesk {
    waiting("H")
}

fn asked(desk: &TestDesk) -> Vec<StepTo> {
    let of = |request: &Request| match request {
        Request::Write(Write::StepTo(asked)) => Some(*asked),
        _ => None,
    };
    desk.asked.iter().filter_map(of).collect()
}

#[test]
fn the_last_step_is_undone_by_enter_and_one_that_was_undone_comes_back() {
    let mut desk = shown();
    desk.press("<enter>");
    assert_eq!(asked(&desk), [StepTo { step: StepRow(99), redo: true, steps: 1 }]);
    let mut desk = shown();
    desk.press("<down><enter>");
    assert_eq!(asked(&desk), [StepTo { step: StepRow(98), redo: false, steps: 1 }]);
}

#[test]
fn one_is_asked_before_several_steps_go_and_moving_on_takes_that_back() {
    let mut desk = shown();
    desk.press("<down><down><down><enter>");
    assert_eq!(asked(&desk), []);
    assert!(said(&desk.model).is_some_and(|told| told.starts_with("3 steps go")));
    desk.press("<down><up><enter>");
    assert_eq!(asked(&desk), [], "it is asked anew");
    desk.press("<enter>");
    assert_eq!(asked(&desk), [StepTo { step: StepRow(96), redo: false, steps: 3 }]);
}

#[test]
fn one_is_asked_before_a_step_about_many_records_goes() {
    let mut desk = shown();
    let window = desk.model.windows.find::<LastChanges>().unwrap();
    for step in window.steps.as_mut().unwrap() {
        step.about.count = 1_674;
    }
    desk.press("<enter>");
    assert_eq!(asked(&desk), []);
    assert!(said(&desk.model).is_some_and(|told| told.contains("1,674 records")));
    desk.press("<enter>");
    assert_eq!(asked(&desk), [StepTo { step: StepRow(99), redo: true, steps: 1 }]);
}

#[test]
fn the_keys_say_what_enter_does_with_a_step() {
    let desk = shown();
    let keys = footer(&desk.model, 120);
    assert!(keys.iter().any(|key| key.word == "To this step"), "{keys:?}");
}

#[test]
fn what_is_asked_fits_a_line_in_each_language() {
    for language in Language::ALL {
        let mut desk = shown();
        desk.model.settings.language = language;
        desk.press("<down><down><enter>");
        let told = said(&desk.model).unwrap();
        assert!(words::cells(told) < 80, "{told}");
        let saved = Saved { steps: 12, ..Saved::default() };
        let asked = StepTo { step: StepRow(9), redo: false, steps: 12 };
        for redo in [false, true] {
            let done = Ok(Ended::Done(Some(saved.clone())));
            desk.hear(WriteReply::StepTo(StepTo { redo, ..asked }, done));
            let told = said(&desk.model).unwrap();
            assert!(words::cells(told) < 80 && told.contains("12"), "{told}");
        }
    }
}

#[test]
fn older_steps_are_read_only_once_one_comes_near_them() {
    let mut desk = shown();
    assert_eq!(window(&desk).steps.as_ref().map(Vec::len), Some(60));
    desk.press("<down>");
    assert!(desk.asked.is_empty());
    desk.press("<end>");
    let Some(Request::Read(Read::History(asked))) = desk.asked.first().cloned() else { panic!() };
    assert_eq!(asked, ReadHistory { before: Some(StepRow(40)), limit: 60 });
    desk.press("<up><down>");
    assert_eq!(desk.asked.len(), 1, "they are asked for once");
    desk.answer();
    assert_eq!(window(&desk).steps.as_ref().map(Vec::len), Some(99));
    desk.press("<end>");
    assert!(desk.asked.is_empty(), "there are no more");
}

#[test]
fn a_step_left_behind_says_why_it_cannot_be_done_again() {
    let mut desk = waiting("");
    desk.press("H");
    let Some(Request::Read(Read::History(read))) = desk.asked.pop() else { panic!() };
    let about = crate::model::bulk::Touched::default();
    let left = PastStep { row: StepRow(3), millis: 0, about, standing: StepStanding::Left };
    desk.hear(ReadReply::History(read, Ok(vec![left])));
    desk.press("<enter>");
    assert!(failure(&desk.model).is_some_and(|told| told.contains("done since")));
    assert_eq!(asked(&desk), []);
}

#[test]
fn the_steps_are_read_anew_once_one_was_undone_and_the_record_of_one_can_be_seen() {
    let mut desk = shown();
    desk.press("<down><down><enter><enter>");
    let asked = asked(&desk)[0];
    desk.asked.clear();
    let done = Ok(Ended::Done(Some(Saved { steps: 2, ..Saved::default() })));
    desk.hear(WriteReply::StepTo(asked, done));
    let read = |request: &Request| matches!(request, Request::Read(Read::History(_)));
    assert!(desk.asked.iter().any(read));
    assert_eq!(window(&desk).choosing.selected, 2);
    desk.press("<right>");
    assert!(!desk.model.windows.is_open());
    assert_eq!(desk.model.browse.detail.pinned, Some(id(97)));
}

#[test]
fn no_step_goes_while_the_casebook_can_only_be_read_or_another_is_stored() {
    let mut desk = shown();
    desk.press("<down>");
    desk.model.session.read_only = Some(Barred::Held("Aigul".to_owned()));
    desk.press("<enter>");
    assert!(failure(&desk.model).is_some() && asked(&desk).is_empty());
}
