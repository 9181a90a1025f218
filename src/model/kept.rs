//! What people keep under a name to use again: tools, and no record of what
//! happened.

use super::kind::Kind;

/// What is kept under a name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kept {
    /// Filters of lists.
    Filters,
    /// What new records are filled with.
    Templates,
}

impl Kept {
    /// Whatever is.
    pub const ALL: [Self; 2] = [Self::Filters, Self::Templates];

    /// The kind of the records.
    pub fn kind(self) -> Kind {
        match self {
            Self::Filters => Kind::Filter,
            Self::Templates => Kind::Template,
        }
    }

    /// Whether records of a kind are such tools.
    pub fn has(kind: Kind) -> bool {
        Self::ALL.into_iter().any(|kept| kept.kind() == kind)
    }
}
