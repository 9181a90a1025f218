//! `casebook decide`: what a record says where its sources differ.

use serde_json::{Value, json};

use super::arguments::{Decide, Global};
use super::output::{Lines, note, print_json, printable_line};
use super::place;
use super::speech::{language, refused, told};
use crate::model::Language;
use crate::model::called::Named;
use crate::model::decision::{Decided, Undecidable, decide};
use crate::model::fold::fold;
use crate::model::record::Record;
use crate::model::records::citation::{Citation, CitationStatus};
use crate::model::text::{Line, Text};
use crate::model::whole::{Cited, Whole};
use crate::store::{Error, Store, disclosures, records, whole};
use crate::words::{self, FieldSayings};

/// Decides of one value of a field, and prints how all of them stand then.
pub(super) fn run(global: &Global, asked: &Decide) -> anyhow::Result<()> {
    let mut store = place::open_to_write(global)?;
    let record = records::by_reference(store.read(), &asked.reference)?;
    let before = read(&store, &record)?;
    let field = asked.field.as_deref().map(|typed| named(&before, typed)).transpose()?;
    let (decision, by) = asked.decision();
    let by = by.map(|by| records::by_reference(store.read(), by)).transpose()?;
    let cited = by.as_ref().map(|by| citation(&before, by, field)).transpose()?;
    let about = cited.and_then(|cited| cited.citation.field.as_ref().map(Line::as_str));
    let decided = decide(&before, field.or(about), cited.map(|cited| cited.id), decision)
        .map_err(|error| undecided(&before, field.or(about), cited, error))?;
    let field = field.or(about).map(str::to_owned);
    let narrowed = disclosures::narrowed(store.read(), &decided.step)?;
    store.save(&decided.step)?;
    if !narrowed.is_empty() {
        let number = disclosures::count(store.read(), record.id)?;
        tell_handed_on(&record, number);
    }
    let after = read(&store, &record)?;
    place::close(store)?;
    tell(global, &after, field.as_deref(), &decided)
}

/// Tells how often somebody was handed on of whom less is agreed to since.
fn tell_handed_on(record: &Named, number: u64) {
    if number > 0 {
        let reference = record.reference.to_string();
        let arguments = [("record", reference.into()), ("number", number.into())];
        note(&told("decide-handed-on", &arguments));
    }
}

fn read(store: &Store, record: &Named) -> anyhow::Result<Whole> {
    let missing = || Error::NoRecord(record.reference.to_string());
    Ok(whole::read(store.read(), record.id)?.ok_or_else(missing)?)
}

/// The field of a record that is typed by its name or by its label in any language.
fn named(whole: &Whole, typed: &str) -> anyhow::Result<&'static str> {
    let kind = whole.record.kind;
    let is_meant = |name: &str| {
        let label = |language| fold(&words::field_about(kind, name, language));
        name == typed || Language::ALL.into_iter().map(label).any(|label| label == fold(typed))
    };
    let known = kind.citable().into_iter().map(|(field, _)| field.name);
    known.into_iter().find(|name| is_meant(name)).ok_or_else(|| {
        let said = words::sayings(whole, language()).into_iter();
        let said = said.filter(|one| one.field.is_some()).map(|one| one.label);
        let fields = [
            ("record", whole.record.reference.to_string().into()),
            ("field", typed.into()),
            ("fields", listed(said).into()),
        ];
        refused("command-decide-no-field", &fields).into()
    })
}

/// The citation that is meant, if it is of the record, and of the field.
fn citation<'a>(whole: &'a Whole, by: &Named, field: Option<&str>) -> anyhow::Result<&'a Cited> {
    let cited = whole.citations.iter().find(|cited| cited.id == by.id);
    let of_field = |cited: &&Cited| {
        field.is_none_or(|field| cited.citation.field.as_ref().map(Line::as_str) == Some(field))
    };
    cited.filter(of_field).ok_or_else(|| {
        let about = field.map(|field| words::field_about(whole.record.kind, field, language()));
        let about = about.unwrap_or_else(|| whole.record.reference.to_string());
        let said = [
            ("citation", by.reference.to_string().into()),
            ("field", about.into()),
            ("record", whole.record.reference.to_string().into()),
            ("citations", listed(whole.citations.iter().map(|cited| told_of(whole, cited))).into()),
        ];
        refused("command-decide-not-of", &said).into()
    })
}

/// `Q-7 (When)`: a citation, and the field that it is of.
fn told_of(whole: &Whole, cited: &Cited) -> String {
    let field = cited.citation.field.as_ref().map(Line::as_str);
    let field = field.map(|field| words::field_about(whole.record.kind, field, language()));
    let field = field.map(|field| format!(" ({field})")).unwrap_or_default();
    format!("{}{field}", cited.reference)
}

/// Some texts, or a dash where there is none.
fn listed(texts: impl Iterator<Item = String>) -> String {
    let all = texts.collect::<Vec<_>>().join(", ");
    if all.is_empty() { "–".to_owned() } else { all }
}

/// Why nothing is decided so, and what to do about it.
fn undecided(
    whole: &Whole,
    field: Option<&str>,
    cited: Option<&Cited>,
    error: Undecidable,
) -> words::Failure {
    let label = field.map(|field| words::field_about(whole.record.kind, field, language()));
    let value = cited.and_then(|cited| cited.citation.value.as_ref().map(Text::as_str));
    let said = [
        ("field", label.unwrap_or_default().into()),
        ("record", whole.record.reference.to_string().into()),
        ("value", value.unwrap_or_default().into()),
    ];
    let id = match (error, cited) {
        (Undecidable::Unreadable, Some(_)) => "command-decide-unread",
        (Undecidable::Unreadable, None) | (Undecidable::OfRecord, _) => "command-decide-nothing",
        (Undecidable::Unchanged, _) => "refused-saying-same",
    };
    refused(id, &said)
}

fn tell(
    global: &Global,
    whole: &Whole,
    field: Option<&str>,
    decided: &Decided,
) -> anyhow::Result<()> {
    let about = |cited: &&Cited| cited.citation.field.as_ref().map(Line::as_str) == field;
    if global.json {
        let citations = whole.citations.iter().filter(about);
        let told = json!({
            "record": whole.record.to_value(),
            "field": field,
            "taken": decided.taken,
            "superseded": decided.superseded,
            "citations": citations.map(value).collect::<Value>(),
        });
        return Ok(print_json(&told)?);
    }
    let reference = whole.record.reference.to_string();
    let mut lines = Lines::begin();
    lines.add(&told("command-decided", &[("record", reference.into())]))?;
    let of_field = |one: &FieldSayings| one.field.as_deref() == field;
    if let Some(one) = words::sayings(whole, language()).into_iter().find(of_field) {
        for saying in one.sayings {
            let said = [one.label.as_str(), &saying.value, &saying.source, &saying.stands];
            lines.add(&printable_line(&format!("  {}", said.join("  "))))?;
        }
    }
    Ok(lines.end()?)
}

/// A citation as it stands: its reference, its source, what it says and how it counts.
fn value(cited: &Cited) -> Value {
    let Citation { value, status, .. } = &cited.citation;
    json!({
        "ref": cited.reference,
        "record": Citation::KIND.slug(),
        "source": cited.source.to_value(),
        "value": value.as_ref().map(Text::as_str),
        "status": status.as_ref().map(CitationStatus::as_str),
    })
}
