//! Templates: what new records are filled with, kept under a name.

use serde::{Deserialize, Serialize};

use crate::model::called::Named;
use crate::model::date::Day;
use crate::model::details::Family;
use crate::model::field::{Field, Shape};
use crate::model::id::RecordId;
use crate::model::kind::Kind;
use crate::model::part::Part;
use crate::model::record::{FieldError, Problem, record};
use crate::model::text::{Line, TextError};
use crate::model::value::ValueError;
use crate::model::wordless::wordless;

record! {
    /// What new records are filled with.
    Template as Template {
        /// What it is called.
        confidential name: required Shape::Line => Line;
        /// The kind of record that it is for.
        confidential record: required Shape::Line => KindName;
        /// What it fills.
        confidential content: required Shape::Details => Content, with record;
    }
    called by name;
    rare;
    parts;
    held to Template::check_content;
}

/// What a template fills, in the order in which it was typed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// The fields that it fills.
    pub slots: Vec<TemplateSlot>,
}

/// What one field is filled with, as a person would type it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateSlot {
    /// What the field belongs to: `record`, or a part such as `who`.
    pub part: String,
    /// Which of several such parts, counted from 0.
    #[serde(default, skip_serializing_if = "is_first")]
    pub number: u16,
    /// The family of kinds of incident that asks for it, for a detail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    /// The name of the field.
    pub field: String,
    /// Its text.
    pub text: String,
    /// The record that it leads to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<RecordId>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
fn is_first(number: &u16) -> bool {
    *number == 0
}

/// The name of a kind of record.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct KindName(pub Kind);

/// Why a template was refused.
#[derive(Clone, Debug, PartialEq)]
pub enum TemplateError {
    /// There is no such kind of record.
    Kind(String),
    /// Nothing is filled.
    Empty,
    /// More than a form can have.
    Full,
    /// There is no such part or field.
    Field {
        /// The part.
        part: String,
        /// The field.
        field: String,
    },
    /// A text does not fit its field.
    Value {
        /// The field.
        field: String,
        /// What is wrong.
        problem: ValueError,
    },
}

wordless!(TemplateError);

/// Fields that a template can fill: those of twenty people and more.
const MOST_SLOTS: usize = 500;

/// Kinds of record that have a form of their own.
const WITH_FORM: &[Kind] = &[Kind::Case, Kind::Incident, Kind::Party, Kind::Place, Kind::Source];

impl TryFrom<String> for KindName {
    type Error = TemplateError;
    fn try_from(text: String) -> Result<Self, TemplateError> {
        let found = WITH_FORM.iter().find(|kind| kind.slug() == text);
        found.map(|kind| Self(*kind)).ok_or(TemplateError::Kind(text))
    }
}

impl From<KindName> for String {
    fn from(name: KindName) -> Self {
        name.0.slug().to_owned()
    }
}

impl Template {
    /// A template for records of a kind.
    ///
    /// # Errors
    ///
    /// Fails on what its check would refuse.
    pub fn of(name: &str, kind: Kind, slots: Vec<TemplateSlot>) -> Result<Self, TemplateError> {
        let value = |error: TextError| TemplateError::Value {
            field: "name".to_owned(),
            problem: error.into(),
        };
        let name = Line::parse(name).map_err(value)?;
        let record = KindName::try_from(kind.slug().to_owned())?;
        let template =
            Self { name, record, content: Content { slots }, withheld: None, access: None };
        template.check_slots()?;
        Ok(template)
    }

    fn check_content(&self) -> Result<(), FieldError> {
        self.check_slots().map_err(|error| FieldError {
            field: "content".to_owned(),
            problem: self.problem(error),
        })
    }

    /// What of the content is refused.
    fn problem(&self, error: TemplateError) -> Problem {
        match error {
            TemplateError::Empty => ValueError::Missing.into(),
            TemplateError::Full => Problem::Many(MOST_SLOTS),
            TemplateError::Field { field, .. } => Problem::part(&field, None, Problem::Unknown),
            TemplateError::Value { field, problem } => {
                let mut slots = self.content.slots.iter().filter(|slot| slot.field == field);
                let shape = slots.find_map(|slot| slot.field_of(self.record.0));
                Problem::part(&field, shape.map(|field| field.shape), problem)
            }
            // The kind is known by now.
            TemplateError::Kind(kind) => Problem::Unread(kind),
        }
    }

