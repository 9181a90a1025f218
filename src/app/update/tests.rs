mod ahead;
mod ambiguous;
mod clock_check;
mod deciding;
mod disclosing;
mod drafts;
mod dropped;
mod filled;
mod import;
mod leaving;
mod many;
mod mouse;
mod near;
mod order;
mod saved;
mod search;
mod slow_store;
mod sorting;
mod steps;
mod unknown;
mod unseen;
mod windows;

use crate::app::ask::{
    Ended, Read, ReadPage, ReadReply, ReadWhole, Save, Saved, Write, WriteReply,
};
use crate::app::fixture::{TestDesk, full, id, whole};
use crate::app::jobs::Verify;
use crate::app::*;
use crate::model::change::Change;
use crate::model::listing::{Anchor, Count, Scope, Sort};
use crate::model::protection::Protection;
use crate::model::{Kind, Language};
use crate::words;

fn desk(keys: &str) -> TestDesk {
    let mut desk = TestDesk::new((120, 40), Theme::Dark);
    desk.press(keys);
    desk
}

/// A desk that has read everything and whose next questions wait.
fn waiting(keys: &str) -> TestDesk {
    let mut desk = desk(keys);
    desk.prompt = false;
    desk
}

fn failure(model: &Model) -> Option<&str> {
    match &model.notice {
        Some(Notice::Failed(failure)) => Some(&failure.what),
        _ => None,
    }
}

fn said(model: &Model) -> Option<&str> {
    match &model.notice {
        Some(Notice::Done(text)) => Some(text),
        _ => None,
    }
}

/// What was asked to be saved last, of those that wait.
fn saving(desk: &TestDesk) -> Save {
    let saves = desk.asked.iter().rev().find_map(|request| match request {
        Request::Write(Write::Save(save)) => Some(save.clone()),
        _ => None,
    });
    saves.unwrap_or_else(|| panic!("{:?}", desk.asked))
}

#[test]
fn each_view_keeps_its_place() {
    let mut desk = desk("<down><down>3<down>2");
    assert_eq!(desk.model.browse.list().selected, 2);
    desk.press("3");
    assert_eq!((desk.model.browse.view, desk.model.browse.list().selected), (View::People, 1));
}

#[test]
fn every_row_calls_for_its_own_timeline() {
    for keys in ["3<down>", "2<down>"] {
        let desk = desk(keys);
        let row = desk.model.browse.list().row().unwrap().id;
        assert_eq!(desk.model.browse.related.query.scope, Scope::Of(row), "{keys}");
    }
}

#[test]
fn no_timeline_is_asked_for_where_none_is_shown() {
    let mut desk = TestDesk::new((80, 24), Theme::Dark);
    desk.prompt = false;
    desk.press("3");
    let related =
        |r: &Request| matches!(r, Request::Read(Read::Page(ReadPage { slot: Slot::Related, .. })));
    assert!(!desk.asked.iter().any(related), "{:?}", desk.asked);
}

#[test]
fn the_list_narrows_with_every_key_and_esc_goes_back() {
    let mut desk = desk("/alm");
    assert_eq!(desk.model.browse.list().query.filter.to_string(), "alm");
    assert_eq!(desk.model.browse.list().count, Some(Count { counted: 30, or_more: false }));
    desk.press("<enter>/x<esc>");
    assert_eq!(desk.model.browse.list().filter, "alm", "the filter before");
    desk.press("<esc>");
    assert!(desk.model.browse.list().query.filter.is_empty(), "Esc in the list clears it");
}

#[test]
fn an_unfinished_term_keeps_the_filter_before_and_says_what_is_missing() {
    let desk = desk("/almaty kind:");
    assert_eq!(desk.model.browse.list().query.filter.to_string(), "almaty kind");
    let problem = desk.model.browse.filtering.as_ref().and_then(|f| f.problem.clone());
    let said = problem.map(|problem| words::filter(&problem, Language::English));
    assert!(said.is_some_and(|text| text.contains("kind:")));
}

