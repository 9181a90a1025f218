//! Ties between parties.

use serde::{Deserialize, Serialize};

use super::date::FuzzyDate;
use super::field::{Field, Shape, Target};
use super::kind::Kind;
use super::link::Link;
use super::record::Record;
use super::text::{Line, Text};
use super::vocabulary::{Term, Vocabulary};

/// Fields of a relation, in the order of its form.
pub const FIELDS: &[Field] = &[
    Field::required("party_a", Shape::Link(Target::Party)),
    Field::required("party_b", Shape::Link(Target::Party)),
    Field::required("kind", Shape::Term(Vocabulary::RelationKind)),
    Field::optional("role", Shape::Line),
    Field::optional("rank", Shape::Line),
    Field::optional("since", Shape::Date),
    Field::optional("until", Shape::Date),
    Field::optional("note", Shape::Text),
    Field::optional("access", Shape::Term(Vocabulary::Access)),
];

/// A tie between two parties: the first is, to the second, what the kind says.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// Who is member, part, relative …
    pub party_a: Link,
    /// … of whom.
    pub party_b: Link,
    /// What ties them.
    pub kind: Term,
    /// In which post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Line>,
    /// With which rank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<Line>,
    /// When it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<FuzzyDate>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<FuzzyDate>,
    /// Whatever else is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Who may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Term>,
}

impl Record for Relation {
    const KIND: Kind = Kind::Relation;
}
