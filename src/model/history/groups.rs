//! Which fields stand and fall together, and what stands where writers differ.

use serde_json::Value;

use super::state::{STATE, is_of_state};
use crate::model::Kind;
use crate::model::field::{Field, Fields, Shape};

/// What stands where writers did not see each other.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Rule {
    /// What the last in order wrote.
    Last,
    /// What lets fewer people see or use it.
    Stricter(Strictness),
    /// The lists of all, element by element.
    Elements,
    /// See [`super::state`].
    State,
}

/// How strict the values of a field are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Strictness {
    field: &'static str,
    /// From the loosest; the empty one is no value.
    values: &'static [&'static str],
}

/// The group that a field of a record belongs to; most are alone in theirs.
pub fn group(kind: Kind, field: &str) -> &str {
    if is_of_state(field) {
        return STATE;
    }
    kind.field(field).map_or(field, |field| field.group)
}

/// What stands where writers of a group differ. Of a strict field the stricter
/// does, with all of its group: the name that goes with a pseudonym is never
/// shown without it.
pub(super) fn rule(kind: Kind, group: &str) -> Rule {
    if group == STATE {
        return Rule::State;
    }
    let mut fields = kind.fields().iter().filter(|field| field.group == group);
    if let Some(strict) = fields.find_map(|field| Strictness::declared(kind, field)) {
        return Rule::Stricter(strict);
    }
    let is_list = |field: &Field| matches!(field.shape, Shape::Terms(_) | Shape::Tags);
    if kind.field(group).is_some_and(is_list) { Rule::Elements } else { Rule::Last }
}

/// How strict what a record says of a group is, from zero; of two that differ
/// the stricter stands. Alike for all where no field of the group is strict.
pub fn strictness(kind: Kind, group: &str, fields: &Fields) -> usize {
    match rule(kind, group) {
        Rule::Stricter(strict) => strict.of(fields),
        Rule::Last | Rule::Elements | Rule::State => 0,
    }
}

impl Strictness {
    /// That of a field of a kind, by the terms that it may hold or by what its
    /// kind says of it.
    fn declared(kind: Kind, field: &Field) -> Option<Self> {
        let values = if let Shape::Term(vocabulary) = field.shape {
            vocabulary.strictness()
        } else {
            kind.is_strict(field.name).then_some(["", "false", "true"].as_slice())
        };
        values.map(|values| Self { field: field.name, values })
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    /// Yes or no of which neither lets more people see or use a record.
    const EITHER: &[(Kind, &str)] = &[(Kind::Filter, "descending"), (Kind::Term, "retired")];

    #[test]
    fn yes_or_no_is_strict_or_knowingly_not() {
        for kind in Kind::ALL {
            for field in kind.fields().iter().filter(|field| field.shape == Shape::Flag) {
                let either = EITHER.contains(&(kind, field.name));
                assert_ne!(kind.is_strict(field.name), either, "{kind}.{}", field.name);
            }
        }
    }

    #[test]
    fn the_stricter_stands_of_access_consent_and_a_pseudonym() {
        for (kind, group) in
            [(Kind::Case, "access"), (Kind::Party, "consent"), (Kind::Party, "name")]
        {
            let rule = rule(kind, group);
            assert!(matches!(rule, Rule::Stricter(_)), "{kind}.{group}: {rule:?}");
        }
    }
}
