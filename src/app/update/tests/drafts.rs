//! What was typed and not saved: dropped, brought back, kept on leaving.

use super::{desk, failure, said, waiting};
use crate::app::ask::{
    DropDrafts, KeepDraft, Purpose, Read, ReadDrafts, ReadReply, RestoreDrafts, Save, Saved, Undo,
    Write, WriteReply,
};
use crate::app::fixture::{TestDesk, full};
use crate::app::*;
use crate::model::Language;
use crate::model::change::Step;
use crate::model::draft::{Draft, DraftId};

fn draft(number: i64) -> Draft {
    Draft { id: DraftId(number), title: "New".to_owned(), body: String::new(), millis: 0 }
}

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

/// Answers all that was asked of the store, and says what of it were changes.
fn settle(desk: &mut TestDesk) -> Vec<Request> {
    let mut changes = vec![];
    while !desk.asked.is_empty() {
        let request = desk.asked[0].clone();
        if matches!(request.question().task(), "task-undo" | "task-keep-draft" | "task-drop-draft")
        {
            changes.push(request);
        }
        desk.answer();
    }
    changes
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

/// A desk where nothing that these keys ask for is answered yet.
fn slow(keys: &str) -> TestDesk {
    let mut desk = waiting("");
    desk.press(keys);
    desk
}

/// Answers what was asked; drafts cannot be kept.
fn settle_full(desk: &mut TestDesk) {
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
    assert!(failure(&desk.model).is_some_and(|what| what.starts_with("Could not keep the draft.")));
}
