//! A line for the person.

use crate::words::Failure;

/// A line for the person.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Notice {
    /// Something went as asked.
    Done(String),
    /// Something failed.
    Failed(Failure),
}
