//! One date of numbers and words, without what qualifies or relates it.

use super::token::Token;
use super::{Context, NumberOrder, numeric};
use crate::model::date::day::Day;
use crate::model::date::words::{Unit, Word};

/// What a text says of a date; the rest is to be taken from its neighbour or from today.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Parts {
    pub(super) year: Option<i64>,
    /// 1 to 12, or the EDTF code of a season or quarter.
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
    /// What is meant by the year, if no month is named.
    pub(super) whole: YearSpan,
    pub(super) weekday: Option<u8>,
}

/// What a year stands for.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum YearSpan {
    #[default]
    Year,
    /// All ten years from this one.
    Decade,
    /// The decade, but where another year stands beside it: `1990-жылдар`, `1990–1995-жылдар`.
    Years,
    /// All hundred years from this one.
    Century,
}

impl Parts {
    pub(super) fn has_month_and_day(&self) -> bool {
        self.month.is_some() && self.day.is_some()
    }

    pub(super) fn new(year: Option<i64>, month: Option<u8>, day: Option<u8>) -> Self {
        Self { year, month, day, ..Self::default() }
    }

    pub(super) fn of_day(day: Day) -> Self {
        let (year, month, date) = day.civil();
        Self::new(Some(year), Some(month), Some(date))
    }
}

/// A piece of a date whose grammar is settled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Item {
    Number { value: i64, digits: usize },
    Year(i64),
    Span(i64, YearSpan),
    Separator(char),
    Word(Word),
}

/// What surrounds the date to be read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Surroundings {
    /// It stands alone.
    Alone,
    /// It is part of an interval or a set.
    Beside,
    /// As `9, 2022` in `January 5–9, 2022`: the month was already named.
    AfterMonth,
}

/// Reads one date, if the pieces are one.
pub(super) fn read(tokens: &[Token], place: Surroundings, context: Context) -> Option<Parts> {
    let items = items(tokens, context)?;
    if let Some(parts) = relative(&items, context) {
        return Some(parts);
    }
    // Only `20220105` has more digits than a year.
    if items.iter().any(|item| matches!(item, Item::Number { digits: 3 | 5..=7, .. })) {
        return None;
    }
    match items.as_slice() {
        [Item::Word(Word::Weekday(weekday)), rest @ ..]
        | [rest @ .., Item::Word(Word::Weekday(weekday))]
            if rest.iter().any(|item| matches!(item, Item::Number { .. })) =>
        {
            let parts = numeric::read(rest, place, context).or_else(|| named(rest, place, context));
            parts.map(|parts| Parts { weekday: Some(*weekday), ..parts })
        }
        items => named(items, place, context).or_else(|| numeric::read(items, place, context)),
    }
}

/// Settles which numbers are years and decades and drops words that add nothing.
fn items(tokens: &[Token], context: Context) -> Option<Vec<Item>> {
    let mut items: Vec<Item> = Vec::with_capacity(tokens.len());
    let mut rest = tokens;
    while let [token, after @ ..] = rest {
        rest = after;
        let item = match (*token, after) {
            (Token::Apostrophe, [Token::Number { value, digits: 2 }, after @ ..]) => {
                rest = after;
                Item::Year(numeric::century(*value, context))
            }
            (Token::Number { value, digits }, _) => {
                let (item, used) = number(value, digits, after, &items, context);
                rest = after.get(used..).unwrap_or_default();
                item
            }
            (Token::Separator(sign), _) => Item::Separator(sign),
            (Token::Word(Word::Year(offset)), _) => {
                Item::Year(context.today.civil().0 + i64::from(offset))
            }
            (Token::Word(word), [Token::Word(Word::Unit(Unit::Year)), after @ ..])
                if steps(word).is_some() =>
            {
                rest = after;
                Item::Year(context.today.civil().0 + steps(word).unwrap_or_default())
            }
            (Token::Word(Word::Noise), _) => continue,
            (Token::Word(Word::Unit(Unit::Month | Unit::Day)), _) if has_month(items.last()) => {
                continue;
            }
            (Token::Word(Word::Unit(Unit::Day)), []) if has_month(&items) => continue,
            (Token::Word(Word::Dates), _) if matches!(items.last(), Some(Item::Number { .. })) => {
                continue;
            }
            (Token::Word(word), _) => Item::Word(word),
            _ => return None,
        };
        items.push(item);
    }
    Some(items)
}

fn has_month<'a>(items: impl IntoIterator<Item = &'a Item>) -> bool {
    items.into_iter().any(|item| matches!(item, Item::Word(Word::Month(_))))
}

/// What a number is by the words around it, and how many of those after it are used up.
fn number(
    value: i64,
    digits: usize,
    after: &[Token],
    before: &[Item],
    context: Context,
) -> (Item, usize) {
    use Token::Word as Said;
    let plain = Item::Number { value, digits };
    let dated = has_month(before) || matches!(before, [.., Item::Separator(_)]);
    let year = || if digits == 2 { numeric::century(value, context) } else { value };
    match (digits, after) {
        (_, [Said(Word::Decade), Said(Word::Month(_)), ..]) => (plain, 1),
        // "1990-е годы" says it twice.
        (
            2 | 4,
            [Said(Word::Decade), Said(Word::Decade | Word::Years | Word::Unit(Unit::Year)), ..],
        ) if value % 10 == 0 => (Item::Span(year(), YearSpan::Decade), 2),
        (2 | 4, [Said(Word::Decade), ..]) if value % 10 == 0 => {
            (Item::Span(year(), YearSpan::Decade), 1)
        }
        (2 | 4, [Said(Word::Years), ..]) if value % 10 == 0 => {
            (Item::Span(year(), YearSpan::Years), 1)
        }
        (4, [Said(Word::Years | Word::Unit(Unit::Year)), ..]) => (Item::Year(value), 1),
        (1 | 2, [Said(Word::Century), ..]) if (1..=21).contains(&value) => {
            (Item::Span(100 * (value - 1), YearSpan::Century), 1)
        }
        (_, [Said(Word::Decade), ..]) => (plain, 1),
        // "September 28 год" can be of two centuries.
        (2, [Said(Word::Unit(Unit::Year)), ..])
            if dated && (year() >= 2000 || value > 31 || before.len() > 1) =>
        {
            (Item::Year(numeric::century(value, context)), 1)
        }
        (4, _) => (Item::Year(value), 0),
        _ => (plain, 0),
    }
}

