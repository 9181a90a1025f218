//! A relation as the party that the form is about says it.

use std::borrow::Cow;

use serde_json::Value;

use super::Section;
use crate::model::field::{Fields, Shape};
use crate::model::vocabulary::{Side, Vocabulary};

/// What the kind of a relation is in a form.
pub(super) const TIE: Shape = Shape::Term(Vocabulary::Tie);

/// Ties to what is an organisation more often than not.
pub(super) const TO_ORGANISATIONS: &[&str] =
    &["member-of", "works-for", "part-of", "has-part", "leads", "founded"];

/// Which party of a relation the form is about, by the field that leads to it.
pub(super) fn side(owner: &str) -> Side {
    if owner == SECOND { Side::Second } else { Side::First }
}

/// The field that leads to the party whose tie it is.
pub(super) const FIRST: &str = "party_a";
/// The field that leads to the one to whom.
pub(super) const SECOND: &str = "party_b";

/// The value of a field as the party says it to which `owner` leads.
pub(super) fn said<'a>(shape: Shape, owner: &str, value: &'a Value) -> Cow<'a, Value> {
    match value.as_str() {
        Some(kind) if shape == TIE => Cow::Owned(side(owner).tie(kind).into()),
        _ => Cow::Borrowed(value),
    }
}

/// Turns what is said of the tie into what is stored: its kind, and the parties
/// in the order that this kind wants. Gives the field that leads to `owner`.
pub(super) fn stored(section: &Section, fields: &mut Fields, owner: &Value) -> &'static str {
    let said = fields.get("kind").and_then(Value::as_str).and_then(Side::of_tie);
    let Some((kind, said)) = said.filter(|_| section.is_tie()) else { return section.owner };
    fields.insert("kind".to_owned(), kind.into());
    if said == Side::Either || said == side(section.owner) {
        return section.owner;
    }
    let other = if section.owner == FIRST { SECOND } else { FIRST };
    let party = fields.remove(other).or_else(|| section.original.get(other).cloned());
    fields.extend(party.map(|party| (section.owner.to_owned(), party)));
    if section.record.is_some() {
        fields.insert(other.to_owned(), owner.clone());
    }
    other
}
