//! The cell of an incident's details: a JSON object with the fields of its
//! family, its dates and terms as people write them.

use serde_json::{Map, Value};

use crate::exchange::once::{self, JsonFault};
use crate::model::Day;
use crate::model::bad_row::DetailsProblem;
use crate::model::details::Family;
use crate::model::field::{Field, Shape};
use crate::model::value::ValueError;
use crate::model::vocabulary::Vocabulary;

/// Reads the details of an incident whose kind is as written in its row.
pub(super) fn read(cell: &str, kind: &str, today: Day) -> Result<Value, DetailsProblem> {
    let object = match once::read(cell.as_bytes()) {
        Ok(Value::Object(object)) => object,
        Err((_, JsonFault::Twice(name))) => return Err(DetailsProblem::Twice(name)),
        Ok(_) | Err(_) => return Err(DetailsProblem::NotObject),
    };
    // A kind that is not understood is told of in its own cell.
    let Ok(kind) = Vocabulary::IncidentKind.read(kind) else { return Ok(Value::Null) };
    let family = Family::of(kind.as_str());
    let mut details = Map::new();
    for (name, value) in object {
        if is_blank(&value) {
            continue;
        }
        let Some(field) = family.fields().iter().find(|field| field.name == name) else {
            let known: Vec<_> = family.fields().iter().map(|field| field.name).collect();
            let kind = kind.as_str().to_owned();
            return Err(if known.is_empty() {
                DetailsProblem::None(kind)
            } else {
                DetailsProblem::Unknown { kind, name, known }
            });
        };
        match field_value(field, value, today) {
            Ok(value) => drop(details.insert(name, value)),
            Err(error) => return Err(DetailsProblem::Value(name, error, field.shape)),
        }
    }
    Ok(if details.is_empty() { Value::Null } else { Value::Object(details) })
}

fn field_value(field: &Field, value: Value, today: Day) -> Result<Value, ValueError> {
    let value = match value {
        Value::String(text) => return field.shape.import(&text, today),
        Value::Array(parts) if matches!(field.shape, Shape::Provisions | Shape::Injuries) => {
            Value::Array(parts.into_iter().map(without_blanks).collect())
        }
        value => value,
    };
    field.check(&value)?;
    Ok(value)
}

fn without_blanks(value: Value) -> Value {
    match value {
        Value::Object(mut object) => {
            object.retain(|_, value| !is_blank(value));
            Value::Object(object)
        }
        value => value,
    }
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(parts) => parts.is_empty(),
        Value::Object(object) => object.is_empty(),
        _ => false,
    }
}
