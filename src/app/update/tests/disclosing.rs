//! Records that are handed on.

use super::{desk, failure, said, waiting};
use crate::app::ask::{Ended, HandOver, HandedOver, Request, Weigh, Write, WriteReply};
use crate::app::fixture::{TestDesk, full, id};
use crate::app::*;
use crate::model::Kind;
use crate::model::bulk::Whom;
use crate::model::lens::Decided;

/// To the first recipient, what is proposed.
const LOOK: &str = "<f8><enter><enter>";

fn window(desk: &TestDesk) -> &HandOn {
    match desk.model.windows.top() {
        Some(Window::HandOn(window)) => window,
        other => panic!("{other:?}"),
    }
}

fn is_looking(desk: &TestDesk) -> bool {
    matches!(window(desk).stage, HandOnStage::Looking(_))
}

/// What was decided of names, as they stand.
fn decided(desk: &TestDesk) -> Vec<Option<Decided>> {
    let lines = window(desk).lines();
    let names = lines.iter().filter_map(|line| match line {
        LookedLine::Name(_, decided) => Some(*decided),
        _ => None,
    });
    names.collect()
}

fn weighing(desk: &TestDesk) -> Option<&Weigh> {
    desk.asked.iter().rev().find_map(|asked| match asked {
        Request::Write(Write::Weigh(asked)) => Some(asked),
        _ => None,
    })
}

fn writing(desk: &TestDesk) -> Option<&HandOver> {
    desk.asked.iter().rev().find_map(|asked| match asked {
        Request::Write(Write::HandOver(asked)) => Some(asked),
        _ => None,
    })
}

#[test]
fn records_go_to_whom_what_of_them_and_where_a_person_says() {
    let mut desk = desk("<f8>inter<enter><enter>");
    assert!(is_looking(&desk));
    desk.press("rl");
    assert_eq!(decided(&desk), [Some(Decided::Replace), Some(Decided::Leave)]);
    desk.press("<enter>");
    assert_eq!(window(&desk).chosen().line.text(), "International-Commission 2022-01-11.json");
    desk.prompt = false;
    desk.press("for them.json<enter>");
    let asked = writing(&desk).unwrap();
    assert_eq!((asked.path.as_str(), asked.format), ("for them.json", "json"));
    assert_eq!(asked.decisions.of("нурбека"), Some(Decided::Replace));
    assert_eq!(asked.decisions.of("Aigul"), Some(Decided::Leave));
    assert_eq!(said(&desk.model), None, "nothing is said before it is noted");
    desk.answer();
    assert!(!desk.model.windows.is_open());
    assert_eq!(said(&desk.model), Some("1,217 records in /home/a/for them.json, noted as D-3"));
}

#[test]
fn what_is_shown_is_proposed_and_its_case_and_the_whole_casebook_can_be_chosen() {
    let mut desk = waiting("<f8><enter>");
    let shown = desk.model.browse.detail.whole.as_deref().unwrap().record.clone();
    let portions = &window(&desk).portions;
    assert_eq!(portions.first(), Some(&Portion::Shown(shown.clone())));
    assert_eq!(portions.last(), Some(&Portion::Whole));
    desk.press("<enter>");
    assert_eq!(weighing(&desk).unwrap().0.whom, Some(Whom::Record(shown.id)));
    let mut desk = waiting("<f8><enter>");
    desk.press("<end><enter>");
    assert_eq!(weighing(&desk).unwrap().0.whom, None);
}

#[test]
fn what_is_marked_comes_first() {
    let mut desk = waiting("  <f8><enter>");
    desk.press("<enter>");
    let Some(Whom::Rows(rows)) = &weighing(&desk).unwrap().0.whom else { panic!() };
    assert_eq!(rows.count(), 2);
    desk.press("<esc>");
    assert_eq!(desk.other.last(), Some(&Effect::StopJob));
}

#[test]
fn what_cannot_be_handed_on_alone_is_not_offered() {
    for kind in Kind::ALL {
        let fits = [Kind::Case, Kind::Incident, Kind::Party, Kind::Figure].contains(&kind);
        assert_eq!(Portion::is_of(kind), fits, "{kind:?}");
    }
    let mut desk = desk("");
    desk.model.browse.detail.whole.as_mut().unwrap().record.kind = Kind::Source;
    desk.press("<f8><enter>");
    let shown = |portion: &Portion| matches!(portion, Portion::Shown(_) | Portion::Marked(_));
    assert!(!window(&desk).portions.iter().any(shown), "{:?}", window(&desk).portions);
}

#[test]
fn nobody_goes_on_while_names_are_not_decided_on() {
    let mut desk = desk(LOOK);
    desk.press("<enter>");
    assert_eq!(failure(&desk.model), Some("2 names are not decided on."));
    desk.press("l<enter>");
    assert_eq!(failure(&desk.model), Some("1 name is not decided on."));
    assert!(is_looking(&desk));
    desk.press("R<enter>");
    assert!(matches!(window(&desk).stage, HandOnStage::Naming(_)));
    desk.press("<esc>");
    assert_eq!(decided(&desk), [Some(Decided::Leave), Some(Decided::Replace)]);
}

#[test]
fn the_keys_of_names_are_found_on_a_cyrillic_keyboard() {
    let mut desk = desk(LOOK);
    desk.press("кд");
    assert_eq!(decided(&desk), [Some(Decided::Replace), Some(Decided::Leave)]);
}

#[test]
fn a_line_that_is_no_name_is_not_decided_on() {
    let mut desk = desk(LOOK);
    desk.press("<home>r");
    assert_eq!(failure(&desk.model), Some("No name is selected."));
    assert_eq!(decided(&desk), [None, None]);
}

