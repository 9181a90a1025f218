//! Everyday work over the demo by keys alone: what it comes to, and with how
//! many keys. Words that are typed into a line count as nothing; what counts is
//! what hands have to know.

use casebook::app::Pane;
use casebook::exchange::demo;
use casebook::model::Day;
use casebook::model::listing::Listing;
use casebook::store::Store;

use crate::session::{NOW, Session};

/// Keys for a task, at most.
const MOST: usize = 8;

/// A step: keys, or words typed into a line.
#[derive(Clone, Copy)]
enum Step {
    Keys(&'static str),
    Words(&'static str),
}
use Step::{Keys, Words};

fn session() -> Session {
    let mut store = Store::in_memory(|| NOW).unwrap();
    demo::fill(&mut store, Day::from_civil(2022, 1, 11).unwrap()).unwrap();
    Session::with(store, 120, 40)
}

/// Does the task and says what is then on the screen, and what is known of it.
fn task(steps: &[Step]) -> Session {
    let mut session = session();
    let mut count = 0;
    for step in steps {
        match step {
            Keys(keys) => {
                count += crate::session::keys(keys).len();
                session.press(keys);
            }
            Words(words) => {
                session.press(words);
            }
        }
    }
    assert!(count <= MOST, "{count} keys");
    session
}

fn count(session: &Session) -> u64 {
    session.model.browse.list().count.map_or(0, |count| count.counted)
}

#[test]
fn everyone_held_in_a_time_is_seen() {
    let session = task(&[Keys("2/"), Words("kind:custody when:=2023-11"), Keys("<enter>")]);
    assert!(count(&session) >= 2, "{}", session.screen());
    assert!(session.screen().contains("Akhmedov detained"), "{}", session.screen());
}

#[test]
fn the_third_incident_of_a_trial_is_opened_and_its_source() {
    let steps = [Keys("1/"), Words("taldykorgan"), Keys("<enter><enter><down><down><enter>")];
    let mut session = task(&steps);
    let detail = &session.model.browse.detail;
    assert_eq!(session.model.browse.focus, Pane::Detail);
    let links = &detail.document.links;
    assert!(
        links.iter().any(|link| link.record().is_some_and(|to| to.reference.prefix == 'S')),
        "its source is a link"
    );
    session.press("<end><enter>");
    assert!(!session.screen().contains("no link"), "{}", session.screen());
}

#[test]
fn a_misspelt_name_seen_in_a_list_is_corrected() {
    let session = task(&[
        Keys("3/"),
        Words("mamai"),
        Keys("<enter>e<ctrl-u>"),
        Words("Zhanbolat Mamay"),
        Keys("<ctrl-s>"),
    ]);
    assert!(session.screen().contains("Zhanbolat Mamay"), "{}", session.screen());
}

#[test]
fn nine_incidents_are_given_one_source() {
    let session = task(&[
        Keys("2/"),
        Words("kind:torture"),
        Keys("<enter><ctrl-a>s"),
        Words("One report of many"),
        Keys("<ctrl-s>"),
    ]);
    assert!(session.screen().contains("Source added"), "{}", session.screen());
}

#[test]
fn a_person_is_given_to_many_and_taken_back_from_all() {
    let steps =
        [Keys("2  f"), Words("person"), Keys("<enter>"), Words("A. Witness"), Keys("<ctrl-s>z")];
    let session = task(&steps);
    assert!(session.screen().contains("Undone"), "{}", session.screen());
}

#[test]
fn one_goes_from_hit_to_hit() {
    let session = task(&[Keys("<f7>"), Words("torture"), Keys("<enter>aa")]);
    assert_eq!(session.model.browse.focus, Pane::Detail);
    let shown = session.screen();
    assert!(shown.contains(" › "), "where one came from: {shown}");
}

#[test]
fn a_record_is_gone_to_by_its_reference() {
    let session = task(&[Keys("<f7>"), Words("I-96"), Keys("<enter>")]);
    let record = session.model.browse.detail.record().unwrap();
    assert_eq!(record.reference.to_string(), "I-96");
}

#[test]
fn two_people_are_compared() {
    let session = task(&[Keys("3/"), Words("kuspan"), Keys("<enter>"), Keys("  S")]);
    assert!(session.screen().contains("  =  "), "{}", session.screen());
}

#[test]
fn what_happened_at_a_place_is_listed_beside_it() {
    let session = task(&[Keys("P/"), Words("almaty"), Keys("<enter><tab>")]);
    assert_eq!(session.model.browse.list().query.listing, Listing::Places);
    assert!(session.model.browse.related.rows.len() > 1, "{}", session.screen());
}

#[test]
fn a_column_is_put_away_and_the_list_sorted_by_another() {
    let session = task(&[Keys("2C<down> <down><enter>")]);
    let shown = session.screen();
    let heads = shown.lines().nth(2).unwrap_or_default();
    assert!(heads.contains("What ^") && !heads.contains("Where"), "{heads}");
}

#[test]
fn a_misspelt_name_is_corrected_with_three_keys() {
    let find = [Keys("3/"), Words("kuspan"), Keys("<enter>")];
    let correct = [Keys("E<enter>"), Words("ov"), Keys("<ctrl-s>")];
    let session = task(&[&find[..], &correct[..]].concat());
    assert!(session.screen().contains("Saved"), "{}", session.screen());
    let name = session.model.browse.detail.record().and_then(|record| record.called.name());
    assert!(name.is_some_and(|name| name.ends_with("ov")), "{name:?}");
}

#[test]
fn one_goes_back_to_a_step_before_the_last_and_on_again() {
    let mut session = session();
    session.press("3");
    for keys in ["E<enter>x<ctrl-s>", "<down>E<enter>y<ctrl-s>"] {
        session.press(keys);
    }
    session.press("H<down><enter>");
    assert!(session.screen().contains("2 steps go"), "{}", session.screen());
    session.press("<enter>");
    assert!(session.screen().contains("Undone: 2 steps"), "{}", session.screen());
    assert_eq!(session.screen().matches("undone").count(), 2, "{}", session.screen());
    session.press("<enter>");
    assert!(
        session.screen().contains("Done again: changed: name: person P-"),
        "{}",
        session.screen()
    );
}
