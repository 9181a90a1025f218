//! Deciding between what sources say.

use super::{desk, failure, said, waiting};
use crate::app::ask::{Purpose, Read, ReadReply, ReadWhole, Save, Saved, Write, WriteReply};
use crate::app::fixture::TestDesk;
use crate::app::*;
use crate::model::change::Change;
use crate::model::field::Fields;
use crate::words::{Fault, LineLink};
use serde_json::json;

/// What is asked to be stored, in the order of the changes.
fn asked(desk: &TestDesk) -> Vec<Fields> {
    let saves = desk.asked.iter().filter_map(|request| match request {
        Request::Write(Write::Save(save @ Save { purpose: Purpose::Decide, .. })) => Some(save),
        _ => None,
    });
    let changes = saves.flat_map(|save| &save.step.changes).map(|change| match change {
        Change::Edit { fields, .. } => fields.clone(),
        change => panic!("{change:?}"),
    });
    changes.collect()
}

/// The store has made the change, and is asked for the record anew.
fn stored(desk: &mut TestDesk) -> Vec<ReadWhole> {
    let at =
        desk.asked.iter().position(|request| matches!(request, Request::Write(Write::Save(_))));
    let Request::Write(Write::Save(save)) = desk.asked.remove(at.unwrap()) else { panic!() };
    desk.hear(WriteReply::Save(save, Ok(Saved::default())));
    let read = desk.asked.iter().filter_map(|request| match request {
        Request::Read(Read::Whole(asked)) => Some(*asked),
        _ => None,
    });
    read.collect()
}

#[test]
fn one_key_has_the_record_take_what_a_source_says_and_the_others_superseded() {
    let mut desk = waiting("2u");
    assert!(matches!(desk.model.windows.top(), Some(Window::Sayings(_))));
    desk.press("<down><down><enter>");
    let when = json!({ "when": { "text": "6 Jan 2022", "edtf": "2022-01-06" } });
    let asked = asked(&desk);
    assert_eq!(
        asked.iter().map(|fields| json!(fields)).collect::<Vec<_>>(),
        [when, json!({ "status": "accepted" }), json!({ "status": "superseded" })]
    );
    assert_eq!(said(&desk.model), None, "nothing is said before it is stored");
    assert!(!stored(&mut desk).is_empty(), "the record is read anew");
    let told = "When is now 6 Jan 2022, as S-2 says; 1 other set aside.";
    assert_eq!(said(&desk.model), Some(told));
    assert!(desk.model.windows.is_open(), "the next field may be decided");
}

#[test]
fn enter_on_the_line_of_a_disputed_field_shows_what_is_said_with_that_value_chosen() {
    let mut desk = waiting("2<enter>");
    let links = &desk.model.browse.detail.document.links;
    let rival = links.iter().position(|link| matches!(link, LineLink::Rival(..)));
    let Some(LineLink::Rival(field, by)) = rival.map(|at| links[at].clone()) else {
        panic!("no line leads to rivals: {links:?}")
    };
    desk.model.browse.detail.link = rival;
    desk.press("<enter>");
    let Some(Window::Sayings(window)) = desk.model.windows.top() else { panic!("it is not open") };
    let (shown, ..) = window.shown(desk.model.settings.language).unwrap();
    assert_eq!(shown.field.as_deref(), Some(field.as_str()));
    assert_eq!(shown.sayings[window.choosing.selected].by, Some(by));
    desk.press("s");
    assert_eq!(asked(&desk).len(), 1, "it is decided of what was under the cursor");
}

#[test]
fn each_standing_is_one_key() {
    for (key, status, told) in [
        ("s", "superseded", "When: what S-1 says is set aside. z undoes."),
        ("d", "disavowed", "When: what S-1 says is withdrawn. z undoes."),
        ("n", "work-needed", "When: what S-1 says needs work. z undoes."),
        ("u", "disputed", "When: what S-1 says is undecided. z undoes."),
    ] {
        let mut desk = waiting("2u<down>");
        desk.press(key);
        assert_eq!(
            asked(&desk).iter().map(|f| json!(f)).collect::<Vec<_>>(),
            [json!({ "status": status })]
        );
        stored(&mut desk);
        assert_eq!(said(&desk.model), Some(told));
    }
}

#[test]
fn what_is_decided_waits_until_it_is_stored_and_read_again() {
    let mut desk = waiting("2u<down>");
    desk.press("s");
    let asked = stored(&mut desk);
    desk.press("d");
    assert_eq!(failure(&desk.model), Some("The last change is still being stored."));
    for asked in asked {
        let whole = desk.model.browse.detail.whole.clone();
        desk.hear(ReadReply::Whole(asked, Ok(whole)));
    }
    desk.press("d");
    assert_eq!(self::asked(&desk).len(), 1);
}

#[test]
fn nothing_is_decided_of_the_record_itself_nor_so_again() {
    let mut desk = waiting("2u");
    desk.press("s");
    assert_eq!(failure(&desk.model), Some("That line is the record itself, not a source."));
    desk.press("<down><down>u");
    assert_eq!(failure(&desk.model), Some("It stands so already."));
    assert!(asked(&desk).is_empty());
    desk.press("<right>");
    assert_eq!(failure(&desk.model), Some("Sources speak of no further field."));
}

#[test]
fn a_casebook_that_can_only_be_read_shows_them_and_says_why_nothing_is_decided() {
    let mut desk = desk("2");
    desk.model.session.read_only = Some(Barred::Held("Aigul".to_owned()));
    for keys in ["u<down>s", "<enter>"] {
        desk.press(keys);
        assert!(failure(&desk.model).is_some(), "{:?}", desk.model.notice);
    }
    assert!(asked(&desk).is_empty());
}

#[test]
fn what_is_not_stored_is_said_and_may_be_decided_again() {
    let mut desk = waiting("2u<down>");
    desk.press("s");
    let at =
        desk.asked.iter().position(|request| matches!(request, Request::Write(Write::Save(_))));
    let Request::Write(Write::Save(save)) = desk.asked.remove(at.unwrap()) else { panic!() };
    let fault: Fault = crate::app::fixture::full("task-save");
    desk.hear(WriteReply::Save(save, Err(fault)));
    assert!(failure(&desk.model).is_some());
    assert!(desk.asked.iter().any(|request| matches!(request, Request::Read(Read::Whole(_)))));
}

#[test]
fn only_what_was_decided_here_is_undone_from_here() {
    let undoes = |desk: &TestDesk| {
        let of = |request: &&Request| matches!(request, Request::Write(Write::Undo(_)));
        desk.asked.iter().filter(of).count()
    };
    let mut desk = waiting("2u<down>");
    desk.press("z");
    assert_eq!(failure(&desk.model), Some("Nothing decided here is left to undo."));
    desk.press("s");
    let read = stored(&mut desk);
    for asked in read {
        let whole = desk.model.browse.detail.whole.clone();
        desk.hear(ReadReply::Whole(asked, Ok(whole)));
    }
    desk.press("z");
    assert_eq!(undoes(&desk), 1);
    desk.press("zz");
    assert_eq!(undoes(&desk), 1, "what was done before it was opened stays");
}

#[test]
fn nothing_is_decided_of_a_record_that_is_there_no_more() {
    let mut desk = waiting("2u<down>");
    desk.press("s");
    for asked in stored(&mut desk) {
        desk.hear(ReadReply::Whole(asked, Ok(None)));
    }
    assert!(!desk.model.windows.is_open());
    desk.press("d");
    assert!(asked(&desk).is_empty());
}
