//! A store that answers in another order than it was asked.

use super::{said, waiting};
use crate::app::ask::{
    CountKept, DropDrafts, Ended, FindRecords, KeepDraft, Purpose, Question, Read, ReadDrafts,
    ReadPair, ReadReply, Reply, Request, RestoreDrafts, Save, Saved, Undo, Write, WriteReply,
};
use crate::app::fixture::{TestDesk, full, id, named, whole};
use crate::app::form::Stage;
use crate::app::*;
use crate::model::change::{Change, Step};
use crate::model::draft::{Draft, DraftId};
use crate::model::duplicate::Duplicate;

/// Takes what was asked for first that is of this kind.
fn take(desk: &mut TestDesk, is: impl Fn(&Request) -> bool) -> Request {
    let at = desk.asked.iter().position(is);
    desk.asked.remove(at.unwrap_or_else(|| panic!("{:?}", desk.asked)))
}

/// Answers that one, whatever was asked before it.
fn answer(desk: &mut TestDesk, is: impl Fn(&Request) -> bool) {
    let request = take(desk, is);
    let reply = desk.reply(request);
    desk.hear(reply);
}

fn saves(request: &Request) -> bool {
    matches!(request, Request::Write(Write::Save(_)))
}

fn saves_form(request: &Request) -> bool {
    matches!(request, Request::Write(Write::Save(Save { purpose: Purpose::Form(_), .. })))
}

fn keeps_draft(request: &Request) -> bool {
    matches!(request, Request::Write(Write::KeepDraft(_)))
}

/// The drafts that were asked to be kept, oldest first, taken from what waits.
fn kept(desk: &mut TestDesk) -> Vec<Draft> {
    let (drafts, others) = std::mem::take(&mut desk.asked).into_iter().partition(keeps_draft);
    desk.asked = others;
    let drafts = drafts.into_iter().filter_map(|request| match request {
        Request::Write(Write::KeepDraft(KeepDraft(draft))) => Some(draft),
        _ => None,
    });
    drafts.collect()
}

fn draft(number: i64) -> Vec<Draft> {
    let (title, body) = ("New".to_owned(), String::new());
    vec![Draft { id: DraftId(number), title, body, millis: 0 }]
}

/// Answers all that waits.
fn settle(desk: &mut TestDesk) {
    while !desk.asked.is_empty() {
        desk.answer();
    }
}

const LINE: &str = "2n5 jan 2022<tab>Almaty<tab>detained";

/// A quick line whose text is being kept as a template while it is stored.
fn two_saves() -> TestDesk {
    let mut desk = waiting(LINE);
    settle(&mut desk);
    desk.press("<c-k>My way<enter><enter>");
    while !desk.asked.iter().any(saves_form) {
        answer(&mut desk, |request| !saves(request));
    }
    desk
}

#[test]
fn a_form_closes_by_its_own_save_and_no_other() {
    let mut desk = two_saves();
    let draft = desk.model.forms.open.as_ref().map(|form| form.draft);
    assert_eq!(desk.asked.iter().filter(|request| saves(request)).count(), 2);
    answer(&mut desk, saves_form);
    assert!(desk.model.forms.open.as_ref().map(|form| form.draft) != draft, "the next line");
    assert!(said(&desk.model).is_some_and(|text| text.starts_with("Saved")));
    assert!(desk.model.under_way.bars().is_some(), "the template is on its way still");
    answer(&mut desk, saves);
    assert!(said(&desk.model).is_some_and(|text| text.contains("New")), "{:?}", said(&desk.model));
    assert_eq!(desk.model.under_way.bars(), None);
}

#[test]
fn the_form_stays_that_waits_for_its_save_when_another_is_answered_or_fails() {
    for fails in [false, true] {
        let mut desk = two_saves();
        let before = desk.model.forms.open.clone();
        let template = take(&mut desk, |request| saves(request) && !saves_form(request));
        if fails {
            desk.refuse(template, full(Save::TASK));
        } else {
            let reply = desk.reply(template);
            desk.hear(reply);
        }
        assert_eq!(desk.model.forms.open, before);
        assert_eq!(before.map(|form| form.stage), Some(Stage::Saving));
    }
}

#[test]
fn every_line_is_closed_by_one_answer() {
    let mut desk = waiting(LINE);
    let mut answered = Vec::new();
    for line in ["<enter>", "6 jan 2022<tab><tab>detained<enter>"] {
        desk.press(line);
        while !desk.asked.iter().any(saves_form) {
            answer(&mut desk, |request| !saves(request));
        }
        let open = desk.model.forms.open.clone();
        for reply in &answered {
            desk.hear(Reply::clone(reply));
        }
        assert_eq!(desk.model.forms.open, open, "what was answered is no answer to this line");
        let request = take(&mut desk, saves_form);
        let reply = desk.reply(request);
        desk.hear(reply.clone());
        answered.push(reply);
        let closed = desk.model.forms.open.as_ref().map(|form| (form.is_blank(), form.stage));
        assert_eq!(closed, Some((true, Stage::Filling)));
    }
}

