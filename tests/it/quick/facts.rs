//! What is typed becomes what was meant, or nothing.

use casebook::store::{records, whole};

use super::{known, stored};
use crate::session::Session;

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

/// Each source that an incident cites, with the place in it.
fn cited(session: &Session) -> Vec<(String, String)> {
    let store = &session.store;
    let named = records::by_reference(store.read(), &"I-1".parse().unwrap());
    let Ok(named) = named else { panic!("nothing is stored\n{}", session.screen()) };
    let whole = whole::read(store.read(), named.id).unwrap().unwrap();
    let cited = whole.citations.iter().map(|cited| {
        let locator = cited.citation.locator.as_ref().map_or_else(String::new, ToString::to_string);
        (format!("{} {}", cited.source.reference, cited.source.called.name().unwrap()), locator)
    });
    cited.collect()
}

#[test]
fn a_page_of_a_source_is_cited_and_makes_no_source() {
    let cases = [
        ("S-1, с. 3", "с. 3"),
        ("S-1 p. 5", "p. 5"),
        ("s-1 стр. 5", "стр. 5"),
        ("Amnesty report, p. 12", "p. 12"),
    ];
    for (text, locator) in cases {
        for (full, save) in [("", "<enter>"), ("<f3>", "<ctrl-s>")] {
            let mut session = known(80, 24);
            let before = "n5.1.22<tab>Alm<tab>det<tab>Nurb<tab>pol<tab>";
            session.press(&format!("{before}{full}{text}{save}"));
            let right = [("S-1 Amnesty report".to_owned(), locator.to_owned())];
            assert_eq!(cited(&session), right, "{full}{text}\n{}", session.screen());
        }
    }
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>Nurb<tab>pol<tab>Report, 12 May<enter>");
    assert_eq!(cited(&session), [("S-2 Report, 12 May".to_owned(), String::new())]);
}

#[test]
fn no_new_name_begins_with_a_reference_and_none_is_one_that_is_not_there() {
    let begins = |name: &str, reference: &str| {
        format!("“{name}” begins with the reference {reference}; write {reference} alone")
    };
    let none = |reference: &str| format!("There is no record {reference}");
    let cases = [
        ("<tab><tab>S-1 of May", begins("S-1 of May", "S-1")),
        ("P-2 and others<tab><tab>", begins("P-2 and others", "P-2")),
        ("<tab>O-1, dept<tab>", begins("O-1, dept", "O-1")),
        ("<tab><tab>S-99, p. 3", none("S-99")),
        ("<tab><tab>S-99", none("S-99")),
        ("P-99<tab><tab>", none("P-99")),
    ];
    for (text, right) in cases {
        let mut session = known(120, 40);
        session.press(&format!("n5.1.22<tab>Alm<tab>det<tab>{text}<enter>"));
        assert!(session.screen().contains(&right), "{text}\n{}", session.screen());
        let incidents = "SELECT count(*) FROM incidents";
        let made: usize = session.store.read().query_row(incidents, [], |row| row.get(0)).unwrap();
        assert_eq!(made, 0, "{text}");
    }
}

#[test]
fn a_locator_beside_a_source_and_another_in_its_field_are_not_chosen_between() {
    let mut session = known(120, 40);
    session.press("n5.1.22<tab>Alm<tab>det<tab>Nurb<tab>pol<tab><f3>S-1, p. 3<tab>p. 4<ctrl-s>");
    assert!(session.screen().contains("“p. 3” here, “p. 4” in its own field"));
    session.press("<tab><ctrl-w><ctrl-w>p. 3<ctrl-s>");
    assert_eq!(cited(&session), [("S-1 Amnesty report".to_owned(), "p. 3".to_owned())]);
}

#[test]
fn a_year_after_a_name_is_what_is_said_to_be_wrong() {
    for before in ["", "<tab>"] {
        let mut session = known(120, 40);
        session.press(&format!("n5.1.22<tab>Alm<tab>det<tab>{before}Сауле Каримова, 1990<tab>"));
        let shown = session.screen();
        assert!(shown.contains("“1990” is no part of a name"), "{shown}");
    }
}

#[test]
fn a_list_that_is_pasted_after_a_name_begins_a_person_of_its_own() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>Ivan Sampleov");
    session.paste("Anna Proba\nBeta Proba");
    session.paste("Gamma Proba\nDelta Proba\n");
    session.press("<tab><tab>Note<enter>");
    let line = stored(&session, "I-1");
    let expected = "P-3 Ivan Sampleov victim; P-4 Anna Proba victim; P-5 Beta Proba victim; \
        P-6 Gamma Proba victim; P-7 Delta Proba victim; S-2 Note";
    assert!(line.ends_with(expected), "{line}");
    for word in ["witness", "witness ", "свидетель"] {
        let mut session = known(80, 24);
        session.press(&format!("n5.1.22<tab>Alm<tab>det<tab>{word}"));
        session.paste("Anna Proba\nBeta Proba");
        session.press("<tab><tab>Note<enter>");
        let line = stored(&session, "I-1");
        let expected = "P-3 Anna Proba witness; P-4 Beta Proba witness; S-2 Note";
        assert!(line.ends_with(expected), "{word}: {line}");
    }
}

