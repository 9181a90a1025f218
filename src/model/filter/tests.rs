use proptest::prelude::*;

use crate::model::date::Edtf;

use super::*;

fn today() -> Day {
    Day::from_civil(2022, 1, 11).unwrap()
}

#[test]
fn words_keys_quotes_and_exclusions_are_told_apart() {
    let filter = Filter::parse(r#"beaten kind:detention -by:"city police""#, today()).unwrap();
    assert_eq!(
        filter.terms,
        [
            FilterTerm { excluded: false, test: Test::Word("beaten".into()) },
            FilterTerm { excluded: false, test: Test::Key(FilterKey::Kind, "detention".into()) },
            FilterTerm { excluded: true, test: Test::Key(FilterKey::By, "city police".into()) },
        ]
    );
}

#[test]
fn keys_are_known_by_the_names_of_columns_in_every_language() {
    for (text, plain) in [
        ("what:detention", "kind:detention"),
        ("Вид:арест -Где:Алматы", "kind:арест -place:Алматы"),
        ("қайда:Алматы қашан:2022", "place:Алматы when:2022"),
        ("kim:x qayerda:y", "who:x place:y"),
        ("-есть:источник бар:даулы", "-has:source has:disputed"),
        ("has:conflict бар:қайшылық", "has:disputed has:disputed"),
        ("bor:Odamlar has:место", "has:people has:place"),
    ] {
        let filter = Filter::parse(text, today()).unwrap();
        assert_eq!(filter, Filter::parse(plain, today()).unwrap(), "{text}");
    }
}

#[test]
fn a_date_becomes_its_days() {
    let filter = Filter::parse("when:2022-01", today()).unwrap();
    let Test::When { from, to, .. } = &filter.terms[0].test else { panic!("{filter:?}") };
    assert_eq!((from.to_string(), to.to_string()), ("2022-01-01".into(), "2022-01-31".into()));
}

#[test]
fn what_may_lie_in_a_time_is_told_from_what_surely_does() {
    let read = |text| Filter::parse(text, today()).unwrap();
    let date = |edtf: &str| FuzzyDate::from(edtf.parse::<Edtf>().unwrap());
    let possible = read("when:2022-01");
    assert!(possible.surely_holds(&date("2022-01-05")));
    assert!(!possible.surely_holds(&date("2022")) && !possible.surely_holds(&date("2022-01/")));
    assert!(read("almaty -when:2021").surely_holds(&date("2022")));
    let surely = read("when:=2022-01");
    assert_ne!(surely, possible);
    assert_eq!(read(&surely.to_string()), surely);
    assert!(Filter::parse("when:=", today()).is_err());
}

#[test]
fn a_search_takes_a_colon_that_is_no_keys_for_words() {
    let search = |text| Filter::parse_search(text, today()).unwrap();
    assert_eq!(search("https://example.org").words().collect::<Vec<_>>(), ["https //example.org"]);
    assert!(search("kind:").is_empty());
    assert_eq!(search("almaty kind:arrest -who:x").words().collect::<Vec<_>>(), ["almaty"]);
    assert!(search("almaty").is_words());
    assert!(!search("almaty -police").is_words());
    assert!(Filter::parse_search("has:wings", today()).is_err());
}

#[test]
fn what_is_not_understood_is_named() {
    assert_eq!(Filter::parse("colour:red", today()), Err(FilterError::Key("colour".to_owned())));
    assert_eq!(
        Filter::parse("kind:", today()),
        Err(FilterError::NoValue { key: "kind", typed: "kind".to_owned() })
    );
    assert!(Filter::parse("has:wings", today()).is_err());
    for text in ["when:nonsense", "when:foo", "-has:foo", "есть:foo"] {
        assert!(Filter::parse(text, today()).is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn no_input_panics_and_what_is_written_reads_back(text in "\\PC{0,60}") {
        if let Ok(filter) = Filter::parse(&text, today()) {
            let again = Filter::parse(&filter.to_string(), today());
            prop_assert_eq!(again.map(|filter| filter.terms.len()), Ok(filter.terms.len()));
        }
    }
}