#[test]
fn a_filter_that_is_not_understood_is_not_offered_to_be_kept() {
    let offered = |text: &str| {
        let desk = desk(&format!("2/{text}"));
        footer(&desk.model, 200).iter().any(|key| key.key == Key::Named(Name::Enter))
    };
    assert!(offered("kind:detention"));
    assert!(!offered("colour:red"));
    let desk = desk("2/colour:red");
    let told = refusal(&desk.model, Action::Accept).map(|failure| failure.what);
    assert!(told.is_some_and(|told| told.contains("colour")));
}

#[test]
fn tab_completes_a_term_of_the_filter() {
    let desk = desk("/ki<tab>деат<backspace><backspace><backspace><backspace>det<tab>");
    let text = desk.model.browse.filtering.as_ref().map(|f| f.line.text().to_owned());
    assert_eq!(text.as_deref(), Some("kind:detention "));
}

#[test]
fn letters_of_a_filter_run_no_command_and_neither_does_a_paste() {
    let mut desk = desk("/nq");
    assert!(desk.model.forms.open.is_none() && !desk.model.keeping.exit.leaving);
    desk.press("<esc>");
    desk.send(Message::Paste("nq".to_owned()));
    assert!(desk.model.forms.open.is_none() && !desk.model.keeping.exit.leaving);
}

#[test]
fn del_moves_the_row_to_the_trash_and_says_how_to_undo() {
    let mut desk = waiting("<down>");
    desk.press("<del><del>");
    let steps: Vec<_> =
        desk.asked.iter().filter(|r| matches!(r, Request::Write(Write::Save(_)))).collect();
    let [Request::Write(Write::Save(Save { step, .. }))] = &steps[..] else { panic!("{steps:?}") };
    assert_eq!(step.changes, [Change::Trash(id(1))]);
    desk.prompt = true;
    while !desk.asked.is_empty() {
        desk.answer();
    }
    assert_eq!(said(&desk.model), Some("Moved I-1 to the trash. z undoes."));
}

#[test]
fn after_a_change_the_list_is_read_anew_where_it_is() {
    let mut desk = waiting("<pgdn><pgdn><pgdn>");
    desk.press("<del>");
    desk.asked.retain(|request| matches!(request, Request::Write(Write::Save(_))));
    desk.answer();
    let at = desk.asked.iter().any(|r| {
        matches!(
            r,
            Request::Read(Read::Page(ReadPage { slot: Slot::List, anchor: Anchor::At(_), .. }))
        )
    });
    assert!(at, "{:?}", desk.asked);
}

#[test]
fn a_file_open_for_reading_takes_no_changes() {
    let mut desk = desk("");
    desk.model.session.read_only = Some(Barred::Held("Aigul".to_owned()));
    for keys in ["n", "N", "e", "s", "<del>", "z", "Z"] {
        desk.prompt = false;
        desk.press(keys);
        assert_eq!(failure(&desk.model), Some("The file is open for reading only."), "{keys}");
        assert!(desk.model.forms.open.is_none());
        assert_eq!(desk.asked, [], "{keys}");
    }
}

#[test]
fn a_link_leads_to_the_record_in_its_view_and_esc_comes_back() {
    let mut desk = desk("<down><enter><down><down><enter>");
    assert_eq!(desk.model.browse.view, View::Cases, "after rivals and the place, the case");
    assert_eq!(desk.model.browse.detail.record().map(|r| r.id), Some(id(1)));
    desk.press("<esc>");
    assert_eq!((desk.model.browse.view, desk.model.browse.focus), (View::Timeline, Pane::Detail));
    assert_eq!(desk.model.browse.detail.link, Some(2), "where the link was");
    desk.press("<esc>");
    assert_eq!(desk.model.browse.focus, Pane::List);
}

