//! The slug of a term.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::TermError;

/// The slug of a term: lower-case letters, digits and hyphens; codes of
/// countries and grades are upper case.
#[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Term(String);

impl Term {
    /// Checks the shape of a slug; whether a list has it is [`super::Vocabulary::read`]'s to say.
    pub fn parse(slug: &str) -> Result<Self, TermError> {
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if slug.is_empty() || slug.len() > 40 || !slug.chars().all(fits) {
            return Err(TermError::Shape);
        }
        Ok(Self(slug.to_owned()))
    }

    /// A term by a slug that the program has itself.
    pub(in crate::model) fn own(slug: &str) -> Self {
        Self(slug.to_owned())
    }

    /// The slug.
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl TryFrom<String> for Term {
    type Error = TermError;
    fn try_from(slug: String) -> Result<Self, TermError> {
        Self::parse(&slug)
    }
}

impl From<Term> for String {
    fn from(term: Term) -> Self {
        term.0
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
