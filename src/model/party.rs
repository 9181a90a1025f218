//! People, organisations and groups.

use serde::{Deserialize, Serialize};

use super::date::FuzzyDate;
use super::field::{Field, Shape};
use super::kind::Kind;
use super::record::Record;
use super::text::{Line, Text};
use super::vocabulary::{Term, Vocabulary};

/// Fields of a party, in the order of its form.
pub const FIELDS: &[Field] = &[
    Field::required("name", Shape::Line),
    Field::required("form", Shape::Term(Vocabulary::PartyForm)),
    Field::optional("birth", Shape::Date),
    Field::optional("sex", Shape::Term(Vocabulary::Sex)),
    Field::optional("country", Shape::Term(Vocabulary::Country)),
    Field::optional("occupation", Shape::Line),
    Field::optional("organisation_kind", Shape::Term(Vocabulary::OrganisationKind)),
    Field::optional("traits", Shape::Terms(Vocabulary::Trait)),
    Field::optional("count", Shape::Line),
    Field::optional("pseudonym", Shape::Flag),
    Field::optional("consent", Shape::Term(Vocabulary::Consent)),
    Field::optional("consent_to", Shape::Line),
    Field::optional("consent_until", Shape::Date),
    Field::optional("note", Shape::Text),
    Field::optional("access", Shape::Term(Vocabulary::Access)),
];

/// A person, an organisation or a group.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// The name it is shown by.
    pub name: Line,
    /// Person, organisation or group.
    pub form: Term,
    /// When a person was born.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth: Option<FuzzyDate>,
    /// Of a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Term>,
    /// Citizenship of a person, seat of an organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Term>,
    /// What a person does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation: Option<Line>,
    /// What kind of organisation it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation_kind: Option<Term>,
    /// Why they may have been a target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub traits: Option<Vec<Term>>,
    /// How many a group has, as stated: `38`, `about 20`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<Line>,
    /// Whether the name shown is not the real one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pseudonym: Option<bool>,
    /// What they agreed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Term>,
    /// To whom they agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent_to: Option<Line>,
    /// Until when they agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent_until: Option<FuzzyDate>,
    /// Whatever else is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Who may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Term>,
}

impl Record for Party {
    const KIND: Kind = Kind::Party;
}