#[test]
fn a_search_opens_what_it_found() {
    let mut desk = desk("<f7>nur");
    let Some(Window::Search(search)) = desk.model.windows.top() else { panic!() };
    let kinds: Vec<_> = search.hits.iter().map(|hit| hit.record.kind).collect();
    assert_eq!(kinds, [Kind::Party, Kind::Party, Kind::Incident], "by kinds");
    desk.press("<enter>");
    assert_eq!(desk.model.browse.view, View::People);
    assert_eq!(desk.model.browse.detail.record().map(|r| r.id), Some(id(31)));
    assert_eq!(desk.model.browse.list().row().map(|row| row.id), Some(id(31)));
}

#[test]
fn an_answer_to_an_older_search_is_dropped() {
    let mut desk = waiting("<f7>");
    desk.press("nu");
    desk.answer();
    let Some(Window::Search(search)) = desk.model.windows.top() else { panic!() };
    assert!(search.hits.is_empty() && search.answered.is_none());
    desk.answer();
    let Some(Window::Search(search)) = desk.model.windows.top() else { panic!() };
    assert_eq!(search.answered.as_deref(), Some("nu"));
}

#[test]
fn a_date_is_gone_to_once_it_is_clear() {
    let mut desk = waiting("t2022-01");
    desk.press("<enter>");
    let day = desk
        .asked
        .iter()
        .any(|r| matches!(r, Request::Read(Read::Page(ReadPage { anchor: Anchor::Day(_), .. }))));
    assert!(day && !desk.model.windows.is_open());
    let desk = self::desk("tsome day<enter>");
    assert!(desk.model.windows.is_open(), "what is not understood stays to be mended");
}

#[test]
fn o_sorts_by_the_next_column_and_turns_round() {
    let mut desk = desk("o");
    assert_eq!(desk.model.browse.list().query.sort, Sort::Place);
    assert!(!desk.model.browse.list().query.descending);
    desk.press("O");
    assert!(desk.model.browse.list().query.descending);
}

#[test]
fn the_palette_runs_a_command_by_its_name_and_says_why_it_cannot() {
    let desk = desk("<f2>show people<enter>");
    assert_eq!((desk.model.browse.view, desk.model.windows.top()), (View::People, None));
    let desk = self::desk("<f2>restore<enter>");
    assert_eq!(failure(&desk.model), Some("This record is not in the trash."));
    assert!(desk.model.windows.is_open());
}

#[test]
fn q_leaves_at_the_top_and_esc_does_not() {
    let mut desk = desk("<tab><esc><esc>");
    assert!(!desk.model.keeping.exit.leaving);
    desk.press("q");
    assert!(desk.model.keeping.exit.leaving);
}

#[test]
fn ctrl_c_closes_what_is_on_top_and_twice_leaves() {
    let mut desk = desk("?<c-c>");
    assert!(!desk.model.windows.is_open() && !desk.model.keeping.exit.leaving);
    desk.press("<down><c-c>");
    assert!(!desk.model.keeping.exit.leaving, "a key between the two");
    desk.press("<c-c>");
    assert!(desk.model.keeping.exit.leaving);
}

#[test]
fn locking_works_wherever_one_is_and_keeps_a_draft() {
    for keys in ["", "?", "<f2>x", "/a", "<f7>a", "<tab>", "H"] {
        let mut desk = desk(keys);
        desk.model.session.protection = Protection::Encrypted;
        desk.press("<c-l>");
        assert!(desk.model.keeping.exit.leaving && desk.model.keeping.exit.locked, "{keys}");
    }
    for keys in ["nAlmaty", "NAlmaty"] {
        let mut desk = waiting(keys);
        desk.model.session.protection = Protection::Encrypted;
        desk.asked.clear();
        desk.press("<c-l>");
        assert!(
            desk.asked.iter().any(|asked| matches!(asked, Request::Write(Write::KeepDraft(_)))),
            "{keys}"
        );
        assert!(!desk.model.keeping.exit.leaving, "{keys}: it is not kept yet");
        desk.prompt = true;
        desk.answer();
        assert!(desk.model.keeping.exit.leaving && desk.model.keeping.exit.locked, "{keys}");
    }
}

