//! A filter that names what there is not, in a real list.

use casebook::exchange::demo;
use casebook::model::Day;
use casebook::store::Store;

use crate::session::{NOW, Session};

#[test]
fn a_filter_that_is_an_error_lists_nothing_marks_nothing_and_says_why() {
    let mut store = Store::in_memory(|| NOW).unwrap();
    demo::fill(&mut store, Day::from_civil(2024, 1, 1).unwrap()).unwrap();
    let mut session = Session::with(store, 120, 40);
    for filter in ["kind:house-arest", "who:kmo", "tag:nosuch"] {
        let why = format!("! “{filter}” is not");
        session.press(&format!("2/<ctrl-u>{filter}<enter>"));
        for keys in ["", "<end>", "3", "2", "<ctrl-a>", "v", "g", "m"] {
            session.press(keys);
            let screen = session.screen();
            assert!(keys == "3" || screen.contains(&why), "{keys}\n{screen}");
            assert!(!screen.contains("marked"), "{keys}\n{screen}");
        }
        assert!(!session.screen().contains("I-1 "), "{}", session.screen());
    }
    session.press("/<ctrl-u>kind:house-arest");
    // What is said may go on in the next line of the pane.
    let said = session.screen().replace('│', " ");
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("\"house arrest\""), "{said}");
}
