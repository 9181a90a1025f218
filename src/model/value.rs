//! Why a value does not fit a field.

use super::amount::AmountError;
use super::date::DateError;
use super::text::TextError;
use super::vocabulary::TermError;
use super::wordless::holds;

/// Why a value was refused.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueError {
    /// Nothing where something must be.
    Missing,
    /// Bad text.
    Text(TextError),
    /// Bad term.
    Term(TermError),
    /// Bad date.
    Date(DateError),
    /// Bad amount.
    Amount(AmountError),
    /// Not the digits of a SHA-256.
    Hash,
    /// For one's own keeping, where somebody else is meant.
    OwnBackup,
    /// Two readings of one date.
    Ambiguous {
        /// The likelier reading.
        first: String,
        /// The other.
        second: String,
    },
    /// A date with a time of day, where another time has a field of its own.
    TimeTwice {
        /// The time with the date.
        first: String,
        /// The time by itself.
        second: String,
    },
    /// Not a number, or out of range.
    Number {
        /// The least that fits.
        from: i64,
        /// The most that fits.
        to: i64,
    },
    /// Neither yes nor no.
    Flag,
    /// Not a record.
    Link,
    /// Of another shape than the field's.
    Shape,
}

holds!(ValueError: Text(TextError), Term(TermError), Date(DateError), Amount(AmountError));
