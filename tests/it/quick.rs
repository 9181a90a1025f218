//! The quick line: what an incident costs in keys, and what is stored.

mod case;
mod facts;
mod kinds;
mod line;
mod room;
mod several;
mod told;
mod undone;

use casebook::app::{Message, QuickSlot};
use casebook::model::Kind;
use casebook::model::change::{Step, fields};
use casebook::model::field::Target;
use casebook::store::{complete, records, whole};
use insta::assert_snapshot;
use serde_json::json;

use crate::session::{Session, keys};

#[test]
fn what_an_incident_made_is_told_by_name_and_so_is_what_is_undone() {
    let mut session = known(120, 40);
    session.press("n5.1.22<tab>Alm<tab>det<tab>komr<tab><tab>bne<enter>");
    let said = "Saved I-1, new: person “komr”, source “bne”.";
    assert!(session.screen().contains(said), "{}", session.screen());
    session.press("<esc>z");
    let said = "Undone: new incident I-1 (";
    assert!(session.screen().contains(said), "{}", session.screen());
    assert!(session.screen().contains("new person P-3 (komr)"), "{}", session.screen());
}

/// The keys that an incident may cost.
const ALL_KNOWN: usize = 29;
const REPEATED: usize = 6;
const REPEATED_WITH_A_NEW_PERSON: usize = 18;
const TWENTY_PEOPLE: usize = 26;

/// The incident of the table, three letters and Tab a slot.
const INCIDENT: &str = "n5.1.22<tab>Alm<tab>det<tab>Nur<tab>pol<tab>Amn<tab><enter>";

/// A casebook that knows a place, two people, the police and a source.
fn known(columns: u16, rows: u16) -> Session {
    let mut session = Session::new(columns, rows);
    let party = |name: &str, form: &str| fields([("name", json!(name)), ("form", json!(form))]);
    let records = [
        (Kind::Place, fields([("name", json!("Almaty")), ("country", json!("KZ"))])),
        (Kind::Party, party("Nurlan Sampleev", "person")),
        (Kind::Party, {
            let mut fields = party("Nurbek Example", "person");
            fields.insert("occupation".to_owned(), json!("teacher"));
            fields
        }),
        (Kind::Party, party("Police of the city", "organisation")),
        (Kind::Source, fields([("title", json!("Amnesty report"))])),
    ];
    let mut step = Step::default();
    for (kind, fields) in records {
        step.create(kind, fields);
    }
    session.store.save(&step).unwrap();
    session
}

/// Presses the keys of a script and says how many they were.
fn count(session: &mut Session, script: &str) -> usize {
    session.press(script);
    keys(script).len()
}

/// An incident as it is stored, in a line.
fn stored(session: &Session, reference: &str) -> String {
    let store = &session.store;
    let named = records::by_reference(store.read(), &reference.parse().unwrap()).unwrap();
    let whole = whole::read(store.read(), named.id).unwrap().unwrap();
    let field = |name: &str| whole.fields.get(name).cloned().unwrap_or_default();
    let place = whole.links.iter().find(|(name, _)| name == "place");
    let place = place.map_or_else(String::new, |(_, place)| place.reference.to_string());
    let tied = whole.related.iter().filter(|related| related.tie == "involvements");
    let tied = tied.flat_map(|related| &related.entries).map(|entry| {
        let role = entry.fields["role"].as_str().unwrap().to_owned();
        format!("{} {} {role}", entry.other.reference, entry.other.called.name().unwrap())
    });
    let cited = whole
        .citations
        .iter()
        .map(|c| format!("{} {}", c.source.reference, c.source.called.name().unwrap()));
    let mut parts = vec![
        field("when")["edtf"].as_str().unwrap_or("no date").to_owned(),
        place,
        field("kind").as_str().unwrap().to_owned(),
    ];
    parts.extend(tied.chain(cited));
    parts.join("; ")
}

fn people(session: &Session) -> usize {
    let parties = "SELECT count(*) FROM parties WHERE listing = 'people'";
    session.store.read().query_row(parties, [], |row| row.get(0)).unwrap()
}

fn is_blank(session: &Session) -> bool {
    session.model.forms.open.as_ref().is_some_and(|form| form.is_quick() && form.is_blank())
}

fn slot(session: &Session) -> Option<QuickSlot> {
    let form = session.model.forms.open.as_ref()?;
    form.slot_at(form.focus)
}

