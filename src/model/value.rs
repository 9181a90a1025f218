//! Why a value does not fit a field.

use thiserror::Error;

use super::date::DateError;
use super::text::TextError;
use super::vocabulary::TermError;

/// Why a value was refused.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum ValueError {
    /// Nothing where something must be.
    #[error("This is needed.")]
    Missing,
    /// Bad text.
    #[error(transparent)]
    Text(#[from] TextError),
    /// Bad term.
    #[error(transparent)]
    Term(#[from] TermError),
    /// Bad date.
    #[error(transparent)]
    Date(#[from] DateError),
    /// Two readings of one date.
    #[error("This can be {first} or {second}; write the month as a word.")]
    Ambiguous {
        /// The likelier reading.
        first: String,
        /// The other.
        second: String,
    },
    /// Not a number, or out of range.
    #[error("Write a number from {from} to {to}.")]
    Number {
        /// The least that fits.
        from: i64,
        /// The most that fits.
        to: i64,
    },
    /// Neither yes nor no.
    #[error("Write yes or no.")]
    Flag,
    /// Not a record.
    #[error("There is no such record.")]
    Link,
    /// Of another shape than the field's.
    #[error("This does not fit the field.")]
    Shape,
}
