//! Dates in a narrow column.

use crate::model::date::day::Day;
use crate::model::date::edtf::{Edtf, End, Masked, Member, Partial, Qualifier, SEASONS, Shape};

/// What fits: a day with one sign.
const WIDTH: usize = 11;

/// The value in few cells; the signs are explained at `FuzzyDate::compact`.
pub(crate) fn compact(edtf: &Edtf) -> String {
    let text = match &edtf.0 {
        Shape::Date(date) => {
            let doubt = doubt(&[date]);
            if doubt == Qualifier::None {
                masked(date)
            } else {
                doubt.sign().to_owned() + &short(date)
            }
        }
        Shape::Interval(start, end) => interval(start, end),
        Shape::OneOf(members) => match members.as_slice() {
            [Member::UpTo(last)] => bound('<', last, 1),
            [Member::From(first)] => bound('>', first, -1),
            members => set(edtf, members),
        },
        Shape::AllOf(members) => set(edtf, members),
    };
    clipped(text)
}

fn clipped(text: String) -> String {
    if text.chars().count() <= WIDTH {
        return text;
    }
    text.chars().take(WIDTH - 1).chain(['…']).collect()
}

/// All the doubts in the dates together.
fn doubt(dates: &[&Partial]) -> Qualifier {
    let all = dates.iter().flat_map(|date| date.qualifiers);
    all.fold(Qualifier::None, Qualifier::and)
}

/// The date as far as it is known.
fn short(date: &Partial) -> String {
    let year = date.year.to_string();
    let Some(month) = date.month else { return year.replace('X', "?") };
    let day = date.day.map(|day| format!("-{day}")).unwrap_or_default();
    format!("{year}-{}{day}", month_or_season(month)).replace('X', "?")
}

fn month_or_season(month: Masked<2>) -> String {
    match month.known() {
        Some(quarter @ 33..=36) => format!("Q{}", quarter - 32),
        Some(half @ 40..=41) => format!("H{}", half - 39),
        Some(code) => match SEASONS.iter().find(|(season, ..)| i64::from(*season) == code) {
            Some((_, first, last)) => format!("{first:02}/{last:02}"),
            None => month.to_string(),
        },
        None => month.to_string(),
    }
}

/// The date with `??` for what is missing, so that a column lines up.
fn masked(date: &Partial) -> String {
    let missing = match (date.month, date.day) {
        (None, _) if date.year.known().is_none_or(|year| (0..=9999).contains(&year)) => "-??-??",
        (Some(month), None) if month.known().is_none_or(|month| month <= 12) => "-??",
        _ => "",
    };
    short(date) + missing
}

fn interval(start: &End, end: &End) -> String {
    match (start, end) {
        (End::Date(start), End::Date(end)) => closed(start, end),
        (End::Date(start), End::Open | End::Unknown) => format!("{}+", edge(start)),
        (_, End::Date(end)) => format!("≤{}", edge(end)),
        _ => String::new(),
    }
}

/// A date beside another sign: one in doubt without its day, which would not fit.
fn edge(date: &Partial) -> String {
    match doubt(&[date]) {
        Qualifier::None => short(date),
        doubt => doubt.sign().to_owned() + &short(&Partial { day: None, ..date.clone() }),
    }
}

/// The interval by the smallest parts that fit.
fn closed(start: &Partial, end: &Partial) -> String {
    let sign = doubt(&[start, end]).sign();
    let (Some(first), Some(last)) = (start.known(), end.known()) else {
        return format!("{sign}{}", years(start, end));
    };
    let text = match (first, last) {
        ((year, Some(month), Some(day)), (same_year, Some(same_month), Some(last)))
            if year == same_year && month == same_month && year >= 0 =>
        {
            let days = format!("{day}-{last}.{month:02}.{:02}", year % 100);
            // A sign and a full range of days do not fit beside each other.
            if days.len() + sign.len() > WIDTH { format!("{year:04}-{month:02}") } else { days }
        }
        ((year, Some(first @ 1..=12), _), (same_year, Some(last @ 1..=12), _))
            if year == same_year =>
        {
            format!("{year:04}-{first:02}/{last:02}")
        }
        _ => years(start, end),
    };
    format!("{sign}{text}")
}

fn years(start: &Partial, end: &Partial) -> String {
    let (first, last) = (start.year.to_string(), end.year.to_string());
    let text = if first == last { first } else { format!("{first}-{last}") };
    text.replace('X', "?")
}

/// `<2019` for `[..2018]`: the first date that is excluded.
fn bound(sign: char, date: &Partial, step: i64) -> String {
    let next = date.neighbour(step).filter(|next| next.parts() == date.parts());
    match (next, sign) {
        (Some(next), _) => format!("{sign}{}", edge(&next)),
        (None, '<') => format!("≤{}", edge(date)),
        (None, _) => format!("≥{}", edge(date)),
    }
}

fn set(edtf: &Edtf, members: &[Member]) -> String {
    let (earliest, latest) = edtf.bounds();
    if earliest == Day::MIN {
        return format!("≤{latest}");
    }
    match members.first() {
        Some(Member::Date(first) | Member::Range(first, _) | Member::From(first)) => {
            format!("{}…", short(first))
        }
        _ => format!("{earliest}…"),
    }
}
