//! Values for the fields of any kind of record, made from its table of fields.

use casebook::model::composite::{Composite, Injury, Provision};
use casebook::model::details::Family;
use casebook::model::field::{Field, Fields, Shape, Target};
use casebook::model::vocabulary::Vocabulary;
use casebook::model::withheld::names;
use casebook::model::{Day, Kind};
use serde_json::{Value, json};

/// Fields that hold more than their shape says.
const STRICTER: &[(&str, &str, [&str; 2])] = &[
    ("filter", "listing", ["incidents", "people"]),
    ("filter", "filter", ["access:public", "Zorvan"]),
    ("filter", "sort", ["date", "name"]),
    ("evidence", "sha256", [HASH, HASH]),
    ("recipient", "key", [HASH, HASH]),
    ("disclosure", "sha256", [HASH, HASH]),
    ("template", "record", ["case", "case"]),
    ("party", "consent_until", ["2031-05-09", "2032-06"]),
    ("term", "vocabulary", ["incident-kind", "incident-kind"]),
    ("term", "slug", ["zorvan-slug", "melkor-slug"]),
];

const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// Whose value stands in a field: that of the first record, or of the second.
pub(crate) type Variant = usize;

/// What a link may lead to: the target, and which of its records.
pub(crate) type Linked<'a> = &'a dyn Fn(Target, Variant) -> Option<Value>;

/// A day on which samples are read.
pub(crate) fn today() -> Day {
    Day::from_civil(2024, 6, 15).unwrap()
}

/// All fields of a record of a kind that have a value.
pub(crate) fn fields(kind: Kind, variant: Variant, linked: Linked) -> Fields {
    let values = kind
        .fields()
        .iter()
        .filter_map(|field| Some((field.name.to_owned(), value(kind, field, variant, linked)?)));
    values.collect()
}

/// A value for a field; none of a link that cannot lead anywhere yet.
pub(crate) fn value(kind: Kind, field: &Field, variant: Variant, linked: Linked) -> Option<Value> {
    if let Shape::Link(target) = field.shape {
        // Two links of one record to the same kind lead to two records.
        return linked(target, (variant + earlier(kind, field)) % 2);
    }
    if field.shape == Shape::Details {
        return Some(details(kind, variant));
    }
    let text = text(kind, field, variant);
    let read = field.shape.read(&text, today());
    let read = read.unwrap_or_else(|e| panic!("{kind}.{}: no sample: {e:?}", field.name));
    (!read.is_null()).then_some(read)
}

/// Links before a field that may lead to the same.
fn earlier(kind: Kind, field: &Field) -> usize {
    let before = kind.fields().iter().take_while(|other| other.name != field.name);
    before.filter(|other| other.shape == field.shape).count()
}

/// A value as a person would type it.
pub(crate) fn text(kind: Kind, field: &Field, variant: Variant) -> String {
    let stricter = STRICTER.iter().find(|(of, name, _)| (*of, *name) == (kind.slug(), field.name));
    if let Some((_, _, texts)) = stricter {
        return texts[variant].to_owned();
    }
    let words = format!("{} {}", ["Zorvan", "Melkor"][variant], field.name.replace('_', " "));
    let term = |vocabulary| terms(vocabulary)[variant].to_owned();
    match field.shape {
        Shape::Line | Shape::Text | Shape::Code(_) | Shape::FieldName => {
            format!("{words} {kind}")
        }
        Shape::Date => match variant {
            0 => format!("2022-01-{:02}", 1 + place(kind, field)),
            _ => format!("2023-{:02}", 1 + place(kind, field) % 12),
        },
        Shape::Time => ["14:30", "at night"][variant].to_owned(),
        Shape::Amount => ["at least 18", "1-2"][variant].to_owned(),
        Shape::Terms(Vocabulary::SensitiveField) => {
            own_fields(kind).nth(variant).unwrap_or_default().to_owned()
        }
        Shape::Term(vocabulary) | Shape::Terms(vocabulary) => term(vocabulary),
        Shape::Tags => words,
        Shape::Degrees(_) => (10 * place(kind, field) % 90 + variant).to_string(),
        Shape::Size | Shape::Number(_) => (10 * place(kind, field) + variant).to_string(),
        Shape::Flag => ["yes", "no"][variant].to_owned(),
        Shape::Injuries => Injury::write_many(&json!([{ "description": words }])),
        Shape::Provisions => Provision::write_many(&json!([{ "law": words }])),
        Shape::Link(_) | Shape::Details => panic!("{kind}.{}: has no text", field.name),
    }
}

/// The terms for fields that a kind has; few of the house's own records have any.
fn own_fields(kind: Kind) -> impl Iterator<Item = &'static str> {
    let terms = Vocabulary::SensitiveField.entries().iter().map(|entry| entry.slug);
    terms.filter(move |term| kind.fields().iter().any(|field| names(term, field.name)))
}

/// The place of a field in its kind, so that no two of them hold the same.
fn place(kind: Kind, field: &Field) -> usize {
    kind.fields().iter().take_while(|other| other.name != field.name).count()
}

/// Two terms of a list; of kinds of incident, two that have the same details.
fn terms(vocabulary: Vocabulary) -> Vec<&'static str> {
    let all = vocabulary.entries().iter().map(|entry| entry.slug);
    if vocabulary != Vocabulary::IncidentKind {
        return all.collect();
    }
    all.filter(|slug| Family::of(slug) == Family::Custody).collect()
}

/// What the kind of a record has details of; of a template, what it fills.
fn details(kind: Kind, variant: Variant) -> Value {
    let Some(field) = kind.field("kind") else {
        let text = ["Zorvan filled", "Melkor filled"][variant];
        return json!({ "slots": [{ "part": "record", "field": "title", "text": text }] });
    };
    let family = Family::of(&text(kind, field, variant));
    let values = family.fields().iter().filter_map(|field| {
        Some((field.name.to_owned(), value(kind, field, variant, &|_, _| None)?))
    });
    Value::Object(values.collect())
}
