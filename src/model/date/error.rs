//! Why a text is not a date.

use thiserror::Error;

/// A text was not understood as a date; the message says which part and gives an example.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum DateError {
    /// Nothing was typed.
    #[error("Write a date, such as 5 Jan 2022, Jan 2022 or about 2022.")]
    Empty,
    /// Longer than any date is.
    #[error(
        "A date has at most {} characters; write it shorter, such as 5 Jan 2022.",
        super::MAX_CHARS
    )]
    TooLong,
    /// A word or a sign that no date has.
    #[error("“{0}” is not understood; write the date as 5 Jan 2022, Jan 2022 or about 2022.")]
    Unknown(String),
    /// Every word is known, but they do not make a date.
    #[error("“{0}” does not make a date; write it as 5 Jan 2022, 5–9 Jan 2022 or late May 2023.")]
    Unclear(String),
    /// A day, a month or a season that the calendar does not have.
    #[error("The calendar has no {0}; check the day and the month.")]
    NoSuchDay(String),
    /// An interval that ends before it starts.
    #[error("“{0}” ends before it starts; write the earlier date first.")]
    EndBeforeStart(String),
    /// The weekday beside the date is another one.
    #[error("{0} is not that day of the week; correct the day or leave the weekday out.")]
    Weekday(String),
    /// It depends on the day on which it was written, which is not known.
    #[error("“{0}” depends on the day it was written; write the date with its year.")]
    NoYear(String),
    /// A stored or exported date that is not EDTF.
    #[error("“{0}” is not an EDTF date; write it as 2022-01-05, 2022-01 or 2022-01-05/2022-01-09.")]
    Edtf(String),
}

/// The start of `text` on one line, to be quoted in a message.
pub(super) fn quoted(text: &str) -> String {
    const SHOWN: usize = 40;
    let mut short: String =
        text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        short.push('…');
    }
    short
}
