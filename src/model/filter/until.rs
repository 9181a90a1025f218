//! A term on when a consent runs out: `until:2026-03`, `until:<2026-03`,
//! `until:expired`, `until:soon`, `until:*`.

use super::{FilterError, Test};
use crate::model::date::{Day, FuzzyDate, ReadContext, Reading};
use crate::model::fold::fold;

/// Days that are soon.
const SOON: i64 = 90;

/// Stands for whatever day it is.
const ANY: &str = "*";

/// Words in English, Russian, Kazakh and Uzbek for what has run out.
const EXPIRED: &[&str] = &["expired", "истекло", "истекшие", "өтті", "tugagan"];
/// The same for what runs out in the next [`SOON`] days.
const NEXT: &[&str] = &["soon", "скоро", "жақында", "tez"];

/// Reads the value of a term.
pub(super) fn read(text: String, today: Day) -> Result<Test, FilterError> {
    let folded = fold(&text);
    let is = |words: &[&str]| words.iter().any(|word| fold(word) == folded);
    let (from, to) = if text == ANY {
        (Day::MIN, Day::MAX)
    } else if is(EXPIRED) {
        (Day::MIN, today.plus(-1))
    } else if is(NEXT) {
        (today, today.plus(SOON))
    } else {
        match within(&text, today) {
            Ok(days) => days,
            Err(error) => return Err(FilterError::When { text, error }),
        }
    };
    Ok(Test::Until { from, to, text })
}

/// The first and the last day that a date with a sign before it asks for.
fn within(text: &str, today: Day) -> Result<(Day, Day), crate::model::date::DateError> {
    let signs = ["<=", "≤", ">=", "≥", "<", ">"];
    let signed = signs.into_iter().find_map(|sign| Some((sign, text.strip_prefix(sign)?)));
    let (sign, typed) = signed.unwrap_or(("", text));
    let date = match FuzzyDate::read(typed.trim(), &ReadContext { today })? {
        Reading::One(date) => Some(date),
        Reading::Ambiguous(dates) => dates.into_iter().next(),
    };
    // An ambiguous date always has a first reading.
    let (first, last) = date.map_or((Day::MIN, Day::MAX), |date| (date.earliest(), date.latest()));
    Ok(match sign {
        "<" => (Day::MIN, first.plus(-1)),
        "<=" | "≤" => (Day::MIN, last),
        ">" => (last.plus(1), Day::MAX),
        ">=" | "≥" => (first, Day::MAX),
        _ => (first, last),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_out_is_asked_for_by_a_date_or_as_of_today() {
        let day = |month, day| Day::from_civil(2026, month, day).unwrap();
        let today = day(1, 11);
        let days = |text: &str| match read(text.to_owned(), today) {
            Ok(Test::Until { from, to, .. }) => (from, to),
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(days("2026-03"), (day(3, 1), day(3, 31)));
        assert_eq!(days("<2026-03"), (Day::MIN, day(2, 28)));
        assert_eq!(days("≤2026-03"), (Day::MIN, day(3, 31)));
        assert_eq!(days("> 2026-03"), (day(4, 1), Day::MAX));
        assert_eq!(days("expired"), (Day::MIN, day(1, 10)), "the last day still counts");
        assert_eq!(days("истекло"), days("expired"));
        assert_eq!(days("*"), (Day::MIN, Day::MAX));
        assert_eq!(days("soon"), (today, day(4, 11)));
        assert!(matches!(read("never".to_owned(), today), Err(FilterError::When { .. })));
    }
}