const FIRST: &str = "2022-01-05; L-1; detention; P-2 Nurbek Example victim; \
    O-1 Police of the city perpetrator; S-1 Amnesty report";

#[test]
fn an_incident_of_known_names_costs_29_keys() {
    let mut session = known(80, 24);
    let keys = count(&mut session, INCIDENT);
    assert_eq!(stored(&session, "I-1"), FIRST);
    assert!(is_blank(&session), "the next line is open");
    assert!(keys <= ALL_KNOWN, "{keys} keys");
}

#[test]
fn keys_that_come_at_once_mean_what_they_mean_one_by_one() {
    for script in [
        "5.1.22<tab>alm<tab>det<tab>Nurb<tab>pol<tab>amn<tab>",
        "5.1.22<tab>alm<down><enter>det<tab>Nurb<down><tab>pol<down><enter>amn<down><enter>",
        "Almaty<tab><up>5.1.22<tab><tab>det<tab>Nurb<tab>pol<tab>amn<tab>",
    ] {
        let mut session = known(80, 24);
        session.press("n").hold().press(script).press("<enter>").release();
        assert_eq!(stored(&session, "I-1"), FIRST, "{script}");
        assert!(is_blank(&session), "the next line is open");
    }
}

#[test]
fn leaving_does_not_wait_and_keeps_what_was_typed() {
    let mut session = known(80, 24);
    session.press("n").hold().press("5.1.22<tab>alm<tab>det<tab>B. Person<ctrl-c>").release();
    session.press("d<enter>");
    let screen = session.screen();
    assert!(screen.contains("B. Person") && screen.contains("alm"), "{screen}");
}

#[test]
fn repeating_it_with_a_known_person_costs_6_keys() {
    let mut session = known(80, 24);
    session.press(INCIDENT);
    let keys = count(&mut session, "<f6>nur<tab><enter>");
    // Of two people with the beginning, the one used more comes first.
    assert_eq!(stored(&session, "I-2"), FIRST);
    assert!(keys <= REPEATED, "{keys} keys");
    let keys = count(session.press("<esc>"), "rnurl<tab><enter>");
    assert_eq!(stored(&session, "I-3"), FIRST.replace("P-2 Nurbek Example", "P-1 Nurlan Sampleev"));
    assert!(keys <= REPEATED + 1, "{keys} keys");
}

#[test]
fn repeating_it_with_a_new_person_costs_18_keys() {
    let mut session = known(80, 24);
    session.press(INCIDENT);
    let keys = count(&mut session, "<f6>Айгуль Примерова<enter>");
    assert_eq!(
        stored(&session, "I-2"),
        FIRST.replace("P-2 Nurbek Example", "P-3 Айгуль Примерова")
    );
    assert!(keys <= REPEATED_WITH_A_NEW_PERSON, "{keys} keys");
}

#[test]
fn twenty_people_of_one_event_cost_26_keys_and_a_paste() {
    let mut session = known(80, 24);
    let before = count(&mut session, "n5.1.22<tab>Alm<tab>det<tab>");
    let list: Vec<_> = (1..=20).map(|number| format!("{number}. Person {number}")).collect();
    session.paste(&list.join("\n"));
    let after = count(&mut session, "<tab>pol<tab>Amn<tab><enter>");
    let first = stored(&session, "I-1");
    assert_eq!(first.matches(" victim").count(), 20, "{first}");
    assert!(first.contains("Person 20 victim"), "{first}");
    assert!(first.ends_with("O-1 Police of the city perpetrator; S-1 Amnesty report"), "{first}");
    assert!(before + after <= TWENTY_PEOPLE, "{} keys", before + after);
    assert_eq!(people(&session), 22);
}

#[test]
fn what_says_itself_what_it_is_may_stand_in_any_slot() {
    let mut session = known(80, 24);
    session.press("nby Police of the city<tab>src Amnesty report<tab>5 Jan 2022<tab>Almaty<tab>");
    session.press("<backtab>detained<tab><backtab>witness Nurlan S.<enter>");
    let expected = "2022-01-05; L-1; detention; O-1 Police of the city perpetrator; \
        P-3 Nurlan S. witness; S-1 Amnesty report";
    assert_eq!(stored(&session, "I-1"), expected, "{}", session.screen());
}

#[test]
fn words_of_the_command_line_mean_the_same_on_the_screen() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>at Almaty<tab>задержан<tab>P-2 & P-1<tab>by O-1 & O-1<tab>");
    session.press("-<tab><up>note Told by phone<enter>");
    let first = stored(&session, "I-1");
    assert!(first.starts_with("2022-01-05; L-1; detention; P-2"), "{first}\n{}", session.screen());
}

