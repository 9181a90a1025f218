//! The fields of a record, each shown by its shape.

use serde_json::Value;

use super::Passage;
use super::rivals::{Own, Rivals};
use super::{Here, consent};
use crate::model::amount::Amount;
use crate::model::called::Named;
use crate::model::composite::Composite;
use crate::model::composite::{Injury, Provision};
use crate::model::date::FuzzyDate;
use crate::model::details::Family;
use crate::model::field::{Field, Fields, Shape};
use crate::model::records::incident::{Incident, VERIFICATION};
use crate::model::records::party::PartyForm;
use crate::model::records::recipient::KEY;
use crate::model::records::template;
use crate::model::time_of_day::TimeOfDay;
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::Whole;
use crate::model::{Kind, Language};
use crate::words;

/// Fields that take a line or two, in the order of their table. That by which
/// the record is called stands in its heading.
pub(super) fn short(
    whole: &Whole,
    rivals: &Rivals,
    here: Here,
    language: Language,
) -> Vec<Passage> {
    let kind = whole.record.kind;
    let called = kind.name(&whole.fields).and(kind.called(&whole.fields)).map(|(field, _)| field);
    let mut entries = Vec::new();
    for field in kind.fields() {
        let value = whole.fields.get(field.name).filter(|value| !value.is_null());
        let heading = called.is_some_and(|called| called.name == field.name);
        let label = || words::field(kind, field.name, language);
        match (field.shape, value) {
            (Shape::Text, _) => {}
            _ if kind == Kind::Recipient && field.name == KEY => {}
            // The plain state goes without saying.
            (_, Some(value)) if field.name == VERIFICATION && value == "reported" => {}
            _ if consent::tells(whole, field.name, rivals) => {
                let leads = field.group == field.name;
                entries.extend(consent::told(whole, here, language).filter(|_| leads));
            }
            (Shape::Details, Some(value)) if kind == Kind::Template => {
                entries.extend(template(value, language));
            }
            (Shape::Details, value) => entries.extend(details(whole, value, rivals, language)),
            (Shape::Link(_), Some(_)) => entries.extend(link(whole, field, rivals, language)),
            _ if heading && !rivals.has(field.name) => {}
            (Shape::FieldName, Some(value)) => {
                entries.push(Passage::labelled(label(), cited(whole, value, language)));
            }
            (Shape::Line, Some(value))
                if field.name == "count" && kind == Kind::Party && !rivals.has(field.name) =>
            {
                let count =
                    words::members(value.as_str().unwrap_or_default(), named(whole), language);
                let value = Value::from(count);
                entries.extend(told(label(), field, Some(&value), rivals, language));
            }
            (_, value) => entries.extend(told(label(), field, value, rivals, language)),
        }
    }
    let unknown = rivals.names().filter(|name| {
        let detail = family(whole).fields().iter().any(|field| field.name == *name);
        kind.field(name).is_none() && !detail
    });
    let unknown = unknown.filter_map(|name| {
        let told = rivals.told(name, None, None)?;
        let label = words::field(kind, name, language);
        Some(Passage::labelled(label, told.text).rival(name, told.by))
    });
    entries.extend(unknown);
    entries
}

/// How many members of a group are records of their own.
fn named(whole: &Whole) -> u64 {
    let relations = whole.related.iter().filter(|related| related.tie == "relations");
    let members = relations.flat_map(|related| &related.entries).filter(|entry| {
        let is =
            |name: &str, value: &str| entry.fields.get(name).and_then(Value::as_str) == Some(value);
        is("kind", "member-of") && is("direction", "to")
    });
    let members: std::collections::BTreeSet<_> = members.map(|entry| entry.other.id).collect();
    members.len() as u64
}

/// The fields of a record that its form has, in their order: the name of each, its
/// label and what it holds, which may be nothing.
pub fn fields_told(whole: &Whole, language: Language) -> Vec<(&'static str, String, String)> {
    let Named { kind, reference, .. } = &whole.record;
    let form = PartyForm::of_letter(reference.prefix).filter(|_| *kind == Kind::Party);
    let asked = |field: &&Field| {
        let secret = *kind == Kind::Recipient && field.name == KEY;
        !secret
            && field.shape != Shape::Details
            && form.as_ref().is_none_or(|form| form.has(field.name))
    };
    let fields = kind.fields().iter().filter(asked).map(|field| {
        let value = whole.fields.get(field.name).filter(|value| !value.is_null());
        let link = whole.links.iter().find(|(name, _)| name == field.name);
        let text = match (link, value) {
            (Some((_, named)), _) => words::called(named, language).into_owned(),
            (None, value) => value.map_or_else(String::new, |v| shown(field.shape, v, language)),
        };
        (field.name, words::field(*kind, field.name, language).into_owned(), text)
    });
    fields.collect()
}

