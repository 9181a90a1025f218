//! Values of the command line, and why one is refused.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use thiserror::Error;

/// Why a value is refused; `usage.rs` has the words.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub(in crate::cli) enum Unfit {
    /// It is none of those that are known.
    #[error("unknown")]
    Unknown,
    /// It has no equals sign between two names.
    #[error("no pair")]
    NoPair,
}

/// One of what is known by these names, which completions and errors list.
pub(super) fn one_of<T: Clone + Send + Sync + 'static>(
    names: Vec<&'static str>,
    parse: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(names).try_map(move |name| parse(&name).ok_or(Unfit::Unknown))
}
