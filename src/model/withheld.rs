//! Fields of a record that go to nobody outside, whoever may see the rest.

use serde_json::Value;

use super::field::{Field, Fields};
use super::kind::Kind;

/// The field that every kind has for them; the history alone keeps it.
pub const WITHHELD: &str = "withheld";

/// The fields that a record holds back, by the terms that name them.
fn terms(fields: &Fields) -> impl Iterator<Item = &str> {
    let held = fields.get(WITHHELD).and_then(Value::as_array);
    held.into_iter().flatten().filter_map(Value::as_str)
}

/// Whether a term names a field: its slug is the name, which may have spaces
/// between its words that a slug has not.
pub fn names(term: &str, field: &str) -> bool {
    term.len() == field.len()
        && term.chars().zip(field.chars()).all(|(a, b)| a == b || (a, b) == ('-', '_'))
}

/// Whether a record of a kind holds back the field of that name: itself, or the
/// one that leads it, since half of a statement tells the other.
pub fn withholds(kind: Kind, fields: &Fields, name: &str) -> bool {
    let group = kind.field(name).map_or(name, |field| field.group);
    terms(fields).any(|term| {
        let led = kind.fields().iter().find(|field| names(term, field.name));
        led.map_or_else(|| names(term, name), |field| field.group == group)
    })
}

/// A term that names no field of those that records of the kind have.
pub(super) fn unknown<'a>(known: &[Field], fields: &'a Fields) -> Option<&'a str> {
    terms(fields).find(|term| known.iter().all(|field| !names(term, field.name)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::change::fields;
    use crate::model::field::Shape;
    use crate::model::record::ACCESS;
    use crate::model::vocabulary::Vocabulary;

    /// What a record that withholds the fields of those terms is made of.
    fn holding(terms: &[&str]) -> Fields {
        fields([(WITHHELD, json!(terms))])
    }

    #[test]
    fn every_term_names_a_field_that_leads_its_group() {
        for entry in Vocabulary::SensitiveField.entries() {
            let of = |kind: Kind| kind.fields().iter().find(|field| names(entry.slug, field.name));
            let mut found = Kind::ALL.into_iter().filter_map(of).peekable();
            assert!(found.peek().is_some(), "{}: no record has it", entry.slug);
        }
    }

    /// Fields of a form that need not be held back one by one: what they say goes by the
    /// record's own access.
    #[test]
    fn what_a_person_tells_in_words_can_be_held_back_by_itself() {
        let apart = [Kind::Filter, Kind::Template, Kind::Name];
        for kind in Kind::ALL.into_iter().filter(|kind| !apart.contains(kind)) {
            let long = kind.fields().iter().filter(|field| field.shape == Shape::Text);
            for field in long {
                let mut terms = Vocabulary::SensitiveField.entries().iter();
                assert!(terms.any(|term| names(term.slug, field.name)), "{kind}.{}", field.name);
            }
        }
    }

    #[test]
    fn what_is_withheld_takes_along_what_it_makes_one_statement_with() {
        let party = holding(&["name", "birth"]);
        for (name, held) in
            [("name", true), ("pseudonym", true), ("birth", true), ("sex", false), (ACCESS, false)]
        {
            assert_eq!(withholds(Kind::Party, &party, name), held, "{name}");
        }
        let place = holding(&["latitude"]);
        assert!(withholds(Kind::Place, &place, "precision"));
        assert!(!withholds(Kind::Place, &place, "name"));
        assert!(withholds(Kind::Source, &holding(&["full-text"]), "full_text"));
        // The time of day tells the day where the date is held back, and the other way about.
        assert!(withholds(Kind::Incident, &holding(&["time"]), "when"));
    }

    #[test]
    fn what_a_record_does_not_have_it_cannot_withhold() {
        let parse = |name: &str| {
            let mut given = fields([("title", json!("Zhanaozen"))]);
            given.extend(holding(&[name]));
            Kind::Case.check(&given)
        };
        assert!(parse("summary").is_ok());
        let refused = parse("birth").unwrap_err();
        assert_eq!(refused.field, WITHHELD);
    }
}
