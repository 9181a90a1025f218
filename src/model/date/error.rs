//! Why a text is not a date.

use crate::model::wordless::wordless;

/// A text was not understood as a date: which part of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DateError {
    /// Nothing was typed.
    Empty,
    /// Longer than any date is.
    TooLong,
    /// A word or a sign that no date has.
    Unknown(String),
    /// Every word is known, but they do not make a date.
    Unclear(String),
    /// A day, a month or a season that the calendar does not have.
    NoSuchDay(String),
    /// An interval that ends before it starts.
    EndBeforeStart(String),
    /// The weekday beside the date is another one.
    Weekday(String),
    /// It depends on the day on which it was written, which is not known.
    NoYear(String),
    /// An hour or a minute that the clock does not have.
    NoSuchTime(String),
    /// What is no time of day.
    NoTime(String),
    /// A stored or exported date that is not EDTF.
    Edtf(String),
}

wordless!(DateError);

/// The start of `text` on one line, to be quoted in a message.
pub(in crate::model) fn quoted(text: &str) -> String {
    const SHOWN: usize = 40;
    let mut short: String =
        text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        short.push('…');
    }
    short
}
