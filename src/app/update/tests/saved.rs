//! Filters and templates that are kept under a name.

use crate::app::ask::{Purpose, Read, Redo, Save, Undo, Write};
use serde_json::json;

use super::*;
use crate::app::form::QuickSlot;
use crate::app::windows::Naming;
use crate::model::change::Step;

/// The step that was asked to be saved last, of those that wait.
fn step(desk: &TestDesk) -> Step {
    let saves = desk.asked.iter().filter_map(|request| match request {
        Request::Write(Write::Save(Save { step, .. })) => Some(step.clone()),
        _ => None,
    });
    saves.into_iter().next_back().unwrap()
}

fn shelf(desk: &TestDesk) -> Option<Vec<String>> {
    match desk.model.windows.top() {
        Some(Window::Saved(shelf)) => {
            let lines = shelf.lines(&desk.model.saved).into_iter();
            Some(lines.map(|line| line.record.called.name().unwrap().to_owned()).collect())
        }
        _ => None,
    }
}

fn slot(desk: &TestDesk, slot: QuickSlot) -> Vec<(String, bool)> {
    let form = desk.model.forms.open.as_ref().unwrap();
    let fields = form.entries(slot).into_iter().filter_map(|at| form.at(at));
    fields.map(|field| (field.text().to_owned(), field.is_carried())).collect()
}

#[test]
fn a_saved_filter_is_found_by_typing_and_narrows_its_list() {
    let mut desk = desk("3bto v");
    assert_eq!(shelf(&desk).unwrap(), ["To verify"]);
    desk.press("<enter>");
    assert_eq!((desk.model.browse.view, !desk.model.windows.is_open()), (View::Timeline, true));
    let pane = desk.model.browse.list();
    assert_eq!(pane.filter, "-has:source");
    assert!(pane.query.filter.terms[0].excluded);
}

#[test]
fn a_filter_of_any_list_shows_that() {
    let desk = desk("bpris<enter>");
    assert_eq!((desk.model.browse.view, !desk.model.windows.is_open()), (View::Citations, true));
    assert_eq!(desk.model.browse.list().filter, "kind:facility");
}

#[test]
fn the_filter_in_force_is_kept_under_a_name() {
    let mut desk = waiting("2");
    desk.press("B");
    assert_eq!(failure(&desk.model), Some("No filter is in force."));
    desk.press("/kind:detention<enter>BDetentions<enter>");
    let Some(Change::Create { kind: Kind::Filter, fields }) = step(&desk).changes.pop() else {
        panic!("nothing was made")
    };
    let kept = json!({ "name": "Detentions", "listing": "incidents", "filter": "kind:detention",
        "sort": "date", "descending": true });
    assert_eq!(json!(fields), kept);
    desk.prompt = true;
    desk.answer();
    assert!(said(&desk.model).unwrap().contains("W-"), "{:?}", desk.model.notice);
}

#[test]
fn a_name_that_there_is_replaces_what_it_was() {
    let mut desk = desk("2b<esc>/kind:detention<enter>");
    desk.prompt = false;
    desk.press("Bto verify<enter>");
    let Some(Change::Edit { id, fields }) = step(&desk).changes.pop() else {
        panic!("nothing was replaced")
    };
    assert_eq!((id, &fields["filter"]), (self::id(509), &json!("kind:detention")));
}

#[test]
fn renaming_starts_with_the_name_and_leaves_others_theirs() {
    let mut desk = desk("2bno<f4>");
    let Some(Window::Saved(shelf)) = desk.model.windows.top() else { panic!("closed") };
    assert_eq!(shelf.choosing.line.text(), "No date");
    assert!(matches!(shelf.naming, Some(Naming::Rename(_))));
    desk.press("<c-u>To verify<enter>");
    assert!(failure(&desk.model).unwrap().contains("W-509"));
    desk.prompt = false;
    desk.press("<c-u>Undated<enter>");
    let Some(Change::Edit { id, fields }) = step(&desk).changes.pop() else {
        panic!("nothing was renamed")
    };
    assert_eq!((id, json!(fields)), (self::id(662), json!({ "name": "Undated" })));
}

#[test]
fn the_trash_takes_the_one_chosen_and_undo_is_one_key_away() {
    let mut desk = desk("2b<down>");
    desk.prompt = false;
    // Within the line Del deletes a letter, as in any line.
    desk.press("xx<home><del><end><backspace>");
    assert!(desk.asked.iter().all(|request| !matches!(request, Request::Write(Write::Save(_)))));
    desk.press("<del>");
    assert_eq!(step(&desk).changes, [Change::Trash(id(662))]);
    desk.press("<c-z>");
    assert!(matches!(desk.asked.last(), Some(Request::Write(Write::Undo(_)))));
}

#[test]
fn counts_are_asked_for_one_at_a_time_and_only_where_they_are_seen() {
    let mut desk = TestDesk::new((80, 24), Theme::Dark);
    desk.prompt = false;
    desk.press("1");
    let counts = |desk: &TestDesk| {
        desk.asked
            .iter()
            .filter(|r| matches!(r, Request::Read(Read::CountKept(_) | Read::Filters(_))))
            .count()
    };
    assert_eq!(counts(&desk), 0);
    desk.press("b");
    assert_eq!(counts(&desk), 1, "the filters themselves");
    while !matches!(desk.asked.first(), Some(Request::Read(Read::Filters(_)))) {
        desk.answer();
    }
    desk.answer();
    assert_eq!(counts(&desk), 1, "one count");
    desk.press("<down><up>");
    assert_eq!(counts(&desk), 1, "one count still");
}

