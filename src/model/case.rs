//! Cases: files that group incidents.

use serde::{Deserialize, Serialize};

use super::field::{Field, Shape};
use super::kind::Kind;
use super::record::Record;
use super::text::{Line, Text};
use super::vocabulary::{Term, Vocabulary};

/// Fields of a case, in the order of its form.
pub const FIELDS: &[Field] = &[
    Field::required("title", Shape::Line),
    Field::optional("summary", Shape::Text),
    Field::optional("country", Shape::Term(Vocabulary::Country)),
    Field::optional("status", Shape::Term(Vocabulary::CaseStatus)),
    Field::optional("priority", Shape::Term(Vocabulary::Priority)),
    Field::optional("lead", Shape::Line),
    Field::optional("tags", Shape::Tags),
    Field::optional("access", Shape::Term(Vocabulary::Access)),
];

/// A file that groups incidents.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What it is called.
    pub title: Line,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// Where it plays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Term>,
    /// Active, pending or closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Term>,
    /// How soon it needs work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Term>,
    /// Who leads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<Line>,
    /// Words to find it by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Line>>,
    /// Who may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Term>,
}

impl Record for Case {
    const KIND: Kind = Kind::Case;
}
