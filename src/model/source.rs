//! Sources: who says so.

use serde::{Deserialize, Serialize};

use super::date::FuzzyDate;
use super::field::{Field, Shape, Target};
use super::kind::Kind;
use super::link::Link;
use super::record::Record;
use super::text::{Line, Text};
use super::vocabulary::{Term, Vocabulary};

/// Fields of a source, in the order of its form.
pub const FIELDS: &[Field] = &[
    Field::required("title", Shape::Line),
    Field::optional("kind", Shape::Term(Vocabulary::SourceKind)),
    Field::optional("author", Shape::Line),
    Field::optional("publisher", Shape::Link(Target::Organisation)),
    Field::optional("published", Shape::Date),
    Field::optional("posted", Shape::Date),
    Field::optional("url", Shape::Line),
    Field::optional("language", Shape::Line),
    Field::optional("reliability", Shape::Term(Vocabulary::Reliability)),
    Field::optional("summary", Shape::Text),
    Field::optional("full_text", Shape::Text),
    Field::optional("access", Shape::Term(Vocabulary::Access)),
];

/// A document, a testimony, a broadcast.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is called.
    pub title: Line,
    /// Article, statement, testimony …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Term>,
    /// Who wrote or said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Line>,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Link>,
    /// The date that it bears itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<FuzzyDate>,
    /// When it was put where it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posted: Option<FuzzyDate>,
    /// Where it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Line>,
    /// ISO 639 code of its language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Line>,
    /// How far it can be relied on, A to F.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reliability: Option<Term>,
    /// What it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// Its text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_text: Option<Text>,
    /// Who may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Term>,
}

impl Record for Source {
    const KIND: Kind = Kind::Source;
}
