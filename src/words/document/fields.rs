//! The fields of a record, each shown by its shape.

use serde_json::Value;

use super::Passage;
use crate::model::composite::Composite;
use crate::model::composite::{Injury, Provision};
use crate::model::date::FuzzyDate;
use crate::model::details::Family;
use crate::model::field::{Field, Fields, Shape};
use crate::model::records::incident::Incident;
use crate::model::records::template;
use crate::model::time_of_day::TimeOfDay;
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::Whole;
use crate::model::{Kind, Language};
use crate::words;

/// Fields that take a line or two, in the order of their table.
pub(super) fn short(whole: &Whole, language: Language) -> Vec<Passage> {
    let mut entries = Vec::new();
    for field in whole.record.kind.fields() {
        let Some(value) = whole.fields.get(field.name).filter(|value| !value.is_null()) else {
            continue;
        };
        match field.shape {
            Shape::Text => {}
            Shape::Details if whole.record.kind == Kind::Template => {
                entries.extend(template(value, language));
            }
            Shape::Details => entries.extend(details(whole, value, language)),
            Shape::Link(_) => entries.extend(link(whole, field, language)),
            Shape::FieldName => entries.push(Passage::labelled(
                words::field(whole.record.kind, field.name, language),
                cited(whole, value, language),
            )),
            _ => entries.push(Passage::labelled(
                words::field(whole.record.kind, field.name, language),
                shown(field.shape, value, language),
            )),
        }
    }
    entries
}

/// Fields that take paragraphs, each under its own head.
pub(super) fn long(whole: &Whole, language: Language) -> Vec<Passage> {
    let texts = whole.record.kind.fields().iter().filter(|field| field.shape == Shape::Text);
    texts
        .filter_map(|field| Some((field, whole.fields.get(field.name)?.as_str()?)))
        .flat_map(|(field, text)| {
            [
                Passage::head(words::field(whole.record.kind, field.name, language)),
                Passage::text(text),
            ]
        })
        .collect()
}

/// The field that a citation is of, by its label.
fn cited(whole: &Whole, name: &Value, language: Language) -> String {
    let name = name.as_str().unwrap_or_default();
    let record = whole.links.iter().find(|(link, _)| link == "record");
    record.map_or_else(
        || name.to_owned(),
        |(_, named)| words::field(named.kind, name, language).into_owned(),
    )
}

fn link(whole: &Whole, field: &Field, language: Language) -> Option<Passage> {
    let (_, named) = whole.links.iter().find(|(name, _)| name == field.name)?;
    let text = format!("{}  {}", words::called(named, language), named.reference);
    Some(
        Passage::labelled(words::field(whole.record.kind, field.name, language), text)
            .to(named.clone()),
    )
}

fn details(whole: &Whole, value: &Value, language: Language) -> Vec<Passage> {
    let incident = whole.typed::<Incident>();
    let family = incident.map_or(Family::Plain, |incident| Family::of(incident.kind.as_str()));
    let fields = family.fields().iter();
    fields
        .filter_map(|field| Some((field, value.get(field.name).filter(|v| !v.is_null())?)))
        .map(|(field, value)| {
            Passage::labelled(
                words::detail(field.name, language),
                shown(field.shape, value, language),
            )
        })
        .collect()
}

/// What a template fills.
fn template(content: &Value, language: Language) -> Vec<Passage> {
    let filled = template::filled(content).into_iter();
    filled
        .map(|(field, text)| {
            Passage::labelled(words::field(Kind::Incident, &field, language), text)
        })
        .collect()
}

/// A value as it is read: terms by their labels, dates as typed and as understood.
pub(in crate::words) fn shown(shape: Shape, value: &Value, language: Language) -> String {
    let label = |vocabulary: Vocabulary, term: &Value| {
        term.as_str().map_or_else(String::new, |slug| vocabulary.label(slug, language).to_owned())
    };
    match (shape, value) {
        (Shape::Term(vocabulary) | Shape::Code(vocabulary), term) => label(vocabulary, term),
        (Shape::Terms(vocabulary), Value::Array(terms)) => {
            terms.iter().map(|term| label(vocabulary, term)).collect::<Vec<_>>().join(", ")
        }
        (Shape::Tags, Value::Array(tags)) => {
            tags.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
        }
        (Shape::Date, value) => {
            FuzzyDate::of(value).map_or_else(String::new, |d| date(&d, language))
        }
        (Shape::Time, value) => {
            TimeOfDay::of(value).map_or_else(String::new, |of| time(&of, language))
        }
        (Shape::Flag, value) => words::yes_no(value.as_bool() == Some(true), language),
        (Shape::Injuries, value) => parts::<Injury>(value, language),
        (Shape::Provisions, value) => parts::<Provision>(value, language),
        (Shape::Details, Value::Object(details)) => in_a_line(details, language),
        (shape, value) => shape.write(value),
    }
}

/// The details of an incident whose kind is not at hand, in a line.
fn in_a_line(details: &Fields, language: Language) -> String {
    let told = details.iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| {
        let mut known = Family::ALL.into_iter().flat_map(Family::fields);
        let shape = known.find(|field| field.name == name).map_or(Shape::Line, |field| field.shape);
        format!("{}: {}", words::detail(name, language), shown(shape, value, language))
    });
    told.collect::<Vec<_>>().join(", ")
}

/// A date as understood; as typed where that differs, and in EDTF where it is
/// not a single day.
pub(super) fn date(date: &FuzzyDate, language: Language) -> String {
    let read = date.display(language);
    let typed = (date.text() != read).then(|| format!("“{}”", date.text()));
    let edtf = date.edtf().to_string();
    let edtf = (date.earliest() != date.latest() && edtf != date.text()).then_some(edtf);
    [Some(read), typed, edtf].into_iter().flatten().collect::<Vec<_>>().join("  ")
}

/// A time of day as understood, and as typed where that differs.
fn time(time: &TimeOfDay, language: Language) -> String {
    let read = time.display(language);
    if time.text() == read { read } else { format!("{read}  “{}”", time.text()) }
}

/// Values of several parts: one a line, grades by their labels.
fn parts<T: Composite>(value: &Value, language: Language) -> String {
    let many: Vec<T> = serde_json::from_value(value.clone()).unwrap_or_default();
    let line = |one: &T| {
        let parts = one.parts();
        let parts = parts.iter().filter(|part| !part.is_empty());
        parts
            .map(|part| Vocabulary::Consistency.label(part, language))
            .collect::<Vec<_>>()
            .join(", ")
    };
    many.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The fields of a tie as short texts, without those in `but`.
pub(super) fn brief(kind: Kind, fields: &Fields, but: &[&str], language: Language) -> Vec<String> {
    let known = kind.fields().iter().filter(|field| !but.contains(&field.name));
    known
        .filter(|field| !matches!(field.shape, Shape::Link(_) | Shape::Details))
        .filter_map(|field| {
            let text =
                shown(field.shape, fields.get(field.name).filter(|v| !v.is_null())?, language);
            Some(match field.shape {
                Shape::Line
                | Shape::Code(_)
                | Shape::FieldName
                | Shape::Text
                | Shape::Date
                | Shape::Time
                | Shape::Injuries => {
                    format!("{}: {text}", words::field(kind, field.name, language).to_lowercase())
                }
                _ => text,
            })
        })
        .collect()
}
