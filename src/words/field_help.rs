//! What a field takes, in words and by examples.

use crate::model::Language;
use crate::model::field::{Shape, Target};

use super::{text, with};

/// Terms of a list that stand for all of them.
const EXAMPLES: usize = 3;

/// What a field of a shape takes, and examples of it where words do not do: each
/// reads in the form as it stands here.
pub fn field_help(shape: Shape, language: Language) -> Vec<String> {
    let (takes, examples) = ids(shape);
    let takes = text(language, takes).into_owned();
    let listed = match shape {
        Shape::Term(vocabulary) | Shape::Terms(vocabulary) | Shape::Code(vocabulary) => {
            let entries = vocabulary.entries().iter().take(EXAMPLES);
            let labels = entries.map(|entry| vocabulary.label(entry.slug, language).to_owned());
            Some(labels.collect::<Vec<_>>().join(" · "))
        }
        _ => examples.map(|id| text(language, id).into_owned()),
    };
    let such_as =
        |listed: String| with(language, "field-help-such-as", &[("examples", listed.into())]);
    let examples = listed.map(such_as);
    std::iter::once(takes).chain(examples).collect()
}

/// The ids of what it takes, and of examples that are no terms of a list.
fn ids(shape: Shape) -> (&'static str, Option<&'static str>) {
    match shape {
        Shape::Line | Shape::Details => ("field-help-line", None),
        Shape::Text => ("field-help-text", None),
        Shape::Date => ("field-help-date", Some("field-help-date-examples")),
        Shape::Time => ("field-help-time", Some("field-help-time-examples")),
        Shape::Term(_) => ("field-help-term", None),
        Shape::Code(_) => ("field-help-code", None),
        Shape::Terms(_) => ("field-help-terms", None),
        Shape::Tags => ("field-help-tags", Some("field-help-tags-examples")),
        Shape::Number(_) => ("field-help-number", None),
        Shape::Degrees(_) => ("field-help-degrees", None),
        Shape::Flag => ("field-help-flag", Some("field-help-flag-examples")),
        Shape::FieldName => ("field-help-field-name", None),
        Shape::Link(Target::Place) => ("field-help-place", None),
        Shape::Link(Target::Party) => ("field-help-party", Some("field-help-party-examples")),
        Shape::Link(Target::Organisation) => ("field-help-organisation", None),
        Shape::Link(Target::Case) => ("field-help-case", None),
        Shape::Link(Target::Incident) => ("field-help-incident", None),
        Shape::Link(Target::Source) => ("field-help-source", None),
        Shape::Link(Target::Any) => ("field-help-any", None),
        Shape::Injuries => ("field-help-injuries", Some("field-help-injuries-examples")),
        Shape::Provisions => ("field-help-provisions", Some("field-help-provisions-examples")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Day, Kind};

    #[test]
    fn every_field_says_what_it_takes_in_each_language() {
        for language in Language::ALL {
            for field in Kind::ALL.into_iter().flat_map(Kind::fields) {
                let help = field_help(field.shape, language);
                assert!(!help.is_empty() && !help[0].starts_with("field-help"), "{field:?}");
            }
        }
    }

    #[test]
    fn what_stands_as_an_example_is_read() {
        let today = Day::from_civil(2022, 1, 11).unwrap();
        let shapes = [Shape::Date, Shape::Time, Shape::Tags, Shape::Flag];
        for (language, shape) in
            Language::ALL.into_iter().flat_map(|l| shapes.into_iter().map(move |s| (l, s)))
        {
            let listed = text(language, ids(shape).1.unwrap()).into_owned();
            assert!(listed.split(" · ").count() >= 2, "{language:?} {shape:?}: {listed}");
            for example in listed.split(" · ") {
                let read = shape.read(example, today);
                assert!(read.is_ok_and(|value| !value.is_null()), "{language:?}: {example}");
            }
        }
    }
}
