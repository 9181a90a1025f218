//! A form being filled in.

/// A form being filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// What it is about.
    pub title: String,
}
