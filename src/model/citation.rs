//! Citations: where a source supports what.

use serde::{Deserialize, Serialize};

use super::details::Family;
use super::field::{Field, Shape, Target};
use super::kind::Kind;
use super::link::Link;
use super::record::Record;
use super::text::{Line, Text};
use super::vocabulary::{Term, Vocabulary};

/// Fields of a citation, in the order of its form.
pub const FIELDS: &[Field] = &[
    Field::required("source", Shape::Link(Target::Source)),
    Field::required("record", Shape::Link(Target::Any)),
    Field::optional("field", Shape::FieldName),
    Field::optional("value", Shape::Text),
    Field::optional("locator", Shape::Line),
    Field::optional("quote", Shape::Text),
    Field::optional("credibility", Shape::Term(Vocabulary::Credibility)),
    Field::optional("status", Shape::Term(Vocabulary::CitationStatus)),
    Field::optional("access", Shape::Term(Vocabulary::Access)),
];

/// Where in a source a record, or one field of it, is supported.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// Who says so.
    pub source: Link,
    /// What is supported.
    pub record: Link,
    /// Which field; the whole record where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Line>,
    /// What the source says for the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Text>,
    /// Where in the source: `para 3`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locator: Option<Line>,
    /// Its words, as few as needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<Text>,
    /// Whether other information bears it out, 1 to 6.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credibility: Option<Term>,
    /// Accepted, conflict, superseded …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Term>,
    /// Who may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Term>,
}

/// The fields of a kind of record that a source can support: those of the kind,
/// then the details of each family, of one name only the first.
pub fn citable(kind: Kind) -> Vec<(&'static Field, Option<Family>)> {
    let own = |field: &&Field| !matches!(field.shape, Shape::Details) && field.name != "access";
    let mut fields: Vec<_> = kind.fields().iter().filter(own).map(|field| (field, None)).collect();
    let families = Family::ALL.into_iter().filter(|_| kind == Kind::Incident);
    for family in families {
        for field in family.fields() {
            if fields.iter().all(|(known, _)| known.name != field.name) {
                fields.push((field, Some(family)));
            }
        }
    }
    fields
}

impl Record for Citation {
    const KIND: Kind = Kind::Citation;
}
