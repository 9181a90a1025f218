//! Fills the fields of one record from those of another.

use std::cmp::Ordering;

use serde_json::{Value, json};

use crate::model::field::{Field, Fields, Shape};
use crate::model::history::strictness;
use crate::model::record::ACCESS;
use crate::model::{Kind, Language, Reference};

const NOTE: &str = "note";

/// What fields are called in a note, where their name does not do.
const SAID: &[(&str, &str)] = &[("birth", "born"), ("organisation_kind", "kind of organisation")];

/// What one of the two says, and by which reference a note calls whose it is.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) fields: &'a Fields,
    pub(super) of: &'a Reference,
}

/// The changes that let `kept` say all that `gone` says: empty fields are
/// filled, lists are joined, and what differs is told in the note. Of a group of
/// fields, which is one statement, all are those of one of the two, and the
/// stricter stands; groups that are the record's `own` are changed only then,
/// and never told.
pub(super) fn absorb(kind: Kind, own: &[&str], kept: Side, gone: Side) -> Fields {
    let mut changes = Fields::new();
    let (mut of_kept, mut of_gone) = (Vec::new(), Vec::new());
    for lead in kind.fields().iter().filter(|field| field.group == field.name) {
        let name = lead.name;
        if name == NOTE {
            continue;
        }
        if let (Some(Value::Array(mine)), Some(Value::Array(other))) =
            (kept.fields.get(name), gone.fields.get(name))
        {
            changes.extend(joined(mine, other).map(|list| (name.to_owned(), list)));
            continue;
        }
        let is_own = own.contains(&name);
        let is_changed = is_changed(kind, lead, is_own, (kept.fields, gone.fields));
        let (falls, told) =
            if is_changed { (kept.fields, &mut of_kept) } else { (gone.fields, &mut of_gone) };
        for field in differing(kind, lead, kept.fields, gone.fields) {
            if is_changed {
                let value = gone.fields.get(field.name).cloned().unwrap_or_default();
                changes.insert(field.name.to_owned(), value);
            }
            let is_told = !is_own && name != ACCESS;
            told.extend(falls.get(field.name).filter(|_| is_told).map(|value| said(field, value)));
        }
    }
    if kind.field(NOTE).is_some() {
        let note = note(kept, gone, &[(kept.of, of_kept), (gone.of, of_gone)]);
        changes.extend(note.map(|note| (NOTE.to_owned(), json!(note))));
    }
    changes
}

/// The fields of a group of which the two do not say the same.
fn differing<'a>(
    kind: Kind,
    lead: &'a Field,
    kept: &'a Fields,
    gone: &'a Fields,
) -> impl Iterator<Item = &'static Field> + 'a {
    let group = kind.fields().iter().filter(|field| field.group == lead.name);
    group.filter(|field| kept.get(field.name) != gone.get(field.name))
}

/// Whether a group becomes what the other says: where that is stricter, or as
/// strict and all that is said here and more.
fn is_changed(kind: Kind, lead: &Field, is_own: bool, (kept, gone): (&Fields, &Fields)) -> bool {
    let strict = |fields| strictness(kind, lead.name, fields);
    match strict(gone).cmp(&strict(kept)) {
        Ordering::Greater => true,
        Ordering::Less => false,
        Ordering::Equal => {
            !is_own && differing(kind, lead, kept, gone).all(|field| !kept.contains_key(field.name))
        }
    }
}

/// One list and what only the other has, if there is any.
fn joined(mine: &[Value], other: &[Value]) -> Option<Value> {
    let new: Vec<_> = other.iter().filter(|item| !mine.contains(item)).collect();
    (!new.is_empty()).then(|| mine.iter().chain(new).cloned().collect())
}

/// Both notes and what no longer stands, where that is more than the note kept.
fn note(kept: Side, gone: Side, told: &[(&Reference, Vec<String>)]) -> Option<String> {
    let text = |side: Side| side.fields.get(NOTE).and_then(Value::as_str).map(str::to_owned);
    let mine = text(kept);
    let new = |other: &String| mine.as_ref().is_none_or(|mine| !mine.contains(other.as_str()));
    let mut more: Vec<String> = text(gone).filter(new).into_iter().collect();
    let told = told.iter().filter(|(_, told)| !told.is_empty());
    more.extend(told.map(|(of, told)| format!("{of} also: {}", told.join("; "))));
    let is_more = !more.is_empty();
    let whole: Vec<String> = mine.into_iter().chain(more).collect();
    is_more.then(|| whole.join("\n\n"))
}

fn said(field: &Field, value: &Value) -> String {
    let known = SAID.iter().find(|(name, _)| *name == field.name);
    let word = known.map_or_else(|| field.name.replace('_', " "), |(_, word)| (*word).to_owned());
    let value = if let (Shape::Term(vocabulary), Some(slug)) = (field.shape, value.as_str()) {
        vocabulary.label(slug, Language::English).to_owned()
    } else {
        field.shape.write(value)
    };
    format!("{word} {value}")
}
