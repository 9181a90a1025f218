//! What a field takes, in words and by examples.

use crate::model::field::{Shape, Target};
use crate::model::{Kind, Language};

use super::{field, find, text, with};

/// Terms of a list that stand for all of them.
const EXAMPLES: usize = 3;

/// Examples that are written alike in every language, by the names of the fields.
const ALIKE: &[(&str, &str)] = &[
    ("media_type", "image/jpeg · video/mp4"),
    ("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    ("tool", "yt-dlp 2024.12.06 · Hunchly 2.5"),
    ("address", "203.0.113.7 · Tor"),
    ("file_device", "Nokia 3310"),
    ("noted_on", "k7 · m3"),
    ("key", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    ("format", "DOCX · CSV"),
];

/// What stands between examples.
pub(super) const BETWEEN: &str = " · ";

/// A field of which is told what it takes.
#[derive(Clone, Copy, Debug)]
pub struct AskedField {
    /// The kind of record that has it; none for the details of an incident.
    pub of: Option<Kind>,
    /// Its name.
    pub name: &'static str,
    /// What it may hold.
    pub shape: Shape,
}

impl AskedField {
    /// What it takes, and examples of it: each reads in the form as it stands here.
    pub fn help(self, language: Language) -> Vec<String> {
        let takes = text(language, takes(self.shape)).into_owned();
        let listed = self.examples(language);
        let listed = listed.map(|listed| such_as(listed, language));
        std::iter::once(takes).chain(listed).collect()
    }

    /// Its own examples where it has some, else those of all such fields.
    fn examples(self, language: Language) -> Option<String> {
        let own = self.example_ids().iter().find_map(|id| find(language, id));
        let alike = || ALIKE.iter().find(|(name, _)| *name == self.name);
        let other = || match alike() {
            Some((_, alike)) => Some((*alike).to_owned()),
            None => of_shape(self.shape, language),
        };
        own.map_or_else(other, |own| Some(own.into_owned()))
    }

    /// The ids of its own examples, the closest first.
    pub(super) fn example_ids(self) -> [String; 2] {
        let (of, name) = (self.of.map_or("detail", Kind::slug), self.name.replace('_', "-"));
        [format!("example-{of}-{name}"), format!("example-{name}")]
    }
}

/// Examples in a sentence.
pub(super) fn such_as(listed: String, language: Language) -> String {
    with(language, "field-help-such-as", &[("examples", listed.into())])
}

/// Examples of what a shape takes.
fn of_shape(shape: Shape, language: Language) -> Option<String> {
    let text = |id| Some(text(language, id).into_owned());
    let labels = |labels: Vec<String>| Some(labels.join(BETWEEN));
    match shape {
        Shape::Term(vocabulary) | Shape::Terms(vocabulary) | Shape::Code(vocabulary) => {
            let entries = vocabulary.entries().iter().take(EXAMPLES);
            labels(entries.map(|entry| vocabulary.label(entry.slug, language).to_owned()).collect())
        }
        Shape::FieldName => labels(
            ["when", "place"].map(|name| field(Kind::Incident, name, language).into_owned()).into(),
        ),
        Shape::Size => Some("48213".to_owned()),
        Shape::Number(_) => Some("1 · 12".to_owned()),
        Shape::Degrees(_) => Some("43.25 · -8.5".to_owned()),
        Shape::Link(Target::Any) => Some("I-412 · P-31".to_owned()),
        Shape::Date => text("field-help-date-examples"),
        Shape::Time => text("field-help-time-examples"),
        Shape::Amount => text("field-help-amount-examples"),
        Shape::Tags => text("field-help-tags-examples"),
        Shape::Flag => text("field-help-flag-examples"),
        Shape::Injuries => text("field-help-injuries-examples"),
        Shape::Provisions => text("field-help-provisions-examples"),
        Shape::Link(Target::Place) => text("field-help-place-examples"),
        Shape::Link(Target::Party) => text("field-help-party-examples"),
        Shape::Link(Target::Organisation) => text("field-help-organisation-examples"),
        Shape::Link(Target::Case) => text("field-help-case-examples"),
        Shape::Link(Target::Incident) => text("field-help-incident-examples"),
        Shape::Link(Target::Source) => text("field-help-source-examples"),
        Shape::Link(Target::Evidence) => Some("E-12 · video.mp4".to_owned()),
        Shape::Link(Target::Recipient) => text("field-help-recipient-examples"),
        Shape::Line | Shape::Text | Shape::Details => None,
    }
}

/// The id of what a shape takes.
fn takes(shape: Shape) -> &'static str {
    match shape {
        Shape::Line | Shape::Details => "field-help-line",
        Shape::Text => "field-help-text",
        Shape::Date => "field-help-date",
        Shape::Time => "field-help-time",
        Shape::Amount => "field-help-amount",
        Shape::Term(_) => "field-help-term",
        Shape::Code(_) => "field-help-code",
        Shape::Terms(_) => "field-help-terms",
        Shape::Tags => "field-help-tags",
        Shape::Size => "field-help-size",
        Shape::Number(_) => "field-help-number",
        Shape::Degrees(_) => "field-help-degrees",
        Shape::Flag => "field-help-flag",
        Shape::FieldName => "field-help-field-name",
        Shape::Link(Target::Place) => "field-help-place",
        Shape::Link(Target::Party) => "field-help-party",
        Shape::Link(Target::Organisation) => "field-help-organisation",
        Shape::Link(Target::Case) => "field-help-case",
        Shape::Link(Target::Incident) => "field-help-incident",
        Shape::Link(Target::Source) => "field-help-source",
        Shape::Link(Target::Evidence) => "field-help-evidence",
        Shape::Link(Target::Recipient) => "field-help-recipient",
        Shape::Link(Target::Any) => "field-help-any",
        Shape::Injuries => "field-help-injuries",
        Shape::Provisions => "field-help-provisions",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Day;
    use crate::model::details::Family;

    /// Every field that a form has.
    fn asked() -> Vec<AskedField> {
        let forms = Kind::ALL.into_iter().filter(|k| !matches!(k, Kind::Template | Kind::Filter));
        let fields =
            forms.flat_map(|kind| kind.fields().iter().map(move |field| (Some(kind), field)));
        let details = Family::ALL.into_iter().flat_map(Family::fields).map(|field| (None, field));
        fields
            .chain(details)
            .filter(|(_, field)| field.shape != Shape::Details)
            .map(|(of, field)| AskedField { of, name: field.name, shape: field.shape })
            .collect()
    }

    #[test]
    fn every_field_says_what_it_takes_with_examples_in_each_language() {
        for language in Language::ALL {
            for field in asked() {
                let help = field.help(language);
                assert!(help.len() == 2 && !help[0].starts_with("field-help"), "{field:?}");
                assert!(help[1].chars().any(char::is_alphanumeric), "{field:?}: {help:?}");
            }
        }
    }

    #[test]
    fn what_stands_as_an_example_is_read() {
        let today = Day::from_civil(2022, 1, 11).unwrap();
        for (language, field) in
            Language::ALL.into_iter().flat_map(|l| asked().into_iter().map(move |f| (l, f)))
        {
            if matches!(field.shape, Shape::Link(_)) {
                continue;
            }
            for example in field.examples(language).unwrap().split(BETWEEN) {
                let read = field.shape.read(example, today);
                assert!(read.is_ok_and(|value| !value.is_null()), "{language:?}: {example}");
            }
        }
    }

    #[test]
    fn examples_of_tags_show_what_parts_them_and_what_does_not() {
        for language in Language::ALL {
            let listed = of_shape(Shape::Tags, language).unwrap();
            let read = listed.split(BETWEEN).map(|tags| Shape::Tags.read(tags, Day::MIN).unwrap());
            let counts: Vec<_> = read.map(|tags| tags.as_array().map_or(0, Vec::len)).collect();
            assert_eq!(counts, [2, 2, 1], "{language:?}: {listed}");
        }
    }
}
