//! What is typed while a line is on its way to the store is never lost.

use super::*;
use crate::app::ask::{KeepDraft, Write};
use crate::app::form::{Form, QuickSlot};

const LINE: &str = "2n5 jan 2022<tab>Almaty<tab>detained";

fn text(desk: &TestDesk, slot: QuickSlot) -> String {
    let form = desk.model.forms.open.as_ref().unwrap();
    let field = form.entries(slot).first().and_then(|at| form.at(*at));
    field.map_or_else(String::new, |field| field.text().to_owned())
}

fn is_saving(desk: &TestDesk) -> bool {
    desk.asked.iter().any(|request| matches!(request, Request::Write(Write::Save(_))))
}

/// Answers until the line is to be stored, then lets that fail.
fn fail(desk: &mut TestDesk) {
    while !matches!(desk.asked.first(), Some(Request::Write(Write::Save(_)))) {
        desk.answer();
    }
    let request = desk.asked.remove(0);
    let fault = full(request.question().task());
    desk.refuse(request, fault);
}

#[test]
fn a_save_that_fails_keeps_what_was_typed_ahead_for_the_next_line() {
    let mut desk = waiting(LINE);
    desk.press("<enter>6 jan 2022");
    fail(&mut desk);
    assert!(failure(&desk.model).is_some_and(|told| told.contains("the disk is full")));
    assert_eq!(text(&desk, QuickSlot::When), "5 jan 2022", "the line that was not stored");
    desk.prompt = true;
    desk.press("<enter>");
    assert_eq!(text(&desk, QuickSlot::When), "6 jan 2022", "what was typed ahead of it");
}

#[test]
fn why_a_save_failed_stays_told_when_the_draft_cannot_be_kept_either() {
    let mut desk = waiting(LINE);
    desk.press("<enter>");
    fail(&mut desk);
    desk.send(Message::Reminder);
    let draft = desk.asked.iter().position(|r| matches!(r, Request::Write(Write::KeepDraft(_))));
    let request = desk.asked.remove(draft.expect("the draft is kept after a failed save"));
    let fault = full(request.question().task());
    desk.refuse(request, fault);
    let told = failure(&desk.model).unwrap_or_default();
    assert!(told.ends_with("Could not save."), "{told}");
}

#[test]
fn a_line_that_is_refused_keeps_it_too() {
    let mut desk = waiting("2n");
    desk.press("5 jan 2022<tab>Almaty<tab><enter>6 jan 2022");
    desk.prompt = true;
    while !desk.asked.is_empty() {
        desk.answer();
    }
    let form = desk.model.forms.open.as_ref().unwrap();
    assert_eq!(form.slot_at(form.focus), Some(QuickSlot::What), "what is missing");
    desk.press("detained<enter>");
    assert_eq!(text(&desk, QuickSlot::When), "6 jan 2022");
    assert_eq!(desk.steps.len(), 1);
}

#[test]
fn closing_the_line_leaves_what_was_typed_ahead_in_a_line_of_its_own() {
    let mut desk = waiting(LINE);
    desk.press("<enter>6 jan 2022");
    fail(&mut desk);
    desk.press("<esc>");
    let kept = |r: &Request| matches!(r, Request::Write(Write::KeepDraft(KeepDraft(d))) if d.body.contains("5 jan 2022"));
    assert!(desk.asked.iter().any(kept));
    assert_eq!(text(&desk, QuickSlot::When), "6 jan 2022");
}

#[test]
fn a_program_that_is_ended_keeps_both() {
    let mut desk = waiting(LINE);
    desk.press("<enter>6 jan 2022");
    fail(&mut desk);
    desk.send(Message::Terminate);
    for expected in ["5 jan 2022", "6 jan 2022"] {
        let kept = |r: &Request| matches!(r, Request::Write(Write::KeepDraft(KeepDraft(d))) if d.body.contains(expected));
        assert!(desk.asked.iter().any(kept), "{expected}");
    }
}

#[test]
fn enter_on_what_is_undecided_stores_nothing_and_says_what_to_do() {
    for keys in ["sometime<tab><tab>detained<enter>", "5 jan 2022<tab><tab>detaned<enter>"] {
        let mut desk = desk("2n");
        desk.press(keys);
        assert!(desk.steps.is_empty(), "{keys}");
        let form = desk.model.forms.open.as_ref().unwrap();
        assert!(form.field().is_some_and(|field| field.problem.is_some()), "{keys}");
        assert!(!is_saving(&desk));
    }
}

#[test]
fn a_name_that_enter_takes_is_a_new_person_and_never_a_link() {
    let mut desk = desk(LINE);
    desk.press("<tab>Nurbek Example<enter>");
    let step = desk.steps.last().unwrap();
    let made = |kind: Kind| {
        let of = |change: &&Change| matches!(change, Change::Create { kind: k, .. } if *k == kind);
        step.changes.iter().filter(of).count()
    };
    assert_eq!((made(Kind::Party), made(Kind::Incident)), (1, 1));
    assert!(desk.model.forms.open.as_ref().is_some_and(Form::is_quick), "the next line");
}
