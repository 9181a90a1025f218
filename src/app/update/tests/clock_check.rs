//! A clock that is far off is asked about before something is written.

use super::{desk, said, waiting};
use crate::app::ask::{KeepDraft, ReadEditable, Write};
use crate::app::fixture::TestDesk;
use crate::app::*;
use crate::model::Day;

/// The beginning of 2070.
const LATER: u64 = 3_155_760_000_000;

/// A desk whose last change is of 2070.
fn far_off(keys: &str) -> TestDesk {
    let mut desk = desk(keys);
    desk.model.world.clock = ClockCheck::against(Some(LATER));
    desk
}

fn asks(desk: &TestDesk) -> bool {
    matches!(desk.model.windows.top(), Some(Window::FarOff(_)))
}

/// It is now the year 2070, or 2022.
fn set_clock(desk: &mut TestDesk, millis: u64) {
    let today = Day::from_civil(2022, 1, 11).unwrap();
    desk.send(Message::Now(Moment { millis, today, offset: 0 }));
}

#[test]
fn it_is_asked_once_as_a_form_opens_and_entry_goes_on() {
    let mut desk = far_off("n");
    assert!(!asks(&desk), "nothing is known of the clock");
    desk = far_off("");
    desk.press("n");
    assert!(asks(&desk) && desk.model.forms.open.is_some());
    desk.press("<enter>5.1.22<tab>Almaty<tab>detention<tab>A. Person<enter>");
    assert_eq!(desk.steps.len(), 1);
    desk.press("<esc>n");
    assert!(!asks(&desk) && desk.model.forms.open.is_some(), "it was answered");
}

#[test]
fn who_turns_back_has_changed_nothing_and_is_asked_again() {
    let mut desk = far_off("");
    for _ in 0..2 {
        desk.press("n");
        assert!(asks(&desk));
        desk.press("<esc>");
        assert!(desk.model.forms.open.is_none() && !desk.model.windows.is_open());
        assert_eq!(said(&desk.model), Some("Nothing was changed."));
    }
    set_clock(&mut desk, LATER);
    desk.press("n");
    assert!(!asks(&desk) && desk.model.forms.open.is_some(), "the clock was corrected");
}

#[test]
fn letters_that_were_meant_for_the_form_do_nothing() {
    let mut desk = far_off("");
    desk.press("nq7z5");
    assert!(asks(&desk));
    desk.press("<enter>");
    assert!(desk.model.forms.open.as_ref().is_some_and(Form::is_blank));
}

#[test]
fn reading_is_not_asked_about() {
    let mut desk = far_off("");
    for keys in ["<down>", "<tab>", "/almaty<enter>", "3", "H<esc>", "d<esc>", "<f7>nur<esc>", "y"]
    {
        desk.press(keys);
        assert!(!asks(&desk), "{keys}");
    }
}

#[test]
fn a_record_that_is_read_for_its_form_is_asked_about_as_that_opens() {
    let mut desk = far_off("");
    desk.prompt = false;
    desk.press("e");
    assert!(!asks(&desk));
    let at =
        desk.asked.iter().position(|asked| asked.question().task() == "task-read-record").unwrap();
    let asked = desk.asked.remove(at);
    assert!(matches!(asked, Request::Read(ask::Read::Editable(ReadEditable { .. }))));
    let reply = desk.reply(asked);
    desk.hear(reply);
    assert!(asks(&desk) && desk.model.forms.open.is_some());
}

#[test]
fn a_change_outside_forms_waits_for_the_answer() {
    for (keys, task) in [("<del>", "task-save"), ("z", "task-undo"), (" <del>", "task-change")] {
        let mut desk = waiting("");
        desk.model.world.clock = ClockCheck::against(Some(LATER));
        let written =
            |desk: &TestDesk| desk.asked.iter().any(|asked| asked.question().task() == task);
        desk.press(keys);
        assert!(asks(&desk) && !written(&desk), "{keys}");
        desk.press("<esc>");
        assert!(!asks(&desk) && !written(&desk), "{keys}");
        assert_eq!(said(&desk.model), Some("Nothing was changed."), "{keys}");
        desk.press(keys);
        assert!(asks(&desk) && !written(&desk), "{keys}");
        desk.press("<enter>");
        assert!(!asks(&desk) && written(&desk), "{keys}");
    }
}

#[test]
fn a_judgement_waits_over_the_pairs() {
    let mut desk = far_off("D");
    let pair = crate::model::duplicate::Duplicate {
        a: crate::app::fixture::whole(crate::app::fixture::id(1)).record,
        b: crate::app::fixture::whole(crate::app::fixture::id(2)).record,
        score: 1.0,
        reasons: vec![],
    };
    desk.find(vec![pair]);
    desk.press("s");
    assert!(asks(&desk));
    desk.press("<esc>");
    assert!(matches!(desk.model.windows.top(), Some(Window::Duplicates(_))));
    assert_eq!(desk.model.keeping.saved_at, None);
    desk.press("s<enter>");
    assert!(matches!(desk.model.windows.top(), Some(Window::Duplicates(_))));
    assert!(desk.model.keeping.saved_at.is_some());
}

#[test]
fn a_clock_that_falls_back_while_one_types_loses_nothing() {
    let mut desk = far_off("");
    set_clock(&mut desk, LATER);
    desk.press("N5.1.22<tab>Almaty");
    assert!(!asks(&desk));
    set_clock(&mut desk, 0);
    assert!(asks(&desk));
    desk.prompt = false;
    desk.press("<esc>");
    assert!(desk.model.forms.open.is_none());
    let kept = desk.asked.iter().find_map(|asked| match asked {
        Request::Write(Write::KeepDraft(KeepDraft(draft))) => Some(draft.body.clone()),
        _ => None,
    });
    assert!(kept.is_some_and(|body| body.contains("Almaty")), "{:?}", desk.asked);
}

#[test]
fn no_command_leads_past_the_question() {
    let mut desk = far_off("");
    desk.press("n<f2>save<enter>");
    assert!(!asks(&desk) && !desk.model.windows.is_open(), "Enter is the answer");
    let mut desk = far_off("");
    desk.press("n<f2>");
    desk.send(Message::Paste("5.1.22".to_owned()));
    assert!(asks(&desk) && desk.model.forms.open.as_ref().is_some_and(Form::is_blank));
    desk.press("<c-c>");
    assert!(!desk.model.windows.is_open() && desk.model.forms.open.is_none());
}
