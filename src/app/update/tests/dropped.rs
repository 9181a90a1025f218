//! Drafts that are dropped, brought back and dropped again.

use super::drafts::{draft, settle};
use super::{desk, said};
use crate::app::ask::{
    DropDrafts, Ended, Purpose, Question, Read, ReadDrafts, ReadReply, Redo, RestoreDrafts, Save,
    Saved, Undo, WriteReply,
};
use crate::app::fixture::{TestDesk, full};
use crate::app::*;
use crate::model::Language;
use crate::model::change::Step;
use crate::model::draft::Draft;

/// A desk with the window of three drafts.
fn with_drafts() -> TestDesk {
    let mut desk = desk("");
    desk.prompt = false;
    desk.press("d");
    let drafts = vec![draft(4), draft(2), draft(1)];
    desk.hear(ReadReply::Drafts(ReadDrafts { at_start: false }, Ok(drafts)));
    desk.asked.clear();
    desk
}

/// Something was saved that no form has asked for.
fn save_another(desk: &mut TestDesk) {
    let save = Save { step: Step::default(), purpose: Purpose::Trash };
    desk.hear(WriteReply::Save(save, Ok(Saved::default())));
}

fn dropping(drafts: Vec<Draft>) -> Request {
    DropDrafts(drafts).into()
}

fn restoring(drafts: Vec<Draft>) -> Request {
    RestoreDrafts(drafts).into()
}

fn undo() -> Request {
    Undo { judgement: false }.into()
}

fn redo() -> Request {
    Redo.into()
}

#[test]
fn a_draft_that_is_dropped_is_told_and_comes_back() {
    for keys in ["<del>z", "<del><esc>z", "<del><esc><c-z>", "<del><c-z>"] {
        let mut desk = with_drafts();
        desk.press("<del>");
        assert_eq!(settle(&mut desk), [dropping(vec![draft(4)])]);
        assert_eq!(
            said(&desk.model),
            Some("1 draft dropped; z brings it back until the program ends.")
        );
        desk.press(keys.strip_prefix("<del>").unwrap());
        assert_eq!(settle(&mut desk), [restoring(vec![draft(4)])], "{keys}");
        assert_eq!(said(&desk.model), Some("1 draft is back."));
        desk.press(if keys.contains("esc") { "Z" } else { "<esc>Z" });
        assert_eq!(settle(&mut desk), [dropping(vec![draft(4)])], "{keys}");
    }
}

#[test]
fn several_drafts_are_marked_and_dropped_at_once() {
    let mut desk = with_drafts();
    desk.press(" <down> <del>");
    assert_eq!(settle(&mut desk), [dropping(vec![draft(4), draft(1)])]);
    assert_eq!(
        said(&desk.model),
        Some("2 drafts dropped; z brings them back until the program ends.")
    );
}

#[test]
fn undo_goes_back_through_drops_and_records_in_their_order() {
    let mut desk = with_drafts();
    desk.press("<del>");
    settle(&mut desk);
    save_another(&mut desk);
    desk.press("<esc>zzz");
    let undone = [undo(), restoring(vec![draft(4)]), undo()];
    assert_eq!(settle(&mut desk), undone);
}

#[test]
fn undo_in_the_window_is_about_drafts_alone() {
    for keys in ["z", "<c-z>"] {
        let mut desk = with_drafts();
        save_another(&mut desk);
        desk.asked.clear();
        desk.press(keys);
        assert_eq!(settle(&mut desk), [], "what is stored behind the window stays");
        let none = "No draft was dropped since the program began. Here z is about drafts only.";
        assert_eq!(said(&desk.model), Some(none));
    }
}

#[test]
fn the_window_brings_back_what_was_dropped_before_a_record_was_saved() {
    let mut desk = with_drafts();
    desk.press("<del>");
    settle(&mut desk);
    save_another(&mut desk);
    desk.press("z");
    assert_eq!(settle(&mut desk), [restoring(vec![draft(4)])]);
    desk.press("<esc>z");
    assert_eq!(settle(&mut desk), [undo()]);
}

