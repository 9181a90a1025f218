//! A store whose answers come late, out of date, or not at all.

use proptest::prelude::*;

use super::waiting;
use crate::app::ask::{Ended, Read, ReadPage, Saved, Undo, Write, WriteReply};
use crate::app::fixture::{TestDesk, full};
use crate::app::*;

#[test]
fn a_key_held_down_keeps_one_question_of_a_kind_on_its_way() {
    let mut desk = waiting("");
    for _ in 0..200 {
        desk.press("<down>");
    }
    let wholes = desk.asked.iter().filter(|r| matches!(r, Request::Read(Read::Whole(_)))).count();
    let pages = desk.asked.iter().filter(|r| matches!(r, Request::Read(Read::Page(_)))).count();
    assert_eq!((wholes, pages), (1, 2), "a page for each list: {:?}", desk.asked);
    desk.prompt = true;
    desk.answer();
    desk.press("<up>");
    let row = desk.model.browse.list().row().unwrap().id;
    assert_eq!(desk.model.browse.detail.record().map(|record| record.id), Some(row));
}

#[test]
fn what_is_looked_at_is_read_first_and_counts_last() {
    let asked = |desk: &TestDesk| {
        let names = desk.asked.iter().map(|request| match request {
            Request::Read(Read::Whole(_)) => "record",
            Request::Read(Read::Page(page)) if page.is_ahead() => "rows ahead",
            Request::Read(Read::Page(ReadPage { slot: Slot::Related, .. })) => "related",
            Request::Read(Read::Page(_)) => "list",
            Request::Read(Read::Count(_)) => "count",
            other => panic!("{other:?}"),
        });
        names.collect::<Vec<&str>>().join(", ")
    };
    let mut desk = waiting("");
    desk.press("<down>");
    assert_eq!(asked(&desk), "record, related, count");
    let mut desk = waiting("");
    desk.press("3");
    assert_eq!(asked(&desk), "list, count");
    let page = desk.asked.remove(0);
    desk.asked.clear();
    let page = desk.reply(page);
    desk.hear(page);
    assert_eq!(asked(&desk), "record, rows ahead");
}

#[test]
fn a_page_that_fails_is_told_and_not_asked_for_again() {
    let mut desk = waiting("");
    let query = desk.model.browse.list().query.clone();
    desk.press("<end>");
    let request = desk.asked.remove(0);
    assert!(
        matches!(&request, Request::Read(Read::Page(ReadPage { query: asked, .. })) if *asked == query)
    );
    let fault = full("task-read-list");
    desk.refuse(request, fault);
    let told = super::failure(&desk.model).unwrap_or_default();
    assert!(told.ends_with("Could not read the list."), "{told}");
    assert!(
        !desk
            .asked
            .iter()
            .any(|r| matches!(r, Request::Read(Read::Page(ReadPage { slot: Slot::List, .. }))))
    );
}

#[test]
fn what_was_read_before_a_change_is_read_again_after_it() {
    let mut desk = waiting("");
    desk.press("<down>z");
    // The store reads and writes side by side: the change may be answered first.
    let undo = desk.asked.iter().position(|r| matches!(r, Request::Write(Write::Undo(_)))).unwrap();
    desk.asked.remove(undo);
    let undone = Ended::Done(Some(Saved::default()));
    desk.hear(WriteReply::Undo(Undo { judgement: false }, Ok(undone)));
    while !desk.asked.is_empty() {
        let request = desk.asked[0].clone();
        desk.answer();
        if matches!(request, Request::Read(Read::Whole(_))) {
            break;
        }
    }
    assert!(
        desk.asked.iter().any(|r| matches!(r, Request::Read(Read::Whole(_)))),
        "{:?}",
        desk.asked
    );
}

#[test]
fn rows_that_could_not_be_marked_are_waited_for_no_more_and_it_is_said_why() {
    let mut desk = waiting("");
    desk.press("<c-a>");
    let request = desk.asked.pop().unwrap();
    assert!(matches!(request, Request::Read(Read::Mark(_))), "{request:?}");
    assert!(desk.model.browse.list().marks.is_waiting());
    desk.refuse(request, full("task-mark"));
    assert!(!desk.model.browse.has_marks());
    let told = super::failure(&desk.model).unwrap_or_default();
    assert!(told.ends_with("Could not mark the rows."), "{told}");
    desk.press("<del>");
    let saves = |request: &Request| matches!(request, Request::Write(Write::Save(_)));
    assert!(desk.asked.iter().any(saves), "the row can be changed: {:?}", desk.model.notice);
}

#[test]
fn no_row_of_the_list_stands_under_the_name_of_the_trash_nor_the_other_way_round() {
    let mut desk = waiting("");
    for trash in [true, false] {
        assert!(desk.model.browse.current().is_some());
        desk.press("T");
        assert_eq!(desk.model.browse.in_trash(), trash);
        assert_eq!(desk.model.browse.list().rows, []);
        assert_eq!(desk.model.browse.current(), None, "nothing is done to what is not shown");
        while desk.model.browse.list().loading {
            desk.answer();
        }
    }
}

const KEYS: &[&str] = &[
    "<enter>", "<esc>", "<tab>", "<up>", "<down>", "<left>", "<home>", "<end>", "<pgup>", "<pgdn>",
    "1", "2", "3", "4", "5", "/", "a", "o", "O", "T", "<f7>", "<del>", "R", " ", "v", "<c-a>", "g",
    "m", "f", "y", "z",
];

/// Pages on their way for one pane.
fn pages(desk: &TestDesk, slot: Slot, view: View) -> usize {
    let of_pane = |request: &&Request| match request {
        Request::Read(Read::Page(ReadPage { slot: asked, query, .. })) => {
            *asked == slot && (slot == Slot::Related || query.listing == view.listing())
        }
        _ => false,
    };
    desk.asked.iter().filter(of_pane).count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn however_slow_the_store_each_pane_has_one_question_on_its_way(
        deeds in prop::collection::vec(prop::option::of(prop::sample::select(KEYS)), 0..60),
    ) {
        let mut desk = waiting("");
        for deed in deeds {
            match deed {
                Some(keys) => {
                    desk.press(keys);
                }
                None => desk.answer(),
            }
            let wholes = desk.asked.iter().filter(|r| matches!(r, Request::Read(Read::Whole(_)))).count();
            // A window that decides between sources asks for its own record.
            let decides = matches!(desk.model.windows.top(), Some(Window::Sayings(_)));
            prop_assert!(wholes <= 1 + usize::from(decides), "{:?}", desk.asked);
            prop_assert!(pages(&desk, Slot::Related, View::Timeline) <= 1, "{:?}", desk.asked);
            for view in View::ALL {
                prop_assert!(pages(&desk, Slot::List, view) <= 1, "{view:?} {:?}", desk.asked);
            }
        }
        while !desk.asked.is_empty() {
            desk.answer();
        }
        let row = desk.model.browse.list().row().map(|row| row.id);
        let shown = desk.model.browse.detail.record().map(|record| record.id);
        if desk.model.browse.focus == Pane::List && desk.model.browse.detail.pinned.is_none() {
            prop_assert_eq!(shown, row, "the record is that of the row");
        }
    }
}
