//! How much room panes and columns have, as the person sets it.

use super::*;
use crate::app::Pane;

/// The heads of the columns of the list.
fn heads(desk: &TestDesk) -> String {
    let shown = screen(&desk.model);
    shown.lines().nth(2).unwrap_or_default().split('│').next().unwrap_or_default().to_owned()
}

#[test]
fn the_pane_in_focus_is_told_by_its_heading_and_one_key_gives_it_the_whole_screen() {
    for (keys, heading, other) in [
        ("2", "► TIMELINE", "► INCIDENT"),
        ("2<tab>", "► SAME PEOPLE AND CASE", "► TIMELINE"),
        ("2<tab><tab>", "► INCIDENT", "► TIMELINE"),
    ] {
        let mut desk = desk(120, 40, keys);
        let all = screen(&desk.model);
        assert!(all.contains(heading) && !all.contains(other), "{keys}: {all}");
        assert!(
            all.contains("TIMELINE")
                && all.contains("SAME PEOPLE AND CASE")
                && all.contains("INCIDENT")
        );
        desk.press("p");
        let alone = screen(&desk.model);
        let heads = alone.lines().filter(|line| line.starts_with("► ")).count();
        assert!(alone.contains(heading) && heads == 1 && !alone.contains('│'), "{keys}: {alone}");
        desk.press("p");
        assert_eq!(screen(&desk.model), all, "{keys}");
    }
}

#[test]
fn a_pane_alone_gives_way_to_the_one_that_is_gone_to() {
    let mut desk = desk(80, 24, "2p<enter>");
    let shown = screen(&desk.model);
    assert!(shown.contains("► INCIDENT") && !shown.contains("TIMELINE "), "{shown}");
    desk.press("<esc>");
    assert!(screen(&desk.model).contains("► TIMELINE"));
}

#[test]
fn a_pane_is_made_larger_and_smaller_and_the_next_start_shows_it_so() {
    let mut desk = desk(120, 40, "2");
    let width = |desk: &TestDesk| desk.model.layout().list.unwrap().width;
    let first = width(&desk);
    desk.press("<s-right><s-right>");
    assert!(width(&desk) > first);
    desk.press("<s-left><s-left>");
    desk.press("<tab><tab><s-right>");
    assert!(width(&desk) < first, "the record is larger");
    desk.press("<tab>3");
    assert_eq!(width(&desk), first, "of another view");
}

#[test]
fn columns_are_hidden_moved_and_sorted_by_in_a_window() {
    let mut desk = desk(120, 40, "2C");
    assert!(heads(&desk).contains("Where"));
    desk.press("<down> ");
    desk.press("<esc>");
    assert!(!heads(&desk).contains("Where"), "{}", heads(&desk));
    desk.press("C");
    desk.press("JJ<esc>");
    let heads_now = heads(&desk);
    assert!(heads_now.find("When") > heads_now.find("What"), "{heads_now}");
    desk.press("C<down><enter>");
    let what = heads(&desk);
    assert!(what.contains("What ^"), "{what}");
    desk.press("C<down><enter>");
    assert!(heads(&desk).contains("What v"), "again turns it round: {}", heads(&desk));
}

#[test]
fn what_cannot_be_done_to_a_column_says_why() {
    let mut desk = desk(120, 40, "1C");
    desk.press(" <down> <down> <down> <down> ");
    assert!(screen(&desk.model).contains("One column has to be shown"), "{}", screen(&desk.model));
}

#[test]
fn the_next_and_the_previous_record_come_without_leaving_the_record() {
    let mut desk = desk(80, 24, "2<enter>");
    let shown = |desk: &TestDesk| desk.model.browse.detail.record().map(|record| record.id);
    let first = shown(&desk);
    desk.press("JJ");
    assert_eq!((desk.model.browse.focus, desk.model.browse.list().selected), (Pane::Detail, 2));
    assert_ne!(shown(&desk), first);
    desk.press("KK");
    assert_eq!((desk.model.browse.focus, shown(&desk)), (Pane::Detail, first));
    desk.press("K");
    assert!(screen(&desk.model).contains("first record of the list"));
}

#[test]
fn the_heading_names_the_records_that_led_to_this_one() {
    let mut desk = desk(120, 40, "2<enter><down><down><enter>");
    let to = desk.model.browse.detail.record().unwrap().reference.to_string();
    let shown = screen(&desk.model);
    let heading = shown.lines().find(|line| line.contains(&to)).unwrap_or_default();
    assert!(heading.contains("I-0 › "), "{heading}");
    desk.press("<backspace>");
    assert!(!screen(&desk.model).contains("I-0 › "));
    assert_eq!(
        desk.model.browse.detail.record().map(|record| record.reference.to_string()),
        Some("I-0".to_owned())
    );
}

#[test]
fn however_many_records_led_to_one_the_heading_has_its_name() {
    let search = "<f7>wound<down><down><enter>";
    let desk = desk(80, 24, &format!("2{}", search.repeat(4)));
    let shown = screen(&desk.model);
    let heading = shown.lines().find(|line| line.contains("INCIDENT")).unwrap();
    assert!(heading.contains("Taken from his flat at night"), "{heading}");
    assert!(heading.contains("… › I-412 › I-412 › INCIDENT"), "{heading}");
}
