//! `casebook show`: one record whole.

use std::fmt::Write;

use serde_json::Value;

use super::arguments::{Global, Show};
use super::output::{note, print, print_json, printable_line};
use super::{history, place};
use crate::model::FuzzyDate;
use crate::model::details::Family;
use crate::model::field::{Field, Fields, Shape};
use crate::model::kind::Kind;
use crate::model::records::template;
use crate::model::whole::{Cited, Related, Whole};
use crate::store::dump::{self, Standing};
use crate::store::{Error, records, whole};

/// Prints a record with its links, sources, rival versions and history.
pub(super) fn run(global: &Global, asked: &Show) -> anyhow::Result<()> {
    let store = place::open(global)?;
    let missing = || Error::NoRecord(asked.reference.to_string());
    let found = records::by_reference(store.read(), &asked.reference)?;
    if found.reference != asked.reference {
        note(&format!("{} was made one with {}.", asked.reference, found.reference));
    }
    let id = found.id;
    let stored = dump::of(store.read(), id)?;
    stored.filter(|stored| stored.standing != Standing::Undone).ok_or_else(missing)?;
    let whole = whole::read(store.read(), id)?.ok_or_else(missing)?;
    if global.json {
        return Ok(print_json(&whole.to_value())?);
    }
    Ok(print(text(&whole).trim_end())?)
}

/// The record as text. Writing to a string cannot fail.
fn text(whole: &Whole) -> String {
    let kind = whole.record.kind;
    let trashed = if whole.trashed { "  (in the trash)" } else { "" };
    let mut text = String::new();
    let name = printable_line(&whole.record.name);
    let _ = writeln!(text, "{}  {kind}  {name}{trashed}\n", whole.record.reference);
    for field in kind.fields() {
        let link = whole.links.iter().find(|(name, _)| name == field.name);
        let value = match (link, whole.fields.get(field.name)) {
            (Some((_, named)), _) => format!("{}  {}", named.reference, named.name),
            (None, Some(value)) => {
                if field.shape == Shape::Details {
                    match kind {
                        Kind::Template => {
                            for (name, value) in template::filled(value) {
                                entry(&mut text, &name, &value);
                            }
                        }
                        _ => details(&mut text, &whole.fields),
                    }
                    continue;
                }
                field.shape.write(value)
            }
            (None, None) => continue,
        };
        entry(&mut text, field.name, &value);
    }
    for related in &whole.related {
        self::related(&mut text, related);
    }
    citations(&mut text, whole);
    if !whole.history.is_empty() {
        let _ = writeln!(text, "\nhistory");
        for change in &whole.history {
            let _ = writeln!(text, "  {}", history::line(change));
        }
    }
    text
}

/// A name and a value; further lines of the value stand under its first.
fn entry(text: &mut String, name: &str, value: &str) {
    let indented = value.replace('\n', &format!("\n{:20}", ""));
    let _ = writeln!(text, "{name:<18}  {indented}");
}

fn details(text: &mut String, fields: &Fields) {
    let kind = fields.get("kind").and_then(Value::as_str).unwrap_or_default();
    let Some(details) = fields.get("details").and_then(Value::as_object) else { return };
    let known = Family::of(kind).fields();
    let shape = |name: &str| known.iter().find(|field: &&Field| field.name == name);
    for (name, value) in details {
        let shape = shape(name).map_or(Shape::Text, |field| field.shape);
        entry(text, name, &shape.write(value));
    }
}

fn related(text: &mut String, related: &Related) {
    let shown = u64::try_from(related.entries.len()).unwrap_or(u64::MAX);
    let more = match related.total.saturating_sub(shown) {
        0 => String::new(),
        _ => format!(" ({shown} of {})", related.total),
    };
    let _ = writeln!(text, "\n{}{more}", related.tie);
    for entry in &related.entries {
        let (reference, name) = (entry.other.reference.to_string(), &entry.other.name);
        let line = format!("{reference:<7}  {name}  {}", summary(&entry.fields));
        let _ = writeln!(text, "  {}", printable_line(line.trim_end()));
    }
}

/// Fields of any record in one line.
fn summary(fields: &Fields) -> String {
    let field = |(name, value): (&String, &Value)| format!("{name}: {}", plain(name, value));
    fields.iter().map(field).collect::<Vec<_>>().join("; ")
}

/// A value of a field of which only the name is known.
fn plain(name: &str, value: &Value) -> String {
    if let Some(date) = FuzzyDate::of(value).filter(|_| value.is_object()) {
        return date.text().to_owned();
    }
    let known = Kind::ALL.into_iter().find_map(|kind| kind.field(name));
    match known.map(|field| field.shape) {
        Some(shape @ (Shape::Injuries | Shape::Provisions | Shape::Flag)) => shape.write(value),
        _ => Shape::Text.write(value),
    }
}

fn citations(text: &mut String, whole: &Whole) {
    if !whole.citations.is_empty() {
        let _ = writeln!(text, "\ncitations");
    }
    for cited in &whole.citations {
        let _ = writeln!(text, "  {}", citation(cited));
    }
    for (field, versions) in whole.rivals() {
        let _ = writeln!(text, "\nrival versions of {field}");
        for cited in versions {
            let _ = writeln!(text, "  {}", citation(cited));
        }
    }
}

fn citation(cited: &Cited) -> String {
    let grade = cited.reliability.as_deref().unwrap_or("-");
    let published = cited.published.as_ref().map(|date| format!(" ({})", date.text()));
    let line = format!(
        "{:<7}  {} {}{}, {grade}  {}",
        cited.reference.to_string(),
        cited.source.reference,
        cited.source.name,
        published.unwrap_or_default(),
        summary(&cited.own_fields()),
    );
    printable_line(line.trim_end())
}
