//! Dates in words, so that they read back to the same value, and dates in columns.

use super::Language;
use super::day::days_in_month;
use super::edtf::{Edtf, End, Member, Partial, Qualifier, Shape, Year};
use super::read::{EDTF, is_two_years};

mod compact;
mod phrases;

pub(super) use compact::{clipped, compact};
use phrases::Phrases;

/// The value in the words of the language, or in EDTF where there are none.
pub(super) fn words(edtf: &Edtf, language: Language) -> String {
    let phrases = phrases::of(language);
    let text = match &edtf.0 {
        Shape::Date(date) => phrases.date(date),
        Shape::Interval(start, end) => phrases.interval(start, end),
        Shape::OneOf(members) => phrases.one_of(members),
        Shape::AllOf(members) => phrases.list(members, phrases.and),
    };
    text.unwrap_or_else(|| written(edtf))
}

/// EDTF, where a lone date shows `?` for unspecified digits if `?` has no other use in it.
fn written(edtf: &Edtf) -> String {
    let text = edtf.to_string();
    match &edtf.0 {
        Shape::Date(_) if is_two_years(&text) => format!("{EDTF}{text}"),
        Shape::Date(date) if date.qualifier() == Some(Qualifier::None) => text.replace('X', "?"),
        _ => text,
    }
}

/// Where a date stands in its phrase, which Russian tells by the case of the month.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Position {
    Free,
    /// After a word such as "before".
    Governed,
    /// After "between" and its "and".
    Between,
}

impl Phrases {
    fn date(&self, date: &Partial) -> Option<String> {
        let qualifier = date.qualifier()?;
        let about = matches!(qualifier, Qualifier::Approximate | Qualifier::Both);
        let position = if about { Position::Governed } else { Position::Free };
        Some(self.doubted(&self.sure(date, position)?, qualifier))
    }

    fn governed(&self, date: &Partial) -> Option<String> {
        Some(self.doubted(&self.sure(date, Position::Governed)?, date.qualifier()?))
    }

    fn doubted(&self, text: &str, qualifier: Qualifier) -> String {
        match qualifier {
            Qualifier::None => text.to_owned(),
            Qualifier::Uncertain => format!("{text}?"),
            Qualifier::Approximate => fill(self.about, text),
            Qualifier::Both => format!("{}?", fill(self.about, text)),
        }
    }

    /// The date without its doubts.
    fn sure(&self, date: &Partial, position: Position) -> Option<String> {
        if let Some(decade) = decade_of(date) {
            let pattern = match position {
                Position::Free => self.decade,
                Position::Governed => self.decade_governed,
                Position::Between => self.decade_between,
            };
            return in_words(decade).then(|| fill(pattern, &decade.to_string()));
        }
        let (year, month, day) = plain(date)?;
        if !in_words(year) {
            return None;
        }
        match (month, day) {
            (None, _) => Some(year.to_string()),
            (Some(half @ 40..=41), None) if position == Position::Free => {
                let pattern = self.halves.get(usize::from(half - 40))?;
                Some(fill(pattern, &year.to_string()))
            }
            (Some(month), None) => Some(format!("{} {year}", self.month(month, position)?)),
            (Some(month), Some(day)) => {
                Some(format!("{day} {} {year}", self.month(month, Position::Governed)?))
            }
        }
    }

    /// A month, a season or a quarter.
    fn month(&self, number: u8, position: Position) -> Option<String> {
        let (months, seasons) = match position {
            Position::Free => (self.months, self.seasons),
            Position::Governed => (self.months_governed, self.seasons_governed),
            Position::Between => (self.months_between, self.seasons_between),
        };
        let pick = |names: &[&'static str], first: u8| {
            names.get(usize::from(number.checked_sub(first)?)).copied().map(str::to_owned)
        };
        match number {
            1..=12 => pick(&months, 1),
            21..=24 => pick(&seasons, 21),
            33..=36 => {
                let between = position == Position::Between;
                let pattern = if between { self.quarter_between } else { self.quarter };
                Some(fill(pattern, &(number - 32).to_string()))
            }
            _ => None,
        }
    }

    fn interval(&self, start: &End, end: &End) -> Option<String> {
        let sure = |date: &Partial| {
            (date.qualifier() == Some(Qualifier::None)).then(|| self.sure(date, Position::Free))?
        };
        match (start, end) {
            (End::Date(start), End::Date(end)) => self.closed(start, end),
            (End::Date(start), End::Open) => Some(fill(self.since, &self.governed(start)?)),
            (End::Open, End::Date(end)) => Some(fill(self.until, &self.governed(end)?)),
            (End::Date(start), _) => Some(format!("{} – ?", sure(start)?)),
            (_, End::Date(end)) => Some(format!("? – {}", sure(end)?)),
            _ => None,
        }
    }

    fn closed(&self, start: &Partial, end: &Partial) -> Option<String> {
        let qualifier = start.qualifier()?;
        if end.qualifier()? != qualifier {
            return None;
        }
        if qualifier == Qualifier::Approximate
            && let Some(text) = self.third(start, end)
        {
            return Some(text);
        }
        Some(self.doubted(&self.sure_interval(start, end)?, qualifier))
    }

