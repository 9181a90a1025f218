//! Marks, and what is done to all that are marked.

use super::{desk, failure, said, waiting};
use crate::app::ask::{Ended, FindGone, MarkRows, Read, ReadReply, Write, WriteReply};
use crate::app::fixture::{TestDesk, id};
use crate::app::*;
use crate::model::Kind;
use crate::model::Language;
use crate::model::bulk::{Bulk, Each, Whom};
use crate::model::change::Change;
use crate::model::listing::Scope;
use crate::model::part::Part;
use crate::model::progress::Progress;
use crate::model::rows::Rows;
use crate::words::Fault;

fn marked(model: &Model) -> Vec<i64> {
    model.browse.list().marks.rows().iter().collect()
}

/// The change that the store was asked for last.
fn asked(desk: &TestDesk) -> &Bulk {
    let found = desk.asked.iter().rev().find_map(|request| match request {
        Request::Write(Write::Change(asked)) => Some(&asked.bulk),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{:?} {:?}", desk.asked, desk.model.notice))
}

fn rows(bulk: &Bulk) -> Vec<i64> {
    match &bulk.whom {
        Whom::Rows(rows) => rows.iter().collect(),
        Whom::Record(id) => panic!("{id:?} alone"),
    }
}

/// Has the store answer all that waits.
fn settle(desk: &mut TestDesk) {
    desk.prompt = true;
    while !desk.asked.is_empty() {
        desk.answer();
    }
}

#[test]
fn space_marks_a_row_goes_down_and_takes_the_mark_away_again() {
    let mut desk = desk("  <down> ");
    assert_eq!(marked(&desk.model), [0, 1, 3]);
    assert_eq!(desk.model.browse.list().selected, 4);
    desk.press("<home> ");
    assert_eq!(marked(&desk.model), [1, 3]);
}

#[test]
fn v_marks_all_rows_between_two_in_either_direction() {
    let mut desk = desk("<down>v<down><down>");
    let shown: Vec<_> = desk.model.browse.list().rows.iter().take(5).cloned().collect();
    let told: Vec<_> = shown.iter().map(|row| desk.model.browse.list().is_marked(row)).collect();
    assert_eq!(told, [false, true, true, true, false], "the range shows before it is ended");
    assert_eq!(marked(&desk.model), [0; 0]);
    desk.press("v");
    assert_eq!(marked(&desk.model), [1, 2, 3]);
    desk.press("<down><down>v<up>v");
    assert_eq!(marked(&desk.model), [1, 2, 3, 4, 5]);
}

#[test]
fn a_range_reaches_over_rows_that_are_not_in_memory() {
    let mut desk = waiting("<down>v");
    desk.prompt = true;
    desk.press("<end>");
    desk.prompt = false;
    desk.press("<up>v");
    assert!(desk.model.browse.list().rows.len() < 1_000);
    let span = matches!(
        desk.asked.last(),
        Some(Request::Read(Read::Mark(MarkRows { span: Some(_), .. })))
    );
    assert!(span && desk.model.browse.list().marks.is_waiting(), "{:?}", desk.asked);
    desk.press("<del>");
    assert_eq!(failure(&desk.model), Some("Rows are still being marked."));
    settle(&mut desk);
    assert!(marked(&desk.model).into_iter().eq(1..=1_202));
}

#[test]
fn all_but_one_are_marked_without_reading_the_list() {
    let mut desk = waiting("<down>");
    desk.press("<c-a>");
    assert!(desk.model.browse.list().rows.len() < 1_000);
    desk.answer();
    desk.press(" ");
    assert_eq!(desk.model.browse.list().marks.rows().count(), 1_203);
    assert!(!desk.model.browse.list().marks.rows().contains(1));
    desk.press("<del>");
    assert_eq!((asked(&desk).each.clone(), rows(asked(&desk)).len()), (Each::Trash, 1_203));
    settle(&mut desk);
    let text = "1,203 incidents moved to the trash; z brings them back.";
    assert_eq!(said(&desk.model), Some(text));
    assert!(marked(&desk.model).is_empty());
}

#[test]
fn what_is_marked_while_the_list_is_narrowed_is_what_passes() {
    let desk = desk("/alm<enter><c-a><esc>");
    assert!(marked(&desk.model).is_empty(), "Esc takes marks away first");
    assert_eq!(desk.model.browse.list().filter, "alm");
    let mut desk = self::desk("/alm<enter><c-a>");
    assert_eq!(desk.model.browse.list().marks.rows().count(), 30);
    desk.press("/x<enter>oO");
    assert_eq!(desk.model.browse.list().marks.rows().count(), 30, "other rows and another order");
}

#[test]
fn marks_are_those_of_their_list() {
    let mut desk = desk("  3 2");
    assert_eq!(marked(&desk.model), [0, 1]);
    desk.press("T");
    assert_eq!(
        (desk.model.browse.list().query.scope, marked(&desk.model).len()),
        (Scope::Trash, 0)
    );
    desk.press(" T");
    assert_eq!(marked(&desk.model), [0, 1], "as they were before the trash was looked into");
}

#[test]
fn nothing_is_said_to_be_done_before_it_is_stored() {
    let mut desk = waiting("");
    desk.press("  <del>");
    assert_eq!(desk.model.notice, None);
    desk.press("<del>e");
    assert_eq!(failure(&desk.model), Some("Records are being changed."));
    assert_eq!(
        desk.asked.iter().filter(|r| matches!(r, Request::Write(Write::Change(_)))).count(),
        1
    );
}

#[test]
fn a_long_change_shows_how_far_it_is_and_esc_stops_it() {
    let mut desk = waiting("");
    desk.press("  <del>");
    desk.asked.retain(|request| matches!(request, Request::Write(Write::Change(_))));
    desk.send(Message::Storing(Progress { done: 250, total: 1_000 }));
    assert!(desk.model.under_way.shown().is_some());
    desk.press("<c-q>");
    assert_eq!(
        (desk.model.keeping.exit.leaving, failure(&desk.model)),
        (false, Some("Records are being changed."))
    );
    desk.press("<esc>");
    assert!(desk.other.contains(&Effect::StopJob), "{:?}", desk.other);
    let Request::Write(Write::Change(asked)) = desk.asked.remove(0) else { panic!() };
    desk.hear(WriteReply::Change(asked, Ok(Ended::Stopped)));
    assert_eq!(said(&desk.model), Some("Stopped. Nothing was changed."));
    assert_eq!((marked(&desk.model), desk.model.under_way.shown()), (vec![0, 1], None));
}

#[test]
fn a_field_is_chosen_by_its_name_and_its_value_checked_as_in_the_form() {
    let mut desk = waiting("");
    desk.press("  fveri<enter>");
    assert!(!desk.model.windows.is_open());
    desk.press("zzz<enter>");
    let problem = |desk: &TestDesk| {
        let form = desk.model.forms.open.as_ref();
        form.and_then(|form| form.field()).and_then(|field| field.problem.clone())
    };
    assert!(problem(&desk).is_some_and(|text| text.contains("zzz")), "{:?}", problem(&desk));
    desk.press("<backspace><backspace><backspace>poss<tab><enter>");
    let bulk = asked(&desk);
    let Each::Set(fields) = &bulk.each else { panic!("{bulk:?}") };
    assert_eq!(fields.get("verification"), Some(&"possible".into()));
    assert_eq!(rows(bulk), [0, 1]);
    assert!(desk.model.forms.open.is_none(), "the list is there while it is stored");
}

#[test]
fn nothing_typed_empties_the_field_only_when_it_is_said_twice() {
    let mut desk = waiting("");
    desk.press("  fveri<enter><enter>");
    assert!(
        desk.asked.iter().all(|r| !matches!(r, Request::Write(Write::Change(_)))),
        "{:?}",
        desk.asked
    );
    desk.press("<enter>");
    let Each::Set(fields) = &asked(&desk).each else { panic!() };
    assert_eq!(fields.get("verification"), Some(&serde_json::Value::Null));
}

#[test]
fn tags_are_added_and_taken_away_in_one_line() {
    let mut desk = waiting("");
    desk.press("  gnight; -plain clothes<enter>");
    let add = vec!["night".to_owned()];
    assert_eq!(asked(&desk).each, Each::Tag { add, remove: vec!["plain clothes".to_owned()] });
    assert!(
        desk.asked.iter().all(|r| !matches!(r, Request::Write(Write::KeepDraft(_)))),
        "{:?}",
        desk.asked
    );
}

#[test]
fn a_case_that_is_not_known_is_made_with_the_move() {
    let mut desk = desk("  mReturns");
    desk.prompt = false;
    desk.press("<enter>");
    let bulk = asked(&desk);
    assert!(matches!(&bulk.before.changes[..], [Change::Create { kind: Kind::Case, .. }]));
    let Each::Set(fields) = &bulk.each else { panic!("{bulk:?}") };
    assert!(fields.contains_key("case"));
}

#[test]
fn without_marks_it_is_the_row_that_is_tagged() {
    let mut desk = waiting("<down>");
    desk.press("gnight<enter>");
    assert_eq!(asked(&desk).whom, Whom::Record(id(1)));
}

#[test]
fn what_failed_comes_back_to_be_mended() {
    let mut desk = waiting("");
    desk.press("  gnight<enter>");
    let at = desk.asked.iter().position(|r| matches!(r, Request::Write(Write::Change(_)))).unwrap();
    let request = desk.asked.remove(at);
    let arguments = vec![("name", "I-1".to_owned())];
    let fault =
        Fault { task: "task-change", cause: "fault-no-record", arguments, ..Fault::default() };
    desk.refuse(request, fault);
    let typed = desk.model.forms.open.as_ref().and_then(|form| form.field()).map(FormField::text);
    assert_eq!(typed, Some("night"));
    assert!(self::failure(&desk.model).is_some_and(|text| text.contains("I-1")));
    assert_eq!(marked(&desk.model), [0, 1]);
}

#[test]
fn what_cannot_be_done_to_the_marked_says_why() {
    let refused = |keys: &str| failure(&desk(keys).model).map(str::to_owned);
    assert_eq!(refused(" R").as_deref(), Some("This record is not in the trash."));
    assert_eq!(refused("T <del>").as_deref(), Some("This record is in the trash already."));
    assert_eq!(refused("T g").as_deref(), Some("This record is in the trash."));
    assert_eq!(refused("3 g").as_deref(), Some("This kind of record has no tags."));
    assert_eq!(refused("3 m").as_deref(), Some("Only incidents belong to cases."));
    assert_eq!(refused("<c-a>y").as_deref(), Some("At most 500 records can be copied at once."));
    assert_eq!(refused("<tab><tab> "), None, "a space does nothing in a record");
    let mut desk = desk(" ");
    desk.model.session.read_only = Some(Barred::Held("Aigul".to_owned()));
    for keys in ["<del>", "g", "m", "f"] {
        desk.press(keys);
        assert_eq!(failure(&desk.model), Some("The file is open for reading only."), "{keys}");
    }
    assert!(desk.model.forms.open.is_none() && !desk.model.windows.is_open());
}

#[test]
fn marked_records_are_copied_one_after_the_other() {
    let desk = desk("  y");
    let Some(Effect::Copy { text, .. }) = desk.other.last() else { panic!("{:?}", desk.other) };
    assert!(text.starts_with("I-0 ") && text.contains("\n\nI-1 "), "{text}");
    let desk = self::desk("  Y<enter>");
    let written = desk.other.iter().any(|effect| match effect {
        Effect::WriteText { path, text } => path == "incidents.txt" && text.contains("I-1 "),
        _ => false,
    });
    assert!(written, "{:?}", desk.model.windows);
}

#[test]
fn a_mark_goes_with_its_record() {
    let mut desk = desk("  ");
    let (slot, listing, scope) = (Slot::List, desk.model.browse.list().query.listing, Scope::All);
    let rows: Rows = [1].into_iter().collect();
    let asked = FindGone { slot, listing, scope, rows: marked(&desk.model).into_iter().collect() };
    desk.hear(ReadReply::Gone(asked, Ok(rows)));
    assert_eq!(marked(&desk.model), [0]);
}

#[test]
fn marked_rows_keep_their_record_beside_them() {
    let desk = desk("<tab> ");
    assert_eq!(desk.model.browse.related.marks.rows().count(), 1, "marks of the list in focus");
    assert!(marked(&desk.model).is_empty());
}

#[test]
fn the_record_follows_the_list_again_once_a_row_is_marked() {
    for keys in [" ", "v"] {
        let mut desk = desk("<down>");
        desk.model.browse.detail.pinned = Some(id(7));
        assert_eq!(desk.model.browse.wanted(), Some(id(7)));
        desk.press(keys);
        let row = desk.model.browse.list().row().map(|row| row.id);
        assert_eq!(desk.model.browse.detail.record().map(|record| record.id), row, "{keys}");
    }
}

#[test]
fn one_source_is_given_to_all_that_are_marked_as_one_step() {
    let mut desk = desk("  ");
    desk.press("s");
    let head = desk.model.forms.open.as_ref().map(|form| form.head(Language::English));
    assert_eq!(head.as_deref(), Some("Source: 2 incidents"));
    desk.press("Report of an NGO");
    desk.prompt = false;
    desk.press("<c-s>");
    let asked = desk.asked.iter().find_map(|request| match request {
        Request::Write(Write::Change(asked)) => Some(asked.bulk.clone()),
        _ => None,
    });
    let bulk = asked.expect("a change of many");
    let Each::Add(layout, fields) = bulk.each else { panic!("{:?}", bulk.each) };
    assert_eq!((layout.part, bulk.whom.count()), (Part::Source, 2));
    assert!(fields.contains_key("source") && !fields.contains_key("record"));
    assert_eq!(bulk.before.changes.len(), 1, "the source is made once");
}

/// What can be given to the marked, and what is said of that.
fn offered(keys: &str) -> (Vec<String>, Option<String>) {
    let mut desk = desk(keys);
    let Some(choice) = desk.model.windows.on_top::<FieldChoice>() else { panic!("{keys}") };
    let label = |given: Given| given.label(Kind::Incident, Language::English).into_owned();
    let note = choice.note(Language::English).map(std::borrow::Cow::into_owned);
    (choice.found().into_iter().map(label).collect(), note)
}

#[test]
fn a_detail_of_what_all_are_is_given_to_many() {
    let mut desk = desk("  fnext hearing<enter>5 Mar 2022");
    desk.prompt = false;
    desk.press("<enter>");
    let bulk = asked(&desk);
    let Each::Detail("next_date", date) = &bulk.each else { panic!("{bulk:?}") };
    assert_eq!((&date["edtf"], bulk.whom.count()), (&"2022-03-05".into(), 2));
    settle(&mut desk);
    assert_eq!(said(&desk.model), Some("Next hearing: 2 incidents changed; z undoes."));
}

#[test]
fn of_the_details_of_several_kinds_only_those_that_all_have_are_offered() {
    let (fields, note) = offered("  f");
    assert!(fields.contains(&"Irregularities".to_owned()) && note.is_none(), "{fields:?}");
    let (fields, note) = offered("   f");
    assert!(fields.contains(&"Outcome".to_owned()), "{fields:?}");
    assert!(!fields.contains(&"Irregularities".to_owned()), "{fields:?}");
    assert!(note.is_some_and(|note| note.ends_with("only those that all have.")));
    let (fields, note) = offered("    f");
    assert!(!fields.contains(&"Outcome".to_owned()) && fields.contains(&"Source".to_owned()));
    assert!(note.is_some_and(|note| note.ends_with("no detail in common.")));
}

#[test]
fn a_kind_that_is_given_to_many_asks_for_no_details() {
    let mut desk = desk("  fwhat<enter>detention");
    let fields = |desk: &TestDesk| desk.model.forms.open.as_ref().unwrap().sections[0].fields.len();
    assert_eq!(fields(&desk), 1);
    desk.prompt = false;
    desk.press("<tab><enter>");
    let Each::Set(fields) = &asked(&desk).each else { panic!("{:?}", desk.asked) };
    assert_eq!(fields.get("kind"), Some(&"detention".into()));
}

#[test]
fn a_detail_that_is_left_empty_is_taken_away_when_it_is_said_twice() {
    let mut desk = waiting("  ");
    desk.prompt = true;
    desk.press("fhearing no<enter>");
    desk.prompt = false;
    desk.press("<enter><enter>");
    assert_eq!(asked(&desk).each, Each::Detail("sequence", serde_json::Value::Null));
}

#[test]
fn a_person_is_given_to_many_and_a_pasted_list_stays_one_field() {
    let mut desk = desk("  fperson");
    desk.press("<enter>");
    let form = desk.model.forms.open.as_ref().expect("a form");
    assert_eq!(form.sections.len(), 1);
    desk.send(Message::Paste("One Person\nAnother Person".to_owned()));
    assert_eq!(desk.model.forms.open.as_ref().unwrap().sections.len(), 1);
}