#[test]
fn a_closed_form_that_could_not_be_kept_comes_back_and_does_not_claim_to_be() {
    let mut desk = waiting("N5.1.22");
    desk.asked.clear();
    desk.press("<esc>");
    let at = desk
        .asked
        .iter()
        .position(|asked| matches!(asked, Request::Write(Write::KeepDraft(_))))
        .unwrap();
    let request = desk.asked.remove(at);
    let fault = full(request.question().task());
    desk.refuse(request, fault);
    let form = desk.model.forms.open.as_ref().unwrap();
    assert!(form.kept.is_none() && form.dirty, "nothing of it is on disk");
    assert!(failure(&desk.model).is_some());
}

#[test]
fn what_has_no_passphrase_is_not_locked() {
    let desk = desk("<c-l>");
    assert!(!desk.model.keeping.exit.leaving && failure(&desk.model).is_some());
}

#[test]
fn a_check_can_be_stopped_and_ends_with_a_line() {
    let mut desk = desk("<f2>check<enter>");
    assert_eq!(desk.other, [Effect::start(Verify)]);
    desk.press("q");
    assert!(!desk.model.keeping.exit.leaving && failure(&desk.model).is_some());
    desk.press("<esc>");
    assert_eq!(desk.other.last(), Some(&Effect::StopJob));
    desk.send(Message::JobDone(Box::new(JobReply::Verify(Verify, Ok(Ended::Stopped)))));
    assert_eq!(said(&desk.model), Some("The check was stopped."));
    assert!(!desk.model.under_way.has_job());
}

#[test]
fn a_record_that_goes_away_is_said_to_be_gone() {
    let mut desk = waiting("<down>");
    let row = desk.model.browse.list().row().unwrap().id;
    desk.hear(ReadReply::Whole(ReadWhole(row), Ok(None)));
    assert!(desk.model.browse.detail.gone);
}

#[test]
fn copying_gives_the_record_as_text() {
    let desk = desk("y");
    let Some(Effect::Copy { text, .. }) = desk.other.last() else { panic!("{:?}", desk.other) };
    assert!(text.starts_with("I-0 Taken from his flat"), "{text}");
    assert!(text.contains("Where: Almaty") && text.contains("A second paragraph."), "{text}");
}

#[test]
fn a_record_in_the_trash_is_restored_and_not_edited() {
    let mut desk = desk("T");
    desk.prompt = false;
    desk.press("e");
    assert_eq!(failure(&desk.model), Some("This record is in the trash."));
    desk.press("R");
    let restores = desk.asked.iter().any(|request| match request {
        Request::Write(Write::Save(Save { step, .. })) => {
            step.changes == [Change::Restore(whole(id(0)).record.id)]
        }
        _ => false,
    });
    assert!(restores, "{:?}", desk.asked);
}

#[test]
fn a_new_record_is_shown_selected_in_its_list() {
    let mut desk = waiting("N");
    desk.press("<tab><tab>arrest<c-s>");
    let form = desk.model.forms.open.as_ref();
    assert_eq!(form.map(|form| form.stage), Some(Stage::Saving), "{:?}", desk.model.notice);
    let record = crate::app::fixture::named('I', 600, "New");
    let saved =
        Saved { records: vec![record.clone()], millis: 1_641_906_120_000, ..Saved::default() };
    let save = saving(&desk);
    desk.asked.clear();
    desk.prompt = true;
    desk.hear(WriteReply::Save(save, Ok(saved)));
    assert!(desk.model.forms.open.is_none());
    assert_eq!(desk.model.browse.list().row().map(|row| row.id), Some(record.id));
    assert_eq!(said(&desk.model), Some("Saved I-600."));
}

#[test]
fn tab_passes_over_a_timeline_that_is_none() {
    let mut desk = desk("T");
    assert!(desk.model.browse.in_trash());
    assert_eq!(desk.model.browse.subject, None, "what is in the trash is tied to nothing");
    desk.press("<tab>");
    assert_eq!((desk.model.browse.focus, desk.model.browse.follows), (Pane::Detail, Slot::List));
    desk.send(Message::Key(Key::Named(Name::BackTab)));
    assert_eq!(desk.model.browse.focus, Pane::List);
}