#[test]
fn an_older_draft_says_nothing_of_what_was_typed_since() {
    for fails in [false, true] {
        let mut desk = waiting("N5.1.22");
        desk.send(Message::Reminder);
        desk.model.world.now.millis += 1;
        desk.press("<tab>Almaty");
        desk.send(Message::Reminder);
        let drafts = kept(&mut desk);
        let [older, newer] = &drafts[..] else { panic!("{drafts:?}") };
        settle(&mut desk);
        let fault = full(KeepDraft::TASK);
        let answer = if fails { Err(fault) } else { Ok(()) };
        // That it was handed over late is known, however late its answer is.
        desk.hear(WriteReply::KeepDraft(KeepDraft(older.clone()), answer));
        assert!(desk.model.keeping.is_open() && !desk.model.keeping.has_failed());
        let kept = desk.model.forms.open.as_ref().and_then(|form| form.kept);
        assert_eq!(kept, (!fails).then_some(older.millis));
        desk.hear(WriteReply::KeepDraft(KeepDraft(newer.clone()), Ok(())));
        let typed = desk.model.forms.is_unsettled();
        assert!(desk.model.keeping.is_all_stored(typed), "{:?}", desk.model.keeping);
    }
}

#[test]
fn a_draft_that_a_newer_one_replaced_is_not_waited_for() {
    let mut desk = waiting("N5.1.22");
    desk.send(Message::Reminder);
    desk.press("<tab>Almaty");
    desk.send(Message::Reminder);
    let newer = kept(&mut desk).pop().unwrap();
    settle(&mut desk);
    // The store passes over a draft behind which a newer one waits.
    desk.hear(WriteReply::KeepDraft(KeepDraft(newer), Ok(())));
    assert!(desk.model.keeping.is_all_stored(desk.model.forms.is_unsettled()));
}

#[test]
fn drafts_that_were_not_brought_back_are_those_that_the_answer_names() {
    let mut desk = waiting("");
    for number in [4, 2] {
        desk.model.keeping.dropped.drop(draft(number));
    }
    desk.press("zz");
    desk.asked.retain(|request| matches!(request, Request::Write(_)));
    let back = [2, 4].map(|number| Request::from(RestoreDrafts(draft(number))));
    assert_eq!(desk.asked, back);
    desk.refuse(back[0].clone(), full(RestoreDrafts::TASK));
    desk.hear(WriteReply::RestoreDrafts(RestoreDrafts(draft(4)), Ok(())));
    desk.asked.clear();
    desk.press("z");
    assert_eq!(desk.asked, [back[0].clone()]);
    desk.refuse(back[0].clone(), full(DropDrafts::TASK));
}

#[test]
fn a_step_that_was_not_undone_is_still_the_one_before_the_drafts() {
    let drafts = draft(4);
    let undo = Undo { judgement: false };
    let stopped = || WriteReply::Undo(undo, Ok(Ended::Stopped));
    let failed = || WriteReply::Undo(undo, Err(full(Undo::TASK)));
    for answer in [&stopped as &dyn Fn() -> WriteReply, &failed] {
        let mut desk = waiting("");
        desk.model.keeping.dropped.drop(drafts.clone());
        let save = Save { step: Step::default(), purpose: Purpose::Trash };
        desk.hear(WriteReply::Save(save, Ok(Saved::default())));
        let asked = |desk: &mut TestDesk| {
            desk.asked.clear();
            desk.press("z");
            desk.asked.retain(|request| matches!(request, Request::Write(_)));
            desk.asked.clone()
        };
        assert_eq!(asked(&mut desk), [undo.into()]);
        desk.hear(answer());
        assert_eq!(asked(&mut desk), [undo.into()], "once more");
        desk.hear(WriteReply::Undo(undo, Ok(Ended::Done(Some(Saved::default())))));
        assert_eq!(asked(&mut desk), [RestoreDrafts(drafts.clone()).into()]);
    }
}

/// A desk with the window of two pairs, and what it asks for.
fn judging() -> TestDesk {
    let mut desk = waiting("<f2>duplic<enter>");
    let party = |number| named('P', number, "A");
    let pair = |a, b| Duplicate { a: party(a), b: party(b), score: 0.9, reasons: vec![] };
    desk.find(vec![pair(1, 2), pair(3, 4)]);
    desk
}

fn reads_pair(request: &Request) -> bool {
    matches!(request, Request::Read(Read::Pair(_)))
}

#[test]
fn a_pair_that_comes_late_does_not_take_the_place_of_the_one_that_is_looked_at() {
    let mut desk = judging();
    let first = take(&mut desk, reads_pair);
    desk.press("<down>");
    answer(&mut desk, reads_pair);
    let Request::Read(Read::Pair(ReadPair(ids))) = first else { panic!() };
    desk.hear(ReadReply::Pair(ReadPair(ids), Ok(Some(Box::new(ids.map(whole))))));
    let Some(Window::Duplicates(list)) = desk.model.windows.top() else { panic!() };
    let shown = list.shown().map(|pair| pair.each_ref().map(|whole| whole.record.id));
    assert_eq!(shown, Some([id(3), id(4)]));
}

