//! A file that is read, looked at, and comes in or does not.

use super::{failure, said, waiting};
use crate::app::ask::{Ended, Go, Request, Went, Write, WriteReply};
use crate::app::fixture::{TestDesk, full};
use crate::app::jobs::{JobReply, PlanImport};
use crate::app::*;
use crate::model::bad_row::{BadRow, NameProblem, Place};
use crate::model::imported::Planned;
use crate::model::imported::{Chosen, Outcome, Plan};

const OPEN: &str = "<f2>import rec<enter>";

fn chosen(table: Option<&'static str>) -> Chosen {
    Chosen { path: "a/people.csv".to_owned(), table }
}

/// A plan of three people, with so many rows that are left out.
fn plan(bad: u64) -> Box<Plan> {
    let row = |line| BadRow {
        file: "a/people.csv".to_owned(),
        place: Place::line(line),
        column: "ref".to_owned(),
        value: "X-1".to_owned(),
        problem: NameProblem::ReferenceTwice.into(),
    };
    Box::new(Plan {
        chosen: chosen(None),
        seal: [0; 32],
        found: vec![],
        outcome: Outcome { new: 3, kinds: [("people", 3)].into(), ..Outcome::default() },
        bad: (0..bad).map(row).collect(),
        is_open: true,
    })
}

fn read(desk: &mut TestDesk, planned: Planned) {
    let asked = PlanImport(chosen(None));
    let reply = JobReply::Import(asked, Ok(Ended::Done(planned)));
    desk.send(Message::JobDone(Box::new(reply)));
}

/// A desk at which that plan is looked at, with a store that waits.
fn looking(plan: Box<Plan>) -> TestDesk {
    let mut desk = waiting(OPEN);
    desk.press("a/people.csv<enter>");
    read(&mut desk, Planned::Plan(plan));
    desk.asked.clear();
    desk.other.clear();
    desk
}

fn stage(desk: &TestDesk) -> Option<&ImportStage> {
    let Some(Window::Import(import)) = desk.model.windows.top() else { return None };
    Some(&import.stage)
}

fn goes(desk: &TestDesk) -> bool {
    desk.asked.iter().any(|asked| matches!(asked, Request::Write(Write::Import(_))))
}

fn answer(desk: &mut TestDesk, plan: Box<Plan>, ended: Ended<Went>) {
    desk.hear(WriteReply::Import(Go(plan), Ok(ended)));
}

fn went_in() -> Ended<Went> {
    let outcome = plan(0).outcome;
    Ended::Done(Went::In { outcome: Box::new(outcome), millis: 7 })
}

#[test]
fn a_file_is_read_looked_at_and_comes_in() {
    let mut desk = waiting(OPEN);
    desk.press(" a/people.csv <enter>");
    assert_eq!(desk.other.last(), Some(&Effect::start(PlanImport(chosen(None)))));
    assert_eq!(stage(&desk), Some(&ImportStage::Reading));
    desk.press("<enter>");
    assert!(failure(&desk.model).is_some(), "it is read once");
    read(&mut desk, Planned::Plan(plan(2)));
    assert!(matches!(stage(&desk), Some(ImportStage::Looking(_))));
    assert!(!desk.model.under_way.has_job() && !goes(&desk));
    desk.press("<enter>");
    assert!(goes(&desk) && matches!(stage(&desk), Some(ImportStage::Storing(_))));
    assert_eq!(said(&desk.model), None, "nothing is said before it is stored");
    let progress = crate::model::progress::Progress { done: 1, total: 2 };
    desk.send(Message::Storing(progress));
    assert_eq!(desk.model.under_way.shown(), Some(("job-importing", progress)));
    desk.asked.clear();
    answer(&mut desk, plan(2), went_in());
    assert_eq!(said(&desk.model), Some("Imported, z undoes: people: 3"));
    assert_eq!((stage(&desk), desk.model.keeping.saved_at), (None, Some(7)));
    let lists = |asked: &Request| matches!(asked, Request::Read(_));
    assert!(desk.asked.iter().any(lists), "{:?}", desk.asked);
}

#[test]
fn what_is_looked_at_does_not_come_in_unasked() {
    let mut desk = looking(plan(0));
    desk.press("<esc>");
    assert!(!goes(&desk) && stage(&desk).is_none());
    assert_eq!(said(&desk.model), Some("Nothing was imported."));
}

#[test]
fn the_rows_that_are_left_out_are_looked_through() {
    let mut desk = looking(plan(40));
    let selected = |desk: &TestDesk| match desk.model.windows.top() {
        Some(Window::Import(import)) => import.choosing.selected,
        other => panic!("{other:?}"),
    };
    for (keys, at) in [("<down><down>", 2), ("<pgdn>", 12), ("<end>", 39), ("<down>", 39)] {
        desk.press(keys);
        assert_eq!(selected(&desk), at, "{keys}");
    }
    desk.press("<home>");
    assert_eq!(selected(&desk), 0);
}

#[test]
fn what_a_table_does_not_say_is_asked() {
    let mut desk = waiting(OPEN);
    desk.press("a/people.csv<enter>");
    read(&mut desk, Planned::Unsaid(vec!["places", "people"]));
    desk.press("<down><enter>");
    assert_eq!(desk.other.last(), Some(&Effect::start(PlanImport(chosen(Some("people"))))));
    let reply = JobReply::Import(
        PlanImport(chosen(Some("people"))),
        Ok(Ended::Done(Planned::Plan(plan(0)))),
    );
    desk.send(Message::JobDone(Box::new(reply)));
    assert!(matches!(stage(&desk), Some(ImportStage::Looking(_))));
}

