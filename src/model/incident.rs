//! Incidents: everything that happened, from an arrest to a statement.

use serde::{Deserialize, Serialize};

use super::date::FuzzyDate;
use super::details::{Details, Family};
use super::field::{Field, Fields, Shape, Target};
use super::kind::Kind;
use super::link::Link;
use super::record::{self, FieldError, Problem, Record};
use super::text::{Line, Text};
use super::vocabulary::{Term, Vocabulary};

/// Fields of an incident, in the order of its form.
pub const FIELDS: &[Field] = &[
    Field::optional("when", Shape::Date),
    Field::optional("order", Shape::Number(9999)),
    Field::optional("place", Shape::Link(Target::Place)),
    Field::required("kind", Shape::Term(Vocabulary::IncidentKind)),
    Field::optional("title", Shape::Line),
    Field::optional("case", Shape::Link(Target::Case)),
    Field::optional("parent", Shape::Link(Target::Incident)),
    Field::optional("details", Shape::Details),
    Field::optional("narrative", Shape::Text),
    Field::optional("verification", Shape::Term(Vocabulary::Verification)),
    Field::optional("tags", Shape::Tags),
    Field::optional("access", Shape::Term(Vocabulary::Access)),
];

/// Something that happened.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Incident {
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<FuzzyDate>,
    /// Its place among the incidents of one day, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
    /// Where it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Link>,
    /// What kind of thing happened.
    pub kind: Term,
    /// It in a few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Line>,
    /// The case it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<Link>,
    /// The incident it is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Link>,
    /// What its family of kinds asks for; [`Incident::details`] types them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    details: Option<Fields>,
    /// What happened, told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub narrative: Option<Text>,
    /// What is established of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<Term>,
    /// Words to find it by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Line>>,
    /// Who may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Term>,
}

impl Incident {
    /// The details that its family of kinds asks for.
    pub fn details(&self) -> Option<Details> {
        let fields = self.details.clone().filter(|fields| !fields.is_empty())?;
        Details::parse(Family::of(self.kind.as_str()), fields).ok()
    }
}

impl Record for Incident {
    const KIND: Kind = Kind::Incident;

    fn parse(fields: Fields) -> Result<Self, FieldError> {
        let incident: Self = record::parse(fields)?;
        if let Some(details) = incident.details.clone().filter(|fields| !fields.is_empty()) {
            let checked = Details::parse(Family::of(incident.kind.as_str()), details);
            checked.map_err(|problem| FieldError {
                field: "details".to_owned(),
                problem: Problem::Record(problem),
            })?;
        }
        Ok(incident)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn details_that_do_not_fit_the_kind_are_refused() {
        let fields = |kind: &str| {
            let value = json!({ "kind": kind, "details": { "length": "16 years" } });
            value.as_object().cloned().unwrap()
        };
        assert!(Incident::parse(fields("sentence")).unwrap().details().is_some());
        assert_eq!(Incident::parse(fields("protest")).unwrap_err().field, "details");
    }
}
