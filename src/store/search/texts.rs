//! The texts of a record in which a search looks for words.

use std::borrow::Cow;

use serde_json::Value;

use crate::model::Kind;
use crate::model::field::{Field, Fields, Shape};

/// The texts of a record besides what it is called, in the order in which they
/// stand in the index: long ones, lines, tags, details.
pub(super) fn texts(kind: Kind, fields: &Fields) -> Vec<Cow<'_, str>> {
    let called = kind.called(fields).map(|(field, _)| field.name);
    let besides = |field: &&Field| Some(field.name) != called && kind.is_searched(field.name);
    let own = kind.fields().iter().filter(besides);
    let mut own: Vec<_> = own.filter_map(|field| Some((place(field.shape)?, field))).collect();
    own.sort_by_key(|(place, _)| *place);
    let values = own.into_iter().filter_map(|(_, field)| fields.get(field.name));
    values.flat_map(texts_of).collect()
}

/// The place of a field of a shape among others; none of what holds no text.
fn place(shape: Shape) -> Option<u8> {
    match shape {
        Shape::Text => Some(0),
        Shape::Line | Shape::Code(_) | Shape::Amount => Some(1),
        Shape::Tags => Some(2),
        Shape::Details => Some(3),
        Shape::Date
        | Shape::Time
        | Shape::Term(_)
        | Shape::Terms(_)
        | Shape::Size
        | Shape::Number(_)
        | Shape::Degrees(_)
        | Shape::Flag
        | Shape::FieldName
        | Shape::Link(_)
        | Shape::Injuries
        | Shape::Provisions => None,
    }
}

fn texts_of(value: &Value) -> Vec<Cow<'_, str>> {
    match value {
        Value::String(text) => vec![text.into()],
        Value::Array(parts) => {
            let parts: Vec<_> = parts.iter().filter_map(Value::as_str).collect();
            vec![parts.join(", ").into()]
        }
        Value::Object(details) => {
            details.values().filter_map(Value::as_str).map(Cow::from).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => vec![],
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::change::fields;

    fn of<const N: usize>(kind: Kind, pairs: [(&str, Value); N]) -> Vec<String> {
        let fields = fields(pairs);
        texts(kind, &fields).into_iter().map(Cow::into_owned).collect()
    }

    #[test]
    fn words_are_looked_for_in_what_is_told_and_not_in_codes_and_names_of_colleagues() {
        let source = [
            ("title", json!("Title")),
            ("author", json!("author")),
            ("language", json!("rus")),
            ("url", json!("url")),
            ("summary", json!("summary")),
            ("full_text", json!("text")),
            ("reliability", json!("B")),
        ];
        assert_eq!(of(Kind::Source, source), ["summary", "text", "author", "url"]);
        let case = [("title", json!("Title")), ("lead", json!("x")), ("tags", json!(["a", "b"]))];
        assert_eq!(of(Kind::Case, case), ["a, b"]);
        let party = [("name", json!("Name")), ("consent_to", json!("x")), ("note", json!("note"))];
        assert_eq!(of(Kind::Party, party), ["note"]);
    }

    #[test]
    fn a_record_is_not_looked_for_twice_by_what_it_is_called() {
        let told = [
            ("title", json!("Title")),
            ("kind", json!("sentence")),
            ("details", json!({ "length": "16 years" })),
            ("narrative", json!("told")),
        ];
        assert_eq!(of(Kind::Incident, told), ["told", "16 years"]);
        assert_eq!(of(Kind::Place, [("name", json!("Name"))]), [""; 0]);
    }
}
