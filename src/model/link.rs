//! Links from one record to another.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::id::RecordId;
use super::wordless::wordless;

/// What a link leads to. Stored records only hold ids; a record that is made
/// in the same step as its link is named by its place among the changes.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub enum Link {
    /// A record that is stored.
    Record(RecordId),
    /// The record that change number `n` of the same step makes, counted from 0.
    New(usize),
}

/// Why a link was not understood.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct LinkError;

wordless!(LinkError);

impl Link {
    /// The id, once stored.
    pub fn id(self) -> Option<RecordId> {
        match self {
            Self::Record(id) => Some(id),
            Self::New(_) => None,
        }
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record(id) => id.fmt(f),
            Self::New(index) => write!(f, "new:{index}"),
        }
    }
}

impl FromStr for Link {
    type Err = LinkError;

    fn from_str(text: &str) -> Result<Self, LinkError> {
        match text.strip_prefix("new:") {
            Some(index) => index.parse().map(Self::New).map_err(|_| LinkError),
            None => text.parse().map(Self::Record).map_err(|_| LinkError),
        }
    }
}

impl TryFrom<String> for Link {
    type Error = LinkError;
    fn try_from(text: String) -> Result<Self, LinkError> {
        text.parse()
    }
}

impl From<Link> for String {
    fn from(link: Link) -> Self {
        link.to_string()
    }
}
