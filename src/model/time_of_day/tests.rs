use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::model::date::{Day, FuzzyDate, ReadContext};

const CASES: &str = include_str!("cases.tsv");

const APART: &str = include_str!("apart.tsv");

fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

fn today() -> Day {
    Day::from_civil(2022, 3, 10).unwrap()
}

#[test]
fn every_form_of_the_table_has_its_one_meaning() {
    let mut wrong = Vec::new();
    for line in lines(CASES) {
        let (text, right) = line.split_once('\t').unwrap();
        let read = TimeOfDay::read(text).map(|time| time.within().to_string());
        let read = read.unwrap_or_else(|_| "no".to_owned());
        if read != right {
            wrong.push(format!("{text}: {read} instead of {right}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_time_that_is_typed_with_a_date_is_taken_out_of_it() {
    let mut wrong = Vec::new();
    for line in lines(APART) {
        let (text, right) = line.split_once('\t').unwrap();
        let read = apart(text, today());
        let told = read
            .as_ref()
            .map_or("no".to_owned(), |read| format!("{}\t{}", read.date, read.time.within()));
        if told != right {
            wrong.push(format!("{text}: {told} instead of {right}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_zone_stays_in_the_text_and_moves_nothing() {
    let time = apart("2022-05-04T14:30:00+0500", today()).unwrap().time;
    assert_eq!((time.text(), time.within()), ("14:30:00+0500", WithinDay::at(14 * 60 + 30)));
}

#[test]
fn what_no_clock_shows_is_named() {
    let error = |text: &str| TimeOfDay::read(text).unwrap_err();
    assert_eq!(error("25:00"), DateError::NoSuchTime("25:00".to_owned()));
    assert_eq!(error("14:75"), DateError::NoSuchTime("14:75".to_owned()));
    assert_eq!(error("sometime"), DateError::NoTime("sometime".to_owned()));
    assert_eq!(error(" "), DateError::Empty);
    assert_eq!(error(&"5".repeat(101)), DateError::TooLong);
    let context = ReadContext { today: today() };
    let dated = FuzzyDate::read("4 May 2022 at 25:00", &context).unwrap_err();
    assert_eq!(dated, DateError::NoSuchTime("25:00".to_owned()));
}

#[test]
fn a_time_in_a_file_is_what_its_clock_says() {
    let time = TimeOfDay::read("около 14:30").unwrap();
    assert_eq!(time.to_value(), json!({ "text": "около 14:30", "clock": "~14:30" }));
    assert_eq!(TimeOfDay::of(&json!("night")).unwrap().text(), "night");
    for wrong in [json!("at night"), json!("9:00"), json!({ "text": "9:00" }), json!(9)] {
        assert_eq!(TimeOfDay::of(&wrong), None, "{wrong}");
    }
}

#[test]
fn times_are_ordered_by_their_first_minute() {
    let sorted = ["00:00", "tongda", "утром", "9:00", "9-11", "14:30", "23:00-01:30"];
    let mut times: Vec<_> =
        sorted.iter().rev().map(|text| TimeOfDay::read(text).unwrap()).collect();
    times.sort();
    assert_eq!(times.iter().map(TimeOfDay::text).collect::<Vec<_>>(), sorted);
}

fn any_within() -> impl Strategy<Value = WithinDay> {
    let clock = (0..DAY, 0..DAY, prop::bool::ANY).prop_map(|(from, to, about)| WithinDay::Clock {
        from,
        to,
        about,
    });
    let part = prop::sample::select(DayPart::ALL.to_vec()).prop_map(WithinDay::Part);
    let one = (0..DAY).prop_map(WithinDay::at);
    prop_oneof![clock, one, part]
}

proptest! {
    #[test]
    fn what_is_shown_in_any_language_reads_back_to_itself(
        within in any_within(),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let shown = within.display(language);
        prop_assert_eq!(TimeOfDay::read(&shown).map(|time| time.within()), Ok(within), "{}", shown);
        prop_assert_eq!(WithinDay::canonical(&within.to_string()), Some(within));
    }

    #[test]
    fn a_day_and_its_time_as_they_are_shown_come_apart_again(
        within in any_within(),
        language in prop::sample::select(Language::ALL.to_vec()),
        number in 0..20_000_i64,
    ) {
        let day = FuzzyDate::from_parts("", &Day::from_number(number).to_string()).unwrap();
        let day = day.display(language);
        let typed = format!("{day}, {}", within.display(language));
        let read = apart(&typed, today());
        let read = read.map(|read| (read.date, read.time.within()));
        prop_assert_eq!(read, Some((day, within)), "{}", typed);
    }

    #[test]
    fn every_time_survives_being_written(text in ".{0,30}", within in any_within()) {
        let time = TimeOfDay { text, within };
        prop_assert_eq!(TimeOfDay::of(&time.to_value()), Some(time));
    }

    #[test]
    fn no_text_makes_reading_fail_badly(text in ".{0,120}", clock in "[0-9:. T+-]{0,20}") {
        let _ = (TimeOfDay::read(&text), TimeOfDay::read(&clock));
        let _ = (apart(&text, today()), apart(&format!("4 May 2022 {clock}"), today()));
    }
}
