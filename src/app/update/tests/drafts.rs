//! What was typed and not saved: told of, kept on leaving, or nowhere.

use super::{failure, said, waiting};
use crate::app::ask::{DropDrafts, KeepDraft, ReadDrafts, ReadReply, Write};
use crate::app::fixture::{TestDesk, full};
use crate::app::*;
use crate::model::draft::{Draft, DraftId};

pub(super) fn draft(number: i64) -> Draft {
    Draft { id: DraftId(number), title: "New".to_owned(), body: String::new(), millis: 0 }
}

/// Answers all that was asked of the store, and says what of it were changes.
pub(super) fn settle(desk: &mut TestDesk) -> Vec<Request> {
    let mut changes = vec![];
    while !desk.asked.is_empty() {
        let request = desk.asked[0].clone();
        if matches!(request, Request::Write(_)) {
            changes.push(request);
        }
        desk.answer();
    }
    changes
}

/// A desk where nothing that these keys ask for is answered yet.
fn slow(keys: &str) -> TestDesk {
    let mut desk = waiting("");
    desk.press(keys);
    desk
}

/// Answers what was asked; drafts cannot be kept.
pub(super) fn settle_full(desk: &mut TestDesk) {
    while !desk.asked.is_empty() {
        if matches!(desk.asked[0], Request::Write(Write::KeepDraft(_))) {
            let request = desk.asked.remove(0);
            let fault = full(request.question().task());
            desk.refuse(request, fault);
        } else {
            desk.answer();
        }
    }
}

#[test]
fn a_form_that_is_closed_is_said_to_be_kept_when_it_is() {
    for keys in ["N5.1.22<esc>", "n5.1.22<esc>"] {
        let mut desk = slow(keys);
        assert_eq!(said(&desk.model), None, "{keys}");
        settle(&mut desk);
        assert_eq!(said(&desk.model), Some("Kept as a draft; d shows drafts."), "{keys}");
    }
}

#[test]
fn leaving_waits_until_what_was_typed_is_kept() {
    for keys in ["n5.1.22<c-c><c-c>", "N5.1.22<c-c><c-c>", "N5.1.22<esc>q"] {
        let mut desk = slow(keys);
        assert!(!desk.model.keeping.exit.leaving, "{keys}");
        assert!(said(&desk.model).is_some_and(|text| !text.contains("stored")), "{keys}");
        settle(&mut desk);
        assert!(desk.model.keeping.exit.leaving, "{keys}");
    }
    let mut desk = slow("n5.1.22<c-c><c-c>");
    desk.model.world.now.millis += 60_000;
    desk.press("<c-c>");
    assert!(desk.model.keeping.exit.leaving, "a store that never answers holds nobody");
}

#[test]
fn leaving_with_what_is_kept_nowhere_offers_another_place_first() {
    let mut desk = slow("N5.1.22<c-c><c-c>");
    settle_full(&mut desk);
    assert!(!desk.model.keeping.exit.leaving && failure(&desk.model).is_some());
    let Some(Window::SaveAs(save)) = desk.model.windows.top() else { panic!("another place") };
    assert!(save.text.as_ref().is_some_and(|text| text.contains("5.1.22")), "{:?}", save.text);
    let form = desk.model.forms.open.as_ref().unwrap();
    assert!(form.unkept && form.kept.is_none());
    let mut leaves = desk;
    leaves.press("<c-c>");
    assert!(!leaves.model.keeping.exit.leaving);
    leaves.press("<c-c>");
    assert!(leaves.model.keeping.exit.leaving, "whoever was asked may leave without it");
}

#[test]
fn what_was_written_elsewhere_is_no_reason_to_stay() {
    let mut desk = slow("N5.1.22<c-c><c-c>");
    settle_full(&mut desk);
    desk.press("<enter>");
    assert!(matches!(desk.other.last(), Some(Effect::WriteText { .. })));
    desk.send(Message::Written(Ok("/media/a.txt".to_owned())));
    desk.press("<c-c><c-c>");
    settle_full(&mut desk);
    assert!(desk.model.keeping.exit.leaving);
}