/// What a record holds of a field, beside what its sources say of it.
fn told(
    label: impl Into<String>,
    field: &Field,
    value: Option<&Value>,
    rivals: &Rivals,
    language: Language,
) -> Option<Passage> {
    let shown = |value: &Value| shown(field.shape, value, language);
    let own = value.map(|value| Own::of(field.shape, value, shown(value)));
    let versions = rivals.told(field.name, Some(field.shape), own.as_ref());
    match versions.or_else(|| rivals.forsaken(field.name, own.as_ref()?)) {
        Some(told) => Some(Passage::labelled(label, told.text).rival(field.name, told.by)),
        None => own.map(|own| Passage::labelled(label, own.shown)),
    }
}

/// Fields that take paragraphs, each under its own head.
pub(super) fn long(whole: &Whole, rivals: &Rivals, language: Language) -> Vec<Passage> {
    let kind = whole.record.kind;
    let texts = kind.fields().iter().filter(|field| field.shape == Shape::Text);
    let told = texts.flat_map(|field| {
        let text = whole.fields.get(field.name).and_then(Value::as_str).map(Passage::text);
        let versions = rivals.told(field.name, Some(field.shape), None);
        let versions = versions.map(|told| Passage::text(told.text).rival(field.name, told.by));
        let under: Vec<_> = text.into_iter().chain(versions).collect();
        let head =
            (!under.is_empty()).then(|| Passage::head(words::field(kind, field.name, language)));
        head.into_iter().chain(under)
    });
    told.collect()
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

fn link(whole: &Whole, field: &Field, rivals: &Rivals, language: Language) -> Option<Passage> {
    let (_, named) = whole.links.iter().find(|(name, _)| name == field.name)?;
    let label = words::field(whole.record.kind, field.name, language);
    let called = words::called(named, language);
    let text = format!("{called}  {}", named.reference);
    // A name is what a source says of a record, which is a line.
    let own = Own::of(Shape::Line, &called.into(), text);
    let passage = match rivals.told(field.name, Some(field.shape), Some(&own)) {
        Some(told) => Passage::labelled(label, told.text).warning(),
        None => Passage::labelled(label, own.shown),
    };
    Some(passage.to(named.clone()))
}

/// The family of an incident by its kind.
fn family(whole: &Whole) -> Family {
    let incident = whole.typed::<Incident>();
    incident.map_or(Family::Plain, |incident| {
        Family::told(incident.kind.as_str(), &incident.details.unwrap_or_default())
    })
}

fn details(
    whole: &Whole,
    value: Option<&Value>,
    rivals: &Rivals,
    language: Language,
) -> Vec<Passage> {
    let told = family(whole).fields().iter().filter_map(|field| {
        let value = value.and_then(|value| value.get(field.name)).filter(|value| !value.is_null());
        told(words::detail(field.name, language), field, value, rivals, language)
    });
    told.collect()
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
pub fn shown(shape: Shape, value: &Value, language: Language) -> String {
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
        (Shape::Amount, value) => {
            Amount::of(value).map_or_else(String::new, |of| amount(&of, language))
        }
        (Shape::Size, value) => {
            value.as_u64().map_or_else(String::new, |bytes| exact_size(bytes, language))
        }
        (Shape::Flag, value) => words::yes_no(value.as_bool() == Some(true), language),
        (Shape::Injuries, value) => parts::<Injury>(value, language),
        (Shape::Provisions, value) => parts::<Provision>(value, language),
        (Shape::Details, Value::Object(details)) => in_a_line(details, language),
        (shape, value) => shape.write(value),
    }
}

/// Bytes as they are read, and to the last one.
fn exact_size(bytes: u64, language: Language) -> String {
    let size = words::size(bytes, language);
    if bytes < 1000 {
        return size;
    }
    let exact = words::number(bytes, language);
    words::with(language, "size-exact", &[("size", size.into()), ("bytes", exact.into())])
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

/// An amount as understood, and as typed where that differs.
fn amount(amount: &Amount, language: Language) -> String {
    let read = amount.display(language);
    if amount.text() == read { read } else { format!("{read}  “{}”", amount.text()) }
}

/// Values of several parts: one a line, grades by their labels.
fn parts<T: Composite>(value: &Value, language: Language) -> String {
    let many: Vec<T> = serde_json::from_value(value.clone()).unwrap_or_default();
    let line = |one: &T| {
        let parts = one.parts();
        let shown = parts.iter().enumerate().filter(|(_, part)| !part.is_empty());
        let shown = shown.map(|(at, part)| match T::vocabulary(part).filter(|_| at > 0) {
            Some(vocabulary) => vocabulary.label(part, language),
            None => part,
        });
        shown.collect::<Vec<_>>().join(", ")
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
