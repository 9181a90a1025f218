//! How somebody was ill-treated, under their name: the methods, each injury on a line,
//! then the finding as a whole, by whom and when.

use serde_json::Value;

use super::fields;
use crate::model::Kind;
use crate::model::Language;
use crate::model::field::Fields;
use crate::words;

const METHODS: &str = "methods";
const INJURIES: &str = "injuries";
/// What decides, whatever one injury fits, and who says so.
const AS_A_WHOLE: [&str; 3] = ["consistency", "examined_by", "examined"];

/// Whether a field of an involvement is told here.
pub(super) fn tells(name: &str) -> bool {
    name == METHODS || name == INJURIES || AS_A_WHOLE.contains(&name)
}

/// The lines about it; none where nothing is known.
pub(super) fn lines(given: &Fields, language: Language) -> Vec<String> {
    let label = |name: &str| words::field(Kind::Involvement, name, language).to_lowercase();
    let told = |name: &str| {
        let field = Kind::Involvement.field(name)?;
        let value = given.get(name).filter(|value| !value.is_null())?;
        Some(fields::shown(field.shape, value, language)).filter(|text| !text.is_empty())
    };
    let labelled = |name: &str| Some(format!("{}: {}", label(name), told(name)?));
    let mut lines: Vec<String> = labelled(METHODS).into_iter().collect();
    if given.get(INJURIES).and_then(Value::as_array).is_some_and(|many| many.len() > 1) {
        lines.push(format!("{}:", label(INJURIES)));
        lines.extend(
            told(INJURIES).iter().flat_map(|text| text.lines()).map(|one| format!("– {one}")),
        );
    } else {
        lines.extend(labelled(INJURIES));
    }
    let whole: Vec<String> = AS_A_WHOLE.into_iter().filter_map(labelled).collect();
    if !whole.is_empty() {
        lines.push(whole.join("; "));
    }
    lines
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(given: &Value) -> Vec<String> {
        lines(given.as_object().unwrap(), Language::English)
    }

    #[test]
    fn the_whole_finding_is_told_apart_from_that_of_one_injury() {
        let told = of(&json!({
            "methods": ["beating"],
            "injuries": [
                { "description": "bruised soles", "part": "feet", "consistency": "consistent" },
                { "description": "scar" },
            ],
            "consistency": "diagnostic",
            "examined_by": "Dr Zorvan",
            "examined": { "text": "3 May 2023", "edtf": "2023-05-03" },
        }));
        assert_eq!(
            told,
            [
                "methods: beating",
                "injuries:",
                "– bruised soles, feet and soles, consistent with",
                "– scar",
                "whole finding: diagnostic of; examined by: Dr Zorvan; examined: 3 May 2023",
            ]
        );
    }

    #[test]
    fn what_is_not_known_is_not_told() {
        assert_eq!(of(&json!({ "injuries": [{ "description": "scar" }] })), ["injuries: scar"]);
        assert_eq!(of(&json!({ "role": "victim", "methods": null })), [""; 0]);
    }

    #[test]
    fn every_field_that_is_told_here_is_one_of_an_involvement() {
        for name in [METHODS, INJURIES].into_iter().chain(AS_A_WHOLE) {
            assert!(Kind::Involvement.field(name).is_some() && tells(name), "{name}");
        }
    }
}
