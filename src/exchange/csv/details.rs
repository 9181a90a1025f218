//! The cell of an incident's details: a JSON object with the fields of its
//! family, its dates and terms as people write them.

use serde_json::{Map, Value};

use crate::model::Day;
use crate::model::details::Family;
use crate::model::field::{Field, Shape};
use crate::model::vocabulary::Vocabulary;

/// Reads the details of an incident whose kind is as written in its row.
pub(super) fn read(cell: &str, kind: &str, today: Day) -> Result<Value, String> {
    let example = r#"Write a JSON object such as {"length": "16 years"}."#;
    let Ok(Value::Object(object)) = serde_json::from_str(cell) else {
        return Err(example.to_owned());
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
            return Err(match known.as_slice() {
                [] => format!("Incidents of the kind {kind} have no details."),
                _ => format!("There is no “{name}” for {kind}; there are {}.", known.join(", ")),
            });
        };
        let value = field_value(field, value, today).map_err(|error| format!("{name}: {error}"))?;
        details.insert(name, value);
    }
    Ok(if details.is_empty() { Value::Null } else { Value::Object(details) })
}

fn field_value(field: &Field, value: Value, today: Day) -> Result<Value, String> {
    let value = match value {
        Value::String(text) => {
            return field.shape.import(&text, today).map_err(|error| error.to_string());
        }
        Value::Array(parts) if matches!(field.shape, Shape::Provisions | Shape::Injuries) => {
            Value::Array(parts.into_iter().map(without_blanks).collect())
        }
        value => value,
    };
    field.check(&value).map_err(|error| error.to_string())?;
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