#[test]
fn a_draft_that_failed_behind_a_newer_form_is_tried_again() {
    let mut desk = slow("N5.1.22<esc>N");
    settle_full(&mut desk);
    assert!(failure(&desk.model).is_some());
    desk.press("<esc><c-c><c-c>");
    assert!(!desk.model.keeping.exit.leaving);
    let kept = |r: &Request| matches!(r, Request::Write(Write::KeepDraft(KeepDraft(d))) if d.body.contains("5.1.22"));
    assert!(settle(&mut desk).iter().any(kept));
    assert!(desk.model.keeping.exit.leaving);
}

#[test]
fn closing_a_form_that_cannot_be_kept_offers_another_place() {
    let mut desk = slow("N5.1.22<esc>");
    settle_full(&mut desk);
    assert!(failure(&desk.model).is_some() && desk.model.forms.open.is_some());
    let Some(Window::SaveAs(save)) = desk.model.windows.top() else { panic!("another place") };
    assert!(save.text.as_ref().is_some_and(|text| text.contains("5.1.22")), "{:?}", save.text);
    desk.press("<enter>");
    assert!(matches!(desk.other.last(), Some(Effect::WriteText { .. })));
    desk.send(Message::Written(Ok("/media/a.txt".to_owned())));
    desk.press("<esc>");
    settle_full(&mut desk);
    assert!(desk.model.forms.open.is_none() && !desk.model.windows.is_open());
    assert_eq!(said(&desk.model), Some("Closed; what was typed is in the file that you wrote."));
}

#[test]
fn drafts_are_told_of_at_the_start_and_opened_from_their_list() {
    let mut desk = waiting("");
    desk.hear(ReadReply::Drafts(ReadDrafts { at_start: true }, Ok(vec![draft(4), draft(2)])));
    assert_eq!(said(&desk.model), Some("2 drafts are kept. d shows them."));
    desk.press("n");
    let opened = desk.model.forms.open.as_ref().map(|form| form.draft);
    assert_eq!(opened, Some(DraftId(5)), "the number of no draft that is kept");
    desk.press("<esc>d");
    desk.hear(ReadReply::Drafts(ReadDrafts { at_start: false }, Ok(vec![draft(4), draft(2)])));
    desk.press("<del>");
    let dropped = Request::Write(Write::DropDrafts(DropDrafts(vec![draft(4)])));
    assert!(desk.asked.contains(&dropped), "{:?}", desk.asked);
}

#[test]
fn why_a_casebook_can_only_be_read_is_told_at_the_start_before_its_drafts() {
    for kept in [vec![], vec![draft(4)]] {
        let mut desk = waiting("");
        desk.model.session.read_only = Some(Barred::Full);
        desk.hear(ReadReply::Drafts(ReadDrafts { at_start: true }, Ok(kept)));
        assert_eq!(failure(&desk.model), Some("The disk of the file is full or failing."));
    }
}

#[test]
fn drafts_that_are_found_at_the_start_are_no_news_beside_other_news() {
    let came = || ReadReply::Drafts(ReadDrafts { at_start: true }, Ok(vec![draft(4)]));
    let failed = Message::Failed(full("task-save"));
    for news in [failed, Message::Copied(Clipboard::System)] {
        let mut desk = waiting("");
        desk.send(news.clone());
        let told = desk.model.notice.clone();
        assert!(told.is_some());
        desk.hear(came());
        assert_eq!(desk.model.notice, told, "it stays");
        desk.press("n");
        let opened = desk.model.forms.open.as_ref().map(|form| form.draft);
        assert_eq!(opened, Some(DraftId(5)), "they are known all the same");
        let mut desk = waiting("");
        desk.hear(came());
        desk.send(news);
        assert_eq!(desk.model.notice, told, "it takes their place");
    }
}

#[test]
fn a_form_whose_draft_cannot_be_kept_comes_back_with_its_text() {
    let mut desk = waiting("nBeaten");
    desk.press("<esc>");
    let kept =
        desk.asked.iter().position(|r| matches!(r, Request::Write(Write::KeepDraft(_)))).unwrap();
    let request = desk.asked.remove(kept);
    let fault = full("task-keep-draft");
    assert!(desk.model.forms.open.is_none());
    desk.refuse(request, fault);
    let text =
        desk.model.forms.open.as_ref().and_then(|form| form.field()).map(|f| f.editor.text());
    assert_eq!(text, Some("Beaten"));
    assert!(failure(&desk.model).is_some_and(|what| what.ends_with("Could not keep the draft.")));
}