    /// An interval of which both ends are sure; what both share is named once.
    fn sure_interval(&self, start: &Partial, end: &Partial) -> Option<String> {
        let (first, last) = self.ends(start, end, Position::Free)?;
        let spaced = first.contains(' ') || !last.starts_with(|sign: char| sign.is_alphanumeric());
        let short = match (plain(start), plain(end)) {
            (Some((_, None, _)), Some((_, None, _))) => true,
            (Some((_, Some(_), None)), _) => !spaced,
            _ => first.chars().all(|sign| sign.is_ascii_digit()),
        };
        let dash = if short { "–" } else { " – " };
        Some(format!("{first}{dash}{last}"))
    }

    /// Both ends of an interval; what they share is only in the second.
    fn ends(&self, start: &Partial, end: &Partial, position: Position) -> Option<(String, String)> {
        let whole = self.sure(end, position)?;
        let first = match (plain(start), plain(end)) {
            (Some((year, Some(month @ 1..=12), None)), Some((same, Some(1..=12), None)))
                if year == same =>
            {
                self.month(month, position)?
            }
            (Some((year, Some(month), Some(day))), Some((same, Some(other), Some(_))))
                if year == same =>
            {
                if month == other {
                    day.to_string()
                } else {
                    format!("{day} {}", self.month(month, Position::Governed)?)
                }
            }
            // "Mar 1965 – 1966" can also end in March, "1990 – 2000s" begin with a decade.
            (Some((_, Some(_), _)), Some((_, None, _))) | (Some((_, None, _)), None) => {
                return None;
            }
            _ => self.sure(start, position)?,
        };
        Some((first, whole))
    }

    /// Some time of an interval.
    fn between(&self, start: &Partial, end: &Partial) -> Option<String> {
        let qualifier = start.qualifier()?;
        if qualifier != Qualifier::None || end.qualifier()? != qualifier {
            return None;
        }
        let (first, last) = self.ends(start, end, Position::Between)?;
        Some(self.between.replacen("{}", &first, 1).replacen("{}", &last, 1))
    }

    /// Early, mid or late in a month, a year or a decade.
    fn third(&self, start: &Partial, end: &Partial) -> Option<String> {
        let (start, end) = (plain(start)?, plain(end)?);
        let year = start.0;
        let (third, whole) = match (start, end) {
            ((_, Some(month), Some(first)), (same, Some(other), Some(last)))
                if same == year && other == month =>
            {
                let length = days_in_month(year, month);
                let days = [(1, 10), (11, 20), (21, length)];
                (position(&days, (first, last))?, Partial::new(year, Some(month), None)?)
            }
            ((_, Some(first), None), (same, Some(last), None)) if same == year => {
                let months = [(1, 4), (5, 8), (9, 12)];
                (position(&months, (first, last))?, Partial::new(year, None, None)?)
            }
            ((_, None, _), (last, None, _)) => {
                let decade = year.div_euclid(10) * 10;
                let years = [(0, 3), (4, 6), (7, 9)];
                (position(&years, (year - decade, last - decade))?, Partial::decade(decade)?)
            }
            _ => return None,
        };
        let text = self.sure(&whole, Position::Governed)?;
        Some(fill(self.thirds.get(third)?, &text))
    }

    fn one_of(&self, members: &[Member]) -> Option<String> {
        match members {
            [Member::UpTo(last)] => {
                Some(fill(self.before, &self.governed(&neighbour_of(last, 1)?)?))
            }
            [Member::From(first)] => {
                Some(fill(self.after, &self.governed(&neighbour_of(first, -1)?)?))
            }
            [Member::Range(first, last)] => self.between(first, last),
            _ => self.list(members, self.or),
        }
    }

    fn list(&self, members: &[Member], joint: &str) -> Option<String> {
        let parts = members.iter().map(|member| match member {
            Member::Date(date) => date.parts(),
            _ => 0,
        });
        // "Mar 1965 or 1966" can also be March of either.
        let decade = |member: &Member| match member {
            Member::Date(date) => decade_of(date).is_some(),
            _ => false,
        };
        if !parts.is_sorted() || members.iter().skip(1).any(decade) {
            return None;
        }
        let texts = members.iter().map(|member| match member {
            Member::Date(date) if date.qualifier() == Some(Qualifier::None) => {
                self.sure(date, Position::Free)
            }
            _ => None,
        });
        let texts = texts.collect::<Option<Vec<String>>>()?;
        (texts.len() > 1).then(|| texts.join(&format!(" {joint} ")))
    }
}

fn position<T: Copy + PartialEq>(pairs: &[(T, T); 3], pair: (T, T)) -> Option<usize> {
    pairs.iter().position(|one| *one == pair)
}

/// Year, month and day, if all are known and the year is not written as a power of ten.
fn plain(date: &Partial) -> Option<(i64, Option<u8>, Option<u8>)> {
    date.known().filter(|(year, ..)| date.year == Year::of(*year))
}

/// Words are kept for years that cannot be taken for a day or a month.
fn in_words(year: i64) -> bool {
    (1000..=9999).contains(&year)
}

fn fill(pattern: &str, text: &str) -> String {
    pattern.replace("{}", text)
}

/// The neighbour from which `date` can be counted back: only whole years, months and days can.
fn neighbour_of(date: &Partial, step: i64) -> Option<Partial> {
    let (_, month, _) = plain(date)?;
    month.is_none_or(|month| month <= 12).then(|| date.neighbour(step))?
}

/// The first year of the decade, as 1990 of `199X`.
fn decade_of(date: &Partial) -> Option<i64> {
    let first = date.span().0.civil().0;
    let decade = Partial::decade(first)?;
    (decade.year == date.year && date.parts() == 1 && date.time.is_none()).then_some(first)
}

#[cfg(test)]
mod tests;
