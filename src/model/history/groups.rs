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
    /// What lets fewer people see or use it, by these values from the loosest;
    /// the empty one is no value.
    Stricter(&'static [&'static str]),
    /// The lists of all, element by element.
    Elements,
    /// See [`super::state`].
    State,
}

/// A record of which nothing is said is not for partners, nor as confidential
/// as some.
const ACCESSES: &[&str] = &["public", "partner", "", "confidential", "secret"];

/// Nobody who was not asked has agreed.
const CONSENTS: &[&str] =
    &["public", "named-confidential", "anonymous", "internal", "", "unknown", "none"];

const PSEUDONYM: &[&str] = &["", "false", "true"];

/// The group that a field of a record belongs to; most are alone in theirs.
pub(super) fn group(kind: Kind, field: &str) -> &str {
    if field == STATE || field == INTO {
        return STATE;
    }
    kind.field(field).map_or(field, |field| field.group)
}

/// What stands where writers of a group differ.
pub(super) fn rule(kind: Kind, group: &str) -> Rule {
    match (group, kind.field(group).map(|field| field.shape)) {
        (STATE, _) => Rule::State,
        (ACCESS, _) => Rule::Stricter(ACCESSES),
        ("consent", _) => Rule::Stricter(CONSENTS),
        ("pseudonym", _) => Rule::Stricter(PSEUDONYM),
        (_, Some(Shape::Terms(_) | Shape::Tags)) => Rule::Elements,
        _ => Rule::Last,
    }
}

/// How strict the first field of a group is; what is not known is strictest.
pub(super) fn strictness(order: &[&str], group: &str, value: &Fields) -> usize {
    let word = match value.get(group) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(word)) => word.clone(),
        Some(other) => other.to_string(),
    };
    order.iter().position(|known| *known == word).unwrap_or(order.len())
}
