//! Searching everything, as far as the keys go.

use super::*;
use crate::app::ask::{FindRecords, Read};
use crate::app::fixture::{Fault, named};
use crate::model::find::Hit;

fn hits(count: usize) -> Vec<Hit> {
    let hit = |number| Hit {
        record: named('I', number, "Taken from his flat"),
        when: None,
        case: None,
        snippet: String::new(),
        in_name: vec![],
        in_snippet: vec![],
        found_in: None,
        similar: false,
    };
    (1..=count).map(hit).collect()
}

/// How many hits were asked for last.
fn asked(desk: &TestDesk) -> usize {
    let last = desk.asked.iter().rev().find_map(|request| match request {
        Request::Read(Read::Records(FindRecords { limit, .. })) => Some(*limit),
        _ => None,
    });
    last.unwrap()
}

#[test]
fn no_more_is_looked_for_than_is_seen_until_one_goes_on() {
    let mut desk = waiting("<f7>");
    desk.press("nur");
    let first = asked(&desk);
    assert!((20..=40).contains(&first), "{first}");
    let found = |desk: &mut TestDesk, count| {
        let last = desk.asked.iter().rev().find_map(|request| match request {
            Request::Read(Read::Records(asked)) => Some(asked.clone()),
            _ => None,
        });
        desk.hear(ReadReply::Records(last.unwrap(), Ok(hits(count))));
    };
    found(&mut desk, first);
    desk.press("<down><down><down>");
    assert!(asked(&desk) > first);
    let more = asked(&desk);
    found(&mut desk, more);
    let Some(Window::Search(search)) = desk.model.windows.top() else { panic!() };
    assert_eq!((search.choosing.selected, search.hits.len()), (3, asked(&desk)));
    let all = asked(&desk);
    found(&mut desk, 5);
    desk.press("<down><down>");
    assert_eq!(asked(&desk), all, "there are no more");
}

#[test]
fn a_search_for_a_term_that_there_is_not_says_so_in_place_of_what_it_finds() {
    let mut desk = waiting("<f7>");
    desk.press("kind:xyzzy");
    let request = desk.asked.pop().unwrap();
    let fault = Fault { cause: "fault-filter-value", ..Fault::default() };
    desk.refuse(request, fault.clone());
    let search = |desk: &TestDesk| match desk.model.windows.top() {
        Some(Window::Search(search)) => search.clone(),
        _ => panic!(),
    };
    assert_eq!(search(&desk).trouble, Some(fault));
    assert_eq!(search(&desk).answered.as_deref(), Some("kind:xyzzy"), "it is not awaited");
    assert_eq!(desk.model.notice, None, "it is told once");
    desk.press("<c-u>nur");
    let Some(Request::Read(Read::Records(asked))) = desk.asked.pop() else { panic!() };
    desk.hear(ReadReply::Records(asked, Ok(hits(1))));
    assert_eq!((search(&desk).trouble, search(&desk).hits.len()), (None, 1));
}

#[test]
fn a_search_is_narrowed_by_terms_that_tab_completes() {
    let mut desk = waiting("<f7>");
    desk.press("nur ki<tab>arr");
    let search = |desk: &TestDesk| match desk.model.windows.top() {
        Some(Window::Search(search)) => search.clone(),
        _ => panic!(),
    };
    assert_eq!(search(&desk).choosing.line.text(), "nur kind:arr");
    desk.press("<tab>");
    assert_eq!(search(&desk).choosing.line.text(), "nur kind:arrest ");
    let asked = desk.asked.iter().rev().find_map(|request| match request {
        Request::Read(Read::Records(FindRecords { filter, .. })) => Some(filter.to_string()),
        _ => None,
    });
    assert_eq!(asked.as_deref(), Some("nur kind:arrest"));
    desk.press("has:wings");
    assert!(desk.model.misunderstood().is_some());
    desk.press("<esc>");
    assert!(desk.model.misunderstood().is_none());
}

#[test]
fn a_filter_that_is_not_understood_stays_in_its_line() {
    for bad in ["xx:yy", "when:2o21", "kind:", "has:wings"] {
        let mut desk = desk("/");
        desk.press(bad).press("<enter>");
        let line =
            desk.model.browse.filtering.as_ref().map(|filtering| filtering.line.text().to_owned());
        assert_eq!(line.as_deref(), Some(bad));
        assert!(desk.model.misunderstood().is_some(), "{bad}");
        desk.press("<esc>");
        assert!(
            desk.model.browse.filtering.is_none() && desk.model.browse.list().filter.is_empty(),
            "{bad}"
        );
    }
}
