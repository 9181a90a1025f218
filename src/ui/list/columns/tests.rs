use proptest::prelude::*;

use super::*;
use crate::app::fixture::{date, row};
use crate::model::listing::{Cell, Flag, Listing};
use crate::model::vocabulary::Vocabulary;

/// A list with these rows.
fn list(listing: Listing, rows: &[Vec<Cell>]) -> ListPane {
    let mut pane = ListPane::new(listing.query());
    for (index, cells) in rows.iter().enumerate() {
        let mut row = row(index);
        row.cells.clone_from(cells);
        pane.rows.push(row);
    }
    pane.measure(Language::English);
    pane
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// An incident with a title of so many letters.
fn incident(title: usize) -> Vec<Cell> {
    vec![
        Cell::Date(date("2022-01-05")),
        text("Ust-Kamenogorsk"),
        Cell::Term(Vocabulary::IncidentKind, "detention".to_owned()),
        text(&"x".repeat(title)),
        Cell::Names("Nurbek Example".to_owned(), 2),
        Cell::Count(3),
        Cell::Flags(vec![Flag::NoDate]),
    ]
}

fn fitted(pane: &ListPane, width: u16) -> Vec<Fitted> {
    fit(pane, width, Language::English)
}

fn names(columns: &[Fitted]) -> Vec<&'static str> {
    columns.iter().map(|column| column.name).collect()
}

fn width(columns: &[Fitted], name: &str) -> u16 {
    columns.iter().find(|column| column.name == name).map_or(0, |column| column.width)
}

#[test]
fn a_column_takes_what_its_rows_need() {
    let columns = fitted(&list(Listing::Incidents, &[incident(10), incident(31)]), 150);
    assert_eq!(names(&columns), ["when", "place", "kind", "title", "who", "sources", "flags"]);
    assert_eq!((width(&columns, "title"), width(&columns, "place")), (31, 15));
    assert_eq!(width(&columns, "who"), 17, "the name and how many more");
}

#[test]
fn reasons_to_check_have_room_for_all_where_there_is_some_and_for_one_at_least() {
    let mut checked = incident(40);
    checked[6] = Cell::Flags(vec![Flag::NoSource, Flag::NoDate, Flag::NoPlace]);
    let pane = list(Listing::Incidents, &[checked]);
    assert_eq!(width(&fitted(&pane, 150), "flags"), 14);
    let least = width(&fitted(&pane, 80), "flags");
    assert!((5..14).contains(&least), "{least}");
}

#[test]
fn what_ties_a_row_to_what_the_list_is_about_comes_first_and_there_alone() {
    let mut tied = incident(10);
    tied.push(Cell::Term(Vocabulary::Shared, "case".to_owned()));
    let mut pane = list(Listing::Incidents, &[tied]);
    assert!(!names(&fitted(&pane, 150)).contains(&"tie"));
    pane.query.scope = Scope::Of(pane.rows[0].id);
    assert_eq!(names(&fitted(&pane, 150))[..2], ["tie", "when"]);
}

#[test]
fn the_widest_gives_way_first() {
    let pane = list(Listing::Incidents, &[incident(60)]);
    let whole = fitted(&pane, 150);
    let narrower = fitted(&pane, 120);
    assert!(width(&narrower, "title") < width(&whole, "title"));
    for name in ["when", "place", "kind", "who", "sources", "flags"] {
        assert_eq!(width(&narrower, name), width(&whole, name), "{name}");
    }
}

#[test]
fn a_column_without_anything_in_it_goes() {
    let mut rows = [incident(0), incident(0)];
    for row in &mut rows {
        row[1] = Cell::Empty;
    }
    let pane = list(Listing::Incidents, &rows);
    assert_eq!(names(&fitted(&pane, 80)), ["when", "kind", "who", "sources", "flags"]);
    rows[1][1] = text("Almaty");
    let pane = list(Listing::Incidents, &rows);
    assert_eq!(names(&fitted(&pane, 80)), ["when", "place", "kind", "who", "sources", "flags"]);
}

#[test]
fn a_list_of_which_nothing_has_come_shows_what_it_will_have() {
    for listing in Listing::all() {
        let pane = list(listing, &[]);
        let shown = pane.columns.places().iter().filter(|place| place.shown).count();
        assert_eq!(fitted(&pane, 150).len(), shown, "{listing:?}");
        let few = listing.columns().iter().filter(|column| column.chosen || column.ties);
        assert_eq!(shown + few.count(), listing.columns().len(), "{listing:?}");
    }
}

#[test]
fn a_column_that_few_need_is_shown_where_the_list_is_sorted_by_it() {
    let mut pane = list(Listing::People, &[]);
    assert!(!names(&fitted(&pane, 150)).contains(&"consent-until"));
    pane.query.sort = Sort::Column("consent-until");
    assert!(names(&fitted(&pane, 150)).contains(&"consent-until"));
}

#[test]
fn a_narrow_list_keeps_what_tells_most() {
    let pane = list(Listing::Incidents, &[incident(60)]);
    assert_eq!(fitted(&pane, 80).len(), 7);
    let narrow = fitted(&pane, 38);
    assert_eq!(names(&narrow), ["when", "title"]);
    assert!(width(&narrow, "title") >= LEAST);
}

proptest! {
    #[test]
    fn columns_never_overlap_nor_leave_the_pane(
        listing in prop::sample::select(Listing::all().collect::<Vec<_>>()),
        width in 24..250_u16,
        cells in prop::collection::vec(0..90_usize, 7),
    ) {
        let cells: Vec<Cell> = cells.into_iter().map(|length| text(&"x".repeat(length))).collect();
        let columns = fitted(&list(listing, &[cells]), width);
        let mut end = 0;
        for column in &columns {
            prop_assert!(column.x >= end && column.width > 0, "{columns:?}");
            end = column.x + column.width;
        }
        prop_assert!(end <= width, "{end} of {width}: {columns:?}");
    }
}
