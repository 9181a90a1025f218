//! Recipients, and what was handed on to them, on the screen.

use casebook::model::change::{Change, Step, fields};
use casebook::model::disclosed::{Disclosed, Manner};
use casebook::model::{Kind, RecordId};
use casebook::store::Store;
use serde_json::{Value, json};

use crate::command::Casebook;
use crate::session::{NOW, Session};

/// A person whose record left twice, as it is and under a pseudonym, and somebody whose
/// did not.
fn casebook() -> Session {
    let mut store = Store::in_memory(|| NOW).unwrap();
    let mut step = Step::default();
    for name in ["Aigul Example", "Bolat Mysal"] {
        step.create(Kind::Party, fields([("name", json!(name)), ("form", json!("person"))]));
    }
    for (name, profile) in [("UN Working Group", "partner"), ("City court", "court")] {
        let told = fields([("name", json!(name)), ("profile", json!(profile))]);
        step.create(Kind::Recipient, told);
    }
    let made = store.save(&step).unwrap();
    let aigul = made[0].id;
    note(&mut store, made[2].id, ("partner", "2021-12-30"), (aigul, Manner::Pseudonym));
    note(&mut store, made[3].id, ("court", "2022-01-10"), (aigul, Manner::Whole));
    Session::with(store, 120, 40)
}

fn note(
    store: &mut Store,
    to: RecordId,
    (profile, day): (&str, &str),
    (record, manner): (RecordId, Manner),
) {
    let told = fields([
        ("profile", json!(profile)),
        ("date", json!({ "text": day, "edtf": day })),
        ("file_name", json!("cases.csv")),
        ("records", json!(1)),
    ]);
    let left = [Disclosed { record, manner, digest: [7; 16] }].into_iter();
    store.note_disclosure(to, told, left).unwrap();
}

fn shows(session: &Session, text: &str) {
    assert!(session.screen().contains(text), "{text} in\n{}", session.screen());
}

fn hides(session: &Session, text: &str) {
    assert!(!session.screen().contains(text), "{text} in\n{}", session.screen());
}

/// Where a line of the screen is that has both texts.
fn line(session: &Session, one: &str, other: &str) -> usize {
    let screen = session.screen();
    let found = screen.lines().position(|line| line.contains(one) && line.contains(other));
    found.unwrap_or_else(|| panic!("{one} and {other} in\n{screen}"))
}

#[test]
fn a_person_shows_what_left_and_how_the_newest_first() {
    let mut session = casebook();
    session.press("3/aigul<enter><enter>");
    shows(&session, "Handed on");
    let court = line(&session, "City court", "as it is");
    let group = line(&session, "UN Working", "under a");
    assert!(court < group, "{}", session.screen());
    let mut session = casebook();
    session.press("3/bolat<enter><enter>");
    shows(&session, "PERSON P-2  Bolat Mysal");
    hides(&session, "Handed on");
}

#[test]
fn who_agrees_to_less_is_told_how_often_they_were_handed_on() {
    let mut session = casebook();
    session.press("3/aigul<enter><enter>e");
    session.press("<f3>");
    let consent = |session: &mut Session, from: usize, typed: &str| {
        let erase = "<ctrl-w>".repeat(from);
        session.press(&format!("{erase}{typed}<ctrl-s>"));
    };
    while !session.screen().contains("> Consent ") {
        session.press("<tab>");
    }
    consent(&mut session, 0, "publish with name");
    hides(&session, "times before");
    session.press("e<f3>");
    while !session.screen().contains("> Consent ") {
        session.press("<tab>");
    }
    consent(&mut session, 3, "do not use");
    shows(&session, "Handed on 2 times before: see “Handed on”.");
    session.press("3<esc>/has:disclosed<enter>");
    shows(&session, "Aigul Example");
    hides(&session, "> Bolat Mysal");
}

/// The command makes a recipient as the form does, in the words of the person.
#[test]
fn a_recipient_is_made_by_a_command_unless_it_is_oneself() {
    let casebook = Casebook::plain();
    let add = ["recipient", "add", "Адвокат", "--profile", "адвокат", "--months", "--pseudonyms"];
    assert_eq!(casebook.json(&add)["ref"], "A-1");
    let made = casebook.json(&["show", "A-1"]);
    assert_eq!((&made["profile"], &made["months"]), (&json!("lawyer"), &json!(true)));
    assert_eq!((&made["pseudonyms"], &made["regions"]), (&json!(true), &Value::Null));
    for profile in ["own-backup", "nobody"] {
        let ran = casebook.run(&["recipient", "add", "Me", "--profile", profile]);
        assert_eq!(ran.status, Some(1), "{ran:?}");
        assert!(ran.err.contains("Nobody was added. Made for: "), "{ran:?}");
    }
    assert_eq!(casebook.json(&["list", "recipients"]).as_array().unwrap().len(), 1);
}

#[test]
fn recipients_are_shown_from_the_palette_and_each_with_what_they_were_given() {
    let mut session = casebook();
    session.press("<f2>show recipients<enter>");
    shows(&session, "[Recipients]");
    session.press("/court<enter><enter>");
    line(&session, "2022-01-10", "a court or authority");
    session.press("<f2>show what was handed<enter>");
    line(&session, "City court", "cases.csv");
    let (newest, oldest) = (line(&session, "City court", ""), line(&session, "UN Working", ""));
    assert!(newest < oldest, "{}", session.screen());
}

