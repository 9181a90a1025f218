//! What all kinds of record share: from fields to a typed value and back.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use thiserror::Error;

use super::field::{Fields, ValueError};
use super::kind::Kind;

/// A typed record. Its serde form is its fields; parsing is the only way in.
pub trait Record: DeserializeOwned + Serialize {
    /// The kind of record it is.
    const KIND: Kind;

    /// Makes the record of its fields.
    ///
    /// # Errors
    ///
    /// Fails at the first field that is missing, unknown or of a wrong value.
    fn parse(fields: Fields) -> Result<Self, FieldError> {
        parse(fields)
    }

    /// The fields of the record; empty ones are left out.
    fn fields(&self) -> Fields {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => fields,
            // Records are plain structs, which serde writes as objects.
            _ => Fields::new(),
        }
    }
}

/// What is wrong with a field.
#[derive(Clone, Debug, Error, PartialEq)]
#[error("{field}: {problem}")]
pub struct FieldError {
    /// Name of the field.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

/// Why a field was refused.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum Problem {
    /// The kind of record has no such field.
    #[error("There is no such field.")]
    Unknown,
    /// Its value does not fit.
    #[error(transparent)]
    Value(#[from] ValueError),
    /// The fields do not make a record together.
    #[error("{0}.")]
    Record(String),
}

/// The field that every kind has besides its own: who may see the record.
pub const ACCESS: &str = "access";

/// Checks the fields one by one, then makes the record of them.
pub(super) fn parse<R: Record>(fields: Fields) -> Result<R, FieldError> {
    check(R::KIND, &fields)?;
    serde_json::from_value(Value::Object(fields)).map_err(|error| FieldError {
        field: R::KIND.slug().to_owned(),
        problem: Problem::Record(error.to_string()),
    })
}

/// Checks each field by itself: names, values, and that none is missing.
pub fn check(kind: Kind, fields: &Fields) -> Result<(), FieldError> {
    check_changes(kind, fields)?;
    let missing = |field: &str| fields.get(field).is_none_or(Value::is_null);
    match kind.fields().iter().find(|field| field.required && missing(field.name)) {
        Some(field) => {
            Err(FieldError { field: field.name.to_owned(), problem: ValueError::Missing.into() })
        }
        None => Ok(()),
    }
}

/// Checks the fields that a change names; others may be missing.
pub fn check_changes(kind: Kind, fields: &Fields) -> Result<(), FieldError> {
    for (name, value) in fields {
        let error = |problem| FieldError { field: name.clone(), problem };
        let field = kind.field(name).ok_or_else(|| error(Problem::Unknown))?;
        field.check(value).map_err(|problem| error(problem.into()))?;
    }
    Ok(())
}
