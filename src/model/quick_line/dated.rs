//! What of a line is a date, and what only could be.
//!
//! Names of months are names of places and people too: `Казань` folds to the Kazakh October,
//! `May` and `Март` are names. A bare one is no date beside a date.

use super::{LineSlot, QuickLineError};
use crate::model::date::{
    Day, FuzzyDate, ReadContext, is_month_word, looks_like_date, year_beside_name,
};
use crate::model::id::Reference;

/// Places that no month is typed as, though they fold to one.
const PLACES: &[&str] = &["казань", "казани", "казанью"];

/// Whether a slot is a place, though it can be read as a month.
pub(super) fn is_place_alone(text: &str) -> bool {
    PLACES.contains(&text.to_lowercase().as_str())
}

/// Takes months without a day or a year for names where another slot is a date.
pub(super) fn leave_to_names(slots: &mut [LineSlot]) {
    if !slots.iter().any(|slot| is_date(slot) && !is_bare(slot)) {
        return;
    }
    for slot in slots {
        if let LineSlot::When(date) = slot
            && is_month_word(date.text())
        {
            *slot = LineSlot::Open(date.text().to_owned());
        }
    }
}

fn is_date(slot: &LineSlot) -> bool {
    matches!(slot, LineSlot::When(_) | LineSlot::Unsure(_) | LineSlot::NoDate(_))
}

fn is_bare(slot: &LineSlot) -> bool {
    matches!(slot, LineSlot::When(date) if is_month_word(date.text()))
}

/// Whether a text was meant as a date, though somebody said it to be a name:
/// one word of dates alone, as `Sat`, may be a name.
pub fn is_meant_as_date(text: &str) -> bool {
    let several = text.contains(|char: char| char.is_whitespace() || char.is_numeric());
    several && looks_like_date(text)
}

/// Refuses a name that was meant as a date.
pub(super) fn no_date(name: &str) -> Result<(), QuickLineError> {
    if name.parse::<Reference>().is_ok() || !is_meant_as_date(name) {
        return Ok(());
    }
    if let Some(year) = year_beside_name(name) {
        return Err(QuickLineError::Year(year));
    }
    let today = Day::from_civil(2000, 1, 1);
    let read = today.map(|today| FuzzyDate::read(name, &ReadContext { today }));
    let error = read.and_then(Result::err);
    Err(error.map_or_else(|| QuickLineError::Number(name.to_owned()), QuickLineError::Date))
}

/// Takes a date, where there is none yet.
pub(super) fn one_date<T>(slot: &mut Option<T>, date: T, text: &str) -> Result<(), QuickLineError> {
    match slot.replace(date) {
        None => Ok(()),
        Some(_) => Err(QuickLineError::TwoDates(text.trim().to_owned())),
    }
}

/// Why a date with two readings is refused.
pub(super) fn ambiguous(dates: &[FuzzyDate]) -> QuickLineError {
    let shown = |index: usize| dates.get(index).map(|date| date.edtf().to_string());
    QuickLineError::Ambiguous {
        text: dates.first().map(|date| date.text().to_owned()).unwrap_or_default(),
        first: shown(0).unwrap_or_default(),
        second: shown(1).unwrap_or_default(),
    }
}
