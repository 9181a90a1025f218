//! A whole line in When, as `add` takes it.

use casebook::app::QuickSlot;
use casebook::model::Kind;
use casebook::model::change::{Step, fields};
use insta::assert_snapshot;
use serde_json::json;

use super::{is_blank, known, slot, stored};
use crate::session::Session;

/// The incident of the table, as a line.
const LINE: &str = "5.1.22; Almaty; detained; P-2; by Police of the city; src Amnesty report";

pub(super) fn texts(session: &Session, slot: QuickSlot) -> Vec<String> {
    let form = session.model.forms.open.as_ref().unwrap();
    let fields = form.entries(slot).into_iter().filter_map(|at| form.at(at));
    fields.map(|field| field.text().to_owned()).collect()
}

pub(super) fn incidents(session: &Session) -> usize {
    let sql = "SELECT count(*) FROM incidents";
    session.store.read().query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_line_fills_the_slots_and_is_stored_by_enter_alone() {
    for keys in ["<tab>", "<enter>", "<down>", "<backtab>"] {
        let mut session = known(80, 24);
        session.press("n").press(LINE);
        assert!(session.screen().contains("Tab puts it into the slots"), "{}", session.screen());
        session.press(keys);
        assert_eq!(incidents(&session), 0, "{keys}");
        assert_eq!(texts(&session, QuickSlot::When), ["5.1.22"], "{}", session.screen());
        assert_eq!(texts(&session, QuickSlot::Where), ["Almaty"]);
        session.press("<enter>");
        assert_eq!(stored(&session, "I-1"), super::FIRST, "{keys}");
        assert!(is_blank(&session));
    }
    let mut session = known(80, 24);
    session.press("n").paste(LINE);
    assert_snapshot!("line", session.screen());
    assert_eq!(incidents(&session), 0);
    session.press("<enter>");
    assert_eq!(stored(&session, "I-1"), super::FIRST);
}

#[test]
fn a_line_means_what_it_means_to_the_command() {
    for line in [
        "Almaty; 5.1.22; A. Person; detained",
        "detained; 5.1.22; A. Person; Almaty",
        "5.1.22; A. Person; Almaty; задержан",
        "5.1.22; at Almaty; who A. Person; ұсталды",
    ] {
        let mut session = known(80, 24);
        session.press("n").paste(line).press("<enter>");
        assert_eq!(
            stored(&session, "I-1"),
            "2022-01-05; L-1; detention; P-3 A. Person victim",
            "{line}"
        );
    }
    let mut session = known(80, 24);
    session
        .press("n")
        .paste("5.1.22; -; sentenced to 5 years; witness Anna B. & Carl D.; note Told by phone");
    session.press("<enter>");
    let expected = "2022-01-05; ; sentence; P-3 Anna B. witness; P-4 Carl D. witness";
    assert_eq!(stored(&session, "I-1"), expected);
}

#[test]
fn what_a_line_does_not_say_is_not_taken_from_the_last_record() {
    let mut session = known(80, 24);
    session.press("n").paste(LINE).press("<enter>");
    session.press("<esc>n").paste("6.1.22; Almaty; detained; A. Person").press("<enter>");
    let expected = "2022-01-06; L-1; detention; P-3 A. Person victim";
    assert_eq!(stored(&session, "I-2"), expected, "nobody said who did it, nor who says so");
}

#[test]
fn what_is_undecided_in_a_line_is_shown_with_a_question_mark() {
    let mut session = known(80, 24);
    session.press("n").paste("3/4/22; Almaty; detained; A. Person");
    assert_eq!(slot(&session), Some(QuickSlot::When));
    assert_eq!(texts(&session, QuickSlot::When), ["3/4/22"]);
    assert_snapshot!("line_undecided", session.screen());
    session.press("<enter>");
    assert_eq!(incidents(&session), 0);
    let mut session = known(80, 24);
    session.press("n").paste("5.1.22; Almaty; A. Person");
    assert_eq!(slot(&session), Some(QuickSlot::What), "what happened is asked for");
    session.press("det<tab><enter>");
    assert_eq!(stored(&session, "I-1"), "2022-01-05; L-1; detention; P-3 A. Person victim");
}

#[test]
fn a_line_that_may_mean_anything_stays_as_it_is_and_says_why() {
    for line in [
        "Somebody; 5.1.22; detained",
        "5.1.22; detained; killed",
        "1.1.22; 5.1.22; detained",
        "5.1.22; Almaty; detained; Anna Li; police",
        "5.1.22; Almaty; detained; police",
    ] {
        for keys in ["<tab>", "<enter>"] {
            let mut session = known(80, 24);
            session.press("n").press(line).press(keys);
            assert_eq!(texts(&session, QuickSlot::When), [line]);
            assert_eq!(incidents(&session), 0);
            assert!(session.screen().contains("! "), "{}", session.screen());
        }
    }
    // What was said before is not written over.
    let mut session = known(80, 24);
    session.press("n<tab>Almaty<tab><up><up>").press("5.1.22; at Khorog; detained").press("<tab>");
    assert_eq!(texts(&session, QuickSlot::Where), ["Almaty"]);
    assert!(session.screen().contains("! "), "{}", session.screen());
}

#[test]
fn keys_wait_until_a_line_is_read() {
    let mut session = known(80, 24);
    session.press("n").hold().press("5.1.22; A. Person; Almaty; detained<enter><enter>").release();
    assert_eq!(stored(&session, "I-1"), "2022-01-05; L-1; detention; P-3 A. Person victim");
    assert!(is_blank(&session));
}

#[test]
fn a_line_is_entered_in_the_case_that_one_is_in() {
    let mut session = known(80, 24);
    let mut step = Step::default();
    step.create(Kind::Case, fields([("title", json!("March arrests"))]));
    step.create(Kind::Case, fields([("title", json!("Closed school"))]));
    session.store.save(&step).unwrap();
    let mut session = Session::with(session.store, 80, 24);
    session.press("1<enter>n").paste("5.1.22; Almaty; detained");
    assert_eq!(texts(&session, QuickSlot::Case), ["March arrests"]);
    session.press("<esc>n").paste("5.1.22; Almaty; detained; case Closed school");
    assert_eq!(texts(&session, QuickSlot::Case), ["Closed school"]);
}
