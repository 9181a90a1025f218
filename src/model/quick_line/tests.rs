//! What people type into the quick line, and what it means.

use proptest::prelude::*;

use super::*;

fn today() -> Day {
    Day::from_civil(2022, 1, 11).unwrap()
}

fn line(text: &str) -> Result<QuickLine, QuickLineError> {
    read(text, today(), |name| name == "Almaty")
}

fn people(read: &QuickLine) -> Vec<(&str, &str)> {
    read.people.iter().map(|one| (one.name.as_str(), one.role.as_str())).collect()
}

#[test]
fn slots_are_recognised_in_any_order() {
    let text = "5 Jan 2022; Almaty; detained; A. Person; by police; src Amnesty";
    let first = line(text).unwrap();
    assert_eq!(first.when.as_ref().unwrap().edtf().to_string(), "2022-01-05");
    assert_eq!(first.place.as_deref(), Some("Almaty"));
    assert_eq!(first.kind.as_ref().unwrap().as_str(), "detention");
    assert_eq!(people(&first), [("A. Person", "victim")]);
    assert_eq!((first.by[0].as_str(), first.sources[0].as_str()), ("police", "Amnesty"));
    let again = "src Amnesty; A. Person; by police; detained; Almaty; 5 Jan 2022";
    assert_eq!(line(again).unwrap(), first);
}

#[test]
fn what_is_left_is_the_place_and_then_the_people() {
    let read = line("protest; Atbasar; A. Person & B. Person; witness C. Person; P-31").unwrap();
    assert_eq!(read.place.as_deref(), Some("Atbasar"));
    let expected = [
        ("A. Person", "victim"),
        ("B. Person", "victim"),
        ("C. Person", "witness"),
        ("P-31", "victim"),
    ];
    assert_eq!(people(&read), expected);
}

#[test]
fn a_place_can_be_left_out() {
    let read = line("5.1.22; -; detained; A. Person").unwrap();
    assert_eq!((read.place.as_deref(), people(&read)), (None, vec![("A. Person", "victim")]));
}

#[test]
fn words_of_four_languages_are_read() {
    let read = line("задержание; Almaty; свидетель А. Петров; нарушитель полиция").unwrap();
    assert_eq!(read.kind.unwrap().as_str(), "detention");
    assert_eq!(read.people[0].role.as_str(), "witness");
    assert_eq!(read.by, ["полиция"]);
}

#[test]
fn slots_say_what_they_are_in_four_languages() {
    for by in ["by police", "кем police", "кім жасаған police", "kim qilgan police", "By: police"]
    {
        let read = line(&format!("5 Jan 2022; Almaty; threat; Ch. A; {by}")).unwrap();
        assert_eq!((read.by[0].as_str(), people(&read)), ("police", vec![("Ch. A", "victim")]));
    }
    for source in ["source", "источник", "ист", "дереккөз", "дер", "manba", "man", "Источник"]
    {
        let read = line(&format!("Almaty; threat; {source} Report")).unwrap();
        assert_eq!((read.sources[0].as_str(), read.people), ("Report", vec![]), "{source}");
    }
    for case in ["дело Дело-1", "іс Дело-1", "ish Дело-1", "case Дело-1"] {
        assert_eq!(line(&format!("threat; {case}")).unwrap().case.as_deref(), Some("Дело-1"));
    }
    for note in ["примечание", "заметка", "ескертпе", "izoh"] {
        let read = line(&format!("threat; {note} told")).unwrap();
        assert_eq!(read.narrative.as_deref(), Some("told"), "{note}");
    }
    for at in ["где", "қайда", "qayerda", "at"] {
        assert_eq!(line(&format!("threat; {at} Osh")).unwrap().place.as_deref(), Some("Osh"));
    }
    let read = line("Almaty; threat; Man Singh & Дер Х.").unwrap();
    assert_eq!(people(&read), [("Man Singh", "victim"), ("Дер Х.", "victim")]);
}

#[test]
fn a_date_that_cannot_be_read_is_neither_a_place_nor_a_person() {
    for when in [
        "29 Feb 2023",
        "31 April 2022",
        "2022-02-30",
        "30 февраля 2022",
        "5 Janury 2022",
        "end of Augst 2023",
        "Ramadan 2015",
        "былтыр қыста 2021 ж 45 қаңтар",
    ] {
        for text in [
            format!("{when}; Almaty; detained; Aigul Test"),
            format!("detained; Almaty; {when}"),
            format!("detained; {when}; Aigul Test"),
        ] {
            let error = line(&text).unwrap_err();
            assert!(matches!(error, QuickLineError::Misdated { .. }), "{text}: {error}");
        }
    }
}

#[test]
fn a_line_that_begins_with_what_is_not_known_is_asked_about() {
    let error = line("Atbasar; protest; A. Person").unwrap_err();
    assert_eq!(error, QuickLineError::Unknown("Atbasar".to_owned()));
    assert!(error.to_string().contains("at Atbasar"), "{error}");
}

#[test]
fn a_word_for_a_role_within_a_name_stays_there() {
    let read = line("5 Jan 2022; Almaty; trial; by Court of Sarykol").unwrap();
    assert_eq!((read.by[0].as_str(), people(&read)), ("Court of Sarykol", vec![]));
    for court in ["Court of Sarykol", "Суд Заречного района", "court of Khorog city"]
    {
        let read = line(&format!("Almaty; trial; {court}")).unwrap();
        assert_eq!(people(&read), [(court, "court")]);
    }
    let read = line("Almaty; trial; Lawyer for the family; lawyer Petrenko; Witness B").unwrap();
    let expected = [("Lawyer for the family", "victim"), ("Petrenko", "lawyer"), ("B", "witness")];
    assert_eq!(people(&read), expected);
}

#[test]
fn what_cannot_be_told_is_said() {
    assert_eq!(line("5 Jan 2022; Almaty"), Err(QuickLineError::NoKind));
    assert_eq!(line("detained; torture"), Err(QuickLineError::Twice("kinds of incident")));
    assert_eq!(line("1999; 2001; detained"), Err(QuickLineError::Twice("dates")));
    let error = line("03/04/22; detained").unwrap_err();
    assert!(matches!(error, QuickLineError::Ambiguous { .. }), "{error}");
}

proptest! {
    #[test]
    fn no_line_panics(text in "\\PC{0,80}") {
        let _ = line(&text);
    }

    #[test]
    fn every_name_of_a_marked_slot_is_kept(names in prop::collection::vec("[A-Z][a-z]{2,8}", 1..5)) {
        let read = line(&format!("detained; by {}", names.join(" & "))).unwrap();
        prop_assert_eq!(read.by, names);
    }
}
