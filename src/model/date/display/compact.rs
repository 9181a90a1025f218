//! Dates in columns: one form, which reads back as the same date.

use crate::model::date::edtf::{Edtf, End, Masked, Member, Partial, Qualifier, Shape, Year};
use crate::model::date::read::{EDTF, column, is_two_years};

/// The value in few cells; the form is explained at `FuzzyDate::compact`.
///
/// What has no short form is EDTF.
pub(crate) fn compact(edtf: &Edtf) -> String {
    short(&edtf.0).unwrap_or_else(|| {
        let text = edtf.to_string();
        if is_two_years(&text) { format!("{EDTF}{text}") } else { text }
    })
}

/// The beginning of `text` that fits, cut before a separator.
pub(crate) fn clipped(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let fits = |at: &usize| text.get(..*at).is_some_and(|start| start.chars().count() < width);
    let cuts = text.char_indices().filter(|(_, sign)| matches!(sign, '-' | '.' | ',' | '/' | ' '));
    let cut = cuts.map(|(at, _)| at).rfind(|at| *at > 0 && fits(at));
    let start = text.get(..cut.unwrap_or(0)).unwrap_or_default();
    format!("{}…", start.trim_end_matches(['-', '.', ',', '/', ' ']))
}

fn short(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Date(date) => match &date.time {
            Some(_) => moment(date),
            None => Some(doubt(&[date])?.to_owned() + &point(date)?),
        },
        Shape::Interval(start, end) => interval(start, end),
        Shape::OneOf(members) => match members.as_slice() {
            [Member::UpTo(last)] => bound("<", &counted(last, 1)?),
            [Member::From(first)] => bound(">", &counted(first, -1)?),
            [Member::Range(first, last)] => {
                let sign = doubt(&[first, last])?;
                Some(format!("{sign}[{}..{}]", point(first)?, after(first, last)?))
            }
            _ => None,
        },
        Shape::AllOf(_) => None,
    }
}

/// The sign of the doubt that all the dates share, if each is in doubt as a whole.
fn doubt(dates: &[&Partial]) -> Option<&'static str> {
    let first = dates.first()?.qualifier()?;
    dates.iter().all(|date| date.qualifier() == Some(first)).then(|| first.sign())
}

/// The date without its doubts, with `?` for digits that are not known.
fn point(date: &Partial) -> Option<String> {
    let Year::Short { negative: false, digits } = date.year else { return None };
    let sure = Partial { qualifiers: [Qualifier::None; 3], ..date.clone() };
    let year = digits.to_string();
    let text = match date.month.and_then(Masked::known) {
        Some(code @ 13..) => format!("{year}-{}", column::letters(code)?),
        _ => sure.to_string(),
    };
    // A `?` in front is a doubt.
    (!text.starts_with('X')).then(|| text.replace('X', "?"))
}

/// A day with its time, without the zeros of its seconds.
fn moment(date: &Partial) -> Option<String> {
    let time = date.time.as_deref()?;
    let day = point(&Partial { time: None, ..date.clone() })?;
    let clock = time.strip_suffix(":00").filter(|clock| clock.len() == 5);
    Some(format!("{day} {}", clock.unwrap_or(time)))
}

fn interval(start: &End, end: &End) -> Option<String> {
    let text = |date: &Partial, left: &str, right: &str| {
        Some(format!("{left}{}{}{right}", doubt(&[date])?, point(date)?))
    };
    match (start, end) {
        (End::Date(first), End::Date(last)) => {
            let sign = doubt(&[first, last])?;
            Some(format!("{sign}{}..{}", point(first)?, after(first, last)?))
        }
        (End::Date(date), End::Open) => text(date, "", ".."),
        (End::Date(date), End::Unknown) => text(date, "", "..?"),
        (End::Open, End::Date(date)) => text(date, "..", ""),
        (End::Unknown, End::Date(date)) => text(date, "?..", ""),
        _ => None,
    }
}

/// The second end, without what it shares with the first.
fn after(first: &Partial, last: &Partial) -> Option<String> {
    let (start, end) = (point(first)?, point(last)?);
    let months = |date: &Partial| date.known().is_some_and(|(_, month, _)| month < Some(13));
    let plain = months(first) && months(last) && first.parts() == last.parts();
    let shared = |length: usize| start.get(..length) == end.get(..length);
    let length = match first.parts() {
        3 if plain && shared(8) => 8,
        2 | 3 if plain && shared(5) => 5,
        _ => 0,
    };
    end.get(length..).map(str::to_owned)
}

/// The first date that is excluded, from which the set can be counted.
fn counted(date: &Partial, step: i64) -> Option<Partial> {
    let next = date.neighbour(step)?;
    (next.parts() == date.parts() && next.neighbour(-step)? == *date).then_some(next)
}

fn bound(sign: &str, date: &Partial) -> Option<String> {
    Some(format!("{}{sign}{}", doubt(&[date])?, point(date)?))
}
