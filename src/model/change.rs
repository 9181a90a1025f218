//! What a person asks to be changed, before it is history.

use serde_json::Value;

use super::field::Fields;
use super::id::RecordId;
use super::kind::Kind;
use super::link::Link;

/// One change of one record. Links in `fields` may name records that earlier
/// changes of the same step make, as [`Link::New`].
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Make a record.
    Create {
        /// Its kind.
        kind: Kind,
        /// Its fields.
        fields: Fields,
    },
    /// Give some fields new values; `Null` empties one.
    Edit {
        /// Which record.
        id: RecordId,
        /// The fields that change.
        fields: Fields,
    },
    /// Move a record to the trash.
    Trash(RecordId),
    /// Bring a record back from the trash.
    Restore(RecordId),
    /// Make a record one with another, which stays.
    Merge {
        /// The one that goes.
        id: RecordId,
        /// The other.
        into: RecordId,
    },
}

/// Changes that are made together or not at all, and undone together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Step {
    /// The changes, in order.
    pub changes: Vec<Change>,
}

impl Step {
    /// Adds the creation of a record and says how other changes link to it.
    pub fn create(&mut self, kind: Kind, fields: Fields) -> Link {
        self.changes.push(Change::Create { kind, fields });
        Link::New(self.changes.len() - 1)
    }

    /// Adds an edit, unless nothing changes.
    pub fn edit(&mut self, id: RecordId, fields: Fields) {
        if !fields.is_empty() {
            self.changes.push(Change::Edit { id, fields });
        }
    }

    /// Whether nothing is to be changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

/// Fields of `(name, value)` pairs; for values known to be right.
pub fn fields<const N: usize>(pairs: [(&str, Value); N]) -> Fields {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// One constructor a kind, for tests.
#[cfg(test)]
macro_rules! constructors {
    ($(
        $(#[$doc:meta])*
        $kind:ident $slug:literal $plural:literal $letter:literal $module:ident::$record:ident,
    )*) => {
        impl Step {
            $(
                $(#[$doc])*
                pub(crate) fn $module(&mut self, fields: Fields) -> Link {
                    self.create(Kind::$kind, fields)
                }
            )*
        }
    };
}
#[cfg(test)]
super::kind::every_kind!(constructors);
