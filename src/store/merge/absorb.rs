//! Fills the fields of one record from those of another.

use serde_json::{Value, json};

use crate::model::field::{Fields, Shape};
use crate::model::record::ACCESS;
use crate::model::{Kind, Language};

const NOTE: &str = "note";

/// What fields are called in a note, where their name does not do.
const SAID: &[(&str, &str)] = &[("birth", "born"), ("organisation_kind", "kind of organisation")];

/// The changes that let `kept` say all that `gone` says, but for the fields
/// `own`: empty fields are filled, lists are joined, and what differs is told
/// in the note, as said by the record `reference`.
pub(super) fn absorb(
    kind: Kind,
    own: &[&str],
    kept: &Fields,
    gone: &Fields,
    reference: &str,
) -> Fields {
    let mut changes = Fields::new();
    let mut differing = Vec::new();
    for field in kind.fields().iter().filter(|field| !own.contains(&field.name)) {
        let name = field.name;
        let change = match (kept.get(name), gone.get(name)) {
            (mine, other) if name == ACCESS => stricter(mine, other),
            (_, _) if name == NOTE => None,
            (None, other) => other.cloned(),
            (Some(Value::Array(mine)), Some(Value::Array(other))) => joined(mine, other),
            (Some(mine), Some(other)) if mine != other => {
                differing.push(said(name, field.shape, other));
                None
            }
            _ => None,
        };
        changes.extend(change.map(|value| (name.to_owned(), value)));
    }
    if kind.field(NOTE).is_some() {
        let note = note(kept, gone, reference, &differing);
        changes.extend(note.map(|note| (NOTE.to_owned(), json!(note))));
    }
    changes
}

/// One list and what only the other has, if there is any.
fn joined(mine: &[Value], other: &[Value]) -> Option<Value> {
    let new: Vec<_> = other.iter().filter(|item| !mine.contains(item)).collect();
    (!new.is_empty()).then(|| mine.iter().chain(new).cloned().collect())
}

/// Both notes and what differs, where that is more than the note kept.
fn note(kept: &Fields, gone: &Fields, reference: &str, differing: &[String]) -> Option<String> {
    let text = |fields: &Fields| fields.get(NOTE).and_then(Value::as_str).map(str::to_owned);
    let mine = text(kept);
    let new = |other: &String| mine.as_ref().is_none_or(|mine| !mine.contains(other.as_str()));
    let other = text(gone).filter(new);
    let also =
        (!differing.is_empty()).then(|| format!("{reference} also: {}", differing.join("; ")));
    let parts = [&mine, &other, &also].into_iter().flatten();
    let whole = parts.map(String::as_str).collect::<Vec<_>>().join("\n\n");
    (other.is_some() || also.is_some()).then_some(whole)
}

fn said(name: &str, shape: Shape, value: &Value) -> String {
    let known = SAID.iter().find(|(field, _)| *field == name).map(|(_, word)| (*word).to_owned());
    let word = known.unwrap_or_else(|| name.replace('_', " "));
    let value = if let (Shape::Term(vocabulary), Some(slug)) = (shape, value.as_str()) {
        vocabulary.label(slug, Language::English).to_owned()
    } else {
        shape.write(value)
    };
    format!("{word} {value}")
}

/// The access of the other where fewer may see it. A record of which nothing
/// is said is not for partners, nor as confidential as some.
fn stricter(mine: Option<&Value>, other: Option<&Value>) -> Option<Value> {
    const ORDER: &[&str] = &["public", "partner", "", "confidential", "secret"];
    let rank = |access: Option<&Value>| {
        let slug = access.and_then(Value::as_str).unwrap_or_default();
        ORDER.iter().position(|known| *known == slug)
    };
    (rank(other) > rank(mine)).then(|| other.cloned().unwrap_or_default())
}
