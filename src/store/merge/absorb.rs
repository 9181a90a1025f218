//! Fills the fields of one record from those of another.

use std::cmp::Ordering;

use serde_json::{Value, json};

use crate::model::duplicate::{Noting, Otherwise};
use crate::model::field::{Field, Fields};
use crate::model::history::strictness;
use crate::model::record::ACCESS;
use crate::model::{Kind, Reference};

const NOTE: &str = "note";

/// What one of the two says, and by which reference a note calls whose it is.
#[derive(Clone, Copy)]
pub(super) struct OneOfTwo<'a> {
    pub(super) fields: &'a Fields,
    pub(super) of: &'a Reference,
}

/// The changes that let `kept` say all that `gone` says: empty fields are
/// filled, lists are joined, and what differs is told in the note. Of a group of
/// fields, which is one statement, all are those of one of the two, and the
/// stricter stands; groups that are the record's `own` are changed only then,
/// and never told. `noting` puts what differs into words.
pub(super) fn absorb(
    kind: Kind,
    own: &[&str],
    (kept, gone): (OneOfTwo, OneOfTwo),
    noting: Noting,
) -> Fields {
    let mut changes = Fields::new();
    let [mut of_kept, mut of_gone] =
        [kept, gone].map(|side| Otherwise { of: side.of, kind, fields: Vec::new() });
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
            let value = falls.get(field.name).filter(|_| is_told);
            told.fields.extend(value.map(|value| (field, value)));
        }
    }
    if kind.field(NOTE).is_some() {
        let told = [of_kept, of_gone].into_iter().filter(|told| !told.fields.is_empty());
        let note = note(kept, gone, told.map(|told| noting(&told)));
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
fn note(kept: OneOfTwo, gone: OneOfTwo, told: impl Iterator<Item = String>) -> Option<String> {
    let text = |side: OneOfTwo| side.fields.get(NOTE).and_then(Value::as_str).map(str::to_owned);
    let mine = text(kept);
    let new = |other: &String| mine.as_ref().is_none_or(|mine| !mine.contains(other.as_str()));
    let mut more: Vec<String> = text(gone).filter(new).into_iter().collect();
    more.extend(told);
    let is_more = !more.is_empty();
    let whole: Vec<String> = mine.into_iter().chain(more).collect();
    is_more.then(|| whole.join("\n\n"))
}
