use proptest::prelude::*;

use super::*;

const CASES: &str = include_str!("cases.tsv");

/// What a text can mean, by its days.
const DAYS: &str = include_str!("days.tsv");

fn today() -> Day {
    Day::from_civil(2022, 3, 10).unwrap()
}

fn read(text: &str) -> Vec<String> {
    let readings = readings(text, today()).unwrap_or_else(|error| panic!("{text}: {error}"));
    readings.iter().map(ToString::to_string).collect()
}

fn error(text: &str) -> DateError {
    readings(text, today()).unwrap_err()
}

#[test]
fn every_form_in_the_table_has_its_one_meaning() {
    let mut wrong = Vec::new();
    for line in CASES.lines().filter(|line| !line.starts_with('#')) {
        let (text, meaning) = line.split_once('\t').unwrap();
        match readings(text, today()) {
            Ok(read) if matches!(&read[..], [one] if one.to_string() == meaning) => {}
            other => wrong.push(format!("{text}: {other:?} instead of {meaning}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_text_of_the_table_means_its_days() {
    let today = Day::from_civil(2026, 7, 1).unwrap();
    let shown = |day: Day| match day {
        Day::MIN | Day::MAX => "..".to_owned(),
        day => day.to_string(),
    };
    let mut wrong = Vec::new();
    for line in DAYS.lines().filter(|line| !line.starts_with('#')) {
        let (text, days) = line.split_once('\t').unwrap();
        let read = match readings(text, today).as_deref() {
            Ok([one]) => format!("{}..{}", shown(one.bounds().0), shown(one.bounds().1)),
            _ => "no".to_owned(),
        };
        if days.split(" | ").all(|right| right != read) {
            wrong.push(format!("{text}: {read} instead of {days}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_date_between_slashes_or_dashes_offers_both_orders() {
    assert_eq!(read("03/04/22"), ["2022-04-03", "2022-03-04"]);
    assert_eq!(read("03-04-2022"), ["2022-04-03", "2022-03-04"]);
    assert_eq!(read("since 03/04/2021"), ["2021-04-03/..", "2021-03-04/.."]);
    assert_eq!(read("4/4/22"), ["2022-04-04"]);
}

#[test]
fn a_month_and_two_digits_can_be_a_day_or_a_year() {
    assert_eq!(read("jan 22"), ["2022-01-22", "2022-01"]);
    assert_eq!(read("jan 20-25"), ["2022-01-20/2022-01-25"]);
}

#[test]
fn the_part_that_is_wrong_is_named() {
    let of = |error: fn(String) -> DateError, part: &str| error(part.to_owned());
    assert_eq!(error("5 foo 2022"), of(DateError::Unknown, "foo"));
    assert_eq!(error("5 Әә 2022"), of(DateError::Unknown, "Әә"));
    assert_eq!(error("30.2.2022"), of(DateError::NoSuchDay, "2022-02-30"));
    assert_eq!(error("31/31/2022"), of(DateError::Unclear, "31/31/2022"));
    assert_eq!(error("9–5 Jan 2022"), of(DateError::EndBeforeStart, "2022-01-09/2022-01-05"));
    assert_eq!(error("Tuesday 5 January 2022"), of(DateError::Weekday, "2022-01-05"));
    assert_eq!(error(" "), DateError::Empty);
    assert_eq!(error(&"5".repeat(201)), DateError::TooLong);
}

#[test]
fn what_is_not_a_date_is_refused() {
    let wrong = [
        "5",
        "12",
        "about",
        "since",
        "–",
        "5 5 5 5",
        "jan feb",
        "early 5 jan 2022",
        "mid early may",
        "from",
        "between 5 jan",
        "to",
        "5 jan or",
        "or",
        "99/99",
        "123456789012",
        "?",
        "~",
        "late spring 2022",
        "before",
        "early late 2022",
        "1 2 3 4 5",
        "Q5 2022",
        "2022 2022",
        "10-12 2022",
        "1999–05",
        "2019 or 5",
        "5–Jan 2022",
        "5, 6 and Jan",
    ];
    for text in wrong {
        assert!(readings(text, today()).is_err(), "{text:?}: {:?}", read(text));
    }
}

fn fragments() -> impl Strategy<Value = String> {
    let fragment = prop::sample::select(vec![
        "5",
        "9",
        "22",
        "2022",
        "jan",
        "мая",
        "қаңтар",
        "yanvar",
        "about",
        "с",
        "по",
        "до",
        "dan",
        "gacha",
        "бастап",
        "late",
        "mid-",
        "–",
        "-",
        "/",
        ".",
        "?",
        "~",
        "or",
        "и",
        "ago",
        "күн",
        "year",
        "spring",
        "last",
        "tue",
        "s",
        "'",
        "Q",
        "1990",
        "today",
        "between",
        "31",
        "29",
        "2",
        "99999999",
        "0",
        "0000",
    ]);
    (prop::collection::vec(fragment, 0..8), prop::bool::ANY)
        .prop_map(|(parts, spaced)| parts.join(if spaced { " " } else { "" }))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn no_text_and_no_day_makes_reading_fail_badly(text in ".{0,220}", day: i64) {
        let _ = readings(&text, Day::from_number(day));
    }

    #[test]
    fn what_is_read_can_be_stored(text in fragments(), day in -900_000_i64..3_000_000) {
        for edtf in readings(&text, Day::from_number(day)).unwrap_or_default() {
            prop_assert_eq!(edtf.to_string().parse::<Edtf>(), Ok(edtf));
        }
    }

    #[test]
    fn one_word_more_never_changes_the_century(
        line in prop::sample::select(CASES.lines().chain(DAYS.lines()).collect::<Vec<_>>()),
        word in prop::sample::select(vec![
            "in", "on", "the", "about", "около", "в", "год", "г.", "шамамен", "жылы", "kuni",
            "yilda", "born", "possibly", "since", "с", "дейін", "beri", "утром", "at 14:30",
        ]),
        behind: bool,
    ) {
        let text = line.split('\t').next().unwrap_or_default();
        let longer = if behind { format!("{text} {word}") } else { format!("{word} {text}") };
        let centuries = |text: &str| {
            let known = readings(text, today()).unwrap_or_default();
            let days = known.iter().flat_map(|edtf| [edtf.bounds().0, edtf.bounds().1]);
            let days = days.filter(|day| *day != Day::MIN && *day != Day::MAX);
            days.map(|day| day.civil().0.div_euclid(100)).collect::<Vec<_>>()
        };
        let (before, after) = (centuries(text), centuries(&longer));
        if !before.is_empty() {
            prop_assert!(after.iter().all(|one| before.contains(one)), "{longer}: {after:?}");
        }
    }
}