#[test]
fn the_key_of_pseudonyms_stands_on_no_page() {
    let mut session = casebook();
    let to = casebook::store::history::latest(session.store.read(), 9).unwrap();
    let to = to.iter().find(|it| it.record.kind == Kind::Recipient).unwrap().record.id;
    let key = session.store.pseudonym_key(to).unwrap();
    session.press("<f2>show recipients<enter><enter>");
    shows(&session, "RECIPIENT");
    let begins = format!("{:02x}{:02x}{:02x}", key[0], key[1], key[2]);
    for keys in ["<down>", "<tab>", "p"] {
        hides(&session, &begins);
        session.press(keys);
    }
}

#[test]
fn a_recipient_is_made_by_the_form_which_asks_for_no_key() {
    let mut session = casebook();
    session.press("<f2>show recipients<enter>N");
    shows(&session, "New recipient");
    session.press("<f3>");
    hides(&session, "Key");
    session.press("Lawyer of the family<tab>own backup<tab>yes<ctrl-s>");
    shows(&session, "A recipient is somebody else");
    session.press("<backtab><ctrl-w><ctrl-w>lawyer<ctrl-s>");
    hides(&session, "New recipient");
    let made = casebook::store::records::fields(session.store.read(), last(&session)).unwrap();
    let told = json!({ "name": "Lawyer of the family", "profile": "lawyer", "months": true });
    assert_eq!(json!(made.unwrap()), told);
}

/// A casebook with a person whose name stands in a text, and whom nobody has asked.
fn telling() -> Session {
    let mut store = Store::in_memory(|| NOW).unwrap();
    let mut step = Step::default();
    step.create(Kind::Party, fields([("name", json!("Aigul Example")), ("form", json!("person"))]));
    step.create(
        Kind::Incident,
        fields([
            ("kind", json!("detention")),
            ("narrative", json!("That evening Aigul Example was led away.")),
        ]),
    );
    let told = fields([("name", json!("Friends")), ("profile", json!("partner"))]);
    step.create(Kind::Recipient, told);
    let made = store.save(&step).unwrap();
    let id = |at: usize| json!(made[at].id.to_string());
    let mut step = Step::default();
    let tie = [("incident", id(1)), ("party", id(0)), ("role", json!("victim"))];
    step.create(Kind::Involvement, fields(tie));
    store.save(&step).unwrap();
    Session::with(store, 120, 40)
}

#[test]
fn f8_hands_records_on_once_names_are_decided_on_and_notes_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("for them.json");
    let mut session = telling();
    session.press("<f8>frie<enter><end><enter>");
    shows(&session, "Leave: incidents: 1");
    shows(&session, "Names to decide on: 1");
    shows(&session, "That evening Aigul Example was led away.");
    session.press("<enter>");
    shows(&session, "1 name is not decided on.");
    session.press("r<enter>");
    session.paste(&path.display().to_string());
    session.press("<enter>");
    shows(&session, "noted as D-1");
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written.contains("was led away") && !written.contains("Aigul"), "{written}");
    session.press("<f2>show what was handed<enter>");
    line(&session, "Friends", "for them.json");

    // What is there is not replaced, and nothing is noted.
    session.press("2<f8><enter><end><enter><enter>");
    session.paste(&path.display().to_string());
    session.press("<enter>");
    shows(&session, "is there already");
    session.press("<esc><esc><esc><esc><f2>show what was handed<enter>");
    shows(&session, "D-1");
    hides(&session, "D-2");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), written);
}

#[test]
fn only_those_that_are_marked_are_handed_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one.json");
    let mut session = telling();
    let told = fields([("kind", json!("trial")), ("narrative", json!("Another day."))]);
    let create = Change::Create { kind: Kind::Incident, fields: told };
    session.store.save(&Step { changes: vec![create] }).unwrap();
    let mut session = Session::with(session.store, 120, 40);
    session.press("2/another<enter> <f8><enter><enter>");
    shows(&session, "Leave: incidents: 1");
    session.press("<enter>");
    session.paste(&path.display().to_string());
    session.press("<enter>");
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written.contains("Another day.") && !written.contains("led away"), "{written}");
}

/// The record that was made last.
fn last(session: &Session) -> RecordId {
    let made = casebook::store::history::latest(session.store.read(), 1).unwrap();
    made[0].record.id
}

#[test]
fn what_the_program_noted_takes_a_note_and_nothing_else() {
    let mut session = casebook();
    session.press("<f2>show what was handed<enter><enter>e");
    session.press("<tab><tab><ctrl-w><ctrl-w><ctrl-w>2020<ctrl-s>");
    shows(&session, "The program noted this disclosure itself");
    session.press("<esc>");
    let noted = {
        let found = casebook::store::history::latest(session.store.read(), 9).unwrap();
        found.iter().find(|it| it.record.kind == Kind::Disclosure).unwrap().record.id
    };
    let note = fields([("note", json!("Given on a stick."))]);
    session.store.save(&Step { changes: vec![Change::Edit { id: noted, fields: note }] }).unwrap();
}