/// Dates with a month or a season by name, years and decades.
fn named(items: &[Item], place: Surroundings, context: Context) -> Option<Parts> {
    use Item::{Number, Span, Year};
    let parts = match *items {
        [Year(year)] => Parts::new(Some(year), None, None),
        [Span(year, whole)] => Parts { whole, ..Parts::new(Some(year), None, None) },
        [Item::Word(Word::Month(month) | Word::Season(month))] => {
            Parts::new(None, Some(month), None)
        }
        [Item::Word(Word::Month(month) | Word::Season(month)), Year(year)]
        | [Year(year), Item::Word(Word::Month(month) | Word::Season(month))] => {
            Parts::new(Some(year), Some(month), None)
        }
        [Item::Word(Word::Month(month)), Number { value, digits }] => {
            let year = numeric::century(value, context);
            let maybe =
                place == Surroundings::Alone && context.order == NumberOrder::Month && year >= 2000;
            if digits == 2 && (value > 31 || maybe) {
                Parts::new(Some(year), Some(month), None)
            } else {
                Parts::new(None, Some(month), Some(small(value)?))
            }
        }
        [Number { value, .. }, Item::Word(Word::Month(month))] => {
            Parts::new(None, Some(month), Some(small(value)?))
        }
        [Number { value, .. }, Item::Word(Word::Month(month)), year]
        | [Item::Word(Word::Month(month)), Number { value, .. }, year]
        | [year @ Year(_), Number { value, .. }, Item::Word(Word::Month(month))]
        | [year @ Year(_), Item::Word(Word::Month(month)), Number { value, .. }] => {
            Parts::new(Some(numeric::year(year, context)?), Some(month), Some(small(value)?))
        }
        [Item::Word(Word::Quarter), Number { value: quarter @ 1..=4, .. }, Year(year)]
        | [Number { value: quarter @ 1..=4, .. }, Item::Word(Word::Quarter), Year(year)]
        | [Year(year), Item::Word(Word::Quarter), Number { value: quarter @ 1..=4, .. }]
        | [Year(year), Number { value: quarter @ 1..=4, .. }, Item::Word(Word::Quarter)] => {
            Parts::new(Some(year), Some(small(quarter + 32)?), None)
        }
        _ => return None,
    };
    Some(parts)
}

/// A number of at most two digits.
pub(super) fn small(number: i64) -> Option<u8> {
    u8::try_from(number).ok().filter(|number| *number < 100)
}

/// Dates that are counted from today.
fn relative(items: &[Item], context: Context) -> Option<Parts> {
    use Word::{Ago, Before, Day, Last, Next, Unit as Count, Weekday};
    let today = context.today;
    let day = match *items {
        [Item::Word(Day(offset))] => today.plus(offset.into()),
        [Item::Word(Weekday(weekday))] => weekday_on_or_before(today, weekday),
        [Item::Word(Last), Item::Word(Weekday(weekday))] => {
            weekday_on_or_before(today.plus(-1), weekday)
        }
        [Item::Word(Next), Item::Word(Weekday(weekday))] => {
            weekday_on_or_before(today.plus(7), weekday)
        }
        [Item::Number { value, .. }, Item::Word(Count(unit)), Item::Word(Ago | Before)] => {
            return back(today, unit, value);
        }
        [Item::Word(Count(unit)), Item::Word(Ago)] => return back(today, unit, 1),
        [Item::Word(word), Item::Word(Count(Unit::Month))] => {
            return back(today, Unit::Month, -steps(word)?);
        }
        _ => return None,
    };
    Some(Parts::of_day(day))
}

/// How many units ahead "last", "this" and "next" are.
fn steps(word: Word) -> Option<i64> {
    match word {
        Word::Last => Some(-1),
        Word::This => Some(0),
        Word::Next => Some(1),
        _ => None,
    }
}

fn weekday_on_or_before(day: Day, weekday: u8) -> Day {
    let back = (i64::from(day.weekday()) - i64::from(weekday)).rem_euclid(7);
    day.plus(-back)
}

/// So many days, weeks, months or years before today, as exact as the unit is.
fn back(today: Day, unit: Unit, count: i64) -> Option<Parts> {
    let (year, month, _) = today.civil();
    let parts = match unit {
        Unit::Day => Parts::of_day(today.plus(-count)),
        Unit::Week => Parts::of_day(today.plus(-7 * count)),
        Unit::Month => {
            let months = year * 12 + i64::from(month) - 1 - count;
            let month = small(months.rem_euclid(12) + 1)?;
            Parts::new(Some(months.div_euclid(12)), Some(month), None)
        }
        Unit::Year => Parts::new(Some(year - count), None, None),
    };
    Some(parts)
}
