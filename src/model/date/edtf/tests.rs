use proptest::prelude::*;

use super::*;

/// The examples of the specification, with the bounds that they have.
const EXAMPLES: &str = include_str!("examples.tsv");

const REFUSED: &str = "
    / ../.. ../ 85 198 19855 1985-4 1985-04-1 1985-13 1985-00 1985-02-30 1985-02-3X
    19X1-02-29- 1985-20 1985-42 1985-21-01 -0000 Y1985 Y017000000 Y9E99 Y1000000000000
    1950S5 1950S0 1950S 0950S2 1985-04-12T 1985-04-12T24:00:00 1985-04-12T23:20
    1985-04T10:00:00 1985-04-12T10:00:00+4 1985-04-12T10:00:00z 2008/2004 1985/1986/1987 []
    [1985 1985] [1985..1980] [1985,..1990] [1985..,1990] [..] {..} 1985?? 2004-06-?? (2004)
    12/04/1985 1985-04-12T10:00:00/1986 2004-0:-01 ٢٠٠٤ ２００４ Y٢٠٠٤٥ 2004-XX-XX-XX -- ? ~- T
    YE Y-E1 YE5S1
";

fn parse(text: &str) -> Edtf {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn shown(day: Day) -> String {
    match day {
        Day::MIN | Day::MAX => "-".to_owned(),
        day => day.to_string(),
    }
}

#[test]
fn every_example_of_the_specification_has_its_bounds_and_reads_back() {
    for line in EXAMPLES.lines().filter(|line| !line.starts_with('#')) {
        let [text, canonical, earliest, latest] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("four columns wanted: {line}");
        };
        let value = parse(text);
        assert_eq!(value.to_string(), canonical, "canonical form of {text}");
        assert_eq!(parse(canonical), value, "{canonical} reads back");
        let (first, last) = value.bounds();
        assert_eq!((&*shown(first), &*shown(last)), (earliest, latest), "bounds of {text}");
    }
}

#[test]
fn what_is_not_edtf_is_refused() {
    for text in REFUSED.split_whitespace().chain(["", " "]) {
        assert!(text.parse::<Edtf>().is_err(), "{text:?} was accepted");
    }
}

#[test]
fn a_wrong_day_and_a_reversed_interval_are_named() {
    let error = |text: &str| text.parse::<Edtf>().unwrap_err();
    assert_eq!(error("2023-02-29"), DateError::NoSuchDay("2023-02-29".to_owned()));
    assert_eq!(error("2008/2004"), DateError::EndBeforeStart("2008/2004".to_owned()));
}

fn qualifier() -> impl Strategy<Value = &'static str> {
    prop_oneof![4 => Just(""), 1 => Just("?"), 1 => Just("~"), 1 => Just("%")]
}

prop_compose! {
    fn date()(
        year in "-?[0-9X]{4}|Y-?[1-9][0-9]{4,9}|Y-?[1-9]{1,3}E[1-7](S[1-4])?|[1-9][0-9]{3}S[1-4]",
        month in prop_oneof![Just(""), Just("X"), Just("0X"), Just("1X"), Just("02"), Just("11"), Just("24")],
        day in prop_oneof![Just(""), Just("XX"), Just("3X"), Just("29"), Just("01")],
        signs in prop::array::uniform6(qualifier()),
    ) -> String {
        let [a, b, c, d, e, f] = signs;
        let month = if month.is_empty() { String::new() } else { format!("-{c}{month}{d}") };
        let day = if day.is_empty() { String::new() } else { format!("-{e}{day}{f}") };
        format!("{a}{year}{b}{month}{day}")
    }
}

/// Texts most of which are EDTF.
pub(crate) fn edtf_text() -> impl Strategy<Value = String> {
    // Boxed, because the types of so many branches fill the stack.
    let date = date().boxed();
    let (one, two) = (date.clone(), (date.clone(), date.clone()).boxed());
    prop_oneof![
        4 => date,
        1 => two.clone().prop_map(|(a, b)| format!("{a}/{b}")),
        1 => one.clone().prop_map(|a| format!("{a}/..")),
        1 => one.prop_map(|a| format!("/{a}")),
        1 => two.clone().prop_map(|(a, b)| format!("[{a},{b}]")),
        1 => two.prop_map(|(a, b)| format!("{{..{a},{b}..}}")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_text_of_every_value_reads_back_and_its_bounds_are_in_order(text in edtf_text()) {
        if let Ok(value) = text.parse::<Edtf>() {
            prop_assert_eq!(&parse(&value.to_string()), &value);
            let (earliest, latest) = value.bounds();
            prop_assert!(earliest <= latest);
        }
    }

    #[test]
    fn no_text_makes_the_parser_fail_badly(text in "[-0-9XYEST:.?~%/,\\[\\]{}+Z]{0,40}|.{0,60}") {
        if let Ok(value) = text.parse::<Edtf>() {
            prop_assert_eq!(parse(&value.to_string()), value);
        }
    }
}
