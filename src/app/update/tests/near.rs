//! Incidents near to the one that is being entered.

use super::*;
use crate::app::ask::{FindNear, Read};
use crate::app::form::{Form, QuickSlot};
use crate::model::change::Step;
use crate::model::near::Nearness;

const TOLD: &str = "2n5 jan 2022<tab>Almaty<tab>detained<tab>Nurbek Example";

fn form(desk: &TestDesk) -> &Form {
    desk.model.forms.open.as_ref().unwrap()
}

fn likely(desk: &TestDesk) -> Vec<String> {
    let quick = form(desk).quick.as_ref().unwrap();
    quick.likely.found.iter().map(|near| near.record.reference.to_string()).collect()
}

fn near_asked(desk: &TestDesk) -> usize {
    let near = |r: &&Request| {
        matches!(r, Request::Read(Read::Near(FindNear { nearness: Nearness::Same, .. })))
    };
    desk.asked.iter().filter(near).count()
}

/// The step that the line asks to be saved.
fn step(desk: &mut TestDesk) -> Step {
    desk.prompt = true;
    desk.press("<enter>");
    desk.prompt = false;
    desk.steps.last().cloned().unwrap()
}

#[test]
fn what_is_probably_there_shows_once_when_and_who_are_known() {
    let mut desk = desk("2n5 jan 2022<tab>Almaty<tab>detained<tab>");
    assert!(likely(&desk).is_empty(), "a place that nobody knows yet");
    desk.press("Nurbek Example");
    assert_eq!(likely(&desk), ["I-412", "I-398"]);
    desk.press("<c-w><c-w>");
    assert!(likely(&desk).is_empty(), "nobody is named any more");
}

#[test]
fn at_most_one_question_is_on_its_way_and_the_last_is_about_what_is_typed() {
    let mut desk = waiting("2n5 jan 2022<tab><tab>detained<tab>");
    desk.press("Nurbek");
    assert_eq!(near_asked(&desk), 1);
    desk.prompt = true;
    while !desk.asked.is_empty() {
        desk.answer();
    }
    let quick = form(&desk).quick.as_ref().unwrap();
    assert_eq!(quick.likely.asked.as_ref().unwrap().names, ["Nurbek"]);
    assert!(!quick.likely.waiting);
}

#[test]
fn looking_at_one_loses_nothing_and_links_nothing() {
    let mut desk = desk(TOLD);
    let before = form(&desk).clone();
    desk.press("<c-d>");
    let Some(Window::Near(window)) = desk.model.windows.top() else { panic!("no window") };
    assert_eq!(window.shown().map(|whole| whole.record.id), Some(id(412)));
    desk.press("<down><pgdn><pgup><enter>");
    assert!(!desk.model.windows.is_open());
    assert_eq!(form(&desk), &before);
}

#[test]
fn nothing_is_blocked_and_what_is_saved_is_what_was_typed() {
    let mut told = desk(TOLD);
    assert!(!likely(&told).is_empty());
    let with = step(&mut told);
    let mut without = waiting("2");
    without.prompt = true;
    without.near = false;
    without.press(TOLD.trim_start_matches('2'));
    assert!(likely(&without).is_empty());
    assert_eq!(step(&mut without), with);
}

#[test]
fn a_similar_incident_fills_what_is_empty_but_never_who_or_when() {
    let mut desk = desk("2n<tab>Taldykorgan<c-r>");
    assert!(matches!(desk.model.windows.top(), Some(Window::Near(_))));
    desk.press("<enter>");
    assert!(!desk.model.windows.is_open());
    let texts = |slot| {
        let fields = form(&desk).entries(slot).into_iter().filter_map(|at| form(&desk).at(at));
        fields.map(|field| (field.text().to_owned(), field.is_carried())).collect::<Vec<_>>()
    };
    let carried = |text: &str| vec![(text.to_owned(), true)];
    assert_eq!(texts(QuickSlot::Where), [("Taldykorgan".to_owned(), false)]);
    assert_eq!(texts(QuickSlot::What), carried("detention"));
    assert_eq!(texts(QuickSlot::By), carried("Police department, Almaty"));
    let source = ("Statement of 12 January".to_owned(), true);
    assert_eq!(texts(QuickSlot::Source), [source.clone(), source]);
    for slot in [QuickSlot::When, QuickSlot::Who] {
        assert_eq!(texts(slot), [(String::new(), false)], "{slot:?}");
    }
    assert_eq!(texts(QuickSlot::Case), carried("January 2022 events"));
    assert!(form(&desk).unshown(Language::English).is_empty());
    let focus = form(&desk).slot_at(form(&desk).focus);
    assert_eq!(focus, Some(QuickSlot::When), "the first slot that is open");
}

#[test]
fn nothing_near_is_said_in_words() {
    let mut desk = desk("2n<c-d>");
    assert_eq!(failure(&desk.model), Some("Nothing seems to be there already."));
    desk.press("<esc><esc>");
    assert!(!desk.model.windows.is_open());
}
