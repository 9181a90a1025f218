//! Times of day and other signs that are settled before a text is cut into words.

/// Stands for a time of day.
pub(super) const TIME: char = '\u{1}';

/// The text with [`TIME`] for times of day, `00` for digits left out as `xx.05.1990`, and
/// without the letters that number the items of a list.
pub(super) fn plain(text: &str) -> String {
    let text: Vec<char> = text.chars().filter(|letter| *letter != TIME).collect();
    let text = without_items(&text);
    let text = without_masks(&text);
    without_times(&text).into_iter().collect()
}

/// The first word that has numbers as a clock has them, and that no clock shows: `25:00`.
pub(super) fn wrong(text: &str) -> Option<String> {
    let clocks = |word: &&str| {
        let (hour, minute) = word.split_once(':').unwrap_or_default();
        let short = |text: &str, most: usize| {
            (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        short(hour, 2)
            && short(minute.get(..2).unwrap_or_default(), 2)
            && !plain(word).contains(TIME)
    };
    let word = text.split(|letter: char| letter.is_whitespace() || letter == ',').find(clocks)?;
    Some(super::quoted(word))
}

fn digit(letter: Option<&char>) -> bool {
    letter.is_some_and(char::is_ascii_digit)
}

/// The text with `instead` for whatever is found in it: `length` tells from what
/// stands before, and from the rest, how many letters that are here.
fn replaced(
    text: &[char],
    instead: &[char],
    length: impl Fn(&[char], &[char]) -> Option<usize>,
) -> Vec<char> {
    let mut plain = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(letter) = text.get(at) {
        if let Some(length) = length(&plain, text.get(at..).unwrap_or_default()) {
            plain.extend_from_slice(instead);
            at += length;
        } else {
            plain.push(*letter);
            at += 1;
        }
    }
    plain
}

/// `(a) 17.8.1957, (b) 17.8.1958` without `(a)` and `(b)`.
fn without_items(text: &[char]) -> Vec<char> {
    replaced(text, &[], |before, rest| {
        let begins = before.iter().rev().find(|letter| !letter.is_whitespace());
        let free = begins.is_none_or(|letter| matches!(letter, ',' | ';'))
            || before.last().is_some_and(|letter| letter.is_whitespace());
        let item = match rest {
            ['(', item, ')', ' ', ..] if item.is_alphanumeric() => Some(3),
            [item, ')', ' ', ..] if item.is_alphabetic() => Some(2),
            _ => None,
        };
        item.filter(|_| free)
    })
}

/// `xx.05.1990` with zeros, which say the same.
fn without_masks(text: &[char]) -> Vec<char> {
    let mut plain = text.to_vec();
    let masks = |letter: Option<&char>| {
        letter.is_some_and(|letter| matches!(letter, 'x' | 'X' | 'х' | 'Х' | '?' | '_'))
    };
    let separates =
        |letter: Option<&char>| letter.is_some_and(|letter| matches!(letter, '.' | '/' | '-'));
    let solid = |letter: Option<&char>| digit(letter) || masks(letter);
    for at in 0..text.len() {
        let before = at.checked_sub(1).and_then(|at| text.get(at));
        let edge = before.is_none_or(|letter| !letter.is_alphanumeric() && *letter != '?');
        let pair = masks(text.get(at)) && masks(text.get(at + 1));
        let linked = separates(text.get(at + 2)) && solid(text.get(at + 3));
        if edge
            && pair
            && linked
            && let Some(pair) = plain.get_mut(at..at + 2)
        {
            pair.fill('0');
        }
    }
    plain
}

fn without_times(text: &[char]) -> Vec<char> {
    replaced(text, &[' ', TIME, ' '], |before, rest| {
        let last = before.last();
        let free = last.is_none_or(|letter| {
            !letter.is_ascii_digit() && !matches!(letter, '.' | '/' | ':' | '-')
        });
        match rest {
            // The T of ISO 8601 stands solid between the digits of the day and the hour.
            ['T' | 't', hour @ ..] if digit(last) => clock(hour, false).map(|length| length + 1),
            _ => {
                let named = is_named(before) || (is_no_day(rest) && is_behind_a_date(before));
                clock(rest, named).filter(|_| free)
            }
        }
    })
}

/// Whether a word stands last after which a number with a full stop is a time: `в 18.30`.
fn is_named(before: &[char]) -> bool {
    let text: String = before.iter().rev().take(8).collect::<Vec<_>>().into_iter().rev().collect();
    let words = text.to_lowercase();
    let last = words.split_whitespace().next_back().unwrap_or_default();
    text.ends_with(' ') && matches!(last, "в" | "at" | "сағат" | "soat" | "соат")
}

/// Whether numbers with a full stop between them can be no day and month: `14.30`, not `14.05`.
fn is_no_day(text: &[char]) -> bool {
    let number = text.iter().take_while(|letter| letter.is_ascii_digit() || **letter == '.');
    dotted_clock(&number.collect::<String>())
}

/// Whether a text is an hour and a minute with a full stop between them, and no day and month.
pub(in crate::model) fn dotted_clock(text: &str) -> bool {
    let Some((hour, minute)) = text.split_once('.') else { return false };
    let number = |text: &str| {
        let plain = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<u8>().ok().filter(|_| plain)
    };
    match (number(hour), number(minute)) {
        (Some(hour), Some(minute)) => {
            let is_day = (1..=31).contains(&hour) && (1..=12).contains(&minute);
            minute_has_two(text) && hour < 24 && minute < 60 && !is_day
        }
        _ => false,
    }
}

fn minute_has_two(text: &str) -> bool {
    text.rsplit('.').next().is_some_and(|minute| minute.len() == 2)
}

/// Whether a whole date stands last: `3.5.2024`, or a year behind words.
fn is_behind_a_date(before: &[char]) -> bool {
    let text: String = before.iter().collect();
    if !text.ends_with(' ') {
        return false;
    }
    let mut words = text.split_whitespace();
    let last = words.next_back().unwrap_or_default().trim_end_matches(',');
    let numbers: Vec<&str> = last.split('.').collect();
    let digits = |text: &&str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = numbers.last().is_some_and(|year| year.len() == 4);
    match numbers.len() {
        3 => numbers.iter().all(digits) && year,
        1 => numbers.iter().all(digits) && year && words.next_back().is_some(),
        _ => false,
    }
}

/// The length of a time of day at the start of `text`, with its half of the day and its zone.
fn clock(text: &[char], named: bool) -> Option<usize> {
    let hour = text.iter().take_while(|letter| letter.is_ascii_digit()).count();
    let value: u8 = text.get(..hour)?.iter().collect::<String>().parse().ok()?;
    if !(1..=2).contains(&hour) || value > 24 {
        return None;
    }
    let minutes = |at: usize| {
        let digits = text.get(at..at + 2).is_some_and(|pair| pair.iter().all(char::is_ascii_digit));
        (digits && text.get(at).is_some_and(|ten| *ten < '6') && !digit(text.get(at + 2)))
            .then_some(at + 2)
    };
    let mut end = hour;
    match text.get(hour) {
        Some(':' | 'h') if minutes(hour + 1).is_some() => end = hour + 3,
        Some('.') if named && minutes(hour + 1).is_some() => end = hour + 3,
        _ => {}
    }
    let exact = end > hour;
    if exact && text.get(end) == Some(&':') {
        end = minutes(end + 1)?;
        if text.get(end) == Some(&'.') {
            end += 1 + text.iter().skip(end + 1).take_while(|sign| sign.is_ascii_digit()).count();
        }
    }
    let half = half_of_day(text.get(end..)?);
    if !exact && half == 0 {
        return None;
    }
    end += half;
    end += zone(text.get(end..)?);
    let after = text.get(end);
    let followed = after.is_some_and(|letter| {
        letter.is_ascii_digit()
            || (*letter == '.' && digit(text.get(end + 1)))
            || matches!(letter, '/' | ':')
    });
    (!followed).then_some(end)
}

/// The length of `am`, `p.m.`, `часов`, `вечера` or `часа дня`.
fn half_of_day(text: &[char]) -> usize {
    /// Words for hours, and for the half of the day.
    const NAMES: [&str; 23] = [
        "a.m.",
        "p.m.",
        "am",
        "pm",
        "o'clock",
        "o’clock",
        "hours",
        "hour",
        "hrs",
        "h",
        "часов",
        "часа",
        "час",
        "ч.",
        "ч",
        "утра",
        "вечера",
        "ночи",
        "соат",
        "г.м.",
        "utc",
        "gmt",
        "uhr",
    ];
    /// What follows hours; `3 дня` by itself are three days.
    const BEHIND: [&str; 4] = ["утра", "дня", "вечера", "ночи"];
    let length = length_of(&NAMES, text);
    let behind = text.get(length..).filter(|_| length > 0);
    length + behind.map_or(0, |text| length_of(&BEHIND, text))
}

/// The length of the first of these words, with the spaces before it.
fn length_of(names: &[&str], text: &[char]) -> usize {
    let spaces = text.iter().take_while(|letter| **letter == ' ').count();
    let rest: String = text.iter().skip(spaces).take(10).collect::<String>().to_lowercase();
    let ends = |name: &&&str| {
        rest.strip_prefix(**name)
            .is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_alphanumeric()))
    };
    names.iter().find(ends).map_or(0, |name| spaces + name.chars().count())
}

/// The length of `Z`, `+05`, `+0500` or `+05:00`.
fn zone(text: &[char]) -> usize {
    match text {
        ['Z' | 'z', ..] => 1,
        ['+' | '-', rest @ ..] => {
            let digits = rest.iter().take_while(|sign| sign.is_ascii_digit()).count();
            let colon = digits == 2 && rest.get(2) == Some(&':');
            let more = rest.iter().skip(3).take_while(|sign| sign.is_ascii_digit()).count();
            match (digits, colon && more == 2) {
                (2, true) => 6,
                (2 | 4, false) => digits + 1,
                _ => 0,
            }
        }
        _ => 0,
    }
}
