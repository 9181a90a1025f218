//! Numbers, counts and times of day, as the language writes them.

use super::{text, with};
use crate::model::listing::{Count, Listing};
use crate::model::{FuzzyDate, Language};

/// A number with its thousands set apart: `1,204`, and `1 204` where a comma
/// is that of decimals.
pub fn number(number: u64, language: Language) -> String {
    let between = if language == Language::English { ',' } else { '\u{a0}' };
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(between);
        }
        text.push(digit);
    }
    text
}

/// The units of sizes, each a thousand of the one before.
const SIZES: [&str; 4] = ["size-bytes", "size-kilobytes", "size-megabytes", "size-gigabytes"];

/// Bytes in the largest unit of which there is at least one: `4.2 MB`.
pub fn size(bytes: u64, language: Language) -> String {
    let mut unit = (1, SIZES[0]);
    for id in SIZES.iter().skip(1) {
        if bytes / unit.0 >= 1000 {
            unit = (unit.0 * 1000, id);
        }
    }
    let tenths = bytes / (unit.0 / 10).max(1);
    let point = if language == Language::English { '.' } else { ',' };
    let shown = if unit.0 == 1 {
        bytes.to_string()
    } else {
        format!("{}{point}{}", tenths / 10, tenths % 10)
    };
    with(language, unit.1, &[("number", shown.into())])
}

/// A count: `1,000+` where counting stopped.
fn count(count: Count, language: Language) -> String {
    format!("{}{}", number(count.counted, language), if count.or_more { "+" } else { "" })
}

/// How many rows pass a filter, of how many.
pub fn count_of(some: Option<Count>, all: Option<Count>, language: Language) -> String {
    match (some, all) {
        (Some(some), Some(all)) if some != all => {
            let (some, all) = (count(some, language), count(all, language));
            with(language, "count-of", &[("some", some.into()), ("all", all.into())])
        }
        (Some(some), _) => count(some, language),
        (None, _) => String::new(),
    }
}

/// So many records of a list: `48 incidents`.
pub fn records(number: u64, listing: Option<Listing>, language: Language) -> String {
    let shown = self::number(number, language);
    with(language, &records_id(listing), &[("number", number.into()), ("shown", shown.into())])
}

fn records_id(listing: Option<Listing>) -> String {
    listing.map_or("many-records".to_owned(), |listing| format!("many-{}", listing.slug()))
}

/// How many a group has, as stated, and how many of them are named: they are
/// among those, and nobody is counted twice.
pub fn members(count: &str, named: u64, language: Language) -> String {
    match (count, named) {
        (count, 0) => count.to_owned(),
        (count, named) => {
            let arguments = [("count", count.into()), ("named", named.into())];
            let beyond = count.trim().parse().is_ok_and(|stated: u64| stated < named);
            let id = if beyond { "members-beyond" } else { "members-named" };
            with(language, id, &arguments)
        }
    }
}

/// Said where not all are shown.
pub fn more(number: u64, language: Language) -> String {
    with(language, "count-more", &[("number", self::number(number, language).into())])
}

/// Yes or no.
pub fn yes_no(yes: bool, language: Language) -> String {
    text(language, if yes { "yes" } else { "no" }).into_owned()
}

/// The time of day of a moment: `14:02`.
pub fn clock(millis: u64, offset: i32) -> String {
    local(millis, offset).map_or_else(String::new, |at| at.format("%H:%M").to_string())
}

/// Day and time of a moment: `2022-01-05 14:02`.
pub fn day_and_clock(millis: u64, offset: i32) -> String {
    local(millis, offset).map_or_else(String::new, |at| at.format("%Y-%m-%d %H:%M").to_string())
}

/// The same in words: `5 Jan 2022, 14:02`.
pub fn in_words(millis: u64, offset: i32, language: Language) -> String {
    let whole = day_and_clock(millis, offset);
    let read = |day| FuzzyDate::from_parts(day, day).ok();
    match whole.split_once(' ').map(|(day, clock)| (read(day), clock)) {
        Some((Some(day), clock)) => format!("{}, {clock}", day.display(language)),
        _ => whole,
    }
}

fn local(millis: u64, offset: i32) -> Option<chrono::DateTime<chrono::Utc>> {
    let millis = i64::try_from(millis).ok()?.checked_add(i64::from(offset) * 60_000)?;
    chrono::DateTime::from_timestamp_millis(millis)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Day;
    use crate::model::field::Shape;
    use crate::words::find;

    #[test]
    fn more_names_than_were_stated_are_not_called_some_of_them() {
        let told = |count, named| members(count, named, Language::English);
        assert_eq!(told("366", 0), "366");
        assert_eq!(told("366", 2), "366, of whom 2 named");
        assert_eq!(told("2", 3), "stated 2, but 3 named");
        assert_eq!(told("several dozen", 3), "several dozen, of whom 3 named");
    }

    #[test]
    fn thousands_are_set_apart() {
        let english = |number| super::number(number, Language::English);
        assert_eq!(english(0), "0");
        assert_eq!(english(999), "999");
        assert_eq!(english(1_204), "1,204");
        assert_eq!(english(1_234_567), "1,234,567");
        assert_eq!(super::number(1_204, Language::Uzbek), "1\u{a0}204");
    }

    #[test]
    fn thousands_are_set_apart_in_every_text() {
        let told = |language| with(language, "notice-drafts", &[("number", 1_000_000.into())]);
        assert!(told(Language::English).starts_with("1,000,000 drafts"));
        for language in [Language::Russian, Language::Kazakh, Language::Uzbek] {
            let told = told(language);
            assert!(told.contains("1\u{a0}000\u{a0}000"), "{told}");
        }
    }

    #[test]
    fn every_list_says_how_many_records_it_has() {
        for language in Language::ALL {
            for id in Listing::all().map(|listing| records_id(Some(listing))) {
                assert!(find(language, &id).is_some(), "{id} in {language:?}");
            }
        }
    }

    #[test]
    fn the_clock_is_that_of_the_person() {
        // 2022-01-05 12:02 in UTC.
        assert_eq!(clock(1_641_384_120_000, 120), "14:02");
        assert_eq!(day_and_clock(1_641_384_120_000, 0), "2022-01-05 12:02");
        assert_eq!(clock(u64::MAX, 0), "");
        assert_eq!(in_words(1_641_384_120_000, 120, Language::English), "5 Jan 2022, 14:02");
        assert_eq!(in_words(u64::MAX, 0, Language::English), "");
    }

    #[test]
    fn yes_and_no_are_read_as_they_are_written() {
        for language in Language::ALL {
            for yes in [true, false] {
                let read = Shape::Flag.read(&yes_no(yes, language), Day::MIN);
                assert_eq!(read, Ok(yes.into()), "{language:?}");
            }
        }
    }
}
