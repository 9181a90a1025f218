//! The form that dates have in columns.

use crate::model::date::edtf::{Edtf, End, Member, Partial, Qualifier, Shape};

/// The codes of EDTF after the year, by the letter that columns write for them.
const LETTERS: [(char, i64, i64); 4] = [('S', 21, 24), ('Q', 33, 36), ('T', 37, 39), ('H', 40, 41)];

/// The letter and number of a season, a quarter, a third or a half of a year.
pub(in crate::model::date) fn letters(code: i64) -> Option<String> {
    let (letter, first, _) =
        LETTERS.iter().find(|(_, first, last)| (first..=last).contains(&&code))?;
    Some(format!("{letter}{}", code - first + 1))
}

/// The date, if the text has the form of a column.
pub(super) fn read(text: &str) -> Option<Edtf> {
    if text.contains(' ') {
        return None;
    }
    let sign = text.chars().next()?;
    let (doubt, rest) = match Qualifier::from_sign(sign) {
        // `?..2019` has an unknown start; nothing else begins so.
        Some(_) if text.starts_with("?..") => (Qualifier::None, text),
        Some(doubt) => (doubt, text.get(sign.len_utf8()..)?),
        None => (Qualifier::None, text),
    };
    let (rest, window) = match rest.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(inner) => (inner, true),
        None => (rest, false),
    };
    let date = |text: &str| {
        let sign = text.chars().next().and_then(Qualifier::from_sign);
        let point = point(if sign.is_some() { text.get(1..)? } else { text })?;
        Some(point.qualified(doubt.and(sign.unwrap_or_default())))
    };
    let shape = match rest.split_once("..") {
        None if window => return None,
        None => match rest.chars().next()? {
            '<' => Shape::OneOf(vec![Member::UpTo(date(rest.get(1..)?)?.neighbour(-1)?)]),
            '>' => Shape::OneOf(vec![Member::From(date(rest.get(1..)?)?.neighbour(1)?)]),
            _ => Shape::Date(date(rest)?),
        },
        Some(("" | "?", "" | "?")) => return None,
        Some((first, "")) if !window => Shape::Interval(End::Date(date(first)?), End::Open),
        Some((first, "?")) if !window => Shape::Interval(End::Date(date(first)?), End::Unknown),
        Some(("", last)) if !window => Shape::Interval(End::Open, End::Date(date(last)?)),
        Some(("?", last)) if !window => Shape::Interval(End::Unknown, End::Date(date(last)?)),
        Some((first, last)) => {
            let (first, last) = (date(first)?, date(&whole(first, last)?)?);
            if window {
                Shape::OneOf(vec![Member::Range(first, last)])
            } else {
                Shape::Interval(End::Date(first), End::Date(last))
            }
        }
    };
    Edtf(shape).to_string().parse().ok()
}

/// The second end with what it shares with the first.
fn whole(first: &str, last: &str) -> Option<String> {
    let short = |length: usize| {
        let plain = last.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        (plain && last.len() == length).then_some(())
    };
    let shared = match first.len() {
        10 if short(2).is_some() => 8,
        10 if short(5).is_some() => 5,
        7 if short(2).is_some() => 5,
        _ => 0,
    };
    Some(first.get(..shared)?.to_owned() + last)
}

/// One date without doubts: `2022-01-05`, `2022-01-??`, `199?`, `2022-Q1`.
fn point(text: &str) -> Option<Partial> {
    let text = match text.split_once('-') {
        Some((year, part)) if part.len() == 2 && part.starts_with(char::is_alphabetic) => {
            let letter = part.chars().next()?.to_ascii_uppercase();
            let number: i64 = part.get(1..)?.parse().ok()?;
            let (_, first, last) = LETTERS.iter().find(|(own, ..)| *own == letter)?;
            let code = first + number.checked_sub(1)?;
            (*first..=*last).contains(&code).then(|| format!("{year}-{code}"))?
        }
        _ => text.replace('?', "X"),
    };
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'X'));
    match text.parse::<Edtf>().ok()?.0 {
        Shape::Date(date) if plain && !text.starts_with('-') => Some(date),
        _ => None,
    }
}
