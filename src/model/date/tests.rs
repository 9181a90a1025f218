use proptest::prelude::*;
use serde_json::json;

use super::edtf::tests::edtf_text;
use super::*;

fn day(year: i64, month: u8, date: u8) -> Day {
    Day::from_civil(year, month, date).unwrap()
}

fn stored(edtf: &str) -> FuzzyDate {
    FuzzyDate::from_parts(edtf, edtf).unwrap()
}

#[test]
fn a_date_keeps_the_text_as_typed_and_knows_its_days() {
    let context = ReadContext { today: day(2024, 1, 1) };
    let Ok(Reading::One(date)) = FuzzyDate::read(" late May 2023 ", &context) else {
        panic!("one reading wanted");
    };
    assert_eq!(date.text(), "late May 2023");
    assert_eq!(date.edtf().to_string(), "2023-05-21~/2023-05-31~");
    assert_eq!((date.earliest(), date.latest()), (day(2023, 5, 21), day(2023, 5, 31)));
}

#[test]
fn a_file_has_no_today() {
    let context = ReadContext { today: day(2026, 11, 29) };
    let import = |text: &str| FuzzyDate::import(text, &context);
    let without = [
        "28 September",
        "28 сентября",
        "28 қыркүйек",
        "28 sentabr",
        "28.09",
        "September",
        "зима",
        "yesterday",
        "вчера",
        "три дня назад",
        "үш күн бұрын",
        "uch kun oldin",
        "былтыр",
        "last week",
        "Friday",
        "since 5 May",
        "5 May or 7 June",
        "between 5 and 9 January",
    ];
    for text in without {
        assert!(matches!(import(text), Err(DateError::NoYear(_))), "{text}: {:?}", import(text));
    }
    for text in ["28 September 1975", "5.1.22", "5.1.27", "1990s", "since 2019", "2022-01-05..09"] {
        assert!(matches!(import(text), Ok(Reading::One(_))), "{text}: {:?}", import(text));
    }
}

#[test]
fn an_ambiguous_date_offers_both_readings_day_first() {
    let context = ReadContext { today: day(2024, 1, 1) };
    let Ok(Reading::Ambiguous(dates)) = FuzzyDate::read("03/04/22", &context) else {
        panic!("two readings wanted");
    };
    let edtf: Vec<String> = dates.iter().map(|date| date.edtf().to_string()).collect();
    assert_eq!(edtf, ["2022-04-03", "2022-03-04"]);
}

#[test]
fn a_date_is_written_with_its_days_and_nothing_for_an_open_end() {
    let date = FuzzyDate::from_parts("since 6 January 2022", "2022-01-06/..").unwrap();
    let written = json!({
        "text": "since 6 January 2022",
        "edtf": "2022-01-06/..",
        "earliest": "2022-01-06",
        "latest": null,
    });
    assert_eq!(serde_json::to_value(&date).unwrap(), written);
    assert_eq!(serde_json::from_value::<FuzzyDate>(written).unwrap(), date);
}

#[test]
fn days_in_a_file_are_not_believed() {
    let lie = json!({ "text": "2022", "edtf": "2022", "earliest": "1999-01-01", "latest": 7 });
    assert_eq!(serde_json::from_value::<FuzzyDate>(lie).unwrap().earliest(), day(2022, 1, 1));
}

#[test]
fn a_date_can_be_given_as_edtf_alone() {
    let date: FuzzyDate = serde_json::from_value(json!("2022-01")).unwrap();
    assert_eq!((date.text(), date.latest()), ("2022-01", day(2022, 1, 31)));
    assert!(serde_json::from_value::<FuzzyDate>(json!("January")).is_err());
}

#[test]
fn dates_are_ordered_by_their_earliest_then_their_latest_day() {
    let sorted = ["[..2018]", "2022", "2022-01-05/..", "2022-01-06", "2022-01-06/2022-01-08"];
    let mut dates: Vec<FuzzyDate> = sorted.iter().rev().map(|edtf| stored(edtf)).collect();
    dates.sort();
    let texts: Vec<&str> = dates.iter().map(FuzzyDate::text).collect();
    assert_eq!(texts, sorted);
}

#[test]
fn only_a_whole_day_can_be_moved() {
    let moved = |edtf, days| stored(edtf).step(days).map(|date| date.text().to_owned());
    assert_eq!(moved("2022-02-28", 1).as_deref(), Some("2022-03-01"));
    assert_eq!(moved("2022-01-01~", -1).as_deref(), Some("2021-12-31~"));
    for edtf in ["2022-02", "2022-02-0X", "2022-01-05T10:00:00", "2022-01-05/2022-01-06"] {
        assert_eq!(moved(edtf, 1), None, "{edtf}");
    }
}

#[test]
fn years_beyond_the_calendar_do_not_fail_badly() {
    let date = stored("Y170000002");
    assert_eq!(date.earliest(), day(170_000_002, 1, 1));
    assert_eq!(stored("9999-12-31").step(i32::MAX), None);
}

proptest! {
    #[test]
    fn every_date_survives_being_written(text in ".{0,30}", edtf in edtf_text()) {
        if let Ok(date) = FuzzyDate::from_parts(text, &edtf) {
            let written = serde_json::to_string(&date).unwrap();
            prop_assert_eq!(serde_json::from_str::<FuzzyDate>(&written).unwrap(), date);
        }
    }
}