#[test]
fn nobody_is_linked_by_the_name_alone() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>almaty<tab>detained<tab>Nurbek Example<enter>");
    assert_eq!(stored(&session, "I-1"), "2022-01-05; L-1; detention; P-3 Nurbek Example victim");
}

#[test]
fn what_was_named_once_is_linked_the_next_time() {
    let mut session = Session::new(80, 24);
    session.press("n5.1.22<tab>Aktau<tab>detained<tab>A. Person<tab>police<tab>A report<enter>");
    session.press("<f6>B. Person<enter>");
    assert_eq!(
        stored(&session, "I-2"),
        "2022-01-05; L-1; detention; P-2 B. Person victim; O-1 police perpetrator; S-1 A report"
    );
}

#[test]
fn a_ditto_repeats_the_slot_of_the_last_record() {
    let mut session = known(80, 24);
    session.press(INCIDENT);
    session.press("6.1.22<tab>\"<tab>\"<tab>\"<enter>");
    assert_eq!(stored(&session, "I-2"), FIRST.replace("01-05", "01-06"));
    let mut session = known(80, 24);
    session.press("n\"<tab>");
    assert!(session.screen().contains("nothing to repeat"), "{}", session.screen());
    assert_eq!(slot(&session), Some(QuickSlot::When));
}

#[test]
fn a_date_that_was_told_from_today_is_the_same_date_when_it_is_repeated() {
    let mut session = known(80, 24);
    session.press("nyesterday<tab>Alm<tab>det<tab>A. Person<enter>");
    let mut tomorrow = session.model.world.now;
    tomorrow.today = tomorrow.today.plus(1);
    session.send(Message::Now(tomorrow));
    session.press("<f6>B. Person<enter>");
    assert!(stored(&session, "I-2").starts_with("2022-01-10;"), "{}", stored(&session, "I-2"));
}

#[test]
fn what_is_typed_while_a_line_is_stored_is_for_the_next() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>A. Person");
    session.hold();
    session.press("<enter>6.1.22<tab>");
    session.paste("Almaty");
    session.press("<tab>det<tab>B. Person<enter>");
    session.release();
    assert_eq!(stored(&session, "I-1"), "2022-01-05; L-1; detention; P-3 A. Person victim");
    assert_eq!(stored(&session, "I-2"), "2022-01-06; L-1; detention; P-4 B. Person victim");
}

#[test]
fn by_and_source_are_those_of_the_last_until_something_is_typed_or_they_are_left_out() {
    let mut session = known(80, 24);
    session.press(INCIDENT);
    session.press("7.1.22<tab>Alm<tab>det<tab><tab>National guard<tab>-<enter>");
    assert_eq!(
        stored(&session, "I-2"),
        "2022-01-07; L-1; detention; O-2 National guard perpetrator"
    );
}

#[test]
fn a_new_line_is_empty_in_when_however_often_the_same_was_entered() {
    let mut session = known(80, 24);
    session.press(INCIDENT);
    for name in ["A", "B", "C"] {
        session.press(&format!("<f6>{name}. Person<enter>"));
        assert!(is_blank(&session));
        assert_eq!(slot(&session), Some(QuickSlot::When), "{}", session.screen());
        let form = session.model.forms.open.as_ref().unwrap();
        let texts =
            [QuickSlot::When, QuickSlot::Where, QuickSlot::What, QuickSlot::By].map(|slot| {
                form.entries(slot).iter().all(|at| form.at(*at).unwrap().text().is_empty())
            });
        assert_eq!(texts, [true; 4], "{}", session.screen());
    }
}

#[test]
fn by_is_that_of_the_last_only_while_what_and_where_are() {
    let mut session = known(80, 24);
    session.press(INCIDENT);
    session.press("7.1.22<tab>Alm<tab>killing<tab>A. Person<enter>");
    let killed = "2022-01-07; L-1; killing; P-3 A. Person victim; S-1 Amnesty report";
    assert_eq!(stored(&session, "I-2"), killed);
    session.press("8.1.22<tab>Alm<tab>killing<tab>B. Person<tab>pol<tab><enter>");
    session.press("9.1.22<tab>Alm<tab>killing<tab>");
    assert!(session.screen().contains("= Police of the city"), "{}", session.screen());
    session.press("<up><f9>detained<tab>");
    assert!(!session.screen().contains("= Police of the city"), "{}", session.screen());
    session.press("C. Person<enter>");
    assert!(!stored(&session, "I-4").contains("perpetrator"), "{}", stored(&session, "I-4"));
}

