//! What windows cover, and where one comes back to.

use super::{desk, waiting};
use crate::app::ask::{Read, ReadReply};
use crate::app::fixture::TestDesk;
use crate::app::*;

#[test]
fn what_a_window_covers_comes_back_as_it_was() {
    for keys in ["<f7>nur", "t2022", "d", "H", "b", "f", "Y", "/al"] {
        let mut desk = desk(keys);
        let before = desk.model.clone();
        desk.press("<f1>");
        assert!(matches!(desk.model.windows.top(), Some(Window::Help(_))), "{keys}");
        desk.press("<esc>");
        assert_eq!(desk.model.windows, before.windows, "{keys}");
        assert_eq!(desk.model.browse.filtering, before.browse.filtering, "{keys}");
    }
}

#[test]
fn back_from_a_record_of_the_same_list_its_row_is_selected_again() {
    let mut desk = desk("<down><down>");
    let row = |desk: &TestDesk| desk.model.browse.list().row().map(|row| row.id);
    let before = row(&desk);
    desk.press("<f7>wound<down><down><enter>");
    assert!(desk.model.browse.view == View::Timeline && row(&desk) != before);
    desk.press("<esc>");
    assert_eq!(row(&desk), before);
    assert_eq!(desk.model.browse.wanted(), before);
    desk.press("<down>").press("<up><up>");
    assert_eq!(desk.model.browse.wanted(), row(&desk), "the record follows the list");
    desk.press("<f7>wound<down><down><enter><esc>");
    desk.model.browse.list_mut().selected = 0;
    assert_eq!(desk.model.browse.wanted(), row(&desk), "nothing holds it back");
}

#[test]
fn every_way_back_leads_to_the_row_that_one_came_from() {
    // A record of the same list, and one of another.
    let ways = [
        ("<f7>wound<down><down><enter>", View::Timeline),
        ("<enter><down><down><enter>", View::Cases),
    ];
    for (way, view) in ways {
        for back in ["<esc>", "<left>", "h", "<c-c>"] {
            let mut desk = desk("<end><up><up>");
            let row = |desk: &TestDesk| desk.model.browse.list().row().map(|row| row.id);
            let before = row(&desk);
            desk.press(way);
            assert!(desk.model.browse.view == view && row(&desk) != before, "{way}");
            desk.press(back);
            assert_eq!(desk.model.browse.view, View::Timeline, "{way} {back}");
            assert_eq!(row(&desk), before, "{way} {back}");
            assert_eq!(desk.model.browse.wanted(), before, "{way} {back}");
        }
    }
}

#[test]
fn what_comes_while_a_window_is_covered_is_there_when_it_comes_back() {
    let mut desk = waiting("<f7>");
    desk.press("nur");
    let Some(Request::Read(Read::Records(asked))) = desk.asked.pop() else { panic!() };
    desk.press("<f1>");
    desk.hear(ReadReply::Records(asked, Ok(vec![])));
    desk.press("<esc>");
    let Some(Window::Search(search)) = desk.model.windows.top() else { panic!() };
    assert_eq!(search.answered.as_deref(), Some("nur"));
}

#[test]
fn the_history_is_read_with_a_limit_and_can_be_left_meanwhile() {
    let mut desk = waiting("");
    desk.press("H");
    let Some(Request::Read(Read::History(asked))) = desk.asked.pop() else { panic!() };
    assert!(asked.limit <= 1_000);
    desk.press("<esc>");
    assert!(!desk.model.windows.is_open());
    desk.hear(ReadReply::History(asked, Ok(vec![])));
    assert!(!desk.model.windows.is_open() && desk.model.notice.is_none());
}

#[test]
fn a_record_come_to_by_a_search_has_a_link_chosen_that_enter_opens() {
    let mut desk = desk("<f7>wound<down><down><enter>");
    let found = desk.model.browse.detail.record().map(|record| record.id);
    assert!(found.is_some() && desk.model.browse.detail.link.is_some());
    // The first tells that sources differ.
    desk.press("<down><enter>");
    assert_ne!(desk.model.browse.detail.record().map(|record| record.id), found);
}

#[test]
fn out_of_the_trash_one_comes_back_to_the_row_that_one_left() {
    for keys in ["TT", "T<esc>", "T<down>T"] {
        let mut desk = desk("<down><down><down>");
        let row = |desk: &TestDesk| desk.model.browse.list().row().map(|row| row.id);
        let before = row(&desk);
        desk.press(keys);
        assert!(!desk.model.browse.in_trash(), "{keys}");
        assert_eq!(row(&desk), before, "{keys}");
    }
}

/// The field in focus of the form that is open.
fn in_focus(desk: &TestDesk) -> Option<&'static str> {
    desk.model.forms.open.as_ref()?.field().map(|field| field.name)
}

#[test]
fn a_field_that_is_chosen_is_edited_where_it_stands_in_the_form() {
    for from in ["", "<enter>"] {
        let mut desk = desk(from);
        desk.press("Everif");
        assert!(matches!(desk.model.windows.top(), Some(Window::Values(_))), "{from}");
        desk.press("<enter>");
        assert!(!desk.model.windows.is_open(), "{from}");
        assert_eq!(in_focus(&desk), Some("verification"), "{from}");
    }
}

#[test]
fn a_field_that_few_records_have_can_be_chosen_too() {
    let mut desk = desk("Eaccess<enter>");
    assert_eq!(in_focus(&desk), Some("access"));
    let form = desk.model.forms.open.take().unwrap();
    assert!(form.shows(form.focus));
}