#[test]
fn a_role_goes_with_the_name_that_it_was_said_of() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>witness Ivan Sampleov<tab><backtab>");
    session.press("<ctrl-w><ctrl-w><ctrl-w>Bolat Testov<tab><tab>Note<enter>");
    let line = stored(&session, "I-1");
    assert!(line.ends_with("P-3 Bolat Testov victim; S-2 Note"), "{line}");
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>witness Ivan Sampleov<tab><backtab>");
    session.press("<backspace>W<tab><tab>Note<enter>");
    let line = stored(&session, "I-1");
    assert!(line.ends_with("P-3 Ivan SampleoW witness; S-2 Note"), "{line}");
}

#[test]
fn a_role_stays_with_whoever_is_taken_from_the_list() {
    for keys in ["witness Nurbek Example<down><tab>", "свидетель Nurbek Example<down><enter>"]
    {
        let mut session = known(80, 24);
        session.press(&format!("n5.1.22<tab>Alm<tab>det<tab>{keys}<tab>Note<enter>"));
        let line = stored(&session, "I-1");
        assert!(line.contains("P-2 Nurbek Example witness"), "{keys}: {line}");
    }
}

#[test]
fn a_deed_in_a_sentence_gives_the_kind_and_stays_as_the_title() {
    for (script, title) in [
        ("n5.1.22<tab>Alm<tab>задержан властями<tab>Nurb<tab><tab><enter>", "задержан властями"),
        ("n5.1.22<tab>sentenced to 5 years<tab><tab>Nurb<enter>", "sentenced to 5 years"),
        ("n5.1.22<tab>Alm<tab>was detained by police<enter>", "was detained by police"),
        ("n5.1.22<tab>Alm<tab>задержан полицией<tab>Nurb<tab><tab><enter>", "задержан полицией"),
        ("n5.1.22<tab>Alm<tab>задержан полицией<enter>", "задержан полицией"),
        ("n5.1.22<tab>Alm<tab>оштрафован<tab>Nurb<enter>", "оштрафован"),
        ("n5.1.22<tab>Alm<tab>jarima solindi<enter>", "jarima solindi"),
    ] {
        let mut session = known(80, 24);
        session.press(script);
        let store = &session.store;
        let made = records::by_reference(store.read(), &"I-1".parse().unwrap());
        let made = made.unwrap_or_else(|_| panic!("{script}\n{}", session.screen()));
        let fields = records::fields(store.read(), made.id).unwrap().unwrap();
        assert_eq!(fields["title"], title);
        let detained = ["задержан", "detained"].iter().any(|word| title.contains(word));
        let sentenced = if title.starts_with("sentenced") { "sentence" } else { "fine" };
        let kind = if detained { "detention" } else { sentenced };
        assert_eq!(fields["kind"], kind, "{script}");
    }
}

#[test]
fn a_space_is_nothing_in_any_slot() {
    for way in ["", "<tab>", "<tab><tab>"] {
        let mut session = known(80, 24);
        session.press(&format!("n5.1.22<tab>Alm<tab>det<tab>{way} <tab><enter>"));
        assert_eq!(stored(&session, "I-1"), "2022-01-05; L-1; detention", "{way}");
    }
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>Nurbek<tab> <enter>");
    assert_eq!(stored(&session, "I-1"), "2022-01-05; L-1; detention; P-2 Nurbek Example victim");
}

#[test]
fn another_spelling_is_no_nickname_unless_somebody_says_so() {
    let mut session = known(80, 24);
    session.press("3e<f5><enter>Нурбек<ctrl-s>");
    let kinds = "SELECT kind FROM names WHERE text = 'Нурбек'";
    let kind: String = session.store.read().query_row(kinds, [], |row| row.get(0)).unwrap();
    assert_eq!(kind, "other", "{}", session.screen());
}

#[test]
fn undo_brings_back_who_was_taken_out_also_after_something_was_typed() {
    let mut session = known(80, 24);
    session.press("n5.1.22<tab>Alm<tab>det<tab>A. Person<f5>B. Person<f9>");
    assert!(!session.screen().contains("B. Person"), "{}", session.screen());
    session.press("<ctrl-z>");
    assert!(session.screen().contains("B. Person"), "{}", session.screen());
    session.press("<f9><tab>police<ctrl-z>");
    assert!(!session.screen().contains("B. Person"), "what was typed since goes first");
    session.press("<ctrl-z><enter>");
    let line = stored(&session, "I-1");
    assert_eq!(line, "2022-01-05; L-1; detention; P-3 A. Person victim; P-4 B. Person victim");
}