#[test]
fn keys_that_arrive_at_once_wait_for_what_the_slot_means() {
    let mut session = known(80, 24);
    session.hold();
    session.press("n1 jan 22<tab>alma<tab>det<tab>nurl<tab>pol<tab>amn<tab><enter>");
    session.press("2 jan 22");
    session.release();
    let line = "2022-01-01; L-1; detention; P-1 Nurlan Sampleev victim; \
        O-1 Police of the city perpetrator; S-1 Amnesty report";
    assert_eq!(stored(&session, "I-1"), line);
    let form = session.model.forms.open.as_ref().unwrap();
    assert_eq!(form.at(form.focus).unwrap().text(), "2 jan 22");
}

#[test]
fn an_enter_too_many_stores_nothing() {
    let mut session = known(80, 24);
    session.press(INCIDENT).press("<enter><enter><f6><enter>");
    assert!(records::by_reference(session.store.read(), &"I-2".parse().unwrap()).is_err());
}

#[test]
fn f3_carries_what_is_typed_over_into_the_full_form() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>Nur<tab><f3>");
    assert!(session.screen().contains("Narrative"), "{}", session.screen());
    session.press("<ctrl-s>");
    assert_eq!(stored(&session, "I-1"), "2022-01-05; L-1; detention; P-2 Nurbek Example victim");
    assert!(session.model.forms.open.is_none(), "the full form closes");
}

#[test]
fn esc_keeps_what_was_typed_and_nothing_else() {
    let mut session = known(80, 24);
    session.press(INCIDENT).press("<esc>d");
    assert!(session.screen().contains("No drafts"), "{}", session.screen());
    session.press("<esc>n8.1.22<tab>Alm<tab><esc>d<enter>");
    let form = session.model.forms.open.as_ref().unwrap();
    assert!(form.is_quick());
    session.press("det<tab><enter>");
    let expected = "2022-01-08; L-1; detention; O-1 Police of the city perpetrator; \
        S-1 Amnesty report";
    assert_eq!(stored(&session, "I-2"), expected, "{}", session.screen());
}

#[test]
fn a_bad_date_is_explained_and_stays_where_it_is() {
    let mut session = known(80, 24);
    session.press("n31.2.22<tab>Alm<tab>det<enter>");
    assert_eq!(slot(&session), Some(QuickSlot::When));
    assert_snapshot!("bad_date", session.screen());
}

#[test]
fn the_quick_line_is_seen_empty_half_filled_and_after_saving() {
    for (columns, rows, size) in [(80, 24, "small"), (120, 40, "large")] {
        let mut session = known(columns, rows);
        session.press("n");
        assert_snapshot!(format!("empty_{size}"), session.screen());
        session.press("5.1.22<tab>Alm<tab>det<tab>Nur");
        assert_snapshot!(format!("half_filled_{size}"), session.screen());
        session.press("<tab>pol<tab>Amn<tab><enter>");
        assert_snapshot!(format!("saved_{size}"), session.screen());
        session.press("<f6>");
        let list: Vec<_> = (1..=20).map(|number| format!("Person {number}")).collect();
        session.paste(&list.join("\n"));
        assert_snapshot!(format!("twenty_{size}"), session.screen());
    }
}

#[test]
fn the_quick_line_fits_the_smallest_screen() {
    let mut session = known(60, 16);
    session.press("n5.1.22<tab>Alm<tab>det<tab>Nur");
    assert_snapshot!("half_filled_smallest", session.screen());
}

#[test]
fn a_sign_and_tab_link_nobody() {
    let mut session = known(80, 24);
    session.press(INCIDENT).press("<esc>");
    session.press("n5.1.22<tab>Alm<tab>det<tab>Nurbek<tab><ctrl-u>-<tab><ctrl-u>Amn<tab><enter>");
    let line = stored(&session, "I-2");
    assert!(line.contains("P-2") && !line.contains("perpetrator"), "{line}");
    for sign in ["-", "?", "…", "\"\""] {
        let found = complete::candidates(session.store.read(), Target::Party, sign, 8).unwrap();
        assert!(found.is_empty(), "{sign} means nobody");
    }
}
