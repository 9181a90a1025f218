//! What the system refused, as a value that every language can tell.

use std::io::{Error, ErrorKind};

/// Why the system did not do what it was asked.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SystemError {
    /// The sort of it.
    pub kind: ErrorKind,
    /// In the words of the system.
    pub told: String,
}

impl From<&Error> for SystemError {
    fn from(error: &Error) -> Self {
        Self { kind: error.kind(), told: error.to_string() }
    }
}
