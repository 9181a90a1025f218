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
    shows(&session, "relative of  Client Test  P-2");
    hides(&session, "Pro bono");
    session.press("z");
    reads(&session, "represents");
}

/// That the stored relation reads so, with who is at its other end and its note.
fn reads(session: &Session, said: &str) {
    let screen = session.screen();
    let mut lines = screen.lines().skip_while(|line| !line.contains(&format!("  {said}  ")));
    let [tie, note] = [lines.next(), lines.next()].map(Option::unwrap_or_default);
    assert!(tie.contains(" P-") && note.contains("    note: Pro bono"), "{said} in\n{screen}");
}

/// What the stored relation says, from each of its ends.
fn both_ends(session: &mut Session, lawyer: &str, client: &str) {
    for (name, said) in [("petrenko", lawyer), ("client", client)] {
        session.press("3/").press(name).press("<enter><enter>");
        reads(session, said);
        session.press("<esc><esc>");
    }
}

#[test]
fn its_other_end_says_what_it_is_from_there_and_saves_as_it_reads() {
    for (typed, lawyer, client) in [
        ("", "represents", "represented by"),
        ("represented by", "represents", "represented by"),
        ("led by", "leads", "led by"),
        ("возглавляется кем", "leads", "led by"),
        ("relative of", "relative of", "relative of"),
        ("represents", "represented by", "represents"),
        ("leads", "led by", "leads"),
        ("асос", "founded by", "founded"),
    ] {
        let mut session = at_relation("client");
        session.press("<tab>");
        shows(&session, "represented by");
        let keys = if typed.is_empty() { "<ctrl-s>" } else { "<ctrl-w><ctrl-w>" };
        session.press(keys);
        if !typed.is_empty() {
            let take = if typed == "асос" { "<down><enter>" } else { "" };
            session.press(typed).press(take).press("<ctrl-s>");
        }
        session.press("<esc><esc>");
        both_ends(&mut session, lawyer, client);
    }
}

#[test]
fn a_new_one_is_entered_from_either_end() {
    for (typed, own, other) in
        [("represented by", "represented by", "represents"), ("leads", "leads", "led by")]
    {
        let mut session = casebook();
        session.press("3/petrenko<enter><enter>e<f5><down><enter>");
        session.press("Client Test").press("<down><enter>").press(typed).press("<ctrl-s>");
        shows(&session, own);
        hides(&session, "Ctrl+S");
        session.press("<esc><esc><esc>3/<ctrl-w>client<enter><enter>");
        shows(&session, other);
    }
}

#[test]
fn a_turned_relation_is_turned_back_by_undo() {
    let mut session = at_relation("client");
    session.press("<tab><ctrl-w><ctrl-w>leads<ctrl-s>");
    reads(&session, "leads");
    session.press("z");
    reads(&session, "represented by");
}

#[test]
fn f9_takes_it_to_the_trash_and_undo_brings_it_back() {
    let mut session = at_relation("petrenko");
    session.press("<f9>");
    shows(&session, "Taken out: Tie “Client Test”; Ctrl+Z brings it back.");
    session.press("<ctrl-s>");
    hides(&session, "represents");
    session.press("z");
    reads(&session, "represents");
}
