//! The casebook's own terms by which a record is told.

use serde_json::Value;

use crate::model::composite::Injury;
use crate::model::details::Family;
use crate::model::field::{Fields, Shape};
use crate::model::kind::Kind;
use crate::model::vocabulary::Vocabulary;

/// Says of a term of the casebook's own, by its list and slug, whether it stays.
type Keeps<'a> = dyn FnMut(Vocabulary, &str) -> bool + 'a;

/// Leaves of the casebook's own terms in a record those that `keeps` says; answers
/// whether the record still has all that it needs.
pub fn keep(kind: Kind, fields: &mut Fields, keeps: &mut Keeps) -> bool {
    for field in kind.fields() {
        let Some(value) = fields.get_mut(field.name) else { continue };
        if !keep_in(field.shape, value, keeps) {
            if field.required {
                return false;
            }
            fields.shift_remove(field.name);
        }
    }
    true
}

/// The same in a value; answers whether anything may stay of it.
fn keep_in(shape: Shape, value: &mut Value, keeps: &mut Keeps) -> bool {
    let mut stays = |vocabulary: Vocabulary, value: &Value| {
        let slug = value.as_str().filter(|slug| !vocabulary.is_built_in(slug));
        slug.is_none_or(|slug| keeps(vocabulary, slug))
    };
    match (shape, value) {
        (Shape::Term(vocabulary), value) => stays(vocabulary, value),
        (Shape::Terms(vocabulary), Value::Array(terms)) => {
            terms.retain(|term| stays(vocabulary, term));
            true
        }
        (Shape::Injuries, Value::Array(injuries)) => {
            for injury in injuries.iter_mut().filter_map(Value::as_object_mut) {
                for (part, vocabulary) in Injury::TERMS {
                    if injury.get(part).is_some_and(|term| !stays(vocabulary, term)) {
                        injury.shift_remove(part);
                    }
                }
            }
            true
        }
        (Shape::Details, Value::Object(details)) => {
            for field in Family::ALL.into_iter().flat_map(Family::fields) {
                let Shape::Term(vocabulary) = field.shape else { continue };
                if details.get(field.name).is_some_and(|term| !stays(vocabulary, term)) {
                    details.shift_remove(field.name);
                }
            }
            true
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_term_is_taken_out_wherever_it_stands() {
        let keep_none = |kind: Kind, value: Value| {
            let Value::Object(mut fields) = value else { panic!("{value}") };
            let whole = keep(kind, &mut fields, &mut |_, slug| slug != "own");
            (whole, Value::Object(fields))
        };
        let part = json!({
            "methods": ["own", "beating"], "role": "victim",
            "injuries": [{ "description": "a bruise", "part": "own", "consistency": "consistent-with" }],
        });
        let (whole, left) = keep_none(Kind::Involvement, part);
        assert!(whole);
        assert_eq!(left["methods"], json!(["beating"]));
        assert_eq!(left["injuries"][0].get("part"), None);
        let charge = json!({ "kind": "charge", "details": { "status": "own" } });
        let (whole, left) = keep_none(Kind::Incident, charge);
        assert!(whole && left["details"].get("status").is_none());
        assert!(!keep_none(Kind::Incident, json!({ "kind": "own" })).0, "it needs a kind");
    }
}
