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
fn a_reference_says_by_its_letter_what_it_is_of_an_incident() {
    let known = ["L-7", "C-7", "S-7", "P-7", "O-7", "G-7"];
    for kind in Kind::ALL {
        for letter in kind.letters().chars() {
            let text = format!("{letter}-7");
            let slot = recognise(&text, today(), &|_| false);
            let is_open = matches!(slot, LineSlot::Open(_));
            assert_eq!(is_open, !known.contains(&text.as_str()), "{text}: {slot:?}");
        }
    }
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
fn what_cannot_be_told_is_said() {
    assert_eq!(line("5 Jan 2022; Almaty"), Err(QuickLineError::NoKind));
    assert_eq!(line("detained; torture"), Err(QuickLineError::Twice(Mark::What)));
    assert_eq!(line("1999; 2001; detained"), Err(QuickLineError::TwoDates("2001".into())));
    let error = line("03/04/22; detained").unwrap_err();
    assert!(matches!(error, QuickLineError::Ambiguous { .. }), "{error:?}");
}

#[test]
fn what_was_meant_as_a_date_is_neither_a_place_nor_a_person() {
    for text in [
        "29 Feb 2023; Almaty; detained; Aigul Test; by police; src R",
        "5 Janury 2022; Almaty; detained; Bolat Test",
        "Ramadan 2015; Almaty; detained",
        "end of Augst 2023; Almaty; detained",
        "три дня назад утром 2022; Almaty; задержан",
        "detained; Almaty; at 31 Apr 2022",
        "detained; Almaty; by 31 Apr 2022",
        "detained; Almaty; witness 31 Apr 2022",
        "when Bolat; Almaty; detained",
        "5.1.22; from 9 to 11; detained",
        "5.1.22; Almaty; detained; с 9 до 11",
    ] {
        let read = line(text);
        assert!(matches!(read, Err(QuickLineError::Date(_))), "{text}: {read:?}");
    }
    let report = line("5 Jan 2022; Almaty; detained; src Report, 31 April 2022").unwrap();
    assert_eq!(report.sources, ["Report, 31 April 2022"], "titles hold dates");
}

#[test]
fn a_line_that_begins_with_a_name_is_refused() {
    let error = line("Atbasar; detained; A. Person").unwrap_err();
    assert_eq!(error, QuickLineError::First("Atbasar".to_owned()));
    let read = line("at Atbasar; detained; A. Person").unwrap();
    assert_eq!(
        (read.place.as_deref(), people(&read)),
        (Some("Atbasar"), vec![("A. Person", "victim")])
    );
}

#[test]
fn a_number_is_in_no_name_unless_it_is_said_to_be_a_name() {
    assert!(matches!(line("detained; Almaty; cell 15"), Err(QuickLineError::Number(_))));
    let read = line("detained; Almaty; who Person 15; 30 people; witness Person 16").unwrap();
    assert_eq!(
        people(&read),
        [("Person 15", "victim"), ("30 people", "victim"), ("Person 16", "witness")]
    );
}

#[test]
fn marks_are_known_in_four_languages() {
    for by in ["кем", "от", "Кем:", "кім жасаған", "жасаған", "kim qilgan", "by"]
    {
        let read = line(&format!("detained; Almaty; {by} полиция")).unwrap();
        assert_eq!(
            (read.by.as_slice(), people(&read)),
            (["полиция".to_owned()].as_slice(), vec![]),
            "{by}"
        );
    }
    for text in ["полиция тарапынан", "politsiya tomonidan"] {
        assert_eq!(line(&format!("detained; Almaty; {text}")).unwrap().by.len(), 1, "{text}");
    }
    for source in ["источник", "ист", "дереккөз", "дер", "manba", "man", "src"]
    {
        let read = line(&format!("detained; Almaty; {source} Отчёт")).unwrap();
        assert_eq!(read.sources, ["Отчёт"], "{source}");
    }
    for case in ["дело", "іс", "ish"] {
        assert_eq!(
            line(&format!("detained; {case} Дело-1")).unwrap().case.as_deref(),
            Some("Дело-1")
        );
    }
    for note in ["примечание", "заметка", "ескертпе", "izoh"] {
        let read = line(&format!("detained; {note} сказано 5 раз")).unwrap();
        assert_eq!(read.narrative.as_deref(), Some("сказано 5 раз"), "{note}");
    }
    for at in ["где", "қайда", "qayerda"] {
        assert_eq!(
            line(&format!("{at} Атбасар; detained")).unwrap().place.as_deref(),
            Some("Атбасар")
        );
    }
    let read = line("detained; Almaty; who man with a beard").unwrap();
    assert_eq!(people(&read), [("man with a beard", "victim")]);
    let read = line("detained; Almaty; Man Singh & Дер Х.").unwrap();
    assert_eq!(people(&read), [("Man Singh", "victim"), ("Дер Х.", "victim")]);
}

#[test]
fn a_role_stands_before_the_name_of_a_person_only() {
    let who = |text: &str| people_of(&line(&format!("detained; Almaty; {text}")).unwrap());
    for (text, role) in [
        ("осуждённый Ч.", "defendant"),
        ("потерпевшая Ч.", "victim"),
        ("свидетелем Ч.", "witness"),
        ("сотталған Ч.", "defendant"),
        ("әпкесі Ч.", "relative"),
        ("mahkum Ч.", "defendant"),
        ("opasi Ч.", "relative"),
        ("judge Ч.", "court"),
    ] {
        assert_eq!(who(text), [("Ч.".to_owned(), role.to_owned())], "{text}");
    }
    for (text, role) in [
        ("Court of Sarykol", "court"),
        ("Суд Заречного района", "court"),
        ("Lawyer of the family", "victim"),
    ] {
        assert_eq!(who(text), [(text.to_owned(), role.to_owned())], "{text}");
    }
}

#[test]
fn a_shortened_role_is_nobodys_name() {
    for (text, role) in [
        ("wit Пётр Ли", "witness Пётр Ли"),
        ("свид. Анна Ли", "свидетель Анна Ли"),
        ("Свид. Анна Ли", "свидетель Анна Ли"),
        ("адв. Анна Ли", "адвокат Анна Ли"),
        ("жәб. Анна Ли", "жәбірленуші Анна Ли"),
        ("guv Anna Li", "guvoh Anna Li"),
    ] {
        for line in [format!("detained; Almaty; {text}"), format!("detained; {text}")] {
            let error = read(&line, today(), |name| name == "Almaty").unwrap_err();
            let QuickLineError::Role { word, rest, role: meant } = &error else {
                panic!("{error:?}")
            };
            assert_eq!(
                (format!("{meant} {rest}"), format!("{word} {rest}")),
                (role.into(), text.into())
            );
        }
    }
    for text in ["man with a beard", "адвокат семьи", "свидетель", "анна ли"]
    {
        let error = line(&format!("detained; Almaty; {text}")).unwrap_err();
        assert_eq!(error, QuickLineError::Small(text.to_owned()));
    }
    for text in ["А. Ли", "Дж. Ли", "Dr. Li", "al-Farabi", "ibn Sina", "30 people"] {
        let read = line(&format!("detained; Almaty; {text}")).unwrap();
        assert_eq!(people(&read), [(text, "victim")]);
    }
    assert_eq!(line("detained; пос. Заря").unwrap().place.as_deref(), Some("пос. Заря"));
}

#[test]
fn what_tells_a_deed_is_neither_a_place_nor_a_person() {
    for text in ["сотрудниками полиции", "людьми в масках", "politsiya tomonidan A. Person"]
    {
        for line in [format!("detained; {text}"), format!("detained; Almaty; {text}")] {
            let error = read(&line, today(), |name| name == "Almaty").unwrap_err();
            assert!(matches!(error, QuickLineError::Small(_)), "{line}: {error:?}");
        }
    }
    for text in ["5 жылға сотталды", "15 sutkaga qamaldi"] {
        let error = line(&format!("detained; Almaty; {text}")).unwrap_err();
        assert_eq!(error, QuickLineError::Twice(Mark::What), "{text}");
    }
    assert!(line("detained; Almaty; 30 people of Almaty").is_ok());
}

#[test]
fn what_may_be_anyone_is_nobody_because_of_where_it_stands() {
    for text in ["police", "полиция", "Полиция Алматы", "politsiya", "Family Court of Almaty"]
    {
        let error = line(&format!("5.1.22; Almaty; detained; {text}")).unwrap_err();
        assert_eq!(error, QuickLineError::Anyone(text.to_owned()));
    }
    for text in ["police", "Ivan Petrov", "Amnesty", "30 soldiers"] {
        let error = line(&format!("5.1.22; Almaty; detained; Anna Li; {text}")).unwrap_err();
        assert_eq!(error, QuickLineError::Anyone(text.to_owned()));
    }
    let said = line("5.1.22; Almaty; detained; who police; by army; src Amnesty; Anna Li").unwrap();
    assert_eq!(people(&said), [("police", "victim"), ("Anna Li", "victim")]);
}

#[test]
fn a_source_with_its_page_is_a_source_wherever_it_stands() {
    assert_eq!(line("detained; Almaty; S-1, с. 3").unwrap().sources, ["S-1, с. 3"]);
    for (text, locator) in
        [("S-1, p. 3", "p. 3"), ("S-1 pp. 3-4", "pp. 3-4"), ("S-1, 3-бет", "3-бет")]
    {
        assert_eq!(cited(text), Some(("S-1", locator)), "{text}");
    }
    assert_eq!(cited("Отчёт, 2021, стр. 5"), Some(("Отчёт, 2021", "стр. 5")));
    assert_eq!(cited("Report, part of it"), None);
}

fn people_of(read: &QuickLine) -> Vec<(String, String)> {
    people(read).into_iter().map(|(name, role)| (name.to_owned(), role.to_owned())).collect()
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

#[test]
fn a_word_for_a_role_only_begins_what_is_said() {
    for word in ["witness", "witness ", "свидетель", "who", "by", "кем", "relative"] {
        assert!(only_begins(word), "{word}");
    }
    for text in ["", "Anna", "witness Anna", "Ivan Sampleov", "src", "Court of Sarykol", "P-2"] {
        assert!(!only_begins(text), "{text}");
    }
}

#[test]
fn a_deed_in_a_sentence_gives_the_kind_and_stays_as_the_title() {
    for (text, kind) in [
        ("задержан властями", "detention"),
        ("осуждён на 5 лет", "sentence"),
        ("5 жылға сотталды", "sentence"),
        ("what: sentenced to 5 years", "sentence"),
    ] {
        let read = line(&format!("2024-01-05; Almaty; {text}; A. Person")).unwrap();
        assert_eq!(read.kind.as_ref().map(Term::as_str), Some(kind), "{text}");
        assert_eq!(read.title.as_deref(), Some(text.trim_start_matches("what: ")));
        assert_eq!(people(&read), [("A. Person", "victim")]);
    }
    assert_eq!(line("detained; Almaty").unwrap().title, None);
}

#[test]
fn a_bare_month_is_a_name_beside_a_date_and_a_place_is_a_place() {
    for (text, place) in [
        ("12 апреля 2023; Казань; суд", "Казань"),
        ("12 апреля 2023; Qazan; суд", "Qazan"),
        ("12 апреля 2023; Март; суд", "Март"),
        ("5 Jan 2022; May; detained", "May"),
        ("3/4/22; May; detained", "May"),
        ("суд; Казань", "Казань"),
    ] {
        let (read, _) = take_apart(text, today(), |_| false).unwrap();
        assert_eq!(read.place.as_deref(), Some(place), "{text}");
    }
    let known = read("May; detained", today(), |name| name == "May").unwrap();
    assert_eq!((known.place.as_deref(), known.when), (Some("May"), None));
    let alone = line("May; detained").unwrap();
    assert!(alone.when.is_some() && alone.place.is_none());
}