#[test]
fn a_drop_that_failed_is_nothing_to_bring_back() {
    let mut desk = with_drafts();
    desk.press("<del>");
    let request = desk.asked.remove(0);
    let fault = full(request.question().task());
    desk.refuse(request, fault);
    assert_eq!(
        desk.asked.first(),
        Some(&Request::Read(Read::Drafts(ReadDrafts { at_start: false }))),
        "the list as it is"
    );
    desk.asked.clear();
    desk.press("<esc>z");
    assert_eq!(settle(&mut desk), [undo()]);
}

#[test]
fn redo_goes_on_through_drops_and_records_in_their_order() {
    let mut desk = with_drafts();
    desk.press("<del>");
    settle(&mut desk);
    save_another(&mut desk);
    let (drop, restore) = (dropping(vec![draft(4)]), restoring(vec![draft(4)]));
    for (keys, changes) in [
        ("<esc>zz", [undo(), restore.clone()]),
        ("ZZ", [drop.clone(), redo()]),
        ("zz", [undo(), restore]),
    ] {
        desk.press(keys);
        assert_eq!(settle(&mut desk), changes, "{keys}");
    }
}

#[test]
fn a_step_that_was_not_redone_is_none_after_the_drafts() {
    for answer in [Ok(Ended::Stopped), Err(full(Redo::TASK))] {
        let mut desk = with_drafts();
        desk.press("<del>");
        settle(&mut desk);
        save_another(&mut desk);
        desk.press("<esc>zzZ");
        settle(&mut desk);
        desk.press("Z");
        assert_eq!(std::mem::take(&mut desk.asked), [redo()]);
        desk.hear(WriteReply::Redo(Redo, answer));
        desk.press("z");
        assert_eq!(settle(&mut desk), [restoring(vec![draft(4)])]);
    }
}

/// The drafts that the window lists.
fn listed(desk: &TestDesk) -> Option<Vec<Draft>> {
    match desk.model.windows.top() {
        Some(Window::Drafts(list)) => list.drafts.clone(),
        _ => None,
    }
}

/// The store lists these drafts to whoever has asked; says whether anybody has.
fn list(desk: &mut TestDesk, kept: &[i64]) -> bool {
    let before = desk.asked.len();
    desk.asked.retain(|request| !matches!(request, Request::Read(Read::Drafts(_))));
    let asked = desk.asked.len() < before;
    if asked {
        let drafts = kept.iter().map(|number| draft(*number)).collect();
        desk.hear(ReadReply::Drafts(ReadDrafts { at_start: false }, Ok(drafts)));
    }
    asked
}

#[test]
fn the_list_shows_what_was_dropped_brought_back_and_dropped_again() {
    let mut desk = with_drafts();
    let (all, left): (&[i64], &[i64]) = (&[4, 2, 1], &[2, 1]);
    for (keys, before, after) in [("<del>", all, left), ("z", left, all), ("<esc>Zd", all, left)] {
        desk.press(keys);
        // What is read beside a change may be what was there before it.
        list(&mut desk, before);
        let change = desk.asked.remove(0);
        let reply = desk.reply(change);
        desk.hear(reply);
        assert!(list(&mut desk, after), "{keys}: it is not read again");
        let shown = listed(&desk).unwrap_or_default();
        let shown: Vec<_> = shown.iter().map(|draft| draft.id.0).collect();
        assert_eq!(shown, after, "{keys}");
    }
}

#[test]
fn what_del_does_to_a_draft_is_called_dropping_in_each_language() {
    for (language, word, name) in [
        (Language::English, "Drop", "Drop the draft"),
        (Language::Russian, "Удалить", "Удалить черновик"),
        (Language::Kazakh, "Жою", "Қараламаны"),
        (Language::Uzbek, "Oʻchirish", "Qoralamani"),
    ] {
        let mut desk = with_drafts();
        desk.model.settings.language = language;
        let del = Key::Named(Name::Delete);
        let keys = footer(&desk.model, 80);
        let shown = keys.iter().find(|key| key.key == del).map(|key| key.word.as_str());
        assert_eq!(shown, Some(word));
        let help = Help::over(&desk.model.contexts(), &desk.model.around());
        let told = help.lines.iter().find_map(|line| match line {
            HelpLine::Keys(keys, name) if keys == "Del" => Some(name.as_ref()),
            _ => None,
        });
        assert!(told.is_some_and(|told| told.starts_with(name)), "{told:?}");
    }
}
