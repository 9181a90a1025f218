//! Reads EDTF.

use super::partial::{Partial, SEASONS};
use super::qualifier::Qualifier;
use super::year::{Masked, Year};
use super::{Edtf, End, Member, Shape};
use crate::model::date::MAX_CHARS;
use crate::model::date::error::{DateError, quoted};

pub(super) fn edtf(text: &str) -> Result<Edtf, DateError> {
    if text.chars().count() > MAX_CHARS {
        return Err(DateError::TooLong);
    }
    let shape = if let Some(list) = enclosed(text, '[', ']') {
        Shape::OneOf(members(list)?)
    } else if let Some(list) = enclosed(text, '{', '}') {
        Shape::AllOf(members(list)?)
    } else if let Some((start, end)) = text.split_once('/') {
        interval(text, start, end)?
    } else {
        Shape::Date(date(text)?)
    };
    Ok(Edtf(shape))
}

fn enclosed(text: &str, open: char, close: char) -> Option<&str> {
    text.strip_prefix(open)?.strip_suffix(close)
}

fn wrong(text: &str) -> DateError {
    DateError::Edtf(quoted(text))
}

fn interval(text: &str, start: &str, end: &str) -> Result<Shape, DateError> {
    let interval = (self::end(start)?, self::end(end)?);
    if let (End::Date(start), End::Date(end)) = &interval {
        in_order(text, start, end)?;
    } else if !matches!(interval, (End::Date(_), _) | (_, End::Date(_))) {
        return Err(wrong(text));
    }
    Ok(Shape::Interval(interval.0, interval.1))
}

fn end(text: &str) -> Result<End, DateError> {
    match text {
        "" => Ok(End::Unknown),
        ".." => Ok(End::Open),
        _ => untimed(text).map(End::Date),
    }
}

fn members(list: &str) -> Result<Vec<Member>, DateError> {
    let mut members: Vec<Member> = Vec::new();
    for part in list.split(',') {
        // What runs to infinity can only stand at the edge of the set.
        if matches!(members.last(), Some(Member::From(_))) {
            return Err(wrong(list));
        }
        let member = member(part.trim())?;
        if matches!(member, Member::UpTo(_)) && !members.is_empty() {
            return Err(wrong(list));
        }
        members.push(member);
    }
    Ok(members)
}

fn member(text: &str) -> Result<Member, DateError> {
    match text.split_once("..") {
        None => untimed(text).map(Member::Date),
        Some(("", last)) => untimed(last).map(Member::UpTo),
        Some((first, "")) => untimed(first).map(Member::From),
        Some((first, last)) => {
            let (first, last) = (untimed(first)?, untimed(last)?);
            in_order(text, &first, &last)?;
            Ok(Member::Range(first, last))
        }
    }
}

fn in_order(text: &str, start: &Partial, end: &Partial) -> Result<(), DateError> {
    if end.span().1 < start.span().0 {
        return Err(DateError::EndBeforeStart(quoted(text)));
    }
    Ok(())
}

/// Inside intervals and sets, EDTF has no times of day.
fn untimed(text: &str) -> Result<Partial, DateError> {
    date(text).and_then(|date| if date.time.is_none() { Ok(date) } else { Err(wrong(text)) })
}

fn date(text: &str) -> Result<Partial, DateError> {
    let date = match text.split_once('T') {
        None => calendar_date(text),
        Some((day, time)) => calendar_date(day)
            .filter(|date| takes_time(date, time))
            .map(|date| Partial { time: Some(time.into()), ..date }),
    };
    let date = date.ok_or_else(|| wrong(text))?;
    match date.bounds() {
        Some(_) => Ok(date),
        None => Err(DateError::NoSuchDay(quoted(text))),
    }
}

fn calendar_date(text: &str) -> Option<Partial> {
    let (year_sign, rest) = qualifier_before(text);
    if rest.starts_with('Y') {
        let (rest, sign) = qualifier_after(rest);
        return Some(year_alone(long_year(rest)?, year_sign.and(sign)));
    }
    let (negative, rest) = match rest.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let mut parts = rest.split('-');
    let (year_text, group_sign) = qualifier_after(parts.next()?);
    if year_text.contains('S') {
        let year = significant_year(negative, year_text)?;
        return parts.next().is_none().then(|| year_alone(year, year_sign.and(group_sign)));
    }
    let digits = Masked::read(year_text)?;
    if negative && digits.known() == Some(0) {
        return None;
    }
    let year = Year::Short { negative, digits };
    let mut date = year_alone(year, year_sign.and(group_sign));
    let [year_sign, month_sign, day_sign] = &mut date.qualifiers;
    if let Some(part) = parts.next() {
        let (own, mask, group) = qualified_digits(part)?;
        date.month = Some(mask);
        *month_sign = own.and(group);
        *year_sign = year_sign.and(group);
    }
    if let Some(part) = parts.next() {
        let (own, mask, group) = qualified_digits(part)?;
        date.day = Some(mask);
        *day_sign = own.and(group);
        *month_sign = month_sign.and(group);
        *year_sign = year_sign.and(group);
    }
    let season =
        |month: Masked<2>| SEASONS.iter().any(|(code, ..)| month.known() == Some(i64::from(*code)));
    let fits = date.day.is_none() || !date.month.is_some_and(season);
    (fits && parts.next().is_none()).then_some(date)
}

