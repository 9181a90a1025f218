//! Which fields stand and fall together, and what stands where writers differ.

use serde_json::Value;

use super::state::{INTO, STATE};
use crate::model::Kind;
use crate::model::field::{Fields, Shape};
use crate::model::record::ACCESS;

/// What stands where writers did not see each other.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Rule {
    /// What the last in order wrote.
    Last,
    /// What lets fewer people see or use it.
    Stricter(&'static Strictness),
    /// The lists of all, element by element.
    Elements,
    /// See [`super::state`].
    State,
}

/// How strict the values of a field are.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Strictness {
    field: &'static str,
    /// From the loosest; the empty one is no value.
    values: &'static [&'static str],
}

/// Fields of which the stricter stands, with all of their group: the name that
/// goes with a pseudonym is never shown without it.
const STRICT: &[Strictness] = &[
    // A record of which nothing is said is not for partners, nor as
    // confidential as some.
    Strictness { field: ACCESS, values: &["public", "partner", "", "confidential", "secret"] },
    // Nobody who was not asked has agreed.
    Strictness {
        field: "consent",
        values: &["public", "named-confidential", "anonymous", "internal", "", "unknown", "none"],
    },
    Strictness { field: "pseudonym", values: &["", "false", "true"] },
];

/// The group that a field of a record belongs to; most are alone in theirs.
pub(super) fn group(kind: Kind, field: &str) -> &str {
    if field == STATE || field == INTO {
        return STATE;
    }
    kind.field(field).map_or(field, |field| field.group)
}

/// What stands where writers of a group differ.
pub(super) fn rule(kind: Kind, group: &str) -> Rule {
    let is_of =
        |strict: &&Strictness| kind.field(strict.field).is_some_and(|field| field.group == group);
    if let Some(strict) = STRICT.iter().find(is_of) {
        return Rule::Stricter(strict);
    }
    match (group, kind.field(group).map(|field| field.shape)) {
        (STATE, _) => Rule::State,
        (_, Some(Shape::Terms(_) | Shape::Tags)) => Rule::Elements,
        _ => Rule::Last,
    }
}

impl Strictness {
    /// How strict a group is as somebody wrote it; what is not known is
    /// strictest.
    pub(super) fn of(&self, group: &Fields) -> usize {
        let word = match group.get(self.field) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(word)) => word.clone(),
            Some(other) => other.to_string(),
        };
        self.values.iter().position(|known| *known == word).unwrap_or(self.values.len())
    }
}
