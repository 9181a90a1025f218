//! The parts that parties had in incidents.

use serde::{Deserialize, Serialize};

use super::composite::Injury;
use super::field::{Field, Shape, Target};
use super::kind::Kind;
use super::link::Link;
use super::record::Record;
use super::text::{Line, Text};
use super::vocabulary::{Term, Vocabulary};

/// Fields of an involvement, in the order of its form.
pub const FIELDS: &[Field] = &[
    Field::required("incident", Shape::Link(Target::Incident)),
    Field::required("party", Shape::Link(Target::Party)),
    Field::required("role", Shape::Term(Vocabulary::Role)),
    Field::optional("degree", Shape::Term(Vocabulary::Degree)),
    Field::optional("methods", Shape::Terms(Vocabulary::Method)),
    Field::optional("injuries", Shape::Injuries),
    Field::optional("count", Shape::Line),
    Field::optional("note", Shape::Text),
    Field::optional("access", Shape::Term(Vocabulary::Access)),
];

/// The part that a party had in an incident.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Involvement {
    /// What happened.
    pub incident: Link,
    /// Who was involved.
    pub party: Link,
    /// In which role.
    pub role: Term,
    /// How far a perpetrator was involved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub degree: Option<Term>,
    /// How a victim was ill-treated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub methods: Option<Vec<Term>>,
    /// What was found on a victim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub injuries: Option<Vec<Injury>>,
    /// How many of a group were involved, as stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<Line>,
    /// Whatever else is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Who may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Term>,
}

impl Record for Involvement {
    const KIND: Kind = Kind::Involvement;
}
