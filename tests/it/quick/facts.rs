//! What is typed becomes what was meant, or nothing.

use super::{known, stored};

#[test]
fn what_is_typed_in_by_stays_there_whole() {
    for by in ["Court of Sarykol", "Суд Заречного района", "Lawyer Petrenko", "суд", "Almaty"]
    {
        for by in [by.to_owned(), by.to_lowercase()] {
            let mut session = known(80, 24);
            session.press(&format!("n5.1.22<tab>Alm<tab>det<tab>Nurb<tab>{by}<tab><enter>"));
            let line = stored(&session, "I-1");
            assert!(line.ends_with(&format!("O-2 {by} perpetrator")), "{line}");
        }
    }
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>Nurb<tab>Source close to the family<tab><enter>");
    assert!(stored(&session, "I-1").ends_with("O-2 Source close to the family perpetrator"));
}

#[test]
fn titles_and_courts_stay_as_they_are_typed() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>Court of Sarykol<tab><tab>Note verbale<enter>");
    let line = stored(&session, "I-1");
    assert!(line.ends_with("O-2 Court of Sarykol court; S-2 Note verbale"), "{line}");
}

#[test]
fn what_was_meant_as_a_date_becomes_no_place_and_nobody() {
    for text in ["29 Feb 2023", "5 Janury 2022", "end of Augst 2023"] {
        for before in ["n", "n<tab>", "n<tab><tab><tab>", "n<tab><tab><tab><tab>"] {
            let mut session = known(80, 24);
            session.press(&format!("{before}{text}<tab><enter>"));
            let parties = "SELECT count(*) FROM incidents";
            let made: usize =
                session.store.read().query_row(parties, [], |row| row.get(0)).unwrap();
            assert_eq!(made, 0, "{text}");
            assert!(session.screen().contains('!'), "{}", session.screen());
        }
    }
}
