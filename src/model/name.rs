//! Other names of parties.

use serde::{Deserialize, Serialize};

use super::field::{Field, Shape, Target};
use super::kind::Kind;
use super::link::Link;
use super::record::Record;
use super::text::Line;
use super::vocabulary::{Term, Vocabulary};

/// Fields of a name, in the order of its form.
pub const FIELDS: &[Field] = &[
    Field::required("party", Shape::Link(Target::Party)),
    Field::required("text", Shape::Line),
    Field::required("kind", Shape::Term(Vocabulary::NameKind)),
    Field::optional("script", Shape::Line),
    Field::optional("access", Shape::Term(Vocabulary::Access)),
];

/// Another name of a party, in another spelling, script or life.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// Whose name it is.
    pub party: Link,
    /// The name.
    pub text: Line,
    /// Alias, transliteration, former name, pseudonym.
    pub kind: Term,
    /// ISO 15924 code of its script, `Cyrl`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<Line>,
    /// Who may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Term>,
}

impl Record for Name {
    const KIND: Kind = Kind::Name;
}
