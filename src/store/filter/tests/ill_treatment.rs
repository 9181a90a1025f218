//! How people were treated.

use super::*;
use crate::model::change::{Change, Step};
use crate::store::list::tests::fixture::Spec;

#[test]
fn people_are_found_by_how_they_were_treated() {
    let spec = |parties| Spec {
        date: 0,
        time: 9,
        kind: 0,
        word: 0,
        place: 9,
        case: 9,
        parent: false,
        parties,
        source: 9,
    };
    let mut casebook = casebook(&[spec(vec![(0, 0)]), spec(vec![(2, 0), (0, 2)])]);
    let people = |casebook: &Casebook, text| found(casebook, Listing::People, text);
    assert_eq!(people(&casebook, "method:beating"), ["P-1", "P-2"]);
    assert_eq!(people(&casebook, "method:electric-shock"), ["P-1"]);
    assert_eq!(people(&casebook, "injury:head"), ["P-2"]);
    assert_eq!(people(&casebook, "-has:injury"), ["P-1"]);
    // Nothing of an incident in the trash is asked.
    let trash = Change::Trash(casebook.incidents[1].id);
    casebook.store.save(&Step { changes: vec![trash] }).unwrap();
    assert_eq!(people(&casebook, "method:beating"), ["P-1"]);
    assert_eq!(people(&casebook, "has:injury"), [""; 0]);
}
