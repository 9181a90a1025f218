//! The case that an incident is entered in.

use casebook::app::QuickSlot;
use casebook::model::Kind;
use casebook::model::change::{Step, fields};
use casebook::store::{records, whole};
use insta::assert_snapshot;
use serde_json::json;

use super::{is_blank, known, slot};
use crate::session::Session;

/// A casebook that knows two cases besides; I-1 belongs to the first.
fn with_cases(columns: u16, rows: u16) -> Session {
    let mut session = known(columns, rows);
    let mut step = Step::default();
    let case = |title: &str| fields([("title", json!(title))]);
    let march = step.create(Kind::Case, case("March arrests"));
    step.create(Kind::Case, case("Closed school"));
    let incident = fields([("kind", json!("detention")), ("case", json!(march.to_string()))]);
    step.create(Kind::Incident, incident);
    session.store.save(&step).unwrap();
    Session::with(session.store, columns, rows)
}

/// The case of an incident; none where it has none.
fn case_of(session: &Session, reference: &str) -> Option<String> {
    let store = &session.store;
    let named = records::by_reference(store.read(), &reference.parse().unwrap()).unwrap();
    let whole = whole::read(store.read(), named.id).unwrap().unwrap();
    let case = whole.links.iter().find(|(name, _)| name == "case");
    case.map(|(_, case)| case.reference.to_string())
}

/// What a line that was just begun holds in Case.
fn held(session: &Session) -> String {
    let form = session.model.forms.open.as_ref().unwrap();
    let at = form.entries(QuickSlot::Case)[0];
    form.at(at).unwrap().text().to_owned()
}

#[test]
fn a_line_that_is_begun_in_a_case_is_in_that_case() {
    for way in ["1<tab>", "1<enter>", "2/case:C-1<enter>", "2/case:\"March arrests\"<enter>"] {
        let mut session = with_cases(80, 24);
        session.press(way).press("n");
        assert_eq!(held(&session), "March arrests", "{way}\n{}", session.screen());
        assert!(is_blank(&session), "it is no reason to keep a draft");
        session.press("5.1.22<tab>Alm<tab>det<tab>A. Person<enter>");
        assert_eq!(case_of(&session, "I-2").as_deref(), Some("C-1"), "{way}");
        assert_eq!(held(&session), "March arrests", "the next line as well");
    }
}

#[test]
fn a_line_that_is_begun_elsewhere_is_in_no_case() {
    for way in ["1", "2", "2/-case:C-2<enter>", "2/case:C-1 case:C-2<enter>", "2/case:C-9<enter>"] {
        let mut session = with_cases(80, 24);
        session.press(way).press("n");
        assert_eq!(held(&session), "", "{way}");
    }
    // Part of a name is enough for a filter, and makes no case of that name.
    let mut session = with_cases(80, 24);
    session.press("2/case:march<enter>n5.1.22<tab>Alm<tab>det<tab><enter>");
    assert_eq!(case_of(&session, "I-2"), None);
}

#[test]
fn the_case_is_shown_as_carried_until_it_is_touched() {
    let mut session = with_cases(80, 24);
    session.press("1<tab>n");
    assert_snapshot!("in_a_case", session.screen());
    session.press("<backtab>clos");
    assert_eq!((slot(&session), held(&session).as_str()), (Some(QuickSlot::Case), "clos"));
    session.press("<tab>5.1.22<tab>Alm<tab>det<tab>A. Person<enter>");
    assert_eq!(case_of(&session, "I-2").as_deref(), Some("C-2"), "Tab took the known case");
    session.press("<backtab><f9><tab>6.1.22<tab>Alm<tab>det<tab>B. Person<enter>");
    assert_eq!(case_of(&session, "I-3"), None, "it was taken out");
}

#[test]
fn f6_carries_the_case_of_the_last() {
    let mut session = with_cases(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>A. Person<tab>case C-2<tab><enter>");
    assert_eq!(held(&session), "", "a line that is begun carries none");
    session.press("<f6>B. Person<enter>");
    assert_eq!(case_of(&session, "I-2").as_deref(), Some("C-2"));
    assert_eq!(case_of(&session, "I-3").as_deref(), Some("C-2"));
}

#[test]
fn what_says_itself_that_it_is_a_case_goes_to_its_slot() {
    let texts = ["case C-2", "дело Closed school", "C-2", "іс C-2", "ish: Closed school"];
    let in_by = ["case C-2", "дело C-2", "C-2"];
    let ways = texts.map(|text| ("<tab><tab>", text)).into_iter();
    for (way, text) in ways.chain(in_by.map(|text| ("<tab>", text))) {
        let mut session = with_cases(80, 24);
        session.press(&format!("n5.1.22<tab>Alm<tab>det<tab>A. Person{way}{text}<tab><enter>"));
        assert_eq!(case_of(&session, "I-2").as_deref(), Some("C-2"), "{text}");
    }
}

#[test]
fn what_is_typed_in_case_stays_there() {
    for title in ["Дело Иванова", "Arrests of 2022", "Court of Sarykol", "Detained in May"]
    {
        let mut session = with_cases(80, 24);
        session.press("n5.1.22<tab>Alm<tab>det<tab>A. Person<tab><tab><down>");
        assert_eq!(slot(&session), Some(QuickSlot::Case));
        session.press(title).press("<enter>");
        assert_eq!(case_of(&session, "I-2").as_deref(), Some("C-3"), "{title}");
        let named = records::by_reference(session.store.read(), &"C-3".parse().unwrap()).unwrap();
        assert_eq!(named.called.name(), Some(title));
    }
}

#[test]
fn tab_leads_to_case_as_to_any_slot() {
    let mut session = with_cases(80, 24);
    session.press("n<tab><tab><tab><tab><tab>");
    assert_eq!(slot(&session), Some(QuickSlot::Source));
    session.press("<tab>");
    assert_eq!(slot(&session), Some(QuickSlot::Case), "an empty one too");
    session.press("<tab>");
    assert_eq!(slot(&session), Some(QuickSlot::When));
    session.press("<backtab>");
    assert_eq!(slot(&session), Some(QuickSlot::Case));
    session.press("<esc>1<tab>n<backtab><backtab><tab>");
    assert_eq!(slot(&session), Some(QuickSlot::Case), "and one that is there");
}

#[test]
fn a_draft_keeps_that_the_case_was_not_typed() {
    let mut session = with_cases(80, 24);
    session.press("1<tab>n5.1.22<tab><esc>");
    session.press("d<enter>");
    assert!(session.screen().contains("= case on screen, C-1"), "{}", session.screen());
}