fn year_alone(year: Year, qualifier: Qualifier) -> Partial {
    let qualifiers = [qualifier, Qualifier::None, Qualifier::None];
    Partial { year, month: None, day: None, qualifiers, time: None }
}

/// A sign before a part qualifies that part alone.
fn qualifier_before(text: &str) -> (Qualifier, &str) {
    let mut signs = text.chars();
    match signs.next().and_then(Qualifier::from_sign) {
        Some(qualifier) => (qualifier, signs.as_str()),
        None => (Qualifier::None, text),
    }
}

/// A sign after a part qualifies it and everything to its left.
fn qualifier_after(text: &str) -> (&str, Qualifier) {
    let mut signs = text.chars();
    match signs.next_back().and_then(Qualifier::from_sign) {
        Some(qualifier) => (signs.as_str(), qualifier),
        None => (text, Qualifier::None),
    }
}

fn qualified_digits(part: &str) -> Option<(Qualifier, Masked<2>, Qualifier)> {
    let (own, rest) = qualifier_before(part);
    let (digits, group) = qualifier_after(rest);
    Some((own, Masked::read(digits)?, group))
}

/// `Y170000002`, `Y-17E7`, `Y3388E2S3`.
fn long_year(text: &str) -> Option<Year> {
    let text = text.strip_prefix('Y')?;
    let (text, significant) = match text.split_once('S') {
        Some((text, digits)) => (text, Some(count(digits)?)),
        None => (text, None),
    };
    let (text, zeros) = match text.split_once('E') {
        Some((text, zeros)) => (text, Some(count(zeros)?)),
        None => (text, None),
    };
    let digits = text.strip_prefix('-').unwrap_or(text);
    let long_enough = digits.len() > 4 || (zeros.is_some() && !digits.is_empty());
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
    if !plain || !long_enough || digits.len() > 12 {
        return None;
    }
    let number: i64 = text.parse().ok()?;
    let known = usize::from(zeros.unwrap_or(0)) + digits.len();
    let fits = known <= 12 && significant.is_none_or(|digits| usize::from(digits) <= known);
    fits.then_some(Year::Long { number, zeros, significant })
}

/// `1950S2`: the first two digits of the year are sure.
fn significant_year(negative: bool, text: &str) -> Option<Year> {
    let (digits, significant) = text.split_once('S')?;
    let number = Masked::<4>::read(digits)?.known()?;
    let significant = count(significant)?;
    // With zeros in front it is not clear which digits count.
    if number < 1000 || significant > 4 {
        return None;
    }
    let number = if negative { -number } else { number };
    Some(Year::Long { number, zeros: None, significant: Some(significant) })
}

/// A number from 1 to 99 without zeros in front.
fn count(text: &str) -> Option<u8> {
    let plain = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    (plain && !text.starts_with('0')).then(|| text.parse().ok()).flatten()
}

/// Whether this is the time of one day: `23:20:30`, `23:20:30Z`, `23:20:30-04`, `23:20:30+04:30`.
fn takes_time(date: &Partial, time: &str) -> bool {
    let exact = date.known().is_some_and(|(_, _, day)| day.is_some());
    let sure = date.qualifiers == [Qualifier::None; 3];
    exact && sure && is_time(time)
}

fn is_time(time: &str) -> bool {
    let clock = time.get(..8).unwrap_or_default();
    let zone = time.get(8..).unwrap_or_default();
    numbers(clock, &[23, 59, 59])
        && match zone.strip_prefix(['+', '-']) {
            Some(offset) => numbers(offset, &[23]) || numbers(offset, &[23, 59]),
            None => matches!(zone, "" | "Z"),
        }
}

/// Whether `text` is so many two-digit numbers between colons, none above its limit.
fn numbers(text: &str, limits: &[u8]) -> bool {
    let mut parts = text.split(':');
    let fits = |limit: &u8| {
        parts.next().is_some_and(|part| {
            part.len() == 2
                && part.bytes().all(|byte| byte.is_ascii_digit())
                && part.parse::<u8>().is_ok_and(|number| number <= *limit)
        })
    };
    limits.iter().all(fits) && parts.next().is_none()
}
