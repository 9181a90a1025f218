//! What is being typed and not yet saved.

/// Identifies a draft in this copy of the casebook.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DraftId(pub i64);

/// A form as it stood when keys last paused.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Draft {
    /// Which draft.
    pub id: DraftId,
    /// A line to know it by.
    pub title: String,
    /// The form, in its own words (JSON).
    pub body: String,
    /// When it was kept, in milliseconds since 1970.
    pub millis: u64,
}