#[test]
fn what_was_undone_elsewhere_brings_no_pair_back() {
    let mut desk = judging();
    settle(&mut desk);
    desk.press("s");
    let judged = take(&mut desk, |request| matches!(request, Request::Write(Write::Judge(_))));
    let reply = desk.reply(judged);
    desk.hear(reply);
    let pairs = |desk: &TestDesk| match desk.model.windows.top() {
        Some(Window::Duplicates(list)) => list.pairs.as_ref().map(Vec::len),
        _ => None,
    };
    assert_eq!(pairs(&desk), Some(1));
    desk.press("z");
    let undone = || Ok(Ended::Done(Some(Saved::default())));
    desk.hear(WriteReply::Undo(Undo { judgement: false }, undone()));
    assert_eq!(pairs(&desk), Some(1), "that was another step");
    desk.press("s");
    assert!(desk.asked.iter().all(|r| !matches!(r, Request::Write(Write::Judge(_)))));
    desk.hear(WriteReply::Undo(Undo { judgement: true }, undone()));
    assert_eq!(pairs(&desk), Some(2));
}

#[test]
fn a_search_shows_what_was_asked_for_last() {
    let mut desk = waiting("<f7>");
    desk.press("nur");
    let request = desk.asked.pop();
    let Some(Request::Read(Read::Records(last))) = request else { panic!("{request:?}") };
    let hits = |desk: &mut TestDesk, limit| {
        let asked = FindRecords { limit, ..last.clone() };
        let reply = desk.reply(asked.into());
        desk.hear(reply);
        let Some(Window::Search(search)) = desk.model.windows.top() else { panic!() };
        search.hits.len()
    };
    assert_eq!(hits(&mut desk, last.limit - 1), 0);
    assert_eq!(hits(&mut desk, last.limit), 3);
}

#[test]
fn drafts_that_come_once_their_window_is_closed_are_no_news() {
    let mut desk = waiting("");
    desk.press("d<esc>");
    desk.model.notice = None;
    desk.hear(ReadReply::Drafts(ReadDrafts { at_start: false }, Ok(draft(4))));
    assert_eq!(said(&desk.model), None);
    desk.hear(ReadReply::Drafts(ReadDrafts { at_start: true }, Ok(draft(4))));
    assert!(said(&desk.model).is_some());
}

#[test]
fn the_record_that_is_looked_at_stays_when_another_has_gone_to_the_trash() {
    let mut desk = waiting("<tab><tab><down><enter>");
    let looked_at = desk.model.browse.detail.pinned;
    assert!(looked_at.is_some());
    let mut trash = |id| {
        let step = Step { changes: vec![Change::Trash(id)] };
        let reply = desk.reply(Save { step, purpose: Purpose::Trash }.into());
        desk.hear(reply);
        desk.model.browse.detail.pinned
    };
    assert_eq!(trash(id(700)), looked_at);
    assert_ne!(trash(looked_at.unwrap()), looked_at);
}

#[test]
fn what_a_name_meant_in_a_form_that_was_closed_is_not_offered_in_the_next() {
    let mut desk = waiting("");
    let asked = ["N<tab>Al", "<esc>N<tab>Al"].map(|keys| {
        desk.press(keys);
        let last = desk.asked.iter().rev().find_map(|request| match request {
            Request::Read(Read::Complete(asked)) => Some(asked.clone()),
            _ => None,
        });
        last.unwrap()
    });
    let before = desk.model.forms.open.clone();
    let [older, newer] = asked;
    assert_eq!((older.ticket, &older.text), (newer.ticket, &newer.text));
    desk.hear(ReadReply::Complete(older, Ok(vec![])));
    assert_eq!(desk.model.forms.open, before);
    desk.hear(ReadReply::Complete(newer, Ok(vec![])));
    assert!(desk.model.forms.open != before);
}

#[test]
fn a_count_of_another_filter_does_not_end_the_one_that_is_waited_for() {
    let mut desk = waiting("");
    desk.press("b");
    answer(&mut desk, |request| matches!(request, Request::Read(Read::Filters(_))));
    let counts = |request: &Request| matches!(request, Request::Read(Read::CountKept(_)));
    let Request::Read(Read::CountKept(asked)) = take(&mut desk, counts) else { panic!() };
    let other = CountKept { id: id(1), ..asked.clone() };
    desk.hear(ReadReply::CountKept(other, Err(full(CountKept::TASK))));
    assert!(!desk.asked.iter().any(counts), "one is on its way");
    let reply = desk.reply(asked.into());
    desk.hear(reply);
    assert!(desk.asked.iter().any(counts), "the next");
}

#[test]
fn a_backup_that_is_made_leaves_the_window_of_the_next_open() {
    let mut desk = waiting("");
    desk.press("<f2>back up<enter>a<enter><esc><f2>back up<enter>b");
    answer(&mut desk, |request| matches!(request, Request::Write(Write::BackUp(_))));
    assert!(matches!(desk.model.windows.top(), Some(Window::SaveAs(_))));
    desk.press("<enter>");
    answer(&mut desk, |request| matches!(request, Request::Write(Write::BackUp(_))));
    assert!(!desk.model.windows.is_open());
}
