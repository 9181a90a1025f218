//! Dates of numbers alone.

use super::point::{Item, Parts, Surroundings, small};
use super::{Context, NumberOrder};

/// Reads `5.1.22`, `03/04/2022`, `2022.01.05`, `05/2022`, `5 1` and the like.
pub(super) fn read(items: &[Item], place: Surroundings, context: Context) -> Option<Parts> {
    use Item::{Number, Separator, Year};
    let parts = match *items {
        [Number { value, .. }] if place != Surroundings::Alone => {
            Parts::new(None, None, Some(small(value)?))
        }
        [Year(year), Number { value: day, .. }] if place == Surroundings::Beside => {
            Parts::new(Some(year), None, Some(small(day)?))
        }
        [Number { value, digits: 8 }] => {
            let (month, day) = (value / 100 % 100, value % 100);
            Parts::new(Some(value / 10_000), Some(calendar_month(month)?), Some(small(day)?))
        }
        [Number { value: day, .. }, Year(year)] if place == Surroundings::AfterMonth => {
            Parts::new(Some(year), None, Some(small(day)?))
        }
        [Number { value: month, .. }, Year(year)]
        | [Number { value: month, .. }, Separator(_), Year(year)]
        | [Year(year), Separator(_), Number { value: month, .. }] => {
            Parts::new(Some(year), Some(calendar_month(month)?), None)
        }
        [
            Year(year),
            Separator(_),
            Number { value: month, .. },
            Separator(_),
            Number { value: day, .. },
        ]
        | [Year(year), Number { value: month, .. }, Number { value: day, .. }] => {
            Parts::of_known(year, month, day)?
        }
        _ => return day_first(items, context),
    };
    Some(parts)
}

/// Dates whose year, if any, stands last or has two digits.
fn day_first(items: &[Item], context: Context) -> Option<Parts> {
    use Item::{Number, Separator};
    let parts = match *items {
        [
            Number { value: first, digits: 2 },
            Separator('-'),
            Number { value: second, digits: 2 },
            Separator('-'),
            Number { value: third, digits: 2 },
        ] if context.order == NumberOrder::Year => {
            let year = century(first, context);
            Parts::new(Some(year), Some(calendar_month(second)?), Some(small(third)?))
        }
        [
            Number { value: first, .. },
            Separator(sign),
            Number { value: second, .. },
            Separator(_),
            last,
        ] => day_and_month(first, second, sign, context)?.with_year(year(last, context)?),
        [Number { value: first, .. }, Separator('.'), Number { value: second, .. }, last]
        | [Number { value: first, .. }, Number { value: second, .. }, Separator('.'), last] => {
            day_and_month(first, second, '.', context)?.with_year(year(last, context)?)
        }
        [Number { value: first, .. }, Number { value: second, .. }, last] => {
            day_and_month(first, second, ' ', context)?.with_year(year(last, context)?)
        }
        [Number { value: first, .. }, Separator(sign), Number { value: second, .. }] => {
            day_and_month(first, second, sign, context)?
        }
        [Number { value: first, .. }, Number { value: second, .. }] => {
            day_and_month(first, second, ' ', context)?
        }
        _ => return None,
    };
    Some(parts)
}

impl Parts {
    fn with_year(self, year: i64) -> Self {
        Self { year: Some(year), ..self }
    }

    /// The year, and the month and the day where they are not zeros, which stand for unknown.
    fn of_known(year: i64, month: i64, day: i64) -> Option<Self> {
        let month = if month == 0 { None } else { Some(calendar_month(month)?) };
        let day = if day == 0 { None } else { Some(small(day)?) };
        (month.is_some() || day.is_none()).then(|| Self::new(Some(year), month, day))
    }
}

/// Around `/` and `-` either number can be the month; after a full stop or a space it is the
/// second.
fn day_and_month(first: i64, second: i64, separator: char, context: Context) -> Option<Parts> {
    let swapped = context.order == NumberOrder::Month && matches!(separator, '/' | '-');
    let (day, month) = if swapped { (second, first) } else { (first, second) };
    Parts::of_known(0, month, day).map(|parts| Parts { year: None, ..parts })
}

/// Numbers above 12 are seasons only in EDTF.
fn calendar_month(number: i64) -> Option<u8> {
    small(number).filter(|month| *month <= 12)
}

/// The year that stands last in a date: four digits, or two.
pub(super) fn year(item: Item, context: Context) -> Option<i64> {
    match item {
        Item::Year(year) => Some(year),
        Item::Number { value, digits: 2 } => Some(century(value, context)),
        _ => None,
    }
}

/// The year of which these are the last two digits: at most one year ahead, else in the 1900s.
pub(super) fn century(two_digits: i64, context: Context) -> i64 {
    let recent = 2000 + two_digits <= context.last_year;
    if recent { 2000 + two_digits } else { 1900 + two_digits }
}
