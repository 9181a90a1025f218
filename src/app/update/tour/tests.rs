use crate::app::ask::{Ended, KeepTour, Redo, Saved, Write, WriteReply};
use crate::app::fixture::TestDesk;
use crate::app::keymap::TourAction;
use crate::app::*;

/// A desk on which the tour is at a step.
fn touring(step: TourStep) -> TestDesk {
    let mut desk = TestDesk::new((120, 40), Theme::Dark);
    desk.model.tour = Some(Tour::at(step));
    desk
}

fn step(desk: &TestDesk) -> Option<TourStep> {
    desk.model.tour.map(|tour| tour.step)
}

#[test]
fn each_step_is_done_by_doing_it() {
    let mut desk = touring(TourStep::Incident);
    desk.press("n5.1.22<tab><tab>detention<enter>");
    assert_eq!(step(&desk), Some(TourStep::Incident), "the line is still open");
    desk.press("<esc>");
    assert_eq!(step(&desk), Some(TourStep::Search));
    desk.press("<f7>nurbek<esc>");
    assert_eq!(step(&desk), Some(TourStep::Links));
    desk.press("<tab><tab><down><enter>");
    assert_eq!(step(&desk), Some(TourStep::Undo));
    desk.hear(WriteReply::Redo(Redo, Ok(Ended::Done(Some(Saved::default())))));
    assert_eq!(step(&desk), Some(TourStep::Help));
    desk.press("?<esc>");
    assert_eq!(step(&desk), None);
    assert!(matches!(&desk.model.notice, Some(Notice::Done(text)) if text.contains("F2")));
}

#[test]
fn a_filter_is_as_good_as_a_search_and_drafts_as_an_undo() {
    let mut desk = touring(TourStep::Search);
    desk.press("/alm<enter>");
    assert_eq!(step(&desk), Some(TourStep::Links));
    let mut desk = touring(TourStep::Undo);
    desk.press("d<esc>");
    assert_eq!(step(&desk), Some(TourStep::Help));
}

#[test]
fn what_is_not_the_step_does_not_go_on() {
    let mut desk = touring(TourStep::Incident);
    desk.press("<f7>nurbek<esc>?<esc>3<down>");
    assert_eq!(step(&desk), Some(TourStep::Incident));
}

#[test]
fn a_key_goes_on_and_esc_ends_it_where_nothing_else_is_to_be_closed() {
    let mut desk = touring(TourStep::Offer);
    desk.press("<c-n>");
    assert_eq!(step(&desk), Some(TourStep::Incident));
    desk.press("n<esc><tab><tab><esc><esc>");
    assert_eq!(step(&desk), Some(TourStep::Incident), "Esc closed the line, then left the panes");
    desk.press("<esc>");
    assert_eq!((step(&desk), desk.model.keeping.exit.leaving), (None, false));
}

#[test]
fn the_palette_shows_the_tour_again_and_how_far_it_is_is_remembered() {
    let mut desk = TestDesk::new((120, 40), Theme::Dark);
    desk.prompt = false;
    desk.press("<f2>tour: five<enter>");
    assert_eq!(step(&desk), Some(TourStep::Incident));
    assert!(
        desk.asked.contains(&Request::Write(Write::KeepTour(KeepTour(Some(TourStep::Incident)))))
    );
    desk.press("<esc>");
    assert!(desk.asked.contains(&Request::Write(Write::KeepTour(KeepTour(None)))));
}

#[test]
fn nothing_is_remembered_in_a_file_that_is_only_read() {
    let mut desk = touring(TourStep::Incident);
    desk.model.session.read_only = Some(Barred::Held("Aigul".to_owned()));
    desk.prompt = false;
    desk.press("<c-n><esc>");
    assert!(
        !desk.asked.iter().any(|request| matches!(request, Request::Write(Write::KeepTour(_))))
    );
}

#[test]
fn without_a_tour_its_commands_say_so() {
    let desk = TestDesk::new((120, 40), Theme::Dark);
    for action in [Action::Tour(TourAction::Next), Action::Tour(TourAction::End)] {
        assert!(refusal(&desk.model, action).is_some());
    }
    assert!(refusal(&desk.model, Action::Tour(TourAction::Begin)).is_none());
}
