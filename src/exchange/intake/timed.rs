//! A time of day in the column of a date.

use crate::exchange::read::Raw;
use crate::model::Day;
use crate::model::bad_row::Problem;
use crate::model::field::{Field, Shape};
use crate::model::time_of_day::{Apart, TimeOfDay, apart};
use crate::model::value::ValueError;

/// A date with a time of day, for which the record has a field of its own.
pub(super) struct Timed {
    /// What is left for the date.
    pub(super) date: String,
    /// The time and its field, unless its column says so too.
    pub(super) time: Option<(&'static str, TimeOfDay)>,
}

/// Takes the time out of the cell of a date; `None` where it has none.
pub(super) fn timed(
    raw: &Raw,
    field: &Field,
    text: &str,
    today: Day,
) -> Option<Result<Timed, Problem>> {
    let own = raw.kind.time_of(field.name).filter(|_| field.shape == Shape::Date)?;
    let Apart { date, time } = apart(text, today)?;
    let Some(column) = raw.typed(own.name).filter(|column| !column.trim().is_empty()) else {
        return Some(Ok(Timed { date, time: Some((own.name, time)) }));
    };
    // What is wrong with the column is told there.
    let same = |read: TimeOfDay| read.within() == time.within();
    if TimeOfDay::read(column).map_or(true, same) {
        return Some(Ok(Timed { date, time: None }));
    }
    let (first, second) = (time.text().to_owned(), column.to_owned());
    Some(Err(Problem::Value(ValueError::TimeTwice { first, second }, Shape::Time)))
}
