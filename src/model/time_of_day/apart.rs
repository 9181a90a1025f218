//! The time of day in a text that is typed for a date.

use super::{DayPart, TimeOfDay, WithinDay, hours};
use crate::model::date::{Day, FuzzyDate, ReadContext, Reading, dotted_clock};

/// Words of a text that is looked through.
const MOST_WORDS: usize = 16;

/// A date and its time of day, which were typed as one text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Apart {
    /// What is left for the date.
    pub date: String,
    /// The time, with its text.
    pub time: TimeOfDay,
}

/// Takes the time of day out of a text that is typed for a date; `None` where there is none, or
/// more than one.
///
/// What is left has the same days as the whole: `4 мая 2022 года в 14:30` is `4 мая 2022 года` and
/// `в 14:30`. A night that the date is named by stays in its text too: `в ночь на 6 января`.
pub fn apart(text: &str, today: Day) -> Option<Apart> {
    let text = text.trim();
    let spaced = iso(text);
    let words: Vec<&str> = spaced.as_deref().unwrap_or(text).split_whitespace().collect();
    if words.len() > MOST_WORDS || words.len() < 2 {
        return None;
    }
    let mut whole = None;
    let mut night = None;
    for length in (1..words.len()).rev() {
        for start in 0..=words.len() - length {
            let Some(time) = time(&words, start, length) else { continue };
            let Some(rest) = rest(&words, start, length) else { continue };
            // Most texts have no time, and dates take the longest to read.
            if whole.is_none() {
                whole = Some(days(text, today)?);
            }
            if days(&rest, today) == whole && apart(&rest, today).is_none() {
                return Some(Apart { date: rest, time });
            }
            if time.within() == WithinDay::Part(DayPart::Night) {
                night = Some(time);
            }
        }
    }
    night.map(|time| Apart { date: text.to_owned(), time })
}

/// Some words as a time, where they are one without doubt.
fn time(words: &[&str], start: usize, length: usize) -> Option<TimeOfDay> {
    let text = words.get(start..start + length)?.join(" ");
    let text = text.trim_matches(separates);
    hours::read(text).filter(|(_, marked)| *marked || (start > 0 && dotted_clock(text)))?;
    TimeOfDay::read(text).ok()
}

/// The words but for some.
fn rest(words: &[&str], start: usize, length: usize) -> Option<String> {
    let (before, after) = (words.get(..start)?, words.get(start + length..)?);
    let rest = [before, after].concat().join(" ");
    let rest = rest.trim_matches(separates);
    (!rest.is_empty()).then(|| rest.to_owned())
}

fn separates(letter: char) -> bool {
    matches!(letter, ',' | ';') || letter.is_whitespace()
}

/// What a text can mean as a date, without the time that EDTF writes behind a day.
fn days(text: &str, today: Day) -> Option<Vec<String>> {
    let read = FuzzyDate::read(text, &ReadContext { today }).ok()?;
    let day = |date: &FuzzyDate| {
        let edtf = date.edtf().to_string();
        edtf.split('T').next().unwrap_or_default().to_owned()
    };
    Some(match read {
        Reading::One(date) => vec![day(&date)],
        Reading::Ambiguous(dates) => dates.iter().map(day).collect(),
    })
}

/// The date and the time of ISO 8601 with a space for the `T` between them.
fn iso(text: &str) -> Option<String> {
    let (date, time) = text.split_once(['T', 't'])?;
    let solid = date.ends_with(|letter: char| letter.is_ascii_digit())
        && time.starts_with(|letter: char| letter.is_ascii_digit());
    solid.then(|| format!("{date} {time}"))
}