#[test]
fn esc_goes_one_step_back_and_loses_nothing() {
    let mut desk = desk("<f8>inter<enter><end><enter>r<down>l<enter>a.json");
    desk.press("<esc>");
    assert!(is_looking(&desk));
    assert_eq!(decided(&desk), [Some(Decided::Replace), Some(Decided::Leave)]);
    desk.press("<enter>");
    assert_eq!(window(&desk).chosen().line.text(), "a.json");
    desk.press("<esc><esc>");
    assert_eq!(window(&desk).portion(), Some(&Portion::Whole));
    desk.press("<esc>");
    assert_eq!(window(&desk).chosen().line.text(), "inter");
    desk.press("<enter><enter>");
    assert_eq!(decided(&desk), [Some(Decided::Replace), Some(Decided::Leave)]);
    desk.press("<enter><esc><esc><esc><esc>");
    assert!(!desk.model.windows.is_open());
}

#[test]
fn what_was_decided_for_one_does_not_hold_for_another() {
    let mut desk = desk(LOOK);
    desk.press("R<enter>a.json<esc><esc><esc><down><enter><enter>");
    assert_eq!(decided(&desk), [None, None]);
    desk.press("R<enter>");
    assert_eq!(window(&desk).chosen().line.text(), "Открытая-площадь 2022-01-11.json");
}

#[test]
fn esc_stops_what_is_under_way_and_one_is_where_one_was() {
    let mut desk = waiting("<f8><enter>");
    desk.press("<enter>");
    assert_eq!(window(&desk).stage, HandOnStage::Weighing);
    desk.press("<enter>");
    assert_eq!(failure(&desk.model), Some("It is still under way."));
    desk.press("<esc>");
    assert_eq!(desk.other.last(), Some(&Effect::StopJob));
    let asked = weighing(&desk).unwrap().clone();
    desk.asked.clear();
    desk.hear(WriteReply::Weigh(asked, Ok(Ended::Stopped)));
    assert_eq!(window(&desk).stage, HandOnStage::What);

    desk.prompt = true;
    desk.press("<enter>R<enter>");
    desk.prompt = false;
    desk.press("a.json<enter><esc>");
    assert_eq!(desk.other.last(), Some(&Effect::StopJob));
    let asked = writing(&desk).unwrap().clone();
    desk.asked.clear();
    desk.hear(WriteReply::HandOver(asked, Ok(Ended::Stopped)));
    assert!(matches!(window(&desk).stage, HandOnStage::Naming(_)));
    assert_eq!(window(&desk).chosen().line.text(), "a.json");
}

#[test]
fn names_that_came_into_texts_meanwhile_are_shown_again() {
    let mut desk = desk(LOOK);
    desk.press("R<enter>");
    desk.prompt = false;
    desk.press("a.json<enter>");
    let asked = writing(&desk).unwrap().clone();
    desk.asked.clear();
    let HandOnStage::Writing(preview) = &window(&desk).stage else { panic!() };
    let mut since = preview.clone();
    since.stopped[0].wording = "Тажимуратов".to_owned();
    let names = HandedOver::Names(since);
    desk.hear(WriteReply::HandOver(asked, Ok(Ended::Done(names))));
    assert_eq!(decided(&desk), [None, Some(Decided::Replace)]);
    let told = "More names to decide on: 1. Nothing was written.";
    assert_eq!(failure(&desk.model), Some(told));
}

#[test]
fn what_fails_is_said_and_can_be_tried_again() {
    let mut desk = desk(LOOK);
    desk.press("R<enter>");
    desk.prompt = false;
    desk.press("a.json<enter>");
    let asked = desk.asked.pop().unwrap();
    desk.refuse(asked, full("task-hand-on"));
    assert!(failure(&desk.model).is_some());
    assert!(matches!(window(&desk).stage, HandOnStage::Naming(_)));
    desk.press("<enter>");
    assert_eq!(writing(&desk).unwrap().path, "a.json");
}

#[test]
fn tab_takes_the_next_format_and_the_ending_that_is_typed_decides() {
    let mut desk = desk(LOOK);
    desk.press("R<enter>");
    let format = |desk: &TestDesk| window(desk).written_as().unwrap().slug;
    assert_eq!(format(&desk), "json");
    desk.press("<tab>");
    assert_eq!(format(&desk), "csv");
    let typed = |desk: &TestDesk| window(desk).chosen().line.text().to_owned();
    assert_eq!(typed(&desk), "International-Commission 2022-01-11", "tables are a folder");
    desk.press("a.json");
    assert_eq!(format(&desk), "json");
    desk.press("<tab>");
    assert_eq!((typed(&desk).as_str(), format(&desk)), ("a", "csv"));
    desk.press("<tab>");
    assert_eq!((typed(&desk).as_str(), format(&desk)), ("a.json", "json"));
}

#[test]
fn without_a_recipient_it_is_said_how_to_make_one() {
    let mut desk = desk("<f8>");
    let asked = window(&desk).ask();
    desk.hear(ask::ReadReply::Recipients(asked, Ok(vec![])));
    desk.press("<enter>");
    assert_eq!(failure(&desk.model), Some("There is no recipient yet."));
    desk.press("zzz<enter>");
    assert_eq!(failure(&desk.model), Some("Nothing is chosen."));
}

#[test]
fn an_answer_to_what_is_no_longer_asked_is_not_shown() {
    let mut desk = waiting("<f8><enter>");
    desk.press("<enter>");
    let asked = weighing(&desk).unwrap().clone();
    let other = Weigh(ask::Handing { recipient: id(77), ..asked.0 });
    desk.hear(WriteReply::Weigh(other, Ok(Ended::Stopped)));
    assert_eq!(window(&desk).stage, HandOnStage::Weighing);
}