/// How often what is kept under names was asked for.
fn reads(desk: &TestDesk) -> usize {
    let kept = |r: &&Request| matches!(r, Request::Read(Read::Filters(_) | Read::Templates(_)));
    desk.asked.iter().filter(kept).count()
}

#[test]
fn what_is_kept_and_on_the_screen_is_read_again_after_whatever_may_have_changed_it() {
    let saved =
        |purpose| WriteReply::Save(Save { step: Step::default(), purpose }, Ok(Saved::default()));
    let undone = |saved| WriteReply::Undo(Undo { judgement: false }, Ok(Ended::Done(saved)));
    let redone = |saved| WriteReply::Redo(Redo, Ok(Ended::Done(saved)));
    let done = || Some(Saved::default());
    let changes = [
        (saved(Purpose::Keep), 1),
        (saved(Purpose::Replace), 1),
        (saved(Purpose::Rename), 1),
        (saved(Purpose::TrashKept), 1),
        (undone(done()), 1),
        (redone(done()), 1),
        (undone(None), 0),
        (redone(None), 0),
    ];
    // Beside the cases, and in their window.
    for keys in ["1", "b", "M"] {
        for (change, again) in &changes {
            let mut desk = TestDesk::new((200, 50), Theme::Dark);
            desk.press(keys);
            desk.prompt = false;
            desk.hear(change.clone());
            assert_eq!(reads(&desk), *again, "{keys}: {change:?}");
        }
    }
}

#[test]
fn a_template_fills_what_nothing_was_typed_into() {
    let mut desk = desk("nyesterday<tab>Taldykorgan<c-t>");
    assert_eq!(shelf(&desk).unwrap(), ["Detention in Almaty"], "none of other kinds");
    desk.press("det<enter>");
    assert_eq!(slot(&desk, QuickSlot::When), [("yesterday".to_owned(), false)]);
    assert_eq!(slot(&desk, QuickSlot::Where), [("Taldykorgan".to_owned(), false)]);
    assert_eq!(slot(&desk, QuickSlot::What), [("detention".to_owned(), true)]);
    let by = slot(&desk, QuickSlot::By);
    assert_eq!(by, [("police".to_owned(), true), ("army".to_owned(), true)]);
    let form = desk.model.forms.open.as_ref().unwrap();
    assert_eq!(form.slot_at(form.focus), Some(QuickSlot::Who), "the first slot that is open");
    let links = |at| form.at(at).and_then(|field| field.link.as_ref()).map(|linked| linked.id);
    let links: Vec<_> = form.entries(QuickSlot::By).into_iter().map(links).collect();
    assert_eq!(links, [Some(id(7)), None], "only what the template links");
    let facility = form.sections[0].fields.iter().find(|field| field.name == "facility");
    assert_eq!(facility.map(crate::app::form::FormField::text), Some("SIZO-1"));
}

#[test]
fn a_new_form_opens_filled_and_typing_takes_the_place_of_what_is_filled() {
    let mut desk = desk("M<enter>");
    assert_eq!(slot(&desk, QuickSlot::Where), [("Almaty".to_owned(), true)]);
    let form = desk.model.forms.open.as_ref().unwrap();
    assert!(form.is_quick() && form.is_blank());
    desk.press("<tab><tab><tab>ministry");
    desk.press("<up><up><up>");
    let by = slot(&desk, QuickSlot::By);
    assert!(by.iter().any(|(text, carried)| text == "police" && *carried), "{by:?}");
    let mut party = self::desk("Mhuman<enter>");
    let form = party.model.forms.open.as_ref().unwrap();
    assert_eq!(form.kind, Kind::Party);
    assert!(!form.is_quick());
    party.press("<esc>");
    assert!(party.model.forms.open.is_none(), "nothing was typed that a draft would keep");
}

#[test]
fn what_is_typed_is_kept_as_a_template_and_the_line_stays() {
    let mut desk = waiting("2n5 jan 2022<tab>Almaty<tab>detained<tab>A. Person");
    desk.press("<c-k>My way<enter>");
    let Some(Change::Create { kind: Kind::Template, fields }) = step(&desk).changes.pop() else {
        panic!("nothing was kept")
    };
    assert_eq!((&fields["name"], &fields["record"]), (&json!("My way"), &json!("incident")));
    let slots = fields["content"]["slots"].as_array().unwrap();
    let texts: Vec<_> = slots.iter().map(|slot| slot["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["5 jan 2022", "Almaty", "detained", "A. Person"]);
    assert_eq!(slot(&desk, QuickSlot::Who)[0].0, "A. Person");
}

#[test]
fn what_is_not_understood_is_not_kept_as_a_template() {
    let mut desk = desk("2n<c-k>");
    assert!(failure(&desk.model).unwrap().contains("template"));
    desk.press("sometime<c-k>My way<enter>");
    assert_eq!(failure(&desk.model), Some("When is not understood yet."));
    assert!(shelf(&desk).is_some(), "the name is not lost");
    desk.press("<esc>");
    assert_eq!(slot(&desk, QuickSlot::When)[0].0, "sometime");
}

#[test]
fn a_filled_form_comes_back_from_its_draft_as_it_was() {
    let mut desk = desk("M<enter>A. Person");
    let form = desk.model.forms.open.clone().unwrap();
    let draft = form.to_draft(1, Language::English);
    let again = crate::app::form::Form::from_draft(&draft, desk.model.reader()).unwrap();
    desk.model.forms.open = Some(again);
    assert_eq!(slot(&desk, QuickSlot::Where), [("Almaty".to_owned(), true)]);
    let police = desk.model.forms.open.as_ref().unwrap();
    let at = police.entries(QuickSlot::By)[0];
    assert_eq!(police.at(at).unwrap().link.as_ref().map(|linked| linked.id), Some(id(7)));
}
