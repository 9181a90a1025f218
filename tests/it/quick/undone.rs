//! What the next line takes over is only what still lives.

use casebook::app::QuickSlot;

use super::line::{incidents, texts};
use super::{known, slot, stored};
use crate::session::Session;

/// A line whose place, police, source and person are all new.
const NEW: &str = "n6.1.22<tab>Osh<tab>det<tab>A. Li<tab>army<tab>Fresh source<ctrl-s><esc>";

/// What leads to a record that is in the trash, or was never made.
fn dangling(session: &Session) -> i64 {
    let linked = "
        SELECT count(*) FROM records AS lives
          LEFT JOIN citations USING (row)
          LEFT JOIN incidents USING (row)
          JOIN records AS led_to ON led_to.row IN (citations.source, incidents.place)
         WHERE lives.state = 0 AND led_to.state <> 0";
    session.store.read().query_row(linked, [], |row| row.get(0)).unwrap()
}

#[test]
fn what_was_undone_is_not_carried_into_the_next_line() {
    let mut session = known(80, 24);
    session.press(NEW).press("z").press("n");
    assert_eq!(texts(&session, QuickSlot::Source), [""], "{}", session.screen());
    session.press("<f6>");
    assert_eq!(texts(&session, QuickSlot::Where), [""], "there is none to repeat");
    session.press("7.1.22<tab>Alm<tab>det<tab><enter>");
    assert_eq!((incidents(&session), dangling(&session)), (1, 0), "{}", session.screen());
}

#[test]
fn the_last_is_the_one_before_what_was_undone_and_again_that_where_it_is_redone() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab><tab>pol<tab>Amn<tab><enter><esc>");
    session.press(NEW).press("zn");
    assert_eq!(texts(&session, QuickSlot::Source), ["Amnesty report"]);
    session.press("<esc>Zn");
    assert_eq!(texts(&session, QuickSlot::Source), ["Fresh source"]);
    session.press("7.1.22<tab>Alm<tab>det<tab><enter>");
    assert!(stored(&session, "I-3").contains("S-2 Fresh source"), "{}", session.screen());
    assert_eq!(dangling(&session), 0);
}

#[test]
fn what_went_to_the_trash_is_not_carried() {
    let mut session = known(80, 24);
    session.press(NEW).press("<del>n");
    assert_eq!(texts(&session, QuickSlot::Source), [""], "{}", session.screen());
    session.press("<esc>zn");
    assert_eq!(texts(&session, QuickSlot::Source), ["Fresh source"], "{}", session.screen());
}

#[test]
fn a_kept_draft_that_leads_to_the_trash_is_not_stored_so() {
    let mut session = known(80, 24);
    session.press(NEW).press("n7.1.22<tab>Alm<tab>det<tab><esc>z");
    let mut session = Session::with(session.store, 80, 24);
    session.press("d<enter>");
    assert_eq!(texts(&session, QuickSlot::Source), ["Fresh source"], "{}", session.screen());
    session.press("<ctrl-s>");
    assert_eq!((incidents(&session), dangling(&session)), (0, 0));
    assert!(session.screen().contains("S-2 is in the trash"), "{}", session.screen());
    assert!(slot(&session).is_some(), "the line is open");
}
