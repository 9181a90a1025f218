//! Values of the command line, and why one is refused.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use thiserror::Error;

use crate::model::Language;
use crate::words;

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

/// One of what is known by these names, which completions list; each may be
/// given by what lists call it in any language.
pub(super) fn one_of<T: Clone + Send + Sync + 'static>(
    names: Vec<&'static str>,
    parse: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    let called = |name: &&'static str| {
        Language::ALL.map(|language| words::list(name, language).into_owned())
    };
    let known = names.iter().map(|name| PossibleValue::new(*name).aliases(called(name)));
    let known: Vec<PossibleValue> = known.collect();
    PossibleValuesParser::new(known).try_map(move |typed| {
        let is = |name: &&&'static str| **name == typed || called(name).contains(&typed);
        names.iter().find(is).and_then(|name| parse(name)).ok_or(Unfit::Unknown)
    })
}
