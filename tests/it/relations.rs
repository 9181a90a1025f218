//! Ties between people, corrected and thrown away where they are shown.

use casebook::model::Kind;
use casebook::model::change::{Step, fields};
use casebook::store::Store;
use serde_json::json;

use crate::session::{NOW, Session};

/// A lawyer who represents a client, with a note.
fn casebook() -> Session {
    let mut store = Store::in_memory(|| NOW).unwrap();
    let mut step = Step::default();
    let [lawyer, client] = ["Lawyer Petrenko", "Client Test"].map(|name| {
        let party = fields([("name", json!(name)), ("form", json!("person"))]);
        step.create(Kind::Party, party).to_string()
    });
    let tie = [
        ("party_a", json!(lawyer)),
        ("party_b", json!(client)),
        ("kind", json!("represents")),
        ("note", json!("Pro bono")),
    ];
    step.create(Kind::Relation, fields(tie));
    store.save(&step).unwrap();
    Session::with(store, 120, 40)
}

/// Opens the form of a person in the list of people, at the relation.
fn at_relation(name: &str) -> Session {
    let mut session = casebook();
    session.press("3/").press(name).press("<enter><enter>");
    session.press("e<pagedown>");
    session
}

fn shows(session: &Session, text: &str) {
    assert!(session.screen().contains(text), "{text} in\n{}", session.screen());
}

fn hides(session: &Session, text: &str) {
    assert!(!session.screen().contains(text), "{text} in\n{}", session.screen());
}

#[test]
fn a_stored_relation_is_corrected_in_the_form_and_the_change_undone() {
    let mut session = at_relation("petrenko");
    shows(&session, "Pro bono");
    session.press("<tab><ctrl-w>relative of<tab><ctrl-w><ctrl-w>A cousin<ctrl-s>");
    shows(&session, "relative of, note: A cousin");
    hides(&session, "Pro bono");
    session.press("z");
    shows(&session, "represents, note: Pro bono");
}

#[test]
fn it_is_corrected_from_its_other_end_and_keeps_its_direction() {
    let mut session = at_relation("client");
    session.press("<tab>");
    shows(&session, "represented by");
    session.press("<ctrl-w>leads<ctrl-s>");
    shows(&session, "led by, note: Pro bono");
    session.press("z");
    shows(&session, "represented by, note: Pro bono");
}

#[test]
fn f9_takes_it_to_the_trash_and_undo_brings_it_back() {
    let mut session = at_relation("petrenko");
    session.press("<f9><ctrl-s>");
    hides(&session, "represents");
    session.press("z");
    shows(&session, "represents, note: Pro bono");
}