    fn check_slots(&self) -> Result<(), TemplateError> {
        match self.content.slots.len() {
            0 => Err(TemplateError::Empty),
            count if count > MOST_SLOTS => Err(TemplateError::Full),
            _ => self.content.slots.iter().try_for_each(|slot| slot.check(self.record.0)),
        }
    }
}

impl TemplateSlot {
    /// The field that it fills in forms of a kind of record.
    fn field_of(&self, kind: Kind) -> Option<&'static Field> {
        if let Some(family) = &self.family {
            let detail = kind == Kind::Incident && self.part == Part::Record.slug();
            let fields = Family::parse(family).filter(|_| detail)?.fields();
            return fields.iter().find(|field| field.name == self.field);
        }
        let kind = if self.part == Part::Record.slug() {
            kind
        } else {
            let mut parts = kind.parts().iter();
            parts.find(|part| part.slug() == self.part)?.layout()?.kind
        };
        kind.field(&self.field).filter(|field| field.shape != Shape::Details)
    }

    fn check(&self, kind: Kind) -> Result<(), TemplateError> {
        let field = self.field_of(kind).ok_or_else(|| TemplateError::Field {
            part: self.part.clone(),
            field: self.field.clone(),
        })?;
        // What a date means may hang on the day of use.
        let day = Day::from_civil(2024, 6, 15).unwrap_or(Day::MIN);
        let checked = match field.shape {
            Shape::Link(_) => Line::parse(&self.text).map(drop).map_err(ValueError::from),
            _ if self.link.is_some() => Err(ValueError::Shape),
            shape => shape.read(&self.text, day).map(drop),
        };
        let field = || self.field.clone();
        checked.map_err(|problem| TemplateError::Value { field: field(), problem })
    }
}

/// What stored content fills: the name of each field and its text.
pub fn filled(content: &serde_json::Value) -> Vec<(String, String)> {
    let content: Content = serde_json::from_value(content.clone()).unwrap_or_default();
    content.slots.into_iter().map(|slot| (slot.field, slot.text)).collect()
}

/// A template as lists of them show it.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptTemplate {
    /// The record.
    pub record: Named,
    /// What it says.
    pub template: Template,
    /// The records that its links lead to and that are not in the trash.
    pub linked: Vec<(RecordId, Named)>,
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::model::record::Record;

    fn parsed(content: &Value) -> Result<Template, FieldError> {
        let value = json!({ "name": "Detention", "record": "incident", "content": content });
        Template::parse(value.as_object().cloned().unwrap())
    }

    #[test]
    fn what_is_filled_has_to_fit_its_field() {
        let good = json!({ "slots": [
            { "part": "record", "field": "kind", "text": "задержание" },
            { "part": "record", "field": "when", "text": "yesterday" },
            { "part": "record", "family": "custody", "field": "facility", "text": "SIZO-1" },
            { "part": "by", "field": "party", "text": "police",
              "link": "01890000-0000-7000-8000-000000000001" },
        ]});
        assert!(parsed(&good).is_ok(), "{:?}", parsed(&good));
        for bad in [
            json!({ "slots": [] }),
            json!({ "slots": [{ "part": "record", "field": "colour", "text": "red" }] }),
            json!({ "slots": [{ "part": "name", "field": "text", "text": "of a party" }] }),
            json!({ "slots": [{ "part": "record", "field": "when", "text": "sometime" }] }),
            json!({ "slots": [{ "part": "record", "family": "nothing", "field": "facility", "text": "a" }] }),
            json!({ "slots": [{ "part": "by", "field": "party", "text": "" }] }),
            json!({ "slots": [{ "part": "by", "field": "party", "text": "a", "link": "P-1" }] }),
        ] {
            assert!(parsed(&bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_template_reads_back_as_it_is_written() {
        let content = json!({ "slots": [
            { "part": "who", "field": "party", "text": "A. Person" },
            { "part": "who", "number": 1, "field": "party", "text": "B. Person" },
        ]});
        let template = parsed(&content).unwrap();
        assert_eq!(Template::parse(template.fields()).unwrap(), template);
        assert_eq!(template.fields()["content"], content);
    }
}