#[test]
fn a_file_that_cannot_be_read_is_named_anew() {
    let mut desk = waiting(OPEN);
    desk.press("<enter>");
    assert!(failure(&desk.model).is_some_and(|failure| failure.contains("name of the file")));
    desk.press("a/people.csv<enter>");
    let refused = Job::from(PlanImport(chosen(None))).fails(full("task-import"));
    desk.send(Message::JobDone(Box::new(refused)));
    assert!(failure(&desk.model).is_some_and(|failure| failure.contains("import the file")));
    assert_eq!(stage(&desk), Some(&ImportStage::Naming));
    desk.press("x<enter>");
    let Some(Effect::Start(Job::Import(PlanImport(asked)))) = desk.other.last() else {
        panic!("{:?}", desk.other)
    };
    assert_eq!(asked.path, "a/people.csvx");
}

#[test]
fn reading_can_be_stopped_and_what_comes_after_that_is_not_shown() {
    let mut desk = waiting(OPEN);
    desk.press("a/people.csv<enter><esc>");
    assert_eq!((desk.other.last(), stage(&desk)), (Some(&Effect::StopJob), None));
    read(&mut desk, Planned::Plan(plan(0)));
    assert_eq!(stage(&desk), None);
    let stopped = JobReply::Import(PlanImport(chosen(None)), Ok(Ended::Stopped));
    desk.send(Message::JobDone(Box::new(stopped)));
    assert_eq!(said(&desk.model), Some("Reading was stopped. Nothing was imported."));
}

#[test]
fn a_command_that_leaves_a_file_being_read_stops_that() {
    let mut desk = waiting(OPEN);
    desk.press("a/people.csv<enter><f2>timeline<enter>");
    assert_eq!(stage(&desk), None);
    assert!(desk.other.contains(&Effect::StopJob), "{:?}", desk.other);
}

#[test]
fn storing_can_be_stopped_and_asked_for_again() {
    let mut desk = looking(plan(1));
    desk.press("<enter><esc>");
    assert_eq!(desk.other.last(), Some(&Effect::StopJob));
    assert!(matches!(stage(&desk), Some(ImportStage::Storing(_))), "it is not known yet");
    answer(&mut desk, plan(1), Ended::Stopped);
    assert!(matches!(stage(&desk), Some(ImportStage::Looking(_))));
    assert_eq!((desk.model.keeping.saved_at, desk.model.under_way.bars()), (None, None));
    desk.asked.clear();
    desk.press("<enter>");
    assert!(goes(&desk));
}

#[test]
fn what_has_changed_meanwhile_is_not_stored_and_is_read_anew() {
    let mut desk = looking(plan(0));
    desk.press("<enter>");
    answer(&mut desk, plan(0), Ended::Done(Went::Changed));
    assert!(failure(&desk.model).is_some_and(|failure| failure.contains("has changed")));
    assert_eq!(stage(&desk), Some(&ImportStage::Naming));
    desk.press("<enter>");
    assert_eq!(desk.other.last(), Some(&Effect::start(PlanImport(chosen(None)))));
}

#[test]
fn what_failed_to_be_stored_is_looked_at_again() {
    let mut desk = looking(plan(0));
    desk.press("<enter>");
    desk.refuse(Go(plan(0)).into(), full("task-import"));
    assert!(failure(&desk.model).is_some());
    assert!(matches!(stage(&desk), Some(ImportStage::Looking(_))));
}

#[test]
fn what_must_not_come_in_is_refused_with_the_reason() {
    let broken = Box::new(Plan { is_open: false, ..*plan(1) });
    let nothing = Box::new(Plan { outcome: Outcome::default(), ..*plan(1) });
    for plan in [broken, nothing] {
        let mut desk = looking(plan);
        desk.press("<enter>");
        assert!(!goes(&desk) && failure(&desk.model).is_some());
    }
}

#[test]
fn a_casebook_that_is_only_read_takes_nothing_in() {
    let mut desk = waiting("");
    desk.model.session.read_only = Some(Barred::Folder);
    desk.press(OPEN);
    assert!(failure(&desk.model).is_some() && stage(&desk).is_none());
}

#[test]
fn one_job_at_a_time_is_under_way() {
    let mut desk = waiting("<f2>check<enter>");
    desk.press(OPEN);
    assert!(failure(&desk.model).is_some() && stage(&desk).is_none());
}

#[test]
fn a_clock_that_may_be_wrong_keeps_it_out() {
    let mut desk = looking(plan(0));
    desk.model.world.clock =
        ClockCheck::against(Some(desk.model.world.now.millis + 90 * 86_400_000));
    desk.press("<enter>");
    assert!(!goes(&desk) && matches!(desk.model.windows.top(), Some(Window::FarOff(_))));
    desk.press("<esc>");
    assert!(!goes(&desk));
    assert!(matches!(stage(&desk), Some(ImportStage::Looking(_))), "{:?}", stage(&desk));
    desk.press("<enter><enter>");
    assert!(goes(&desk));
}
