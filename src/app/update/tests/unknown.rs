//! A filter that names what there is not: it passes nothing.

use super::{desk, failure, said, waiting};
use crate::app::ask::Read;
use crate::app::fixture::{TestDesk, full};
use crate::app::*;
use crate::model::filter::Filter;
use crate::model::listing::Query;
use crate::words;

const WHY: &str = "“kind:xyzzy” is not known; the nearest are arrest, trial.";

/// The rows shown, and why there are none.
fn shown(desk: &TestDesk) -> (usize, Option<String>) {
    let list = desk.model.browse.list();
    let trouble = list.trouble.as_ref();
    (list.rows.len(), trouble.map(|fault| words::trouble(fault, desk.model.settings.language).what))
}

/// A desk where the filter in force is an error.
fn refused() -> TestDesk {
    desk("2/kind:xyzzy<enter>")
}

#[test]
fn a_filter_that_is_an_error_shows_no_rows_and_says_why_as_long_as_it_is_in_force() {
    let nothing = (0, Some(WHY.to_owned()));
    let mut desk = refused();
    assert_eq!(desk.model.browse.list().filter, "kind:xyzzy");
    assert_eq!(shown(&desk), nothing);
    for keys in
        ["<end>", "<home>", "<pgdn>", "<down>", "<tab><tab><tab>", "3", "2", "o", "O", "T", "T"]
    {
        desk.press(keys);
        if keys != "3" {
            assert_eq!(shown(&desk), nothing, "{keys}");
        }
    }
    desk.press("/<c-u><enter>");
    assert_eq!((shown(&desk).1, shown(&desk).0 > 0), (None, true));
}

#[test]
fn nothing_is_done_to_all_that_an_error_would_pass() {
    for keys in ["<c-a>", " ", "v", "<del>", "g", "f", "m", "y", "Y", "e"] {
        let mut desk = refused();
        desk.press(keys);
        assert_eq!(failure(&desk.model), Some(WHY), "{keys}");
        assert!(desk.model.browse.list().marks.rows().is_empty(), "{keys}");
        assert!(desk.model.forms.open.is_none() && !desk.model.windows.is_open(), "{keys}");
    }
}

#[test]
fn what_was_marked_before_is_not_changed_under_an_error_and_stays_marked() {
    let mut desk = desk("2  /kind:xyzzy<enter><del>");
    assert_eq!(failure(&desk.model), Some(WHY));
    desk.press("/<c-u><enter><del>");
    assert!(said(&desk.model).is_some(), "{:?}", desk.model.notice);
}

#[test]
fn a_saved_filter_whose_value_is_gone_shows_no_rows() {
    let mut desk = desk("2");
    let filter = Filter::parse("kind:xyzzy", desk.model.world.now.today).unwrap();
    let pane = desk.model.browse.list_mut();
    pane.recall(Query { filter, ..pane.query.clone() }, "kind:xyzzy".to_owned(), None);
    desk.press("<home><c-a>");
    assert_eq!(shown(&desk), (0, Some(WHY.to_owned())));
    assert_eq!(failure(&desk.model), Some(WHY));
}

#[test]
fn what_a_change_says_is_not_lost_to_the_error_of_a_list_elsewhere() {
    let mut desk = refused();
    desk.press("3<del>");
    let told = said(&desk.model).map(str::to_owned);
    desk.press("2");
    assert!(told.is_some());
    assert_eq!(shown(&desk), (0, Some(WHY.to_owned())));
}

#[test]
fn rows_of_another_order_do_not_stand_under_one_that_could_not_be_read() {
    let mut desk = waiting("2");
    desk.press("O");
    let request = desk.asked.remove(0);
    assert!(matches!(request, Request::Read(Read::Page(_))), "{request:?}");
    let fault = full("task-read-list");
    desk.refuse(request, fault);
    let (rows, why) = shown(&desk);
    assert_eq!(rows, 0);
    assert!(why.unwrap_or_default().ends_with("Could not read the list."));
}
