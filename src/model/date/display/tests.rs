use proptest::prelude::*;

use super::*;
use crate::model::date::edtf::tests::edtf_text;
use crate::model::date::{Day, read};

/// EDTF, then how it is shown in each language and in a column.
const CASES: &str = include_str!("cases.tsv");

fn read_back(text: &str) -> Result<Vec<Edtf>, crate::model::date::DateError> {
    read::readings(text, Day::from_civil(2026, 7, 1).unwrap())
}

#[test]
fn every_value_in_the_table_is_shown_so() {
    let mut wrong = Vec::new();
    for line in CASES.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let edtf: Edtf = columns[0].parse().unwrap();
        let mut shown = vec![columns[0].to_owned()];
        shown.extend(Language::ALL.map(|language| words(&edtf, language)));
        shown.push(compact(&edtf));
        if shown != columns {
            wrong.push(shown.join("\t"));
        }
    }
    assert!(wrong.is_empty(), "shown otherwise:\n{}", wrong.join("\n"));
}

#[test]
fn the_value_of_every_column_in_the_table_reads_back() {
    for line in CASES.lines().filter(|line| !line.starts_with('#')) {
        let edtf: Edtf = line.split('\t').next().unwrap().parse().unwrap();
        assert_eq!(read_back(&compact(&edtf)), Ok(vec![edtf.clone()]), "{}", compact(&edtf));
    }
}

fn day() -> impl Strategy<Value = Partial> {
    (-400_000_i64..700_000).prop_filter_map("", |number| Partial::of_day(Day::from_number(number)))
}

/// Dates as people record them, with all months, seasons, thirds and doubts.
fn common() -> impl Strategy<Value = Edtf> {
    let number = 1000_i64..=9998;
    let month = prop_oneof![Just(None), (1..=12_u8).prop_map(Some), (21..=41_u8).prop_map(Some)];
    let plain = (number, month).prop_filter_map("", |(y, m)| Partial::new(y, m, None));
    let decade = (100_i64..999).prop_filter_map("", |y| Partial::decade(y * 10));
    let date = prop_oneof![4 => day(), 4 => plain, 1 => decade].boxed();
    let doubt = prop::sample::select(vec![
        Qualifier::None,
        Qualifier::None,
        Qualifier::Uncertain,
        Qualifier::Approximate,
        Qualifier::Both,
    ]);
    (date.clone(), date, doubt, 0..10_u8, 0..100_i64).prop_filter_map(
        "",
        |(a, b, doubt, kind, n)| {
            let a = a.qualified(doubt);
            let near = || a.neighbour(n);
            let shape = match kind {
                0 => Shape::Date(a),
                1 => Shape::Interval(
                    End::Date(near().map_or(a.clone(), |_| a.clone())),
                    End::Date(near()?),
                ),
                2 => Shape::Interval(End::Date(a), End::Date(b.qualified(doubt))),
                3 => Shape::Interval(End::Date(a), End::Open),
                4 => Shape::Interval(End::Open, End::Date(a)),
                5 => Shape::Interval(End::Date(a), End::Unknown),
                6 => Shape::OneOf(vec![Member::UpTo(a)]),
                7 => Shape::OneOf(vec![Member::From(a)]),
                8 => Shape::OneOf(vec![Member::Range(a.clone(), near()?)]),
                _ => Shape::AllOf(vec![Member::Date(a), Member::Date(b)]),
            };
            Edtf(shape).to_string().parse().ok()
        },
    )
}

/// Every early, mid and late of months, years and decades.
#[test]
fn thirds_read_back_in_every_language() {
    let mut thirds = Vec::new();
    for month in 1..=12_u8 {
        let length = crate::model::date::day::days_in_month(2024, month);
        for (first, last) in [(1, 10), (11, 20), (21, length)] {
            thirds.push(format!("2024-{month:02}-{first:02}~/2024-{month:02}-{last}~"));
        }
    }
    for (first, last) in [("01", "04"), ("05", "08"), ("09", "12")] {
        thirds.push(format!("2018-{first}~/2018-{last}~"));
    }
    thirds.extend(["1990~/1993~", "1994~/1996~", "1997~/1999~"].map(str::to_owned));
    for text in thirds {
        let edtf: Edtf = text.parse().unwrap();
        for language in Language::ALL {
            let shown = words(&edtf, language);
            assert!(!shown.contains('/'), "{text} has words");
            assert_eq!(read_back(&shown), Ok(vec![edtf.clone()]), "{shown}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn common_dates_read_back_in_every_language(edtf in common()) {
        for language in Language::ALL {
            let shown = words(&edtf, language);
            prop_assert_eq!(read_back(&shown), Ok(vec![edtf.clone()]), "{}", shown);
        }
    }

    #[test]
    fn all_of_edtf_reads_back_in_every_language(text in edtf_text()) {
        if let Ok(edtf) = text.parse::<Edtf>() {
            for language in Language::ALL {
                let shown = words(&edtf, language);
                prop_assert_eq!(read_back(&shown), Ok(vec![edtf.clone()]), "{}", shown);
            }
        }
    }

    #[test]
    fn columns_read_back_as_the_same_date(text in edtf_text(), edtf in common()) {
        prop_assert_eq!(read_back(&compact(&edtf)), Ok(vec![edtf.clone()]), "{}", compact(&edtf));
        if let Ok(edtf) = text.parse::<Edtf>() {
            let shown = compact(&edtf);
            prop_assert_eq!(read_back(&shown), Ok(vec![edtf.clone()]), "{}", shown);
        }
    }
}
