//! What was typed and not saved: dropped, brought back, kept on leaving.

use super::{desk, said};
use crate::app::fixture::{Desk, full};
use crate::app::*;
use crate::model::draft::{Draft, DraftId};

fn draft(number: i64) -> Draft {
    Draft { id: DraftId(number), title: "New".to_owned(), body: String::new(), millis: 0 }
}

/// A desk with the window of three drafts.
fn with_drafts() -> Desk {
    let mut desk = desk("");
    desk.prompt = false;
    desk.press("d");
    let drafts = vec![draft(4), draft(2), draft(1)];
    desk.send(Message::Reply(Box::new(Reply::Drafts(drafts))));
    desk.asked.clear();
    desk
}

/// Answers all that was asked of the store, and says what of it were changes.
fn settle(desk: &mut Desk) -> Vec<Request> {
    let mut changes = vec![];
    while !desk.asked.is_empty() {
        let request = desk.asked[0].clone();
        if matches!(request.task(), "task-undo" | "task-keep-draft" | "task-drop-draft") {
            changes.push(request);
        }
        desk.answer();
    }
    changes
}

#[test]
fn a_draft_that_is_dropped_is_told_and_comes_back() {
    for keys in ["<del>z", "<del><esc>z", "<del><esc><c-z>", "<del><c-z>"] {
        let mut desk = with_drafts();
        desk.press("<del>");
        assert_eq!(settle(&mut desk), [Request::DropDrafts(vec![draft(4)])]);
        assert_eq!(said(&desk.model), Some("1 draft dropped; z brings it back."));
        desk.press(keys.strip_prefix("<del>").unwrap());
        assert_eq!(settle(&mut desk), [Request::RestoreDrafts(vec![draft(4)])], "{keys}");
        assert_eq!(said(&desk.model), Some("1 draft is back."));
        desk.press(if keys.contains("esc") { "Z" } else { "<esc>Z" });
        assert_eq!(settle(&mut desk), [Request::DropDrafts(vec![draft(4)])], "{keys}");
    }
}

#[test]
fn several_drafts_are_marked_and_dropped_at_once() {
    let mut desk = with_drafts();
    desk.press(" <down> <del>");
    assert_eq!(settle(&mut desk), [Request::DropDrafts(vec![draft(4), draft(1)])]);
    assert_eq!(said(&desk.model), Some("2 drafts dropped; z brings them back."));
}

#[test]
fn undo_goes_back_through_drops_and_records_in_their_order() {
    let mut desk = with_drafts();
    desk.press("<del>");
    settle(&mut desk);
    desk.send(Message::Reply(Box::new(Reply::Saved(Saved::default()))));
    desk.press("<esc>zzz");
    let undone = [Request::Undo, Request::RestoreDrafts(vec![draft(4)]), Request::Undo];
    assert_eq!(settle(&mut desk), undone);
}

#[test]
fn a_drop_that_failed_is_nothing_to_bring_back() {
    let mut desk = with_drafts();
    desk.press("<del>");
    let request = Box::new(desk.asked.remove(0));
    let fault = full(request.task());
    desk.send(Message::Reply(Box::new(Reply::Failed { request, fault })));
    assert_eq!(desk.asked.first(), Some(&Request::Drafts), "the list as it is");
    desk.asked.clear();
    desk.press("<esc>z");
    assert_eq!(settle(&mut desk), [Request::Undo]);
}
