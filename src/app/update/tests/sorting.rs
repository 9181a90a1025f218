//! Where a list stands once it is in another order, or is narrowed once more.

use super::*;

#[test]
fn another_order_stays_at_the_record_and_goes_by_what_is_seen() {
    let mut desk = desk("2<down><down>");
    let chosen = desk.model.browse.list().row().map(|row| row.id);
    for keys in ["o", "O", "o"] {
        desk.press(keys);
        assert_eq!(desk.model.browse.list().row().map(|row| row.id), chosen, "{keys}");
    }
    // Where is hidden.
    desk.press("C<down> <esc>");
    for _ in 0..8 {
        desk.press("o");
        assert_ne!(desk.model.browse.list().query.sort, Sort::Place);
    }
}

#[test]
fn what_is_typed_next_into_a_filter_is_a_term_of_its_own() {
    let mut desk = desk("/alm<enter>");
    desk.press("/x<enter>");
    assert_eq!(desk.model.browse.list().query.filter.to_string(), "alm x");
}
