//! Places.

use serde::{Deserialize, Serialize};

use super::field::{Field, Shape, Target};
use super::kind::Kind;
use super::link::Link;
use super::record::Record;
use super::text::Line;
use super::vocabulary::{Term, Vocabulary};

/// Fields of a place, in the order of its form.
pub const FIELDS: &[Field] = &[
    Field::required("name", Shape::Line),
    Field::optional("kind", Shape::Term(Vocabulary::PlaceKind)),
    Field::optional("parent", Shape::Link(Target::Place)),
    Field::optional("country", Shape::Term(Vocabulary::Country)),
    Field::optional("latitude", Shape::Degrees(90)),
    Field::optional("longitude", Shape::Degrees(180)),
    Field::optional("precision", Shape::Term(Vocabulary::PlacePrecision)),
    Field::optional("access", Shape::Term(Vocabulary::Access)),
];

/// Where something happened.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// What it is called.
    pub name: Line,
    /// Country, city, facility …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Term>,
    /// What it lies in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Link>,
    /// Which country it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Term>,
    /// Degrees north.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// Degrees east.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// How exact the coordinates are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precision: Option<Term>,
    /// Who may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Term>,
}

impl Record for Place {
    const KIND: Kind = Kind::Place;
}
