//! How what is typed is understood.

use crate::words;
use serde_json::Value;

use super::FormField;
use super::Part;
use crate::app::reader::Reader;
use crate::model::amount::Amount;
use crate::model::date::{ReadContext, Reading};
use crate::model::field::{Shape, Target};
use crate::model::tag_line;
use crate::model::time_of_day::TimeOfDay;
use crate::model::vocabulary::Vocabulary;
use crate::model::{FuzzyDate, Language};

impl FormField {
    /// How what is typed is understood, where that is not plain.
    pub(super) fn reading(&self, reader: Reader) -> Option<String> {
        let text = self.text();
        if text.is_empty() {
            return None;
        }
        let reading = match self.shape {
            Shape::Date => date_reading(text, reader),
            Shape::Time => match TimeOfDay::read(text) {
                Ok(time) => time.display(reader.language),
                Err(_) => "?".to_owned(),
            },
            Shape::Amount => match Amount::read(text) {
                Ok(amount) => amount.display(reader.language),
                Err(_) => "?".to_owned(),
            },
            Shape::Term(vocabulary) => match vocabulary.read(text) {
                Ok(term) => vocabulary.label(term.as_str(), reader.language).to_owned(),
                Err(_) => "?".to_owned(),
            },
            Shape::Code(vocabulary) => {
                let term = vocabulary.read(text).ok()?;
                vocabulary.label(term.as_str(), reader.language).to_owned()
            }
            Shape::Tags => tag_line::read(text).join(" · "),
            Shape::Terms(vocabulary) => terms_reading(vocabulary, text, reader.language),
            Shape::Flag => match self.shape.read(text, reader.today) {
                Ok(value) => written(self.shape, &value, reader.language),
                Err(_) => "?".to_owned(),
            },
            Shape::Number(_) | Shape::Degrees(_) => match self.shape.read(text, reader.today) {
                Ok(value) => self.shape.write(&value),
                Err(_) => "?".to_owned(),
            },
            _ => return None,
        };
        (reading != text).then_some(reading)
    }

    /// Checks what is typed as the field is left; what is missing is no
    /// matter before saving.
    pub(super) fn check(&mut self, reader: Reader) {
        let plain =
            matches!(self.shape, Shape::Line | Shape::Text | Shape::FieldName | Shape::Link(_));
        if !plain && !self.fresh && self.problem.is_none() {
            let read = self.shape.read(self.editor.text(), reader.today);
            self.problem =
                read.err().map(|error| words::value(&error, self.shape, reader.language));
        }
    }
}

/// The text by which a stored value is shown in a form: terms by their labels.
pub(super) fn written(shape: Shape, value: &Value, language: Language) -> String {
    match (shape, value) {
        (Shape::Term(vocabulary) | Shape::Code(vocabulary), Value::String(slug)) => {
            label(vocabulary, slug, language).to_owned()
        }
        (Shape::Terms(vocabulary), Value::Array(slugs)) => {
            let labels = slugs.iter().filter_map(Value::as_str);
            labels.map(|slug| label(vocabulary, slug, language)).collect::<Vec<_>>().join("; ")
        }
        (Shape::Flag, Value::Bool(yes)) => words::yes_no(*yes, language),
        _ => shape.write(value),
    }
}

/// The label of a term, or its slug where the label would be read as another.
pub(super) fn label(vocabulary: Vocabulary, slug: &str, language: Language) -> &str {
    let label = vocabulary.label(slug, language);
    let reads_back = vocabulary.read(label).is_ok_and(|term| term.as_str() == slug);
    if reads_back && !label.contains(';') { label } else { slug }
}

pub(super) fn date_reading(text: &str, reader: Reader) -> String {
    match FuzzyDate::read(text, &ReadContext { today: reader.today }) {
        Ok(Reading::One(date)) => date.display(reader.language),
        Ok(Reading::Ambiguous(dates)) => {
            let shown = |index: usize| {
                let date: Option<&FuzzyDate> = dates.get(index);
                date.map(|date| date.display(reader.language)).unwrap_or_default()
            };
            let arguments = [("first", shown(0).into()), ("second", shown(1).into())];
            words::with(reader.language, "reading-or", &arguments)
        }
        Err(_) => "?".to_owned(),
    }
}

fn terms_reading(vocabulary: Vocabulary, text: &str, language: Language) -> String {
    let parts = text.split(';').map(str::trim).filter(|part| !part.is_empty());
    let read = parts.map(|part| match vocabulary.read(part) {
        Ok(term) => vocabulary.label(term.as_str(), language).to_owned(),
        Err(_) => "?".to_owned(),
    });
    read.collect::<Vec<_>>().join("; ")
}

/// The id of how to fill an empty field, where that is not plain.
pub(super) fn hint(shape: Shape, part: Part) -> Option<&'static str> {
    Some(match shape {
        Shape::Date => "hint-date",
        Shape::Time => "hint-time",
        Shape::Amount => "hint-amount",
        Shape::Term(_) | Shape::Code(_) | Shape::FieldName => "hint-term",
        Shape::Terms(_) => "hint-terms",
        Shape::Flag => "hint-flag",
        Shape::Injuries => "hint-injuries",
        Shape::Provisions => "hint-provisions",
        Shape::Link(Target::Party) if part == Part::Who => "hint-people",
        _ => return None,
    })
}
