//! Values told less exactly than they are known.

use serde_json::Value;

use crate::model::date::{Day, FuzzyDate};

/// A date by its month, or from one month to another; what was typed goes with it.
/// `None` where nothing but an exact date is known of it.
pub fn month(date: &FuzzyDate) -> Option<FuzzyDate> {
    between(date, |day| {
        let (year, month, _) = day.civil();
        (0..=9999).contains(&year).then(|| format!("{year:04}-{month:02}"))
    })
}

/// A date by its year, or from one year to another.
pub fn year(date: &FuzzyDate) -> Option<FuzzyDate> {
    between(date, |day| {
        let (year, ..) = day.civil();
        (0..=9999).contains(&year).then(|| format!("{year:04}"))
    })
}

/// The date from what its earliest day is rounded to to what its latest is; an end that
/// is open stays open.
fn between(date: &FuzzyDate, round: impl Fn(Day) -> Option<String>) -> Option<FuzzyDate> {
    let (earliest, latest) = (date.earliest(), date.latest());
    let edtf = match (earliest == Day::MIN, latest == Day::MAX) {
        (true, true) => return None,
        (true, false) => format!("../{}", round(latest)?),
        (false, true) => format!("{}/..", round(earliest)?),
        (false, false) => {
            let (from, to) = (round(earliest)?, round(latest)?);
            if from == to { from } else { whole(date, &from, &to)? }
        }
    };
    FuzzyDate::from_parts(edtf.clone(), &edtf).ok()
}

/// One that spans several months or years: as it is known where it names no day, else
/// some time between.
fn whole(date: &FuzzyDate, from: &str, to: &str) -> Option<String> {
    let known = date.edtf().to_string();
    let interval = format!("{from}/{to}");
    let read = FuzzyDate::from_parts(known.clone(), &known).ok()?;
    let rounded = FuzzyDate::from_parts(interval.clone(), &interval).ok()?;
    let same = (read.earliest(), read.latest()) == (rounded.earliest(), rounded.latest());
    // 2022, a season or a decade says no more than its bounds do.
    let is_plain = known.len() <= interval.len() && !known.contains('/');
    Some(if same && is_plain { known } else { interval })
}

/// Degrees to a tenth.
pub fn degrees(value: &Value) -> Option<Value> {
    let rounded = (value.as_f64()? * 10.0).round() / 10.0;
    serde_json::Number::from_f64(rounded).map(Value::Number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn date(edtf: &str) -> FuzzyDate {
        FuzzyDate::from_parts("the fifth, at night", edtf).unwrap()
    }

    #[test]
    fn a_date_loses_its_day_and_the_words_that_were_typed() {
        for (known, told) in [
            ("2022-01-05", "2022-01"),
            ("2022-01-05~", "2022-01"),
            ("2022-01-1X", "2022-01"),
            ("2022-01-30/2022-02-02", "2022-01/2022-02"),
            ("2022-01-05/..", "2022-01/.."),
            ("../2022-01-05", "../2022-01"),
            ("2022-01", "2022-01"),
            ("2022", "2022"),
        ] {
            let coarse = month(&date(known)).unwrap();
            assert_eq!((coarse.edtf().to_string().as_str(), coarse.text()), (told, told));
        }
        assert_eq!(year(&date("1961-04-12")).unwrap().text(), "1961");
        assert_eq!(year(&date("1961-12/1962-01")).unwrap().text(), "1961/1962");
    }

    #[test]
    fn coordinates_lose_what_leads_to_a_door() {
        assert_eq!(degrees(&json!(43.238_949)), Some(json!(43.2)));
        assert_eq!(degrees(&json!(-76.889)), Some(json!(-76.9)));
        assert_eq!(degrees(&json!("43")), None);
    }

    proptest! {
        /// Whatever day it was, the coarse date holds it and tells the same of any day of
        /// its month.
        #[test]
        fn a_coarse_date_is_true_and_tells_no_day(year in 1900i64..2100, month_of in 1u8..=12, one in 1u8..=28, other in 1u8..=28) {
            let of = |day: u8| date(&format!("{year:04}-{month_of:02}-{day:02}"));
            let (a, b) = (month(&of(one)).unwrap(), month(&of(other)).unwrap());
            prop_assert!(a.earliest() <= of(one).earliest() && a.latest() >= of(one).latest());
            prop_assert_eq!(a, b);
        }
    }
}
